"""Rules that name a place in another text: which text that is, and rules that so yield to each other in a cycle."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from datetime import date

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.kring import vind_kring
from regio_uitstroom.model.looptijd import kan_gelden, looptijd
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import Elders, Geldigheid, Intrekking, Regel, Urgentie, Verantwoordelijkheid, Verval

Plek = tuple[int, Citaat]
"""A rule of one of several texts: the number of its text, and its place there."""

_VOLUIT = {"wmo 2015": "wet maatschappelijke ondersteuning 2015"}
"""Short names by which other texts call a statute."""


def heet(regeling: Regeling, naam: str) -> bool:
    """Whether another text means this one by a name.

    That is its kind and its title (``convenant "Samen wonen"``); of a wet or verordening also how its title begins.
    """
    gelezen = _OP_TITEL.fullmatch(naam)
    if gelezen is not None:
        return gelezen[1] == regeling.kop.soort.value and kan_heten(regeling.kop.titel, naam)
    return regeling.kop.soort in {Soort.WET, Soort.VERORDENING} and kan_heten(regeling.kop.titel, naam)


def kan_heten(titel: str, naam: str) -> bool:
    """Whether a text of this title can be meant by a name, whatever its kind."""
    gelezen = _OP_TITEL.fullmatch(naam)
    if gelezen is not None:
        return gelezen[2].casefold() == titel.casefold()
    voluit = _VOLUIT.get(naam.casefold(), naam.casefold())
    return re.match(rf"{re.escape(voluit)}\b", titel.casefold()) is not None


_OP_TITEL = re.compile(r'(.+?) "(.+)"')
"""A kind of text, and a title between quotation marks."""


def kring_over_teksten(regelingen: Sequence[Regeling]) -> tuple[Plek, ...]:
    """Return rules of several texts that yield to each other in a cycle, in that order; empty where there are none.

    Only rules on one question, in texts that can decide on one and the same day: others never meet.
    """
    for dag in sorted({looptijd(regeling)[0] or date.min for regeling in regelingen}):
        samen = [nummer for nummer, regeling in enumerate(regelingen) if kan_gelden(regeling, dag)]
        per_vraag: dict[Hashable, list[tuple[int, Regel]]] = {}
        for nummer in samen:
            for regel in regelingen[nummer].regels:
                for vraag in _vragen(regel):
                    per_vraag.setdefault(vraag, []).append((nummer, regel))
        for regels in per_vraag.values():
            kring = _kring(regelingen, regels)
            if kring:
                return kring
    return ()


def _vragen(regel: Regel) -> tuple[Hashable, ...]:
    """Return the questions that a rule answers."""
    match regel:
        case Verantwoordelijkheid():
            return regel.taken
        case Urgentie():
            return ("aanspraak",)
        case Geldigheid() | Verval() | Intrekking():
            return ("status",)
        case _:
            return ()


def _kring(regelingen: Sequence[Regeling], regels: Sequence[tuple[int, Regel]]) -> tuple[Plek, ...]:
    """Return a cycle among these rules; only where one of them names another text there can be any."""
    if not any(regel.elders for _, regel in regels):
        return ()
    kanten: dict[Plek, list[Plek]] = {(nummer, regel.citaat): [] for nummer, regel in regels}
    for nummer, regel in regels:
        eigen = (nummer, regel.citaat)
        kanten[eigen] += ((nummer, plaats) for plaats in sorted(regel.wijkt_voor, key=lambda plaats: plaats.tekst))
        for elders in sorted(regel.elders, key=repr):
            for doel in _doelen(elders, nummer, regelingen, regels):
                kanten[eigen if elders.wijkt else doel].append(doel if elders.wijkt else eigen)
    return vind_kring({plek: tuple(voor) for plek, voor in kanten.items()})


def _doelen(
    elders: Elders, eigen: int, regelingen: Sequence[Regeling], regels: Sequence[tuple[int, Regel]]
) -> Iterator[Plek]:
    """Yield the rules at a place in another text."""
    for nummer, regel in regels:
        if nummer != eigen and heet(regelingen[nummer], elders.tekst) and elders.plaats.omvat(regel.citaat):
            yield nummer, regel.citaat

"""Conditions on what the histories and lists of a record hold: computed, or refused with the wording that is.

No clause about these is asked as a fact of its own: the answer could contradict the record (semantics, section 2).
Which verbs make which kind of clause, and what to write instead, is data (``dossierzinnen.csv``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.dossierdelen import Weigering
from regio_uitstroom.syntax.build.dossiervormen import VORMEN
from regio_uitstroom.syntax.build.dossierwoorden import (
    naam_van_plaats,
    over_dossier,
    over_dossier_als_geheel,
    over_dossier_in_woorden,
)
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.vraagwoorden import zonder_vraag

_VOORBEELD = "Houten"
"""The municipality of an example, where the clause names none."""

_NIET_MEER = re.compile(r"\bniet (meer|langer)\b(?! dan\b)", re.IGNORECASE)
"""That it was so before is what these words add to *niet*, and no form tries."""


class Dossierzin(NamedTuple):
    """A kind of clause about the record: its form, the fact behind it, and the wordings that are computed."""

    vorm: str
    gegeven: str
    wel: str


@cache
def _per_vorm() -> Mapping[str, Dossierzin]:
    """Return the kinds of clauses by the name of their form (``dossierzinnen.csv``)."""
    rijen = lexicon_rows("dossierzinnen")
    return {rij["vorm"]: Dossierzin(rij["vorm"], rij["gegeven"], rij["wel"]) for rij in rijen}


@cache
def _per_werkwoord() -> Mapping[str, tuple[Dossierzin, ...]]:
    """Return the kinds of clauses by the infinitive of their verb (``dossierzinnen.csv``)."""
    gevonden: dict[str, tuple[Dossierzin, ...]] = {}
    for rij in lexicon_rows("dossierzinnen"):
        zin = _per_vorm()[rij["vorm"]]
        for werkwoord in filter(None, rij["werkwoorden"].split("|")):
            gevonden[werkwoord] = (*gevonden.get(werkwoord, ()), zin)
    return gevonden


@cache
def _omschrijvingen() -> Mapping[str, str]:
    """Return what each fact of a record is (``gegevens.csv``)."""
    return {rij["sleutel"]: rij["omschrijving"] for rij in lexicon_rows("gegevens")}


def dossierzin(z: Zin) -> ast.Voorwaarde | None:
    """Return the condition on the record that a clause states, or its refusal; None for one about something else."""
    if z.hoofd.samen or _gaat_over_verblijfsrecht(z):
        return None
    begin = list(z.delen.items)
    for soort in _per_werkwoord().get(z.hoofd.handeling, ()):
        wie = _wie(z)
        blad = VORMEN[soort.vorm](z)
        over = list(z.delen.over())
        if blad is None or (not isinstance(blad, Weigering) and _zegt_anders(z, over)):
            z.delen.items = list(begin)
            continue
        if isinstance(blad, Weigering) or over:
            rest = blad.over if isinstance(blad, Weigering) else " ".join(deel.woorden for deel in over)
            return _geweigerd(z, soort, rest)
        if z.ontkend and (niet_meer := zegt_niet_meer(z)) is not None:
            return _geweigerd(z, soort, niet_meer)
        blad = ast.VwNiet(blad, span=z.span) if z.ontkend else blad
        return ast.VwEn((blad,), wie=wie, span=z.span) if wie is not None else blad
    return _niet_meer_verblijft(z)


_VERBLIJFSRECHT = re.compile(r"\b(?:rechtmatig|legaal|wettig)\b", re.IGNORECASE)


def _gaat_over_verblijfsrecht(z: Zin) -> bool:
    """Whether a clause asks with what right somebody stays, which no record tells: *rechtmatig in Nederland verblijft*.

    In a facility or a municipality it would be half of each.
    """
    inhoud = [item.inhoud if isinstance(item, Bepaling) else item for item in z.alles]
    plaatsen = [deel for item in inhoud if isinstance(item, Partijen) for deel in item.delen]
    ergens = any(isinstance(item, Soorten) for item in inhoud) or any(p.woorden != "Nederland" for p in plaatsen)
    return z.hoofd.handeling == "verblijven" and not ergens and _VERBLIJFSRECHT.search(z.woorden()) is not None


def zegt_niet_meer(z: Zin) -> str | None:
    """Return *meer* or *langer* behind *niet*, which says that it was so before; None where it is not there."""
    gevonden = _NIET_MEER.search(z.woorden())
    return None if gevonden is None else gevonden[1]


def _niet_meer_verblijft(z: Zin) -> ast.Voorwaarde | None:
    """Refuse *niet meer in beschermd wonen verblijft*: whoever never stayed there, does not stay there any more."""
    niet_meer = zegt_niet_meer(z) if z.type == "W_VERBLIJVEN" else None
    inhoud = (item.inhoud if isinstance(item, Bepaling) else item for item in z.alles)
    if niet_meer is None or not any(isinstance(item, Soorten) for item in inhoud):
        return None
    return _geweigerd(z, _per_vorm()["geëindigd"], niet_meer)


def _zegt_anders(z: Zin, over: Sequence[Gebouwd]) -> bool:
    """Whether a clause with *is* says of an item of the record what it is like: *de melding onvolledig is*."""
    return z.hoofd.handeling == "zijn" and any(isinstance(item, Zaken) for item in over)


def vang_dossierzin(z: Zin, blad: ast.Voorwaarde) -> ast.Voorwaarde:
    """Return a clause that would be asked; with what it follows from, where every word is about what a record holds."""
    vorm = None if z.hoofd.samen else over_dossier(z)
    return blad if vorm is None else _met_dossier(blad, _zo_wel(_per_vorm()[vorm], naam_van_plaats(z)))


def _met_dossier(blad: ast.Voorwaarde, dossier: tuple[str, str]) -> ast.Voorwaarde:
    if isinstance(blad, ast.VwNiet):
        return evolve(blad, deel=_met_dossier(blad.deel, dossier))
    return evolve(blad, dossier=dossier) if isinstance(blad, ast.VwUitspraak) else blad


def geheel_uit_dossier(tekst: str) -> tuple[str, str] | None:
    """Return from what a clause follows that no form reads, and what to write; None where no record tells it.

    Of what no record tells but rules decide (*Zeist verantwoordelijk is*), it follows from nothing.
    """
    vorm = over_dossier_als_geheel(zonder_vraag(tekst))
    if vorm is None:
        return None
    naam = _NAAM.search(tekst)
    return _zo_wel(_per_vorm()[vorm], naam[0] if naam is not None else None)


_NAAM = re.compile(r"\b[A-Z][\w-]*[a-z](?: [A-Z][\w-]*[a-z])*")


def heeft_uit_dossier(bezit: str) -> tuple[str, str] | None:
    """Return from what it follows that somebody has a thing (*met kinderen*), and what to write; None: nothing."""
    vorm = over_dossier_in_woorden(bezit)
    return None if vorm is None else _zo_wel(_per_vorm()[vorm], None)


def vorm_uit_dossier(vorm: str) -> tuple[str, str]:
    """Return from what a kind of clause follows (a form of ``dossierzinnen.csv``), and what to write."""
    return _zo_wel(_per_vorm()[vorm], None)


def _zo_wel(soort: Dossierzin, plaats: str | None) -> tuple[str, str]:
    """Return from which facts a clause follows, none where rules decide it, and the wordings that are computed."""
    return _omschrijvingen().get(soort.gegeven, ""), soort.wel.replace("{plaats}", plaats or _VOORBEELD)


def zonder_rest(over: str) -> str:
    """Return what can be done about words that no form takes in; nothing where there are none."""
    return f"; laat `{over}` weg, of maak van het geheel een eigen gegeven" if over else ""


def _wie(z: Zin) -> ast.Client | None:
    """Take whom the clause is about: its subject, or *aan hem*."""
    aan = z.delen.met("AAN", Clienten)
    return z.wie() if aan is None else aan.delen[0]


def _geweigerd(z: Zin, soort: Dossierzin, over: str) -> ast.Voorwaarde:
    """Return a clause on the record that no form computes; ``over``: the words that no form takes in.

    It is refused where it would be asked: in the words for whom homes are meant, nobody tries it.
    """
    waaruit, wel = _zo_wel(soort, naam_van_plaats(z))
    z.delen.context.ontkenningen.add(id(z.head))
    z.delen.items = []
    volgt = (waaruit, f"{wel}{zonder_rest(over)}")
    return ast.VwUitspraak(z.woorden(), z.hoofd.handeling, None, z.head.tekst, dossier=volgt, span=z.span)

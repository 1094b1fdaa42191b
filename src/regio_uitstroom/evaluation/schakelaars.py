"""Rules without a value: they switch other rules off (a power that is used, *is niet van toepassing*).

A power holds a judgment that only its judge supplies. A bare hardship clause, or a bare power to withdraw or extend
(without conditions of fact), is false until it is invoked or used (semantics, section 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from typing import Any

from attrs import evolve, field

from regio_uitstroom.client.record import Beroep
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import NIETS, samen
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarden_tekst import bevoegde_in_woorden
from regio_uitstroom.evaluation.waarheid import en, niet
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Intrekking,
    NietVanToepassing,
    Regel,
    Verdaging,
    Verlenging,
)
from regio_uitstroom.model.voorwaarden import En, Fictief, Niet, Of, OordeelGeeft, Vermoed, Voorwaarde
from regio_uitstroom.model.woorden import Moment, Oordeelsoort
from regio_uitstroom.teksten import RANGTELWOORDEN, is_meervoud
from regio_uitstroom.waarde import frozen

ONWAAR = Toets(waarheid=False, bevinding=Bevinding("", waarheid=False))


@frozen
class Schakelaar:
    """A rule without a value, its condition with the judgment that a power needs, and what switches it off itself."""

    regel: Bevoegdheid | NietVanToepassing
    voorwaarde: Voorwaarde | None
    uit: frozenset[int] = field(default=frozenset())


ZonderWaarde = Bevoegdheid | NietVanToepassing


def maak_schakelaars(regels: Sequence[Regel]) -> tuple[Schakelaar, ...]:
    """Return the rules without a value of a text, each after those that switch it off (in a circle: as in the text)."""
    geordend = _op_volgorde([regel for regel in regels if isinstance(regel, ZonderWaarde)])
    wijzer = Schakelwijzer(geordend)
    return tuple(
        Schakelaar(regel, _voorwaarde(regel), frozenset(i for i in wijzer.van(regel) if i < nummer))
        for nummer, regel in enumerate(geordend)
    )


def _op_volgorde(los: Sequence[ZonderWaarde]) -> list[ZonderWaarde]:
    """Return the rules in rounds: those that nothing left switches off; what remains is a circle."""
    wijzer = Schakelwijzer(los)
    wacht = {nummer: wijzer.van(regel) for nummer, regel in enumerate(los)}
    raakt_aan: dict[int, list[int]] = {nummer: [] for nummer in wacht}
    for nummer, door in wacht.items():
        for ander in door:
            raakt_aan[ander].append(nummer)
    over = {nummer: len(door) for nummer, door in wacht.items()}
    ronde = [nummer for nummer, aantal in over.items() if aantal == 0]
    geordend: list[int] = []
    while ronde:
        geordend += ronde
        volgende: list[int] = []
        for nummer in ronde:
            for ander in raakt_aan[nummer]:
                over[ander] -= 1
                if over[ander] == 0:
                    volgende.append(ander)
        ronde = sorted(volgende)
    gedaan = set(geordend)
    return [los[nummer] for nummer in (*geordend, *(n for n in wacht if n not in gedaan))]


class Schakelwijzer:
    """Which of a row of rules without a value switch a rule off, found by place without trying each."""

    def __init__(self, los: Sequence[ZonderWaarde]) -> None:
        """Make the index."""
        self._los = los
        self._bij_doel: dict[Citaat, list[int]] = {}
        self._bij_citaat: dict[Citaat, list[int]] = {}
        for nummer, regel in enumerate(los):
            self._bij_citaat.setdefault(regel.citaat, []).append(nummer)
            for doel in regel.doelen:
                self._bij_doel.setdefault(doel, []).append(nummer)

    def van(self, regel: Regel) -> frozenset[int]:
        """Return the numbers of those that switch a rule off: it yields to them, or lies in a place that they name."""
        wijkt = (n for citaat in regel.wijkt_voor for n in self._bij_citaat.get(citaat, ()))
        return self.raakt(regel.citaat) | frozenset(n for n in wijkt if self._los[n].citaat != regel.citaat)

    def raakt(self, plaats: Citaat) -> frozenset[int]:
        """Return the numbers of those that name the place, or a wider one; a rule does not switch itself off."""
        geraakt = (n for wijder in _wijdere(plaats) for n in self._bij_doel.get(wijder, ()))
        return frozenset(n for n in geraakt if self._los[n].citaat != plaats)


def _wijdere(plaats: Citaat) -> Iterator[Citaat]:
    """Yield every place that holds this one: itself with any of its parts left out (see ``Citaat.omvat``)."""
    for weg in _WEG_TE_LATEN:
        yield evolve(plaats, **weg)


_DELEN = ("lid", "onderdeel", "sub", "volzin", "zinsdeel")
_WEG_TE_LATEN: tuple[Mapping[str, Any], ...] = tuple(
    dict.fromkeys(namen) for aantal in range(len(_DELEN) + 1) for namen in combinations(_DELEN, aantal)
)


def _voorwaarde(regel: Bevoegdheid | NietVanToepassing) -> Voorwaarde | None:
    return regel.voorwaarde if isinstance(regel, NietVanToepassing) else met_oordeel(regel)


def met_oordeel(regel: Bevoegdheid) -> Voorwaarde:
    """Return the condition of a power with the judgment in it that it takes.

    A condition that asks for one itself (*onbillijkheid van overwegende aard*) asks it of who has the power, unless it
    names another judge.
    """
    if regel.voorwaarde is not None and any(van_soort(OordeelGeeft, regel.voorwaarde)):
        if regel.actor.sleutel is None:
            return regel.voorwaarde
        return _van_de_bevoegde(regel.voorwaarde, bevoegde_in_woorden(regel.actor.naam))
    return met_gebruik(regel, "af te wijken", "afwijkt")


def _van_de_bevoegde(deel: Voorwaarde, bevoegde: str) -> Voorwaarde:
    """Return a condition in which a judgment without a judge is for who has the power."""
    match deel:
        case OordeelGeeft(beoordelaar=None):
            return evolve(deel, beoordelaar=bevoegde)
        case En() | Of():
            return evolve(deel, delen=tuple(_van_de_bevoegde(een, bevoegde) for een in deel.delen))
        case Niet() | Vermoed():
            return evolve(deel, deel=_van_de_bevoegde(deel.deel, bevoegde))
        case Fictief():
            anders = _van_de_bevoegde(deel.deel, bevoegde), _van_de_bevoegde(deel.zonder, bevoegde)
            return evolve(deel, deel=anders[0], zonder=anders[1])
        case _:
            return deel


_MET_MEER = re.compile(r"(?<=\baf) te |(?<= )te ")
"""What falls away of *af te wijken*, *de termijn te verdagen* where several do it: *afwijken*, *verdagen*."""


def met_gebruik(
    regel: Bevoegdheid | Intrekking | Verlenging | Verdaging,
    doen: str,
    doet: str,
    sinds: Moment | None = None,
    uiterlijk: date | None = None,
) -> Voorwaarde:
    """Return the condition of a power together with the judgment that it is used.

    ``sinds``: it is a power over what begins on that day; ``uiterlijk``: it can be used up to and including this day.
    """
    actor = bevoegde_in_woorden(regel.actor.naam)
    meer = is_meervoud(actor)
    oordeel = Oordeelsoort(
        f"{regel.citaat.sleutel} toepassen",
        f"{actor} op grond van {regel.citaat.midden} {_MET_MEER.sub('', doen) if meer else doet}",
        f"{'Kiezen' if meer else 'Kiest'} {actor} ervoor {doen} ({regel.citaat.tekst})?",
    )
    beoordelaar = actor if regel.actor.sleutel is not None else None
    gebruikt = OordeelGeeft(oordeel, beoordelaar, tekst=oordeel.omschrijving, sinds=sinds, uiterlijk=uiterlijk)
    if regel.voorwaarde is None:
        return evolve(gebruikt, kaal=sinds is not None)
    return En((regel.voorwaarde, gebruikt))


def weeg_schakelaars(schakelaars: Sequence[Schakelaar], ctx: Context, poort: Toets) -> tuple[Toets, ...]:
    """Return c(s) of every rule without a value."""
    uit: list[Toets] = []
    for schakelaar in schakelaars:
        eigen = toets_macht(ctx, schakelaar)
        af = [uit[i] for i in sorted(schakelaar.uit)]
        waarheid = en((poort.waarheid, eigen.waarheid, *(niet(toets.waarheid) for toets in af)))
        lezingen = samen((eigen.lezingen, *(toets.lezingen for toets in af)))
        uit.append(Toets(waarheid, eigen.bevinding, lezingen.zonder_open if waarheid is False else lezingen))
    return tuple(uit)


def toets_macht(ctx: Context, schakelaar: Schakelaar) -> Toets:
    """Try the condition; a bare hardship clause is false until it is invoked or used."""
    toets = ctx.toets(schakelaar.voorwaarde)
    regel = schakelaar.regel
    if not isinstance(regel, Bevoegdheid) or not regel.hardheid or toets.waarheid is True:
        return toets
    return toets if is_ingeroepen(ctx, regel.citaat) else tot_gebruik_onwaar(toets)


def tot_gebruik_onwaar(toets: Toets) -> Toets:
    """Return a power that nobody used: false, and nobody is asked about it."""
    return Toets(waarheid=False, bevinding=Bevinding(toets.bevinding.tekst, waarheid=False), lezingen=NIETS)


def is_ingeroepen(ctx: Context, citaat: Citaat) -> bool:
    """Whether the client invoked the provision: an appeal not after the peildatum names a place that fits.

    An appeal in other words than a citation ("de hardheidsclausule") may mean any power: it is never passed over.
    """
    beroepen = als_lijst(ctx.feit("beroepenOp"), Beroep) or ()
    plaatsen = [lees_citaat(beroep.bepaling) for beroep in beroepen if beroep.datum.eerste <= ctx.peildatum]
    gezocht = evolve(citaat, artikel=citaat.artikel.lower())
    return any(plaats is None or plaats.omvat(gezocht) for plaats in plaatsen) or _zonder_tekst(ctx, citaat)


def _zonder_tekst(ctx: Context, citaat: Citaat) -> bool:
    """Whether a use is recorded of a provision of that place without telling of which text of the register."""
    return citaat.uit is not None and any(een.oordeel == f"{citaat.plaats} toepassen" for een in ctx.client.oordelen)


_RANGEN: Mapping[str, int] = {woord: nummer for nummer, woord in enumerate(RANGTELWOORDEN) if woord}


def lees_citaat(bepaling: str) -> Citaat | None:
    """Return the place that a citation names: ``artikel 3, vierde lid``; None for what is no citation.

    What follows an unknown part is not read, so that the place is taken wider, never narrower.
    """
    woorden = bepaling.lower().replace(",", " ").split()
    if "artikel" not in woorden[:-1]:
        return None
    nummer = woorden[woorden.index("artikel") + 1].rstrip(".")
    rest = woorden[woorden.index("artikel") + 2 :]
    paren = list(pairwise(rest))
    lid = next((_rang(rang) for rang, soort in paren if soort == "lid"), None)
    if lid is None:
        lid = next((_rang(getal) for soort, getal in paren if soort == "lid"), None)
    onderdeel = next((letter for soort, letter in paren if soort == "onderdeel"), None)
    return Citaat(nummer, lid, onderdeel)


def _rang(woord: str) -> int | None:
    if woord in _RANGEN:
        return _RANGEN[woord]
    cijfers = woord.removesuffix("e").removesuffix(".")
    return int(cijfers) if cijfers.isascii() and cijfers.isdigit() else None

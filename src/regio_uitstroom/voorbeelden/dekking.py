"""How much of an agreement its examples try: which provisions applied and did not, which conditions held and did not.

Only what decides is counted: who is responsible, urgency, how long it holds, what sets such rules aside, and each step
of a definition that has several. What people must do, and intentions, no example can assert.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeGuard

from attrs import Factory, define, evolve, field

from regio_uitstroom.evaluation.waarheid import Waarheid, niet, of
from regio_uitstroom.model import regels as r
from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.voorbeelden.toepassing import NIET_TOEGEPAST, TOEGEPAST, Beoordeeld, bladeren
from regio_uitstroom.voorbeelden.toets import VoorbeeldResultaat
from regio_uitstroom.waarde import frozen

BESLISSEND = (
    r.Verantwoordelijkheid,
    r.Urgentie,
    r.Geldigheid,
    r.Verval,
    r.Intrekking,
    r.Verlenging,
    r.Bevoegdheid,
    r.NietVanToepassing,
    r.Toepassingsbereik,
    r.Voorrang,
    r.OpenRegel,
)
"""Kinds of rules that examples can try."""


@frozen
class Bepalingdekking:
    """In how many examples a provision was applied, and in how many it was not.

    ``voorwaardelijk``: whether it asks anything, so that it can be left unapplied for that; ``stap``: it is a step of a
    definition.
    """

    citaat: Citaat
    voorwaardelijk: bool
    toegepast: int = 0
    niet_toegepast: int = 0
    stap: bool = False

    @property
    def gedekt(self) -> bool:
        """Whether it was applied in some example."""
        return self.toegepast > 0


@frozen
class Voorwaardedekking:
    """In how many examples a condition held, and in how many it did not. ``bij``: the provision that asks for it."""

    bij: Citaat
    tekst: str
    waar: int = 0
    onwaar: int = 0


@frozen
class Dekking:
    """What the examples of an agreement try of it."""

    bepalingen: tuple[Bepalingdekking, ...] = field(default=())
    voorwaarden: tuple[Voorwaardedekking, ...] = field(default=())

    @property
    def bepalingen_procent(self) -> int:
        """Share of the provisions that were applied in some example, in whole percents, rounded down."""
        return _procent(sum(een.gedekt for een in self.bepalingen), len(self.bepalingen))

    @property
    def voorwaarden_procent(self) -> int:
        """Share of the two values of each condition that were seen in some example."""
        gezien = sum((een.waar > 0) + (een.onwaar > 0) for een in self.voorwaarden)
        return _procent(gezien, 2 * len(self.voorwaarden))

    @property
    def ongedekte_leden(self) -> tuple[Citaat, ...]:
        """The leden (articles without leden, steps of definitions) of which nothing was applied in any example."""
        leden: dict[Citaat, bool] = {}
        for een in self.bepalingen:
            lid = een.citaat if een.stap else Citaat(een.citaat.artikel, een.citaat.lid)
            leden[lid] = leden.get(lid, False) or een.gedekt
        return tuple(lid for lid, gedekt in leden.items() if not gedekt)

    @property
    def laagste_procent(self) -> int:
        """The lower of the two shares."""
        return min(self.bepalingen_procent, self.voorwaarden_procent)


def _procent(deel: int, geheel: int) -> int:
    return 100 if geheel == 0 else 100 * deel // geheel


def dekking(regeling: Regeling, resultaten: Sequence[VoorbeeldResultaat]) -> Dekking:
    """Return what the examples of an agreement try of it; ``resultaten`` is what ``toets`` gave."""
    beoordeeld = [Beoordeeld(regeling, een.voorbeeld, een.beoordeling) for een in resultaten]
    if not regeling.kop.soort.bindt:
        return Dekking()
    regels = [regel for regel in regeling.regels if isinstance(regel, BESLISSEND)]
    gemeten = [_gemeten(een) for een in beoordeeld]
    stappen = [_Stappen(begrip, gemeten) for begrip in regeling.begrippen if _in_stappen(begrip)]
    return Dekking(
        (*(een for los in stappen for een in los.bepalingen()), *_bepalingen(regels, beoordeeld)),
        (*(een for los in stappen for een in los.voorwaarden()), *_voorwaarden(regeling, regels, beoordeeld)),
    )


def _in_stappen(begrip: Begrip) -> TypeGuard[GemeenteBegrip]:
    return isinstance(begrip, GemeenteBegrip) and len(begrip.stappen) > 1


@define(eq=False)
class _Stappen:
    """The steps of one definition, with what the reasoning of each example says of them: whether their guard holds."""

    begrip: GemeenteBegrip
    waarheden: Sequence[Mapping[Citaat, Waarheid]]

    def bepalingen(self) -> Iterator[Bepalingdekking]:
        """Yield in how many examples each step gave the municipality, and in how many it did not."""
        for stap in self.begrip.stappen:
            lot = [self._toegepast(stap, waarheid) for waarheid in self.waarheden]
            yield Bepalingdekking(
                stap.citaat, stap.voorwaarde is not None, lot.count(True), lot.count(False), stap=True
            )

    def voorwaarden(self) -> Iterator[Voorwaardedekking]:
        """Yield in how many examples the guard of each step held."""
        for stap in self.begrip.stappen:
            if stap.voorwaarde is not None:
                gezien = [waarheid.get(stap.citaat) for waarheid in self.waarheden]
                tekst = stap.voorwaarde.tekst
                yield Voorwaardedekking(stap.citaat, tekst, gezien.count(True), gezien.count(False))

    def _toegepast(self, stap: Stap, waarheid: Mapping[Citaat, Waarheid]) -> Waarheid:
        """Whether a step decided: its guard holds, and no step goes before it of which the guard holds too."""
        if waarheid.get(stap.citaat) is not True:
            return waarheid.get(stap.citaat)
        voor = [waarheid.get(citaat) for citaat in stap.wijkt_voor]
        return niet(of(voor))


def _gemeten(een: Beoordeeld) -> Mapping[Citaat, Waarheid]:
    """Return for each step of a definition that the reasoning of an example went through whether its guard holds."""
    gevonden: dict[Citaat, Waarheid] = {}
    stapel = [gevolgd.bevinding.bevinding for gevolgd in een.regels()]
    while stapel:
        deel = stapel.pop()
        stapel += (*deel.delen, *deel.onderbouwing)
        if deel.bepaling is not None and deel.plek.startswith("stap "):
            gevonden[deel.bepaling] = deel.waarheid
    return gevonden


def _bepalingen(regels: Sequence[r.Regel], beoordeeld: Iterable[Beoordeeld]) -> Iterator[Bepalingdekking]:
    telling = {regel.citaat: Bepalingdekking(regel.citaat, regel.voorwaarde is not None) for regel in regels}
    for een in beoordeeld:
        wel, niet = set[Citaat](), set[Citaat]()
        for gevolgd in een.regels():
            if gevolgd.bevinding.gesloten_lijst or gevolgd.bevinding.regel not in telling:
                continue
            wel |= {gevolgd.bevinding.regel} if gevolgd.lot in TOEGEPAST else set()
            niet |= {gevolgd.bevinding.regel} if gevolgd.lot in NIET_TOEGEPAST else set()
        for citaat in wel:
            telling[citaat] = evolve(telling[citaat], toegepast=telling[citaat].toegepast + 1)
        for citaat in niet - wel:
            telling[citaat] = evolve(telling[citaat], niet_toegepast=telling[citaat].niet_toegepast + 1)
    yield from telling.values()


@define(eq=False)
class _Vraag:
    """A condition as a rule or a term asks for it."""

    bij: Citaat
    blad: Voorwaarde
    regel: r.Regel | None
    gezien: list[bool] = Factory(list)


def _voorwaarden(
    regeling: Regeling, regels: Iterable[r.Regel], beoordeeld: Iterable[Beoordeeld]
) -> Iterator[Voorwaardedekking]:
    """Yield each condition once per provision, tried whether or not the rest of its rule made it matter."""
    vragen = [_Vraag(regel.citaat, blad, regel) for regel in regels for blad in _bladeren(regel.voorwaarde)]
    vragen += [
        _Vraag(begrip.citaat, blad, None)
        for begrip in regeling.begrippen
        if isinstance(begrip, VoorwaardeBegrip)
        for blad in _bladeren(begrip.voorwaarde)
    ]
    for een in beoordeeld:
        for vraag in vragen:
            waarheid = een.proef.waarheid(vraag.blad, vraag.regel)
            vraag.gezien += [] if waarheid is None else [waarheid]
    for vraag in vragen:
        yield Voorwaardedekking(vraag.bij, vraag.blad.tekst, vraag.gezien.count(True), vraag.gezien.count(False))


def _bladeren(voorwaarde: Voorwaarde | None) -> tuple[Voorwaarde, ...]:
    """Return the different conditions that hold no others."""
    return () if voorwaarde is None else tuple(dict.fromkeys(bladeren(voorwaarde)))

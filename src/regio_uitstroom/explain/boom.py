"""The tree of reasons: every rule on a question with its conditions, down to the facts that were read.

What an id promises
    The id of a node is made of what the text says, not of where it stands in the file: the question, the citation of
    the rule, and the words of each condition on the way (``huisvesting/artikel-2-eerste-lid/de-cliënt-…``; long words
    are cut and end in a fingerprint of the whole). The same agreement therefore gives the same id for the same place,
    for every client, on every peildatum, however its file is laid out and in whatever order its articles and
    conditions stand. A change of other articles changes nothing. A node may be absent: facts that were not read,
    a switch that certainly does not apply, a gate that is open and so is not told again below each rule.

    A term that the text defines is worked out once below each rule that uses it, and named directly below that rule.
    Parts of one node with the same words are numbered by what they are made of. Several readings of one fact (the
    intervals of a history) are numbered too; that number depends on the client.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import (
    GebruiktOordeel,
    RegelBevinding,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Vraag,
)
from regio_uitstroom.explain.aanduiding import bepalingen, onderwerp, waarden_in_woorden
from regio_uitstroom.explain.antwoord import sleutel_van_vraag
from regio_uitstroom.explain.gelezen import oordelen_als_blad, zegt_hetzelfde
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort, Lot, Snoeischaar, slak
from regio_uitstroom.explain.verwoording import Woorden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bepaling

OVERIGE = "overige"
"""The id below which the rules stand that answer no question that was asked."""

_WOORDEN = {True: "ja", False: "nee", None: "?"}
_BREEDTE = 5
"""Columns for the truth value and the space after it."""

_SMALST = 40
"""So many columns a folded line always has, however deep it stands."""

_NIET_BEKEND, _NOG_OPEN = "niet bekend", "welke gemeente dat is, is niet bekend"
"""What the evaluator says of a municipality that is not known, and how that reads beside a rule."""

_BEWAARD = "bewaard zoals het er staat; hieruit is niets berekend"
"""What the tree says of a provision: that it is in force is no assurance that nothing is decided in it."""

_ZONDER_WAARHEID = frozenset({Knoopsoort.FEIT, Knoopsoort.OORDEEL})


def boom(uitkomst: Uitkomst, regeling: Regeling) -> tuple[Knoop, ...]:
    """Return the nodes of the tree of one outcome under an agreement, parents before their parts."""
    wortel = slak(sleutel_van_vraag(uitkomst.vraag))
    woorden = Woorden.van_tekst(regeling)
    knopen = [Knoop(wortel, 0, None, onderwerp(uitkomst.vraag), soort=Knoopsoort.VRAAG)]
    if uitkomst.poort is not None:
        knopen += Snoeischaar(woorden, f"{wortel}/poort").takken(uitkomst.poort, wortel, 1)
    luiden = _luiden(regeling)
    for bevinding in uitkomst.redenering:
        knopen += _regel(bevinding, wortel, woorden, uitkomst, luiden)
    return tuple(knopen)


def overige_boom(bevindingen: Iterable[RegelBevinding], *regelingen: Regeling) -> tuple[Knoop, ...]:
    """Return the tree of the rules that answer no question that was asked; empty where there are none."""
    woorden = Woorden.van_tekst(*regelingen)
    bewaard = {regel.citaat for tekst in regelingen for regel in tekst.regels if isinstance(regel, Bepaling)}
    luiden = _luiden(*regelingen)
    takken = [
        evolve(knoop, toelichting=_BEWAARD) if knoop.bepaling in bewaard and knoop.lot is not None else knoop
        for bevinding in bevindingen
        for knoop in _regel(bevinding, OVERIGE, woorden, None, luiden)
    ]
    kop = Knoop(OVERIGE, 0, None, "de overige bepalingen", soort=Knoopsoort.VRAAG)
    return (kop, *takken) if takken else ()


def _luiden(*regelingen: Regeling) -> Mapping[Citaat, str]:
    """Return how each rule stands in its text."""
    return {regel.citaat: regel.tekst for tekst in regelingen for regel in reversed(tekst.regels)}


def _regel(
    bevinding: RegelBevinding, wortel: str, woorden: Woorden, uitkomst: Uitkomst | None, luiden: Mapping[Citaat, str]
) -> Iterator[Knoop]:
    """Yield a rule with all under it."""
    lijst = bevinding.gesloten_lijst
    wie = f"{wortel}/{slak(bevinding.regel.sleutel)}{'-gesloten-lijst' if lijst else ''}"
    yield Knoop(
        wie,
        1,
        bevinding.geldt,
        f"{bevinding.regel.tekst}, als gesloten lijst" if lijst else bevinding.regel.tekst,
        lot_in_woorden(bevinding, uitkomst.vraag if uitkomst else None),
        Knoopsoort.REGEL,
        wortel,
        bevinding.regel,
        lot_van(bevinding, uitkomst),
        woorden="" if lijst else luiden.get(bevinding.regel, ""),
    )
    yield from Snoeischaar(woorden, wie).takken(bevinding.bevinding, wie, 2)


def als_boomtekst(knopen: Iterable[Knoop], breedte: int | None = None) -> str:
    """Return the tree as lines, each with *ja*, *nee* or a question mark, facts with a dot; parts stand below.

    ``breedte``: fold longer lines, under the words; None: never.
    """
    return "\n".join(_als_regel(knoop, breedte) for knoop in voor_lezers(knopen))


def voor_lezers(knopen: Iterable[Knoop]) -> tuple[Knoop, ...]:
    """Return the nodes as a person reads them: one leaf for judgments that say the same of several municipalities."""
    return tuple(_een_blad(groep) for groep in bijeen(knopen))


def bijeen(knopen: Iterable[Knoop]) -> tuple[tuple[Knoop, ...], ...]:
    """Return the nodes, with leaves taken together that are judgments that differ in the municipality alone."""
    uit: list[list[Knoop]] = []
    for knoop in knopen:
        vorige = uit[-1][0] if uit else knoop
        if uit and knoop.ouder == vorige.ouder and zegt_hetzelfde(vorige.blad, knoop.blad):
            uit[-1].append(knoop)
        else:
            uit.append([knoop])
    return tuple(map(tuple, uit))


def _een_blad(groep: Sequence[Knoop]) -> Knoop:
    oordelen = [knoop.blad for knoop in groep if isinstance(knoop.blad, GebruiktOordeel)]
    return evolve(groep[0], tekst=oordelen_als_blad(oordelen)) if len(groep) > 1 else groep[0]


def _als_regel(knoop: Knoop, breedte: int | None) -> str:
    if knoop.diepte == 0:
        return knoop.tekst
    inspringing = " " * (_BREEDTE * (knoop.diepte - 1) + 2)
    teken = "·" if knoop.soort in _ZONDER_WAARHEID else _WOORDEN[knoop.waarheid]
    plaats = f" [{knoop.bepaling.tekst}]" if knoop.soort is Knoopsoort.BEGRIP and knoop.bepaling else ""
    uitleg = f" ({knoop.toelichting})" if knoop.toelichting else ""
    regel = f"{knoop.tekst}{plaats}{uitleg}"
    if breedte is None:
        return f"{inspringing}{teken:<{_BREEDTE}}{regel}"
    return textwrap.fill(
        regel,
        max(breedte, len(inspringing) + _SMALST),
        initial_indent=f"{inspringing}{teken:<{_BREEDTE}}",
        subsequent_indent=inspringing + " " * _BREEDTE,
        break_long_words=False,
        break_on_hyphens=False,
    )


def lot_van(bevinding: RegelBevinding, uitkomst: Uitkomst | None) -> Lot:
    """Return what became of a rule under an outcome; without one, of a rule that answers no question."""
    if bevinding.uitgeschakeld_door:
        return Lot.BUITEN_TOEPASSING
    if bevinding.geldt is False:
        return Lot.NIET_VAN_TOEPASSING
    if bevinding.geldt is None:
        return Lot.ONBEKEND
    if bevinding.verdrongen_door:
        return Lot.GEWEKEN
    if uitkomst is None or bevinding.regel not in uitkomst.grond:
        return Lot.VAN_TOEPASSING
    soorten = {Uitkomstsoort.VASTGESTELD: Lot.BESLIST, Uitkomstsoort.STRIJDIG: Lot.STRIJDIG}
    return soorten.get(uitkomst.soort, Lot.VAN_TOEPASSING)


def lot_in_woorden(bevinding: RegelBevinding, vraag: Vraag | None) -> str:
    """Say what a rule gives and which rules set it aside; without a question it gives nothing."""
    delen = []
    if bevinding.waarde is not None:
        delen.append(waarden_in_woorden(vraag or Urgentievraag.AANSPRAAK, [bevinding.waarde]))
    elif bevinding.waarde_tekst:
        delen.append(_NOG_OPEN if bevinding.waarde_tekst == _NIET_BEKEND else bevinding.waarde_tekst)
    if bevinding.verdrongen_door:
        delen.append(f"wijkt voor {bepalingen(*bevinding.verdrongen_door)}")
    if bevinding.uitgeschakeld_door:
        delen.append(f"buiten toepassing door {bepalingen(*bevinding.uitgeschakeld_door)}")
    return "; ".join(delen)

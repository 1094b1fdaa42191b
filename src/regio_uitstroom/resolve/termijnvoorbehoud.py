"""Sentences about a term that nothing computes: of such a term no last day is told, and nothing follows by itself.

*De termijn staat stil in de zomervakantie* is no form of suspension; with the term as it stands, a wrong day would be
told as the last one. Which sentences speak of a term is read from their words, in the order that a drafter uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import herschreven
from regio_uitstroom.model.regels import Bepaling, Kanbepaling, OpenRegel, Regel, Verplichting
from regio_uitstroom.model.voorwaarden import FeitIs, TermijnVerstreken
from regio_uitstroom.resolve.termijnen import Plichten, op_plaats
from regio_uitstroom.resolve.woorden import is_het_zo
from regio_uitstroom.syntax.over_termijnen import zegt_iets_van_een_termijn

_IN_WOORDEN = (Bepaling, Kanbepaling, OpenRegel, Verplichting)
"""Rules of which the words are kept and not computed, beside the term of a duty itself."""


def met_voorbehoud(regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, each term with the sentences that may move its end; whether such a term has passed is asked."""
    anders = _anders(regels)
    if not anders:
        return regels

    def vervang(deel: object) -> object:
        return _gevraagd(deel) if isinstance(deel, TermijnVerstreken) and deel.plicht in anders else deel

    gemerkt = (_gemerkt(regel, anders[regel.citaat]) if regel.citaat in anders else regel for regel in regels)
    return tuple(herschreven(regel, vervang) for regel in gemerkt)


def _anders(regels: tuple[Regel, ...]) -> dict[Citaat, tuple[Citaat, ...]]:
    """Return the duties with a term that a sentence may be about, with the places of such sentences."""
    uit: dict[Citaat, tuple[Citaat, ...]] = {}
    if not any(isinstance(regel, Verplichting) and regel.termijn is not None for regel in regels):
        return uit
    for regel in regels:
        if not isinstance(regel, _IN_WOORDEN) or not zegt_iets_van_een_termijn(regel.tekst):
            continue
        for plicht in _waarvan(regel, regels):
            uit[plicht] = (*uit.get(plicht, ()), regel.citaat)
    return uit


def _waarvan(regel: Regel, regels: Sequence[Regel]) -> Iterator[Citaat]:
    """Yield the duties whose term a sentence may mean: at the place that it names, of its article, or of the text."""
    alle = [r.citaat for r in regels if isinstance(r, Verplichting) and r.termijn is not None and r != regel]
    genoemd = _BEDOELD.search(regel.tekst)
    if genoemd is not None:
        daar = {plicht.citaat for plicht in op_plaats(genoemd[1], regel.citaat, Plichten(regels))}
        if daar:
            yield from (citaat for citaat in alle if citaat in daar)
            return
    hier = [citaat for citaat in alle if citaat.artikel == regel.citaat.artikel]
    plaats = {een.citaat: nummer for nummer, een in enumerate(regels)}
    ervoor = [citaat for citaat in hier if plaats[citaat] < plaats[regel.citaat]]
    yield from (ervoor if _ENKEL.search(regel.tekst) else ()) or hier or alle


_BEDOELD = re.compile(r"\btermijn(?:en)?,? (?:als )?(?:bedoeld|genoemd) in ([^,]+(?:, \w+ lid)?)", re.IGNORECASE)


_ENKEL = re.compile(r"\b(?:de|deze|die) (?:\w+ )?\w*termijn\b", re.IGNORECASE)
"""One term, which the reader looks for before the sentence."""


def _gemerkt(regel: Regel, plaatsen: tuple[Citaat, ...]) -> Regel:
    if not isinstance(regel, Verplichting) or regel.termijn is None:
        return regel
    return evolve(regel, termijn=evolve(regel.termijn, anders=plaatsen))


def _gevraagd(voorwaarde: TermijnVerstreken) -> FeitIs:
    """Return the fact that a term has passed: a person tells."""
    tekst = f"de termijn van {voorwaarde.plicht.midden} is verstreken"
    gegeven = Gegeven(f"feiten.{tekst}", tekst, Feittype.JA_NEE, is_het_zo(tekst))
    return FeitIs(gegeven, tekst=voorwaarde.tekst or tekst, span=voorwaarde.span)

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
from regio_uitstroom.model.woorden import TERMIJNEINDE
from regio_uitstroom.resolve.termijnen import Plichten, lees_plaats, op_plaats
from regio_uitstroom.resolve.woorden import is_het_zo
from regio_uitstroom.syntax.hersteltermijn import is_hersteltermijn
from regio_uitstroom.syntax.over_termijnen import (
    ANDERE_BEPALINGEN,
    noemt_een_tijd,
    zegt_iets_van_een_termijn,
    zonder_voorwaarden,
)

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
    termijnen = _Termijnen(regels)
    if not termijnen.plichten:
        return uit
    for regel in regels:
        if not isinstance(regel, _IN_WOORDEN) or (isinstance(regel, Bepaling) and not regel.in_eigen_woorden):
            continue
        if isinstance(regel, Verplichting | Kanbepaling) and regel.handeling in SPREEKT_EROVER:
            continue
        if is_hersteltermijn(regel.tekst):
            continue
        if zegt_iets_van_een_termijn(regel.tekst):
            geraakt = list(_waarvan(regel, termijnen))
        else:
            geraakt = [plicht.citaat for plicht in termijnen.naast(regel) if _kan_raken(regel, plicht)]
        for plicht in geraakt:
            uit[plicht] = (*uit.get(plicht, ()), regel.citaat)
    return _met_wat_volgt(uit, termijnen.plichten)


def _met_wat_volgt(
    anders: dict[Citaat, tuple[Citaat, ...]], plichten: Sequence[Verplichting]
) -> dict[Citaat, tuple[Citaat, ...]]:
    """Return the same with the duties whose term runs from the end of one of those, and so on."""
    volgt: dict[str, list[Citaat]] = {}
    for plicht in plichten:
        if plicht.termijn is not None:
            volgt.setdefault(plicht.termijn.moment.sleutel, []).append(plicht.citaat)
    te_doen = list(anders)
    while te_doen:
        eerder = te_doen.pop()
        nieuw = [citaat for citaat in volgt.get(TERMIJNEINDE + eerder.sleutel, ()) if citaat not in anders]
        anders |= dict.fromkeys(nieuw, anders[eerder])
        te_doen += nieuw
    return anders


SPREEKT_EROVER = frozenset(
    {"informeren", "melden", "meedelen", "rapporteren", "evalueren", "bespreken", "vermelden", "monitoren", "wijzen"}
)
"""What is told of a term, or looked back on, does not change it."""


class _Termijnen:
    """The duties of a text that have a term, by article: the text is not gone through for every sentence."""

    def __init__(self, regels: Sequence[Regel]) -> None:
        """Take the rules, in the order of the text."""
        self.index = Plichten(regels)
        self.plichten = [plicht for rij in self.index.per_artikel.values() for plicht in rij]

    def naast(self, regel: Regel) -> list[Verplichting]:
        """Return those in the article of a rule, but the rule itself."""
        return [plicht for plicht in self.index.per_artikel.get(regel.citaat.artikel, ()) if plicht is not regel]


def _kan_raken(regel: Regel, plicht: Verplichting) -> bool:
    """Whether a sentence beside a term, which nothing computes, may move its last day.

    One in its own words that names a time may, and one by which sections of another text apply; one on who does what,
    if it is about the same act.
    """
    if isinstance(regel, Bepaling) and regel.onderwerp == ANDERE_BEPALINGEN:
        return True
    if isinstance(regel, OpenRegel | Bepaling):
        return noemt_een_tijd(regel.tekst)
    if not isinstance(regel, Verplichting | Kanbepaling) or regel.termijn is not None:
        return False
    zelfde = regel.handeling == plicht.handeling and regel.actor == plicht.actor
    hoofdzin = zonder_voorwaarden(regel.tekst)
    over = _daad(f"{plicht.handeling} {plicht.voorwerp}") & _daad(hoofdzin)
    return (zelfde and _VOLGORDE.search(regel.tekst) is not None) or (bool(over) and noemt_een_tijd(hoofdzin))


_VOLGORDE = re.compile(r"\b(?:na|pas|eerst)\b", re.IGNORECASE)


def _daad(tekst: str) -> set[str]:
    """Return which acts words are about: to decide, to advise, or to deal with an application."""
    return {naam for naam, patroon in _DADEN.items() if patroon.search(tekst.lower())}


_DADEN = {
    "beslissen": re.compile(r"\b(?:beslis|beslui|besluit|behandel)"),
    "adviseren": re.compile(r"\badvi"),
}


def _waarvan(regel: Regel, termijnen: _Termijnen) -> Iterator[Citaat]:
    """Yield the duties whose term a sentence may mean: at the place that it names, of its article, or of the text."""
    alle = [plicht for plicht in termijnen.plichten if plicht is not regel]
    genoemd = _genoemde_plaats(regel)
    daar = op_plaats(genoemd, regel.citaat, termijnen.index) if genoemd else []
    if daar or _ALLE.search(regel.tekst) is not None:
        yield from (plicht.citaat for plicht in (alle if _ALLE.search(regel.tekst) is not None else daar))
        return
    hier = termijnen.naast(regel)
    ervoor = [plicht for plicht in hier if _begin(plicht) < _begin(regel)]
    daden = _daad(regel.tekst) if "termijn" not in regel.tekst.lower() else set()
    daden |= {"beslissen"} if _BESLISTERMIJN.search(regel.tekst) else set()
    bij_daad = [plicht for plicht in alle if daden & _daad(f"{plicht.handeling} {plicht.voorwerp}")]
    per_daad = [plicht for plicht in bij_daad if plicht.citaat.artikel == regel.citaat.artikel] or bij_daad
    gevonden = per_daad or (ervoor if _ENKEL.search(regel.tekst) else []) or hier or alle
    yield from (plicht.citaat for plicht in gevonden)


def _begin(regel: Regel) -> int:
    return regel.span.start if regel.span is not None else 0


def plaats_van_termijn(regel: Regel) -> Citaat | None:
    """Return the place whose term a sentence names, a lid without an article being one of its own; None for none."""
    genoemd = _genoemde_plaats(regel)
    return lees_plaats(genoemd, regel.citaat) if genoemd else None


def _genoemde_plaats(regel: Regel) -> str:
    """Return the words for the place whose term a sentence names; empty where it names none."""
    genoemd = _BEDOELD.search(regel.tekst) or _IN_GENOEMDE.search(regel.tekst)
    return "" if genoemd is None else genoemd[genoemd.lastindex or 1]


_BEDOELD = re.compile(
    r"\btermijn(?:en)?,? (?:als )?(?:bedoeld|genoemd) in ([^,]+(?:, \w+ lid)?)"
    r"|\btermijn(?:en)? (?:in|van) ((?:het \w+ lid|artikel \w+)(?:, \w+ lid)?)",
    re.IGNORECASE,
)
_IN_GENOEMDE = re.compile(r"\bin ((?:het |artikel )[\w., ]+?) (?:bedoelde|genoemde|gestelde) termijn", re.IGNORECASE)


_ALLE = re.compile(
    r"\b(?:alle|elke|iedere) (?:\w+ )?termijn|\btermijnen (?:in|van|uit) (?:dit|deze)\b"
    r"|\bin (?:dit|deze) \w+ \w+ termijn",
    re.IGNORECASE,
)
"""Every term of the text."""
_BESLISTERMIJN = re.compile(r"\bbeslis(?:sings)?termijn|\b4:1[345]\b", re.IGNORECASE)
"""The term to decide: by its name, or by the sections of the Algemene wet bestuursrecht on it."""
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

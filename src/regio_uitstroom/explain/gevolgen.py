"""What a text attaches to a missed term: lapse, a decision by operation of law, another responsible municipality.

A rule is the consequence of a duty where its sentence names the term of that duty (*de termijn, bedoeld in het derde
lid, is verstreken*), repeats it with a denial (*niet binnen acht weken na ontvangst van de aanvraag*), or speaks of
*deze termijn* right after it; and where it holds because the term was missed: of *geen urgentie, tenzij de termijn is
verstreken* the refusal is no consequence. Whether it has come about is what the assessment says of that rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from attrs import evolve, field

from regio_uitstroom.evaluation.termijnen import NIET_VAN_TOEPASSING
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.explain.gemist import VERSTREKEN, herhaalt, volgt_op_gemist
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import (
    Bepaling,
    Intrekking,
    Opschorting,
    Regel,
    Termijnenwet,
    Urgentie,
    Verantwoordelijkheid,
    Verdaging,
    Verplichting,
    Verval,
)
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from regio_uitstroom.teksten import RANGTELWOORDEN, duur_in_woorden
from regio_uitstroom.waarde import frozen


class Gevolgsoort(Enum):
    """What follows from a missed term, as a code for programs."""

    VERVALT = "urgentie_vervalt"
    INTREKKING = "urgentie_kan_worden_ingetrokken"
    VAN_RECHTSWEGE = "van_rechtswege"
    """a decision by operation of law"""
    ANDERE_GEMEENTE = "verantwoordelijke_gemeente"
    """who is responsible is decided by it"""
    VERLENING = "urgentie_verleend"
    """urgency is granted by it"""
    WEIGERING = "urgentie_geweigerd"
    """urgency is refused by it"""
    VERPLICHTING = "verplichting"
    """a duty follows"""
    ANDERS = "anders"


@frozen
class Gevolg:
    """One consequence: the place that says so, its sentence, of what kind it is.

    ``ingetreden``: whether the rule applies to the client on the peildatum; None: not known.
    """

    citaat: Citaat
    tekst: str
    soort: Gevolgsoort
    ingetreden: bool | None = field(default=None, repr=False)


_TERMIJN = re.compile(r"\b(?:de|deze|die) termijn(?:en)?\b(?! (?:van|voor|om|waar\w*) )", re.IGNORECASE)
"""A term that the text spoke of before; *een termijn* and *de termijn voor opzegging* are others."""
_BEDOELD = re.compile(r"\btermijn(?:en)?,? (?:als )?(?:bedoeld|genoemd) in ([^;]*)", re.IGNORECASE)
_ONTKEND = re.compile(r"\b(?:niet|geen|zonder|tenzij)\b", re.IGNORECASE)
_VAN_DUUR = re.compile(
    r"\b(?:de|deze|die) termijn van (\w+ (?:(?:werk)?dag(?:en)?|week|weken|maand(?:en)?|jaar))\b", re.IGNORECASE
)
_DEZE = re.compile(r"\b(?:deze|die) termijn\b", re.IGNORECASE)
_ARTIKEL = re.compile(r"\bartikel (\w+)", re.IGNORECASE)
_LID = re.compile(r"\b(\w+) lid\b", re.IGNORECASE)
_RECHTSWEGE = re.compile(r"\bvan rechtswege\b", re.IGNORECASE)


def gevolgen_van(regeling: Regeling) -> Mapping[Citaat, tuple[Gevolg, ...]]:
    """Return what the text attaches to missing the term of each duty that has one."""
    plichten = [r for r in regeling.regels if isinstance(r, Verplichting) and r.termijn is not None]
    uit: dict[Citaat, tuple[Gevolg, ...]] = {}
    for regel in regeling.regels:
        for plicht in _plichten_bij(regel, plichten, regeling.regels):
            if not volgt_op_gemist(regel.voorwaarde, plicht):
                continue
            gevolg = Gevolg(regel.citaat, regel.tekst, _soort(regel))
            uit[plicht.citaat] = (*uit.get(plicht.citaat, ()), gevolg)
    return uit


def met_stand(gevolg: Gevolg, beoordeling: Beoordeling, *, loopt_nog: bool = False) -> Gevolg:
    """Return the consequence with whether it has come about, as the assessment has it.

    ``loopt_nog``: the last day of the term has not passed, so it has not, whatever else makes the rule hold.
    """
    if loopt_nog:
        return evolve(gevolg, ingetreden=False)
    for uitkomst in beoordeling.uitkomsten:
        for bevinding in uitkomst.redenering:
            if bevinding.regel == gevolg.citaat:
                return evolve(gevolg, ingetreden=bevinding.geldt)
    if gevolg.soort in {Gevolgsoort.VERPLICHTING, Gevolgsoort.VAN_RECHTSWEGE}:
        geldt = gevolg.citaat in {regel.citaat for regel in beoordeling.verplichtingen}
        return evolve(gevolg, ingetreden=None if gevolg.citaat in beoordeling.onzeker else geldt)
    return gevolg


_SOORTEN: Mapping[type, Gevolgsoort] = {
    Verval: Gevolgsoort.VERVALT,
    Intrekking: Gevolgsoort.INTREKKING,
    Verantwoordelijkheid: Gevolgsoort.ANDERE_GEMEENTE,
}


def _soort(regel: Regel) -> Gevolgsoort:
    if isinstance(regel, Urgentie):
        return Gevolgsoort.VERLENING if regel.urgent else Gevolgsoort.WEIGERING
    if type(regel) in _SOORTEN:
        return _SOORTEN[type(regel)]
    if _RECHTSWEGE.search(regel.tekst):
        return Gevolgsoort.VAN_RECHTSWEGE
    return Gevolgsoort.VERPLICHTING if isinstance(regel, Verplichting) else Gevolgsoort.ANDERS


def _plichten_bij(regel: Regel, plichten: Sequence[Verplichting], regels: Sequence[Regel]) -> Iterator[Verplichting]:
    """Yield the duties whose missed term the rule is about; a duty is no consequence of itself."""
    andere = [plicht for plicht in plichten if plicht.citaat != regel.citaat]
    termijnen = {termijn.plicht for termijn in van_soort(TermijnVerstreken, regel.voorwaarde)}
    berekend = [plicht for plicht in andere if plicht.citaat in termijnen]
    if berekend or regel.hangt_aan is not None:  # *bij gebreke waarvan* names the duty by hanging on it
        yield from berekend
        return
    if isinstance(regel, Termijnenwet | Verdaging | Opschorting) or _over_de_wet(regel):
        return
    if any(regel.citaat in plicht.termijn.anders for plicht in andere if plicht.termijn is not None):
        return  # it says something of the term itself
    tekst = regel.tekst
    genoemd = _BEDOELD.search(tekst)
    if genoemd is not None and (VERSTREKEN.search(tekst) or _ONTKEND.search(tekst)):
        yield from _op_plaats(regel, genoemd[1], andere)
        return
    if (duur := _VAN_DUUR.search(tekst)) is not None:
        yield from _van_duur(regel, duur[1].lower(), andere) if VERSTREKEN.search(tekst) else ()
        return
    if _TERMIJN.search(tekst) and (VERSTREKEN.search(tekst) or (_DEZE.search(tekst) and _ONTKEND.search(tekst))):
        yield from _vlak_ervoor(regel, andere, regels)
        return
    if _ONTKEND.search(tekst):
        yield from (plicht for plicht in andere if herhaalt(tekst, plicht))


def _van_duur(regel: Regel, duur: str, plichten: Sequence[Verplichting]) -> Iterator[Verplichting]:
    """Yield the duties of the same article with a term of that length: elsewhere a term as long is another one."""
    for plicht in plichten:
        hier = plicht.citaat.artikel == regel.citaat.artikel
        if hier and plicht.termijn is not None and duur_in_woorden(plicht.termijn.duur) == duur:
            yield plicht


def _over_de_wet(regel: Regel) -> bool:
    return isinstance(regel, Bepaling) and regel.onderwerp == NIET_VAN_TOEPASSING


def _op_plaats(regel: Regel, verwijzing: str, plichten: Sequence[Verplichting]) -> Iterator[Verplichting]:
    """Yield the duties at the place that the words name; a lid without an article is one of the same article."""
    artikel = _ARTIKEL.search(verwijzing)
    nummer = artikel[1].lower() if artikel else regel.citaat.artikel.lower()
    rangen = [RANGTELWOORDEN.index(woord.lower()) for woord in _LID.findall(verwijzing) if woord.lower() in _RANGEN]
    for plicht in plichten:
        plaats = plicht.citaat
        if plaats.artikel.lower() == nummer and (not rangen or plaats.lid in rangen):
            yield plicht


_RANGEN = frozenset(RANGTELWOORDEN[1:])


def _vlak_ervoor(regel: Regel, plichten: Sequence[Verplichting], regels: Sequence[Regel]) -> Iterator[Verplichting]:
    """Yield the nearest duty with a term before the rule, in the same article."""
    plaats = {een.citaat: nummer for nummer, een in enumerate(regels)}
    voor = [
        plicht
        for plicht in plichten
        if plicht.citaat.artikel == regel.citaat.artikel and plaats[plicht.citaat] < plaats[regel.citaat]
    ]
    yield from voor[-1:]

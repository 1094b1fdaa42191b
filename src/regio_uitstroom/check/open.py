"""What the text leaves open: reported, never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import (
    BEOORDELAAR_ONTBREEKT,
    GEEN_BEGIN,
    OPENGELATEN,
    TEKST_LAAT_KEUZE_OPEN,
)
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel, Slash
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid, Inwerkingtreding, OpenRegel, Regel
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from regio_uitstroom.model.woorden import ALS_GROND, EERDERE_TEKST
from regio_uitstroom.source import Span
from regio_uitstroom.teksten import datum_in_woorden


def geen_begin(regeling: Regeling) -> Iterator[Diagnostic]:
    """A text without a start is in force on every peildatum up to its end (semantics, section 4)."""
    eigen = [regel.van for regel in regeling.regels if isinstance(regel, Inwerkingtreding) and regel.van is not None]
    if regeling.kop.van is None and not eigen:
        tot = regeling.kop.tot
        yield diagnose(GEEN_BEGIN, regeling.kop.span, einde=f" vóór {datum_in_woorden(tot)}" if tot else "")


def keuze_opengelaten(regeling: Regeling) -> Iterator[Diagnostic]:
    """Two municipalities with *of* between them (decision G2); said once for the same words."""
    gezien: set[str] = set()
    for regel, slash in regeling.in_regels.met(Slash):
        if slash.tekst not in gezien:
            gezien.add(slash.tekst)
            yield diagnose(TEKST_LAAT_KEUZE_OPEN, slash.span or regel.span, tekst=slash.tekst)


def oordelen_zonder_beoordelaar(regeling: Regeling) -> Iterator[Diagnostic]:
    """A judgment whose judge the text does not name (decision G3); said once per place."""
    gezien: set[Citaat] = set()
    in_regels = regeling.in_regels.met(*_OORDELEN)
    delen: list[tuple[Citaat, Span | None]] = [
        *((r.citaat, r.span) for r, een in in_regels if een.beoordelaar is None and not _heeft_beoordelaar(r, een)),
        *((b.citaat, b.span) for b, een in regeling.in_begrippen.met(*_OORDELEN) if een.beoordelaar is None),
    ]
    opengelaten_begrippen = {p.citaat for p in regeling.open_punten}
    for citaat, span in delen:
        plaats = Citaat(citaat.artikel, citaat.lid, citaat.onderdeel, citaat.sub, citaat.volzin)
        if plaats not in gezien and citaat not in opengelaten_begrippen:
            gezien.add(plaats)
            yield diagnose(BEOORDELAAR_ONTBREEKT, span, citaat=plaats.midden)


def _heeft_beoordelaar(regel: Regel, oordeel: OordeelGeeft | GemeenteUitOordeel) -> bool:
    """Whether who judges follows from the rule: a person for an open rule, and who has the power for a power.

    Which text an application falls under says whoever decides on it; what RU342 tells is asked beside that.
    """
    if oordeel.oordeel.sleutel.endswith((f": {EERDERE_TEKST}", ALS_GROND)):
        return True
    return isinstance(regel, OpenRegel) or (isinstance(regel, Bevoegdheid) and regel.actor.sleutel is not None)


_OORDELEN: tuple[type[OordeelGeeft | GemeenteUitOordeel], ...] = (OordeelGeeft, GemeenteUitOordeel)


def opengelaten(regeling: Regeling) -> Iterator[Diagnostic]:
    """The open points that resolving found (``nader te bepalen``)."""
    plaatsen = {x.citaat: x.span for x in (*regeling.regels, *regeling.begrippen)}
    for punt in regeling.open_punten:
        yield diagnose(OPENGELATEN, plaatsen.get(punt.citaat) if punt.citaat else None, wat=punt.tekst)

"""How strongly a sentence binds, as a remark beside it."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.model import regels as r
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.weergave.document import Stuk, Stuksoort
from regio_uitstroom.weergave.koppelingen import Merk

VOORNEMEN = "voornemen"
_PER_SOORT: dict[type, str] = {
    r.Streefnorm: VOORNEMEN,
    r.Verantwoordelijkheid: "regel",
    r.Urgentie: "regel",
    r.Geldigheid: "regel",
    r.Fictie: "regel",
    r.Inwerkingtreding: "regel",
    r.Overgang: "regel",
    r.Rangorde: "regel",
    r.Opschorting: "regel",
    r.Termijnenwet: "regel",
    r.Verval: "regel",
    r.NietVanToepassing: "regel",
    r.Toepassingsbereik: "regel",
    r.Voorrang: "regel",
    r.Bevoegdheid: "bevoegdheid",
    r.Intrekking: "bevoegdheid",
    r.Verlenging: "bevoegdheid",
    r.Kanbepaling: "bevoegdheid",
    r.Verdaging: "bevoegdheid",
    r.Verplichting: "verplichting",
    r.Overdracht: "verplichting",
    r.Quotum: "verplichting",
    r.Verdeling: "verplichting",
    r.OpenRegel: "open regel",
    r.Bepaling: "bepaling",
}
BETEKENIS = {
    "regel": "dit beslist wie verantwoordelijk is of wie voorrang krijgt, of het telt daarvoor mee",
    "bevoegdheid": "dit mag iemand doen, maar het hoeft niet",
    "verplichting": "dit moet iemand doen",
    "open regel": "dit kan iets beslissen; wat eruit volgt, moet een mens per cliënt zeggen",
    "bepaling": "dit is bewaard zoals het er staat; het programma rekent er niets uit",
    VOORNEMEN: "dit bindt niet",
}
"""What each mark means, in the order of the legend."""


def sterkte(regel: r.Regel, *, bindt: bool) -> str:
    """Return the strength of a norm; in a text that does not bind every norm is an intention."""
    return _PER_SOORT[type(regel)] if bindt else VOORNEMEN


def merk(klasse: str) -> Stuk:
    """Return the mark for a strength."""
    tekst = f"{klasse}, bindt niet" if klasse == VOORNEMEN else klasse
    return Stuk(tekst, Stuksoort.STERKTE, klasse=klasse)


def merken(regeling: Regeling) -> Iterator[tuple[int, Merk]]:
    """Yield where each sentence with a norm begins, and the mark at its end; one for rules of one sentence."""
    gezien: set[tuple[int, str]] = set()
    for regel in regeling.regels:
        klasse = sterkte(regel, bindt=regeling.kop.soort.bindt)
        if regel.span is None or regel.citaat.zinsdeel is not None or (regel.span.end, klasse) in gezien:
            continue
        gezien.add((regel.span.end, klasse))
        yield regel.span.start, Merk(regel.span.end, merk(klasse))

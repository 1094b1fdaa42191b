"""References to other texts, followed: is that text known, and does it have that place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import ONBEKENDE_PLAATS, ONBEKENDE_TEKST, PLAATS_ZONDER_REGEL
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.elders import heet
from regio_uitstroom.model.regeling import Regeling, Verwijzing
from regio_uitstroom.model.regels import Toepassingsbereik
from regio_uitstroom.model.versies import bedoelde_voorganger, ouder
from regio_uitstroom.teksten import opsomming

SOORTEN = frozenset({ONBEKENDE_TEKST, ONBEKENDE_PLAATS, PLAATS_ZONDER_REGEL})
"""The kinds of findings that depend on which other texts are at hand."""


def verwijzingen_gevolgd(regeling: Regeling, andere: Sequence[Regeling]) -> Iterator[Diagnostic]:
    """Yield what is wrong with the references of a text, given the other texts that are known.

    A wet that is not at hand is passed over: its name alone says which text is meant. An extract may lack any place;
    of several versions one that has the place is enough. A text that is not known is reported where it is named first.
    """
    yield from _oude_teksten(regeling, [ander for ander in andere if ander is not regeling])
    gemeld: set[str] = set()
    for verwijzing in regeling.verwijst_naar:
        teksten = [ander for ander in andere if ander is not regeling and heet(ander, verwijzing.tekst)]
        if teksten:
            yield from _in_tekst(verwijzing, teksten)
        elif verwijzing.tekst.endswith('"') and verwijzing.tekst not in gemeld:
            gemeld.add(verwijzing.tekst)
            plaats = verwijzing.plaats
            wat = f"of {plaats.midden} daarin staat" if plaats is not None else "wat erin staat"
            yield diagnose(ONBEKENDE_TEKST, verwijzing.span, tekst=verwijzing.tekst, wat=wat)


def _oude_teksten(regeling: Regeling, andere: Sequence[Regeling]) -> Iterator[Diagnostic]:
    """Yield the clauses that leave clients to *het oude convenant*, where it is not known which text that is."""
    for regel in regeling.regels:
        soort = ouder(regel.volgens) if isinstance(regel, Toepassingsbereik) else None
        if (
            isinstance(regel, Toepassingsbereik)
            and soort
            and bedoelde_voorganger((regeling, *andere), 0, soort) is None
        ):
            wat = "wat voor die aanvragen blijft gelden"
            yield diagnose(ONBEKENDE_TEKST, regel.span, hint=_BIJ_ZIJN_TITEL, tekst=regel.volgens, wat=wat)


_BIJ_ZIJN_TITEL = (
    'noem die tekst bij zijn soort en titel, zoals `het convenant "Uitstroom 2020"`; of geef hem erbij, als hij '
    "de enige eerdere versie van deze tekst is: `uitstroom controleer deze.convenant eerdere.convenant`"
)


def _in_tekst(verwijzing: Verwijzing, teksten: Sequence[Regeling]) -> Iterator[Diagnostic]:
    plaats, naam, span = verwijzing.plaats, verwijzing.tekst, verwijzing.span
    if plaats is None or any(tekst.kop.uittreksel is not None for tekst in teksten):
        return
    if not any(heeft_plaats(tekst, plaats) for tekst in teksten):
        yield diagnose(ONBEKENDE_PLAATS, span, plaats=plaats.midden, tekst=naam, wel=_wel(teksten[0], plaats))
    elif verwijzing.om_te_wijken and not any(plaats.omvat(r.citaat) for tekst in teksten for r in tekst.regels):
        yield diagnose(PLAATS_ZONDER_REGEL, span, plaats=plaats.midden, tekst=naam)


def heeft_plaats(regeling: Regeling, plaats: Citaat) -> bool:
    """Whether a text has an article, and a lid in it; how its lists are numbered the model does not hold."""
    leden = _leden(regeling, plaats.artikel)
    return leden is not None and (plaats.lid is None or plaats.lid in leden)


def _leden(regeling: Regeling, nummer: str) -> tuple[int, ...] | None:
    return next((artikel.leden for artikel in regeling.artikelen if artikel.nummer == nummer), None)


def _wel(regeling: Regeling, plaats: Citaat) -> str:
    """Say what the text has instead."""
    leden = _leden(regeling, plaats.artikel)
    if leden is None:
        return f"die tekst heeft artikel {opsomming([artikel.nummer for artikel in regeling.artikelen])}"
    if not leden:
        return "dat artikel heeft geen leden"
    return f"artikel {plaats.artikel} heeft lid {opsomming([str(lid) for lid in leden])}"

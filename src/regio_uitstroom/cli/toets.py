"""``uitstroom toets``: runs the worked examples in agreements."""

from __future__ import annotations

from argparse import Namespace

from regio_uitstroom.cli.dekking import als_json as dekking_als_json
from regio_uitstroom.cli.dekking import procent, toon_dekking
from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.laden import laad, toon_meldingen
from regio_uitstroom.cli.parser import Parser, waarde
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.diagnostics import to_json
from regio_uitstroom.load import Geladen, bundled_names
from regio_uitstroom.source import Span
from regio_uitstroom.voorbeelden import Dekking, VoorbeeldResultaat, dekking, toets

Resultaten = tuple[VoorbeeldResultaat, ...]


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    keuze = parser.argumenten.add_mutually_exclusive_group(required=True)
    keuze.add_argument(
        "bestanden",
        nargs="*",
        default=[],
        metavar="BESTAND",
        help="een bestand of een meegeleverde regeling",
    )
    keuze.add_argument("--gebundeld", action="store_true", help="toets alle meegeleverde regelingen")
    parser.opties.add_argument("--dekking", action="store_true", help="toon ook wat de voorbeelden nog niet proberen")
    parser.opties.add_argument(
        "--dekking-minimaal",
        type=waarde(procent),
        default=0,
        metavar="PROCENT",
        help="meld een fout als de voorbeelden minder dan dit deel van de bepalingen of voorwaarden proberen",
    )
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Run all examples; 1 when one of them fails, a file has errors, or the examples try too little of it."""
    namen = bundled_names() if opties.gebundeld else opties.bestanden
    gelukt = True
    uitvoer: list[dict[str, object]] = []
    for naam in namen:
        geladen = laad(naam)
        resultaten = () if geladen.regeling is None else toets(geladen.regeling)
        gedekt = Dekking() if geladen.regeling is None else dekking(geladen.regeling, resultaten)
        gelukt &= geladen.regeling is not None and all(resultaat.geslaagd for resultaat in resultaten)
        gelukt &= gedekt.laagste_procent >= opties.dekking_minimaal
        if opties.formaat == JSON:
            uitvoer.append(_als_json(naam, geladen, resultaten, gedekt))
        else:
            _toon(naam, geladen, resultaten, scherm)
            toon_dekking(gedekt, scherm, alles=opties.dekking, minimaal=opties.dekking_minimaal)
    if opties.formaat == JSON:
        scherm.json({"bestanden": uitvoer})
    return int(not gelukt)


def _toon(naam: str, geladen: Geladen, resultaten: Resultaten, scherm: Scherm) -> None:
    """Write one line per file, and under it each example that fails with what was asserted and what came out."""
    if geladen.regeling is None:
        scherm.regel(f"{naam}: niet getoetst, want de regeling heeft fouten")
        toon_meldingen(naam, geladen, scherm)
        return
    mislukt = [resultaat for resultaat in resultaten if not resultaat.geslaagd]
    scherm.regel(f"{naam}: {_telling(len(resultaten), len(mislukt))}")
    for resultaat in mislukt:
        scherm.regel(f"  “{resultaat.voorbeeld.naam}”{_plaats(resultaat.voorbeeld.span)}")
        for afwijking in resultaat.afwijkingen:
            scherm.regel(f"    verwacht: {afwijking.verwacht}{_plaats(afwijking.verwachting.span)}")
            scherm.alinea(f"gekregen: {afwijking.gekregen}", "    ")


def _telling(aantal: int, mislukt: int) -> str:
    if not aantal:
        return "geen voorbeelden"
    voorbeelden = "1 voorbeeld" if aantal == 1 else f"{aantal} voorbeelden"
    if not mislukt:
        return f"{voorbeelden}, {'geslaagd' if aantal == 1 else 'alle geslaagd'}"
    return f"{voorbeelden}, {mislukt} niet geslaagd"


def _plaats(span: Span | None) -> str:
    return f" (regel {span.line})" if span is not None else ""


def _als_json(naam: str, geladen: Geladen, resultaten: Resultaten, gedekt: Dekking) -> dict[str, object]:
    return {
        "bestand": naam,
        "geldig": geladen.regeling is not None,
        "meldingen": to_json(geladen.diagnostics) if geladen.regeling is None else [],
        "voorbeelden": [_voorbeeld_als_json(resultaat) for resultaat in resultaten],
        "dekking": dekking_als_json(gedekt),
    }


def _voorbeeld_als_json(resultaat: VoorbeeldResultaat) -> dict[str, object]:
    return {
        "naam": resultaat.voorbeeld.naam,
        "geslaagd": resultaat.geslaagd,
        "afwijkingen": [
            {"verwacht": afwijking.verwacht, "gekregen": afwijking.gekregen} for afwijking in resultaat.afwijkingen
        ],
    }

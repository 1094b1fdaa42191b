"""``uitstroom controleer``: reads agreements and shows what is wrong with them."""

from __future__ import annotations

from argparse import Namespace

from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.laden import laad
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.diagnostics import render, to_json
from regio_uitstroom.load import Geladen, samen_gevolgd


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument(
        "bestanden",
        nargs="+",
        metavar="BESTAND",
        help="een .convenant-bestand, een meegeleverde regeling of - (invoer)",
    )
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Check every file; 1 when one of them has an error, warnings do not count."""
    alle = samen_gevolgd([laad(naam) for naam in opties.bestanden])
    resultaten = list(zip(opties.bestanden, alle, strict=True))
    if opties.formaat == JSON:
        scherm.json({"bestanden": [_als_json(naam, geladen) for naam, geladen in resultaten]})
    else:
        for naam, geladen in resultaten:
            _toon(naam, geladen, scherm)
    return int(any(geladen.regeling is None for _, geladen in resultaten))


def _toon(naam: str, geladen: Geladen, scherm: Scherm) -> None:
    if geladen.diagnostics:
        scherm.regel(render(geladen.diagnostics, colour=scherm.kleur, width=scherm.volle_breedte, name=naam))

    else:
        scherm.regel(f"{naam}: in orde")


def _als_json(naam: str, geladen: Geladen) -> dict[str, object]:
    return {
        "bestand": naam,
        "geldig": geladen.regeling is not None,
        "meldingen": to_json(geladen.diagnostics),
    }

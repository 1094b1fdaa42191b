"""``uitstroom toon``: shows agreements as a web page, as Markdown or as a diagram."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from regio_uitstroom.cli.laden import lees_regeling
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm, Schrijffout
from regio_uitstroom.weergave import Weergave, toon

FORMATEN = ("html", "markdown", "svg")


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument("regeling", metavar="REGELING", help="een bestand of een meegeleverde regeling")
    parser.opties.add_argument(
        "--formaat",
        choices=FORMATEN,
        default="html",
        metavar="|".join(FORMATEN),
        help="html voor een webpagina, markdown, of svg voor het schema van de voorrang alleen (standaard: html)",
    )
    parser.opties.add_argument(
        "--uit", metavar="BESTAND", help="schrijf naar dit bestand; een bestand dat er al is, wordt vervangen"
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show an agreement; 1 when it has errors, 2 when there is none of that name. Raises Schrijffout."""
    regeling = lees_regeling(opties.regeling, scherm, "toon")
    if isinstance(regeling, int):
        return regeling
    tekst = _in_formaat(toon(regeling), opties.formaat)
    if opties.uit is None:
        scherm.schrijf(tekst)
    else:
        _bewaar(tekst, opties.uit)
    return 0


def _in_formaat(weergave: Weergave, formaat: str) -> str:
    if formaat == "markdown":
        return weergave.als_markdown()
    return weergave.als_svg() if formaat == "svg" else weergave.als_html()


def _bewaar(tekst: str, bestand: str) -> None:
    try:
        Path(bestand).write_text(tekst, encoding="utf-8", newline="\n")
    except OSError as fout:
        raise Schrijffout(fout, f"`{bestand}`") from None

"""``uitstroom uitleg``: shows the page on a kind of finding."""

from __future__ import annotations

from argparse import Namespace
from difflib import get_close_matches

from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.diagnostics import Kind
from regio_uitstroom.diagnostics.bladzijde import page, sections
from regio_uitstroom.diagnostics.catalogue import KINDS, find_kind


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument(
        "code", nargs="?", metavar="CODE", help="de code of naam van een melding; zonder code: een lijst van alle"
    )
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show the page, or the list; 2 when there is no such code."""
    if opties.code is None:
        return _lijst(opties.formaat, scherm)
    try:
        kind = find_kind(opties.code)
    except KeyError:
        return _onbekend(opties.code, scherm)
    if opties.formaat == JSON:
        scherm.json({**_als_json(kind), "bladzijde": sections(kind)})
    else:
        scherm.regel(page(kind).rstrip())
    return 0


def _lijst(formaat: str, scherm: Scherm) -> int:
    if formaat == JSON:
        scherm.json({"meldingen": [_als_json(kind) for kind in KINDS]})
        return 0
    for kind in KINDS:
        scherm.regel(f"{kind.code}  {kind.ernst.value:<12}  {kind.naam}")
    return 0


def _onbekend(code: str, scherm: Scherm) -> int:
    namen = [kind.code for kind in KINDS] + [kind.naam for kind in KINDS]
    nabij = get_close_matches(code.upper(), namen, 1) or get_close_matches(code.lower(), namen, 1)
    bedoelt = f"; bedoelt u `{nabij[0]}`?" if nabij else ""
    scherm.opmerking(f"uitstroom uitleg: er is geen melding `{code}`{bedoelt}")
    scherm.opmerking("`uitstroom uitleg` zonder code noemt ze alle")
    return 2


def _als_json(kind: Kind) -> dict[str, str]:
    return {"code": kind.code, "naam": kind.naam, "ernst": kind.ernst.value}

"""Days as people type them: ``2026-11-21`` or ``21 november 2026``; the option for the peildatum."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.cli.parser import Parser, waarde
from regio_uitstroom.teksten import MAANDEN

_DELEN = 3


def voeg_peildatum_toe(parser: Parser) -> None:
    """Add ``--peildatum`` to a command: required, because a decision never takes the day from the clock."""
    parser.opties.add_argument(
        "--peildatum",
        required=True,
        type=waarde(lees_dag),
        metavar="DATUM",
        help="de dag waarop wordt geoordeeld, zoals 2026-11-21; een dossier met een eigen peildatum houdt die",
    )


def lees_dag(tekst: str) -> date:
    """Return the day; raises ValueError with what was expected, in Dutch."""
    schoon = " ".join(tekst.split()).lower()
    delen = schoon.split("-") if "-" in schoon else _uit_woorden(schoon)
    if len(delen) != _DELEN or not all(deel.isascii() and deel.isdigit() for deel in delen):
        message = f"`{tekst}` is geen datum; schrijf 2026-11-21 of 21 november 2026"
        raise ValueError(message)
    jaar, maand, dag = (int(deel) for deel in delen)
    try:
        return date(jaar, maand, dag)
    except ValueError:
        message = f"de dag `{tekst}` bestaat niet"
        raise ValueError(message) from None


def _uit_woorden(tekst: str) -> list[str]:
    """Return year, month and day as digits from ``21 november 2026``; anything else as it is."""
    delen = tekst.split(" ")
    if len(delen) == _DELEN and delen[1] in MAANDEN:
        return [delen[2], str(MAANDEN.index(delen[1]) + 1), delen[0]]
    return [tekst]

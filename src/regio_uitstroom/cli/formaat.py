"""The option that chooses between text for people and JSON for programs."""

from __future__ import annotations

from regio_uitstroom.cli.parser import Parser

TEKST, JSON = "tekst", "json"


def voeg_formaat_toe(parser: Parser, standaard: str | None = TEKST) -> None:
    """Add ``--formaat`` to a command; None: the command decides by its input."""
    parser.opties.add_argument(
        "--formaat",
        choices=(TEKST, JSON),
        default=standaard,
        metavar="tekst|json",
        help="tekst voor mensen of json voor programma's" + (" (standaard: tekst)" if standaard else ""),
    )

"""The option that chooses between text for people and JSON for programs."""

from __future__ import annotations

from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.teksten import opsomming

TEKST, JSON, HTML = "tekst", "json", "html"

_HULP = {TEKST: "tekst voor mensen", JSON: "json voor programma's", HTML: "html voor een webpagina"}


def voeg_formaat_toe(parser: Parser, standaard: str | None = TEKST, *ook: str) -> None:
    """Add ``--formaat`` to a command; None: the command decides by its input. ``ook``: formats besides these two."""
    keuzes = (TEKST, JSON, *ook)
    parser.opties.add_argument(
        "--formaat",
        choices=keuzes,
        default=standaard,
        metavar="|".join(keuzes),
        help=opsomming([_HULP[keuze] for keuze in keuzes], "of") + (" (standaard: tekst)" if standaard else ""),
    )

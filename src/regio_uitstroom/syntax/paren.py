"""Rows that go together in pairs: *A respectievelijk B is verantwoordelijk voor C respectievelijk D* is two rules."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token

PAARSGEWIJS = "respectievelijk"
ELK_EEN_ZIN = "schrijf voor elk een eigen zin: wie bij wat hoort, wordt niet uit de volgorde gelezen"
"""What to write for rows that go together in pairs."""


def is_paarsgewijs(tekst: str) -> bool:
    """Whether what stands beside each other may be one for each of another row."""
    return PAARSGEWIJS in tekst.lower().split()


def meld_paren(context: Context, tokens: Sequence[Token]) -> None:
    """Report a second *respectievelijk*: what stands first in one row goes with what stands first in the other."""
    gevonden = [token for token in tokens if token.tekst.lower() == PAARSGEWIJS]
    if len(gevonden) > 1:
        span = Span(context.source, gevonden[1].start, gevonden[1].end)
        melding = diagnose(kinds.TWEE_NORMEN, span, hint=ELK_EEN_ZIN, voegwoord=PAARSGEWIJS)
        context.findings.append(melding)

"""Sentences that keep words which the word lists do not hold: they decide nothing, and it is clear who acts."""

from __future__ import annotations

from collections.abc import Iterable

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.token import Token

_IN_WOORDEN = (ast.Verplichting, ast.Bepaling)
"""Kernels that are kept in the words of the text."""
_BESLIST = frozenset(
    {"W_KRIJGEN", "W_VERLENEN", "W_IN_AANMERKING", "W_WEIGEREN", "W_GELDEN", "W_VERVALLEN", "W_BEHOREN", "W_GAAN",
     "W_TERUGGAAN", "W_TOEPASSELIJK", "W_BUITEN_TOEPASSING", "W_VERANTWOORDELIJK", "W_VERANTWOORDELIJKHEID"}
)  # fmt: skip
"""Heads by which something is decided: what is granted, or to whom, may not be a word that nobody knows."""
_OVER_CLIENT = frozenset({"W_ZIJN", "W_HEBBEN"})


def houdt_woorden(zin: ast.Regelzin, tokens: Iterable[Token], gebouwd: list[Token]) -> bool:
    """Whether a sentence may hold words that are kept as they are.

    Who must act may not be one of them (*de buurtmakelaar meldt …*: nobody knows who that is), nor what a client gets
    or is.
    """
    kern, hoofd = zin.kern, next((token.type for token in gebouwd if token.type.startswith("W_")), "")
    onbekend = [token for token in tokens if token.type == "ZAAK"]
    if not isinstance(kern, _IN_WOORDEN) or (hoofd in _BESLIST and onbekend):
        return False
    if isinstance(kern, ast.Bepaling):
        return True
    vooraan = bool(onbekend) and onbekend[0].start == zin.span.start and kern.actor is None and not kern.lijdend
    return not vooraan and not (hoofd in _OVER_CLIENT and kern.wie is not None)

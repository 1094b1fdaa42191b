"""Compounds that share their last part: *een contact- of gebiedsverbod*, *de behandel- en begeleidingsdoelen*."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token


def is_half(tokens: Sequence[Token], at: int) -> bool:
    """Whether an unknown word is the first half of two compounds: it ends with a hyphen, and *en* or *of* follows.

    Where no conjunction follows, the hyphen is the end of a line of the text that it was copied from.
    """
    erna = tokens[at + 1 : at + 3]
    samen = [token.type in {"EN", "OF"} for token in erna] == [True, False]
    return tokens[at].tekst.endswith("-") and samen and len(erna[1].tekst.split()) == 1

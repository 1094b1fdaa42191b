"""*Aantoonbaar ten minste zes maanden*, *al een jaar*: words that say nothing more of a length of time that is counted.

What a record holds is shown already, and a time that is over on the day of the question is so *al* or *inmiddels*.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_VULWOORDEN = frozenset({"aantoonbaar", "reeds", "al", "inmiddels"})
_MAAT = frozenset({"VGL", "DUUR", "DUUR_OF"})


def vulwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens without such words right before how long something lasts."""
    uit = [token for at, token in enumerate(tokens) if not _vult(tokens, at)]
    return uit if len(uit) < len(tokens) else tokens


def _vult(tokens: list[Token], at: int) -> bool:
    token, erna = tokens[at], tokens[at + 1 : at + 2]
    los = token.type in {"BIJWOORD", "ONBEKEND"} and token.tekst in _VULWOORDEN
    return los and at > 0 and tokens[at - 1].type != "NIET" and bool(erna) and erna[0].type in _MAAT

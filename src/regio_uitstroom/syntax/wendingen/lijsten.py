"""Lists of items in a sentence, as tokens: their last item, the conjunction before it, their items as clauses."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.hoofd import FEIT, TWEEDE
from regio_uitstroom.syntax.token import Token

LIJST = frozenset({"ONDERDEEL", "SUB", "OPSOMTEKEN"})
"""What an item begins with."""
VOEGWOORDEN = frozenset({"EN", "OF"})


def laatste_onderdeel(lijst: Sequence[Token]) -> int:
    """Return where the last item of a list begins, of the kind with which the list does."""
    soort = next(token.type for token in lijst if token.type in LIJST)
    return max(at for at, token in enumerate(lijst) if token.type == soort)


def voegwoord_van(lijst: Sequence[Token]) -> str:
    """Return the conjunction before the last item of a list; empty where none stands there."""
    ervoor = lijst[laatste_onderdeel(lijst) - 1]
    return ervoor.type if ervoor.type in VOEGWOORDEN else ""


def verbonden(lijst: list[Token], voegwoord: str) -> list[Token]:
    """Return the items with this conjunction before the last one, where a mark of a list stands alone there."""
    laatste = laatste_onderdeel(lijst)
    ervoor = lijst[laatste - 1]
    if ervoor.type not in {"PUNTKOMMA", "KOMMA"}:
        return lijst
    woord = Token(voegwoord, voegwoord.lower(), ervoor.end, ervoor.end, voegwoord.lower())
    return [*lijst[:laatste], woord, *lijst[laatste:]]


def met_of(lijst: list[Token]) -> list[Token]:
    """Return the items with *of* before the last one, also where *en* stands there: one of them is enough."""
    laatste = laatste_onderdeel(lijst)
    if lijst[laatste - 1].type == "OF":
        return lijst
    rest = lijst[: laatste - (lijst[laatste - 1].type == "EN")]
    eind = rest[-1].end
    return [*rest, Token("OF", "of", eind, eind, "of"), *lijst[laatste:]]


def werkwoord_achteraan(lijst: Sequence[Token]) -> list[Token]:
    """Return the items as clauses: *hij is uitstroomgereed*, a sentence by itself, is *hij uitstroomgereed is*.

    A fact of the text's own is one in any order of its words, with its denial.
    """
    uit: list[Token] = []
    werkwoord: Token | None = None
    for at, token in enumerate(lijst):
        begint = at > 1 and lijst[at - 1].type == "CLIENT" and lijst[at - 2].type in LIJST
        if begint and token.type == "WW" and token.waarde.persoon and token.waarde.werkwoord != FEIT:
            werkwoord = Token(token.type, token.tekst, token.start, token.end, token.waarde, token.bepaler, TWEEDE)
            continue
        if werkwoord is not None and token.type in _EINDE:
            uit.append(werkwoord)
            werkwoord = None
        uit.append(token)
    return uit if werkwoord is None else [*uit, werkwoord]


_EINDE = frozenset({"PUNTKOMMA", "PUNT", *LIJST})
"""What ends an item."""

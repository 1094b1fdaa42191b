"""Conditions that a list is announced with: *indien hij voldoet aan de volgende voorwaarden: a. …; b. …*.

That is *indien: a. …; en b. …*; of *een van de volgende voorwaarden* one is enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.hoofd import FEIT, TWEEDE
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import TESTS

_AAN = re.compile(
    r"(?:(?:voldoet|voldoen|is voldaan|wordt voldaan) )?aan "
    r"(?P<een>(?:ten minste |tenminste |minimaal )?(?:een|één) van )?(?P<alle>alle |elk van |ieder van )?(?:de |het )?"
    r"(?:volgende |onderstaande |hierna genoemde )(?:voorwaarden|eisen|vereisten|criteria|voorwaarde)"
    r"(?: voldoet| voldoen| is voldaan| wordt voldaan| voldaan is| voldaan wordt)?"
)
LIJST = frozenset({"ONDERDEEL", "SUB", "OPSOMTEKEN"})
_LANGST = 14
"""So many tokens an announcement has at most."""


def aangekondigd(tokens: list[Token]) -> list[Token]:
    """Return the tokens with a list of conditions right behind what opens it."""
    if not soorten_in(tokens) >= {"DUBBELPUNT", "AAN"}:
        return tokens
    dubbelpunt = next(at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT")
    vroegst = max(dubbelpunt - _LANGST, 0)
    opener = next((at for at in range(dubbelpunt - 1, vroegst - 1, -1) if tokens[at].type in TESTS), None)
    if opener is None or dubbelpunt + 2 >= len(tokens) or tokens[dubbelpunt + 1].type not in LIJST:
        return tokens
    begin = opener + 1 + (tokens[opener + 1].type == "CLIENT")
    gevonden = _AAN.fullmatch(" ".join(token.tekst.lower() for token in tokens[begin:dubbelpunt]))
    if gevonden is None:
        return tokens
    staat = voegwoord_van(tokens[dubbelpunt + 1 :])
    if (gevonden["een"] and staat == "EN") or (gevonden["alle"] and staat == "OF"):
        return tokens  # the announcement and the list say two things
    eigen = tokens[dubbelpunt + 2].type == "CLIENT"
    voor = tokens[: opener + 1] if eigen else tokens[:begin]
    lijst = tokens[dubbelpunt + 1 :]
    lijst = lijst if staat else verbonden(lijst, "OF" if gevonden["een"] else "EN")
    return [*voor, tokens[dubbelpunt], *(werkwoord_achteraan(lijst) if eigen else lijst)]


def voegwoord_van(lijst: Sequence[Token]) -> str:
    """Return the conjunction before the last item of a list; empty where none stands there."""
    ervoor = lijst[_laatste(lijst) - 1]
    return ervoor.type if ervoor.type in {"EN", "OF"} else ""


def _laatste(lijst: Sequence[Token]) -> int:
    return max(at for at, token in enumerate(lijst) if token.type == lijst[0].type)


def verbonden(lijst: list[Token], voegwoord: str) -> list[Token]:
    """Return the items with this conjunction before the last one."""
    laatste = _laatste(lijst)
    if lijst[laatste - 1].type not in {"PUNTKOMMA", "KOMMA"}:
        return lijst
    woord = Token(voegwoord, voegwoord.lower(), lijst[laatste - 1].end, lijst[laatste - 1].end, voegwoord.lower())
    return [*lijst[:laatste], woord, *lijst[laatste:]]


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

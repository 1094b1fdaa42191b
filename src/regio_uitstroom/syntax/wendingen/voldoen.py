"""Conditions that a list is announced with: *indien hij voldoet aan de volgende voorwaarden: a. …; b. …*.

That is *indien: a. …; en b. …*; of *een van de volgende voorwaarden* one is enough.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.lijsten import verbonden, voegwoord_van, werkwoord_achteraan
from regio_uitstroom.syntax.zinsopeners import LIJST, TESTS

_AAN = re.compile(
    r"(?:(?:voldoet|voldoen|is voldaan|wordt voldaan) )?aan "
    r"(?P<een>(?:ten minste |tenminste |minimaal )?(?:een|één) van )?(?P<alle>alle |elk van |ieder van )?(?:de |het )?"
    r"(?:volgende |onderstaande |hierna genoemde )(?:voorwaarden|eisen|vereisten|criteria|voorwaarde)"
    r"(?: voldoet| voldoen| is voldaan| wordt voldaan| voldaan is| voldaan wordt)?"
)
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

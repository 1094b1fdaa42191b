"""Conditions that a list is announced with: *indien hij voldoet aan de volgende voorwaarden: a. …; b. …*.

That is *indien: a. …; en b. …*; of *een van de volgende voorwaarden* one is enough.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from regio_uitstroom.syntax.hoofd import FEIT, TWEEDE
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import RELATIVES, TESTS

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
    begin = [at for at, token in enumerate(lijst) if token.type in LIJST]
    uit = list(lijst[: begin[0]] if begin else lijst)
    for van, tot in pairwise([*begin, len(lijst)] if begin else []):
        uit += [lijst[van], *_achteraan(lijst[van + 1 : tot])]
    return uit


def _achteraan(item: Sequence[Token]) -> list[Token]:
    """Return an item with the verb of a main clause behind it."""
    eind = next((at for at, token in enumerate(item) if token.type in _EINDE), len(item))
    at = _tweede(item[:eind])
    if at is None:
        return list(item)
    werkwoord = item[at]
    achter = Token(
        werkwoord.type, werkwoord.tekst, werkwoord.start, werkwoord.end, werkwoord.waarde, werkwoord.bepaler, TWEEDE
    )
    slot = eind
    while slot > at + 1 and item[slot - 1].type == "WW" and item[slot - 1].waarde.infinitief:
        slot -= 1  # *kon voorkomen*: before what it helps
    return [*item[:at], *item[at + 1 : slot], achter, *item[slot:]]


def _tweede(item: Sequence[Token]) -> int | None:
    """Return where the finite verb of an item stands that is a main clause; None where it is none.

    Right behind the client; behind another subject, where it is the one finite verb and no clause stands in the item.
    """
    at = next((i for i, token in enumerate(item) if token.type == "WW"), len(item))
    if at == len(item) or not at or not item[at].waarde.persoon or item[at].waarde.werkwoord == FEIT:
        return None
    if at == 1 and item[0].type == "CLIENT":
        return at
    erna = item[at + 1 :]
    bijzin = not (TESTS | RELATIVES).isdisjoint(soorten_in(item))
    andere = any(map(is_tweede_persoonsvorm(item[at]), erna))
    slot = all(token.type == "WW" for token in erna)
    return None if bijzin or andere or slot else at


def is_tweede_persoonsvorm(eerste: Token) -> Callable[[Token], bool]:
    """Return what tells of a token whether it is a finite verb as well, beside the first of a clause.

    A form that may be an infinitive is none beside a singular one: *kon het voorkomen*.
    """
    return lambda token: (
        token.type == "WW"
        and token.waarde.persoon
        and not token.waarde.deelwoord
        and (not token.waarde.infinitief or eerste.waarde.meervoud)
    )


_EINDE = frozenset({"PUNTKOMMA", "PUNT", *LIJST})
"""What ends an item."""

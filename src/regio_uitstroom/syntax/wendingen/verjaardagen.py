"""An age told by a birthday: *zes maanden voor zijn achttiende verjaardag*, *zijn achttiende verjaardag heeft bereikt*.

The eighteenth birthday is the day on which somebody reaches the age of eighteen. Whose it is, must be the client's.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.numbers import rangtelwoorden, telwoorden
from regio_uitstroom.syntax.termijnwoorden import LEEFTIJD
from regio_uitstroom.syntax.token import Token, soorten_in

_VERJAARDAG = "verjaardag"
_ZIJN = frozenset({"zijn", "haar", "diens", "hun", "de"})
_TIJD = frozenset({"NA", "VOOR", "VANAF"})
_VERLEENT = frozenset({"krijgen", "verlenen", "toekennen", "ontvangen"})
_BEREIKT = frozenset({"bereiken", "hebben", "vieren"})


@cache
def _rang() -> dict[str, int]:
    """Return the ordinals that stand before a birthday: *achttiende*, *drieëntwintigste*, *18e*, *21ste*."""
    woorden = dict(rangtelwoorden())
    woorden |= {f"{woord}ste": getal for woord, getal in telwoorden().items()}
    return woorden | {f"{getal}{uitgang}": getal for getal in range(1, 101) for uitgang in ("ste", "de")}


def verjaardagen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with a birthday as the day, or the age, that it is."""
    at = next((at for at, token in enumerate(tokens) if token.tekst.lower() == _VERJAARDAG), 0)
    jaren = _rang().get(tokens[at - 1].tekst.lower()) if at else None
    if jaren is None or at < 2 or tokens[at - 2].tekst.lower() not in _ZIJN:  # noqa: PLR2004 - whose, which, birthday
        return tokens
    begin, einde = at - 2, at + 1
    van_wie = tokens[einde : einde + 2]
    if [token.type for token in van_wie] == ["VAN", "CLIENT"]:
        einde += 2
    elif tokens[begin].tekst.lower() == "de" or [token.type for token in van_wie[:1]] == ["VAN"]:
        return tokens  # of somebody else, or it does not say whose
    return _als_leeftijd(tokens, begin, einde, jaren)


def _als_leeftijd(tokens: list[Token], begin: int, einde: int, jaren: int) -> list[Token]:
    woorden = Token(
        "MOMENT",
        " ".join(token.tekst for token in tokens[begin:einde]),
        tokens[begin].start,
        tokens[einde - 1].end,
        f"{LEEFTIJD}{jaren}",
    )
    ervoor, erna = tokens[:begin], tokens[einde:]
    if ervoor and ervoor[-1].type in _TIJD:
        if len(ervoor) > 1 and ervoor[-2].type == "DUUR":
            return [*ervoor, woorden, *erna]
        return _vanaf(ervoor, woorden, jaren) if ervoor[-1].type == "VANAF" and not erna else tokens
    if _bereikt(erna):
        duur = Token("DUUR", f"{jaren} jaar", woorden.start, woorden.end, (jaren, "jaar"))
        return [*ervoor, Token("LEEFTIJD", "de leeftijd van", woorden.start, woorden.start, "leeftijd"), duur, *erna]
    return tokens


def _bereikt(erna: Sequence[Token]) -> bool:
    """Whether the clause says that the birthday was reached: *heeft bereikt*, *bereikt*."""
    werkwoorden = [token.waarde.werkwoord for token in erna[:4] if token.type == "WW"]
    return "bereiken" in werkwoorden and _BEREIKT.issuperset(werkwoorden)


def _vanaf(ervoor: Sequence[Token], woorden: Token, jaren: int) -> list[Token]:
    """Return *krijgt urgentie vanaf zijn achttiende verjaardag* as a grant to who is eighteen or older.

    Of anything else that is done from that day on, it says when.
    """
    werkwoorden = {token.waarde.werkwoord for token in ervoor if token.type == "WW"}
    if _VERLEENT.isdisjoint(werkwoorden) or not soorten_in(ervoor) >= {"URGENTIE"} or "INDIEN" in soorten_in(ervoor):
        return [*ervoor, woorden]
    plaats = woorden.start, woorden.end
    return [
        *ervoor[:-1],
        Token("INDIEN", "indien", *plaats, "indien"),
        Token("CLIENT", "hij", *plaats, "cliënt"),
        Token("DUUR_OF", f"{jaren} jaar of ouder", *plaats, ("ten minste", (jaren, "jaar"))),
        Token("WW", "is", *plaats, lexicon().werkwoorden.vormen["is"]),
    ]

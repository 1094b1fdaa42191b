"""*Jongeren onder de 23 jaar*, *tot 23 jaar*, *tot en met 22 jaar*, *vanaf 18 jaar*: how old the clients are."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_LIDWOORD = "de"
_GRENZEN = frozenset({"ONDER", "TOT", "TOT_EN_MET", "VANAF"})
_ERVOOR = frozenset({"VOOR", "AAN", "VAN", "BIJ", "ONDERDEEL", "SUB", "DUBBELPUNT"})
_ERNA = frozenset({"DIE", "WW", "KOMMA", "UIT", "MET", "ZONDER", "IN"})
_JONGST = 10
"""Of fewer years *tot* and *vanaf* are a time: *cliënten vanaf twee jaar na de aanmelding*."""


def onder_jaren(tokens: list[Token]) -> list[Token]:
    """Return the tokens with such an age behind clients as how old they are."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].type not in _GRENZEN or tokens[at - 1].type != "CLIENT":
            continue
        onder = tokens[at].type == "ONDER"
        jaren = at + 1 + (onder and tokens[at + 1].tekst.lower() == _LIDWOORD)
        duur = tokens[jaren] if jaren < len(tokens) else None
        if duur is None or duur.type != "DUUR" or duur.waarde[1] != "jaar" or not (onder or _is_leeftijd(tokens, at)):
            continue
        tekst, bereik = _bereik(tokens[at].type, duur)
        leeftijd = Token("LEEFTIJD_BIJ", tekst, tokens[at].start, duur.end, bereik)
        return [*tokens[:at], leeftijd, *tokens[jaren + 1 :]]
    return tokens


def _bereik(grens: str, duur: Token) -> tuple[str, tuple[int | None, int | None]]:
    """Return what an age is called, with its first year and the one after its last."""
    jaren = duur.waarde[0]
    if grens == "VANAF":
        return f"van {duur.tekst} of ouder", (jaren, None)
    if grens == "TOT_EN_MET":
        return f"tot en met {duur.tekst}", (None, jaren + 1)
    return f"jonger dan {duur.tekst}", (None, jaren)


def _is_leeftijd(tokens: Sequence[Token], at: int) -> bool:
    """Whether *tot* or *vanaf* bounds the age of clients, and not how long something goes on for them.

    *De zorgaanbieder begeleidt de cliënt tot 23 jaar* says until when.
    """
    wie = at - 1
    begint = wie == 0 or tokens[wie - 1].type in _ERVOOR
    erna = [token.type for token in tokens[at + 2 : at + 3]]
    return (
        begint
        and tokens[at + 1].type == "DUUR"
        and tokens[at + 1].waarde[0] >= _JONGST
        and (not erna or erna[0] in _ERNA)
    )

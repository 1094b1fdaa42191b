"""*Jongeren onder de 23 jaar*: clients who are younger than that."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_LIDWOORD = "de"


def onder_jaren(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *onder (de) 23 jaar* behind clients as how old they are."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].type != "ONDER" or tokens[at - 1].type != "CLIENT":
            continue
        jaren = at + 1 + (tokens[at + 1].tekst.lower() == _LIDWOORD)
        duur = tokens[jaren] if jaren < len(tokens) else None
        if duur is not None and duur.type == "DUUR" and duur.waarde[1] == "jaar":
            tekst = f"jonger dan {duur.tekst}"
            leeftijd = Token("LEEFTIJD_BIJ", tekst, tokens[at].start, duur.end, (None, duur.waarde[0]))
            return [*tokens[:at], leeftijd, *tokens[jaren + 1 :]]
    return tokens

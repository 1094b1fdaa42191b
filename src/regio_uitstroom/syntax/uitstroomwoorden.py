"""*Cliënten stromen uit naar de gemeente van herkomst*: to which municipality somebody goes, as *gaan terug naar*."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token, soorten_in

_GEMEENTE = frozenset({"ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "GEMEENTE"})
_GEBEURT = frozenset({("vinden", "plaats"), ("geschieden", "")})


def uitstroomwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *stroomt uit naar G* and *uitstroom vindt plaats naar G* as *keert terug naar G*."""
    naar = next((at for at, token in enumerate(tokens) if token.type == "NAAR"), 0)
    if not naar or naar + 1 >= len(tokens) or tokens[naar + 1].type not in _GEMEENTE:
        return tokens
    werkwoorden = [at for at, token in enumerate(tokens[:naar]) if token.type == "WW"]
    if len(werkwoorden) != 1 or not _nu(tokens[werkwoorden[0]]) or "NIET" in soorten_in(tokens[:naar]):
        return tokens
    return _stroomt_uit(tokens, werkwoorden[0], naar) or _vindt_plaats(tokens, werkwoorden[0], naar) or tokens


def _nu(token: Token) -> bool:
    return bool(token.waarde.persoon and not token.waarde.verleden)


def _stroomt_uit(tokens: Sequence[Token], werkwoord: int, naar: int) -> list[Token] | None:
    if tokens[werkwoord].waarde.werkwoord != "stromen" or tokens[naar - 1].tekst.lower() != "uit":
        return None
    return [*_gaat(tokens[: naar - 1], werkwoord), _terug(tokens[naar - 1]), *tokens[naar:]]


def _vindt_plaats(tokens: Sequence[Token], werkwoord: int, naar: int) -> list[Token] | None:
    wat = next((at for at in range(naar) if tokens[at].type == "MOMENT" and tokens[at].waarde == "uitstroom"), None)
    partikel = tokens[naar - 1].tekst.lower() if tokens[naar - 1].type == "PARTIKEL" else ""
    if wat is None or (tokens[werkwoord].waarde.werkwoord, partikel) not in _GEBEURT:
        return None
    van = [t.type for t in tokens[wat + 1 : wat + 3]] == ["VAN", "CLIENT"]
    wie = tokens[wat + 2] if van else Token("CLIENT", "de cliënt", tokens[wat].start, tokens[wat].end, "cliënt")
    erna = tokens[wat + (3 if van else 1) : naar - bool(partikel)]
    return [*_gaat([*tokens[:wat], wie, *erna], None), _terug(tokens[naar - 1]), *tokens[naar:]]


def _gaat(tokens: Sequence[Token], werkwoord: int | None) -> list[Token]:
    at = werkwoord if werkwoord is not None else next(i for i, token in enumerate(tokens) if token.type == "WW")
    vorm = evolve(tokens[at].waarde, werkwoord="keren", partikel="")
    return [*tokens[:at], tokens[at].as_type("WW", vorm), *tokens[at + 1 :]]


def _terug(plaats: Token) -> Token:
    return Token("PARTIKEL", "terug", plaats.start, plaats.end, "terug")

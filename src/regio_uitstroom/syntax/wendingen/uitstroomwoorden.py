"""*Cliënten stromen uit naar de gemeente van herkomst*, *na uitstroom is X verantwoordelijk*: other words for the stay.

To which municipality somebody leaves, is where he goes back to. *Na uitstroom*, said of who is responsible, is *na het
verblijf*: what the sentence is about, not when it begins to hold.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_GEMEENTE = frozenset({"ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "GEMEENTE"})
_GEBEURT = frozenset({("vinden", "plaats"), ("geschieden", "")})


def uitstroomwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with where clients go, and after what, said plainly."""
    return _na_verblijf(_terug_naar(tokens))


def _na_verblijf(tokens: list[Token]) -> list[Token]:
    """Return *na uitstroom* in a sentence on who is responsible as *na het verblijf*; not with a length of time."""
    tokens = _na_afloop(tokens)
    momenten = [at for at, token in enumerate(tokens) if token.type == "MOMENT" and at]
    at = next((i for i in momenten if _na_uitstroom(tokens, i)), None)
    if at is None or not any(token.type == "AANVULLING" and token.waarde == _VERANTWOORDELIJK for token in tokens):
        return tokens
    bijzin = any(token.type in CONDITIONS | RELATIVES for token in tokens[:at])
    if (at > 1 and tokens[at - 2].type in _MAAT) or (bijzin and not any(t.type == "KOMMA" for t in tokens[:at])):
        return tokens
    waaruit = [token.type for token in tokens[at + 1 : at + 3]] in (["UIT", "VOORZIENING"], ["IN", "VOORZIENING"])
    moment = tokens[at]
    verblijf = tokens[at + 2] if waaruit else Token("VOORZIENING", "het verblijf", moment.start, moment.end, "", "het")
    return [*tokens[: at - 1], tokens[at - 1].as_type("NA", "na"), verblijf, *tokens[at + (3 if waaruit else 1) :]]


def _na_afloop(tokens: list[Token]) -> list[Token]:
    """Return *na afloop van het verblijf* as *na het verblijf*."""
    at = next((i for i, token in enumerate(tokens) if token.tekst.lower() == "na afloop"), None)
    if at is None or [token.type for token in tokens[at + 1 : at + 3]] != ["VAN", "VOORZIENING"]:
        return tokens
    if at and tokens[at - 1].type in _MAAT:
        return tokens
    return [*tokens[:at], tokens[at].as_type("NA", "na"), *tokens[at + 2 :]]


_VERANTWOORDELIJK = "verantwoordelijk"
_MAAT = frozenset({"DUUR", "DREMPEL", "VANAF", "DUUR_OF", "DAG"})


def _na_uitstroom(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].waarde in _WEG and tokens[at - 1].type in {"NA", "BIJ"}


_WEG = frozenset({"uitstroom", "einde verblijf"})
"""Moments at which somebody leaves."""


def _terug_naar(tokens: list[Token]) -> list[Token]:
    """Return *stroomt uit naar G* and *uitstroom vindt plaats naar G* as *keert terug naar G*."""
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

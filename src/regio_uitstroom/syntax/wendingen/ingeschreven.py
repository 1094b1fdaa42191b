"""*Als woningzoekende ingeschreven staat*, in every order of its words: one property, and *is*.

With *als* such a clause reads as a condition within the condition, and *staat* as a verb of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_NAAM = "ingeschreven als woningzoekende"
_DEELWOORD = "ingeschreven"
_STAAT = frozenset({"staan", "zijn"})
_OPENERS = CONDITIONS | RELATIVES


def als_ingeschreven(tokens: list[Token]) -> list[Token]:
    """Return a sentence with the property as one token, and the verb that goes with it as a form of *zijn*."""
    if not any(token.tekst == _DEELWOORD or token.waarde == _NAAM for token in tokens):
        return tokens
    uit = _samen(tokens)
    for at, token in enumerate(uit):
        if token.type == "EIGENSCHAP" and token.waarde == _NAAM:
            werkwoord = _werkwoord(uit, at)
            if werkwoord is not None:
                zijn = uit[werkwoord]
                uit[werkwoord] = zijn.as_type("WW", evolve(zijn.waarde, werkwoord="zijn"))
                if werkwoord == at - 1 and _in_bijzin(uit, werkwoord):
                    uit[werkwoord : at + 1] = [token, uit[werkwoord]]
    return uit


def _samen(tokens: list[Token]) -> list[Token]:
    """Join *als woningzoekende … ingeschreven* where only the verb stands between; the verb comes behind it."""
    if not any(_is_deelwoord(token) for token in tokens):
        return list(tokens)
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        staat = _tussenin(tokens[at : at + 4])
        if staat is not None:
            eerste, laatste = tokens[at], tokens[at + 3]
            uit += [Token("EIGENSCHAP", _NAAM, eerste.start, laatste.end, _NAAM), staat]
            at += 4
        else:
            uit.append(tokens[at])
            at += 1
    return uit


def _tussenin(deel: Sequence[Token]) -> Token | None:
    """Return the verb between *als woningzoekende* and *ingeschreven*, whichever comes first."""
    if len(deel) < 4:  # noqa: PLR2004 - *als*, who, the verb and *ingeschreven*
        return None
    if _als(deel) and _is_staat(deel[2]) and _is_deelwoord(deel[3]):
        return deel[2]
    return deel[1] if _is_deelwoord(deel[0]) and _is_staat(deel[1]) and _als(deel[2:]) else None


def _als(tokens: Sequence[Token]) -> bool:
    als, wie = tokens[0], tokens[1]
    return als.tekst.lower() == "als" and wie.type == "CLIENT" and wie.waarde == "woningzoekende" and not wie.bepaler


def _is_deelwoord(token: Token) -> bool:
    vorm = token.waarde if token.type == "WW" else None
    return vorm is not None and vorm.deelwoord and (vorm.partikel, vorm.werkwoord) == ("in", "schrijven")


def _is_staat(token: Token) -> bool:
    return token.type == "WW" and token.waarde.persoon and token.waarde.werkwoord in _STAAT


def _werkwoord(tokens: Sequence[Token], at: int) -> int | None:
    """Return the verb that goes with the property: right behind it, or the one before it."""
    if at + 1 < len(tokens) and _is_staat(tokens[at + 1]):
        return at + 1
    eerder = next((i for i in range(at - 1, -1, -1) if tokens[i].type in {"WW", "KOMMA", *_OPENERS}), None)
    return eerder if eerder is not None and _is_staat(tokens[eerder]) else None


def _in_bijzin(tokens: Sequence[Token], werkwoord: int) -> bool:
    """Whether a verb is the first of a subordinate clause, so that it stands at its end: *die staat ingeschreven*."""
    grens = {"WW", "KOMMA", "DUBBELPUNT", "ONDERDEEL", "SUB", *_OPENERS}
    eerder = next((token for token in reversed(tokens[:werkwoord]) if token.type in grens), None)
    return eerder is not None and eerder.type in _OPENERS

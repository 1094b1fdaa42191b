"""What stands ahead in a sentence: looked up before a token is taken, so that it can be read right."""

from __future__ import annotations

from regio_uitstroom.syntax.hoofd import Clause
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, STOP

_VER = 59
"""How many tokens ahead a verb is looked for: a clause is not longer, and the work stays in proportion."""


def verb_ahead(tokens: list[Token], at: int) -> bool:
    """Whether a finite verb follows, from here, before the clause can end."""
    for token in tokens[at : at + _VER]:
        if token.type == "WW":
            return True
        if token.type in STOP or token.type in CONDITIONS:
            return token.type in {"DUBBELPUNT", "EN_DP"}
    return False


def te_ahead(tokens: list[Token], at: int, end: int) -> bool:
    """Whether *te* with a verb follows in this clause: *bereid is een woning te accepteren*."""
    for token in tokens[at:end]:
        if token.type in STOP or token.type in CONDITIONS or token.type.startswith("PK_"):
            return False
        if token.type == "WW" and token.waarde.te:
            return True
    return False


def verb_first(tokens: list[Token]) -> int | None:
    """Return where the condition of *Kan …, dan …* ends, when the sentence starts with its verb."""
    if not tokens or tokens[0].type != "WW" or (tokens[1:] and tokens[1].type == "KOMMA"):
        return None  # *Verhuizen, heeft de cliënt …, dan …*: a word by itself
    for at in range(1, len(tokens)):
        if tokens[at].type == "DAN" and tokens[at - 1].type == "KOMMA":
            return at
        if tokens[at].type in STOP:
            return None
    return None


def haalt_aan(clause: Clause, token: Token) -> bool:
    """Whether what a text is called follows: *wordt aangehaald als …*."""
    if token.type not in {"INDIEN", "ALS"} or token.waarde != "als":
        return False
    return any(verb.waarde.werkwoord == "halen" and verb.waarde.partikel == "aan" for verb in clause.verbs)


def noemt_voorwaarde(clause: Clause, opener: Token) -> bool:
    """Whether a clause with *dat* says what a condition is: *Een voorwaarde voor urgentie is dat de cliënt: a. …*."""
    return opener.type == "DAT" and any(token.type == "ZAAK" and token.waarde == "voorwaarden" for token in clause.rest)


def vult_hoofdzin_aan(clause: Clause, token: Token) -> bool:
    """Whether a predicate belongs to the main verb: *is de gemeente waar hij zich meldt verantwoordelijk*.

    *Zijn* and *hebben* take a predicate of their own, unless they have one, or only help: *waar hij zich heeft gemeld*.
    """
    if token.type not in {"AANVULLING", "GEZAMENLIJK", "FINANCIEEL"}:
        return False
    vol = any(verb.waarde.werkwoord not in {"zijn", "hebben"} for verb in clause.verbs)
    return vol or any(woord.type == "AANVULLING" for woord in clause.complements)

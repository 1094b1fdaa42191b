"""Conditions that begin with their verb (*Blijkt dat …, dan …*), turned into the same condition with *indien*.

Any verb can stand there; the clause ends before *, dan*. Turned round it is what the sentence means, and what a message
can print.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import PREPOSITIONS

_MET_DAT = frozenset(
    {"blijken", "oordelen", "vaststellen", "stellen", "melden", "besluiten", "vinden", "menen", "constateren", "staan"}
)
"""Verbs with a clause after *dat*, which stays behind them: *op 1 oktober blijkt dat …*."""


def is_voorop(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with the verb of a condition that ends before *, dan*."""
    return bool(tokens) and tokens[0].type == "WW" and _dan(tokens) is not None


def _dan(tokens: Sequence[Token]) -> int | None:
    """Return where *dan* stands after the condition."""
    for at in range(1, len(tokens)):
        if tokens[at].type == "DAN" and tokens[at - 1].type == "KOMMA":
            return at
        if tokens[at].type in {"PUNT", "DUBBELPUNT", "PUNTKOMMA"}:
            return None
    return None


def met_indien(tokens: Sequence[Token]) -> list[Token]:
    """Return the sentence with *indien* in front and the verb at the end of its clause."""
    dan = _dan(tokens)
    if dan is None:
        return list(tokens)
    verb = tokens[0]
    indien = Token("INDIEN", "Indien", verb.start, verb.start, "indien")
    return [indien, *achteraan(tokens[: dan - 1]), tokens[dan - 1], *tokens[dan + 1 :]]


def achteraan(tokens: Sequence[Token]) -> list[Token]:
    """Return the clauses of a condition, each of which begins with its verb, with every verb at its end."""
    grens = [
        at
        for at, token in enumerate(tokens[:-1])
        if token.type in {"EN", "OF"} and tokens[at + 1].type == "WW" and tokens[at + 1].waarde.persoon
    ]
    uit: list[Token] = []
    begin = 0
    for einde in (*grens, len(tokens)):
        deel = tokens[begin:einde]
        uit += verb_achteraan(deel[0], deel[1:]) if deel else []
        uit += tokens[einde : einde + 1]
        begin = einde + 1
    return uit


def verb_achteraan(verb: Token, deel: Sequence[Token]) -> list[Token]:
    """Return a clause with its finite verb behind: before its other verbs, joined to its particle, before *dat*."""
    rest = list(deel)
    met_dat = verb.waarde.werkwoord in _MET_DAT
    achter = (at for at in range(len(rest)) if _blijft_achter(rest[at], met_dat=met_dat) or _slotzin(verb, rest, at))
    einde = next(achter, len(rest))
    los = _partikel(verb, rest, einde) if verb.waarde.werkwoord != "zijn" else None  # *niet bekend is*: two words
    if los is not None:
        partikel = rest.pop(los)
        tekst = f"{partikel.tekst.lower()}{verb.tekst.lower()}"
        vorm = evolve(verb.waarde, partikel=str(partikel.waarde))
        return [*rest[: einde - 1], Token("WW", tekst, verb.start, verb.end, vorm), *rest[einde - 1 :]]
    while einde and rest[einde - 1].type == "WW" and not rest[einde - 1].waarde.te:
        einde -= 1
    klein = Token("WW", verb.tekst.lower(), verb.start, verb.end, verb.waarde, verb.bepaler, verb.extra)
    return [*rest[:einde], klein, *rest[einde:]]


def verb_achteraan_in(source: Source, tokens: Sequence[Token]) -> tuple[int, int, str] | None:
    """Return where the condition stands, and its words with the verb behind; None where it joins several clauses."""
    dan = _dan(tokens)
    if dan is None:
        return None
    deel = achteraan(tokens[: dan - 1])
    return tokens[0].start, max(token.end for token in deel), in_woorden(source, deel)


def _slotzin(verb: Token, tokens: Sequence[Token], at: int) -> bool:
    """Whether a relative clause comes last, so that the verb can stand before it (*instemt met een hulp die helpt*)."""
    if tokens[at].type != "DIE" or not at or verb.waarde.werkwoord in AUXILIARY:
        return False
    werkwoorden = [n for n in range(at, len(tokens)) if tokens[n].type == "WW"]
    return bool(werkwoorden) and werkwoorden == list(range(werkwoorden[0], len(tokens)))


def _partikel(verb: Token, tokens: Sequence[Token], einde: int) -> int | None:
    """Return where the particle of the verb stands: last, or before a preposition that goes with it (*in met*).

    A particle of other verbs is a word by itself here: *is … bekend* and *maakt … bekend*.
    """
    eigen = lexicon().werkwoorden.partikels.get(verb.waarde.werkwoord, frozenset())
    for at in range(einde):
        if tokens[at].type not in _PARTIKELS or tokens[at].tekst.lower() not in eigen:
            continue
        volgend = tokens[at + 1] if at < einde - 1 else None
        if volgend is None or volgend.tekst.lower() == tokens[at].tekst.lower():
            return at
        if volgend.type in PREPOSITIONS | {"MET", "NAAR", "TOT"}:
            return at
    return None


_PARTIKELS = frozenset({"PARTIKEL", "UIT", "AAN", "OP", "IN", "NA", "AF", "OVER", "VOOR", "DOOR"})


def _blijft_achter(token: Token, *, met_dat: bool) -> bool:
    return token.type == "OM" or (met_dat and token.tekst.lower().split()[:1] == ["dat"])


def in_woorden(source: Source, tokens: Sequence[Token]) -> str:
    """Return tokens in another order as words of the text."""
    woorden: list[str] = []
    for token in tokens:
        tekst = token.tekst or source.text[token.start : token.end]
        woorden.append(" ".join(tekst.split()))
    return re.sub(r" ([,.;:])", r"\1", " ".join(filter(None, woorden)))

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
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.welke_gemeente import begint_vraag
from regio_uitstroom.syntax.zinsopeners import NOUN_START, PREPOSITIONS, RELATIVES

_MET_DAT = frozenset(
    {"blijken", "oordelen", "vaststellen", "stellen", "melden", "besluiten", "vinden", "menen", "constateren", "staan"}
)
"""Verbs with a clause after *dat*, which stays behind them: *op 1 oktober blijkt dat …*."""


def is_voorop(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with the verb of a condition that ends before *, dan*."""
    return bool(tokens) and tokens[0].type == "WW" and _dan(tokens) is not None and not is_los(tokens)


def is_los(tokens: Sequence[Token]) -> bool:
    """Whether the verb in front stands by itself, before a comma: a heading, or a slip, and no condition."""
    return len(tokens) > 1 and tokens[1].type == "KOMMA"


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
    return [token for deel in _delen(tokens) for token in deel if token.type != "CLIENT" or token.end > token.start]


def _delen(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return the clauses of such a condition with the verb of each behind, and what joins them."""
    grens = [at for at in range(len(tokens) - 1) if tokens[at].type in {"EN", "OF"} and _begint_deel(tokens, at)]
    grens = sorted([*_kommas(tokens, grens), *grens])
    uit: list[list[Token]] = []
    begin = 0
    for einde in (*grens, len(tokens)):
        deel = _zonder_komma(tokens[begin:einde], tokens[einde : einde + 1])
        if deel and begin and not _is_vervoegd(deel[0]):
            deel = [_gedeeld(tokens[0], deel[-1]), *_zelfde(tokens[1], deel[0]), *deel]
        uit.append(verb_achteraan(deel[0], deel[1:]) if deel else [])
        uit.append(list(tokens[einde : einde + 1]))
        begin = einde + 1
    return uit


def _zonder_komma(deel: Sequence[Token], voegt: Sequence[Token]) -> Sequence[Token]:
    """Return a clause without the comma before its conjunction (*Reageert hij niet, en is hij …*), which says nothing.

    One that closes a relative clause stays: the verb comes behind it.
    """
    komma = len(deel) > 1 and deel[-1].type == "KOMMA" and [token.type for token in voegt] in (["EN"], ["OF"])
    return deel[:-1] if komma and RELATIVES.isdisjoint(soorten_in(deel)) else deel


def _kommas(tokens: Sequence[Token], grens: Sequence[int]) -> list[int]:
    """Return the commas of a row of which each clause begins with its verb: *heeft hij A, is hij B of heeft hij C*."""
    eind = grens[-1] if grens else 0
    return [at for at in range(1, eind) if tokens[at].type == "KOMMA" and _begint_hoofdzin(tokens, at)]


def _begint_hoofdzin(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins behind a comma with its verb and then its subject; the verb behind *die …,* is none."""
    werkwoord, wie = tokens[at + 1], tokens[at + 2]
    return _is_vervoegd(werkwoord) and not werkwoord.waarde.deelwoord and wie.type in NOUN_START | {"ER"}


def _begint_deel(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins behind a conjunction: with its verb, or with that of the first one left out.

    *Heeft de cliënt gereageerd en niets gevonden*: the second participle has words of its own.
    """
    if _is_vervoegd(tokens[at + 1]):
        return True
    rest, hulp = tokens[at + 1 :], tokens[0].waarde.werkwoord in _MET_DEELWOORD
    werkwoorden = [token for token in rest if token.type == "WW"]
    los = len(rest) > 1 and werkwoorden == [rest[-1]] and not soorten_in(rest) & {"EN", "OF", "KOMMA"}
    return hulp and los and _is_deelwoord(tokens[at - 1]) and _is_deelwoord(rest[-1])


_MET_DEELWOORD = frozenset({"zijn", "hebben", "worden"})


def _is_vervoegd(token: Token) -> bool:
    return token.type == "WW" and token.waarde.persoon


def _is_deelwoord(token: Token) -> bool:
    return token.type == "WW" and token.waarde.deelwoord


def _gedeeld(verb: Token, deelwoord: Token) -> Token:
    """Return the finite verb of the first clause as that of another: it stands where its participle does."""
    return Token("WW", verb.tekst.lower(), deelwoord.start, deelwoord.end, verb.waarde)


def verb_achteraan(verb: Token, deel: Sequence[Token]) -> list[Token]:
    """Return a clause with its finite verb behind: before its other verbs, joined to its particle, before *dat*."""
    rest = list(deel)
    met_dat = verb.waarde.werkwoord in _MET_DAT
    achter = (at for at in range(len(rest)) if _blijft_achter(rest, at, met_dat=met_dat) or _slotzin(verb, rest, at))
    einde = next(achter, len(rest))
    los = _partikel(verb, rest, einde) if verb.waarde.werkwoord != "zijn" else None  # *niet bekend is*: two words
    if los is not None:
        partikel = rest.pop(los)
        tekst = f"{partikel.tekst.lower()}{verb.tekst.lower()}"
        vorm = evolve(verb.waarde, partikel=str(partikel.waarde))
        return [*rest[: einde - 1], Token("WW", tekst, verb.start, verb.end, vorm), *rest[einde - 1 :]]
    while (
        einde and rest[einde - 1].type == "WW" and not rest[einde - 1].waarde.te and not _is_naamwoord(rest, einde - 1)
    ):
        einde -= 1
    klein = Token("WW", verb.tekst.lower(), verb.start, verb.end, verb.waarde, verb.bepaler, verb.extra)
    return [*rest[:einde], klein, *rest[einde:]]


def _is_naamwoord(rest: Sequence[Token], at: int) -> bool:
    """Whether a form of a verb is a noun behind *zonder*: *verschijnt niet zonder bericht*."""
    return at > 0 and rest[at - 1].tekst.lower() == "zonder"


def verb_achteraan_in(source: Source, tokens: Sequence[Token]) -> tuple[int, int, str] | None:
    """Return where the condition stands, and its words with the verb behind; None where it joins several clauses."""
    dan = _dan(tokens)
    if dan is None:
        return None
    deel = achteraan(tokens[: dan - 1])
    return tokens[0].start, max(token.end for token in deel), in_woorden(source, deel)


def _zelfde(wie: Token, plaats: Token) -> list[Token]:
    """Return the client who is the subject of the first clause as that of another, in front of what it says.

    It is a word of what is asked only: the sentence itself has him once.
    """
    return [Token("CLIENT", "hij", plaats.start, plaats.start, "hij")] if wie.type == "CLIENT" else []


def delen_achteraan(source: Source, tokens: Sequence[Token]) -> dict[tuple[int, int], str]:
    """Return the words of every clause of the condition with its verb behind, by where the clause stands."""
    dan = _dan(tokens)
    delen = _delen(tokens[: dan - 1]) if dan is not None else []
    return {_plek(deel): in_woorden(source, deel) for deel in delen if any(token.type == "WW" for token in deel)}


def _plek(deel: Sequence[Token]) -> tuple[int, int]:
    """Return where a clause stands, without the comma that closes it."""
    woorden = [token for token in deel if token.type != "KOMMA"]
    return min(token.start for token in woorden), max(token.end for token in woorden)


def _slotzin(verb: Token, tokens: Sequence[Token], at: int) -> bool:
    """Whether a relative clause comes last, so that the verb can stand before it (*instemt met een hulp die helpt*).

    Behind an auxiliary the verbs at the end may be its own, but not where *verantwoordelijk* goes with it.
    """
    eigen = verb.waarde.werkwoord not in AUXILIARY and tokens[at].type == "DIE"
    wie = tokens[at].type in _WAAR and any(token.tekst.lower() in _MET_IS for token in tokens[:at])
    if not at or not (eigen or wie):
        return False
    werkwoorden = [n for n in range(at, len(tokens)) if tokens[n].type == "WW"]
    return bool(werkwoorden) and werkwoorden == list(range(werkwoorden[0], len(tokens)))


_WAAR = frozenset({"WAAR", "WAARIN", "DIE"})
_MET_IS = frozenset({"verantwoordelijk", "aansprakelijk", "bevoegd"})
"""What goes with *is*, so that no verb behind it does."""


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


def _blijft_achter(tokens: Sequence[Token], at: int, *, met_dat: bool) -> bool:
    """Whether a clause stays behind the verb: with *om … te*, not *om veiligheidsredenen*, or with *dat*."""
    om = tokens[at].type == "OM" and any(token.type == "WW" and token.waarde.te for token in tokens[at:])
    vraag = tokens[at].type == "OF_VRAAG" or begint_vraag(tokens, at)
    return om or vraag or (met_dat and tokens[at].tekst.lower().split()[:1] == ["dat"])


def in_woorden(source: Source, tokens: Sequence[Token]) -> str:
    """Return tokens in another order as words of the text."""
    woorden: list[str] = []
    for token in tokens:
        tekst = token.tekst or source.text[token.start : token.end]
        woorden.append(" ".join(tekst.split()))
    return re.sub(r" ([,.;:])", r"\1", " ".join(filter(None, woorden)))

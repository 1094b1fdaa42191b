"""Ages in front of a noun or with *oud*: *meerderjarige cliënten*, *ten minste achttien jaar oud*."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import TESTS

_MEERDERJARIG = frozenset({"meerderjarige", "volwassen"})
_MINDERJARIG = frozenset({"minderjarige"})
_LIDWOORDEN = frozenset({"de", "een"})
_ACHTTIEN = 18
_OUD = "oud"
_OUD_ERACHTER = frozenset({("DUUR", "BIJWOORD"), ("DUUR", "EIGENSCHAP")})
_ERVOOR = frozenset({("CLIENT", "CLIENT"), ("ONBEKEND", "CLIENT")})
"""Neighbours without which a sentence holds nothing of this."""


def leeftijdswoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the age of clients behind them, and *jaar oud* as *jaar*."""
    tokens = _bereikt(_elk_een_zin(tokens))
    soorten = [token.type for token in tokens]
    paren = set(pairwise(soorten))
    if not _OUD_ERACHTER.isdisjoint(paren):
        tokens = [token for at, token in enumerate(tokens) if not _is_oud(tokens, at)]
    if _ERVOOR.isdisjoint(paren) or not any(_leeftijdswoord(token) for token in tokens):
        return tokens
    out: list[Token] = []
    for at, token in enumerate(tokens):
        woord = _leeftijdswoord(tokens[at - 1]) if at else ""
        if token.type != "CLIENT" or not woord:
            out.append(token)
            continue
        eerder = -2 if len(out) > 1 and _is_lidwoord(out[-2]) else -1
        if _is_gezegde(out[:eerder]):
            out.append(token)
            continue
        begin = out[eerder].start
        del out[eerder:]
        out += [Token("CLIENT", token.tekst, begin, token.end, token.waarde, token.bepaler), _leeftijd(token, woord)]
    return out


def _elk_een_zin(tokens: list[Token]) -> list[Token]:
    """Return *A is en jonger dan 23 jaar*, and *A en jonger dan 23 jaar is*, as a clause for each of the two.

    With *niet*, a day or another moment beside them it is not told whether that is of both.
    """
    vgl = [at for at, token in enumerate(tokens) if token.type == "VGL"]
    at = next((i - 1 for i in vgl if 1 < i < len(tokens) - 1 and _begint_leeftijd(tokens, i - 1)), None)
    opener = None if at is None else next((i for i in range(at, -1, -1) if tokens[i].type in _OPENERS), None)
    if at is None or opener is None or _met_tijd(tokens, opener):
        return tokens
    verb = tokens[at + 3] if at + 3 < len(tokens) else None
    eigen = verb is not None and verb.type == "WW" and verb.waarde.werkwoord == "zijn" and verb.waarde.persoon
    ander = tokens[at - 1]
    is_ervoor = ander.type == "WW" and ander.waarde.werkwoord == "zijn" and tokens[at - 2].type == "DUUR_OF"
    if not (eigen or is_ervoor):
        return tokens
    plaats = tokens[at + 1].start
    voegt = tokens[opener]
    wie = Token("CLIENT", "hij", plaats, plaats, "hij") if voegt.type in TESTS else voegt.as_type(voegt.type)
    gedeeld = [_virtueel(verb, ander.end)] if eigen and verb is not None and ander.type == "DUUR_OF" else []
    slot = [] if eigen else [_virtueel(ander, tokens[at + 2].end)]
    return [*tokens[:at], *gedeeld, tokens[at], wie, *tokens[at + 1 : at + 3], *slot, *tokens[at + 3 :]]


def _met_tijd(tokens: list[Token], opener: int) -> bool:
    """Whether a denial or a moment stands in the clause that begins here."""
    einde = next((i for i in range(opener, len(tokens)) if tokens[i].type == "KOMMA"), len(tokens))
    return any(token.type in _TIJD for token in tokens[opener:einde])


_TIJD = frozenset({"NIET", "MOMENT", "DATUM", "DAGMAAND", "TEN_TIJDE_VAN", "OP", "BIJ", "VANAF", "SINDS"})


_OPENERS = TESTS | {"DIE"}


def _bereikt(tokens: list[Token]) -> list[Token]:
    """Return *zodra hij achttien jaar is* with *achttien jaar of ouder*: it says when he reaches that age."""
    return [
        token.as_type("DUUR_OF", ("ten minste", token.waarde))
        if at > 1 and token.type == "DUUR" and token.waarde[1] == "jaar" and _bereikt_hier(tokens, at)
        else token
        for at, token in enumerate(tokens)
    ]


def _bereikt_hier(tokens: list[Token], at: int) -> bool:
    """Whether *zodra hij* stands before an age, and *is* behind it."""
    verb = tokens[at + 1] if at + 1 < len(tokens) else None
    is_ = verb is not None and verb.type == "WW" and verb.waarde.werkwoord == "zijn"
    return is_ and tokens[at - 1].type == "CLIENT" and tokens[at - 2].type in {"ZODRA", "TOTDAT", "NADAT"}


def _begint_leeftijd(tokens: list[Token], at: int) -> bool:
    """Whether *en jonger dan … jaar* stands here."""
    en, dan, duur = tokens[at : at + 3]
    return en.type in {"EN", "OF"} and dan.type == "VGL" and duur.type == "DUUR" and dan.tekst.lower() in _DAN


_DAN = frozenset({"jonger dan", "ouder dan"})


def _virtueel(verb: Token, plaats: int) -> Token:
    return Token(verb.type, verb.tekst, plaats, plaats, verb.waarde)


def _leeftijdswoord(token: Token) -> str:
    """Return the word by which a token says of clients how old they are; empty for any other token."""
    woord = token.tekst.lower().rpartition(" ")[2]
    return woord if woord in _MEERDERJARIG | _MINDERJARIG else ""


def _is_lidwoord(token: Token) -> bool:
    return token.type == "ONBEKEND" and token.tekst.lower() in _LIDWOORDEN


def _is_gezegde(ervoor: list[Token]) -> bool:
    """Whether this says what somebody is (*hij een minderjarige alleenstaande is*): then both halves are asked."""
    vorig = ervoor[-1] if ervoor else None
    if vorig is None or vorig.type == "CLIENT":
        return vorig is not None
    return vorig.type == "WW" and vorig.waarde.werkwoord in {"zijn", "worden", "blijven"}


def _leeftijd(client: Token, woord: str) -> Token:
    """Return *van achttien jaar of ouder*, *jonger dan achttien jaar*, at the end of what they are said of."""
    meerder = woord in _MEERDERJARIG
    tekst = "van achttien jaar of ouder" if meerder else "jonger dan achttien jaar"
    bereik = (_ACHTTIEN, None) if meerder else (None, _ACHTTIEN)
    return Token("LEEFTIJD_BIJ", tekst, client.end, client.end, bereik)


def _is_oud(tokens: list[Token], at: int) -> bool:
    """Whether *oud* stands right behind a number of years: *achttien jaar oud*."""
    ervoor = tokens[at - 1] if at else None
    jaren = ervoor is not None and ervoor.type == "DUUR" and ervoor.waarde[1] == "jaar"
    return jaren and tokens[at].type in {"BIJWOORD", "EIGENSCHAP"} and tokens[at].tekst.lower() == _OUD

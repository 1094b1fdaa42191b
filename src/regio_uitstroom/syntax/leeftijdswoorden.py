"""Ages in front of a noun or with *oud*: *meerderjarige cliënten*, *ten minste achttien jaar oud*."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.syntax.token import Token

_MEERDERJARIG = frozenset({"meerderjarige", "volwassen"})
_MINDERJARIG = frozenset({"minderjarige"})
_LIDWOORDEN = frozenset({"de", "een"})
_ACHTTIEN = (18, "jaar")
_OUD = "oud"
_OUD_ERACHTER = frozenset({("DUUR", "BIJWOORD"), ("DUUR", "EIGENSCHAP")})
_ERVOOR = frozenset({("CLIENT", "CLIENT"), ("ONBEKEND", "CLIENT")})
"""Neighbours without which a sentence holds nothing of this."""


def leeftijdswoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the age of clients behind them, and *jaar oud* as *jaar*."""
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
        out += [Token("CLIENT", token.tekst, begin, token.end, token.waarde, token.bepaler), *_leeftijd(token, woord)]
    return out


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


def _leeftijd(client: Token, woord: str) -> tuple[Token, Token]:
    """Return *van achttien jaar of ouder*, *jonger dan achttien jaar*, at the end of what they are said of."""
    plaats = client.end, client.end
    if woord in _MEERDERJARIG:
        ouder = Token("DUUR_OF", "achttien jaar of ouder", *plaats, ("ten minste", _ACHTTIEN))
        return Token("VAN", "van", *plaats, "van"), ouder
    return Token("VGL", "jonger dan", *plaats, "minder dan"), Token("DUUR", "achttien jaar", *plaats, _ACHTTIEN)


def _is_oud(tokens: list[Token], at: int) -> bool:
    """Whether *oud* stands right behind a number of years: *achttien jaar oud*."""
    ervoor = tokens[at - 1] if at else None
    jaren = ervoor is not None and ervoor.type == "DUUR" and ervoor.waarde[1] == "jaar"
    return jaren and tokens[at].type in {"BIJWOORD", "EIGENSCHAP"} and tokens[at].tekst.lower() == _OUD

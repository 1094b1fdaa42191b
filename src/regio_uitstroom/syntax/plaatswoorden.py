"""Words in a condition for a municipality that the sentence names: *daar*, *die gemeente*.

*Daar* is read as *in die gemeente*; a question says which municipality that is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_plicht import WIE_BEDOELD
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import GEMEENTE, Kandidaat, kandidaten, opener_van

ANAFOOR = "die gemeente"
_DAAR = "daar"
_ELDERS = frozenset({"VOORZIENING", "PLAATS", "GEBIED", "WONING"})
"""Other places that *daar* may be."""
_ONBEPAALD = ("elke ", "iedere ", "een ", "andere ", "de andere ", "die ", "deze ", "dezelfde ", "alle ")
"""How words begin that do not say which municipality."""

_VORIGE_ZIN = sys.maxsize
"""The place of a municipality that the sentence before names: it is no place in this one."""


def met_plaatsen(tokens: Sequence[Token], context: Context) -> list[Token]:
    """Return the tokens with *daar* as *in die gemeente*; note which municipality is meant, for questions."""
    uit: list[Token] = []
    for at, token in enumerate(tokens):
        daar = token.type == "BIJWOORD" and token.tekst.lower() == _DAAR and not _is_daarom(tokens, at)
        anafoor = token.type == "ROL_GEMEENTE" and token.waarde == ANAFOOR and " " in token.tekst
        opener = opener_van(tokens, at) if daar or anafoor else None
        gemeente = _gemeente(tokens, at, opener, context) if opener is not None else None
        ander = _ook_mogelijk(tokens, at, gemeente, context) if gemeente is not None and daar else None
        if gemeente is not None and ander is not None:
            uit.append(_meld(token, gemeente, ander, context))
            continue
        if gemeente is None:
            uit.append(token)
            continue
        context.aangewezen[token.start] = (token.tekst, f"in {gemeente.naam}" if daar else gemeente.naam)
        uit += _in(token, gemeente, at) if daar else [token]
    return uit


def _is_daarom(tokens: Sequence[Token], at: int) -> bool:
    """Whether *daar* belongs to *om* behind it: *daar zelf om vraagt* is no place."""
    na = at + 1
    while na < len(tokens) and tokens[na].type == "BIJWOORD":
        na += 1
    return [token.type for token in tokens[na : na + 2]] == ["OM", "WW"]


def _eerder(context: Context) -> list[Kandidaat]:
    """Return the municipalities that the sentence before names, as nouns that stand before this one."""
    vorige = context.vorige
    alle = [een for een in kandidaten(vorige, len(vorige), context.source) if een.token.type in GEMEENTE]
    return [evolve(een, at=_VORIGE_ZIN) for een in alle if een.token.waarde != ANAFOOR]


def _ook_mogelijk(tokens: Sequence[Token], at: int, gemeente: Kandidaat, context: Context) -> str | None:
    """Return which other municipality a place in an exception may be: the one of the rule that it departs from."""
    afwijking = any(token.type == "IN_AFWIJKING_VAN" for token in tokens)
    if not afwijking or gemeente.at == _VORIGE_ZIN:
        return None
    anderen = [een.naam for een in _eerder(context) if een.naam.lower() != gemeente.naam.lower()]
    return anderen[0] if anderen else None if gemeente.at < at else "de gemeente waarvan wordt afgeweken"


def _meld(token: Token, gemeente: Kandidaat, ander: str, context: Context) -> Token:
    """Report a place that may be two; return it as a token that is reported already."""
    span = Span(context.source, token.start, token.end)
    hint = f"noem de gemeente: schrijf `in {gemeente.naam}`, of welke andere het is"
    melding = diagnose(
        WIE_BEDOELD, span, hint=hint, woord=token.tekst, een=f"`in {gemeente.naam}`", ander=f"`in {ander}`"
    )
    if melding not in context.findings:
        context.findings.append(melding)
    return token.as_type("GEMELD")


def _in(token: Token, gemeente: Kandidaat, at: int) -> list[Token]:
    """Return *daar* as *in* and that municipality: *die gemeente* where it stands before it."""
    waar = token.as_type("ROL_GEMEENTE", ANAFOOR)
    if gemeente.at > at:
        waar = Token(gemeente.token.type, token.tekst, token.start, token.end, gemeente.token.waarde)
    return [Token("IN", "", token.start, token.end, "in"), waar]


def _gemeente(tokens: Sequence[Token], at: int, opener: int, context: Context) -> Kandidaat | None:
    """Return the one municipality that a sentence names before a place, or else behind it; None where that is open."""
    if any(token.type in _ELDERS for token in tokens[opener + 1 : at]):
        return None
    alle = [een for een in kandidaten(tokens, len(tokens), context.source) if een.token.type in GEMEENTE]
    echt = [een for een in alle if een.token.waarde != ANAFOOR]
    ervoor = [een for een in echt if een.at < at] or _eerder(context) or echt
    namen = {een.naam.lower() for een in ervoor}
    return evolve(ervoor[0]) if len(namen) == 1 and not ervoor[0].naam.startswith(_ONBEPAALD) else None

"""Sentences that no form takes in and that decide nothing: they are kept and shown in their own words.

An agreement says more than a program can compute: how a committee votes, what a report holds, who pays for lunch. Such
a sentence is a provision of the text, and decision 031 keeps it as one, with a finding that says so. What decides about
a client, or about a term that is computed, is never kept that way: it is read in full or refused (decision 013).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.syntax.in_woorden import beslist
from regio_uitstroom.syntax.suggestie import nearest_gemeente
from regio_uitstroom.syntax.token import Token

_NIET_GELEZEN = frozenset(
    {kinds.ONBEKEND_WOORD, kinds.ONVERWACHT, kinds.ONAF, kinds.GEEN_WERKWOORD, kinds.PAST_NIET, kinds.NIET_TE_DUIDEN}
)  # fmt: skip
"""Findings that say that a sentence has no form here; all others name a mistake that the writer must mend."""
_GEMEENTE = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN"})
_LIDWOORD = frozenset({"de", "het", "een"})
_HUISVESTEN = re.compile(r"\bhuisvest", re.IGNORECASE)
_TERMIJN_VOOROP = re.compile(r"^(?:de|deze|die)\s+\w*(?:termijn|periode)\b", re.IGNORECASE)
_MINSTENS = 4
"""A sentence has at least so many words; fewer are a heading or what is left of one."""

Nabij = Callable[[str], str | None]


def is_vrij(tokens: Sequence[Token], findings: Sequence[Diagnostic], nabij: Nabij) -> bool:
    """Whether a sentence that could not be read is a provision that decides nothing and holds no slip of the keys.

    ``nabij`` returns the known word for which another one may be a slip.
    """
    tekst = " ".join(token.tekst for token in sorted(tokens, key=lambda token: token.start))
    return (
        all(een.kind in _NIET_GELEZEN for een in findings if een.is_fout)
        and len(tekst.split()) >= _MINSTENS
        and not any(token.type in {"TERM", "GEMELD"} for token in tokens)
        and _is_zin(tokens)
        and any(token.type == "ONBEKEND" and token.tekst.lower() not in _LIDWOORD for token in tokens)
        and not beslist_misschien(tokens, tekst)
        and not any(map(_verschreven(nabij), tokens))
    )


def beslist_misschien(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence can be meant to decide about a client or about a term that is computed."""
    if beslist(list(tokens)) or _TERMIJN_VOOROP.match(tekst):
        return True
    gemeente = any(token.type in _GEMEENTE for token in tokens)
    return (gemeente and (_HUISVESTEN.search(tekst) is not None or _clienten(tokens) > 0)) or _over_client(tokens)


def _clienten(tokens: Sequence[Token]) -> int:
    return sum(token.type == "CLIENT" for token in tokens)


def _over_client(tokens: Sequence[Token]) -> bool:
    """Whether it begins with a client: what must be so of one is a condition, no norm in words."""
    voor_werkwoord = next((at for at, token in enumerate(tokens) if token.type == "WW"), len(tokens))
    return _clienten(tokens[: voor_werkwoord + 2]) > 0


def _is_zin(tokens: Sequence[Token]) -> bool:
    """Whether a verb stands in it that is no participle alone: a heading or a loose page number is no sentence."""
    return any(token.type == "WW" and not token.waarde.deelwoord for token in tokens)


def _verschreven(nabij: Nabij) -> Callable[[Token], bool]:
    """Return whether an unknown word may be a slip for a known one, or for the name of a municipality."""

    def verschreven(token: Token) -> bool:
        woord = token.tekst
        if token.type != "ONBEKEND" or woord.lower() in _LIDWOORD:
            return False
        if not woord.replace("-", "").replace("'", "").isalnum():
            return True
        if woord[:1].isupper() and nearest_gemeente(woord) is not None:
            return True
        ander = nabij(woord.lower())
        return ander is not None and ander.isalpha()

    return verschreven

"""*Het aanbod* behind an offer of something that is no home: of which of them it is refused, nobody can tell.

*De zorgaanbieder biedt de cliënt begeleiding aan. Weigert hij het aanbod, dan vervalt de urgentie*: the record knows
the homes that were offered, and would answer for those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_plicht import WIE_BEDOELD
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token

_BIEDT = frozenset({"bieden", "aanbieden"})
_REACTIE = frozenset({"weigeren", "reageren", "aanvaarden", "accepteren", "slaan", "wijzen", "nemen", "gaan"})
_DING = frozenset({"TAAK", "ZAAK", "BEZIT", "VOORZIENING", "ONBEKEND"})
_AANBOD = "aanbod"


class AnderAanbod:
    """Knows what was offered in the sentences of an article that were read."""

    def __init__(self, context: Context) -> None:
        """Take where findings go."""
        self._context = context
        self._aangeboden = ""

    def begin(self) -> None:
        """Begin another article: nothing was offered in it."""
        self._aangeboden = ""

    def lees(self, tokens: Sequence[Token]) -> list[Token]:
        """Return a sentence with *het aanbod* as reported where it may be no offer of a home."""
        uit = list(tokens)
        reactie = any(token.type == "WW" and token.waarde.werkwoord in _REACTIE for token in tokens)
        for at in range(len(uit)):
            if _biedt(uit, at):
                self._aangeboden = _ding(_bij_aanbod(uit, at), self._aangeboden)
            elif self._aangeboden and reactie and _is_aanbod(uit, at):
                uit[at] = self._meld(uit[at])
        return uit

    def _meld(self, token: Token) -> Token:
        """Report an offer; return it as a token that is reported already."""
        ding = self._aangeboden
        span = Span(self._context.source, token.start, token.end)
        hint = f"noem wat wordt geweigerd: schrijf `{ding} weigert`, of `een passende woning weigert`"
        een, ander = f"een aanbod van `{ding}`", "een aanbod van een woning"
        self._context.findings.append(diagnose(WIE_BEDOELD, span, hint=hint, woord=token.tekst, een=een, ander=ander))
        return token.as_type("GEMELD")


def _is_aanbod(tokens: Sequence[Token], at: int) -> bool:
    """Whether an offer stands here of which is not said what it is of."""
    return tokens[at].type == "MOMENT" and tokens[at].waarde == _AANBOD and _volgt(tokens, at) != "VAN"


def _biedt(tokens: Sequence[Token], at: int) -> bool:
    """Whether it says here that something is offered: *biedt … aan*, *een aanbod van …*."""
    token = tokens[at]
    if token.type == "WW":
        return token.waarde.werkwoord in _BIEDT
    return token.type == "MOMENT" and token.waarde == _AANBOD and _volgt(tokens, at) == "VAN"


def _volgt(tokens: Sequence[Token], at: int) -> str:
    return tokens[at + 1].type if at + 1 < len(tokens) else ""


def _bij_aanbod(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return where what is offered is named: the clause of the verb, or what follows on *een aanbod van*."""
    if tokens[at].type == "MOMENT":
        return tokens[at + 2 : at + 5]
    begin = next((plek + 1 for plek in range(at - 1, -1, -1) if tokens[plek].type in _SCHEIDT), 0)
    einde = next((plek for plek in range(at + 1, len(tokens)) if tokens[plek].type in _SCHEIDT), len(tokens))
    return tokens[begin:einde]


_SCHEIDT = frozenset({"KOMMA", "EN", "OF", "PUNT", "PUNTKOMMA"})


def _ding(tokens: Sequence[Token], eerder: str) -> str:
    """Return the thing among tokens that is offered; what was offered before where they name none."""
    if any(token.type == "WONING" or _WOONT.search(token.tekst) for token in tokens):
        return ""
    return next((naam for at in range(len(tokens) - 1, -1, -1) if (naam := _naam(tokens, at))), eerder)


_WOONT = re.compile(r"(?:woning|woonruimte|wooneenheid|kamer|appartement|studio|flat|huis)(?:en|s)?$", re.IGNORECASE)
"""How words end for what one lives in."""


def _naam(tokens: Sequence[Token], at: int) -> str:
    """Return how a noun is called, with the article before an unknown one; empty of another word."""
    token, lidwoord = tokens[at], tokens[at - 1] if at else None
    if token.type not in _DING or not token.tekst[-1:].isalpha() or token.tekst.lower() in _LIDWOORDEN:
        return ""
    los = lidwoord is not None and lidwoord.type == "ONBEKEND" and lidwoord.tekst.lower() in _LIDWOORDEN
    woorden = f"{lidwoord.tekst} {token.tekst}" if los and lidwoord is not None else token.tekst
    return " ".join(woorden.lower().split())


_LIDWOORDEN = frozenset({"een", "de", "het"})

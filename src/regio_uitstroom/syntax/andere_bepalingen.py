"""Sections of another text that are declared applicable: *De artikelen 4:13 tot en met 4:15 Awb zijn van toepassing*.

What they say is not in this text, so nothing is computed from them: the sentence is kept as a provision, and told. It
is no rule that a person applies to each client; that would ask at every question what follows from them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.open_vragen import gaat_over
from regio_uitstroom.syntax.over_termijnen import ANDERE_BEPALINGEN
from regio_uitstroom.syntax.token import Token

_SOORT = (
    r"(?i:(?:de )?(?:artikel|artikelen|titel|titels|afdeling|afdelingen|hoofdstuk|hoofdstukken|paragraaf|paragrafen))"
)
_NUMMER = r"(?i:\d[\w.:]*|en|of|tot|met|het|\w+de|\w+ste|lid|leden|aanhef|onder|onderdeel|onderdelen|[a-z]°?)"
_TEKST = r"(?:(?i:van (?:de |het )?))?[A-Z][^;]*?|(?i:van (?:de|die) wet)"
"""The name of the other text begins with a capital; *dit convenant* and *deze verordening* do not."""
_PLAATS = rf"(?P<plaats>{_SOORT} (?:{_NUMMER} )+(?:{_TEKST}))"
_TOEPASSING = r"(?:ook |eveneens |steeds |hierop |daarop )?van (?:overeenkomstige )?toepassing"
_VORMEN = (
    re.compile(rf"^{_PLAATS} (?:is|zijn) {_TOEPASSING}(?P<op> op .+)?$"),
    re.compile(rf"^{_PLAATS} (?:is|zijn)(?P<op> op .+?) {_TOEPASSING}$"),
    re.compile(rf"^(?P<op>[Oo]p .+?) (?:is|zijn) {_PLAATS} {_TOEPASSING}$"),
)
_AANVRAAG = re.compile(r"\baanvra(?:ag|gen)(?: om (?:een )?urgentie\w*)?\b", re.IGNORECASE)
"""On what a procedure is about, nothing is decided by naming it."""


def andere_bepalingen(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence as a provision, where it is one of these; None for all others."""
    if not any(token.tekst.lower().endswith("toepassing") for token in tokens):
        return None
    volgorde = sorted(tokens, key=lambda token: token.start)
    span = context.span(volgorde)
    woorden = " ".join(span.text.replace(",", " ").split())
    gevonden = next((match for vorm in _VORMEN if (match := vorm.match(woorden)) is not None), None)
    if gevonden is None or _beslist(gevonden["op"] or ""):
        return None
    wel = "beslissen die bepalingen mee over de cliënt, schrijf dan hier wat zij zeggen; anders hoeft u niets te doen"
    context.findings.append(diagnose(ZIN_BEWAARD, span, hint=wel))
    return ast.Regelzin(ast.Bepaling(ANDERE_BEPALINGEN, span=span), span=span)


def _beslist(waarop: str) -> bool:
    """Whether what the sections are applied to is itself something that is decided: *op de weigering van urgentie*."""
    rest = _AANVRAAG.sub("", waarop)
    return gaat_over(rest, "gemeente") or gaat_over(rest, "urgentie")

"""Where the words are described that a text does not describe itself: in another text.

*Begrippen die in dit convenant niet zijn omschreven, hebben dezelfde betekenis als in de Huisvestingswet 2014* explains
words, and decides nothing: no word that the rules compute with gets another meaning by it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token

_KAN_ZIJN = re.compile(r"\b(?:begrippen|termen|woorden)\b", re.IGNORECASE)
_NIET_HIER = (
    r"(?:de |alle )?(?:begrippen|termen|woorden) (?:die|welke) (?:in (?:dit|deze) [\w-]+ )?"
    r"(?:worden gebruikt (?:en|maar) )?"
    r"(?:(?:hier|in (?:dit|deze) [\w-]+) )?niet (?:nader |verder )?(?:zijn |worden )?"
    r"(?:omschreven|gedefinieerd|beschreven|uitgelegd)(?: zijn| worden)?"
)
_ZIN = re.compile(
    rf"^{_NIET_HIER} ?,? ?hebben dezelfde betekenis als (?:daaraan is gegeven )?in [^;:]+$"
    rf"|^(?:voor|op) {_NIET_HIER} ?,? ?(?:gelden|zijn) de (?:\w*omschrijvingen|definities|betekenissen) "
    r"(?:van|uit|in) [^;:]+?(?: van toepassing)?$",
    re.IGNORECASE,
)
_KOP = 2
"""Behind so many tokens such a word is not what the sentence is about."""
_TOCH = re.compile(
    r"\b(?:tenzij|behalve|behoudens|mits|indien|voor zover|urgent\w*|verantwoordelijk\w*)\b", re.IGNORECASE
)
_HULP = (
    "een woord waar de regels mee rekenen, houdt zijn eigen betekenis; geldt daarvoor de omschrijving van die andere "
    "tekst, zet haar dan zelf onder de begrippen"
)


def betekeniszin(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence, where it is one of these; None for all others."""
    tekst = context.source.text
    if _KAN_ZIJN.search(tekst, tokens[0].start, tokens[: _KOP + 1][-1].end) is None:
        return None
    span = context.span(tokens)
    woorden = " ".join(span.text.split())
    if _ZIN.match(woorden) is None or _TOCH.search(woorden) is not None:
        return None
    context.findings.append(diagnose(ZIN_BEWAARD, span, hint=_HULP))
    return ast.Regelzin(ast.Bepaling("betekenis van begrippen", span=span), span=span)

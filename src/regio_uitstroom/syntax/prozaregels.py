"""Sentences in prose that read as rules: in a toelichting or an annex they decide nothing."""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics import kinds_proza as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.lexicon.atoms import Tekst
from regio_uitstroom.lexicon.atoms import atoms as split
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.afgebroken import heel
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.lexer import Woordenschat
from regio_uitstroom.syntax.lezer import Lezer, leden
from regio_uitstroom.syntax.zinlezer import ONLEESBAAR, Zinlezer

_UITVOERING = (ast.Verplichting, ast.Bepaling, ast.Streven, ast.Termijnenwet)
"""Kernels that say who does what, or nothing that is computed: prose is full of such sentences."""
_LANGST = 120
"""A sentence of prose of more tokens than this is no rule that slipped in."""
_BEGIN = re.compile(r"\s*toelichting:", re.IGNORECASE)


class Prozaregels:
    """Looks for sentences that would decide something, were they part of an article."""

    def __init__(self, tekst: Tekst, context: Context, woorden: Woordenschat, zinnen: Zinlezer) -> None:
        """Take the text, where findings go, the words and the reader of sentences."""
        self._tekst = tekst
        self._context = context
        self._woorden = woorden
        self._zinnen = zinnen

    def meld(self, start: int, end: int, deel: str) -> None:
        """Report the sentences in a stretch of the plain text that read as rules; ``deel`` says what the stretch is."""
        begin = _BEGIN.match(self._tekst.plain, start, end)
        stuk = heel(list(split(self._tekst.plain, begin.end() if begin is not None else start, end)))
        for lid in leden(Lezer(stuk, self._tekst, self._woorden).tokens()):
            for zin in lid.zinnen:
                tokens = [token for token in zin if token.type != "PUNT"]
                if not tokens or len(tokens) > _LANGST or any(token.type in ONLEESBAAR for token in tokens):
                    continue
                gelezen = self._zinnen.proef(tokens)
                if isinstance(gelezen, ast.Regelzin) and not isinstance(gelezen.kern, _UITVOERING):
                    span = Span(self._context.source, tokens[0].start, tokens[-1].end)
                    self._context.findings.append(diagnose(kinds.REGEL_IN_PROZA, span, deel=deel))

"""One mistake that a whole sentence is made with: reported by its name, at its own place."""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.misverstand import hulp_bij_rij, kommalijst
from regio_uitstroom.syntax.splitsen import meld_splitsing, splitsingen
from regio_uitstroom.syntax.token import PARTIKELS, Token
from regio_uitstroom.syntax.zinsopeners import NOUN_START


class Vergissingen:
    """Reports a question, a list of commas or two sentences in one, where that is all that is wrong."""

    def __init__(self, context: Context, leest: Callable[[list[Token]], bool]) -> None:
        """Take where findings go, and what tells whether tokens make a sentence by themselves."""
        self._context = context
        self._leest = leest

    def meldt(self, tokens: list[Token], begin: int) -> bool:
        """Report the first mistake that explains the sentence, in place of the findings since ``begin``."""
        return any(
            een(tokens, begin) for een in (self._is_vraagzin, self._is_nagezet, self._is_kommalijst, self._splits)
        )

    def _is_vraagzin(self, tokens: list[Token], begin: int) -> bool:
        """Report a condition that starts with its verb and has no *dan* after it."""
        woorden = [token for token in tokens if token.type in {"WW", "DAN"}]
        if tokens[0].type != "WW" or len(woorden) < 2 or any(t.type == "DAN" for t in woorden):  # noqa: PLR2004 - the condition and the rule
            return False
        if tokens[0].waarde.verleden and tokens[1].type in NOUN_START and not tokens[1].bepaler:
            return False  # *Verlengde jeugdhulp blijft …*: an adjective
        self._meld(kinds.VRAAGZIN, tokens[0], begin)
        return True

    def _is_nagezet(self, tokens: list[Token], begin: int) -> bool:
        """Report a clause on clients behind the particle of the verb: *meldt cliënten aan die schulden hebben*."""
        for at in range(2, len(tokens)):
            if tokens[at].type == "DIE" and tokens[at - 1].type in PARTIKELS and tokens[at - 2].type == "CLIENT":
                self._meld(kinds.ONVERWACHT, tokens[at], begin, _ALS_VOORWAARDE, woorden=tokens[at].tekst)
                return True
        return False

    def _is_kommalijst(self, tokens: list[Token], begin: int) -> bool:
        """Report a row of conditions that no conjunction joins, where that is all that is wrong."""
        komma = kommalijst(tokens)
        if komma is not None:
            self._meld(kinds.KOMMALIJST, komma, begin, hulp_bij_rij(tokens))
        return komma is not None

    def _splits(self, tokens: list[Token], begin: int) -> bool:
        """Report the place where two sentences stand in one, when both can be read by themselves."""
        eerder = self._context.findings[begin:]
        for voegwoord, een, ander in splitsingen(tokens, self._context.source):
            if self._leest(een) and self._leest(ander):
                del self._context.findings[begin:]
                meld_splitsing(voegwoord, een, ander, self._context)
                return True
        self._context.findings[begin:] = eerder
        return False

    def _meld(self, kind: Kind, token: Token, begin: int, hint: str = "", **waarden: str) -> None:
        """Report ``kind`` at a token, in place of the findings since ``begin``."""
        span = Span(self._context.source, token.start, token.end)
        self._context.findings[begin:] = [Diagnostic(kind, span, tuple(sorted(waarden.items())), hint=hint)]


_ALS_VOORWAARDE = "schrijf het als voorwaarde: `De zorgaanbieder meldt de cliënt aan, indien hij …`"

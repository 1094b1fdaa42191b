"""Two rules in one sentence: refused, with the two sentences that it could be."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, NOUN_START, RELATIVES

_OPSOMMING = frozenset({"ONDERDEEL", "SUB", "DUBBELPUNT"})
_WIE = frozenset({"wie", "degene die"})
"""*Wie een woning weigert, verliest …*: he is described by a clause, as *de cliënt die* is."""
_LOS = "maak er twee zinnen van, elk met een eigen onderwerp"
_VOORWAARDE = "; hoort het bij de voorwaarde, noem dan nog eens wie: `… en hij …`"


def twee_normen(voegwoord: Token, tokens: list[Token], context: Context) -> Diagnostic:
    """Return the finding on a conjunction between two rules: a rule has its own place, so each is a sentence.

    The two sentences are printed where the subject stands in front, so that it can be said again.
    """
    at = next(n for n, token in enumerate(tokens) if token.start >= voegwoord.start)
    span = Span(context.source, voegwoord.start, voegwoord.end)
    onderwerp = _onderwerp(tokens[:at])
    if not onderwerp or any(token.type in _OPSOMMING for token in tokens):
        return diagnose(kinds.TWEE_NORMEN, span, hint=_LOS, voegwoord=voegwoord.tekst)
    eerste = _woorden(context, tokens[0].start, voegwoord.start).rstrip(" ,") + "."
    rest = _woorden(context, voegwoord.end, tokens[-1].end).rstrip(" .")
    tweede = f"{_woorden(context, onderwerp[0].start, onderwerp[-1].end)} {rest}."
    hint = kinds.TWEE_NORMEN.hint.format(eerste=eerste, tweede=tweede)
    if any(token.type in CONDITIONS for token in tokens[:at]):
        hint += _VOORWAARDE
    if onderwerp[0].type == "CLIENT" and len(onderwerp) == 1:
        hint += f"; geldt het tweede alleen als hij dat doet, schrijf dan `{tweede[:-1]}, indien hij …`"
    return diagnose(kinds.TWEE_NORMEN, span, hint=hint, voegwoord=voegwoord.tekst)


def _onderwerp(tokens: list[Token]) -> list[Token]:
    """Return what stands before the first verb, where that is a noun and nothing else is in front.

    With a relative clause (*de gemeente waar de aanvraag is ingediend, beslist*) it ends with the comma behind that.
    """
    werkwoord = next((n for n, token in enumerate(tokens) if token.type == "WW"), 0)
    voor = tokens[:werkwoord]
    if any(token.type in RELATIVES or token.tekst.lower() in _WIE for token in voor):
        slot = (n + 1 for n, (een, ander) in enumerate(pairwise(tokens)) if (een.type, ander.type) == ("KOMMA", "WW"))
        voor = tokens[: next(slot, 0)]
    gewoon = bool(voor) and voor[0].type in NOUN_START and not any(token.type == "KOMMA" for token in voor[:-1])
    return voor if gewoon else []


def _woorden(context: Context, begin: int, eind: int) -> str:
    return " ".join(context.source.text[begin:eind].split())

"""Denials that no form has taken in: lost, each would turn its sentence into the opposite."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.token import Token, soorten_in

_ZONDER_GEEN = frozenset(
    {"CLIENT", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "GEMEENTE", "GEBIED"}
    | {"ACTOR", "ORGANISATIE", "VOORZIENING", "TAAK", "MOMENT", "AFSPRAAK", "AANVULLING"}
)
"""Classes of nouns before which *geen* has no meaning in any sentence."""
_ALLE = frozenset({"elke", "iedere", "ieder", "elk", "alle"})
"""After *niet* these deny the whole group, not the verb (*niet elke cliënt*)."""
_NIEMAND = frozenset({"niemand"})
_NIETS = Token("", "", 0, 0)
_bepaler, _tekst = attrgetter("bepaler"), attrgetter("tekst")


def meld_ontkenningen(context: Context, tokens: Sequence[Token], gebouwd: Sequence[Token]) -> None:
    """Report every denial of a sentence that is not in its node.

    ``tokens`` are its words in the order of the text, ``gebouwd`` the same with the verb of every clause in front.
    """
    ontkend = [token for token in gebouwd if type(token.waarde) is Hoofd and token.waarde.ontkend]
    for token in ontkend:
        if id(token) not in context.ontkenningen:
            _meld(context, token.waarde.begin, token.waarde.eind)
    if ontkend:
        _meld_dubbel(context, gebouwd)
    if _kan_ontkennen(tokens):
        proza = min((token.start for token in gebouwd if token.type == "VRIJE_TEKST"), default=None)
        _meld_naamwoorden(context, tokens, [token.waarde for token in ontkend if token.waarde.aanvulling], proza)
    context.ontkenningen.clear()
    context.geen.clear()


def _meld_naamwoorden(context: Context, tokens: Sequence[Token], hoofden: list[Hoofd], proza: int | None) -> None:
    """Report every denial of a noun that no denied head takes in, up to where prose begins."""
    vorig = _NIETS
    for token in tokens:
        if proza is not None and token.start >= proza:
            continue
        if vorig.type == "NIET" and (token.bepaler in _ALLE or token.tekst.lower().split(" ")[0] in _ALLE):
            _meld(context, vorig.start, token.end)
        elif token.type == "AANVULLING" and any(h.begin <= token.start and token.end <= h.eind for h in hoofden):
            pass  # *geen woonadres heeft* denies the clause: its head says so
        elif token.start in context.geen:
            pass
        elif (token.bepaler == "geen" and token.type in _ZONDER_GEEN) or token.tekst.lower() in _NIEMAND:
            _meld(context, token.start, token.end)
        vorig = token


def _kan_ontkennen(tokens: Sequence[Token]) -> bool:
    """Whether any word of a sentence can deny one of its nouns: of by far most sentences none can."""
    if "geen" in map(_bepaler, tokens) or "NIET" in soorten_in(tokens):
        return True
    woorden = "\n".join(map(_tekst, tokens)).lower()
    return any(niemand in woorden for niemand in _NIEMAND)


def _meld_dubbel(context: Context, gebouwd: Sequence[Token]) -> None:
    """Report a clause with *niet* beside *geen*: nobody can say which of the two was meant."""
    hoofd: Hoofd | None = None
    for token in gebouwd:
        if type(token.waarde) is Hoofd:
            hoofd = token.waarde if token.waarde.ontkend else None
        elif token.type == "EINDE":
            hoofd = None
        elif hoofd is not None and token.bepaler == "geen":
            _meld(context, min(token.start, hoofd.begin), max(token.end, hoofd.eind))


def _meld(context: Context, start: int, end: int) -> None:
    if any(f.span is not None and f.span.start <= start and end <= f.span.end for f in context.findings):
        return  # these words are reported already: one mistake, one report
    span = Span(context.source, start, end)
    context.findings.append(diagnose(kinds.ONTKENNING, span, woorden=" ".join(span.text.split())))

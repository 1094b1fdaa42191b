"""Lines of an example that fit no form, but repeat what an article asks: they answer that question.

Words outside the word lists are kept in what an article asks (decision 028). The same words in an example say whether
it is so, or *over wie het college heeft geoordeeld dat …* what was judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.relatief import NOEMT
from regio_uitstroom.syntax.hele_bijzinnen import HEEL
from regio_uitstroom.syntax.token import Token

_ONTKENNING = re.compile(r"\b(?:niet|geen) ")
_GEEN = re.compile(r"\bgeen ")
_ONDERWERP = re.compile(r"^(?:de cliënt|hij|zij|ze|die) ")
_GEOORDEELD = re.compile(r"(?:heeft |hebben )?(?:geoordeeld|beoordeeld|vastgesteld)|oordeelt|oordelen|vindt|vinden")


def gevraagd(artikelen: Iterable[ast.Artikel]) -> frozenset[str]:
    """Return what the articles ask in their own words, by which a line that says so or denies it is known again."""
    return frozenset(vorm for tekst in _teksten(tuple(artikelen)) for vorm in _vormen(tekst))


def _teksten(delen: tuple[Knoop, ...]) -> Iterator[str]:
    """Yield the words of each question in these parts of a text."""
    stapel: list[Any] = list(delen)
    while stapel:
        deel = stapel.pop()
        if isinstance(deel, tuple):
            stapel += deel
            continue
        if isinstance(deel, ast.VwUitspraak):
            yield from filter(None, (deel.tekst, deel.geen, deel.ontkend))
        elif isinstance(deel, ast.VwOordeel):
            yield deel.oordeel
        stapel += delen_van(deel) if isinstance(deel, Knoop) else ()


def als_antwoord(tokens: Sequence[Token], bekend: frozenset[str], context: Context) -> ast.Vb | None:
    """Return what a line says that repeats a question; None for another line."""
    if tokens[0].type not in NOEMT or len(tokens) == 1:
        return None
    span = context.span(list(tokens))
    dat = next((at for at, token in enumerate(tokens) if token.type == "DAT"), None)
    if tokens[0].type == "OVER_WIE" and dat is not None:
        actor, deel = _actor(tokens[1:dat], context), tokens[dat + 1 :]
        feit = _feit(deel, "", bekend, context)
        return ast.VbOordeel(actor, feit, span=span) if feit is not None and actor is not None else None
    feit = _feit(tokens[1:], NOEMT[tokens[0].type], bekend, context)
    return ast.VbStelling(feit, span=span) if feit is not None else None


def _feit(deel: Sequence[Token], relatief: str, bekend: frozenset[str], context: Context) -> ast.VwUitspraak | None:
    """Return a clause as the fact that it repeats."""
    if not deel:
        return None
    span = context.span(list(deel))
    tekst = " ".join(span.text.split())
    voor = f"{relatief} {tekst}".strip()
    if bekend.isdisjoint((*_vormen(tekst), *_vormen(voor))):
        return None
    return ast.VwUitspraak(tekst, HEEL, heel=True, relatief=relatief, span=span)


def _actor(tokens: Sequence[Token], context: Context) -> ast.Actor | None:
    """Return who judged; None where the words before *dat* say something else."""
    wie = [token for token in tokens if token.type == "ACTOR"]
    rest = " ".join(token.tekst.lower() for token in tokens if token.type != "ACTOR")
    if len(wie) != 1 or _GEOORDEELD.fullmatch(rest) is None:
        return None
    return ast.Actor(wie[0].waarde, wie[0].waarde, span=context.span(wie))


def _vormen(tekst: str) -> Iterator[str]:
    """Yield a clause without its subject, also without its one denial: by each of these it is known again."""
    kern = _ONDERWERP.sub("", " ".join(tekst.lower().split()))
    yield kern
    if len(_ONTKENNING.findall(kern)) == 1:
        yield _ONTKENNING.sub("", kern)
        yield _GEEN.sub("een ", kern)

"""Tie-breaks: an ordered chain of criteria down to the lot, by which one of several clients goes first.

Each item is a phrase of one shape (*degene met de oudste urgentie*), read as a pattern; what stands before the colon
says when the chain is needed, and is kept in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in

_GAAT_VOOR = re.compile(r"\b(?:gaat|gaan|heeft|hebben)(?: degene| de cliënt)? (?:voor|voorrang|achtereenvolgens voor)$")
_LOT = re.compile(
    r"(?:bij gelijke .+ )?(?:beslist )?(?:het lot|loting)(?: beslist)?"
    r"|degene die door (?:het lot|loting) wordt aangewezen"
)
_MET = re.compile(r"(?:degene|wie|de \w+)(?: met| die| wiens| van wie)? (?:de|het) (\w+) (.+?)(?: heeft| is)?")
_LANGST = re.compile(r"(?:degene|wie|de \w+) ?(?:die)? het langste? (?:staat )?(?:is )?ingeschreven(?: staat| is)?")
_UITERSTE = {
    "oudste": "vroegst", "vroegste": "vroegst", "eerste": "vroegst", "jongste": "laatst", "laatste": "laatst",
    "nieuwste": "laatst", "langste": "langst", "kortste": "kortst", "hoogste": "meest", "meeste": "meest",
    "grootste": "meest", "laagste": "minst", "minste": "minst", "kleinste": "minst",
}  # fmt: skip
"""What a superlative compares, and which end goes first."""


def lees_rangorde(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the chain that a sentence gives; None where it gives none."""
    if "ONDERDEEL" not in soorten_in(tokens):
        return None
    dubbelpunt = next((at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT"), len(tokens))
    items = list(_items(tokens[dubbelpunt + 1 :]))
    voor = " ".join(token.tekst for token in tokens[:dubbelpunt] if token.tekst)
    if not items or _GAAT_VOOR.search(voor.lower()) is None:
        return None
    gelezen = [_criterium(nummer, deel, context) for nummer, deel in items]
    if not any(gelezen):
        return None
    for (_, deel), criterium in zip(items, gelezen, strict=True):
        if criterium is None:
            span = context.span(deel)
            context.findings.append(diagnose(kinds.CRITERIUM, span, woorden=" ".join(span.text.split())))
    span = context.span(tokens)
    kern = ast.Rangorde(voor, tuple(een for een in gelezen if een is not None), span=span)
    return ast.Regelzin(kern, span=span)


def _items(tokens: Sequence[Token]) -> Iterator[tuple[str, list[Token]]]:
    """Yield the letter and the tokens of each item, without the marks around it."""
    begin = [at for at, token in enumerate(tokens) if token.type == "ONDERDEEL"]
    if begin[:1] != [0]:
        return
    for van, tot in zip(begin, [*begin[1:], len(tokens)], strict=True):
        deel = list(tokens[van + 1 : tot])
        while deel and deel[-1].type in {"EN", "OF", "PUNTKOMMA", "KOMMA"}:
            deel.pop()
        if deel:
            yield str(tokens[van].waarde), deel


def _criterium(nummer: str, deel: Sequence[Token], context: Context) -> ast.Criterium | None:
    span = context.span(deel)
    woorden = " ".join(span.text.split())
    klein = woorden.lower().rstrip(".")
    if _LOT.fullmatch(klein):
        return ast.Criterium(nummer, "lot", "", span=span)
    if _LANGST.fullmatch(klein):
        return ast.Criterium(nummer, "vroegst", "inschrijving", span=span)
    gevonden = _MET.fullmatch(klein)
    uiterste = _UITERSTE.get(gevonden[1]) if gevonden is not None else None
    if gevonden is None or uiterste is None:
        return None
    return ast.Criterium(nummer, uiterste, gevonden[2], span=span)

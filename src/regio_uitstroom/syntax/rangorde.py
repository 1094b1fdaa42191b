"""Tie-breaks: an ordered chain of criteria down to the lot, by which one of several clients goes first.

Each item is a phrase of one shape (*degene met de oudste urgentie*), read as a pattern; what stands before the colon
says when the chain is needed, and is kept in words. A sentence about several clients that names one criterion (*…, gaat
de cliënt met de oudste aanvraagdatum voor*) is a chain of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
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


_MEER = re.compile(
    r"\b(?:meer|meerdere|twee|verschillende|verscheidene) (?:\w+ ){0,3}(?:cliënten|urgenten|\w*zoekenden|kandidaten|"
    r"personen|aanvragers|huishoudens|gegadigden|uitstromers|jongeren|\w*aanvragen|aanmeldingen|voordrachten)\b"
)
"""That there are several of whom one goes first; what tells a tie (*bij gelijke datum*) comes after another chain."""
_WIE = (
    r"(?P<wie>(?:degene|wie|de (?:cliënt|aanvrager|woningzoekende|urgente|kandidaat|persoon|gegadigde)) "
    r"(?:met|die|wiens|van wie) .+?)"
)
_DE_WONING = r"(?:de|deze|die|een) (?:\w+ )?(?:woning|woonruimte)"
_BEPAALDE = frozenset({"VOORZIENING", "DIE", "GEMEENTE"})
"""What tells of which clients alone it holds: when a chain is needed is not tried, so there it is not one."""
_EEN_CRITERIUM = (
    re.compile(rf"(?:dan )?(?:gaat|heeft|krijgt) {_WIE}(?: als eerste)? (?:voor|voorrang)"),
    re.compile(rf"(?:dan )?komt {_WIE} (?:als eerste|het eerst|eerst) in aanmerking(?: voor {_DE_WONING})?"),
    re.compile(rf"(?:dan )?wordt {_DE_WONING} (?:als eerste |eerst )?(?:toegewezen|aangeboden) aan {_WIE}"),
)
"""One criterion as the main clause behind a condition."""


def lees_rangorde(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the chain that a sentence gives; None where it gives none."""
    if "ONDERDEEL" not in soorten_in(tokens):
        return _van_een(tokens, context)
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


def noemt_meer(woorden: str) -> bool:
    """Whether words say that there are several clients, or applications, of which one goes first."""
    return _MEER.search(woorden.lower()) is not None


def _van_een(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the chain of one criterion that a sentence about several clients gives."""
    komma = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].type == "KOMMA"), 0)
    voor = " ".join(token.tekst for token in tokens[:komma] if token.tekst)
    bepaald = not _BEPAALDE.isdisjoint(soorten_in(list(tokens[:komma])))
    ontkend = any(token.type == "NIET" for token in tokens[komma:])
    if not komma or bepaald or ontkend or not noemt_meer(voor) or "gelijk" in voor.lower():
        return None
    hoofdzin = " ".join(token.tekst for token in tokens[komma + 1 :] if token.tekst).lower()
    gevonden = next((match for vorm in _EEN_CRITERIUM if (match := vorm.fullmatch(hoofdzin)) is not None), None)
    criterium = None if gevonden is None else _van_woorden("", gevonden["wie"], context.span(tokens[komma + 1 :]))
    if criterium is None:
        return None
    span = context.span(tokens)
    return ast.Regelzin(ast.Rangorde(voor, (criterium,), span=span), span=span)


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
    return _van_woorden(nummer, " ".join(span.text.split()).lower().rstrip("."), span)


def _van_woorden(nummer: str, klein: str, span: Span) -> ast.Criterium | None:
    """Return what words in lower case compare; None where they name no end of anything."""
    if _LOT.fullmatch(klein):
        return ast.Criterium(nummer, "lot", "", span=span)
    if _LANGST.fullmatch(klein):
        return ast.Criterium(nummer, "vroegst", "inschrijving", span=span)
    gevonden = _MET.fullmatch(klein)
    uiterste = _UITERSTE.get(gevonden[1]) if gevonden is not None else None
    if gevonden is None or uiterste is None:
        return None
    return ast.Criterium(nummer, uiterste, gevonden[2], span=span)

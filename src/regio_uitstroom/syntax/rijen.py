"""Slips in rows: a word that stands there twice, a comma between names or a mark between items that is not there."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind, diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import LIJST

_MAG_DUBBEL = frozenset(
    {"zijn", "die", "dat", "haar", "hun", "als", "uit", "in", "aan", "op", "af", "over", "door", "bij", "mee", "om"}
)
"""Words that can rightly stand there twice: *zijn zijn*, *die die woning weigert*, *stroomt uit uit opvang*."""
_NA_PUNT = frozenset({"PUNTKOMMA", "KOMMA", "DUBBELPUNT", "EN", "OF", "PUNT"})
_NA_NUMMER = _NA_PUNT | LIJST | {"TERM"}


def rijen(tokens: list[Token], context: Context) -> list[Token]:
    """Return the tokens of a sentence with these slips reported and put right."""
    soorten = soorten_in(tokens)
    woorden = " ".join(map(_tekst, tokens) if "TEKST" not in soorten else map(_zonder_titel, tokens)).lower().split(" ")
    if True in map(_gelijk, woorden, woorden[1:]):
        tokens = _dubbel(tokens, context)
    if "GEMEENTE" in soorten and [token.type for token in tokens].count("GEMEENTE") > 1:
        tokens = _namen(tokens, context)
    return tokens if soorten.isdisjoint(_IN_LIJST) else _leeg(_puntkommas(tokens, context), context)


def _zonder_titel(token: Token) -> str:
    return token.tekst if token.type != "TEKST" else ""


_tekst = operator.attrgetter("tekst")
_gelijk = operator.eq
"""Whether two words are alike: without two such in a row there is no need to look from word to word."""
_IN_LIJST = LIJST | {"PUNTKOMMA"}
"""Classes without which a sentence holds no list."""


def _meld(context: Context, kind: Kind, first: Token, last: Token, **waarden: str) -> None:
    span = Span(context.source, first.start, last.end)
    context.findings.append(Diagnostic(kind, span, tuple(sorted(waarden.items()))))


def _dubbel(tokens: list[Token], context: Context) -> list[Token]:
    """Report a word that stands there twice in a row."""
    if any(token.type == "TERM" for token in tokens):
        return tokens  # *tijdelijk verblijf verblijf in …*: what is missing between them is a colon
    out: list[Token] = []
    vorig = ""
    for token in tokens:
        woorden = token.tekst.lower().split(" ") if token.type != "TEKST" else [""]
        over = woorden[0] == vorig and _telt(vorig)
        binnen = next((a for a, b in pairwise(woorden) if a == b and _telt(a)), "") if len(woorden) > 1 else ""
        if over or binnen:
            _meld(context, kinds.DUBBEL_DEEL, token, token, woorden=binnen or vorig)
        if over and len(woorden) > 1:
            out.pop()
        if not over or len(woorden) > 1:
            out.append(token)
        vorig = woorden[-1]
    return out


def _telt(woord: str) -> bool:
    return len(woord) > 1 and woord.isalpha() and woord not in _MAG_DUBBEL


def _namen(tokens: list[Token], context: Context) -> list[Token]:
    """Report two municipalities with nothing between them."""
    out: list[Token] = []
    for token in tokens:
        if out and token.type == "GEMEENTE" and out[-1].type == "GEMEENTE":
            _meld(context, kinds.KOMMA_ONTBREEKT, out[-1], token, een=out[-1].tekst, ander=token.tekst)
            out.append(Token("KOMMA", ",", token.start, token.start))
        out.append(token)
    return out


def _puntkommas(tokens: list[Token], context: Context) -> list[Token]:
    """Report an item of a list that does not end on a semicolon, once for a list."""
    out: list[Token] = []
    gemeld = False
    for token in tokens:
        punt = token.type == "PUNTKOMMA" and token.extra == "punt"
        zonder = token.type in LIJST and _volgt_op_onderdeel(out)
        if (punt or zonder) and not gemeld:
            gemeld = True
            plek = token if punt else out[-1]
            _meld(context, kinds.PUNTKOMMA_ONTBREEKT, plek, plek)
        if zonder:
            out.append(Token("PUNTKOMMA", ";", token.start, token.start))
        out.append(token.as_type("PUNTKOMMA") if punt else token)
    return out


def _volgt_op_onderdeel(out: list[Token]) -> bool:
    if not out or out[-1].type in _NA_NUMMER:
        return False
    return any(token.type in LIJST for token in out)


def _leeg(tokens: list[Token], context: Context) -> list[Token]:
    """Report an item in which nothing stands."""
    out: list[Token] = []
    for token in _begrippen(tokens, context):
        leeg = bool(out) and out[-1].type in {"ONDERDEEL", "SUB"} and token.type in {"PUNTKOMMA", "ONDERDEEL", "PUNT"}
        if not leeg:
            out.append(token)
            continue
        _meld(context, kinds.LEEG, out[-1], out[-1], wat=f"onderdeel {out[-1].waarde}")
        out.pop()
        if token.type == "ONDERDEEL":
            out.append(token)
        elif out and out[-1].type in {"EN", "OF"}:
            out.pop()
    return out


def _begrippen(tokens: list[Token], context: Context) -> Iterator[Token]:
    """Report a definition without a name or without a meaning, and a name without a colon; yield what is meant."""
    if not any(token.type == "VERSTAAN_ONDER" for token in tokens[:6]):
        _verstaan_onder(tokens, context)
        yield from tokens
        return
    for at, token in enumerate(tokens):
        vorig, volgend = tokens[at - 1].type if at else "", tokens[at + 1] if at + 1 < len(tokens) else None
        if token.type == "DUBBELPUNT" and vorig == "ONDERDEEL":
            _meld(context, kinds.LEEG, token, token, wat="de naam van dit begrip")
            yield token.as_type("TERM", "…")
            continue
        if token.type == "ONBEKEND" and vorig == "ONDERDEEL" and _einde(volgend):
            hint = f"achter een begrip staat een dubbele punt, en dan wat het is: `{token.tekst}: …`"
            span = Span(context.source, token.start, token.end)
            context.findings.append(diagnose(kinds.ONVERWACHT, span, hint=hint, woorden=token.tekst))
            yield token.as_type("TERM", token.tekst)
        else:
            yield token
        if _einde(volgend) and (token.type == "TERM" or (token.type == "ONBEKEND" and vorig == "ONDERDEEL")):
            if token.type == "TERM":
                _meld(context, kinds.LEEG, token, token, wat=f"de omschrijving van `{token.waarde}`")
            yield Token("NADER", "nader te bepalen", token.end, token.end)


def _verstaan_onder(tokens: list[Token], context: Context) -> None:
    """Report the opening of a list of definitions whose words stand otherwise: its terms would mean nothing."""
    begin = next((at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT"), 0)
    woorden = {woord for token in tokens[:begin] for woord in token.tekst.lower().split()}
    if woorden >= {"verstaan", "onder"}:
        span = Span(context.source, tokens[0].start, tokens[begin].end)
        hint = "schrijf `In dit convenant wordt verstaan onder:`"
        context.findings.append(diagnose(kinds.ONVERWACHT, span, hint=hint, woorden=" ".join(span.text.split())))


def _einde(volgend: Token | None) -> bool:
    return volgend is None or volgend.type in {"PUNTKOMMA", "PUNT", "ONDERDEEL"}

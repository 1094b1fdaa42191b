"""The closing provisions of a text that follows on another: running applications, and the old text that goes.

*Aanvragen die voor 1 januari 2026 zijn ingediend, worden behandeld volgens de Beleidsregels urgentie 2021* says whom
this text does not cover. *De Beleidsregels urgentie 2021 worden ingetrokken* is about another text, and decides nothing
here. The name of that text is free, so these sentences are recognised as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token

_WOORDEN = ("aanvragen", "ingetrokken", "vervalt", "vervallen", "vervangt", "intrekking")
"""One of these is in every sentence that can be one."""
_DAG = "\N{BLACK SQUARE}"
"""Stands for a date in the words of a sentence."""
_INWERKING = r"(?:de (?:datum|dag) van )?(?:de )?inwerkingtreding(?: van (?:dit|deze) [\w-]+)?"


def _patronen(*vormen: str) -> tuple[re.Pattern[str], ...]:
    """Return the forms of a sentence, in upper or lower case."""
    return tuple(re.compile(vorm, re.IGNORECASE) for vorm in vormen)


_INGEDIEND = r"(?:ingediend|gedaan|ontvangen|binnengekomen|aangevraagd)"
_EERDER = (
    r"(?:lopende )?aanvragen(?: om (?:een )?(?:urgentie|urgentieverklaring|voorrang|voorrangsverklaring))? "
    rf"(?:die|welke) (?P<al>(?:zijn|waren) {_INGEDIEND} )?"
    rf"(?:(?:op of na|vanaf) (?P<sinds>{_DAG}) (?:en|maar|doch) )?"
    rf"(?P<wanneer>v[oó][oó]r|op of na|na|vanaf) (?P<dag>{_DAG}|{_INWERKING})"
    rf"(?(al)| (?:(?:zijn|waren) {_INGEDIEND}|{_INGEDIEND} (?:zijn|waren)))"
)
_BEHANDELD = r"(?:behandeld|afgehandeld|afgedaan|beoordeeld|afgewikkeld|beslist|getoetst)"
_VOLGENS = r"(?:volgens|op grond van|op basis van|met toepassing van|overeenkomstig|aan de hand van|onder)"
_BLIJFT = r"(?:blijft|blijven|is|zijn)"
_DEZE = r"(?:dit|deze) (?:[\w-]+)"
_GEEN_TEKST = r"(?!(?:dit|deze|artikel|de artikelen|onderdeel|(?:het|de) \w+ (?:lid|leden))\b)"
"""A part of this text, or the whole of it, is no other text."""
_LOPEND = _patronen(
    rf"^(?:op )?{_EERDER} ?,? ?(?:wordt|worden|wordt nog|worden nog) (?:nog )?{_BEHANDELD} {_VOLGENS} (?P<oud>.+)$",
    rf"^(?:op )?{_EERDER} ?,? ?(?:wordt|worden) (?:nog )?{_VOLGENS} (?P<oud>.+) {_BEHANDELD}$",
    rf"^op {_EERDER} ?,? ?{_BLIJFT} (?P<oud>{_GEEN_TEKST}.+?)(?<! niet) (?:onverkort )?van (?:toepassing|kracht)$",
    rf"^(?P<oud>{_GEEN_TEKST}.+?) {_BLIJFT} van toepassing op {_EERDER}$",
    rf"^(?P<zelf>{_DEZE}) (?:is|zijn) (?P<niet>niet )?(?:alleen |uitsluitend )?van toepassing op {_EERDER}$",
    rf"^op {_EERDER} ?,? ?(?:is|zijn) (?P<zelf>{_DEZE}) (?P<niet>niet )?(?:alleen |uitsluitend )?van toepassing$",
)
_TEKST = (
    r"(?:de|het) (?=.*(?:19|20)\d\d|.*[\"“„'])[^,]*?"
    r"\b(?:\w*beleidsregels?|\w*verordening|\w*regeling|\w*convenant|\w*overeenkomst|\w*afspraken|\w*regels)\b[^,]*?"
)
_PER = rf"(?:met ingang van|per|op) {_DAG}"
_INGETROKKEN = _patronen(
    rf"^(?P<oud>{_TEKST}) (?:wordt|worden)(?: {_PER})? ingetrokken(?: {_PER})?$",
    rf"^(?P<oud>{_TEKST}) (?:vervalt|vervallen)(?: {_PER})?$",
    rf"^{_DEZE} vervangt (?P<oud>{_TEKST})$",
    rf"^{_PER} (?:wordt|worden) (?P<oud>{_TEKST}) ingetrokken$",
    rf"^{_PER} (?:vervalt|vervallen) (?P<oud>{_TEKST})$",
)


def slotbepaling(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence, where it is one of these; None for all others."""
    if not any(token.tekst.lower().startswith(_WOORDEN) or "aanvragen" in token.tekst.lower() for token in tokens):
        return None
    volgorde = sorted(tokens, key=lambda token: token.start)
    woorden = " ".join(_DAG if token.type == "DATUM" else token.tekst for token in volgorde).replace(" ,", ",")
    span = context.span(volgorde)
    kern = _lopend(woorden, volgorde, context) or _ingetrokken(woorden, context, volgorde)
    if kern is None and _OUD_RECHT.search(woorden) is not None:
        reden = "welke aanvragen onder een andere tekst vallen, moet deze zin precies zeggen"
        wel = (
            "schrijf `Aanvragen die vóór 1 januari 2026 zijn ingediend, worden behandeld volgens …`, of `Aanvragen die "
            "op of na 1 december 2025 en vóór 1 januari 2026 zijn ingediend, worden behandeld volgens …`"
        )
        context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=" ".join(span.text.split()), reden=reden, wel=wel))
    return None if kern is None else ast.Regelzin(kern, span=span)


_ANDERE_TEKST = (
    rf"\b{_VOLGENS} (?!dit\b|deze\b|artikel\b|de artikelen\b)[^,]*"
    r"\b(?:oude|vorige|eerdere|\w*beleidsregels?|\w*verordening|\w*regeling|\w*convenant|\w*regels)\b"
)
_LOPENDE = r"(?:lopende|bestaande|eerdere|aanhangige|openstaande|ingediende|ontvangen|onafgehandelde|oude)"
_OP_EEN_DAG = rf"(?:{_DAG}|inwerkingtreding)"
_OUD_RECHT = re.compile(
    rf"\baanvragen\b.*{_OP_EEN_DAG}.*{_ANDERE_TEKST}"
    rf"|\b{_LOPENDE} aanvragen\b.*{_ANDERE_TEKST}"
    rf"|\baanvragen\b.*{_OP_EEN_DAG}.*\b{_BLIJFT} {_GEEN_TEKST}[^,]+(?<! niet) van (?:toepassing|kracht)\b"
    rf"|^(?:{_DEZE}|{_GEEN_TEKST}.+) {_BLIJFT} (?:niet )?van (?:toepassing|kracht) op aanvragen\b.*{_OP_EEN_DAG}"
    rf"|\baanvragen\b.*\b{_VOLGENS} (?:de|het) (?:oude|vorige|eerdere|voormalige|toenmalige|voorgaande)\b",
    re.IGNORECASE,
)
"""A sentence that puts applications of some day, or running ones, under another text, in words that are not read."""


def _lopend(woorden: str, tokens: Sequence[Token], context: Context) -> ast.LopendeAanvragen | None:
    """Return whom this text leaves to another; None where it claims what another text has, or names no day before."""
    gevonden = next((match for patroon in _LOPEND if (match := patroon.match(woorden)) is not None), None)
    if gevonden is None:
        return None
    delen = gevonden.groupdict()
    eerder = delen["wanneer"].lower().startswith("v") and delen["wanneer"].lower() != "vanaf"
    deze = "zelf" in delen and delen["zelf"] is not None
    if eerder is not (not deze or delen["niet"] is not None) or (not eerder and delen["wanneer"].lower() == "na"):
        return None
    sinds, dag = (_datum(gevonden, naam, tokens, context) for naam in ("sinds", "dag"))
    return ast.LopendeAanvragen(dag, delen.get("oud") or "", sinds, span=context.span(tokens))


def _datum(gevonden: re.Match[str], naam: str, tokens: Sequence[Token], context: Context) -> ast.Datum | None:
    """Return the date at a part of the sentence; None where there is none."""
    if gevonden[naam] != _DAG:
        return None
    eerder = gevonden.string[: gevonden.start(naam)].count(_DAG)
    token = [token for token in tokens if token.type == "DATUM"][eerder]
    return ast.Datum(*token.waarde, span=context.span([token]))


def _ingetrokken(woorden: str, context: Context, tokens: Sequence[Token]) -> ast.OudeTekst | None:
    gevonden = next((match for patroon in _INGETROKKEN if (match := patroon.match(woorden)) is not None), None)
    if gevonden is None:
        return None
    span = context.span(tokens)
    wel = "gaat de zin over een andere tekst, dan hoeft u niets te doen"
    context.findings.append(diagnose(ZIN_BEWAARD, span, hint=wel))
    return ast.OudeTekst(gevonden["oud"], span=span)

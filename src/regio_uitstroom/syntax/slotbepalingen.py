"""The closing provisions of a text that follows on another: running applications, and the old text that goes.

*Aanvragen die voor 1 januari 2026 zijn ingediend, worden behandeld volgens de Beleidsregels urgentie 2021* says whom
this text does not cover. *De Beleidsregels urgentie 2021 worden ingetrokken* is about another text, and decides nothing
here. The name of that text is free, so these sentences are recognised as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.namen_van_teksten import DAG, INWERKING, is_naam
from regio_uitstroom.syntax.overgangsrecht import van_voor_een_dag, zonder_toevoegingen
from regio_uitstroom.syntax.token import Token

_WOORDEN = ("aanvragen", "aanvraag", "verzoeken", "ingetrokken", "vervalt", "vervallen", "vervangt", "intrekking")
_KAN_ZIJN = re.compile("|".join(_WOORDEN), re.IGNORECASE)
"""One of these is in every sentence that can be one."""


def _patronen(*vormen: str) -> tuple[re.Pattern[str], ...]:
    """Return the forms of a sentence, in upper or lower case."""
    return tuple(re.compile(vorm, re.IGNORECASE) for vorm in vormen)


_INGEDIEND = r"(?:ingediend|gedaan|ontvangen|binnengekomen|aangevraagd)"
_ZIJN = r"(?:zijn|waren|is|was)"
_OM_URGENTIE = r"(?: (?:om|voor) (?:een )?(?:urgentie|urgentieverklaring|voorrang|voorrangsverklaring))"
_AANVRAGEN = (
    rf"(?:(?:urgentie)?aanvragen{_OM_URGENTIE}?|urgentieverzoeken|verzoeken{_OM_URGENTIE}"
    rf"|(?:een|de) (?:urgentie)?aanvraag{_OM_URGENTIE}?)"
)
_VERZOEKEN = r"(?:urgentie)?(?:aanvra(?:gen|ag)|verzoeken)"
"""What may be meant by an application: bare *verzoeken* may be of another kind, and are not computed."""
_EERDER = (
    rf"(?:lopende )?{_AANVRAGEN} "
    rf"(?:die|welke) (?P<al>{_ZIJN} {_INGEDIEND} )?"
    rf"(?:(?:op of na|vanaf) (?P<sinds>{DAG}) (?:en|maar|doch) )?"
    rf"(?P<wanneer>v[oó][oó]r|op of na|na|vanaf) (?P<dag>{DAG}|{INWERKING})"
    rf"(?(al)| (?:{_ZIJN} {_INGEDIEND}|{_INGEDIEND} {_ZIJN}))"
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
_ZELF = re.compile(_DEZE, re.IGNORECASE)
_PER = rf"(?:met ingang van|per|op) {DAG}"
_INGETROKKEN = _patronen(
    rf"^(?P<oud>{_TEKST}) (?:wordt|worden)(?: {_PER})? ingetrokken(?: {_PER})?$",
    rf"^(?P<oud>{_TEKST}) (?:vervalt|vervallen)(?: {_PER})?$",
    rf"^{_DEZE} vervangt (?P<oud>{_TEKST})$",
    rf"^{_PER} (?:wordt|worden) (?P<oud>{_TEKST}) ingetrokken$",
    rf"^{_PER} (?:vervalt|vervallen) (?P<oud>{_TEKST})$",
)


def slotbepaling(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence, where it is one of these; None for all others."""
    if _KAN_ZIJN.search(context.source.text, tokens[0].start, tokens[-1].end) is None:
        return None
    volgorde = sorted(tokens, key=lambda token: token.start)
    woorden = " ".join(DAG if token.type == "DATUM" else token.tekst for token in volgorde).replace(" ,", ",")
    woorden = van_voor_een_dag(woorden)
    span = context.span(volgorde)
    lopend = _lopend(woorden)
    bezwaar = _bezwaar(lopend) if lopend is not None else _NIET_PRECIES if _OUD_RECHT.search(woorden) else None
    kern: ast.LopendeAanvragen | ast.OudeTekst | None = None
    if (beoordeeld := _met_oordeel(woorden, volgorde, context)) is not None:
        return ast.Regelzin(beoordeeld, span=span)
    if lopend is None:
        kern = _ingetrokken(woorden, context, volgorde)
    elif bezwaar is None:
        kern = _lopende_aanvragen(lopend, volgorde, context)
    if kern is None and bezwaar is not None:
        reden, wel = bezwaar
        context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=" ".join(span.text.split()), reden=reden, wel=wel))
    return None if kern is None else ast.Regelzin(kern, span=span)


_NIET_PRECIES = (
    "welke aanvragen onder een andere tekst vallen, moet deze zin precies zeggen",
    (
        "schrijf `Aanvragen die vóór 1 januari 2026 zijn ingediend, worden behandeld volgens …`, of `Aanvragen die "
        "op of na 1 december 2025 en vóór 1 januari 2026 zijn ingediend, worden behandeld volgens …`"
    ),
)
_DEZE_TEKST = (
    "deze tekst geldt ook zonder deze zin, en de zin zegt niet wat er met de andere aanvragen gebeurt",
    (
        "schrijf `Dit convenant is van toepassing op aanvragen die op of na 1 januari 2026 zijn ingediend`, of noem "
        "een andere tekst: `volgens de Beleidsregels urgentie 2021`, `volgens het oude convenant`"
    ),
)
_GEEN_NAAM = (
    "hier hoort alleen de naam van één andere tekst",
    (
        "noem die tekst met zijn jaar of tussen aanhalingstekens, zoals `volgens de Beleidsregels urgentie 2021`; "
        "een voorwaarde, een uitzondering, een einddag of een deel van een tekst kan er niet bij"
    ),
)


_ANDERE_TEKST = (
    rf"\b{_VOLGENS} (?!dit\b|deze\b|artikel\b|de artikelen\b)[^,]*"
    r"\b(?:oude|vorige|eerdere|\w*beleidsregels?|\w*verordening|\w*regeling|\w*convenant|\w*regels)\b"
)
_LOPENDE = r"(?:lopende|bestaande|eerdere|aanhangige|openstaande|ingediende|ontvangen|onafgehandelde|oude)"
_OP_EEN_DAG = rf"(?:{DAG}|inwerkingtreding)"
_OUD_RECHT = re.compile(
    rf"\b{_VERZOEKEN}\b.*{_OP_EEN_DAG}.*{_ANDERE_TEKST}"
    rf"|\b{_VERZOEKEN}\b (?:.+ )?(?:die|welke) .*{_OP_EEN_DAG}.*\b(?:wordt|worden) .*\b{_BEHANDELD} {_VOLGENS}\b"
    rf"|\b{_VERZOEKEN}\b (?:.+ )?(?:die|welke) .*{_OP_EEN_DAG}.*\b(?:wordt|worden) .*\b{_VOLGENS}\b.+ {_BEHANDELD}\b"
    rf"|\b{_LOPENDE} {_VERZOEKEN}\b.*{_ANDERE_TEKST}"
    rf"|\b{_VERZOEKEN}\b.*{_OP_EEN_DAG}.*\b{_BLIJFT} {_GEEN_TEKST}[^,]+(?<! niet) van (?:toepassing|kracht)\b"
    rf"|^(?:{_DEZE}|{_GEEN_TEKST}.+) {_BLIJFT} (?:niet )?van (?:toepassing|kracht) op {_VERZOEKEN}\b.*{_OP_EEN_DAG}"
    rf"|\b{_VERZOEKEN}\b.*\b{_VOLGENS} (?:de|het) (?:oude|vorige|eerdere|voormalige|toenmalige|voorgaande)\b",
    re.IGNORECASE,
)
"""A sentence that puts applications of some day, or running ones, under another text, in words that are not read."""


def _bezwaar(gevonden: re.Match[str]) -> tuple[str, str] | None:
    """Return why a sentence on running applications is not computed, and what to write; None where it is."""
    delen = gevonden.groupdict()
    oud, wanneer = delen.get("oud") or "", delen["wanneer"].lower()
    zelf = _ZELF.fullmatch(oud) is not None
    if oud and not zelf and not is_naam(oud):
        return _GEEN_NAAM
    geldt = (zelf or delen.get("zelf") is not None) and delen.get("niet") is None
    eerder = wanneer.startswith("v") and wanneer != "vanaf"
    if zelf and eerder:
        return _DEZE_TEKST
    return _NIET_PRECIES if eerder is geldt or wanneer == "na" else None


def _lopend(woorden: str) -> re.Match[str] | None:
    """Return what a sentence says of applications of some day; None where it is none."""
    return next((match for patroon in _LOPEND if (match := patroon.match(woorden)) is not None), None)


def _met_oordeel(woorden: str, tokens: Sequence[Token], context: Context) -> ast.LopendeAanvragen | None:
    """Return a sentence of which a person says whether it leaves an earlier application to another text; else None."""
    gedeeld = zonder_toevoegingen(woorden)
    lopend = _lopend(gedeeld.rest) if gedeeld is not None else None
    if gedeeld is None or lopend is None or not _is_eerder(lopend):
        return None
    zelf = _ZELF.fullmatch(lopend.groupdict().get("oud") or "") is not None
    bezwaar = None if zelf and gedeeld.uitzondering else _bezwaar(lopend)
    if bezwaar is not None:
        return None
    kern = _lopende_aanvragen(lopend, [token for token in tokens if token not in gedeeld.dagen(tokens)], context)
    return evolve(kern, oordeel=True, span=context.span(tokens))


def _is_eerder(gevonden: re.Match[str]) -> bool:
    """Whether it is about applications from before a day, and leaves these to another text."""
    wanneer = gevonden["wanneer"].lower()
    return wanneer.startswith("v") and wanneer != "vanaf"


def _lopende_aanvragen(gevonden: re.Match[str], tokens: Sequence[Token], context: Context) -> ast.LopendeAanvragen:
    """Return whom this text leaves to another, or those from before the day from which it claims them."""
    oud = gevonden.groupdict().get("oud") or ""
    sinds, dag = (_datum(gevonden, naam, tokens, context) for naam in ("sinds", "dag"))
    if DAG in oud:
        eerder = gevonden.string[: gevonden.start("oud")].count(DAG)
        oud = oud.replace(DAG, [token for token in tokens if token.type == "DATUM"][eerder].tekst)
    return ast.LopendeAanvragen(dag, "" if _ZELF.fullmatch(oud) else oud, sinds, span=context.span(tokens))


def _datum(gevonden: re.Match[str], naam: str, tokens: Sequence[Token], context: Context) -> ast.Datum | None:
    """Return the date at a part of the sentence; None where there is none."""
    if gevonden[naam] != DAG:
        return None
    eerder = gevonden.string[: gevonden.start(naam)].count(DAG)
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

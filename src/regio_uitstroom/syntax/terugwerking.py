"""When the text itself takes effect, where that is no plain day: after it is made known, or back to an earlier day.

*Dit convenant treedt in werking op de dag na die van haar bekendmaking en werkt terug tot en met 1 juli 2025*: it holds
from 1 July 2025 on, whatever the day on which it was made known; *en vervalt met ingang van 1 juli 2029*: until then.
Such a sentence is about the text and never about a
client, so one that goes back in other words is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.namen_van_teksten import DAG
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.in_werking import zonder_intrekking

_TEKST = "\N{BLACK CIRCLE}"
"""Stands for the text itself."""
_BEKEND = (
    r"(?:(?:de|haar|zijn|diens) )?(?:bekendmaking|publicatie|ondertekening|vaststelling)(?: ervan| daarvan)?"
    r"(?: in het gemeenteblad)?"
)
_DIE_DAG = (
    rf"de (?:(?:eerste )?dag (?:na|volgend op|volgende op) (?:die van |de (?:dag|datum) van )?{_BEKEND}"
    rf"|(?:dag|datum) van {_BEKEND})"
)
_OP = r"(?:op|met ingang van|per|vanaf)"
_TREEDT = rf"(?:treedt|treden) in werking {_OP} "
_TERUG = rf"(?:werkt|werken) terug tot en met {DAG}"
_KRACHT = rf"met terugwerkende kracht (?:tot en met|vanaf|{_OP}) {DAG}"
_GEPUBLICEERD = r"(?:(?:wordt|worden) (?:bekendgemaakt|gepubliceerd|geplaatst) in (?:het|de) [\w-]+(?:,| en) )?"
"""That the text is made known, before when it takes effect: that changes nothing."""
_BEKENDMAKING = re.compile(rf"{_TEKST} {_GEPUBLICEERD}{_TREEDT}{_DIE_DAG}", re.IGNORECASE)
_OP_EEN_DAG = re.compile(rf"{_TEKST} (?=wordt|worden){_GEPUBLICEERD}{_TREEDT}{DAG}", re.IGNORECASE)
_EINDE = rf"(?P<einde>,? en (?:(?:vervalt|vervallen)(?: van rechtswege)? {_OP}|(?:geldt|gelden) tot) {DAG})"
_WERKT_TERUG = re.compile(
    rf"{_TEKST} {_GEPUBLICEERD}(?:{_TREEDT}(?:{DAG}|{_DIE_DAG}),? en )?{_TERUG}"
    rf"|{_TEKST} {_GEPUBLICEERD}(?:{_TREEDT}(?:{DAG}|{_DIE_DAG}), )?{_TERUG}{_EINDE}"
    rf"|{_TEKST} {_GEPUBLICEERD}{_TREEDT}(?:{DAG}|{_DIE_DAG}),? {_KRACHT}"
    rf"|{_TEKST} (?:treedt|treden) (?:in werking )?{_KRACHT}(?: in werking)?"
    rf"|{_TEKST} (?:treedt|treden) met terugwerkende kracht in werking {_OP} {DAG}",
    re.IGNORECASE,
)
_GAAT_TERUG = re.compile(r"\b(?:werkt|werken)\b.* terug\b|\bterugwerkende kracht\b", re.IGNORECASE)


def terugwerking(tokens: Sequence[Token], context: Context) -> ast.Regelzin | None:
    """Return the sentence, where it is one of these; None for all others."""
    volgorde = sorted(tokens, key=lambda token: token.start)
    if not volgorde or volgorde[0].type != "AFSPRAAK":
        return None
    span = context.span(volgorde)
    volgorde = zonder_intrekking(_zonder_citeertitel(volgorde))
    woorden = " ".join(_teken(token) for token in volgorde).replace(" ,", ",")
    if _BEKENDMAKING.fullmatch(woorden):
        moment = ast.Moment(_moment(woorden), span=context.span(_na_in_werking(volgorde)))
        return ast.Regelzin(ast.Inwerkingtreding(None, moment=moment, span=span), span=span)
    if _OP_EEN_DAG.fullmatch(woorden):
        dag = next(ast.Datum(*t.waarde, span=context.span([t])) for t in volgorde if t.type == "DATUM")
        return ast.Regelzin(ast.Inwerkingtreding(dag, span=span), span=span)
    if (gevonden := _WERKT_TERUG.fullmatch(woorden)) is not None:
        dagen = [ast.Datum(*t.waarde, span=context.span([t])) for t in volgorde if t.type == "DATUM"]
        tot = None if gevonden["einde"] is None else dagen.pop()
        return ast.Regelzin(ast.Inwerkingtreding(dagen[-1], tot, span=span), span=span)
    if _GAAT_TERUG.search(woorden):
        reden = "tot welke dag de tekst terugwerkt, staat hier niet in een vorm die ik ken"
        wel = _zo_wel(volgorde, woorden)
        context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=" ".join(span.text.split()), reden=reden, wel=wel))
    return None


def _zonder_citeertitel(tokens: list[Token]) -> list[Token]:
    """Return a sentence without the name that it gives to the text at its end: *; hij wordt aangehaald als …*."""
    at = next((at for at, token in enumerate(tokens) if token.type == "PUNTKOMMA"), len(tokens))
    erna = " ".join(token.tekst for token in tokens[at + 1 : at + 5])
    return tokens[:at] if _CITEERTITEL.match(erna) else tokens


_CITEERTITEL = re.compile(r"(?:hij|zij|deze|het|ze) (?:wordt|worden) aangehaald als\b", re.IGNORECASE)


def _zo_wel(volgorde: Sequence[Token], woorden: str) -> str:
    """Return what to write, in the name of the text and with the day to which it goes back, where it names one."""
    tekst = " ".join(volgorde[0].tekst.split())
    meer = any(token.type == "WW" and token.waarde.persoon and token.waarde.meervoud for token in volgorde)
    treedt, werkt = ("treden", "werken") if meer else ("treedt", "werkt")
    dag = next((volgorde[at + 1].tekst for at, t in enumerate(volgorde[:-1]) if _tot_en_met(volgorde, at, t)), "")
    dagen = (at for at, t in enumerate(volgorde) if t.type == "DATUM" and volgorde[at - 1].tekst in _DAAROP)
    eerst = next((volgorde[at].tekst for at in dagen), "")
    begin = "op de dag na bekendmaking" if _DAG_NA.search(woorden) else f"op {eerst or '1 januari 2026'}"
    dag = " ".join(dag.split()) or "1 juli 2025"
    return (
        f"schrijf als een eigen zin `{tekst} {treedt} in werking {begin} en {werkt} terug tot en met {dag}`, en in de "
        f"kop `Looptijd: vanaf {dag}`"
    )


_DAAROP = frozenset({"op", "per", "vanaf", "met ingang van"})


def _tot_en_met(volgorde: Sequence[Token], at: int, token: Token) -> bool:
    """Whether the day behind this token is the one to which the text goes back."""
    tot = token.tekst.lower().endswith(("tot en met", "met"))
    return tot and volgorde[at + 1].type == "DATUM" and any(t.tekst.lower().endswith("terug") for t in volgorde[:at])


def _na_in_werking(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what says when: what stands behind *treedt in werking*."""
    at = next((at for at, token in enumerate(tokens) if token.tekst.lower().endswith("werking")), -1)
    return tokens[at + 1 :] or tokens


def _moment(woorden: str) -> str:
    """Return the key of the day: *ondertekening*, *dag na vaststelling*, *dag na bekendmaking*."""
    gebeurtenis = next((woord for woord in ("ondertekening", "vaststelling") if woord in woorden), "bekendmaking")
    return f"dag na {gebeurtenis}" if _DAG_NA.search(woorden) else gebeurtenis


_DAG_NA = re.compile(r"\bdag (?:na|volgende? op)\b", re.IGNORECASE)


def _teken(token: Token) -> str:
    return {"DATUM": DAG, "AFSPRAAK": _TEKST}.get(token.type, token.tekst)

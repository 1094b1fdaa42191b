"""*De gemeente waar de cliënt … ten minste twee jaar woonde*, *… het langst ingeschreven stond*: one by how long.

Read where no more than one municipality can come out of it; otherwise the message says what would make it one.
"""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Drempel, Gebouwd, Soorten, Venster
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import VOORAF, Zin, voorzieningen
from regio_uitstroom.teksten import duur_in_woorden
from regio_uitstroom.tijd import Duur, Eenheid, meeste_dagen, minste_dagen
from regio_uitstroom.waarde import frozen

_MEER = frozenset({"meer dan"})
_MINSTENS = frozenset({"ten minste", "gedurende", ""}) | _MEER
"""Comparisons of a time that was reached; *ten hoogste* many municipalities reach."""


@frozen
class _Maat:
    """The words of a clause that say how long, and within what time."""

    duur: ast.Duur | None
    vergelijking: str
    venster: ast.Duur | None
    langst: bool
    onafgebroken: bool
    direct: bool


def gemeente_naar_duur(z: Zin, *, ook_briefadres: bool) -> Gebouwd:
    """Return the municipality by how long somebody lived in it; None where the clause does not say how long."""
    duren = [item for item in z.delen.items if _is_duur(item)]
    if not duren:
        return None
    span = duren[0].span.to(duren[-1].span)
    maat = _neem_maat(z)
    reden = _waarom_niet(maat)
    moment = None if reden else _neem_moment(z)
    if isinstance(moment, ast.Moment):
        _meld_te_lang(z, span, maat)
        return _naar_duur(z, maat, moment, ook_briefadres=ook_briefadres)
    z.delen.items.clear()
    weiger(z, span, *(reden or moment or _GEEN_DAG))
    return ast.GemeenteWoonadres(None, onmiddellijk=False, span=z.span)


def _naar_duur(z: Zin, maat: _Maat, moment: ast.Moment, *, ook_briefadres: bool) -> ast.GemeenteNaarDuur:
    buiten = z.delen.met("BUITEN", Soorten)
    return ast.GemeenteNaarDuur(
        moment,
        maat.venster,
        maat.duur,
        strikt=maat.vergelijking in _MEER,
        onafgebroken=maat.duur is not None and (maat.onafgebroken or maat.venster is None),
        ook_briefadres=ook_briefadres,
        buiten=voorzieningen(z.delen, buiten) if buiten is not None else None,
        span=z.span,
    )


def _is_duur(item: Gebouwd) -> bool:
    return isinstance(item, Drempel | Venster | ast.Duur) or (isinstance(item, Bijwoord) and item.soort == "LANGST")


def _neem_maat(z: Zin) -> _Maat:
    """Take the words that say how long; *in totaal* is what is counted without *onafgebroken*."""
    direct = any(isinstance(item, Bepaling) and item.voorzetsel == VOORAF[0] for item in z.delen.items)
    grens, venster = z.delen.een(Drempel), z.delen.een(Venster)
    duur = grens.duur if grens is not None else z.delen.een(ast.Duur)
    vergelijking = grens.vergelijking if grens is not None else ""
    if duur is None and venster is not None and venster.aantal is not None:
        eenheid = venster.duur.eenheid
        duur, vergelijking = ast.Duur(venster.aantal, eenheid, span=venster.span), venster.vergelijking
    onafgebroken = z.delen.woord("ONAFGEBROKEN") is not None
    z.delen.woord("IN_TOTAAL")
    langst = z.delen.woord("LANGST") is not None
    return _Maat(duur, vergelijking, venster.duur if venster else None, langst, onafgebroken, direct)


_ZO_LANG = "`in de drie jaar voorafgaand aan de opname ten minste twee jaar zijn woonadres had`"
_ZO_DIRECT = "`onmiddellijk voorafgaand aan de opname ten minste twee jaar zijn woonadres had`"
_HET_LANGST = "`in de drie jaar voorafgaand aan de opname het langst zijn woonadres had`"


Geweigerd = tuple[str, str]
"""Why it is refused, and what to write."""


def _waarom_niet(maat: _Maat) -> Geweigerd | None:
    """Return why the words do not come down to one municipality; None where they do."""
    if maat.langst:
        return _waarom_niet_langst(maat)
    if maat.duur is None:
        return "er staat niet hoelang het in die tijd zo moet zijn geweest", f"schrijf {_ZO_LANG}, of {_HET_LANGST}"
    if maat.vergelijking not in _MINSTENS:
        return _MEER_DAN_EEN, f"schrijf {_ZO_LANG}, of {_HET_LANGST}"
    if maat.venster is None:
        return None if maat.direct else (_MEER_DAN_EEN, f"zeg wanneer die tijd was: {_ZO_DIRECT}, of {_ZO_LANG}")
    if not _past_twee_keer(maat.duur, maat.venster):
        return None
    duur, venster = (duur_in_woorden(_als_duur(een)) for een in (maat.duur, maat.venster))
    reden = f"{duur} past twee keer in {venster}, dus het kan in twee gemeenten zo zijn geweest"
    return reden, f"neem een duur van meer dan de helft van die tijd, of schrijf {_HET_LANGST}"


_MEER_DAN_EEN = "dat kan in meer dan één gemeente zo zijn geweest"


def _waarom_niet_langst(maat: _Maat) -> Geweigerd | None:
    if maat.duur is not None or maat.onafgebroken:
        return "er staan twee maten: het langst, en hoe lang", f"schrijf {_HET_LANGST}, of {_ZO_LANG}"
    return None if maat.venster else ("er staat niet over welke tijd wordt geteld", f"schrijf {_HET_LANGST}")


def _past_twee_keer(duur: ast.Duur, venster: ast.Duur) -> bool:
    """Whether two municipalities can have been home for so long within the window, whenever it lies."""
    return 2 * minste_dagen(_als_duur(duur)) <= meeste_dagen(_als_duur(venster))


_TE_LANG = "zo lang is de tijd niet waarin wordt geteld"


def _meld_te_lang(z: Zin, span: Span, maat: _Maat) -> None:
    """Report a time that does not fit into its window: nobody can have lived anywhere for so long."""
    if maat.duur is None or maat.venster is None:
        return
    duur, venster = _als_duur(maat.duur), _als_duur(maat.venster)
    if minste_dagen(duur) > meeste_dagen(venster) or (duur == venster and maat.vergelijking in _MEER):
        woorden, wel = " ".join(span.text.split()), "maak de ene duur korter of de andere langer"
        te_lang = diagnose(kinds.ONMOGELIJK, span, woorden=woorden, reden=_TE_LANG, wel=wel)
        z.delen.context.findings.append(te_lang)


def _als_duur(knoop: ast.Duur) -> Duur:
    return Duur(knoop.aantal, Eenheid(knoop.eenheid))


_ELK_VERBLIJF = re.compile(r"\b(?:elke?|iedere?|ieder|alle)\b", re.IGNORECASE)
_VAN_DE_KETEN = "de tijd voor aaneengesloten verblijven wordt zo niet geteld"


_GEEN_DAG = ("er staat niet voor welke dag die tijd ligt", f"schrijf {_ZO_LANG}")


def _neem_moment(z: Zin) -> ast.Moment | Geweigerd:
    """Take the moment before which the time lies; or why there is none."""
    for item in z.delen.items:
        if not isinstance(item, Bepaling) or item.voorzetsel not in VOORAF:
            continue
        if _ELK_VERBLIJF.search(item.woorden):
            return "bij elk verblijf kan dat een andere gemeente zijn", "schrijf `voorafgaand aan het verblijf`"
        if item.aaneengesloten:
            return _VAN_DE_KETEN, "schrijf `voorafgaand aan het verblijf`: dat is het laatste"
        if isinstance(item.inhoud, Soorten):
            z.delen.items.remove(item)
            return ast.Moment("start verblijf", van=voorzieningen(z.delen, item.inhoud), span=item.span)
        if isinstance(item.inhoud, ast.Moment):
            z.delen.items.remove(item)
            return item.inhoud
    return _GEEN_DAG

"""Time within which somebody lived or stayed somewhere, without how long: *in de laatste drie jaar*."""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Drempel, Ijkmoment, Venster
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import VOORAF, Zin


def weiger_open_venster(z: Zin) -> None:
    """Report a time of which the clause does not say how long within it, or when it was."""
    venster = next((i for i in z.alles if isinstance(i, Venster)), None)
    if venster is None:
        _weiger_lang_geleden(z)
        return
    tekst = " ".join(venster.span.text.split())
    if _PERIODE.search(tekst) and not any(map(is_ijkpunt, z.alles)):
        wel = "zeg vanaf welke dag terug: `in de drie jaar voorafgaand aan de aanvraag ten minste …`"
        weiger(z, venster.span, "er staat niet wanneer die tijd was", wel)
    elif venster.aantal is None and not any(map(_zegt_hoelang, z.alles)):
        _weiger_zonder_duur(z, tekst, venster)


def _weiger_zonder_duur(z: Zin, tekst: str, venster: Venster) -> None:
    if z.hoofd.ontkend:
        hint = "zeg hoe lang niet: schrijf `korter dan een jaar`"
        z.delen.context.findings.append(diagnose(kinds.ONTKENNING, z.span, hint=hint, woorden=z.woorden()))
    elif not _GEHEEL.match(tekst):
        heel = _BINNEN.sub("gedurende", tekst)
        wel = f"schrijf `{tekst} ten minste een dag` als eens genoeg is, en `{heel}` als het de hele tijd moet zijn"
        weiger(z, venster.span, "er staat niet bij hoelang het in die tijd zo moet zijn", wel)


def _weiger_lang_geleden(z: Zin) -> None:
    """Report *drie jaar voorafgaand aan de aanvraag woonde*: it may be one day, or all that time."""
    for duur, dag in zip(z.alles, z.alles[1:], strict=False):
        if isinstance(duur, ast.Duur) and isinstance(dag, Bepaling) and dag.voorzetsel in VOORAF:
            hoelang, dan = (" ".join(deel.span.text.split()) for deel in (duur, dag))
            wel = f"schrijf `gedurende de {hoelang} {dan}`, of `in de {hoelang} {dan} ten minste …`"
            weiger(z, duur.span.to(dag.span), "het kan om één dag gaan, of om die hele tijd", wel)


def _zegt_hoelang(item: object) -> bool:
    return isinstance(item, Drempel | ast.Duur) or (isinstance(item, Bijwoord) and item.soort == "ONAFGEBROKEN")


def is_ijkpunt(item: object) -> bool:
    """Whether a phrase says from which day a time is counted back."""
    return isinstance(item, Ijkmoment) or (isinstance(item, Bepaling) and item.voorzetsel in VOORAF)


_GEHEEL = re.compile(r"(?:de|gedurende)\b", re.IGNORECASE)
"""How words begin that mean the whole of a time."""
_BINNEN = re.compile(r"^\w+")
_PERIODE = re.compile(r"\bperiode\b", re.IGNORECASE)

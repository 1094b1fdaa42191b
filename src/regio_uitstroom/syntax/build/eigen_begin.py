"""Whether the day of a term can be computed: from a day of the record, for every client, as the last one.

Of every constituent beside the term it must be known that it says nothing of that; otherwise the term stays in its
words. So *in Zeist binnen zes weken na de aanvraag* holds in some places, *na de aanvraag van de partner* is a day of
somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.begin_erachter import met_begin_erachter
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Clienten,
    Gebouwd,
    Soorten,
)
from regio_uitstroom.syntax.build.naast_termijn import bepaalt
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen
from regio_uitstroom.syntax.termijnwoorden import DAG_VAN


def met_eigen_begin(z: Zin, termijn: ast.Termijn | None) -> tuple[ast.Termijn | None, tuple[str, ...]]:
    """Return a term that runs from a day of the record, or its words: *na toekenning van de uitkering* is another day.

    *Pas twee weken na de aanvraag* is no last day, and *bij voorkeur binnen zes weken* binds nobody. Of *binnen zes
    weken voor de uitstroom* the day counted back to is the first one, not the last.
    """
    if termijn is None:
        return None, ()
    begint, los = met_begin_erachter(z, termijn)
    if begint is None:
        return None, los
    termijn = _met_naam(z, _met_soort(z, begint))
    ervoor = _GEEN_UITERSTE.search(z.delen.span.source.text, z.span.start, termijn.span.start)
    beperkend = [item for item in z.alles if _buiten(item, termijn) and bepaalt(z, termijn, item)]
    if not (beperkend or ervoor is not None or _is_geen_laatste(z, termijn) or _van_anderen(z, termijn)):
        return termijn, ()
    return None, (_samen(termijn, ervoor[1] if ervoor is not None else "", beperkend),)


def _samen(termijn: ast.Termijn, ervoor: str, bepaalt: Iterable[Gebouwd]) -> str:
    """Return the words that say by when, in the order of the text; what stands apart from the term stands apart."""
    delen = [(termijn.span.start, f"{ervoor} {termijn.woorden}".strip())]
    delen += [(item.span.start, item.woorden) for item in bepaalt if item.woorden != ervoor]
    return " ".join(woorden for _, woorden in sorted(delen))


def _met_soort(z: Zin, termijn: ast.Termijn) -> ast.Termijn:
    """Return a term from a day of a stay with the facility that it names: *na de uitstroom uit vrouwenopvang*."""
    moment = termijn.moment
    naast = next((item for item in z.delen.items if _staat_tegen(z, termijn, item)), None)
    if not isinstance(moment, ast.Moment) or not isinstance(naast, Bepaling) or not isinstance(naast.inhoud, Soorten):
        return termijn
    soort, detentie = naast.inhoud, _DETENTIE.search(naast.woorden)
    if naast.voorzetsel != _RICHTING.get(moment.sleutel or "") or detentie or any(deel.taak for deel in soort.delen):
        return termijn
    z.delen.items.remove(naast)
    span = termijn.span.to(naast.span)
    return evolve(termijn, moment=evolve(moment, van=voorzieningen(z.delen, soort)), span=span)


_RICHTING = {
    "start verblijf": "IN",
    "einde verblijf": "IN",
    "uitstroom": "UIT",
    "verwachte uitstroom": "UIT",
}
"""The days of a stay, with the preposition before what kind of stay it is."""


def _met_naam(z: Zin, termijn: ast.Termijn) -> ast.Termijn:
    """Return a term from a day that only the text knows, by its whole name: *na het bezwaar tegen het besluit*."""
    moment = termijn.moment
    naast = next((item for item in z.delen.items if _staat_tegen(z, termijn, item)), None)
    if not isinstance(moment, ast.Moment) or not (moment.sleutel or "").startswith(DAG_VAN):
        return termijn
    bij_naam = {"MET", "DOOR", "TEGEN"} | (_WAAROVER if moment.sleutel in dagen_van_het_dossier() else set())
    if not isinstance(naast, Bepaling) or naast.voorzetsel not in bij_naam:
        return termijn
    z.delen.items.remove(naast)
    sleutel = f"{moment.sleutel} {' '.join(naast.woorden.split())}"
    return evolve(termijn, moment=evolve(moment, sleutel=sleutel), span=termijn.span.to(naast.span))


_WAAROVER = {"OP", "OVER", "VAN"}
"""Prepositions that tell one act from another of that name: of *het besluit over de woning* the record has no day."""


@cache
def dagen_van_het_dossier() -> frozenset[str]:
    """Return the days that a record can hold, as a text calls them by what happened: *dag van het besluit*."""
    frasen = (frase for rij in lexicon_rows("momenten") for frase in rij["frasen"].split("|"))
    return frozenset(frase for frase in frasen if frase.startswith(DAG_VAN))


def _staat_tegen(z: Zin, termijn: ast.Termijn, item: Gebouwd) -> bool:
    tussen = z.delen.span.source.text[termijn.span.end : item.span.start]
    return item.span.start >= termijn.span.end and not tussen.strip()


def _buiten(item: Gebouwd, termijn: ast.Termijn) -> bool:
    eerder: bool = item.span.end <= termijn.span.start
    return eerder or item.span.start >= termijn.span.end


def _is_geen_laatste(z: Zin, termijn: ast.Termijn) -> bool:
    """Whether its day is no last one.

    Counted back, *binnen* begins there; *ongeveer zes weken* and a bare *twee jaar na de uitstroom* may say how long;
    and what is done until a day (*bewaart de gegevens tot*) is not late when that day has come.
    """
    woorden = termijn.woorden.lower()
    terug = termijn.richting == "voor" and termijn.niet_voor is None and woorden.startswith("binnen")
    vooraf = termijn.richting == "voor" and _VOORAF.match(woorden) is not None and z.hoofd.handeling in _ineens()
    kaal = termijn.duur is not None and termijn.niet_voor is None and _GRENS.search(woorden) is None and not vooraf
    return terug or kaal or (termijn.richting == "tot" and z.hoofd.werkwoord in _DUREND)


_GRENS = re.compile(r"\b(?:binnen|uiterlijk|tot|later|vroeger|eerder|tussen|hoogste)\b")
"""What makes a length of time one in which something must be done."""
_VOORAF = re.compile(r"(?:ten ?minste|minimaal|minstens|op zijn minst)\b")
"""So long beforehand at least: of what is done at once, that day is the last; what goes on may take so long."""


@cache
def _ineens() -> frozenset[str]:
    """Return the acts by which somebody turns to another, and which are done on a day."""
    return frozenset(rij["handeling"] for rij in lexicon_rows("plichten") if rij["wie"] == "contact") - {"helpen"}


_DUREND = frozenset(
    {"bewaren", "begeleiden", "behouden", "betalen", "blijven", "financieren", "houden", "ondersteunen", "reserveren"}
)
"""Verbs of what goes on until a day."""


def _van_anderen(z: Zin, termijn: ast.Termijn) -> bool:
    """Whether it runs from a day of each of several (*na elke melding*), or of others than clients named (*hun*)."""
    woorden = f" {termijn.woorden.lower()} "
    hun = " hun " in woorden and not any(isinstance(item, Clienten) for item in z.alles)
    sleutel = getattr(termijn.moment, "sleutel", None) or ""
    welke = sleutel.startswith(DAG_VAN) and _UIT_LIJST.search(_VERDER.split(sleutel)[0]) is not None
    return hun or welke or _ELK.search(woorden) is not None


_VERDER = re.compile(r" (?:met|door|tegen) ")
_UIT_LIJST = re.compile(r"\b(?:aanbod|aanbieding|weigering|aanvaarding|toekenning|verlening|aanmelding|melding)\b")
"""Events of which the record holds a list: *het tweede aanbod* is one of it, and no fact to ask for."""
_ELK = re.compile(r" (?:elke?|iedere?|alle|ieders|andermans) ")


_GEEN_UITERSTE = re.compile(
    r"\b(pas|nooit|bij voorkeur|in beginsel|in principe|zo mogelijk|indien mogelijk|waar mogelijk|zoveel mogelijk|"
    r"zo veel mogelijk|doorgaans|meestal|gewoonlijk|in de regel|normaal gesproken|liefst|nimmer|geenszins|zelden|"
    r"normaliter|als regel|veelal|vaak|soms|bijna altijd|zo nodig|desgewenst|eerst|telkens|jaarlijks|ongeveer|circa|"
    r"ruim|rond|plusminus|misschien|desnoods|hopelijk|eventueel)\s+\Z",
    re.IGNORECASE,
)
"""What stands before a term that is no last day: the earliest one, or one that somebody only aims at."""
_DETENTIE = re.compile(r"\b(?:detentie|gevangenis|penitentiaire)\b", re.IGNORECASE)
"""A facility that is left or entered apart from the stay that a record is about."""

"""Whether the day of a term can be computed: from a day of the record, for every client, as the last one.

Of every constituent beside the term it must be known that it says nothing of that; otherwise the term stays in its
words. So *in Zeist binnen zes weken na de aanvraag* holds in some places, *na de aanvraag van de partner* is a day of
somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Clienten, Dagdeel, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen


def met_eigen_begin(z: Zin, termijn: ast.Termijn | None) -> tuple[ast.Termijn | None, tuple[str, ...]]:
    """Return a term that runs from a day of the record, or its words: *na toekenning van de uitkering* is another day.

    *Pas twee weken na de aanvraag* is no last day, and *bij voorkeur binnen zes weken* binds nobody. Of *binnen zes
    weken voor de uitstroom* the day counted back to is the first one, not the last.
    """
    if termijn is None:
        return None, ()
    termijn = _met_soort(z, termijn)
    ervoor = _GEEN_UITERSTE.search(z.delen.span.source.text, z.span.start, termijn.span.start)
    bepaalt = [item for item in z.alles if _buiten(item, termijn) and _bepaalt(z, termijn, item)]
    if not (bepaalt or ervoor is not None or _is_geen_laatste(termijn) or _van_anderen(z, termijn)):
        return termijn, ()
    return None, (_samen(termijn, ervoor[1] if ervoor is not None else "", bepaalt),)


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


def _buiten(item: Gebouwd, termijn: ast.Termijn) -> bool:
    eerder: bool = item.span.end <= termijn.span.start
    return eerder or item.span.start >= termijn.span.end


def _is_geen_laatste(termijn: ast.Termijn) -> bool:
    """Whether its day is no last one: counted back *binnen* begins there, and *ongeveer zes weken* names no day."""
    terug = termijn.richting == "voor" and termijn.niet_voor is None and termijn.woorden.lower().startswith("binnen")
    return terug or _BENADERD.match(termijn.woorden) is not None


_BENADERD = re.compile(r"(?:ongeveer|circa|ruim|rond|plusminus)\b", re.IGNORECASE)


def _van_anderen(z: Zin, termijn: ast.Termijn) -> bool:
    """Whether it runs from a day of each of several (*na elke melding*), or of others than clients named (*hun*)."""
    woorden = f" {termijn.woorden.lower()} "
    hun = " hun " in woorden and not any(isinstance(item, Clienten) for item in z.alles)
    return hun or _ELK.search(woorden) is not None


_ELK = re.compile(r" (?:elke?|iedere?|alle|ieders|andermans) ")


def _bepaalt(z: Zin, termijn: ast.Termijn, item: Gebouwd) -> bool:
    """Whether a constituent may say which day it is, or for whom, where or when the term holds."""
    match item:
        case ast.Tijdvak() | Dagdeel():
            return True
        case Bijwoord():
            return item.soort not in _ZONDER_TIJD and item.woorden.lower() not in _HOE
        case Zaken():
            return _is_los_woord(z, termijn, item)
        case Bepaling() if _staat_tegen(z, termijn, item):
            return _zegt_welke(z, termijn, item)
        case Bepaling():
            return _zegt_wanneer(z, item)
        case _:
            return False


def _is_los_woord(z: Zin, termijn: ast.Termijn, item: Zaken) -> bool:
    """Whether a word by itself before the term, or up front, may be an adverb: *hooguit binnen zes weken*, *Soms …*."""
    if " " in item.woorden:
        return False
    tussen = z.delen.span.source.text[item.span.end : termijn.span.start]
    ervoor = item.span.end <= termijn.span.start and not tussen.strip() and not _ZELFSTANDIG.search(item.woorden)
    return ervoor or all(item.span.start <= ander.span.start for ander in z.alles)


_ZELFSTANDIG = re.compile(r"(?:en|s|ing|heid|tie|teit|schap|sel|age)$")
"""How a noun without an article ends: in the plural, or of a thing that is not counted."""


def _zegt_wanneer(z: Zin, item: Bepaling) -> bool:
    """Whether a phrase apart from the term may say where, when, or of whom it holds."""
    if item.voorzetsel == "VOORZETSEL" and _VOORWAARDELIJK.match(item.woorden) is not None:
        return True
    if isinstance(item.inhoud, Clienten) and item.voorzetsel != "DOOR":
        return not _is_gewoon(item.inhoud)
    if item.voorzetsel in _BIJ_WELK_NAAMWOORD:
        return not _hoort_bij_naamwoord(z, item)
    vast: bool = {
        "BIJ": isinstance(item.inhoud, Partijen | ast.Verwijzing) or z.hoofd.werkwoord in _BIJ_IEMAND,
        "OP": isinstance(item.inhoud, ast.Moment | ast.Verwijzing),
        "NA": isinstance(item.inhoud, ast.Moment | ast.Verwijzing) or _OVERLEG.search(item.woorden) is not None,
        "NAAR": not (isinstance(item.inhoud, Zaken) and not item.inhoud.delen[-1].klasse),
    }.get(item.voorzetsel, item.voorzetsel not in _BEPERKT)
    return not vast


_BIJ_WELK_NAAMWOORD = frozenset({"IN", "UIT", "VOOR", "BINNEN", "BUITEN", "ONDER"})
"""Prepositions that say more of the noun before them, or where and for whom the whole holds."""
_OVERLEG = re.compile(r" (?:overleg|afstemming|afloop)\b")
"""What precedes an act without making it depend on anything."""
_VOORWAARDELIJK = re.compile(r"(?:op (?!naam\b)|met (?:instemming|toestemming)|in plaats|tegen )", re.IGNORECASE)
"""Phrases that may be wanting for a client: without a request, consent or proposal nobody need act."""
_BEPERKT = frozenset(
    {
        "TEN_TIJDE_VAN",
        "ZONDER",
        "TIJDENS",
        "TOT",
        "TEGEN",
        "BOVEN",
        "TUSSEN",
        "ELDERS",
        "NAAR_RATO_VAN",
        "WEGENS",
        "VOORAFGAAND_AAN",
    }
)
"""Prepositions of when, where or how far."""


def _is_gewoon(clienten: Clienten) -> bool:
    """Whether it is every client: *de cliënt*, and not *gezinnen* or *cliënten die …*."""
    return all(
        een.begrip is None and een.beperking is None and not een.andere and een.woord in _gewone_woorden()
        for een in clienten.delen
    )


def _gewone_woorden() -> frozenset[str]:
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["vraagt"] == "niets")


def _hoort_bij_naamwoord(z: Zin, item: Bepaling) -> bool:
    """Whether it stands behind a noun that it says more of: *een woning in Zeist*, *een plek in een voorziening*."""
    tekst = z.delen.span.source.text
    return any(
        isinstance(ander, Zaken | Soorten | ast.Moment | Bepaling)
        and ander.span.end <= item.span.start
        and not tekst[ander.span.end : item.span.start].strip()
        for ander in z.alles
    )


def _staat_tegen(z: Zin, termijn: ast.Termijn, item: Gebouwd) -> bool:
    tussen = z.delen.span.source.text[termijn.span.end : item.span.start]
    return item.span.start >= termijn.span.end and not tussen.strip()


def _zegt_welke(z: Zin, termijn: ast.Termijn, item: Bepaling) -> bool:
    """Whether a phrase behind the term says whose or which day it is; that of the client and the urgency is meant."""
    if isinstance(item.inhoud, Clienten):
        return _ANDER.search(item.woorden) is not None or not _is_gewoon(item.inhoud)
    if isinstance(item.inhoud, Zaken) and any(ding.klasse == "URGENTIE" for ding in item.inhoud.delen):
        return False
    zegt_niet: dict[str, bool] = {
        "BIJ": z.hoofd.werkwoord in _BIJ_IEMAND,
        "DOOR": isinstance(item.inhoud, Partijen) and _AANVRAAG.search(termijn.woorden) is None,
        "OP": not isinstance(item.inhoud, Zaken),
        **dict.fromkeys(_AAN_WIE, _ANDER.search(item.woorden) is None),
        **dict.fromkeys(_OP_WELKE_WIJZE, True),
    }
    return not zegt_niet.get(item.voorzetsel, False)


_AAN_WIE = ("AAN", "MET", "OVER")
"""Prepositions of whom or what an act is for, which may be somebody else than the client."""
_OP_WELKE_WIJZE = ("NAMENS", "VIA", "VOLGENS", "MET_INACHTNEMING_VAN", "VAN_VERWIJZING", "VOORZETSEL", "ALS")
"""Prepositions of how, or by what rule, something is done."""
_GEEN_UITERSTE = re.compile(
    r"\b(pas|nooit|bij voorkeur|in beginsel|in principe|zo mogelijk|indien mogelijk|waar mogelijk|zoveel mogelijk|"
    r"zo veel mogelijk|doorgaans|meestal|gewoonlijk|in de regel|normaal gesproken|liefst|nimmer|geenszins|zelden|"
    r"normaliter|als regel|veelal|vaak|soms|bijna altijd|zo nodig|desgewenst|eerst|telkens|jaarlijks|ongeveer|circa|"
    r"ruim|rond|plusminus|misschien|desnoods|hopelijk|eventueel)\s+\Z",
    re.IGNORECASE,
)
"""What stands before a term that is no last day: the earliest one, or one that somebody only aims at."""
_AANVRAAG = re.compile(r"\b(?:aanvraag|indiening)\b", re.IGNORECASE)
"""What the client does himself; by somebody else it is another application."""
_DETENTIE = re.compile(r"\b(?:detentie|gevangenis|penitentiaire)\b", re.IGNORECASE)
"""A facility that is left or entered apart from the stay that a record is about."""
_ANDER = re.compile(r"\b(?:gezin|huishouden|partner|kind|ouder)", re.IGNORECASE)
_BIJ_IEMAND = frozenset({"melden", "dienen", "vragen", "halen", "leveren", "brengen", "komen", "schrijven"})
"""Verbs of which *bij* says with whom."""
_ZONDER_TIJD = frozenset(
    {"OOK", "GEZAMENLIJK", "FINANCIEEL", "DAARVOOR", "IN_IEDER_GEVAL", "VAN_RECHTSWEGE", "DIT", "ER", "NADER", "ZICH"}
)
"""Classes of words by themselves that say nothing of when, where or for whom."""
_HOE = frozenset(
    re.split(
        r"\|",
        "actief|afzonderlijk|alsnog|altijd|bestuurlijk|bovendien|daaraan|daarbij|daarmee|daarna|daarom|daarop|daarover|"
        "daartoe|daarvan|digitaal|elkaar|gemotiveerd|hieraan|hierbij|hiermee|hierop|hierover|hiertoe|hiervan|nogmaals|"
        "onderling|rechtstreeks|schriftelijk|steeds|telefonisch|tijdig|vervolgens|vooraf|voorts|warm|wel|zelf|zorgvuldig|"
        "volledig en naar waarheid|gezamenlijk en in overleg|na afloop",
    )
)
"""Words by themselves that say how, or of what: not when, where or for whom."""

"""What stands beside the term of a duty: whether it may say for whom, where or when the term holds, or from which day.

What is known to say nothing of that is listed; of all else it is taken that it may.
"""

from __future__ import annotations

import re

from regio_uitstroom.lexicon.atoms import phrase_atoms
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.client_zelf import is_de_client
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Gebouwd,
    Ijkmoment,
    Partijen,
    Soorten,
    Zaken,
)
from regio_uitstroom.syntax.build.zin import Zin


def bepaalt(z: Zin, termijn: ast.Termijn, item: Gebouwd) -> bool:
    """Return whether a constituent may say which day it is, or for whom, where or when the term holds."""
    match item:
        case Bepaling():
            return _zegt_welke(z, termijn, item) if item in _erachter(z, termijn) else _zegt_wanneer(z, termijn, item)
        case Zaken():
            return _is_los_woord(z, termijn, item)
        case Bijwoord():
            return item.soort not in _ZONDER_TIJD and item.woorden.lower() not in _HOE
        case ast.Termijn():
            return not (item.spoedig or termijn.spoedig) and _BOVENDIEN.match(_ertussen(z, termijn, item)) is None
        case _:
            return isinstance(item, ast.Tijdvak | Dagdeel | Ijkmoment)


def _is_bijzin(termijn: ast.Termijn) -> bool:
    """Whether a term ends in a clause, which the comma behind it closes: *nadat hij uitstroomgereed is, een woning*."""
    return _BIJZIN.search(termijn.woorden) is not None


_BIJZIN = re.compile(r"\b(?:nadat|waarop)\b", re.IGNORECASE)


def _is_los_woord(z: Zin, termijn: ast.Termijn, item: Zaken) -> bool:
    """Whether a word by itself against the term, or up front, may be an adverb: *hooguit binnen zes weken*, *Soms …*.

    Or whether words stand right behind a comma after it: *…, exclusief vakanties*.
    """
    tekst = z.delen.span.source.text
    tussen = tekst[termijn.span.end : item.span.start] if item.span.start >= termijn.span.end else None
    if tussen is not None and tussen.strip() == ",":
        return not _is_bijzin(termijn) or " " not in item.woorden
    if " " in item.woorden:
        return False
    ertegen = not (tekst[item.span.end : termijn.span.start] if tussen is None else tussen).strip()
    voorop = all(item.span.start <= ander.span.start for ander in z.alles)
    # Behind its term a word of the lists is a noun: *neemt binnen een week contact op*.
    zelfstandig = _ZELFSTANDIG.search(item.woorden) is not None or (tussen is not None and _is_zaak(item))
    return voorop or (ertegen and not zelfstandig)


def _is_zaak(item: Zaken) -> bool:
    """Whether the lists know a word as a thing; another (*mogelijk*) may stand here for want of a better class."""
    woorden = phrase_atoms(item.woorden.lower())
    eind, entry = lexicon().frasen.match(woorden, 0)
    return entry is not None and eind == len(woorden) and entry.klasse == "ZAAK"


_ZELFSTANDIG = re.compile(r"(?:en|s|ing|heid|tie|teit|schap|sel|age)$")
"""How a noun without an article ends: in the plural, or of a thing that is not counted."""


def _zegt_wanneer(z: Zin, termijn: ast.Termijn, item: Bepaling) -> bool:
    """Whether a phrase apart from the term may say where, when, or of whom it holds."""
    if item.voorzetsel == "VOORZETSEL" and _VOORWAARDELIJK.match(item.woorden) is not None:
        return True
    if isinstance(item.inhoud, Clienten) and item.voorzetsel != "DOOR":
        return not is_de_client(item.inhoud)
    if item.voorzetsel in _BIJ_WELK_NAAMWOORD:
        waarvoor = item.voorzetsel == "VOOR" and z.hoofd.werkwoord in _VOOR_IETS and isinstance(item.inhoud, Zaken)
        return not (waarvoor or _hoort_bij_naamwoord(z, item) or _waar_de_woning_staat(z, item))
    zelfde = isinstance(item.inhoud, ast.Moment) and item.inhoud.sleutel == getattr(termijn.moment, "sleutel", None)
    vast: bool = {
        "BIJ": isinstance(item.inhoud, Partijen | ast.Verwijzing)
        or (z.hoofd.werkwoord in _BIJ_IEMAND and _BEPAALD.match(item.woorden) is not None)
        or zelfde
        or item.woorden.lower() in _BIJ_BESLUIT,
        "OP": isinstance(item.inhoud, ast.Moment | ast.Verwijzing),
        "NA": isinstance(item.inhoud, ast.Moment | ast.Verwijzing) or _OVERLEG.search(item.woorden) is not None,
        "MET": not isinstance(item.inhoud, Zaken) or WAARMEE.search(item.woorden) is not None,
        "NAAR": not (isinstance(item.inhoud, Zaken) and not item.inhoud.delen[-1].klasse),
    }.get(item.voorzetsel, item.voorzetsel not in _BEPERKT)
    return not vast


def _waar_de_woning_staat(z: Zin, item: Bepaling) -> bool:
    """Whether a region or the municipality of a role is where the home is: *biedt in de regio … een woning aan*."""
    delen = item.inhoud.delen if isinstance(item.inhoud, Partijen) else ()
    plaats = bool(delen) and all(isinstance(deel, ast.Gemeenterol | ast.Gebied | ast.Gemeentegroep) for deel in delen)
    woning = any(isinstance(i, Zaken) and any(d.klasse == "WONING" for d in i.delen) for i in z.alles)
    return plaats and woning and item.voorzetsel in {"IN", "BINNEN"}


_BEPAALD = re.compile(r"bij (?:de|het|een|deze|dat|zijn|haar) ", re.IGNORECASE)
_BIJ_BESLUIT = frozenset({"bij besluit", "bij beschikking"})
"""How a decision is given."""
WAARMEE = re.compile(
    r"\b(?:spoed|voorrang|brief|formulier|bericht|e-mail|advies|motivering|toelichting|uitleg|redenen|verslag|plan)\b",
    re.IGNORECASE,
)
"""With what something is done; *met schulden* says for whom."""
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


def _hoort_bij_naamwoord(z: Zin, item: Bepaling) -> bool:
    """Whether it stands behind a noun that it says more of: *een woning in Zeist*, *een plek in een voorziening*."""
    tekst = z.delen.span.source.text
    return any(
        isinstance(ander, Zaken | Soorten | ast.Moment | Bepaling)
        and ander.span.end <= item.span.start
        and not tekst[ander.span.end : item.span.start].strip()
        for ander in z.alles
    )


def _erachter(z: Zin, termijn: ast.Termijn) -> list[Gebouwd]:
    """Return the phrases behind the term, each against the one before: *na de aanvraag om urgentie door de partner*."""
    rij: list[Gebouwd] = []
    tekst, eind = z.delen.span.source.text, termijn.span.end
    for item in sorted((i for i in z.alles if i.span.start >= eind), key=lambda i: i.span.start):
        if not isinstance(item, Bepaling) or tekst[eind : item.span.start].strip():
            break
        rij.append(item)
        eind = item.span.end
    return rij


def _ertussen(z: Zin, termijn: ast.Termijn, ander: ast.Termijn) -> str:
    """Return what stands between two terms, and the beginning of the second."""
    een, twee = sorted((termijn, ander), key=lambda t: t.span.start)
    return z.delen.span.source.text[een.span.end : twee.span.start].strip(" ,").lower() + " " + twee.woorden.lower()


_BOVENDIEN = re.compile(r"\s*(?:doch|maar|en)\b|\s*(?:doch |maar |en )?(?:uiterlijk|niet later|in ieder geval)")
"""What makes a second term another bound on the same act."""


def _zegt_welke(z: Zin, termijn: ast.Termijn, item: Bepaling) -> bool:
    """Whether a phrase behind the term says whose or which day it is; that of the client and the urgency is meant."""
    weigering = getattr(termijn.moment, "sleutel", None) == "weigering"
    if weigering and item.voorzetsel == "VAN":
        return isinstance(item.inhoud, Clienten) or _WONING.search(item.woorden) is None
    if item.voorzetsel == "VOORZETSEL" and _VOORWAARDELIJK.match(item.woorden) is not None:
        return True
    if isinstance(item.inhoud, Clienten):
        return item.voorzetsel == "ALS" or _ANDER.search(item.woorden) is not None or not is_de_client(item.inhoud)
    if isinstance(item.inhoud, Zaken) and any(ding.klasse == "URGENTIE" for ding in item.inhoud.delen):
        return weigering
    ontvangst = "ontvangst" in termijn.woorden.lower()
    zegt_niet: dict[str, bool] = {
        "BIJ": z.hoofd.werkwoord in _BIJ_IEMAND or _is_kantoor(item),
        "DOOR": _is_kantoor(item)
        and not weigering
        and (ontvangst or _AANVRAAG.search(termijn.woorden) is None)
        and _wie_het_doet(termijn, item),
        "MET": isinstance(item.inhoud, Partijen) or WAARMEE.search(item.woorden) is not None,
        "VAN": getattr(termijn.moment, "sleutel", None) == "aanbod" and _WONING.search(item.woorden) is not None,
        "OP": not isinstance(item.inhoud, Zaken),
        **dict.fromkeys(_AAN_WIE, _ANDER.search(item.woorden) is None),
        **dict.fromkeys(_OP_WELKE_WIJZE, True),
    }
    return not zegt_niet.get(item.voorzetsel, False)


def _wie_het_doet(termijn: ast.Termijn, item: Bepaling) -> bool:
    """Whether a grant or an offer is by whom it always is: *de toekenning door de corporatie* is another."""
    wie = _WIE_HET_DOET.get(getattr(termijn.moment, "sleutel", None) or "")
    return wie is None or wie.search(item.woorden) is not None


_WIE_HET_DOET = {
    "toekenning": re.compile(r"\b(?:college|burgemeester|gemeente)\b", re.IGNORECASE),
    "aanbod": re.compile(r"\b(?:\w*corporaties?|verhuurders?)\b", re.IGNORECASE),
}


def _is_kantoor(item: Bepaling) -> bool:
    """Whether it is where one turns to: *bij het college*, *bij de gemeente*, not *bij Zeist* or *bij een school*."""
    delen = item.inhoud.delen if isinstance(item.inhoud, Partijen) else ()
    kaal = item.woorden.lower() == "bij de gemeente"
    return kaal or (bool(delen) and all(isinstance(deel, ast.Actor) and deel.van is None for deel in delen))


_AAN_WIE = ("AAN", "OVER")
"""Prepositions of whom or what an act is for, which may be somebody else than the client."""
_OP_WELKE_WIJZE = ("NAMENS", "VIA", "VOLGENS", "MET_INACHTNEMING_VAN", "VAN_VERWIJZING", "VOORZETSEL")
"""Prepositions of how, or by what rule, something is done."""


_AANVRAAG = re.compile(r"\b(?:aanvraag|indiening)\b", re.IGNORECASE)
"""What the client does himself; by somebody else it is another application."""
_WONING = re.compile(
    r"^van (?:de|het|een|zijn) (?:aangeboden )?(?:woning|aanbod|woningaanbod|aanbieding)$",
    re.IGNORECASE,
)
"""What the client refuses; *de weigering van de urgentie* is by somebody else."""
_ANDER = re.compile(r"\b(?:gezin|huishouden|partner|kind|ouder)", re.IGNORECASE)
_BIJ_IEMAND = frozenset({"melden", "dienen", "vragen", "halen", "leveren", "brengen", "komen", "schrijven"})
"""Verbs of which *bij* says with whom."""
_VOOR_IETS = frozenset({"melden", "nodigen", "roepen", "schrijven", "zorgen"})
"""Verbs of which *voor* says to what: *nodigt de cliënt uit voor een gesprek*."""
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

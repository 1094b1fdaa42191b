"""Clauses of one row share their subject: a clause that leaves it out has the one of the clause before it.

*Indien hij uitstroomgereed is en geen woning achterlaat*: the second clause is about the same client. The subject is
copied,
so that every clause can be read, asked and told by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Datzin,
    Gebouwd,
    Partijen,
    Soorten,
    Vraag,
    Zaken,
)
from regio_uitstroom.syntax.build.zin import Zin

_ZONDER_VOORWERP = frozenset(
    {"vervallen", "eindigen", "beginnen", "starten", "ontstaan", "gelden", "duren", "bestaan", "ontbreken", "verlopen",
     "verstrijken", "leiden", "volgen", "blijken", "bedragen", "komen", "gaan", "staan", "liggen", "geschieden",
     "verschijnen", "lopen"}
)  # fmt: skip
"""Verbs without an object: the thing beside one is its subject."""
_SOMS_MET_VOORWERP = frozenset({"volgen", "leiden", "lopen", "beginnen", "starten"})
"""Verbs that have an object where what stands beside them is no known thing: *een opleiding volgt*."""
_GEVOLG = frozenset({"TOT", "UIT"})
_OOK_VAN_DINGEN = frozenset(
    {"overlijden", "sterven", "bevallen", "groeien", "stijgen", "dalen", "toenemen", "afnemen", "dreigen", "optreden",
     "plaatsvinden", "voorkomen", "voordoen", "instorten", "blijken", "volstaan", "vrijkomen", "leegstaan", "leegkomen",
     "voorliggen", "klagen", "overlast", "doorgaan", "aflopen", "wegvallen", "uitvallen", "mislukken", "slagen",
     "gebeuren", "uitbreken", "helpen", "werken", "verhinderen", "belemmeren", "beletten", "veroorzaken", "vereisen",
     "vergen", "eisen", "verklaren", "adviseren", "aantonen", "bevestigen", "maken", "noodzaken", "rechtvaardigen",
     "betekenen", "bestaan", "wonen", "nemen"}
)  # fmt: skip
"""Verbs of which a thing or anybody can be the subject as well: then nobody is sure to be missing."""
_WOORD = re.compile(r"[\w'-]+")
_BEGINT_NAAMWOORD = frozenset(
    {"de", "het", "een", "geen", "deze", "dit", "die", "dat", "er", "zijn", "haar", "hun", "diens", "hij", "zij", "men",
     "alle", "iedere", "ieder", "elke", "elk", "enige", "sommige", "iemand", "niemand", "iedereen", "wie", "wat",
     "beide", "daar", "hier", "u", "wij", "ons", "onze", "alles", "iets", "niets"}
)  # fmt: skip
"""Words that begin a noun, or stand for one."""
VOORZETSELS = frozenset(
    {"aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "langs", "met", "na", "naar", "naast", "om",
     "onder", "op", "over", "per", "rond", "sinds", "tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf",
     "vanuit", "vanwege", "volgens", "voor", "wegens", "zonder", "ten", "ter", "te"}
)  # fmt: skip
_KOPPEL = frozenset({"zijn", "worden", "blijven"})
_BEPAALD = frozenset({"de", "het", "deze", "dit", "die", "dat", "zijn", "haar", "diens"})
_MET_VOORWERP = frozenset({"W_VERLATEN"})
"""Heads whose municipality is what is left, not who leaves it."""
_AANEEN = frozenset({"NAAR", "VAN"})
"""Prepositions of a phrase that belongs to the noun right before it (*terugkeer naar de gemeente van herkomst*)."""


def deel_onderwerp(zinnen: Iterable[Gebouwd]) -> None:
    """Give each clause of a row without a subject the one of the nearest clause before it."""
    onderwerp: tuple[Gebouwd, ...] = ()
    er: tuple[Gebouwd, ...] = ()
    for at, zin in enumerate(zinnen):
        if not isinstance(zin, Zin):
            onderwerp = er = ()
        elif _zegt_wat_er_is(zin) and at and (er or _noemt_sprake(zin)):
            zin.neem_er(er)
        elif nieuw := _er_van(zin):
            onderwerp, er = (), nieuw
        elif heeft_onderwerp(zin):
            onderwerp = _onderwerp(zin)
        elif onderwerp and (zin.alles or zin.hoofd.lijdend) and not _is_voorwerp(zin, onderwerp):
            zin.neem_onderwerp(onderwerp)


def heeft_onderwerp(zin: Zin) -> bool:
    """Whether a clause names who or what it is about.

    Of a thing beside a verb that can have an object, only a second one tells: *een woning achterlaat* leaves out who.
    """
    if any(isinstance(i, Clienten) or (isinstance(i, Bijwoord) and i.soort == "ER") for i in zin.alles):
        return True
    if any(isinstance(i, Partijen) for i in zin.alles):
        return zin.type not in _MET_VOORWERP
    dingen = [] if _is_voorwerp_van(zin) else [i for i in zin.alles if _is_ding(i)]
    if dingen and any(isinstance(i, Datzin) for i in zin.alles):
        return True  # *de arts verwacht dat …*: what is expected is the clause
    werkwoord, hulp = zin.hoofd.werkwoord, zin.hoofd.hulp
    if zin.hoofd.lijdend or "zijn" in hulp or werkwoord in _ZONDER_VOORWERP:
        return bool(dingen or zin.hoofd.aanvulling)
    if werkwoord in _KOPPEL:
        return bool(dingen) and (zin.type != "W_ZIJN" or _is_bepaald(dingen[0]) or any(map(_is_eigenschap, zin.alles)))
    return len(dingen) > 1


def _er_van(zin: Zin) -> tuple[Gebouwd, ...]:
    """Return *er* of a clause that says what there is: it has no subject that another clause can share."""
    er = tuple(i for i in zin.alles if isinstance(i, Bijwoord) and i.soort == "ER")
    iemand = any(isinstance(i, Clienten | Partijen) for i in zin.alles)
    return er if zin.hoofd.werkwoord == "zijn" and not (iemand or zin.hoofd.lijdend or zin.hoofd.aanvulling) else ()


def _zegt_wat_er_is(zin: Zin) -> bool:
    """Whether a clause says what there is and leaves out *er*: *geen inkomen is*, *sprake is van verslaving*."""
    if heeft_onderwerp(zin) and not _noemt_sprake(zin):
        return False
    iemand = any(isinstance(i, Clienten | Partijen | Bijwoord) for i in zin.alles)
    dingen = [i for i in zin.alles if _is_ding(i)]
    zomaar = bool(dingen) and not _is_bepaald(dingen[0]) and not any(map(_is_eigenschap, zin.alles))
    return zin.hoofd.werkwoord == "zijn" and zomaar and not (iemand or zin.hoofd.lijdend or zin.hoofd.aanvulling)


def _noemt_sprake(zin: Zin) -> bool:
    return any(isinstance(i, Zaken) and i.woorden.lower() in {"sprake", "geen sprake"} for i in zin.alles)


def _is_voorwerp_van(zin: Zin) -> bool:
    """Whether the only thing beside a verb is its object: *een opleiding volgt*, *geen risico loopt*."""
    dingen = [i for i in zin.alles if _is_ding(i)]
    los = any(isinstance(i, Bepaling) and i.voorzetsel in _GEVOLG for i in zin.alles)  # *leidt tot*, *volgt uit*
    actief = not (zin.hoofd.lijdend or los) and zin.hoofd.werkwoord in _SOMS_MET_VOORWERP
    return actief and bool(dingen) and not any(map(_is_bepaald, dingen))


def mist_onderwerp(zin: Zin) -> bool:
    """Whether a clause by itself surely does not say who: *in de afgelopen jaren heeft gewerkt*, *een baan zoekt*.

    Of a definite thing (*de woning verlaat*) it may be the thing.
    """
    hoofd = zin.hoofd
    if hoofd.lijdend or _is_meervoud(zin.head.tekst) or zin.achteraan() != zin.woorden():
        return False
    if any(isinstance(i, Clienten | Partijen | Datzin | Vraag) for i in zin.alles) or zin.van_client:
        return False
    if any(isinstance(i, Bijwoord) and i.soort == "ER" for i in zin.alles) or _ONPERSOONLIJK.search(zin.woorden()):
        return False
    dingen = [i for i in zin.alles if _is_ding(i) or isinstance(i, Zaken)]
    voor_zich, zich, _ = zin.woorden().lower().partition(" zich ")
    if zich and any(i.woorden.lower() in voor_zich for i in dingen):
        return False  # *een bewaartermijn zich daartegen verzet*
    if not dingen:
        return hoofd.werkwoord not in _KOPPEL | _ZONDER_VOORWERP
    zaak = hoofd.werkwoord in _KOPPEL | _ZONDER_VOORWERP | _OOK_VAN_DINGEN and not _is_voorwerp_van(zin)
    return not (zaak or "zijn" in hoofd.hulp or any(map(_is_bepaald, dingen)))


def _is_meervoud(vorm: str) -> bool:
    """Whether a finite verb is a plural, so that something it is about must be one too."""
    return vorm.endswith("n") and vorm != "kan"


_ONPERSOONLIJK = re.compile(
    r"\b(?:er|het|dit|dat|daar|hier|wie|wat|iemand|niemand|iedereen|alles|niets)\b", re.IGNORECASE
)
"""Words that can be the subject, whatever they are read as."""


_LATEN = re.compile(r"\b(?:heeft|had) laten (\w+)$|\b(?:laat|liet) (\w+)$", re.IGNORECASE)


def _laat_gebeuren(tekst: str) -> bool:
    """Whether somebody lets a thing happen, of one, with verb and infinitive last: *het probleem heeft laten ontstaan*.

    Of a verb with an object (*de gemeente zorg laat verlenen*) one noun may be who does it.
    """
    gevonden = _LATEN.search(tekst)
    if gevonden is None or " zich " in tekst.lower():
        return False
    infinitief = (gevonden[1] or gevonden[2]).lower()
    vorm = lexicon().werkwoorden.vormen.get(infinitief)
    return infinitief in _ZONDER_VOORWERP or (vorm is not None and vorm.werkwoord in _ZONDER_VOORWERP)


def mist_onderwerp_als_geheel(tekst: str) -> bool:
    """Whether the same goes for a clause of which only the words are known: every noun hangs on a preposition.

    One noun beside *heeft laten ontstaan* is what somebody let happen.
    """
    woorden = _WOORD.findall(tekst.lower())
    liet = _laat_gebeuren(tekst)
    if not woorden or (_is_meervoud(woorden[-1]) and not liet):
        return False
    los = [
        woord
        for at, woord in enumerate(woorden)
        if woord in _BEGINT_NAAMWOORD and (not at or woorden[at - 1] not in VOORZETSELS)
    ]
    return not los or (liet and len(los) == 1 and los[0] in _BEPAALD)


def _onderwerp(zin: Zin) -> tuple[Gebouwd, ...]:
    """Return the subject: the first client, party or thing, with the phrases that belong to it."""
    at = next((n for n, i in enumerate(zin.alles) if isinstance(i, Clienten | Partijen) or _is_ding(i)), len(zin.alles))
    eind = at + 1
    while (
        eind < len(zin.alles)
        and _is_ding(zin.alles[at])
        and isinstance(zin.alles[eind], Bepaling)
        and zin.alles[eind].voorzetsel in _AANEEN
    ):
        eind += 1
    return tuple(zin.alles[at:eind])


def _is_voorwerp(zin: Zin, onderwerp: tuple[Gebouwd, ...]) -> bool:
    """Whether a thing is no subject: *aan wie opvang is verleend en deze opvang verlaat* is about the client."""
    return zin.type in _MET_VOORWERP and _is_ding(onderwerp[0])


def _is_bepaald(item: Gebouwd) -> bool:
    """Whether a noun stands for one that is known (*de woonplaats is …*), and so is no predicate (*een starter is*)."""
    return str(item.woorden).split()[0].lower() in _BEPAALD


def _is_ding(item: Gebouwd) -> bool:
    return isinstance(item, Zaken | Soorten | ast.Moment) and not _is_eigenschap(item)


def _is_eigenschap(item: Gebouwd) -> bool:
    return isinstance(item, Zaken) and all(ding.klasse == "EIGENSCHAP" for ding in item.delen)

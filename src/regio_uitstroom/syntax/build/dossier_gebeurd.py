"""Clauses about what happened: meldingen, regie, grants and offers."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.client_zelf import aan_zijn_gezin, neem_client
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Ding, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.dossierdelen import (
    NEDERLAND,
    URGENT,
    WEIGER,
    Geduid,
    Weigering,
    is_plaats,
    modaal,
    neem_geen,
    neem_plaatsen,
    niet,
    verdeeld,
)
from regio_uitstroom.syntax.build.gemeentezinnen import OVER_HEM
from regio_uitstroom.syntax.build.keren import Keren, neem_keren, telt_ontkend, zo_vaak
from regio_uitstroom.syntax.build.stelling_oordeel import (
    AANTALLEN,
    AANVAARD,
    GEEN_EEN,
    GEWONE_WONING,
    WELKE,
    is_bepaalde,
    soort_aanvaard,
)
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.terugblik import neem_terugblik
from regio_uitstroom.syntax.build.zin import Zin


def gemeld(z: Zin) -> Geduid:
    """*zich in Zeist heeft gemeld*, *is aangemeld bij Zeist*; to somebody else, or for something, no record tells."""
    zich = z.type == "W_MELDEN_ZICH"
    if modaal(z) or z.hoofd.lijdend or not (zich or set(z.hoofd.hulp) == {"zijn"}):
        return None
    if not any(isinstance(i, Clienten) for i in z.alles) and not zich:
        return None
    plaatsen = neem_plaatsen(z, ("BIJ", "IN", "TOT"))
    if any(isinstance(i, Bepaling) for i in z.delen.items):
        return None
    if plaatsen is None:
        return ast.VwGemeld(None, span=z.span)
    if any(isinstance(plaats, ast.Gebied) and plaats.naam == NEDERLAND for plaats in plaatsen):
        return WEIGER
    return verdeeld(z, plaatsen, lambda plaats: ast.VwGemeld(plaats, span=z.span), allemaal=True)


_MELDING = re.compile(r"(?:(?:de|een|geen|zijn|haar|hun)\s+)?(?:aan)?melding$", re.IGNORECASE)


def melding(z: Zin) -> Geduid:
    """*de melding in Zeist is gedaan*, *een melding bij Zeist heeft gedaan*, *Zeist een melding heeft ontvangen*."""
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and _MELDING.match(i.woorden)), None)
    if moment is None or modaal(z) or z.hoofd.lijdend:
        return None
    if verleden(z) is (z.hoofd.handeling == "zijn"):
        return None  # it is there now, or it was made
    z.delen.items.remove(moment)
    neem_client(z, "VAN")
    plaatsen = neem_plaatsen(z, ("BIJ", "IN", "TOT", "DOOR")) or _ontvanger(z)
    if plaatsen is None:
        return niet(z, ast.VwGemeld(None, span=z.span), geen=neem_geen(z, moment))
    if any(isinstance(plaats, ast.Gebied) and plaats.naam == NEDERLAND for plaats in plaatsen):
        return WEIGER
    blad = verdeeld(z, plaatsen, lambda plaats: ast.VwGemeld(plaats, span=z.span), allemaal=not neem_geen(z, moment))
    return blad if isinstance(blad, Weigering) or blad is None else niet(z, blad, geen=neem_geen(z, moment))


def _ontvanger(z: Zin) -> tuple[Gebouwd, ...] | None:
    """Take the municipality that received it."""
    if z.hoofd.handeling != "ontvangen":
        return None
    wie = next((i for i in z.delen.items if isinstance(i, Partijen) and all(map(is_plaats, i.delen))), None)
    if wie is None:
        return None
    z.delen.items.remove(wie)
    delen: tuple[Gebouwd, ...] = wie.delen
    return delen


_BERUST = frozenset({"liggen", "berusten", "zijn"})
_ONDER = re.compile(r"onder (?:de )?regie van\b", re.IGNORECASE)


def regie(z: Zin) -> Geduid:
    """*Houten de regie voert*, *de regie bij Houten ligt*; of somebody else than a municipality no record tells."""
    wie = None if modaal(z) else _wie_voert(z)
    if wie is None or not all(map(is_plaats, wie.delen)) or any(isinstance(deel, ast.Gebied) for deel in wie.delen):
        return None
    if verleden(z):
        return WEIGER
    begin = list(z.delen.items)
    waarover = z.delen.met("OVER", Soorten)
    if waarover is not None and OVER_HEM.search(waarover.woorden) is None:
        z.delen.items = begin
    neem_client(z, "VAN", "VOOR", "OVER")
    return verdeeld(z, wie.delen, lambda deel: ast.VwRegie(deel, span=z.span), allemaal=False)


def _wie_voert(z: Zin) -> Partijen | None:
    """Take who has the regie: it lies there, is led by it, or somebody stands under it; None in another clause."""
    if z.type == "W_REGIE":
        return z.delen.met("DOOR", Partijen) if z.hoofd.lijdend else z.delen.een(Partijen)
    if z.hoofd.handeling in _BERUST and z.delen.ding("de regie", "regie") is not None:
        return z.delen.met("BIJ", Partijen)
    onder = next((i for i in z.delen.items if isinstance(i, Bepaling) and _ONDER.match(i.woorden)), None)
    if onder is None or z.hoofd.handeling not in {"staan", "vallen", "zijn"} or not isinstance(onder.inhoud, Partijen):
        return None
    z.delen.items.remove(onder)
    return onder.inhoud


def toegekend(z: Zin) -> Geduid:
    """*aan hem urgentie is toegekend*, *het college aan hem urgentie heeft verleend*, *hij urgentie heeft gekregen*."""
    urgentie = z.delen.klasse(URGENT)
    if urgentie is None or modaal(z) or any(isinstance(i, Soorten) for i in z.alles):
        return None
    if z.hoofd.handeling in {"hebben", "bezitten", "houden"} or aan_zijn_gezin(z):
        return WEIGER  # whether it still holds is what the rules on its lapse decide; and of nobody else it is known
    college = next((i for i in z.delen.items if _is_het_college(i)), None)
    if college is not None:
        z.delen.items.remove(college)
    venster, moment = neem_terugblik(z)
    return niet(z, ast.VwToegekend(venster, moment, span=z.span), geen=urgentie.geen)


def _is_het_college(item: Gebouwd) -> bool:
    """Whether a constituent is *(door) het college*: nobody else grants, so that it narrows nothing."""
    inhoud = item.inhoud if isinstance(item, Bepaling) and item.voorzetsel == "DOOR" else item
    return isinstance(inhoud, Partijen) and [getattr(deel, "woorden", "").lower() for deel in inhoud.delen] in (
        ["het college"],
        ["burgemeester en wethouders"],
    )


def urgent(z: Zin) -> Geduid:
    """*hij urgent is*, *hij urgentiehouder is*: whether it still holds is what the rules on its lapse decide."""
    dingen = [ding for i in z.alles if isinstance(i, Zaken) for ding in i.delen]
    urgente = [ding for ding in dingen if ding.klasse == "EIGENSCHAP" and ding.naam == "urgent" and not ding.eigen]
    return WEIGER if urgente or _is_houder(z) else None


def _is_houder(z: Zin) -> bool:
    """Whether the last word for clients, which says what somebody is, is one for whoever has urgency."""
    clienten = [deel for i in z.alles if isinstance(i, Clienten) for deel in i.delen]
    gezegde = clienten[-1] if clienten and (len(clienten) > 1 or len(z.alles) == 1) else None
    if gezegde is None or gezegde.begrip is not None or gezegde.woord not in _urgenten():
        return False
    z.delen.context.geen.add(gezegde.span.start)
    return True


@cache
def _urgenten() -> frozenset[str]:
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["eigenschap"] == "urgent")


def geweigerd(z: Zin) -> Geduid:
    """*een zelfstandige woning heeft geweigerd*: no record tells of what kind a home was. Others have a form.

    Of the one that was accepted, that is asked.
    """
    return WEIGER if _bijzonder(z) and not modaal(z) and soort_aanvaard(z) is None else None


def geen_antwoord(z: Zin) -> Geduid:
    """*een woning niet accepteert*, *elke woning weigert*: who was offered none did neither, and no answer is open."""
    dingen = [ding for i in z.delen.items if isinstance(i, Zaken) for ding in i.delen]
    woningen = [d.woorden for d in dingen if d.klasse == "WONING" or d.naam in AANTALLEN]
    aanbod = [i.woorden for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == "aanbod"]
    niet_aanvaard = z.hoofd.werkwoord in AANVAARD and z.ontkend
    elk = any(GEEN_EEN.match(woorden) for woorden in (*woningen, *aanbod))
    return WEIGER if (woningen or aanbod) and not modaal(z) and (niet_aanvaard or elk) else None


def keren(z: Zin) -> Geduid:
    """*tweemaal geen woning aanvaardt*, *tweemaal niet weigert*: so many times not so, which is no denial of it."""
    if modaal(z) or not telt_ontkend(z):
        return None
    for item in z.alles:
        neem_geen(z, item if isinstance(item, ast.Moment) else None)
    return WEIGER


def welke(z: Zin) -> Geduid:
    """*het tweede aanbod weigert*, *een tweede aanbod weigert*: one of the offers, not how often.

    Only *een tweede (passende) woning weigert* says how often. Who accepts a second one, has not accepted two.
    """
    dingen = [ding for i in z.delen.items if isinstance(i, Zaken) for ding in i.delen if ding.naam in WELKE]
    aanvaard = z.hoofd.werkwoord in AANVAARD
    return WEIGER if any(aanvaard or is_bepaalde(ding) for ding in dingen) and not modaal(z) else None


def _bijzonder(z: Zin) -> bool:
    """Whether a clause is about a home of a kind: an adjective that a form of any home would lose.

    So is *niet passende woning*: the home is denied, and not the clause.
    """
    dingen = (ding for i in z.delen.items if isinstance(i, Zaken) for ding in i.delen)
    bijzonder = any(ding.klasse == "WONING" and ding.naam not in GEWONE_WONING for ding in dingen)
    return bijzonder or _NIET_PASSEND.search(z.woorden()) is not None


_NIET_PASSEND = re.compile(r"\bniet passende?\b", re.IGNORECASE)


def aangeboden(z: Zin) -> Geduid:
    """*aan hem (geen) passende woning is aangeboden*, *hij een aanbod heeft gekregen*."""
    if _bijzonder(z) and (z.hoofd.handeling == "aanbieden" or "bieden" in z.hoofd.hulp) and not modaal(z):
        return WEIGER
    if z.delen.ding("nieuw aanbod", "eerste aanbod") is not None and not modaal(z):
        return WEIGER  # since when is it new?
    aanbod = z.delen.klasse("WONING") or z.delen.ding(*AANTALLEN)
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == "aanbod"), None)
    biedt = z.hoofd.handeling == "aanbieden" or "bieden" in z.hoofd.hulp
    if modaal(z) or (aanbod is None and moment is None) or not (biedt or _krijgt_aanbod(aanbod, moment)):
        return None
    if moment is not None:
        z.delen.items.remove(moment)
    if z.hoofd.handeling == "hebben" and "hebben" not in z.hoofd.hulp:
        return WEIGER
    if telt_ontkend(z) or aan_zijn_gezin(z):
        return WEIGER
    keren = neem_keren(z)
    woorden = aanbod.naam if aanbod is not None else ""
    keren = Keren(AANTALLEN[woorden]) if woorden in AANTALLEN else keren
    geen = (aanbod is not None and aanbod.geen) or neem_geen(z, moment)
    passend = "passend" in woorden
    blad = zo_vaak(z, keren, lambda aantal: ast.VwAangeboden(passend, aantal, span=z.span))
    return niet(z, blad, geen=geen)


def _krijgt_aanbod(aanbod: Ding | None, moment: ast.Moment | None) -> bool:
    """Whether what somebody got is an offer: *een aanbod*, *een passend aanbod*; a home may be more than that."""
    return moment is not None or (aanbod is not None and "aanbod" in aanbod.woorden.lower())

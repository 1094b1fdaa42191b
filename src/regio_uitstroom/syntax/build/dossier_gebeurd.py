"""Clauses about what happened: meldingen, regie, grants and offers."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Ding, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.dossierdelen import (
    NEDERLAND,
    URGENT,
    WEIGER,
    Geduid,
    is_geen,
    is_plaats,
    modaal,
    neem_plaatsen,
    niet,
    verdeeld,
)
from regio_uitstroom.syntax.build.stelling_oordeel import AANTALLEN, neem_keren
from regio_uitstroom.syntax.build.strekking import verleden
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


def regie(z: Zin) -> Geduid:
    """*Houten de regie voert*, *de regie bij Houten ligt*; of somebody else than a municipality no record tells."""
    ligt = z.hoofd.werkwoord == "liggen"
    if modaal(z) or (z.delen.ding("de regie", "regie") is None if ligt else z.type != "W_REGIE"):
        return None
    wie = z.delen.met("BIJ", Partijen) if ligt else z.delen.een(Partijen)
    if wie is None or not all(map(is_plaats, wie.delen)) or any(isinstance(deel, ast.Gebied) for deel in wie.delen):
        return None
    if verleden(z) or z.hoofd.lijdend:
        return WEIGER
    z.delen.met("OVER", Soorten)
    z.delen.met(("VAN", "VOOR"), Clienten)
    return verdeeld(z, wie.delen, lambda deel: ast.VwRegie(deel, span=z.span), allemaal=False)


def toegekend(z: Zin) -> Geduid:
    """*aan hem urgentie is toegekend*, *het college aan hem urgentie heeft verleend*, *hij urgentie heeft gekregen*."""
    urgentie = z.delen.klasse(URGENT)
    if urgentie is None or modaal(z) or any(isinstance(i, Soorten) for i in z.alles):
        return None
    if z.hoofd.handeling in {"hebben", "bezitten", "houden"}:
        return WEIGER  # whether it still holds is what the rules on its lapse decide
    college = next((i for i in z.delen.items if _is_het_college(i)), None)
    if college is not None:
        z.delen.items.remove(college)
    return niet(z, ast.VwToegekend(span=z.span), geen=urgentie.geen)


def _is_het_college(item: Gebouwd) -> bool:
    """Whether a constituent is *(door) het college*: nobody else grants, so that it narrows nothing."""
    inhoud = item.inhoud if isinstance(item, Bepaling) and item.voorzetsel == "DOOR" else item
    return isinstance(inhoud, Partijen) and [getattr(deel, "woorden", "").lower() for deel in inhoud.delen] in (
        ["het college"],
        ["burgemeester en wethouders"],
    )


def urgent(z: Zin) -> Geduid:
    """*hij urgent is*: whether an urgency still holds is what the rules on its lapse decide."""
    dingen = [ding for i in z.alles if isinstance(i, Zaken) for ding in i.delen]
    urgente = [ding for ding in dingen if ding.klasse == "EIGENSCHAP" and ding.naam == "urgent" and not ding.eigen]
    return WEIGER if urgente else None


def aangeboden(z: Zin) -> Geduid:
    """*aan hem (geen) passende woning is aangeboden*, *hij een aanbod heeft gekregen*."""
    aanbod = z.delen.klasse("WONING") or z.delen.ding(*AANTALLEN)
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == "aanbod"), None)
    biedt = z.hoofd.handeling == "aanbieden" or "bieden" in z.hoofd.hulp
    if modaal(z) or (aanbod is None and moment is None) or not (biedt or _krijgt_aanbod(aanbod, moment)):
        return None
    if moment is not None:
        z.delen.items.remove(moment)
    if z.hoofd.handeling == "hebben" and "hebben" not in z.hoofd.hulp:
        return WEIGER
    keren = neem_keren(z)
    woorden = aanbod.naam if aanbod is not None else ""
    aantal = AANTALLEN.get(woorden) or keren
    geen = (aanbod is not None and aanbod.geen) or is_geen(moment)
    passend = "passend" in woorden
    return niet(z, ast.VwAangeboden(passend, aantal, span=z.span), geen=geen)


def _krijgt_aanbod(aanbod: Ding | None, moment: ast.Moment | None) -> bool:
    """Whether what somebody got is an offer: *een aanbod*, *een passend aanbod*; a home may be more than that."""
    return moment is not None or (aanbod is not None and "aanbod" in aanbod.woorden.lower())

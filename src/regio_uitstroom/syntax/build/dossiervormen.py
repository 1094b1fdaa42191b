"""The forms of clauses about the record: each takes the constituents that it computes with.

A form returns None where the clause is about something else, and a :class:`Weigering` where it is about the record and
cannot be computed so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import (
    Bepaling,
    Bijwoord,
    Clienten,
    Dagdeel,
    Ding,
    Drempel,
    Gebouwd,
    Partijen,
    Soorten,
    Venster,
    Zaken,
)
from regio_uitstroom.syntax.build.stelling_oordeel import AANTALLEN, neem_keren
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin, voorzieningen
from regio_uitstroom.waarde import frozen


@frozen
class Weigering:
    """A clause on the record that is not computed in these words."""


WEIGER = Weigering()
Geduid = ast.Voorwaarde | Weigering | None
_GEEN = re.compile(r"\bgeen\b", re.IGNORECASE)
_OF = re.compile(r"\b(?:of|dan wel|en/of)\b", re.IGNORECASE)
_EN = re.compile(r"\b(?:en(?!/of)|alsmede)\b", re.IGNORECASE)
_MODAAL = frozenset({"willen", "kunnen", "mogen", "moeten", "dienen", "hoeven", "behoeven", "zullen", "gaan"})


def _modaal(z: Zin) -> bool:
    """Whether somebody only wants, may or must it: no record tells that."""
    return bool(_MODAAL & set(z.hoofd.hulp))


def _niet(z: Zin, blad: ast.Voorwaarde, *, geen: bool) -> ast.Voorwaarde:
    return ast.VwNiet(blad, span=z.span) if geen else blad


_REGIO = frozenset({"regio", "woningmarktregio"})
_NEDERLAND = "nederland"


def _is_plaats(deel: Gebouwd) -> bool:
    """Whether a party is a place: one or more municipalities, or the region of the text."""
    if isinstance(deel, ast.Gebied):
        return deel.naam in _REGIO or deel.naam == _NEDERLAND
    return isinstance(deel, ast.Gemeentenaam | ast.Gemeenterol | ast.Gemeentegroep | ast.GemeenteKeuze)


def _plaatsen(z: Zin, voorzetsels: tuple[str, ...]) -> tuple[Gebouwd, ...] | None:
    """Take the phrase that says where; None where there is none or it names something that is no place."""
    begin = list(z.delen.items)
    partijen = z.delen.met(voorzetsels, Partijen)
    if partijen is None or all(map(_is_plaats, partijen.delen)):
        return None if partijen is None else partijen.delen
    z.delen.items = begin
    return None


def _verdeeld(
    z: Zin, plaatsen: Sequence[Gebouwd], blad: Callable[[Gebouwd], ast.Voorwaarde], *, allemaal: bool
) -> Geduid:
    """Return one condition per place: with *of* one of them; with *en* all, where a client can have them all."""
    delen = tuple(map(blad, plaatsen))
    if len(delen) == 1:
        return delen[0]
    tussen = z.span.source.text[plaatsen[0].span.end : plaatsen[-1].span.start]
    if _OF.search(tussen):
        return ast.VwOf(delen, span=z.span)
    return ast.VwEn(delen, span=z.span) if allemaal and not z.ontkend else WEIGER


# --- addresses


def adres(z: Zin) -> Geduid:
    """*zijn woonadres in Houten heeft*, *geen briefadres heeft*, *op de datum van aanmelding een woonadres had*."""
    brief = z.delen.ding("briefadres")
    if brief is None and z.type != "W_WOONADRES":
        return None
    woorden = z.woorden().lower()
    if "laatste" in woorden or z.hoofd.handeling != "hebben":
        return WEIGER
    soort = "briefadres" if brief is not None else "woonadres" if "woonadres" in woorden else "adres"
    return _adres(z, soort, geen=brief is not None and brief.geen)


def _adres(z: Zin, soort: str, *, geen: bool) -> Geduid:
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
    if verleden(z) and moment is None:
        return WEIGER
    buiten = z.delen.woord("BUITEN_NEDERLAND") is not None
    plaatsen = _plaatsen(z, ("IN", "BINNEN")) or ()
    if buiten or not plaatsen:
        los = ast.VwAdres(soort, None, False if buiten else None, moment, span=z.span)
        return WEIGER if buiten and plaatsen else _niet(z, los, geen=geen)

    def op(plaats: Gebouwd) -> ast.Voorwaarde:
        if isinstance(plaats, ast.Gebied) and plaats.naam == _NEDERLAND:
            return ast.VwAdres(soort, None, True, moment, span=z.span)  # noqa: FBT003 - it lies in the country
        return ast.VwAdres(soort, plaats, None, moment, span=z.span)

    gevonden = _verdeeld(z, plaatsen, op, allemaal=False)
    return gevonden if isinstance(gevonden, Weigering) or gevonden is None else _niet(z, gevonden, geen=geen)


def woont(z: Zin) -> Geduid:
    """*in Houten woont*, *buiten Nederland woont*, *in Houten staat ingeschreven*: on the peildatum.

    How long somebody lived somewhere has a form of its own.
    """
    gemeten = any(isinstance(i, Drempel | Venster | ast.Duur | ast.Moment) for i in z.alles)
    toen = z.hoofd.verleden or "hebben" in z.hoofd.hulp or z.hoofd.hulp.count("zijn") > 1
    if _modaal(z) or gemeten or toen or any(map(_met_moment, z.alles)):
        return None
    ingeschreven = z.type in {"W_INGESCHREVEN", "W_OPNEMEN"}
    register = ingeschreven and _neem_register(z)
    if ingeschreven and all(isinstance(i, Clienten) for i in z.alles):
        return WEIGER  # *is ingeschreven*: where?
    if not any(map(_is_waar, z.delen.items)):
        return ast.VwAdres("adres", None, True, None, span=z.span) if register else None  # noqa: FBT003 - of residents
    return _adres(z, "adres" if ingeschreven else "woonadres", geen=False)


def _met_moment(item: Gebouwd) -> bool:
    return isinstance(item, Bepaling) and isinstance(item.inhoud, ast.Moment)


def _is_waar(item: Gebouwd) -> bool:
    """Whether a constituent says in what place: *in Houten*, *buiten Nederland*."""
    if isinstance(item, Bijwoord):
        return item.soort == "BUITEN_NEDERLAND"
    if not isinstance(item, Bepaling) or item.voorzetsel not in {"IN", "BINNEN"}:
        return False
    return isinstance(item.inhoud, Partijen) and all(map(_is_plaats, item.inhoud.delen))


def _neem_register(z: Zin) -> bool:
    """Take *in de basisregistratie personen*."""
    for item in z.delen.items:
        inhoud = item.inhoud if isinstance(item, Bepaling) else None
        namen = {getattr(deel, "naam", "") for deel in inhoud.delen} if isinstance(inhoud, Partijen) else set()
        if namen == {"basisregistratie"}:
            z.delen.items.remove(item)
            return True
    return False


def wil_wonen(z: Zin) -> Geduid:
    """*in Zeist wil wonen*; how, or with whom somebody wants to live, no record tells."""
    if set(z.hoofd.hulp) != {"willen"} or z.hoofd.verleden:
        return None
    plaatsen = _plaatsen(z, ("IN", "BINNEN", "NAAR"))
    if plaatsen is None:
        return None
    if any(isinstance(plaats, ast.Gebied) and plaats.naam == _NEDERLAND for plaats in plaatsen):
        return WEIGER
    return _verdeeld(z, plaatsen, lambda plaats: ast.VwWilWonen(plaats, span=z.span), allemaal=True)


# --- stays


def verblijft(z: Zin) -> Geduid:
    """*in Zeist verblijft*: in a facility there, or living there? Refused; with a facility it has a form of its own."""
    soorten = any(isinstance(i.inhoud if isinstance(i, Bepaling) else i, Soorten) for i in z.alles)
    actoren = any(isinstance(i, Bepaling) and i.voorzetsel == "BIJ" for i in z.alles)
    gemeten = any(isinstance(i, Drempel | Venster | ast.Duur) for i in z.alles)
    return None if soorten or actoren or gemeten or _modaal(z) or not any(map(_is_waar, z.alles)) else WEIGER


def geeindigd(z: Zin) -> Geduid:
    """*het verblijf is geëindigd*."""
    soorten = z.delen.een(Soorten)
    if soorten is None or _modaal(z) or any(soort.voorziening is None for soort in soorten.delen):
        return None
    if not verleden(z):
        return WEIGER
    return ast.VwGeeindigd(voorzieningen(soorten), span=z.span)


def duurt(z: Zin) -> Geduid:
    """*zijn verblijf een jaar heeft geduurd*: one stay, or stays that join; and may it be over? Refused."""
    soorten = z.delen.een(Soorten)
    return None if soorten is None or any(soort.voorziening is None for soort in soorten.delen) else WEIGER


# --- what happened


def gemeld(z: Zin) -> Geduid:
    """*zich in Zeist heeft gemeld*, *is aangemeld bij Zeist*; to somebody else, or for something, no record tells."""
    zich = z.type == "W_MELDEN_ZICH"
    if _modaal(z) or z.hoofd.lijdend or not (zich or set(z.hoofd.hulp) == {"zijn"}):
        return None
    if not any(isinstance(i, Clienten) for i in z.alles) and not zich:
        return None
    plaatsen = _plaatsen(z, ("BIJ", "IN", "TOT"))
    if any(isinstance(i, Bepaling) for i in z.delen.items):
        return None
    if plaatsen is None:
        return ast.VwGemeld(None, span=z.span)
    if any(isinstance(plaats, ast.Gebied) and plaats.naam == _NEDERLAND for plaats in plaatsen):
        return WEIGER
    return _verdeeld(z, plaatsen, lambda plaats: ast.VwGemeld(plaats, span=z.span), allemaal=True)


def regie(z: Zin) -> Geduid:
    """*Houten de regie voert*, *de regie bij Houten ligt*; of somebody else than a municipality no record tells."""
    ligt = z.hoofd.werkwoord == "liggen"
    if _modaal(z) or (z.delen.ding("de regie", "regie") is None if ligt else z.type != "W_REGIE"):
        return None
    wie = z.delen.met("BIJ", Partijen) if ligt else z.delen.een(Partijen)
    if wie is None or not all(map(_is_plaats, wie.delen)) or any(isinstance(deel, ast.Gebied) for deel in wie.delen):
        return None
    if verleden(z) or z.hoofd.lijdend:
        return WEIGER
    z.delen.met("OVER", Soorten)
    z.delen.met(("VAN", "VOOR"), Clienten)
    return _verdeeld(z, wie.delen, lambda deel: ast.VwRegie(deel, span=z.span), allemaal=False)


_URGENT = "URGENTIE"


def toegekend(z: Zin) -> Geduid:
    """*aan hem urgentie is toegekend*, *het college aan hem urgentie heeft verleend*, *hij urgentie heeft gekregen*."""
    urgentie = z.delen.klasse(_URGENT)
    if urgentie is None or _modaal(z) or any(isinstance(i, Soorten) for i in z.alles):
        return None
    if z.hoofd.handeling in {"hebben", "bezitten", "houden"}:
        return WEIGER  # whether it still holds is what the rules on its lapse decide
    college = next((i for i in z.delen.items if _is_het_college(i)), None)
    if college is not None:
        z.delen.items.remove(college)
    return _niet(z, ast.VwToegekend(span=z.span), geen=urgentie.geen)


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
    if _modaal(z) or (aanbod is None and moment is None) or not (biedt or _krijgt_aanbod(aanbod, moment)):
        return None
    if moment is not None:
        z.delen.items.remove(moment)
    if z.hoofd.handeling == "hebben" and "hebben" not in z.hoofd.hulp:
        return WEIGER
    keren = neem_keren(z)
    woorden = aanbod.naam if aanbod is not None else ""
    aantal = AANTALLEN.get(woorden) or keren
    geen = (aanbod is not None and aanbod.geen) or _is_geen(moment)
    passend = "passend" in woorden
    return _niet(z, ast.VwAangeboden(passend, aantal, span=z.span), geen=geen)


def _is_geen(moment: ast.Moment | None) -> bool:
    """Whether *geen* stands before a day or an event (*geen aanbod heeft gekregen*)."""
    return moment is not None and _GEEN.match(moment.woorden) is not None


def _krijgt_aanbod(aanbod: Ding | None, moment: ast.Moment | None) -> bool:
    """Whether what somebody got is an offer: *een aanbod*, *een passend aanbod*; a home may be more than that."""
    return moment is not None or (aanbod is not None and "aanbod" in aanbod.woorden.lower())


# --- days


_VERWACHT = frozenset({"verwachte uitstroom", "uitstroom"})


def datum(z: Zin) -> Geduid:
    """*een verwachte uitstroomdatum heeft*, *de verwachte uitstroomdatum bekend is*; of none, no record tells."""
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel in _VERWACHT), None)
    if moment is None or _modaal(z):
        return None
    z.delen.items.remove(moment)
    if verleden(z) or z.ontkend or _GEEN.match(moment.woorden):
        return WEIGER
    return ast.VwDatum(moment, span=z.span)


def aangevraagd(z: Zin) -> Geduid:
    """*urgentie heeft aangevraagd*, *een aanvraag heeft ingediend*, *de aanvraag is gedaan*."""
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == "aanvraag"), None)
    urgentie = z.delen.klasse(_URGENT) if z.hoofd.handeling == "aanvragen" else None
    if _modaal(z) or (moment is None and urgentie is None):
        return None
    if any(isinstance(i, Dagdeel | ast.Tijdvak) for i in z.alles):
        return None  # a day of the application has a refusal of its own
    if moment is not None:
        z.delen.items.remove(moment)
        z.delen.met(("OM", "VOOR", "VAN"), Zaken)
    geen = (urgentie is not None and urgentie.geen) or _is_geen(moment)
    dag = moment if moment is not None else ast.Moment("aanvraag", span=z.span)
    return _niet(z, ast.VwGeweest(dag, span=z.span), geen=geen)


VORMEN: Mapping[str, Callable[[Zin], Geduid]] = {
    "adres": adres,
    "woont": woont,
    "wil wonen": wil_wonen,
    "verblijft": verblijft,
    "geëindigd": geeindigd,
    "duurt": duurt,
    "gemeld": gemeld,
    "regie": regie,
    "toegekend": toegekend,
    "urgent": urgent,
    "aangeboden": aangeboden,
    "datum": datum,
    "aangevraagd": aangevraagd,
}
"""The forms by the name that ``dossierzinnen.csv`` calls them."""

"""*De gemeente waar …*: the municipality that a clause names."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.client_zelf import neem_client
from regio_uitstroom.syntax.build.delen import Delen, Gebouwd, Oordeeldeel, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.dossier_adres import neem_register
from regio_uitstroom.syntax.build.gemeente_naar_duur import gemeente_naar_duur
from regio_uitstroom.syntax.build.strekking import verleden, weiger
from regio_uitstroom.syntax.build.wijzen import meld_gemeentewijze
from regio_uitstroom.syntax.build.zin import VOORAF, Vorm, Zin, enige, voorzieningen


def gemeente_uit(rol: ast.Gemeenterol, z: Zin, c: Delen) -> Gebouwd:
    """Return the municipality that *de gemeente waar …* names."""
    eerder = len(z.delen.context.findings)
    gewild = {"willen", "kunnen", "mogen", "moeten", "zullen", "gaan"} & set(z.hoofd.hulp) and z.type != "W_OORDEEL"
    bron = None if gewild or z.hoofd.samen else _vorm(z, c)(z)
    if bron is None and rol.rol == "gemeente" and rol.woorden.lower().startswith(("een ", "iedere ", "elke ")):
        z.delen.context.ontkenningen.add(id(z.head))
        return evolve(rol, beperkt=True, span=c.span)  # who acts; where it must be found, resolve refuses it
    if bron is None:
        z.niet_te_duiden()
        return rol
    if isinstance(bron, str):
        bron = _die_deelneemt(rol, bron)
    elif rol.rol != "gemeente":
        hint = "schrijf `de gemeente waar …`; wat er nog meer van haar wordt gevraagd, hoort in de regel"
        c.context.findings.append(diagnose(kinds.NIET_TE_DUIDEN, rol.span, hint=hint, woorden=rol.woorden))
    z.rest_past_niet()
    meld_gemeentewijze(z, eerder)
    return evolve(bron, span=c.span)


def _vorm(z: Zin, c: Delen) -> Vorm:
    """Return what reads the clause; *waarmee* and *waaraan* speak of a bond, and of nothing else."""
    opener = c.token("WAAROP")
    if opener is not None:
        if opener.waarde not in {"waarmee", "waaraan"}:
            return _onduidbaar
        return _gw_oordeel if z.type == "W_OORDEEL" and z.hoofd.sleutel == "meeste binding" else _gw_binding
    return _gw_binding if _is_binding(z) else _GEMEENTEN.get(z.type, _onduidbaar)


def _die_deelneemt(rol: ast.Gemeenterol, deelnemend: str) -> ast.Gemeenterol:
    """*Elke gemeente die deelneemt* is elke gemeente still; *een andere gemeente die …* is another participant."""
    if rol.rol == "elke gemeente":
        return rol
    return evolve(rol, rol=f"andere {deelnemend}" if rol.rol.startswith("andere") else deelnemend)


def _onduidbaar(z: Zin) -> None:
    del z


_GEEN_DAG = "er staat niet op welke dag dat was"
_ANDERE_DAG = "waar iemand werkelijk verblijft, kent het dossier alleen van de dag van de hulpvraag"
_BIJ_HULPVRAAG = (
    "schrijf `waar de cliënt werkelijk verblijft op het moment van de hulpvraag`, `waar de cliënt in een voorziening "
    "verblijft`, of `waar de cliënt op de datum van de aanvraag zijn woonadres had`"
)
_ELK_VERBLIJF = re.compile(r"\b(?:elke?|iedere?|ieder|alle)\b", re.IGNORECASE)
_WELKE_DAG = (
    "schrijf `waar de cliënt zijn woonadres heeft`, `waar de cliënt op de datum van aanmelding zijn woonadres had`, "
    "`… onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had`, of `… het laatst zijn woonadres had`"
)


def _gw_woonadres(z: Zin, *, ook_briefadres: bool = False, register: bool = False) -> Gebouwd:
    """*Volgens de basisregistratie personen*: the addresses of a record are those of that register.

    ``register``: it was said that he is registered in it, which is where he lives; how long, counts any registration.
    """
    neem_client(z)
    neem_register(z)
    ook_briefadres = not _neem_als_ingezetene(z) and ook_briefadres
    naar_duur = gemeente_naar_duur(z, ook_briefadres=ook_briefadres)
    return naar_duur or evolve(_woonadres(z), ook_briefadres=ook_briefadres and not register)


def _woonadres(z: Zin) -> Gebouwd:
    laatst = z.delen.woord("LAATST") is not None or _LAATST.search(z.woorden()) is not None
    for item in list(z.delen.items):
        voorzetsel = getattr(item, "voorzetsel", "")
        if voorzetsel in VOORAF and (isinstance(item.inhoud, Soorten) or not item.aaneengesloten):
            z.delen.items.remove(item)
            onmiddellijk = voorzetsel == "ONMIDDELLIJK_VOORAFGAAND"
            if _ELK_VERBLIJF.search(item.woorden):
                wel = "schrijf `onmiddellijk voorafgaand aan het tijdelijk verblijf`: dat is het laatste"
                weiger(z, item.span, "bij elk verblijf kan dat een andere gemeente zijn", wel)
            if isinstance(item.inhoud, Soorten):
                welke, aaneen = voorzieningen(z.delen, item.inhoud), item.aaneengesloten
                return ast.GemeenteWoonadres(welke, onmiddellijk, aaneengesloten=aaneen, span=z.span)
            if isinstance(item.inhoud, ast.Moment) and item.inhoud.sleutel == "start verblijf":
                return ast.GemeenteWoonadres(ast.Voorzieningen((), span=item.span), onmiddellijk, span=z.span)
            if not isinstance(item.inhoud, ast.Moment):
                return ast.GemeenteWoonadres(_geen_verblijf(item.inhoud), onmiddellijk, span=z.span)
            return ast.GemeenteWoonadres(None, onmiddellijk, item.inhoud, ervoor=True, span=z.span)
    if z.hoofd.partikel == "vandaan" or laatst:
        if laatst and not verleden(z):
            weiger(z, z.span, "er staat niet of dat voor het verblijf was", _VOOR_HET_VERBLIJF)
        return ast.GemeenteWoonadres(ast.Voorzieningen((), span=z.span), span=z.span)
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
    if moment is None and verleden(z):
        weiger(z, z.span, _GEEN_DAG, _WELKE_DAG)
    return ast.GemeenteWoonadres(None, onmiddellijk=False, moment=moment, span=z.span)


_LAATST = re.compile(r"\blaatste?\b", re.IGNORECASE)
_VOOR_HET_VERBLIJF = "schrijf `waar de cliënt het laatst zijn woonadres had`: dat is voor zijn verblijf"
_HULPVRAAG = re.compile(r"met (?:een|zijn|hun) hulpvraag|voor hulp", re.IGNORECASE)


def _gw_melding(z: Zin) -> Gebouwd:
    neem_client(z)
    z.delen.items = [item for item in z.delen.items if not _HULPVRAAG.fullmatch(" ".join(item.woorden.split()))]
    if z.delen.woord("EERST") is not None:
        return ast.GemeenteFeit("meldingen", eerste=True, span=z.span)
    z.delen.woord("LAATST")
    return ast.GemeenteFeit("meldingen", z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment), span=z.span)


OVER_HEM = re.compile(
    r"^(?:over )?(?:(?:de|het|zijn) )?(?:traject|zorg|begeleiding|hulp|ondersteuning|uitstroom)$", re.IGNORECASE
)
"""What the regie over a client is about; that over a facility or over somebody else is another."""


def _gw_regie(z: Zin) -> Gebouwd:
    for soort in (Zaken, Soorten):
        begin = list(z.delen.items)
        waarover = z.delen.met("OVER", soort)
        if waarover is not None and OVER_HEM.search(waarover.woorden) is None:
            z.delen.items = begin
    neem_client(z, "OVER", "VAN")
    if verleden(z):
        weiger(z, z.span, _GEEN_DAG, "schrijf `de gemeente die de regie voert`")
    return ast.GemeenteFeit("regie", span=z.span)


def _gw_verblijf(z: Zin) -> Gebouwd:
    neem_client(z)
    if z.delen.woord("WERKELIJK") is not None:
        moment = z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
        if moment is None or moment.sleutel != "hulpvraag":
            weiger(z, z.span, _ANDERE_DAG, _BIJ_HULPVRAAG)
        return ast.GemeenteFeit("hulpvraag.werkelijkVerblijf", moment, span=z.span)
    if verleden(z):
        weiger(z, z.span, _GEEN_DAG, "schrijf `waar de cliënt verblijft`, of waar hij op die dag zijn woonadres had")
    soorten = z.delen.met(("IN", "BIJ"), Soorten)
    welke = voorzieningen(z.delen, soorten) if soorten is not None else ast.Voorzieningen((), span=z.span)
    return ast.GemeenteInstelling(welke, nu=True, span=z.span)


def _gw_ingeschreven(z: Zin) -> Gebouwd:
    partijen = z.delen.een(Partijen)
    if partijen is not None and isinstance(partijen.delen[0], ast.Actor) and partijen.delen[0].sleutel == "moeder":
        z.delen.items.clear()
        return ast.GemeenteFeit("moederBijGeboorteIngeschrevenIn", span=z.span)
    register = partijen is None and neem_register(z)
    z.delen.met("IN", Partijen)
    return _gw_woonadres(z, ook_briefadres=True, register=register) if partijen is None else None


_ALS_INGEZETENE = re.compile(
    r"(?:als ingezetene )?(?:met|op) een woonadres|als ingezetene|.*briefadres(?:sen)? niet meege\w+", re.IGNORECASE
)


def _neem_als_ingezetene(z: Zin) -> bool:
    """Take *als ingezetene* and *met een woonadres*: where somebody has a woonadres, he is registered so."""
    eerder = len(z.delen.items)
    z.delen.items = [item for item in z.delen.items if not _ALS_INGEZETENE.fullmatch(" ".join(item.woorden.split()))]
    return len(z.delen.items) < eerder


def _gw_oordeel(z: Zin) -> Gebouwd:
    deel = z.delen.een(Oordeeldeel)
    neem_client(z)
    z.delen.alle(Zaken)
    z.delen.alle(Soorten)
    neem_client(z, "VAN")
    return ast.GemeenteOordeel(z.hoofd.sleutel, deel.actor if deel else None, span=z.span)


_BINDING = {
    "binding": "binding",
    "gebonden": "binding",
    "maatschappelijke binding": "maatschappelijke binding",
    "maatschappelijk gebonden": "maatschappelijke binding",
    "economische binding": "economische binding",
    "economisch gebonden": "economische binding",
    "economische of maatschappelijke binding": "economische of maatschappelijke binding",
    "economisch of maatschappelijk gebonden": "economische of maatschappelijke binding",
}
"""How a bond is named, and the key of the judgment that it takes."""


def _is_binding(z: Zin) -> bool:
    """Whether the clause says that someone has a bond."""
    dingen = [ding.naam for item in z.delen.items if isinstance(item, Zaken) for ding in item.delen]
    return z.type in {"W_HEBBEN", "W_ZIJN"} and len(dingen) == 1 and dingen[0] in _BINDING


def _gw_binding(z: Zin) -> Gebouwd:
    """``waarmee de cliënt maatschappelijke binding heeft``, ``waaraan hij gebonden is``: a judgment says which."""
    if not _is_binding(z) or z.geen or z.hoofd.ontkend:
        return None
    ding = z.delen.ding()
    deel = z.delen.een(Oordeeldeel)
    neem_client(z)
    sleutel = _BINDING[ding.naam] if ding is not None else "binding"
    return ast.GemeenteOordeel(sleutel, deel.actor if deel else None, span=z.span)


def _gw_gelegen(z: Zin) -> Gebouwd:
    soorten = z.delen.een(Soorten)
    if soorten is None:
        return None
    nu = _VERBLIJFT.search(z.span.text) is not None  # *waarin hij verblijft*: he is still there
    return ast.GemeenteInstelling(voorzieningen(z.delen, soorten), nu, span=z.span)


_VERBLIJFT = re.compile(r"\bverblijft\b", re.IGNORECASE)


def _gw_deelnemen(z: Zin) -> str:
    z.delen.met("AAN", Zaken)
    return "deelnemende gemeente"


def _gw_hebben(z: Zin) -> Gebouwd:
    """*waar de jeugdige zijn woonplaats heeft*: the municipality that the term means."""
    neem_client(z)
    return enige(z.delen.een(Partijen), z.delen)


_GEMEENTEN: dict[str, Vorm] = {
    "W_WOONADRES": _gw_woonadres,
    "W_WONEN": _gw_woonadres,
    "W_MELDEN_ZICH": _gw_melding,
    "W_REGIE": _gw_regie,
    "W_VERBLIJVEN": _gw_verblijf,
    "W_INGESCHREVEN": _gw_ingeschreven,
    "W_OORDEEL": _gw_oordeel,
    "W_GELEGEN": _gw_gelegen,
    "W_DEELNEMEN": _gw_deelnemen,
    "W_HEBBEN": _gw_hebben,
}


WOONDE = frozenset({"W_WOONADRES", "W_WONEN", "W_INGESCHREVEN"})
"""Heads of a clause on where somebody lived."""
_LIDWOORD = re.compile(r"^(?:de|het|een|dit|deze) ", re.IGNORECASE)


def _geen_verblijf(inhoud: Gebouwd) -> ast.Voorzieningen:
    """Return a term of another kind where a stay or a day belongs: which kind is told once all terms are known."""
    naam = _LIDWOORD.sub("", " ".join(inhoud.woorden.split()))
    return ast.Voorzieningen((ast.Voorziening((), naam, span=inhoud.span),), span=inhoud.span)

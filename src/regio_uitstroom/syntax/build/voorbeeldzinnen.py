"""What a clause says about the client of an example, beyond conditions."""

from __future__ import annotations

from typing import Any

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Dagdeel, Datzin, Ding, Gebouwd, Partijen, Soorten, Vraag
from regio_uitstroom.syntax.build.stelling_oordeel import GEWONE_WONING
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.voorbeelddelen import (
    dag_van,
    met_of,
    plaats_van,
    waarde_van,
    weiger,
    weiger_ontkenning,
)
from regio_uitstroom.syntax.build.zin import Zin, enige
from regio_uitstroom.syntax.hoofd import MODAL

_GEEN_TELT = frozenset({"W_WEIGEREN", "W_VERLENEN", "W_HANDELING"})
"""Heads whose clauses take in *geen* before a thing."""


def meld_kanttekeningen(z: Zin) -> None:
    """Refuse what a fact of the record cannot say: *geen* where no form takes it in, and *wil*, *kan* or *moet*."""
    if z.geen and z.type not in _GEEN_TELT:
        weiger_ontkenning(z.delen.context, z.span, "schrijf wat wel zo is")
    if z.type != "W_VASTSTELLEN" and MODAL & set(z.hoofd.hulp):
        weiger(
            z.delen.context, z.span, "een dossier zegt wat er is gebeurd", "schrijf het zonder `kan`, `moet` of `wil`"
        )


def _vb_verblijf(z: Zin) -> ast.Vb | None:
    if z.delen.woord("WERKELIJK") is not None:
        z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
        plaats = plaats_van(z.delen)
        return ast.VbGemeenten("werkelijk verblijf", (plaats,) if plaats is not None else (), span=z.span)
    soorten = z.delen.met(("IN", "BIJ"), Soorten)
    if soorten is None or z.ontkend or soorten.delen[0].voorziening is None:
        if soorten is not None:
            z.delen.items.append(Bepaling("IN", soorten, span=soorten.span))
        return None
    if len(soorten.delen) > 1 or soorten.niet_zijnde:
        weiger(z.delen.context, soorten.span, "een regel noemt één soort verblijf", "maak er twee regels van")
    plaats = plaats_van(z.delen, ("IN",))
    aanbieder = enige(z.delen.met("BIJ", Partijen), z.delen)
    tijdvak = z.delen.een(ast.Tijdvak)
    if tijdvak is None and (z.hoofd.verleden or "hebben" in z.hoofd.hulp):
        weiger(z.delen.context, z.span, "dit zegt niet wanneer", "schrijf `die van … tot … verbleef in …`")
    return ast.VbVerblijf(
        soorten.delen[0].voorziening,
        plaats,
        tijdvak,
        aanbieder.naam if isinstance(aanbieder, ast.Actor) else None,
        span=z.span,
    )


def _vb_melding(z: Zin) -> ast.VbGebeurtenis:
    return ast.VbGebeurtenis("melding", dag_van(z.delen), plaats_van(z.delen), geen=z.ontkend, span=z.span)


def _vb_weigeren(z: Zin) -> ast.Vb | None:
    woning = _gewone_woning(z)
    return None if woning is None else _woning(z, "weigering", woning.naam, geen=z.ontkend or woning.geen)


def _gewone_woning(z: Zin) -> Ding | None:
    """Take a home; None where it is of a kind that a record does not hold."""
    woning = z.delen.klasse("WONING")
    return woning if woning is not None and woning.naam in GEWONE_WONING else None


def _woning(z: Zin, soort: str, naam: str, *, geen: bool) -> ast.VbGebeurtenis:
    passend = True if naam == "passende woning" else None
    return ast.VbGebeurtenis(soort, dag_van(z.delen), None, passend, geen=geen, span=z.span)


def _vb_verlenen(z: Zin) -> ast.Vb | None:
    urgentie = z.delen.klasse("URGENTIE")
    if urgentie is None:
        return None
    z.delen.met("DOOR", Partijen)
    return ast.VbGebeurtenis("toekenning", dag_van(z.delen), geen=z.ontkend or urgentie.geen, span=z.span)


def _vb_handeling(z: Zin) -> ast.Vb | None:
    """Offers, acceptances, applications and outflow, by the verb."""
    soort = {
        "aanbieden": "aanbieding",
        "aanvaarden": "aanvaarding",
        "accepteren": "aanvaarding",
        "aanvragen": "aanvraag",
    }.get(z.hoofd.handeling)
    if soort == "aanvraag" and (urgentie := z.delen.klasse("URGENTIE")) is not None:
        return ast.VbGebeurtenis(soort, dag_van(z.delen), geen=z.ontkend or urgentie.geen, span=z.span)
    woning = z.delen.klasse("WONING") if soort in {"aanbieding", "aanvaarding"} else None
    gewoon = woning is not None and woning.naam in GEWONE_WONING
    return (
        None
        if soort is None or woning is None or not gewoon
        else _woning(z, soort, woning.naam, geen=z.ontkend or woning.geen)
    )


def _vb_uitstromen(z: Zin) -> ast.Vb | None:
    if "zijn" not in z.hoofd.hulp or not any(isinstance(i, Dagdeel) for i in z.alles):
        return None
    return ast.VbGebeurtenis("uitstroom", dag_van(z.delen), geen=z.ontkend, span=z.span)


def _vb_zijn(z: Zin) -> ast.Vb | None:
    if (ding := z.delen.ding("adressen", "verblijven")) is not None:
        historie = "verblijfplaatsen" if ding.naam == "adressen" else "verblijven"
        eigenschap = z.delen.klasse("EIGENSCHAP")
        if eigenschap is None or eigenschap.naam != "volledig":
            weiger(
                z.delen.context, z.span, "dit is geen feit van een dossier", "schrijf `wiens adressen volledig zijn`"
            )
        tijdvak = z.delen.een(ast.Tijdvak)
        return ast.VbVolledig(historie, tijdvak or ast.Tijdvak(None, None, span=z.span), span=z.span)
    return None


def _vb_oordelen(z: Zin) -> ast.Vb | None:
    datzin = z.delen.een(Datzin)
    if datzin is None:
        return None
    if z.ontkend:
        weiger_ontkenning(
            z.delen.context, z.span, "schrijf de ontkenning in het oordeel: `heeft geoordeeld dat … niet …`"
        )
    actor = enige(z.delen.een(Partijen), z.delen)
    voorwaarde = datzin.voorwaarde
    return ast.VbOordeel(actor if isinstance(actor, ast.Actor) else None, voorwaarde, dag_van(z.delen), span=z.span)


def _vb_regie(z: Zin) -> ast.Vb:
    gemeenten = z.delen.een(Partijen)
    tijdvak = z.delen.een(ast.Tijdvak)
    if z.ontkend:
        hint = "noem de gemeente die de regie wel voert, of schrijf `zonder gemeente van regie`"
        weiger_ontkenning(z.delen.context, z.span, hint)
    if gemeenten is not None and met_of(gemeenten.delen):
        weiger(z.delen.context, gemeenten.span, "met `of` is niet gezegd wie het is", "noem één gemeente")
    return ast.VbGemeenten("regie", gemeenten.delen if gemeenten is not None else (), tijdvak, span=z.span)


def _vb_ingeschreven(z: Zin) -> ast.Vb | None:
    partijen = z.delen.een(Partijen)
    if partijen is None or not isinstance(partijen.delen[0], ast.Actor) or partijen.delen[0].sleutel != "moeder":
        if partijen is not None:
            z.delen.items.append(partijen)
        return None
    z.delen.met(("BIJ", "TEN_TIJDE_VAN"), ast.Moment)
    plaats = plaats_van(z.delen)
    return ast.VbGemeenten("moeder", (plaats,) if plaats is not None else (), span=z.span)


def _vb_beroep(z: Zin) -> ast.Vb | None:
    bepaling = z.delen.met("OP", ast.Verwijzing)
    return ast.VbGebeurtenis("beroep", dag_van(z.delen), bepaling=bepaling, geen=z.ontkend, span=z.span)


def _vb_bedragen(z: Zin) -> ast.Vb | None:
    groothe = z.delen.klasse("GROOTHEID")
    return None if groothe is None else ast.VbWaarde(groothe.naam, waarde_van(z.delen), span=z.span)


def _vb_stand(z: Zin) -> ast.Vb | None:
    """``van wie niet bekend is of …``, ``van wie niet kan worden vastgesteld waar …``.

    ``over wie partijen verschillen of …``.
    """
    vraag = z.delen.een(Vraag)
    if vraag is None:
        return None
    stand = {"W_BEKEND": "onbekend", "W_VASTSTELLEN": "niet vast te stellen"}.get(z.type, "betwist")
    _meld_stand(z, stand)
    z.delen.alle(Partijen)
    over = _over(vraag, z)
    woonde = isinstance(vraag.zin, Zin) and vraag.zin.type in {"W_WONEN", "W_WOONADRES"}
    tijdvak = z.delen.een(ast.Tijdvak) or _tijdvak(vraag)
    if vraag.soort != "OF_VRAAG" and isinstance(vraag.zin, Zin):
        vraag.zin.wie()
        vraag.zin.delen.ding("woonadres")
        vraag.zin.rest_past_niet()
    return ast.VbStand(stand, over, tijdvak, adres="woonadres" if woonde else "", span=z.span)


def _meld_stand(z: Zin, stand: str) -> None:
    """Refuse what says that a fact is known, or not disputed: then the line says the fact itself."""
    if stand == "betwist" and z.ontkend:
        weiger_ontkenning(z.delen.context, z.span, "zeg het feit zelf: `die dagbesteding heeft`")
    elif stand != "betwist" and not z.ontkend:
        niet = "niet bekend is" if stand == "onbekend" else "niet kan worden vastgesteld"
        wel = f"zeg het feit zelf, of schrijf dat het {niet}"
        weiger(z.delen.context, z.span, "wat bekend is, is nog geen feit", wel)


def _tijdvak(vraag: Vraag) -> ast.Tijdvak | None:
    """Take the stretch of time that the question is about; what is left over does not fit it."""
    if vraag.soort == "OF_VRAAG" or not isinstance(vraag.zin, Zin):
        return None
    return vraag.zin.delen.een(ast.Tijdvak)


def _over(vraag: Vraag, z: Zin) -> Gebouwd:
    if vraag.soort == "OF_VRAAG":
        return duid(vraag.zin, z.delen.context)
    if not isinstance(vraag.zin, Zin):
        return " ".join(vraag.span.text.split())
    if vraag.soort == "WAT" and (groothe := vraag.zin.delen.klasse("GROOTHEID")) is not None:
        return groothe.naam
    over = _waar(vraag.zin) if vraag.soort == "WAAR_VRAAG" else None
    over = over or {
        ("WAAR_VRAAG", "W_WOONADRES"): "verblijfplaatsen",
        ("WAAR_VRAAG", "W_WONEN"): "verblijfplaatsen",
        ("WAAR_VRAAG", "W_VERBLIJVEN"): "verblijven",
        ("WAAR_VRAAG", "W_MELDEN_ZICH"): "meldingen",
        ("WAAR_VRAAG", "W_INGESCHREVEN"): "verblijfplaatsen",
        ("WANNEER_VRAAG", "W_UITSTROMEN"): "uitstroomdatum",
        ("WANNEER_VRAAG", "W_MELDEN_ZICH"): "meldingen",
        ("WANNEER_VRAAG", "W_ZIJN"): "geboortedatum",
    }.get((vraag.soort, vraag.zin.type))
    if over is None:
        vraag.zin.niet_te_duiden()
    return over or ""


def _waar(z: Zin) -> str | None:
    """*Waar de moeder bij zijn geboorte was ingeschreven*, *waar hij werkelijk verbleef*: facts of their own."""
    if z.type == "W_VERBLIJVEN" and z.delen.woord("WERKELIJK") is not None:
        z.delen.met(("TEN_TIJDE_VAN", "OP", "BIJ"), ast.Moment)
        return "hulpvraag.werkelijkVerblijf"
    wie = next((i.delen[0] for i in z.delen.items if isinstance(i, Partijen)), None)
    if z.type != "W_INGESCHREVEN" or not isinstance(wie, ast.Actor) or wie.sleutel != "moeder":
        return None
    z.delen.een(Partijen)
    z.delen.met(("TEN_TIJDE_VAN", "OP", "BIJ"), ast.Moment)
    return "moederBijGeboorteIngeschrevenIn"


ZINNEN: dict[str, Any] = {
    "W_VERBLIJVEN": _vb_verblijf,
    "W_MELDEN_ZICH": _vb_melding,
    "W_WEIGEREN": _vb_weigeren,
    "W_VERLENEN": _vb_verlenen,
    "W_HANDELING": _vb_handeling,
    "W_UITSTROMEN": _vb_uitstromen,
    "W_ZIJN": _vb_zijn,
    "W_OORDELEN": _vb_oordelen,
    "W_REGIE": _vb_regie,
    "W_INGESCHREVEN": _vb_ingeschreven,
    "W_BEROEP": _vb_beroep,
    "W_BEDRAGEN": _vb_bedragen,
    "W_BEKEND": _vb_stand,
    "W_VASTSTELLEN": _vb_stand,
    "W_VERSCHILLEN": _vb_stand,
}

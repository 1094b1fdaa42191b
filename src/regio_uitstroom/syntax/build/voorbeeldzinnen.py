"""What a clause says about the client of an example, beyond conditions."""

from __future__ import annotations

from typing import Any

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Dagdeel, Datzin, Gebouwd, Partijen, Soorten, Vraag
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.build.voorbeelddelen import Geboren, dag_van, plaats_van, waarde_van
from regio_uitstroom.syntax.build.zin import Zin, enige


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
    plaats = plaats_van(z.delen, ("IN",))
    aanbieder = enige(z.delen.met("BIJ", Partijen), z.delen)
    return ast.VbVerblijf(
        soorten.delen[0].voorziening,
        plaats,
        z.delen.een(ast.Tijdvak),
        aanbieder.naam if isinstance(aanbieder, ast.Actor) else None,
        span=z.span,
    )


def _vb_melding(z: Zin) -> ast.VbGebeurtenis:
    return ast.VbGebeurtenis("melding", dag_van(z.delen), plaats_van(z.delen), geen=z.ontkend, span=z.span)


def _vb_weigeren(z: Zin) -> ast.Vb | None:
    woning = z.delen.klasse("WONING")
    return None if woning is None else _woning(z, "weigering", woning.naam, geen=z.ontkend or woning.geen)


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
    return None if soort is None or woning is None else _woning(z, soort, woning.naam, geen=z.ontkend or woning.geen)


def _vb_uitstromen(z: Zin) -> ast.Vb | None:
    if "zijn" not in z.hoofd.hulp or not any(isinstance(i, Dagdeel) for i in z.alles):
        return None
    return ast.VbGebeurtenis("uitstroom", dag_van(z.delen), geen=z.ontkend, span=z.span)


def _vb_zijn(z: Zin) -> ast.Vb | None:
    if (ding := z.delen.ding("adressen", "verblijven")) is not None:
        historie = "verblijfplaatsen" if ding.naam == "adressen" else "verblijven"
        z.delen.klasse("EIGENSCHAP")
        tijdvak = z.delen.een(ast.Tijdvak)
        return ast.VbVolledig(historie, tijdvak or ast.Tijdvak(None, None, span=z.span), span=z.span)
    if z.delen.een(Geboren) is not None:
        return None
    return None


def _vb_oordelen(z: Zin) -> ast.Vb | None:
    datzin = z.delen.een(Datzin)
    if datzin is None:
        return None
    actor = enige(z.delen.een(Partijen), z.delen)
    voorwaarde = datzin.voorwaarde
    return ast.VbOordeel(actor if isinstance(actor, ast.Actor) else None, voorwaarde, dag_van(z.delen), span=z.span)


def _vb_regie(z: Zin) -> ast.Vb:
    gemeente = enige(z.delen.een(Partijen), z.delen)
    tijdvak = z.delen.een(ast.Tijdvak)
    z.delen.items.clear()
    return ast.VbGemeenten("regie", (gemeente,) if gemeente is not None else (), tijdvak, span=z.span)


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
    if z.ontkend == (stand == "betwist"):
        # *Wel bekend is of …* and *niet betwist is of …* tell nothing about the client.
        z.niet_te_duiden()
    z.delen.alle(Partijen)
    tijdvak = z.delen.een(ast.Tijdvak)
    return ast.VbStand(stand, _over(vraag, z), tijdvak, span=z.span)


def _over(vraag: Vraag, z: Zin) -> Gebouwd:
    if vraag.soort == "OF_VRAAG":
        return duid(vraag.zin, z.delen.context)
    if not isinstance(vraag.zin, Zin):
        return " ".join(vraag.span.text.split())
    over = {
        ("WAAR_VRAAG", "W_WOONADRES"): "verblijfplaatsen",
        ("WAAR_VRAAG", "W_WONEN"): "verblijfplaatsen",
        ("WAAR_VRAAG", "W_VERBLIJVEN"): "verblijven",
        ("WAAR_VRAAG", "W_MELDEN_ZICH"): "meldingen",
        ("WAAR_VRAAG", "W_INGESCHREVEN"): "moederBijGeboorteIngeschrevenIn",
        ("WANNEER_VRAAG", "W_UITSTROMEN"): "uitstroomdatum",
        ("WANNEER_VRAAG", "W_MELDEN_ZICH"): "meldingen",
        ("WANNEER_VRAAG", "W_ZIJN"): "geboortedatum",
    }.get((vraag.soort, vraag.zin.type))
    if over is None:
        vraag.zin.niet_te_duiden()
    return over or ""


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

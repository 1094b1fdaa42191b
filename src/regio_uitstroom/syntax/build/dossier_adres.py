"""Clauses about addresses and about where somebody wants to live."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Drempel, Gebouwd, Partijen, Venster
from regio_uitstroom.syntax.build.dossierdelen import (
    NEDERLAND,
    WEIGER,
    Geduid,
    Weigering,
    is_waar,
    met_moment,
    modaal,
    neem_plaatsen,
    niet,
    verdeeld,
)
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin


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
    plaatsen = neem_plaatsen(z, ("IN", "BINNEN")) or ()
    if buiten or not plaatsen:
        los = ast.VwAdres(soort, None, False if buiten else None, moment, span=z.span)
        return WEIGER if buiten and plaatsen else niet(z, los, geen=geen)

    def op(plaats: Gebouwd) -> ast.Voorwaarde:
        if isinstance(plaats, ast.Gebied) and plaats.naam == NEDERLAND:
            return ast.VwAdres(soort, None, True, moment, span=z.span)  # noqa: FBT003 - it lies in the country
        return ast.VwAdres(soort, plaats, None, moment, span=z.span)

    gevonden = verdeeld(z, plaatsen, op, allemaal=False)
    return gevonden if isinstance(gevonden, Weigering) or gevonden is None else niet(z, gevonden, geen=geen)


def woont(z: Zin) -> Geduid:
    """*in Houten woont*, *buiten Nederland woont*, *in Houten staat ingeschreven*: on the peildatum.

    How long somebody lived somewhere has a form of its own.
    """
    gemeten = any(isinstance(i, Drempel | Venster | ast.Duur | ast.Moment) for i in z.alles)
    toen = z.hoofd.verleden or "hebben" in z.hoofd.hulp or z.hoofd.hulp.count("zijn") > 1
    if modaal(z) or gemeten or toen or any(map(met_moment, z.alles)):
        return None
    ingeschreven = z.type in {"W_INGESCHREVEN", "W_OPNEMEN"}
    register = ingeschreven and _neem_register(z)
    if ingeschreven and all(isinstance(i, Clienten) for i in z.alles):
        return WEIGER  # *is ingeschreven*: where?
    if not any(map(is_waar, z.delen.items)):
        return ast.VwAdres("adres", None, True, None, span=z.span) if register else None  # noqa: FBT003 - of residents
    return _adres(z, "adres" if ingeschreven else "woonadres", geen=False)


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
    plaatsen = neem_plaatsen(z, ("IN", "BINNEN", "NAAR"))
    if plaatsen is None:
        return None
    if any(isinstance(plaats, ast.Gebied) and plaats.naam == NEDERLAND for plaats in plaatsen):
        return WEIGER
    return verdeeld(z, plaatsen, lambda plaats: ast.VwWilWonen(plaats, span=z.span), allemaal=True)

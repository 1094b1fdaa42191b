"""Clauses about addresses and about where somebody wants to live."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.client_zelf import neem_client
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Drempel, Gebouwd, Partijen, Venster
from regio_uitstroom.syntax.build.dossierdelen import (
    NEDERLAND,
    WEIGER,
    Geduid,
    Weigering,
    is_plaats,
    is_waar,
    met_moment,
    modaal,
    neem_geen,
    neem_plaatsen,
    niet,
    verdeeld,
)
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin

_SOORTEN = {"woonadres": "woonadres", "briefadres": "briefadres", "adres": "adres", "inschrijving": "adres"}
"""What address is asked for, by the word for it; who is registered somewhere, has an address there, whichever it is."""
_WAAR_DAN = "inschrijving"
"""A word for many things: only of one in a municipality the record tells."""
_LIGT = frozenset({"liggen", "zijn", "staan", "bevinden"})
"""Verbs that say of an address where it is."""


def adres(z: Zin) -> Geduid:
    """*zijn woonadres in Houten heeft*, *zijn adres Houten is*, *geen briefadres heeft*, *een inschrijving had*."""
    gevonden = _neem_adres(z)
    if gevonden is None or modaal(z):
        return None
    woord, geen = gevonden
    soort = _SOORTEN.get(woord)
    if woord == _WAAR_DAN and not (all(map(_past, z.delen.items)) and any(map(is_waar, z.delen.items))):
        return None  # *een inschrijving bij een huisarts heeft*; or where, and in what register?
    ligt = z.hoofd.handeling in _LIGT
    if soort is None or not (ligt or z.hoofd.handeling == "hebben"):
        return WEIGER
    if ligt:
        neem_client(z, "VAN")
        if (hier := _is_hier(z)) is not None:
            z.delen.items.append(hier)
        elif not any(map(is_waar, z.delen.items)):
            return None
    return _adres(z, soort, geen=geen, toen=verleden(z))


def _neem_adres(z: Zin) -> tuple[str, bool] | None:
    """Take the word for an address, and whether *geen* stands before it; with an adjective that narrows it, no kind."""
    if z.type == "W_WOONADRES":
        woorden = z.woorden().lower()
        if "laatste" in woorden or z.hoofd.handeling != "hebben":
            return "", False
        return "woonadres" if "woonadres" in woorden else "adres", False
    if (ding := z.delen.ding("briefadres", "woonadres")) is not None:
        return ("" if "laatste" in ding.woorden.lower() else ding.woorden.lower().split()[-1]), ding.geen
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and _INSCHRIJVING.match(i.woorden)), None)
    if moment is None:
        return None
    z.delen.items.remove(moment)
    return _WAAR_DAN, neem_geen(z, moment)


_INSCHRIJVING = re.compile(r"(?:(?:de|een|geen|zijn|haar|hun)\s+)?inschrijving$", re.IGNORECASE)


def _past(item: Gebouwd) -> bool:
    """Whether no phrase says more than a place or a moment: what the condition on an address takes in."""
    return not isinstance(item, Bepaling) or is_waar(item) or met_moment(item)


def _is_hier(z: Zin) -> Bepaling | None:
    """Take the municipality that an address is in, where none says that it lies there: *zijn woonadres Houten is*."""
    plaats = next((i for i in z.delen.items if isinstance(i, Partijen) and all(map(is_plaats, i.delen))), None)
    if plaats is None or z.hoofd.handeling != "zijn":
        return None
    z.delen.items.remove(plaats)
    return Bepaling("IN", plaats, span=plaats.span)


def _adres(z: Zin, soort: str, *, geen: bool, toen: bool) -> Geduid:
    """Return the condition on an address of a kind; ``toen``: the clause says that it was so, which takes a moment."""
    moment = z.delen.met(("TEN_TIJDE_VAN", "OP"), ast.Moment)
    if toen and moment is None:
        return WEIGER
    buitenland = z.delen.woord("BUITEN_NEDERLAND") is not None
    plaatsen, elders = neem_plaatsen(z, ("IN", "BINNEN")) or (), neem_plaatsen(z, ("BUITEN",)) or ()
    if buitenland + bool(plaatsen) + bool(elders) > 1 or len(elders) > 1:
        return WEIGER
    los = ast.VwAdres(soort, None, False if buitenland else None, moment, span=z.span)
    if elders:
        daar = ast.VwNiet(_in(z, soort, elders[0], moment), span=z.span)
        return niet(z, ast.VwEn((los, daar), span=z.span), geen=geen)
    if not plaatsen:
        return niet(z, los, geen=geen)
    gevonden = verdeeld(z, plaatsen, lambda plaats: _in(z, soort, plaats, moment), allemaal=False)
    return gevonden if isinstance(gevonden, Weigering) or gevonden is None else niet(z, gevonden, geen=geen)


def _in(z: Zin, soort: str, plaats: Gebouwd, moment: ast.Moment | None) -> ast.VwAdres:
    """Return that an address lies in a place; of the country that is another question than of a municipality."""
    if isinstance(plaats, ast.Gebied) and plaats.naam == NEDERLAND:
        return ast.VwAdres(soort, None, True, moment, span=z.span)  # noqa: FBT003 - it lies in the country
    return ast.VwAdres(soort, plaats, None, moment, span=z.span)


def woont(z: Zin) -> Geduid:
    """*in Houten woont*, *buiten Nederland woont*, *in Houten staat ingeschreven*: on the peildatum.

    How long somebody lived somewhere has a form of its own.
    """
    gemeten = any(isinstance(i, Drempel | Venster | ast.Duur | ast.Moment) for i in z.alles)
    toen = z.hoofd.verleden or "hebben" in z.hoofd.hulp or z.hoofd.hulp.count("zijn") > 1
    if modaal(z) or gemeten or toen or any(map(met_moment, z.alles)):
        return None
    ingeschreven = z.type in {"W_INGESCHREVEN", "W_OPNEMEN"}
    register = ingeschreven and neem_register(z)
    if ingeschreven and all(isinstance(i, Clienten) for i in z.alles):
        return WEIGER  # *is ingeschreven*: where?
    if not any(map(is_waar, z.delen.items)):
        return ast.VwAdres("adres", None, True, None, span=z.span) if register else None  # noqa: FBT003 - of residents
    return _adres(z, "adres" if ingeschreven else "woonadres", geen=False, toen=False)


def neem_register(z: Zin) -> bool:
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


def voorkeur(z: Zin) -> Geduid:
    """*de voorkeur geeft aan Zeist*, *zijn voorkeur naar Zeist uitgaat*, *Zeist zijn voorkeur heeft*."""
    ding = z.delen.ding("voorkeur")
    if ding is None or modaal(z):
        return None
    if verleden(z) or ding.klasse != "ZAAK":
        return WEIGER
    plaatsen = neem_plaatsen(z, ("AAN", "VOOR", "NAAR", "IN")) or _zelf(z)
    if plaatsen is None:
        return None
    if any(isinstance(plaats, ast.Gebied) for plaats in plaatsen):
        return WEIGER
    wil = verdeeld(z, plaatsen, lambda plaats: ast.VwWilWonen(plaats, span=z.span), allemaal=True)
    return wil if isinstance(wil, Weigering) or wil is None else niet(z, wil, geen=ding.geen)


def _zelf(z: Zin) -> tuple[Gebouwd, ...] | None:
    """Take the municipality that has the preference, or is it."""
    plaats = z.delen.een(Partijen)
    return None if plaats is None or not all(map(is_plaats, plaats.delen)) else plaats.delen

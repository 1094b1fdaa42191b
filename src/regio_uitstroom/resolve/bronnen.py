"""Ways to name a municipality become expressions that give one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.diagnostics.kinds_resolve import BEGRIP_ZONDER_OMSCHRIJVING, GEEN_ANTECEDENT, NOG_NIET_HIER
from regio_uitstroom.model import gemeentebron as model
from regio_uitstroom.model.woorden import PEILDATUM
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_duur
from regio_uitstroom.resolve.gemeenten import resolve_gemeente
from regio_uitstroom.resolve.woorden import (
    meld_verkeerd_begrip,
    moment_van,
    resolve_actor,
    resolve_oordeel,
    resolve_voorzieningen,
)
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.begripzinnen import WIJST_TERUG
from regio_uitstroom.syntax.wendingen.verantwoordelijkheidswoorden import ORGANEN

Knoop = ast.Gemeentebron | ast.Gemeente | ast.Gebied | ast.Actor

_RECORDROLLEN: Mapping[str, model.GemeenteFeitsoort] = {
    "gemeente van voorkeur": model.GemeenteFeitsoort.VOORKEUR,
    "gemeente van vestiging": model.GemeenteFeitsoort.VESTIGING,
    "gemeente van melding": model.GemeenteFeitsoort.MELDING,
    "gemeente van regie": model.GemeenteFeitsoort.REGIE,
    "werkelijk verblijf bij de hulpvraag": model.GemeenteFeitsoort.WERKELIJK_VERBLIJF,
}
"""Roles that name a fact of the record; the file may define them otherwise."""

_DEELNEMERS = frozenset({"deelnemende gemeente", "andere deelnemende gemeente", "andere gemeente"})
"""Roles for any one of the participants. Of which other one *andere* speaks, a judgment says."""

_ANDERE = frozenset({"andere gemeente", "andere deelnemende gemeente", "overige gemeenten", "betrokken gemeenten"})
"""Roles that leave open who is meant."""

_ANAFOOR = "die gemeente"

EIGEN_GEMEENTE = frozenset({"elke gemeente", "gemeente"})
"""Roles for the municipality whose inhabitant the client is (decision G14)."""


def resolve_bron(
    context: Context, knoop: Knoop, *, andere: bool = False, gewenst: bool = False
) -> model.Gemeentebron | None:
    """Return the expression; None with a finding where the words name no municipality of this text.

    ``andere``: the words may leave open which other one it is, because a judgment points at it.
    ``gewenst``: it is where the client wants to live.
    """
    if not andere and _is_andere(knoop):
        reden, wel = "de tekst zegt niet welke dat is", "noem de gemeente, of zeg hoe zij wordt gevonden"
        wel = f"{wel}; {_GEWENST}" if gewenst else wel
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return None
    if getattr(knoop, "beperkt", False):
        reden, wel = "wat er van deze gemeente wordt gevraagd, rekent het programma niet uit", "noem de gemeente"
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
        return None
    bron = _omzetters()[type(knoop)](context, knoop)
    if bron is None:
        return None
    bron = evolve(bron, tekst=bron.tekst or _IN_WELKE.sub("de gemeente waar", knoop.woorden), span=knoop.span)
    context.laatste_gemeente = bron
    return bron


_IN_WELKE = re.compile(r"^in\s+welke\s+gemeente\b", re.IGNORECASE)
"""How a question begins that asks for a municipality: a letter names her."""


def _is_andere(knoop: Knoop) -> bool:
    """Whether words point at somebody else than those named, without saying who."""
    match knoop:
        case ast.Gemeenterol(rol=naam, begrip=False) | ast.Gemeentegroep(groep=naam, begrip=False):
            begin = knoop.woorden.lower().split()
            return naam in _ANDERE or bool({"andere", "overige"} & set(begin[:2]))
        case _:
            return False


def _naam(context: Context, knoop: ast.Gemeentenaam) -> model.Gemeentebron | None:
    gemeente = resolve_gemeente(context, knoop)
    return model.VasteGemeente(gemeente) if gemeente is not None else None


def _rol(context: Context, knoop: ast.Gemeenterol) -> model.Gemeentebron | None:
    """A term of the file first; then the roles that the language knows."""
    if knoop.rol in context.gemeentebegrippen:
        wijst_terug = knoop.woorden.lower() in WIJST_TERUG
        return model.Begripbron(knoop.rol, tekst=f"de {knoop.rol}" if wijst_terug else "")
    if knoop.begrip:
        meld_verkeerd_begrip(context, knoop, knoop.rol, "een begrip voor een gemeente, als `de gemeente waar …`")
        return None
    if (gegeven := context.gegevens.get(knoop.rol)) is not None and gegeven.type is Feittype.GEMEENTE:
        return model.GemeenteUitGegeven(gegeven)
    vast = _vaste_rol(context, knoop)
    if vast is not None or knoop.rol == _ANAFOOR:
        return vast
    hint = (
        ""
        if knoop.rol.startswith("gemeente van")
        else f"noem de gemeente, of omschrijf `{knoop.rol}` onder de begrippen"
    )
    if knoop.rol == "verantwoordelijke gemeente":
        hint = _WIE_DAN
    if context.volledig:
        context.meld(BEGRIP_ZONDER_OMSCHRIJVING, knoop.span, naam=knoop.rol, hint=hint)
    return None


_WIE_DAN = (
    "wie verantwoordelijk is, zegt deze tekst per taak en per geval; noem hier die gemeente zelf: `De gemeente van "
    "herkomst draagt de kosten van …`, en herhaal wat daarvan afwijkt"
)


def _vaste_rol(  # noqa: PLR0911 - one return per role
    context: Context, knoop: ast.Gemeenterol
) -> model.Gemeentebron | None:
    """Return what a role of the language means; None for one that the file must define."""
    if knoop.rol in _RECORDROLLEN:
        return model.GemeenteUitRecord(_RECORDROLLEN[knoop.rol])
    if knoop.rol in _DEELNEMERS:
        return model.Deelnemers()
    if knoop.rol in EIGEN_GEMEENTE:
        return eigen_gemeente(context)
    if knoop.rol == _ANAFOOR:
        return _anafoor(context, knoop)
    if knoop.rol == "gemeente van verblijf":
        return model.GemeenteVanVerblijf(None)
    if knoop.rol == "centrumgemeente" and context.centrumgemeente is not None:
        return model.VasteGemeente(context.centrumgemeente)
    return None


def eigen_gemeente(context: Context) -> model.Gemeentebron:
    """Return whose own inhabitant the client is: by the text's definition of herkomst, otherwise by woonadres (G14)."""
    if "gemeente van herkomst" in context.gemeentebegrippen:
        return model.Begripbron("gemeente van herkomst")
    return model.WoonadresOp(PEILDATUM, tekst="de gemeente waarvan de cliënt inwoner is")


def _anafoor(context: Context, knoop: ast.Gemeenterol) -> model.Gemeentebron | None:
    """*Die gemeente* is the municipality named last in the sentence."""
    if context.laatste_gemeente is None and (andere := _andere_in_zin(knoop)):
        reden = f"`{andere}` zegt niet welke gemeente dat is"
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=f"{_VAN_VOORKEUR}; {_GEWENST}")
    elif context.laatste_gemeente is None:
        context.meld(GEEN_ANTECEDENT, knoop.span, tekst=knoop.woorden)
    return context.laatste_gemeente


_VAN_VOORKEUR = (
    "is het de gemeente waar de cliënt wil wonen, schrijf dan `is de gemeente van voorkeur verantwoordelijk`"
)
_GEWENST = "dat hij naar een andere gemeente wil, is `indien de gemeente van herkomst niet de gemeente van voorkeur is`"
_ANDERE_GEMEENTE = re.compile(r"\b(?:een|de) andere (?:deelnemende )?gemeente\b", re.IGNORECASE)
_ZINSEINDE = re.compile(r"\.\s|\n\s*\n")


def _andere_in_zin(knoop: ast.Gemeenterol) -> str:
    """Return the words for another municipality in the same sentence, which do not say which; empty without."""
    tekst = knoop.span.source.text
    begin = max((einde.end() for einde in _ZINSEINDE.finditer(tekst, 0, knoop.span.start)), default=0)
    einde = _ZINSEINDE.search(tekst, knoop.span.end)
    gevonden = _ANDERE_GEMEENTE.search(tekst, begin, len(tekst) if einde is None else einde.start())
    return "" if gevonden is None else " ".join(gevonden[0].split())


def _groep(_context: Context, _knoop: ast.Gemeentegroep | ast.Gebied) -> model.Gemeentebron:
    return model.Deelnemers()


def _actor(context: Context, knoop: ast.Actor) -> model.Gemeentebron | None:
    """A college stands for its municipality, as its council does; another actor is none, wherever it is."""
    if knoop.van is not None and knoop.sleutel in ORGANEN:
        return resolve_bron(context, knoop.van)
    if knoop.sleutel == "college" and not knoop.begrip:
        return eigen_gemeente(context)
    if knoop.begrip:
        meld_verkeerd_begrip(context, knoop, knoop.sleutel, "een begrip voor een gemeente, als `de gemeente waar …`")
        return None
    wel = "noem de gemeente, of schrijf wat deze partij doet: `De zorgaanbieder meldt de cliënt aan bij …`"
    context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden="hier hoort een gemeente", wel=wel)
    return None


def _woonadres(context: Context, knoop: ast.GemeenteWoonadres) -> model.Gemeentebron:
    if knoop.voorafgaand is not None:
        voorzieningen = resolve_voorzieningen(context, knoop.voorafgaand)
        return model.WoonadresVoorafgaand(
            voorzieningen, knoop.onmiddellijk, knoop.aaneengesloten, ook_briefadres=knoop.ook_briefadres
        )
    moment = moment_van(context, knoop.moment, PEILDATUM)
    onmiddellijk = knoop.ervoor and knoop.onmiddellijk
    return model.WoonadresOp(moment, knoop.ervoor, onmiddellijk, ook_briefadres=knoop.ook_briefadres)


def _naar_duur(context: Context, knoop: ast.GemeenteNaarDuur) -> model.Gemeentebron:
    buiten = () if knoop.buiten is None else (resolve_voorzieningen(context, knoop.buiten),)
    return model.WoonadresNaarDuur(
        moment_van(context, knoop.moment, PEILDATUM),
        resolve_duur(knoop.venster) if knoop.venster is not None else None,
        resolve_duur(knoop.duur) if knoop.duur is not None else None,
        strikt=knoop.strikt,
        onafgebroken=knoop.onafgebroken,
        ook_briefadres=knoop.ook_briefadres,
        buiten=buiten,
    )


def _feit(_context: Context, knoop: ast.GemeenteFeit) -> model.Gemeentebron:
    return model.GemeenteUitRecord(model.GemeenteFeitsoort(knoop.soort), knoop.eerste)


def _instelling(context: Context, knoop: ast.GemeenteInstelling) -> model.Gemeentebron:
    return model.GemeenteVanVerblijf(resolve_voorzieningen(context, knoop.voorzieningen), knoop.nu)


def _oordeel(context: Context, knoop: ast.GemeenteOordeel) -> model.Gemeentebron:
    """A judgment points at the municipality; *andere* is bounded by the one named before it."""
    beoordelaar = resolve_actor(knoop.beoordelaar)
    return model.GemeenteUitOordeel(
        resolve_oordeel(knoop.oordeel),
        beoordelaar.naam if beoordelaar else None,
        alleen_deelnemers=knoop.alleen_deelnemers,
        andere_dan=context.laatste_gemeente if knoop.andere else None,
    )


def _delen(
    context: Context, knopen: tuple[Knoop, ...], *, andere: bool = False
) -> tuple[model.Gemeentebron, ...] | None:
    """Return all parts, or None when one of them cannot be resolved."""
    bronnen = [resolve_bron(context, knoop, andere=andere) for knoop in knopen]
    goed = tuple(bron for bron in bronnen if bron is not None)
    return goed if len(goed) == len(bronnen) else None


def _keten(context: Context, knoop: ast.GemeenteKeten) -> model.Gemeentebron | None:
    delen = _delen(context, knoop.stappen)
    return model.Keten(delen) if delen else None


def _keuze(context: Context, knoop: ast.GemeenteKeuze) -> model.Gemeentebron | None:
    delen = _delen(context, knoop.rollen)
    return model.Slash(delen) if delen else None


def resolve_gezamenlijk(
    context: Context, knopen: tuple[Knoop, ...], *, andere: bool = False
) -> model.Gemeentebron | None:
    """Return one municipality, or several jointly; ``andere`` as for :func:`resolve_bron`."""
    delen = _delen(context, knopen, andere=andere)
    if delen is None:
        return None
    return delen[0] if len(delen) == 1 else model.Gezamenlijk(delen, tekst=" en ".join(k.woorden for k in knopen))


@cache
def _omzetters() -> Mapping[type, Callable[[Context, Any], model.Gemeentebron | None]]:
    """One function per class of node that names a municipality."""
    return {
        ast.Gemeentenaam: _naam,
        ast.Gemeenterol: _rol,
        ast.Gemeentegroep: _groep,
        ast.Gebied: _groep,
        ast.Actor: _actor,
        ast.GemeenteWoonadres: _woonadres,
        ast.GemeenteNaarDuur: _naar_duur,
        ast.GemeenteFeit: _feit,
        ast.GemeenteInstelling: _instelling,
        ast.GemeenteOordeel: _oordeel,
        ast.GemeenteKeten: _keten,
        ast.GemeenteKeuze: _keuze,
    }

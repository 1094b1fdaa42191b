"""Clauses of an example that fill the record: addresses, stays, events, values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from regio_uitstroom.client import record
from regio_uitstroom.client.feiten import Bekend, Datum, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.resolve.datums import resolve_duur, resolve_periode
from regio_uitstroom.resolve.dossier import Dossier, bekend_of_niet
from regio_uitstroom.resolve.kennis import zet_stand
from regio_uitstroom.resolve.machten import zet_gebruik
from regio_uitstroom.resolve.stellingen import VORM_VAN_WAARDE, zet_oordeel, zet_stelling
from regio_uitstroom.syntax import ast
from regio_uitstroom.tijd import Periode

_DATUMVELDEN = {
    "geboren": "geboortedatum",
    "aanvraag": "aanvraagdatum",
    "uitstroomgereed": "uitstroomgereed_vanaf",
    "verwachte uitstroom": "verwachte_uitstroomdatum",
    "uitstroom": "uitstroomdatum",
}
"""Events of an example that are one date of the record."""

_LIJSTVELDEN = {
    "melding": "meldingen",
    "aanbieding": "aanbiedingen",
    "weigering": "aanbiedingen",
    "aanvaarding": "aanbiedingen",
    "toekenning": "toekenningen",
    "beroep": "beroepen_op",
}
"""Events of an example that go into a list of the record."""

_GEMEENTEVELDEN = {"vestiging": "vestigingsgemeente", "moeder": "moeder_bij_geboorte"}


def neem_op(dossier: Dossier, vb: ast.Vb) -> None:
    """Add one clause to the record."""
    _omzetters()[type(vb)](dossier, vb)


def _stelling(dossier: Dossier, vb: ast.VbStelling) -> None:
    zet_stelling(dossier, vb.voorwaarde, waar=True)


def _oordeel(dossier: Dossier, vb: ast.VbOordeel) -> None:
    zet_oordeel(dossier, vb.voorwaarde, vb.actor, waar=True, datum=vb.datum)


def _adres(dossier: Dossier, vb: ast.VbAdres) -> None:
    van, tot = dossier.tijdvak(vb.tijdvak)
    plaats: record.Plaats | record.ZonderAdres | None = record.ZonderAdres.GEEN_VAST_ADRES
    if vb.plaats is not None:
        plaats = dossier.plaats(vb.plaats, van.eerste)
    if plaats is None:
        return
    functie = record.FunctieAdres.BRIEFADRES if vb.functie == "briefadres" else record.FunctieAdres.WOONADRES
    dossier.lijst("adressen").append(
        record.Adres(Bekend(plaats), van, tot, Bekend(functie), bekend_of_niet(vb.in_onderzoek))
    )


def _verblijf(dossier: Dossier, vb: ast.VbVerblijf) -> None:
    van, tot = dossier.tijdvak(vb.tijdvak)
    plaats = dossier.plaats(vb.plaats, van.eerste) if vb.plaats is not None else None
    if len(vb.voorziening.sleutels) != 1:
        dossier.weiger(
            vb.voorziening, "een voorbeeld noemt de voorziening zelf", "schrijf bijvoorbeeld `beschermd wonen`"
        )
        return
    sleutel = vb.voorziening.sleutels[0]
    dossier.lijst("verblijven").append(
        record.Verblijf(sleutel, van, tot, bekend_of_niet(plaats), aanbieder=vb.aanbieder)
    )


def _volledig(dossier: Dossier, vb: ast.VbVolledig) -> None:
    if vb.leeg:
        dossier.zonder_verblijf = vb
    periode = resolve_periode(dossier.context, vb.tijdvak)
    tot = periode.tot or dossier.peildatum + timedelta(days=1)
    dossier.volledig[vb.historie] = Periode(periode.van, tot)


def _gebeurtenis(dossier: Dossier, vb: ast.VbGebeurtenis) -> None:
    """A dated fact goes into its field, an event into its list; *geen* gives an empty list."""
    if vb.soort not in {*_DATUMVELDEN, *_LIJSTVELDEN, "hulpvraag"}:
        dossier.weiger(
            vb, "dit moment volgt uit andere feiten", "noem de adressen, het verblijf of de gebeurtenis zelf"
        )
        return
    if vb.geen:
        _geen_gebeurtenis(dossier, vb)
        return
    datum = dossier.datum(vb.datum) if vb.datum is not None else Datum.van(dossier.peildatum)
    if datum is None:
        return
    if vb.soort in _DATUMVELDEN:
        if vb.datum is None:
            dossier.weiger(vb, "dit zegt niet wanneer", "noem de dag: `op 1 april 2025`")
        dossier.velden[_DATUMVELDEN[vb.soort]] = Bekend(datum)
    elif vb.soort == "hulpvraag":
        plaats = dossier.plaats(vb.plaats, datum.eerste) if vb.plaats is not None else None
        _hulpvraag(dossier, datum, plaats)
    else:
        dossier.lijst(_LIJSTVELDEN[vb.soort]).append(_entry(dossier, vb, datum))


def _geen_gebeurtenis(dossier: Dossier, vb: ast.VbGebeurtenis) -> None:
    """There was none at all: the list is there, without one. That there was none on one day has no place in a record.

    That an offer was not refused adds nothing to the offers that the example names.
    """
    if vb.soort in _REACTIES:
        aanbiedingen = dossier.lijsten.get("aanbiedingen", [])
        if not aanbiedingen or vb.datum is not None or Bekend(_REACTIES[vb.soort]) in [a.reactie for a in aanbiedingen]:
            dossier.weiger_ontkenning(vb, _HINTS[vb.soort])
    elif vb.soort in _DATUMVELDEN or vb.soort == "hulpvraag":
        dossier.weiger_ontkenning(vb, "laat de regel weg, of noem de dag waarop het wel gebeurde")
    elif any(deel is not None for deel in (vb.datum, vb.plaats, vb.passend, vb.bepaling)):
        dossier.weiger_ontkenning(vb, _HINTS[vb.soort])
    else:
        dossier.lijst(_LIJSTVELDEN[vb.soort])


_REACTIES = {"weigering": record.Reactie.GEWEIGERD, "aanvaarding": record.Reactie.AANVAARD}
"""Answers to an offer."""

_WONING = "noem eerst de woning: `aan wie op 20 oktober 2024 een passende woning is aangeboden`"
_HINTS = {
    "weigering": f"{_WONING}, of schrijf `aan wie geen woning is aangeboden`",
    "aanvaarding": f"{_WONING}, of schrijf `aan wie geen woning is aangeboden`",
    "aanbieding": "schrijf `aan wie geen woning is aangeboden`",
    "melding": "schrijf `die zich niet heeft gemeld`, of noem de meldingen die er wel zijn",
    "toekenning": "schrijf `aan wie geen urgentie is verleend`",
    "beroep": "laat de regel weg, of noem het beroep dat er wel is",
}


def _hulpvraag(dossier: Dossier, datum: Datum | None, plaats: record.Plaats | None) -> None:
    """Add the day or the place of the request for help to what the example said of it before."""
    eerder: record.Hulpvraag = dossier.velden.get("hulpvraag", record.Hulpvraag())
    dossier.velden["hulpvraag"] = record.Hulpvraag(
        eerder.datum if datum is None else Bekend(datum),
        eerder.werkelijk_verblijf if plaats is None else Bekend(plaats),
    )


def _entry(dossier: Dossier, vb: ast.VbGebeurtenis, datum: Datum) -> object:
    """Return the entry of an event for its list."""
    if vb.soort == "melding":
        plaats = dossier.plaats(vb.plaats, datum.eerste) if vb.plaats is not None else None
        return record.Melding(Bekend(plaats) if plaats is not None else NietVastTeStellen(), datum)
    if vb.soort == "toekenning":
        return record.Toekenning(datum)
    if vb.soort == "beroep":
        return record.Beroep(vb.bepaling.woorden if vb.bepaling is not None else "", datum)
    reactie = _REACTIES.get(vb.soort, record.Reactie.GEEN)
    return record.Aanbieding(datum, bekend_of_niet(vb.passend), Bekend(reactie))


def _gemeenten(dossier: Dossier, vb: ast.VbGemeenten) -> None:
    plaatsen = tuple(p for p in (dossier.plaats(knoop) for knoop in vb.gemeenten) if p is not None)
    if not vb.gemeenten and not vb.geen:
        dossier.weiger(vb, "dit zegt niet welke gemeente", "noem de gemeente bij haar naam")
    if vb.soort == "voorkeur":
        dossier.velden["voorkeursgemeenten"] = Bekend(plaatsen)
    elif vb.soort == "regie":
        van, tot = dossier.tijdvak(vb.tijdvak)
        dossier.lijst("regie").extend(record.RegiePeriode(Bekend(p), van, tot) for p in plaatsen)
    elif vb.soort == "werkelijk verblijf" and plaatsen:
        _hulpvraag(dossier, None, plaatsen[0])
    elif vb.soort in _GEMEENTEVELDEN and plaatsen:
        dossier.velden[_GEMEENTEVELDEN[vb.soort]] = Bekend(plaatsen[0])
    elif vb.soort in dossier.context.opengelaten:
        oordelen = (record.Oordeel(vb.soort, waarde=True, gemeente=p) for p in plaatsen if isinstance(p, Gemeente))
        dossier.lijst("oordelen").extend(oordelen)
    elif plaatsen:
        dossier.weiger(vb, "deze gemeente volgt uit andere feiten", "noem de adressen en het verblijf van de cliënt")


def _gezinslid(dossier: Dossier, vb: ast.VbGezinslid) -> None:
    huishouden = dossier.lijst("huishouden")
    datum = dossier.datum(vb.geboren) if vb.geboren is not None else None
    if not vb.geen:
        huishouden.append(record.Gezinslid(vb.rol, bekend_of_niet(datum)))


def _waarde(dossier: Dossier, vb: ast.VbWaarde) -> None:
    """The value of a fact, of the type that its declaration asks for."""
    gegeven = dossier.context.gegeven(vb.gegeven)
    if not _past(vb.waarde, gegeven):
        soort = gegeven.type.value if gegeven.type is Feittype.JA_NEE else f"een {gegeven.type.value}"
        wel = VORM_VAN_WAARDE.get(gegeven.type, "").format(naam=vb.gegeven)
        dossier.weiger(vb, f"`{vb.gegeven}` is {soort}", f"schrijf bijvoorbeeld {wel}")
        return
    waarde: Any = vb.waarde
    match waarde:
        case ast.Bedrag():
            waarde = Decimal(waarde.centen) / 100
        case ast.Getal():
            waarde = Decimal(waarde.waarde) if gegeven.type is Feittype.BEDRAG else waarde.waarde
        case ast.Duur():
            waarde = resolve_duur(waarde)
        case ast.Datum():
            waarde = dossier.datum(waarde)
        case ast.Gemeentenaam() | ast.BuitenNederland():
            waarde = dossier.plaats(waarde)
    if waarde is not None:
        dossier.feiten[vb.gegeven] = Bekend(waarde)


_VORMEN: Mapping[Feittype, tuple[type, ...]] = {
    Feittype.BEDRAG: (ast.Bedrag, ast.Getal),
    Feittype.AANTAL: (ast.Getal,),
    Feittype.DUUR: (ast.Duur,),
    Feittype.DATUM: (ast.Datum,),
    Feittype.GEMEENTE: (ast.Gemeentenaam, ast.BuitenNederland),
}


def _past(waarde: object, gegeven: Gegeven) -> bool:
    """Whether a value has the type that the file declares for the fact."""
    if gegeven.type is Feittype.KEUZE:
        return waarde in gegeven.keuzes
    return isinstance(waarde, _VORMEN.get(gegeven.type, ()))


@cache
def _omzetters() -> Mapping[type, Callable[[Dossier, Any], None]]:
    """One function per class of clause."""
    return {
        ast.VbStelling: _stelling,
        ast.VbOordeel: _oordeel,
        ast.VbAdres: _adres,
        ast.VbVerblijf: _verblijf,
        ast.VbVolledig: _volledig,
        ast.VbGebruik: zet_gebruik,
        ast.VbGebeurtenis: _gebeurtenis,
        ast.VbGemeenten: _gemeenten,
        ast.VbGezinslid: _gezinslid,
        ast.VbWaarde: _waarde,
        ast.VbStand: zet_stand,
    }

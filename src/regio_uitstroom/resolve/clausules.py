"""Clauses of an example that fill the record: addresses, stays, events, values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from regio_uitstroom.client import record
from regio_uitstroom.client.feiten import Bekend, Datum, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.resolve.datums import resolve_datum, resolve_duur, resolve_periode
from regio_uitstroom.resolve.dossier import Dossier, bekend_of_niet
from regio_uitstroom.resolve.kennis import zet_stand
from regio_uitstroom.resolve.stellingen import zet_oordeel, zet_stelling
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
    if not vb.voorziening.sleutels:
        dossier.weiger(
            vb.voorziening, "een voorbeeld noemt de voorziening zelf", "schrijf bijvoorbeeld `beschermd wonen`"
        )
        return
    sleutel = vb.voorziening.sleutels[0]
    dossier.lijst("verblijven").append(
        record.Verblijf(sleutel, van, tot, bekend_of_niet(plaats), aanbieder=vb.aanbieder)
    )


def _volledig(dossier: Dossier, vb: ast.VbVolledig) -> None:
    periode = resolve_periode(dossier.context, vb.tijdvak)
    tot = periode.tot or dossier.peildatum + timedelta(days=1)
    dossier.volledig[vb.historie] = Periode(periode.van, tot)


def _gebeurtenis(dossier: Dossier, vb: ast.VbGebeurtenis) -> None:
    """A dated fact goes into its field, an event into its list; *geen* gives an empty list."""
    datum = resolve_datum(dossier.context, vb.datum) if vb.datum is not None else Datum.van(dossier.peildatum)
    if datum is None:
        return
    if vb.soort in _DATUMVELDEN:
        dossier.velden[_DATUMVELDEN[vb.soort]] = Bekend(datum)
    elif vb.soort == "hulpvraag":
        plaats = dossier.plaats(vb.plaats, datum.eerste) if vb.plaats is not None else None
        dossier.velden["hulpvraag"] = record.Hulpvraag(Bekend(datum), bekend_of_niet(plaats))
    else:
        lijst = dossier.lijst(_LIJSTVELDEN[vb.soort])
        if not vb.geen:
            lijst.append(_entry(dossier, vb, datum))


def _entry(dossier: Dossier, vb: ast.VbGebeurtenis, datum: Datum) -> object:
    """Return the entry of an event for its list."""
    if vb.soort == "melding":
        plaats = dossier.plaats(vb.plaats, datum.eerste) if vb.plaats is not None else None
        return record.Melding(Bekend(plaats) if plaats is not None else NietVastTeStellen(), datum)
    if vb.soort == "toekenning":
        return record.Toekenning(datum)
    if vb.soort == "beroep":
        return record.Beroep(vb.bepaling.woorden if vb.bepaling is not None else "", datum)
    reactie = {"weigering": record.Reactie.GEWEIGERD, "aanvaarding": record.Reactie.AANVAARD}.get(
        vb.soort, record.Reactie.GEEN
    )
    return record.Aanbieding(datum, bekend_of_niet(vb.passend), Bekend(reactie))


def _gemeenten(dossier: Dossier, vb: ast.VbGemeenten) -> None:
    plaatsen = tuple(p for p in (dossier.plaats(knoop) for knoop in vb.gemeenten) if p is not None)
    if vb.soort == "voorkeur":
        dossier.velden["voorkeursgemeenten"] = Bekend(plaatsen)
    elif vb.soort == "regie":
        van, tot = dossier.tijdvak(vb.tijdvak)
        dossier.lijst("regie").extend(record.RegiePeriode(Bekend(p), van, tot) for p in plaatsen)
    elif vb.soort == "werkelijk verblijf" and plaatsen:
        dossier.velden["hulpvraag"] = record.Hulpvraag(werkelijk_verblijf=Bekend(plaatsen[0]))
    elif vb.soort in _GEMEENTEVELDEN and plaatsen:
        dossier.velden[_GEMEENTEVELDEN[vb.soort]] = Bekend(plaatsen[0])
    elif vb.soort in dossier.context.opengelaten:
        oordelen = (record.Oordeel(vb.soort, waarde=True, gemeente=p) for p in plaatsen if isinstance(p, Gemeente))
        dossier.lijst("oordelen").extend(oordelen)
    elif plaatsen:
        dossier.weiger(vb, "deze gemeente volgt uit andere feiten", "noem de adressen en het verblijf van de cliënt")


def _gezinslid(dossier: Dossier, vb: ast.VbGezinslid) -> None:
    huishouden = dossier.lijst("huishouden")
    datum = resolve_datum(dossier.context, vb.geboren) if vb.geboren is not None else None
    if not vb.geen:
        huishouden.append(record.Gezinslid(vb.rol, bekend_of_niet(datum)))


def _waarde(dossier: Dossier, vb: ast.VbWaarde) -> None:
    """The value of a fact, of the type that its declaration asks for."""
    waarde: Any = vb.waarde
    match waarde:
        case ast.Bedrag():
            waarde = Decimal(waarde.centen) / 100
        case ast.Getal():
            waarde = Decimal(waarde.waarde) if _is_bedrag(dossier, vb.gegeven) else waarde.waarde
        case ast.Duur():
            waarde = resolve_duur(waarde)
        case ast.Datum():
            waarde = resolve_datum(dossier.context, waarde)
        case ast.Gemeentenaam():
            waarde = dossier.gemeente(waarde)
    if waarde is not None:
        dossier.feiten[vb.gegeven] = Bekend(waarde)


def _is_bedrag(dossier: Dossier, naam: str) -> bool:
    return dossier.context.gegeven(naam).type is Feittype.BEDRAG


@cache
def _omzetters() -> Mapping[type, Callable[[Dossier, Any], None]]:
    """One function per class of clause."""
    return {
        ast.VbStelling: _stelling,
        ast.VbOordeel: _oordeel,
        ast.VbAdres: _adres,
        ast.VbVerblijf: _verblijf,
        ast.VbVolledig: _volledig,
        ast.VbGebeurtenis: _gebeurtenis,
        ast.VbGemeenten: _gemeenten,
        ast.VbGezinslid: _gezinslid,
        ast.VbWaarde: _waarde,
        ast.VbStand: zet_stand,
    }

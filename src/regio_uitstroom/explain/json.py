"""The assessment as JSON: every outcome with its ground, what is still needed, and a receipt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm
from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    Deadline,
    NodigFeit,
    NodigOordeel,
    OordeelTerzijde,
    TekstBevinding,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Waarde,
)
from regio_uitstroom.evaluation.voorrangsklasse import Voorrangsklasse
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.bewijs import bewijs, ene_tekst
from regio_uitstroom.explain.keten import VOORRANGDETAILSOORT, VOORRANGSOORT, vera_codes, vera_zonder
from regio_uitstroom.explain.terzijde import in_woorden
from regio_uitstroom.explain.verzoeken import Afwijzing, afwijzing
from regio_uitstroom.explain.zinnen import zin
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.juriconnect import juriconnect
from regio_uitstroom.model.regeling import OpenPunt, Regeling
from regio_uitstroom.model.regels import Rangorde, Regel
from regio_uitstroom.model.woorden import Actor, Taak
from regio_uitstroom.tijd import Periode

Json = dict[str, object]


def to_json(beoordeling: Beoordeling, regeling: Regeling | Bundel | None = None) -> Json:
    """Return the assessment as JSON values, as ``outcome_schema`` describes them.

    Every field is there; what does not apply is null or empty. ``regeling`` is the agreement, or the register, that was
    applied: with it the receipt tells the title of each text and the kind of text that it is. Raises ValueError when
    it is another one.
    """
    naam, een = beoordeling.regeling, ene_tekst(regeling)
    return {
        "sleutel": beoordeling.client,
        "vragen": [_vraag(uitkomst, naam, een, regeling) for uitkomst in beoordeling.uitkomsten],
        **_urgentie(beoordeling),
        "termijnen": [_termijn(deadline, naam) for deadline in beoordeling.deadlines],
        "verplichtingen": [_regel(regel, naam) for regel in beoordeling.verplichtingen],
        "bevoegdheden": [_regel(regel, naam) for regel in beoordeling.bevoegdheden],
        "streven": [_regel(norm, naam) for norm in beoordeling.streven],
        "openPunten": [_open_punt(punt, naam) for punt in beoordeling.open_punten],
        "opmerkingen": [{"pad": een.pad, "verwacht": een.verwacht} for een in beoordeling.opmerkingen],
        "bewijs": bewijs(beoordeling, regeling),
    }


def _vraag(uitkomst: Uitkomst, naam: str, regeling: Regeling | None, teksten: Regeling | Bundel | None) -> Json:
    vraag = uitkomst.vraag
    return {
        "vraag": vraag.sleutel if isinstance(vraag, Taak) else vraag.value,
        "uitkomst": uitkomst.soort.value,
        "reden": uitkomst.reden.value,
        "waarde": _waarde(uitkomst.waarde),
        "grond": _plaatsen(uitkomst.grond, naam, teksten),
        "verdrongen": _plaatsen(uitkomst.verdrongen, naam, teksten),
        "strijd": _plaatsen(uitkomst.strijd, naam, teksten),
        "mogelijk": [_waarde(waarde) for waarde in uitkomst.mogelijk],
        "nogNodig": [_nodig_feit(feit) for feit in uitkomst.nog_nodig],
        "nogNodigGesnoeid": uitkomst.volledig_gesnoeid,
        "oordelenNodig": [_nodig_oordeel(oordeel) for oordeel in uitkomst.oordelen_nodig],
        "oordelenNietGeteld": [_niet_geteld(een) for een in _terzijde(uitkomst)],
        "gemeentenBuiten": [_gemeente(gemeente) for gemeente in uitkomst.gemeenten_buiten],
        "perTekst": [_tekst(bevinding) for bevinding in uitkomst.per_tekst],
        "afwijzingVerzoek": _afwijzing(afwijzing(uitkomst, regeling)),
        "motivering": uitkomst.motivering,
        "toelichting": uitkomst.toelichting,
    }


def _afwijzing(gevonden: Afwijzing) -> Json:
    reden = gevonden.code
    return {
        "lijst": None if reden is None else reden.lijst.value,
        "code": None if reden is None else reden.code,
        "naam": None if reden is None else reden.naam,
        "gemeente": None if gevonden.gemeente is None else _gemeente(gevonden.gemeente),
        "waarom": gevonden.waarom or None,
    }


def _tekst(bevinding: TekstBevinding) -> Json:
    return {
        "regeling": bevinding.tekst.naam,
        "reden": None if bevinding.reden is None else bevinding.reden.value,
        "bepalingen": [citaat.plaats for citaat in bevinding.bepalingen],
        "gemeentenBuiten": [_gemeente(gemeente) for gemeente in bevinding.gemeenten_buiten],
    }


def _waarde(waarde: Waarde | None) -> Json | None:
    """Return a municipality, several jointly, or whether there is urgency; None for no value."""
    if waarde is None or waarde == Waarde():
        return None
    if waarde.urgent is not None:
        return {"urgent": waarde.urgent}
    gemeenten = [_gemeente(gemeente) for gemeente in sorted(waarde.gemeenten, key=lambda gemeente: gemeente.code)]
    return gemeenten[0] if len(gemeenten) == 1 else {"gezamenlijk": gemeenten}


def _gemeente(gemeente: Gemeente) -> Json:
    return {"code": gemeente.code, "naam": gemeente.naam}


def _plaatsen(citaten: Iterable[Citaat], naam: str, teksten: Regeling | Bundel | None) -> list[Json]:
    """Return places with, of a statute, the reference by which other systems find them."""
    return [{**_plaats(citaat, naam), "juriconnect": juriconnect(citaat, teksten)} for citaat in citaten]


def _plaats(citaat: Citaat, regeling: str) -> Json:
    return {"bepaling": citaat.plaats, "regeling": regeling if citaat.uit is None else citaat.uit.naam}


def _nodig_feit(nodig: NodigFeit) -> Json:
    return {
        "gegeven": nodig.gegeven.sleutel,
        "vraag": nodig.gegeven.vraag,
        "vindplaats": nodig.gegeven.vindplaats or None,
        "artikel": [citaat.tekst for citaat in nodig.grond],
        "betwist": nodig.betwist,
        "tijdvak": None if nodig.tijdvak is None else _tijdvak(nodig.tijdvak),
        "antwoorden": _antwoorden(nodig),
    }


def _antwoorden(nodig: NodigFeit) -> Json:
    """Return the answers that are still possible."""
    vorm = nodig.antwoorden or Antwoordvorm(nodig.gegeven.type, nodig.gegeven.keuzes)
    return {"type": vorm.soort.value, "keuzes": list(vorm.keuzes), "van": _dag(vorm.van), "tot": _dag(vorm.tot)}


def _tijdvak(periode: Periode) -> Json:
    return {"van": _dag(periode.van), "tot": _dag(periode.tot)}


def _nodig_oordeel(nodig: NodigOordeel) -> Json:
    return {
        "oordeel": nodig.oordeel.sleutel,
        "vraag": nodig.vraag,
        "beoordelaar": nodig.beoordelaar,
        "artikel": [citaat.tekst for citaat in nodig.grond],
        "norm": [citaat.tekst for citaat in nodig.norm],
        "met": _waarde(nodig.met),
        "zonder": _waarde(nodig.zonder),
        "metUitkomst": None if nodig.met_soort is None else nodig.met_soort.value,
        "zonderUitkomst": None if nodig.zonder_soort is None else nodig.zonder_soort.value,
        "wijstGemeenteAan": nodig.plaats,
    }


def _terzijde(uitkomst: Uitkomst) -> Iterable[OordeelTerzijde]:
    """Yield every judgment that does not count, those that are told with a needed one first."""
    for nodig in uitkomst.oordelen_nodig:
        yield from (OordeelTerzijde(nodig.oordeel, nodig.beoordelaar, gegeven) for gegeven in nodig.niet_geteld)
    yield from uitkomst.terzijde


def _niet_geteld(een: OordeelTerzijde) -> Json:
    gegeven = een.gegeven
    return {
        "oordeel": een.oordeel.sleutel,
        "vraag": een.oordeel.vraag,
        "beoordelaar": een.beoordelaar,
        "door": gegeven.door or None,
        "datum": None if gegeven.datum is None else partiele_datum(gegeven.datum),
        "waarom": gegeven.reden.value,
        "tekst": zin(in_woorden(een)),
    }


def _urgentie(beoordeling: Beoordeling) -> Json:
    """Return what holds of urgency: by its status once it was granted, otherwise by the aanspraak."""
    uitkomst = _beslissende_urgentievraag(beoordeling.uitkomsten)
    codes = {} if uitkomst is None else vera_codes(uitkomst)
    zonder = vera_zonder(uitkomst)
    categorieen = (u.categorie for u in beoordeling.uitkomsten if u.categorie is not None)
    return {
        "categorie": next(categorieen, None),
        "geldigVan": None if uitkomst is None else _dag(uitkomst.geldig_van),
        "geldigTot": None if uitkomst is None else _dag(uitkomst.geldig_tot),
        "tekstGeldtTot": None if uitkomst is None else _dag(uitkomst.tekst_tot),
        "eindeHangtAfVan": []
        if uitkomst is None
        else [_plaats(een, beoordeling.regeling) for een in uitkomst.einde_open],
        "voorrangsklassen": []
        if uitkomst is None
        else [_klasse(een, beoordeling.regeling) for een in uitkomst.voorrang],
        "rangordes": [] if uitkomst is None else [_rangorde(een, beoordeling.regeling) for een in uitkomst.rangordes],
        VOORRANGSOORT: codes.get(VOORRANGSOORT),
        VOORRANGDETAILSOORT: codes.get(VOORRANGDETAILSOORT),
        "zonderCode": {sleutel: zonder.get(sleutel) for sleutel in (VOORRANGSOORT, VOORRANGDETAILSOORT)},
    }


def _rangorde(regel: Rangorde, regeling: str) -> Json:
    return {
        **_plaats(regel.citaat, regeling),
        "gelegenheid": regel.gelegenheid,
        "criteria": [{"tekst": een.woorden, "soort": een.soort.value} for een in regel.criteria],
    }


def _klasse(klasse: Voorrangsklasse, regeling: str) -> Json:
    return {
        **_plaats(klasse.citaat, regeling),
        "groepen": list(klasse.groepen),
        "klasse": klasse.klasse,
        "mogelijk": list(klasse.mogelijk),
        "geen": klasse.geen,
        "geldt": klasse.geldt,
        "nodig": [gegeven.sleutel for gegeven in klasse.nodig],
        "oordelenNodig": [oordeel.sleutel for oordeel in klasse.oordelen],
    }


def _beslissende_urgentievraag(uitkomsten: Iterable[Uitkomst]) -> Uitkomst | None:
    per_vraag = {uitkomst.vraag: uitkomst for uitkomst in uitkomsten}
    status = per_vraag.get(Urgentievraag.STATUS)
    if status is not None and status.soort is not Uitkomstsoort.NIET_VAN_TOEPASSING:
        return status
    return per_vraag.get(Urgentievraag.AANSPRAAK)


def _termijn(deadline: Deadline, regeling: str) -> Json:
    return {
        **_plaats(deadline.citaat, regeling),
        "actor": deadline.actor,
        "tekst": deadline.tekst,
        "moment": deadline.moment,
        "momentGeweest": deadline.moment_geweest,
        "momentOp": _dag(deadline.moment_op),
        "nietVoor": _dag(deadline.niet_voor),
        "vroegst": _dag(deadline.vroegst),
        "uiterlijk": _dag(deadline.uiterlijk),
        "verlenging": deadline.verlenging or None,
        "voorbehoud": deadline.voorbehoud or None,
    }


def _regel(regel: Regel, regeling: str) -> Json:
    actor = getattr(regel, "actor", None)
    naam = actor.naam if isinstance(actor, Actor) else None
    return {**_plaats(regel.citaat, regeling), "actor": naam, "tekst": regel.tekst}


def _open_punt(punt: OpenPunt, regeling: str) -> Json:
    plaats: Json = {"bepaling": None, "regeling": regeling if punt.uit is None else punt.uit.naam}
    return {**(plaats if punt.citaat is None else _plaats(punt.citaat, regeling)), "tekst": punt.tekst}


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()

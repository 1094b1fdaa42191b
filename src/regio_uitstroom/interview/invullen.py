"""What an answer adds to a record, as the JSON that the record is read from again."""

from __future__ import annotations

import re
from datetime import date

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.client.los_feit import FEITEN, IN_EEN_INTERVAL
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.client.writing import write_client
from regio_uitstroom.evaluation.historie_adressen import adres_op
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NodigFeit, NodigOordeel
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.interview.aanvullen import vul_aan
from regio_uitstroom.interview.gebeurtenissen import lees_lijst
from regio_uitstroom.interview.histories import Historie, adres_niet_vast, met_adres, met_verblijf
from regio_uitstroom.interview.vraagpunt import Vraagpunt
from regio_uitstroom.interview.waarden import Onbegrepen, is_geen, lees_datum, lees_ja_nee, lees_waarde
from regio_uitstroom.tijd import Periode

Json = dict[str, object]

_ADRESSEN, _VERBLIJVEN = "verblijfplaatsen", "verblijven"
_NIET_VAST = re.compile(r"^(?:is )?niet vast(?: te stellen)?\b[ ,:]*(?:omdat |want )?(?P<reden>.*)$", re.IGNORECASE)
_REDEN = re.compile(r"^(?P<antwoord>.+?)(?:[,:;]? (?:omdat|want) |: )(?P<reden>.+)$", re.IGNORECASE)
_OP_EEN_DAG = re.compile(r"^(?P<antwoord>ja|nee)[ ,]+(?:op |in )?(?P<dag>.*\d.*)$", re.IGNORECASE)
GEEN_REDEN = "onderzocht, zonder resultaat"
"""The reason that a record holds when the answer gives none."""


def invullen(client: Client, punt: Vraagpunt, tekst: str, peildatum: date) -> Json:
    """Return the record as JSON with what the answer says; raises Onbegrepen."""
    dossier = write_client(client)
    schoon = " ".join(tekst.split())
    if punt.oordeel is not None:
        return _met_oordeel(dossier, punt.oordeel, schoon, peildatum)
    if punt.feit is None:
        return dossier
    niet_vast = _NIET_VAST.match(schoon)
    reden = (niet_vast["reden"] or GEEN_REDEN) if niet_vast is not None else None
    if punt.feit.gegeven.sleutel in {_ADRESSEN, _VERBLIJVEN}:
        return _met_historie(dossier, punt.feit, schoon, reden, peildatum)
    return _met_feit(client, dossier, punt.feit, _inhoud(punt.feit, schoon, reden), peildatum)


def _inhoud(feit: NodigFeit, tekst: str, reden: str | None) -> object:
    if reden is not None:
        return {"nietVastTeStellen": reden}
    gegeven = feit.gegeven
    if gegeven.type is Feittype.GEBEURTENISSEN:
        return lees_lijst(gegeven.sleutel, tekst.rstrip("."))
    return lees_waarde(gegeven, tekst.strip(" ."))


def _met_feit(client: Client, dossier: Json, feit: NodigFeit, inhoud: object, peildatum: date) -> Json:
    """Return the record with a fact at its path."""
    sleutel = feit.gegeven.sleutel
    if sleutel == IN_EEN_INTERVAL:
        return _met_aantekening(client, dossier, inhoud, peildatum)
    groep, _, naam = sleutel.rpartition(".") if not sleutel.startswith(FEITEN) else sleutel.partition(".")
    if feit.gegeven.type is Feittype.GEBEURTENISSEN and isinstance(inhoud, list):
        inhoud = vul_aan(sleutel, dossier.get(naam), inhoud, _geboren(client), peildatum)
    if not groep:
        return {**dossier, naam: inhoud}
    onder = dossier.get(groep)
    return {**dossier, groep: {**(onder if isinstance(onder, dict) else {}), naam: inhoud}}


def genoteerd(client: Client, feit: NodigFeit) -> str:
    """Return in words the events that the record holds of the fact that is asked for; empty where it holds none."""
    if feit.gegeven.type is not Feittype.GEBEURTENISSEN:
        return ""
    veld = next((veld for veld in VORMEN[Client].velden if veld.sleutel == feit.gegeven.sleutel), None)
    bekend = None if veld is None else getattr(client, veld.attribuut)
    return waarde_in_woorden(bekend.waarde) if isinstance(bekend, Bekend) and bekend.waarde else ""


def _geboren(client: Client) -> date | None:
    """Return the first day that the client can have been born; None where that is not recorded."""
    geboortedatum = client.geboortedatum
    return geboortedatum.waarde.eerste if isinstance(geboortedatum, Bekend) else None


def _met_aantekening(client: Client, dossier: Json, inhoud: object, peildatum: date) -> Json:
    """Return the record with the note at the woonadres on the peildatum."""
    gevonden = adres_op(client.verblijfplaatsen, peildatum.toordinal()).adressen
    historie = dossier.get(_ADRESSEN)
    lijst = historie.get("lijst") if isinstance(historie, dict) else None
    if not gevonden or not isinstance(historie, dict) or not isinstance(lijst, list):
        message = "dit kan nog niet worden vastgelegd; antwoord met weet ik niet"
        raise Onbegrepen(message)
    plaats = next(i for i, adres in enumerate(client.verblijfplaatsen.lijst) if adres is gevonden[0])
    nieuw = [{**adres, "inOnderzoek": inhoud} if i == plaats else adres for i, adres in enumerate(lijst)]
    return {**dossier, _ADRESSEN: {**historie, "lijst": nieuw}}


def _met_historie(dossier: Json, feit: NodigFeit, tekst: str, reden: str | None, peildatum: date) -> Json:
    """Return the record with what is now known of a stretch of a history."""
    sleutel = feit.gegeven.sleutel
    inhoud = dossier.get(sleutel)
    historie = Historie(inhoud if isinstance(inhoud, dict) else {"lijst": []}, feit.tijdvak or Periode(), peildatum)
    schoon = tekst.rstrip(".")
    if sleutel == _ADRESSEN:
        nieuw = met_adres(historie, schoon) if reden is None else adres_niet_vast(historie, reden)
    elif reden is None:
        nieuw = met_verblijf(historie, schoon)
    else:
        message = "van een verblijf legt het dossier dat niet vast; antwoord met weet ik niet"
        raise Onbegrepen(message)
    return {**dossier, sleutel: nieuw}


def _met_oordeel(dossier: Json, nodig: NodigOordeel, tekst: str, peildatum: date) -> Json:
    """Return the record with a judgment: by the judge that the text names; of the use of a power with its day."""
    gevonden = _REDEN.match(tekst)
    antwoord, reden = (gevonden["antwoord"], gevonden["reden"]) if gevonden else (tekst, "")
    oordeel: Json = {"oordeel": nodig.oordeel.sleutel, "door": nodig.beoordelaar, "reden": reden.rstrip(".")}
    oordeel = {naam: deel for naam, deel in oordeel.items() if deel}
    oordelen = dossier.get("oordelen")
    rij = oordelen if isinstance(oordelen, list) else []
    if nodig.oordeel.is_gebruik:
        rij = [een for een in rij if not (_zonder_dag(nodig) and een["oordeel"] == nodig.oordeel.sleutel)]
        return {**dossier, "oordelen": [*rij, {**oordeel, **_gebruik(nodig, antwoord.strip(" .,"), peildatum)}]}
    return {**dossier, "oordelen": [*rij, {**oordeel, **_uitspraak(nodig, antwoord.strip(" .,"))}]}


def _zonder_dag(nodig: NodigOordeel) -> bool:
    """Whether the record holds the use of the power, and the day is what is missing: the answer comes in its place."""
    return any(een.reden is NietGeteld.DAG_NODIG for een in nodig.niet_geteld)


def _gebruik(nodig: NodigOordeel, antwoord: str, peildatum: date) -> Json:
    """Return whether a power was used, and on which day: that of the question, where the answer names no other."""
    met_dag = _OP_EEN_DAG.match(antwoord)
    uitspraak: Json = {"waarde": lees_ja_nee(met_dag["antwoord"] if met_dag else antwoord)}
    if met_dag:
        return {**uitspraak, "datum": lees_datum(met_dag["dag"])}
    if not uitspraak["waarde"]:
        return uitspraak
    if _zonder_dag(nodig):
        message = "noem de dag erbij: `ja, op 1 juli 2026`"
        raise Onbegrepen(message)
    return {**uitspraak, "datum": peildatum.isoformat()}


def _uitspraak(nodig: NodigOordeel, antwoord: str) -> Json:
    """Return what was judged: yes or no, and of which municipality where one is asked for, or asked about."""
    if not nodig.vraagt_gemeente:
        return _uitspraak_over(nodig, antwoord)
    if is_geen(antwoord):
        return {"waarde": False}
    try:
        ja = lees_ja_nee(antwoord)
    except Onbegrepen:
        return {"waarde": True, "gemeente": antwoord}
    if ja:
        message = "noem de gemeente"
        raise Onbegrepen(message)
    return {"waarde": False}


def _uitspraak_over(nodig: NodigOordeel, antwoord: str) -> Json:
    """Return a yes or no, with the one municipality that it is about; her name stands for a yes."""
    if len(nodig.over) != 1 or nodig.oordeel.is_ja_nee:
        return {"waarde": lees_ja_nee(antwoord)}
    (gemeente,) = nodig.over
    naam = antwoord.casefold().removeprefix("de ").removeprefix("gemeente ")
    ja = True if naam == gemeente.naam.casefold() else lees_ja_nee(antwoord)
    return {"waarde": ja, "gemeente": gemeente.code}

"""Whether an answer stays within what the record says: a date may become finer, a dispute takes a value of a party.

Anything else would put another value in the place of a recorded one, and that is no answer but a correction.
"""

from __future__ import annotations

from typing import Any

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, Feit
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.client.los_feit import FEITEN
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.evaluation.uitkomst import NodigFeit
from regio_uitstroom.explain.feiten import mogelijke_antwoorden


def bekend_feit(client: Client, sleutel: str) -> Feit[Any]:
    """Return what the record holds of a fact, by its key; onbekend where it has no such field."""
    if sleutel.startswith(FEITEN):
        return client.feit(sleutel.removeprefix(FEITEN))
    veld = next((veld for veld in VORMEN[Client].velden if veld.sleutel == sleutel), None)
    feit: Feit[Any] = ONBEKEND if veld is None else getattr(client, veld.attribuut)
    return feit


def buiten_de_grenzen(feit: NodigFeit, oud: Client, nieuw: Client) -> str:
    """Return what is wrong with an answer that contradicts what was recorded; empty where it does not."""
    # The events of a list are laid beside those recorded, and a history has its own checks.
    if feit.tijdvak is not None or feit.gegeven.type is Feittype.GEBEURTENISSEN:
        return ""
    sleutel = feit.gegeven.sleutel
    antwoord = bekend_feit(nieuw, sleutel)
    mogelijk = _nog_mogelijk(bekend_feit(oud, sleutel))
    if not mogelijk or not isinstance(antwoord, Bekend) or any(_past_in(antwoord.waarde, een) for een in mogelijk):
        return ""
    grens = mogelijke_antwoorden(feit).rstrip(".")
    grens = f"{grens[:1].lower()}{grens[1:]}"
    return f"het past niet bij wat in het dossier staat: {grens}; klopt het dossier niet, verbeter dat dan eerst"


def _nog_mogelijk(feit: Feit[Any]) -> tuple[object, ...]:
    """Return the values of which the answer must be one, or a part; empty where the record sets no bounds."""
    if isinstance(feit, Betwist):
        return feit.waarden
    return (feit.waarde,) if isinstance(feit, Bekend) and isinstance(feit.waarde, Datum) else ()


def _past_in(waarde: object, ruimer: object) -> bool:
    if isinstance(waarde, Datum) and isinstance(ruimer, Datum):
        return ruimer.eerste <= waarde.eerste and waarde.laatste <= ruimer.laatste
    return waarde == ruimer

"""Events of an answer laid beside those that a record holds: added or completed, never taken away."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.interview.splitsing import ligt_nu_in
from regio_uitstroom.interview.waarden import Onbegrepen
from regio_uitstroom.teksten import datum_in_woorden

Json = dict[str, object]

OUDST = 120
"""Years: what is longer ago did not happen to a client who lives now."""

_DAG = {"regie": "datumVan", "huishouden": "geboortedatum"}
"""The key of the day of an event, where that is another than ``datum``."""
_NAMEN = ("gemeente", "bepaling", "rol")
"""What tells events of one day apart."""


def vul_aan(sleutel: str, bekend: object, nieuw: list[Json], geboren: date | None, peildatum: date) -> object:
    """Return the list as the record will hold it; raises Onbegrepen.

    ``bekend`` is what it holds now. ``geboren`` is the first day that the client can have been born, when recorded.
    """
    for een in nieuw:
        keur_dag(sleutel, een, geboren, peildatum)
    omslag = bekend if isinstance(bekend, dict) and isinstance(bekend.get("waarde"), list) else None
    rij = omslag["waarde"] if omslag is not None else bekend
    samen = _samen(sleutel, list(rij) if isinstance(rij, list) else [], nieuw, peildatum)
    if sleutel == "aanbiedingen" and any(
        not een.keys() & {"passend", "reactie"} for een in _geraakt(samen, nieuw, peildatum)
    ):
        message = (
            "schrijf erbij of de woning passend was, of wat de cliënt antwoordde, "
            "zoals 20 oktober 2026 passend geweigerd, of: 20 oktober 2026 passend nog geen antwoord"
        )
        raise Onbegrepen(message)
    return samen if omslag is None else {**omslag, "waarde": samen}


def keur_dag(sleutel: str, een: Json, geboren: date | None, peildatum: date) -> None:
    """Refuse a day on which it cannot have happened; raises Onbegrepen. A day that does not exist the record tells."""
    dag = een.get(_DAG.get(sleutel, "datum"))
    if not isinstance(dag, str):
        return
    vroegst = date(max(1, peildatum.year - OUDST), 1, 1)
    if sleutel != "huishouden" and geboren is not None:
        vroegst = max(vroegst, geboren)
    if dag < vroegst.isoformat()[: len(dag)]:
        message = "schrijf een dag die kan kloppen: deze ligt vóór het leven van de cliënt"
        raise Onbegrepen(message)
    if dag > peildatum.isoformat()[: len(dag)]:
        message = f"schrijf een dag tot en met {datum_in_woorden(peildatum)}; wat later gebeurt, telt nog niet mee"
        raise Onbegrepen(message)


def _samen(sleutel: str, rij: list[Json], nieuw: list[Json], peildatum: date) -> list[Json]:
    """Return the events with the new ones in: one that is the same is completed with what the answer says."""
    dag = _DAG.get(sleutel, "datum")
    for een in nieuw:
        plaats = next((i for i, ander in enumerate(rij) if _zelfde(dag, ander, een, peildatum)), None)
        if plaats is None:
            rij.append(een)
        else:
            fijnst = max(str(rij[plaats][dag]), str(een[dag]), key=len)
            rij[plaats] = {**rij[plaats], **een, dag: fijnst}
    return rij


def _zelfde(dag: str, een: Json, ander: Json, peildatum: date) -> bool:
    """Whether two events can be one: the same names, and days of which one is a part of the other.

    The name of a municipality may be that of a successor, where the one on record was split.
    """
    dagen = een.get(dag), ander.get(dag)
    if not all(isinstance(deel, str) for deel in dagen):
        return False
    kort, lang = sorted(map(str, dagen), key=len)
    if not lang.startswith(kort):
        return False
    anders = [naam for naam in _NAMEN if een.get(naam) != ander.get(naam)]
    return not anders or (anders == ["gemeente"] and ligt_nu_in(een.get("gemeente"), ander.get("gemeente"), peildatum))


def _geraakt(samen: list[Json], nieuw: list[Json], peildatum: date) -> list[Json]:
    """Return the events of the list that the answer spoke of."""
    return [een for een in samen if any(_zelfde("datum", een, ander, peildatum) for ander in nieuw)]

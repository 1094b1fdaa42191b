"""One fact outside a record, as JSON: a presumed value is read and written as it would stand in a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from regio_uitstroom.client.errors import ClientFout, RecordFout
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.client.reading import read_client
from regio_uitstroom.client.record import Client, Hulpvraag
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.client.writing import waarde_als_json

FEITEN = "feiten."
"""Before the name of a fact that a record holds under ``feiten``."""

IN_EEN_INTERVAL = "verblijfplaatsen.inOnderzoek"
"""The one fact that stands inside an interval, so that a record cannot hold it alone."""


def gegeven_van(naam: str, gegevens: Sequence[Gegeven]) -> Gegeven | None:
    """Return the fact of that name, with or without ``feiten.`` before it; None where there is no such fact."""
    alle = dict(ingebouwde_gegevens()) | {gegeven.sleutel: gegeven for gegeven in gegevens}
    return alle.get(naam) or alle.get(FEITEN + naam)


def schrijf_los_feit(waarde: object) -> object:
    """Return the value of a fact as JSON values, as ``write_client`` writes it."""
    return waarde_als_json(waarde)


def lees_los_feit(naam: str, inhoud: object, gegevens: Sequence[Gegeven]) -> object:
    """Return the value that a record with this content would hold; raises ClientFout.

    ``gegevens`` are the facts that the agreement asks for itself. A name that is no fact of the record or of theirs is
    read by the look of its content, as records without a description of their facts are.
    """
    gegeven = gegeven_van(naam, gegevens)
    if gegeven is not None and gegeven.sleutel == IN_EEN_INTERVAL:
        return _ja_nee(inhoud)
    sleutel = FEITEN + naam.removeprefix(FEITEN) if gegeven is None else gegeven.sleutel
    *groepen, laatste = sleutel.split(".", 1)
    dossier: Mapping[str, object] = reduce(lambda deel, groep: {groep: deel}, groepen, {laatste: inhoud})
    client, fouten = read_client({"sleutel": "feit", **dossier}, gegevens=None if gegeven is None else gegevens)
    if client is None:
        raise ClientFout(fouten)
    feit = client.feit(laatste) if sleutel.startswith(FEITEN) else _veld(client, sleutel)
    return feit.waarde if isinstance(feit, Bekend) else None


def mag_worden_aangenomen(gegeven: Gegeven) -> bool:
    """Whether the fact is one that can be presumed: a history cannot."""
    return gegeven.type is not Feittype.HISTORIE


def _ja_nee(inhoud: object) -> bool:
    if not isinstance(inhoud, bool):
        raise ClientFout([RecordFout(f"$.{IN_EEN_INTERVAL}", "true of false")])
    return inhoud


def _veld(client: Client, sleutel: str) -> object:
    """Return what a record holds at a path of one or two keys."""
    groep, _, laatste = sleutel.rpartition(".")
    drager: Client | Hulpvraag = client.hulpvraag if groep else client
    attributen = {veld.sleutel: veld.attribuut for veld in VORMEN[type(drager)].velden}
    waarde: object = getattr(drager, attributen[laatste])
    return waarde

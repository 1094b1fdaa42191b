"""Writing a record: what was written reads back as the same."""

import json
from decimal import Decimal

from hypothesis import HealthCheck, given, settings

from regio_uitstroom.client import read_client, read_text, write_client
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import Adres, Adreshistorie, Client
from regio_uitstroom.testing.clients import VerzonnenClient, clients

GEGEVENS = tuple(
    Gegeven(f"feiten.{soort.value}", soort.value, soort, "?", keuzes=("regulier", "maatwerk"))
    for soort in Feittype
    if soort not in {Feittype.HISTORIE, Feittype.GEBEURTENISSEN}
)


class TestWriteClient:
    """write_client."""

    @settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
    @given(clients(GEGEVENS))
    def test_is_undone_by_read_client(self, client: VerzonnenClient) -> None:
        """Law 5: a record that is written and read is the same record, by way of JSON text too."""
        geschreven = write_client(client)
        assert read_client(geschreven, gegevens=GEGEVENS) == (client, ())
        assert read_text(json.dumps(geschreven), gegevens=GEGEVENS) == (client, ())

    def test_leaves_out_what_is_onbekend(self) -> None:
        """A client of whom nothing is known is only a key."""
        assert write_client(Client("a-1")) == {"sleutel": "a-1"}

    def test_writes_amounts_as_numbers(self) -> None:
        """An amount is a JSON number, whole when it is."""
        client = Client("a-1", feiten=(("a", Bekend(Decimal("12.50"))), ("b", Bekend(Decimal("12.00")))))
        assert write_client(client)["feiten"] == {"a": 12.5, "b": 12}

    def test_says_that_a_note_is_onbekend(self) -> None:
        """At an address of the BRP, an unknown note is written as null: absent would mean that there is none."""
        historie = Adreshistorie((Adres(ONBEKEND, Datum(2020), bron="BRP"),))
        (adres,) = write_client(Client("a-1", verblijfplaatsen=historie))["verblijfplaatsen"]["lijst"]  # type: ignore[index] # known to be a dict
        assert adres == {"datumVan": "2020", "inOnderzoek": None, "bron": "BRP"}

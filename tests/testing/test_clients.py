"""Invented clients: equal to real ones with the same facts, but printed in full."""

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings

from regio_uitstroom.client import read_client, write_client
from regio_uitstroom.client.feiten import Bekend, Betwist, Datum, NietVastTeStellen
from regio_uitstroom.client.record import Client
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.testing.clients import VerzonnenClient, clients

RUIM = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
GEVONDEN = settings(RUIM, max_examples=20_000, phases=[Phase.generate], database=None)
"""The first example will do; a smaller one would take minutes to find."""


class TestClients:
    """clients."""

    @RUIM
    @given(clients())
    def test_lives_can_be_read(self, client: VerzonnenClient) -> None:
        """Every invented life is a record without errors."""
        assert read_client(write_client(client), gegevens=())[1] == ()

    @pytest.mark.parametrize(
        "soort", [Bekend, NietVastTeStellen, Betwist], ids=["bekend", "niet vast te stellen", "betwist"]
    )
    def test_all_that_can_be_known_comes_up(self, soort: type) -> None:
        """A date of birth can be known, impossible to establish, and disputed."""
        assert find(clients(), lambda client: isinstance(client.geboortedatum, soort), settings=GEVONDEN)

    def test_partial_dates_come_up(self) -> None:
        """An address may begin in a year, without a month."""
        assert find(
            clients(), lambda client: any(a.van.maand is None for a in client.verblijfplaatsen.lijst), settings=GEVONDEN
        )

    @RUIM
    @given(clients(gemeenten=[Gemeente("0342", "Soest", "Utrecht", None, None)]))
    def test_lives_stay_where_they_are_told(self, client: VerzonnenClient) -> None:
        """With one municipality, no life is lived in another."""
        plaatsen = {a.plaats.waarde for a in client.verblijfplaatsen.lijst if isinstance(a.plaats, Bekend)}
        assert {plaats.code for plaats in plaatsen if isinstance(plaats, Gemeente)} <= {"0342"}


class TestVerzonnenClient:
    """VerzonnenClient."""

    echt = Client("a-1", geboortedatum=Bekend(Datum(2004, 3, 9)))
    verzonnen = VerzonnenClient("a-1", geboortedatum=Bekend(Datum(2004, 3, 9)))

    def test_equals_a_client_with_the_same_facts(self) -> None:
        """Invented or not makes no difference to a comparison, from either side, nor to a set."""
        assert self.echt == self.verzonnen
        assert self.verzonnen == self.echt
        assert len({self.echt, self.verzonnen}) == 1

    def test_differs_from_other_facts(self) -> None:
        """Another date of birth makes another client."""
        assert self.verzonnen != Client("a-1")

    def test_is_no_other_thing(self) -> None:
        """It equals no value that is not a client."""
        assert self.verzonnen != "a-1"

    def test_prints_in_full(self) -> None:
        """Its facts may be shown: a failing test is of use only then."""
        assert repr(self.verzonnen) == 'VerzonnenClient({"sleutel": "a-1", "geboortedatum": "2004-03-09"})'

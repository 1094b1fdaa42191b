"""Intervals: woonadressen overlap only where every reading of their dates says so."""

from datetime import date

import pytest

from regio_uitstroom.client import read_client, write_client
from regio_uitstroom.client.record import Client, Verblijfshistorie
from regio_uitstroom.tijd import Periode

Interval = tuple[str, str | None]


def fouten(*intervallen: Interval, tot: str | None = None, **velden: object) -> list[str]:
    """Return the paths of the errors of a record with these woonadressen, complete up to a day if given."""
    basis = {"gemeente": "0342", "functieAdres": "woonadres", **velden}
    lijst = [{**basis, "datumVan": van, "datumTot": eind} for van, eind in intervallen]
    volledig = {} if tot is None else {"volledigVan": "2000-01-01", "volledigTot": tot}
    return [f.pad for f in read_client({"sleutel": "a-1", "verblijfplaatsen": {"lijst": lijst, **volledig}})[1]]


class TestReadClient:
    """read_client, on woonadressen that may overlap."""

    @pytest.mark.parametrize(
        "intervallen",
        [
            [("2019-01-01", "2020-01-01"), ("2020-01-01", "2021-01-01")],
            [("2020-01-01", "2021-01-01"), ("2019-01-01", "2020-01-01")],
            [("2019", "2020"), ("2020", "2021")],
            [("2019-01-01", "2020-06"), ("2020-06", "2021-01-01")],
            [("2019-01-01", None), ("2020-01-01", None)],
            [("2019", "2019"), ("2019", "2019")],
        ],
    )
    def test_possible_order_is_accepted(self, intervallen: list[Interval]) -> None:
        """Addresses that can follow one another are accepted, in any order of the list."""
        assert fouten(*intervallen) == []

    @pytest.mark.parametrize(
        ("intervallen", "paden"),
        [
            ([("2019-01-01", "2020-01-02"), ("2020-01-01", "2021-01-01")], [1]),
            ([("2020-01-01", "2021-01-01"), ("2019-01-01", "2020-01-02")], [1]),
            ([("2019-01", "2020-03"), ("2020-01", "2021")], [1]),
            ([("2010-01-01", "2020-01-01"), ("2012-01-01", "2013-01-01"), ("2014-01-01", "2015-01-01")], [1, 2]),
            ([("2020-01-01", "2021-01-01"), ("2020-06-01", None)], [1]),
        ],
    )
    def test_certain_overlap_is_told(self, intervallen: list[Interval], paden: list[int]) -> None:
        """Addresses that overlap however their dates are read are told, at the later one of the list."""
        assert fouten(*intervallen) == [f"$.verblijfplaatsen.lijst[{index}]" for index in paden]

    def test_open_interval_runs_to_the_end_of_the_complete_period(self) -> None:
        """An address without an end overlaps a later one when the list is complete over that day."""
        assert fouten(("2019-01-01", None), ("2020-01-01", None), tot="2021-01-01") == ["$.verblijfplaatsen.lijst[1]"]

    def test_open_interval_stops_with_the_complete_period(self) -> None:
        """An address without an end says nothing about days after the complete period."""
        assert fouten(("2019-01-01", None), ("2021-01-01", None), tot="2021-01-01") == []

    @pytest.mark.parametrize("functie", ["briefadres", None, {"betwist": ["woonadres", "briefadres"]}])
    def test_other_addresses_may_overlap(self, functie: object) -> None:
        """Only what is known to be a woonadres excludes another."""
        assert fouten(("2019-01-01", "2021-01-01"), ("2020-01-01", "2022-01-01"), functieAdres=functie) == []

    def test_stays_may_overlap(self) -> None:
        """A clinic during beschermd wonen is no mistake."""
        lijst = [
            {"voorziening": "beschermd wonen", "datumVan": "2019-01-01", "datumTot": "2021-01-01"},
            {"voorziening": "ggz-instelling", "datumVan": "2020-01-01", "datumTot": "2020-03-01"},
        ]
        assert read_client({"sleutel": "a-1", "verblijven": {"lijst": lijst}})[1] == ()


class TestOpenPeriod:
    """A list that is complete for ever, on one side or both."""

    @pytest.mark.parametrize("periode", [Periode(), Periode(None, date(2024, 1, 1)), Periode(date(2010, 1, 1), None)])
    def test_round_trip(self, periode: Periode) -> None:
        """An open side is written as the first or the last day that a record can hold, and read as open."""
        client = Client("a-1", verblijven=Verblijfshistorie((), periode))
        gelezen, fouten = read_client(write_client(client))
        assert not fouten
        assert gelezen == client

    def test_not_known(self) -> None:
        """Without a complete period nothing is written."""
        assert "verblijven" not in write_client(Client("a-1", verblijven=Verblijfshistorie()))

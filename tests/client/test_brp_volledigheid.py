"""Over which period the addresses of the BRP are complete."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client import read_client
from regio_uitstroom.client.brp import from_brp
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adres_op
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.tijd import Periode
from tests.client.brp_antwoorden import PERIODE, adres, buitenland, dossier, fouten, historie, volledig

JAREN = Periode(date(2015, 1, 1), date(2026, 1, 1))


class TestAskedFor:
    """The period that the history was asked for."""

    def test_none(self) -> None:
        """Without it nothing is complete."""
        assert volledig(dossier(None, historie(adres()))) is None

    def test_request_for_a_period(self) -> None:
        """The request as it was sent tells the period."""
        assert volledig(dossier(None, historie(adres()), gevraagd=PERIODE)) == ("2015-01-01", "2026-01-01")

    def test_request_for_a_day(self) -> None:
        """A request for a peildatum is about that one day."""
        vraag = {"type": "RaadpleegMetPeildatum", "burgerservicenummer": "999990019", "peildatum": "2021-07-03"}
        assert volledig(dossier(None, historie(adres()), gevraagd=vraag)) == ("2021-07-03", "2021-07-04")

    def test_period(self) -> None:
        """A Periode does as well."""
        assert volledig(dossier(None, historie(adres()), gevraagd=JAREN)) == ("2015-01-01", "2026-01-01")

    def test_no_addresses(self) -> None:
        """A history without addresses is complete too: there was none."""
        assert dossier(None, historie(), gevraagd=JAREN)["verblijfplaatsen"]["lijst"] == []

    def test_before_the_gba(self) -> None:
        """Before 1 October 1994 a persoonslijst is not complete."""
        gevraagd = Periode(date(1980, 1, 1), date(2020, 1, 1))
        assert volledig(dossier(None, historie(adres()), gevraagd=gevraagd)) == ("1994-10-01", "2020-01-01")

    def test_without_a_begin(self) -> None:
        """A period without a begin starts with the GBA."""
        record = dossier(None, historie(adres()), gevraagd=Periode(None, date(2020, 1, 1)))
        assert volledig(record) == ("1994-10-01", "2020-01-01")

    def test_without_an_end(self) -> None:
        """A period without an end runs to the peildatum, and is none without that."""
        gevraagd = Periode(date(2015, 1, 1), None)
        record = dossier(None, historie(adres()), gevraagd=gevraagd, peildatum=date(2025, 6, 30))
        assert volledig(record) == ("2015-01-01", "2025-07-01")
        assert volledig(dossier(None, historie(adres()), gevraagd=gevraagd)) is None

    def test_after_the_peildatum(self) -> None:
        """Nothing is complete after the peildatum."""
        record = dossier(None, historie(adres()), gevraagd=JAREN, peildatum=date(2025, 6, 30))
        assert volledig(record) == ("2015-01-01", "2025-07-01")

    def test_all_after_the_peildatum(self) -> None:
        """A period that begins after the peildatum is none."""
        assert volledig(dossier(None, historie(), gevraagd=JAREN, peildatum=date(2010, 1, 1))) is None

    @pytest.mark.parametrize(
        ("vraag", "pad"),
        [
            ({"type": "ZoekMetPostcode"}, "$.gevraagd.type"),
            ("2015", "$.gevraagd"),
            ({"type": "RaadpleegMetPeriode", "datumVan": "2015", "datumTot": "2020-01-01"}, "$.gevraagd.datumVan"),
            ({"type": "RaadpleegMetPeriode", "datumVan": "2015-01-01"}, "$.gevraagd.datumTot"),
            (PERIODE | {"datumTot": "2015-01-01"}, "$.gevraagd.datumTot"),
            (PERIODE | {"datumTot": {"type": "Datum"}}, "$.gevraagd.datumTot"),
        ],
    )
    def test_errors(self, vraag: Any, pad: str) -> None:
        """A request that is none is an error, where it stands."""
        assert list(fouten(None, historie(), gevraagd=vraag)) == [pad]


class TestUnknownDates:
    """Dates that are unknown altogether take their stretch out."""

    @staticmethod
    def van(*verblijfplaatsen: dict[str, Any]) -> tuple[str, str] | None:
        """Return the complete period."""
        return volledig(dossier(None, historie(*verblijfplaatsen), gevraagd=JAREN))

    def test_between_two_addresses(self) -> None:
        """What comes after both addresses stays complete."""
        plaatsen = adres("2022-01-01"), adres("", "2022-01-01"), adres("2016-01-01", "")
        assert self.van(*plaatsen) == ("2022-01-01", "2026-01-01")

    def test_current_address(self) -> None:
        """Where the current address has an unknown first day, what lies before is complete."""
        assert self.van(adres(""), adres("2018-01-01", "")) == ("2015-01-01", "2018-01-02")

    def test_the_only_address(self) -> None:
        """Nothing is complete when it can be any day."""
        assert self.van(adres("")) is None

    def test_before_the_first_known_one(self) -> None:
        """An address of unknown first day ends before a later one begins."""
        assert self.van(adres("2020-01-01"), adres("", "2020-01-01")) == ("2020-01-01", "2026-01-01")

    def test_not_in_order(self) -> None:
        """Where the latest does not come first, an unknown date can be anywhere."""
        assert self.van(adres("2017-01-01"), adres("2020-01-01", ""), adres("", "2019-01-01")) is None

    def test_dates_that_lack_their_day(self) -> None:
        """Dates of which the month is known leave the period whole."""
        assert self.van(adres("2020-03"), adres("2016", "2020-03")) == ("2015-01-01", "2026-01-01")


class TestSoundness:
    """What the record says of a day is what was the case on it, however little the dates tell."""

    CODES = ("0342", "0344", "0363")

    @given(
        begin=st.dates(date(1996, 1, 1), date(2010, 1, 1)),
        duren=st.lists(st.integers(1, 1500), min_size=1, max_size=5),
        vormen=st.lists(st.sampled_from([10, 10, 7, 4, 0]), min_size=6, max_size=6),
        waar=st.lists(st.sampled_from([*CODES, "buiten", "onbekend", "brief"]), min_size=6, max_size=6),
        vraag=st.tuples(st.dates(date(1990, 1, 1), date(2015, 1, 1)), st.integers(1, 8000)),
        dagen=st.lists(st.integers(-100, 6000), min_size=1, max_size=10),
    )
    def test_no_day_is_told_wrong(  # noqa: PLR0913 - a life has that many sides
        self,
        *,
        begin: date,
        duren: list[int],
        vormen: list[int],
        waar: list[str],
        vraag: tuple[date, int],
        dagen: list[int],
    ) -> None:
        """A known municipality is the true one, and a day on which there is proof of none had no woonadres."""
        grenzen = [begin]
        for duur in duren:
            grenzen.append(grenzen[-1] + timedelta(days=duur))
        leven = list(zip(pairwise(grenzen), waar, strict=False))
        plaatsen = [
            _geleverd(plek, _vorm(van, vormen[nr]), None if nr == len(leven) - 1 else _vorm(tot, vormen[nr + 1]))
            for nr, ((van, tot), plek) in enumerate(leven)
        ]
        gevraagd = Periode(vraag[0], vraag[0] + timedelta(days=vraag[1]))
        # An answer holds what was so in the period that it was asked for.
        geleverd = [p for p, ((van, tot), _) in zip(plaatsen, leven, strict=True) if _binnen(van, tot, gevraagd, leven)]
        client = _gelezen(geleverd[::-1], gevraagd)
        for sprong in dagen:
            _klopt(client, begin + timedelta(days=sprong), leven)


Leven = Sequence[tuple[tuple[date, date], str]]


def _vorm(dag_: date, lengte: int) -> str:
    return dag_.isoformat()[:lengte]


def _geleverd(plek: str, van: str, tot: str | None) -> dict[str, Any]:
    match plek:
        case "buiten":
            return buitenland(van, tot)
        case "onbekend":
            return buitenland(van, tot, soort="VerblijfplaatsOnbekend")
        case "brief":
            return adres(van, tot, functie="B")
        case code:
            return adres(van, tot, code)


def _binnen(van: date, tot: date, gevraagd: Periode, leven: Leven) -> bool:
    assert gevraagd.van is not None
    assert gevraagd.tot is not None
    laatste = van == leven[-1][0][0]
    return van < gevraagd.tot and (laatste or gevraagd.van < tot)


def _gelezen(geleverd: list[dict[str, Any]], gevraagd: Periode) -> Client:
    record, gemeld = from_brp(None, historie(*geleverd), sleutel="d-1", gevraagd=gevraagd)
    assert gemeld == ()
    client, _ = read_client(record)
    assert client is not None
    return client


def _klopt(client: Client, dag_: date, leven: Leven) -> None:
    """Assert that what the record tells of the day is so; the last address runs on."""
    waar = next((plek for (van, tot), plek in leven if van <= dag_ < tot), None)
    if waar is None and dag_ >= leven[-1][0][1]:
        waar = leven[-1][1]
    gevonden = adres_op(client.verblijfplaatsen, dag_.toordinal())
    match gevonden.stand:
        case Adresstand.BEKEND:
            plaats = gevonden.adressen[0].plaats
            assert isinstance(plaats, Bekend)
            assert waar == (plaats.waarde.code if isinstance(plaats.waarde, Gemeente) else "buiten")
        case Adresstand.GEEN:
            assert waar in (None, "brief")
        case Adresstand.NIET_VAST_TE_STELLEN:
            assert waar == "onbekend"
        case Adresstand.ONBEKEND:
            pass

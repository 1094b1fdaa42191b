"""Facts under ``feiten``: by name and type, exact to the cent."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client import read_client, read_text
from regio_uitstroom.client.amounts import lees_bedrag
from regio_uitstroom.client.feiten import Bekend, Datum, Feit
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import Waarde
from regio_uitstroom.tijd import Duur, Eenheid


def gelezen(waarde: object, soort: Feittype | None) -> Feit[Waarde]:
    """Return the fact ``x`` with this value, of this type; None: nobody described it."""
    gegevens = None if soort is None else (Gegeven("feiten.x", "x", soort, "x?", keuzes=("a", "b")),)
    client, fouten = read_client({"sleutel": "a-1", "feiten": {"x": waarde}}, gegevens=gegevens)
    assert client is not None, fouten
    return client.feit("x")


class TestReadClient:
    """read_client, on facts."""

    @pytest.mark.parametrize(
        ("soort", "waarde", "verwacht"),
        [
            (Feittype.JA_NEE, False, False),
            (Feittype.AANTAL, 0, 0),
            (Feittype.BEDRAG, 1250, Decimal("1250.00")),
            (Feittype.BEDRAG, 0.1, Decimal("0.10")),
            (Feittype.BEDRAG, Decimal("-12.50"), Decimal("-12.50")),
            (Feittype.DUUR, {"aantal": 6, "eenheid": "maand"}, Duur(6, Eenheid.MAAND)),
            (Feittype.DUUR, {"aantal": 5, "eenheid": "werkdag"}, Duur(5, Eenheid.WERKDAG)),
            (Feittype.DUUR, "P6M", Duur(6, Eenheid.MAAND)),
            (Feittype.DUUR, "P2W", Duur(2, Eenheid.WEEK)),
            (Feittype.DATUM, "2024-03", Datum(2024, 3)),
            (Feittype.KEUZE, "b", "b"),
        ],
    )
    def test_reads_by_type(self, soort: Feittype, waarde: object, verwacht: object) -> None:
        """A fact that was described is read as its type says."""
        assert gelezen(waarde, soort) == Bekend(verwacht)

    @pytest.mark.parametrize(
        ("waarde", "verwacht"),
        [
            (True, True),
            (3, 3),
            (12.5, Decimal("12.50")),
            ("2024-03", "2024-03"),
            ("P6M", "P6M"),
            ({"type": "JaarDatum", "jaar": 2024}, Datum(2024)),
            ({"aantal": 6, "eenheid": "maand"}, Duur(6, Eenheid.MAAND)),
        ],
    )
    def test_reads_by_look(self, waarde: object, verwacht: object) -> None:
        """A fact that nobody described is read by the look of it; a text stays a text."""
        assert gelezen(waarde, None) == Bekend(verwacht)

    @pytest.mark.parametrize("waarde", [[], {"type": []}, {"type": "JaarDatum"}, {"aantal": 1}, "", "x\ny", -1.001])
    def test_refuses_by_look(self, waarde: object) -> None:
        """A fact that nobody described must still be a value of some type."""
        assert read_client({"sleutel": "a-1", "feiten": {"x": waarde}})[1]

    def test_histories_are_no_facts(self) -> None:
        """A history that is described as a fact cannot be one: its place in the record is elsewhere."""
        gegevens = (Gegeven("feiten.x", "x", Feittype.HISTORIE, "x?"),)
        assert read_client({"sleutel": "a-1", "feiten": {"x": True}}, gegevens=gegevens)[1]

    def test_built_in_facts_are_known(self) -> None:
        """The facts of the language need no description by a region."""
        record = {"sleutel": "a-1", "feiten": {"zwervend bestaan": True}}
        assert read_client(record, gegevens=())[1] == ()

    def test_no_described_facts_is_not_any_fact(self) -> None:
        """A region without facts of its own has the built-in ones only."""
        record = {"sleutel": "a-1", "feiten": {"dagbesteding": True}}
        assert len(read_client(record, gegevens=())[1]) == 1

    def test_unknown_facts_are_left_out(self) -> None:
        """A fact that is null is as good as absent."""
        client, _ = read_client({"sleutel": "a-1", "feiten": {"dagbesteding": None}})
        assert client is not None
        assert client.feiten == ()

    def test_unknown_date_of_the_brp_is_onbekend(self) -> None:
        """The form by which the BRP says that a date is unknown makes the fact onbekend."""
        gegevens = (Gegeven("feiten.x", "x", Feittype.DATUM, "x?"),)
        record = {"sleutel": "a-1", "feiten": {"x": {"type": "DatumOnbekend", "onbekend": True}}}
        client, _ = read_client(record, gegevens=gegevens)
        assert client is not None
        assert client.feiten == ()

    def test_facts_are_sorted(self) -> None:
        """The order in the text never matters."""
        client, _ = read_client({"sleutel": "a-1", "feiten": {"b": True, "a": True}})
        assert client is not None
        assert [naam for naam, _ in client.feiten] == ["a", "b"]


class TestLeesBedrag:
    """lees_bedrag."""

    @given(st.decimals(-(10**9), 10**9, places=2, allow_nan=False))
    def test_keeps_every_cent_of_a_text(self, bedrag: Decimal) -> None:
        """An amount in JSON text is read to the cent."""
        client, _ = read_text(f'{{"sleutel": "a-1", "feiten": {{"x": {bedrag}}}}}', gegevens=(_BEDRAG,))
        assert client is not None
        assert client.feit("x") == Bekend(bedrag)

    @given(st.decimals(-(10**9), 10**9, places=2, allow_nan=False))
    def test_keeps_every_cent_of_a_float(self, bedrag: Decimal) -> None:
        """An amount that was loaded as a float is read as the decimal number that it stands for."""
        assert lees_bedrag(float(bedrag)) == bedrag


_BEDRAG = Gegeven("feiten.x", "x", Feittype.BEDRAG, "x?")

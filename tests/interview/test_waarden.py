"""Answers in Dutch words as the values of a record."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.interview.waarden import (
    Onbegrepen,
    lees_bedrag,
    lees_datum,
    lees_duur,
    lees_gemeenten,
    lees_getal,
    lees_ja_nee,
    lees_keuze,
    lees_waarde,
)
from regio_uitstroom.teksten import datum_in_woorden

LEZERS: tuple[Callable[[str], object], ...] = (lees_ja_nee, lees_datum, lees_getal, lees_bedrag, lees_duur)


class TestLeesDatum:
    @pytest.mark.parametrize(
        ("tekst", "datum"),
        [
            ("9 maart 2004", "2004-03-09"),
            ("9 mrt 2004", "2004-03-09"),
            ("9 Mrt. 2004", "2004-03-09"),
            ("09-03-2004", "2004-03-09"),
            ("9/3/2004", "2004-03-09"),
            ("2004-3-9", "2004-03-09"),
            ("maart 2004", "2004-03"),
            ("in maart 2004", "2004-03"),
            ("2004-03", "2004-03"),
            ("2004", "2004"),
        ],
    )
    def test_ways_to_write_it(self, tekst: str, datum: str) -> None:
        """A day, a month or a year, in words or digits."""
        assert lees_datum(tekst) == datum

    @given(st.dates(min_value=date(1000, 1, 1)))
    def test_every_day(self, dag: date) -> None:
        """Every day that is written in words is read back."""
        assert lees_datum(datum_in_woorden(dag)) == dag.isoformat()

    @pytest.mark.parametrize("tekst", ["gisteren", "9 maart", "32", "9 maart 04", ""])
    def test_no_date(self, tekst: str) -> None:
        """Anything else is no date."""
        with pytest.raises(Onbegrepen):
            lees_datum(tekst)


class TestLeesBedrag:
    @pytest.mark.parametrize(
        ("tekst", "bedrag"),
        [
            ("€ 1.250,50", 1250.5),
            ("1250.5", 1250.5),
            ("1.250", 1250),
            ("300 euro", 300),
            ("5.000,-", 5000),
            ("12,5", 12.5),
        ],
    )
    def test_marks(self, tekst: str, bedrag: float) -> None:
        """Dutch marks and English ones; a full stop before three digits parts thousands."""
        assert lees_bedrag(tekst) == bedrag


class TestLeesWaarde:
    @pytest.mark.parametrize(("tekst", "waarde"), [("ja", True), ("Ja.", True), ("n", False), ("NEE!", False)])
    def test_yes_or_no(self, tekst: str, waarde: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """Yes and no, short or long."""
        assert lees_ja_nee(tekst) is waarde

    @pytest.mark.parametrize(("tekst", "getal"), [("3", 3), ("drie", 3), ("één", 1), ("een", 1)])
    def test_number(self, tekst: str, getal: int) -> None:
        """A number in digits or in a word."""
        assert lees_getal(tekst) == getal

    def test_duration(self) -> None:
        """A number and a unit, one or more."""
        assert lees_duur("6 maanden") == {"aantal": 6, "eenheid": "maand"}
        assert lees_duur("één jaar") == {"aantal": 1, "eenheid": "jaar"}

    def test_municipalities(self) -> None:
        """Names with a comma or *en* between them; *geen* or *nee* is none."""
        assert lees_gemeenten("Zeist, Houten en Utrecht") == ["Zeist", "Houten", "Utrecht"]
        assert lees_gemeenten("Geen.") == lees_gemeenten("nee") == []

    def test_choice(self) -> None:
        """One of the choices, whatever its capitals; another is refused with those that there are."""
        zorg = Gegeven("feiten.zorg", "de zorg", Feittype.KEUZE, "?", keuzes=("licht", "zwaar"))
        assert lees_waarde(zorg, "Zwaar") == "zwaar"
        with pytest.raises(Onbegrepen, match="kies uit: licht, zwaar"):
            lees_keuze("matig", zorg.keuzes)

    def test_list_of_municipalities(self) -> None:
        """A fact that is several municipalities is read as such."""
        assert lees_waarde(ingebouwde_gegevens()["voorkeursgemeenten"], "Zeist") == ["Zeist"]

    @pytest.mark.parametrize("lees", LEZERS)
    @given(tekst=st.text(max_size=30))
    def test_any_text(self, lees: Callable[[str], object], tekst: str) -> None:
        """No text raises anything but Onbegrepen."""
        with suppress(Onbegrepen):
            assert lees(tekst) is not None

"""antwoordvorm: what can still be answered."""

from datetime import date

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm, antwoordvorm

GEBOORTE = ingebouwde_gegevens()["geboortedatum"]
ZORG = Gegeven("feiten.zorg", "de zorg", Feittype.KEUZE, "Welke zorg?", keuzes=("licht", "zwaar"))


class TestAntwoordvorm:
    def test_yes_or_no(self) -> None:
        """A fact of type ja of nee has two answers."""
        vraag = ingebouwde_gegevens()["feiten.zwervend bestaan"]
        assert antwoordvorm(vraag, ONBEKEND) == Antwoordvorm(Feittype.JA_NEE, ("ja", "nee"))

    def test_choice(self) -> None:
        """A choice has those that the text names."""
        assert antwoordvorm(ZORG, ONBEKEND).keuzes == ("licht", "zwaar")

    def test_partial_date(self) -> None:
        """A date known to the month lies within it."""
        gevonden = antwoordvorm(GEBOORTE, Bekend(Datum(2004, 12)))
        assert (gevonden.van, gevonden.tot) == (date(2004, 12, 1), date(2005, 1, 1))

    def test_last_day_of_the_calendar(self) -> None:
        """A year that ends the calendar has no day after it."""
        assert antwoordvorm(GEBOORTE, Bekend(Datum(9999))).tot is None

    def test_unknown_date(self) -> None:
        """A date of which nothing is known can be any."""
        assert antwoordvorm(GEBOORTE, ONBEKEND) == Antwoordvorm(Feittype.DATUM)

    def test_dispute(self) -> None:
        """Of a disputed fact the values are those that parties name."""
        assert antwoordvorm(GEBOORTE, Betwist((Datum(2004), Datum(2005)))).keuzes == ("2004", "2005")

    def test_no_fact_in_repr(self) -> None:
        """What is known of the client does not show."""
        assert "2004" not in repr(antwoordvorm(GEBOORTE, Bekend(Datum(2004))))

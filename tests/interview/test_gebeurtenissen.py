"""Lists of events in Dutch words."""

import pytest

from regio_uitstroom.interview.gebeurtenissen import Json, lees_lijst
from regio_uitstroom.interview.waarden import Onbegrepen


class TestLeesLijst:
    @pytest.mark.parametrize(
        ("sleutel", "tekst", "lijst"),
        [
            ("meldingen", "Utrecht 20 mei 2024", [{"gemeente": "Utrecht", "datum": "2024-05-20"}]),
            (
                "meldingen",
                "Utrecht op 20 mei 2024; in Zeist, 2025",
                [{"gemeente": "Utrecht", "datum": "2024-05-20"}, {"gemeente": "Zeist", "datum": "2025"}],
            ),
            ("regie", "Soest sinds 2021", [{"gemeente": "Soest", "datumVan": "2021"}]),
            (
                "regie",
                "Soest van 1 mei 2020 tot 1 juni 2021",
                [{"gemeente": "Soest", "datumVan": "2020-05-01", "datumTot": "2021-06-01"}],
            ),
            (
                "huishouden",
                "kind 11 februari 2021; partner",
                [{"rol": "kind", "geboortedatum": "2021-02-11"}, {"rol": "partner"}],
            ),
            ("huishouden", "kind geboren op 2021", [{"rol": "kind", "geboortedatum": "2021"}]),
            (
                "aanbiedingen",
                "20 oktober 2026 passend geweigerd",
                [{"datum": "2026-10-20", "passend": True, "reactie": "geweigerd"}],
            ),
            ("aanbiedingen", "op 2026-10-20, niet passend", [{"datum": "2026-10-20", "passend": False}]),
            ("toekenningen", "10 oktober 2026", [{"datum": "2026-10-10"}]),
            ("toekenningen", "onder regB op 10 oktober 2026", [{"datum": "2026-10-10", "regeling": "regB"}]),
            (
                "toekenningen",
                "volgens “Samen wonen”, 10 oktober 2026",
                [{"datum": "2026-10-10", "regeling": "Samen wonen"}],
            ),
            (
                "beroepenOp",
                "artikel 3, vierde lid op 12 oktober 2026",
                [{"bepaling": "artikel 3, vierde lid", "datum": "2026-10-12"}],
            ),
            ("meldingen", "Geen.", []),
            ("meldingen", "nee", []),
        ],
    )
    def test_events(self, sleutel: str, tekst: str, lijst: list[Json]) -> None:
        """Events with a semicolon between them; *geen* or *nee* is none."""
        assert lees_lijst(sleutel, tekst) == lijst

    @pytest.mark.parametrize("sleutel", ["meldingen", "regie", "aanbiedingen", "toekenningen", "beroepenOp"])
    def test_without_a_date(self, sleutel: str) -> None:
        """An event without its date is asked for again, with an example."""
        with pytest.raises(Onbegrepen, match="zoals"):
            lees_lijst(sleutel, "ergens")

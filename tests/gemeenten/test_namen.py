"""Ways of writing a municipality."""

import pytest

from regio_uitstroom.gemeenten.namen import als_code, vereenvoudigd


class TestAlsCode:
    """als_code."""

    @pytest.mark.parametrize("tekst", ["0342", "GM0342", "gm0342", "342", " 0342 "])
    def test_accepts_every_notation(self, tekst: str) -> None:
        """With or without GM, leading zero and spaces, the code comes out as four digits."""
        assert als_code(tekst) == "0342"

    @pytest.mark.parametrize("tekst", ["", "GM", "Soest", "12345", "0342a", "-342", "٣٤٢", "GMGM0342"])
    def test_refuses_what_is_no_code(self, tekst: str) -> None:
        """Names, too many digits, signs and digits of other scripts are no codes."""
        assert als_code(tekst) is None


class TestVereenvoudigd:
    """vereenvoudigd."""

    @pytest.mark.parametrize(
        ("links", "rechts"),
        [
            ("Súdwest-Fryslân", "sudwest fryslan"),
            ("'s-Hertogenbosch", "\N{RIGHT SINGLE QUOTATION MARK}s Hertogenbosch"),
            ("Utrechtse  Heuvelrug", " UTRECHTSE HEUVELRUG "),
            ("Ohé en Laak", "Ohe\N{COMBINING ACUTE ACCENT} en Laak"),
        ],
    )
    def test_what_writers_differ_in_falls_away(self, links: str, rechts: str) -> None:
        """Accents, hyphens, apostrophes, capitals and spaces do not tell names apart."""
        assert vereenvoudigd(links) == vereenvoudigd(rechts)

    def test_letters_count(self) -> None:
        """Two names that differ in a letter stay two names."""
        assert vereenvoudigd("Rozendaal") != vereenvoudigd("Roosendaal")

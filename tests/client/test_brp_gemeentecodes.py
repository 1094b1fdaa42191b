"""Codes of municipalities on the first day of an address."""

from datetime import date

from regio_uitstroom.client.brp.gemeentecodes import GEEN_GEMEENTE, NERGENS, Ligging, is_gemeentecode, ligging
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister, register

GRENS = date(2020, 1, 1)

OUD = Gemeente("9001", "Oud", "Utrecht", None, GRENS, ("9002", "9003"))
NIEUW = Gemeente("9002", "Nieuw", "Utrecht", GRENS, None)
BUUR = Gemeente("9003", "Buur", "Utrecht", None, None)
POLDER = Gemeente("9004", "Polder", "Flevoland", GRENS, None)
WEES = Gemeente("9005", "Wees", "Utrecht", None, date(2010, 1, 1), ("9999",))
BOEK = GemeenteRegister((OUD, NIEUW, BUUR, POLDER, WEES))

TOEN = Datum(2005, 6, 1)


class TestLigging:
    """ligging."""

    def test_exists(self) -> None:
        """A municipality that exists on the day is meant by its code."""
        assert ligging("0342", TOEN, None, register()) == Ligging("0342")

    def test_predecessor_that_was_split(self) -> None:
        """Of an only predecessor that was split, the code tells in which part the address lies now."""
        assert ligging("9002", TOEN, None, BOEK) == Ligging("9001", huidige="9002")

    def test_no_predecessor(self) -> None:
        """The code of a municipality that came from none is kept, for the reader to refuse."""
        assert ligging("9004", TOEN, None, BOEK) == Ligging("9004")

    def test_register_without_a_successor(self) -> None:
        """A register made by hand that lacks a successor is no reason to fail."""
        zonder = GemeenteRegister((WEES, POLDER))
        assert ligging("9004", TOEN, None, zonder) == Ligging("9004")

    def test_no_code(self) -> None:
        """Without a code the municipality is onbekend."""
        assert ligging(None, TOEN, None, BOEK) == NERGENS

    def test_none_of_the_codes_is_a_municipality(self) -> None:
        """The codes that stand for no municipality are none of the register."""
        assert not [code for code in GEEN_GEMEENTE if register().code(code)]


class TestIsGemeentecode:
    """is_gemeentecode."""

    def test_four_digits(self) -> None:
        """Four digits are one."""
        assert is_gemeentecode("0342")

    def test_other_texts(self) -> None:
        """A name, another length, or digits of another script are none."""
        assert not [tekst for tekst in ("Soest", "342", "GM0342", "٠٣٤٢", "") if is_gemeentecode(tekst)]

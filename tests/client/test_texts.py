"""Texts of a record: keys, names, reasons and facility kinds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.errors import Misvorm
from regio_uitstroom.client.texts import (
    gezinsrollen,
    lees_gezinsrol,
    lees_naam,
    lees_recordsleutel,
    lees_verhaal,
    lees_voorziening,
    voorzieningen,
)


def elfproef(cijfers: str) -> bool:
    """Return whether nine digits pass the eleven-test, written out."""
    a, b, c, d, e, f, g, h, i = (int(cijfer) for cijfer in cijfers)
    return (9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h - i) % 11 == 0


class TestLeesRecordsleutel:
    """lees_recordsleutel."""

    @given(st.integers(10_000_000, 999_999_999).map(str))
    def test_refuses_what_can_be_a_bsn(self, cijfers: str) -> None:
        """Eight or nine digits are refused exactly when they pass the eleven-test."""
        if elfproef(cijfers.zfill(9)):
            with pytest.raises(Misvorm, match="burgerservicenummer"):
                lees_recordsleutel(cijfers)
        else:
            assert lees_recordsleutel(cijfers) == cijfers

    @pytest.mark.parametrize("sleutel", ["a123456782", "1234567", "1234567820", "2024-03-09", "dossier-0001"])
    def test_accepts_other_keys(self, sleutel: str) -> None:
        """A letter, more or fewer digits, or hyphens make it a key of one's own."""
        assert lees_recordsleutel(sleutel) == sleutel

    @pytest.mark.parametrize(
        "sleutel", ["1234.56.782", "1234-56-782", "123-456-782", "123 456 782", "123456782\u00a0", "\u202f123456782"]
    )
    def test_sees_through_what_splits(self, sleutel: str) -> None:
        """A number does not stop being a BSN when dots, spaces of any kind or hyphens are put between."""
        with pytest.raises(Misvorm, match="burgerservicenummer"):
            lees_recordsleutel(sleutel)


class TestLeesNaam:
    """lees_naam."""

    @pytest.mark.parametrize("naam", ["De Haven", "De\u00a0Haven", "\u2019t Huis", "x" * 200])
    def test_accepts(self, naam: str) -> None:
        """Text on one line is a name, no-break spaces and all."""
        assert lees_naam(naam) == naam

    @pytest.mark.parametrize("naam", ["", "x" * 201, "a\nb", "a\x1b[31m", "\ud800", 3, None, ["x"]])
    def test_refuses(self, naam: object) -> None:
        """No text, too much of it, line ends, control characters and lone surrogates are no name."""
        with pytest.raises(Misvorm):
            lees_naam(naam)


class TestLeesVerhaal:
    """lees_verhaal."""

    def test_may_have_lines(self) -> None:
        """A reason may run over lines, or be empty."""
        assert lees_verhaal("een\ntwee") == "een\ntwee"

    @pytest.mark.parametrize("tekst", ["x" * 10_001, "\udfff", 1])
    def test_refuses(self, tekst: object) -> None:
        """Too long a text, or one that cannot be written, is refused."""
        with pytest.raises(Misvorm):
            lees_verhaal(tekst)


class TestLeesGezinsrol:
    """lees_gezinsrol."""

    def test_accepts_the_lexicon(self) -> None:
        """Every word of the lexicon is known, in capitals too; whether it means a child the lexicon says."""
        assert {lees_gezinsrol(f" {rol.upper()} ") for rol in gezinsrollen()} == set(gezinsrollen())
        assert all(gezinsrollen()[rol] for rol in ("dochter", "pleegkind"))
        assert not any(gezinsrollen()[rol] for rol in ("kleinkind", "partner"))

    @pytest.mark.parametrize("rol", ["geen kind", "kinderen", "kind van partner", "", None, 3])
    def test_refuses_others(self, rol: object) -> None:
        """A word that could mean anything is refused."""
        with pytest.raises(Misvorm, match="rol in het huishouden"):
            lees_gezinsrol(rol)


class TestLeesVoorziening:
    """lees_voorziening."""

    @pytest.mark.parametrize("voorziening", voorzieningen())
    def test_accepts_the_lexicon(self, voorziening: str) -> None:
        """Every kind of the lexicon is known, in capitals too, and read as the lexicon writes it."""
        assert lees_voorziening(voorziening.upper()) == voorziening

    @pytest.mark.parametrize("waarde", ["hotel", "", None, 15])
    def test_refuses_others(self, waarde: object) -> None:
        """What is not in the lexicon is no facility kind."""
        with pytest.raises(Misvorm):
            lees_voorziening(waarde)

    def test_names_the_kinds(self) -> None:
        """Who writes it in the words of a text finds the word of the lexicon; the error is the same for all values."""
        with pytest.raises(Misvorm) as fout:
            lees_voorziening("detentie")
        assert "`penitentiaire inrichting`" in fout.value.verwacht
        with pytest.raises(Misvorm) as ander:
            lees_voorziening("hotel")
        assert ander.value.verwacht == fout.value.verwacht

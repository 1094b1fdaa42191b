"""The tables beside the code: the checks that were done when they were compiled, repeated on every run."""

import csv
from datetime import date
from pathlib import Path

import pytest

import regio_uitstroom.gemeenten
from regio_uitstroom.gemeenten.namen import vereenvoudigd
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.gemeenten.tabellen import tabel

DATA = Path(regio_uitstroom.gemeenten.__file__).parent / "data"

ACTIEF_OP_1_JANUARI = {
    2010: 431, 2011: 418, 2012: 415, 2013: 408, 2014: 403, 2015: 393, 2016: 390, 2017: 388, 2018: 380,
    2019: 355, 2020: 355, 2021: 352, 2022: 345, 2023: 342, 2024: 342, 2025: 342, 2026: 342,
}  # fmt: skip

PROVINCIES = {
    "Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg",
    "Noord-Brabant", "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland",
}  # fmt: skip


class TestTabel:
    """tabel."""

    def test_leaves_out_the_heading(self) -> None:
        """The first row is the first municipality."""
        assert next(tabel("gemeenten"))[:3] == ["0003", "GM0003", "Appingedam"]

    def test_unknown_table(self) -> None:
        """A table that is not there is an error of the file system."""
        with pytest.raises(FileNotFoundError):
            tabel("provincies")


class TestGemeenten:
    """gemeenten.csv."""

    def test_number(self) -> None:
        """788 municipalities existed at some moment since 1990, each with a code and a name of its own."""
        alle = register().alle
        assert len(alle) == len({g.code for g in alle}) == len({g.naam for g in alle}) == 788

    @pytest.mark.parametrize(("jaar", "aantal"), ACTIEF_OP_1_JANUARI.items())
    def test_active_on_1_january(self, jaar: int, aantal: int) -> None:
        """The number of municipalities on 1 January equals that of CBS."""
        assert sum(register().bestaat_op(g, date(jaar, 1, 1)) for g in register().alle) == aantal

    def test_weesp_left_during_the_year(self) -> None:
        """From 24 March 2022 there were 344."""
        assert sum(register().bestaat_op(g, date(2022, 3, 24)) for g in register().alle) == 344

    def test_sorted_by_code(self) -> None:
        """The register is sorted, so that nothing depends on the order of a source."""
        codes = [g.code for g in register().alle]
        assert codes == sorted(codes)

    def test_provinces(self) -> None:
        """Every municipality lies in one of the twelve provinces."""
        assert {g.provincie for g in register().alle} == PROVINCIES

    def test_cbs_code_is_the_code_with_gm(self) -> None:
        """The second column only repeats the first."""
        assert all(cbs == f"GM{code}" for code, cbs, *_ in tabel("gemeenten"))

    def test_start_before_end(self) -> None:
        """Nobody ended before it began."""
        assert not [g for g in register().alle if g.ingangsdatum and g.einddatum and g.ingangsdatum >= g.einddatum]

    def test_ended_if_and_only_if_succeeded(self) -> None:
        """Every municipality that ended has a successor; one that exists has none."""
        assert not [g for g in register().alle if (g.einddatum is None) == bool(g.opvolgers)]

    def test_successors_exist_on_the_end_date(self) -> None:
        """No successor is missing, and each exists on the day on which it takes over."""
        reg = register()
        for g in reg.alle:
            for code in g.opvolgers:
                opvolger = reg.code(code)
                assert opvolger is not None, (g.naam, code)
                assert g.einddatum is not None
                assert reg.bestaat_op(opvolger, g.einddatum), (g.naam, opvolger.naam)


class TestSplitsingen:
    """splitsingen.csv."""

    def test_lists_exactly_the_split_ones(self) -> None:
        """The six with more than one successor, with the same successors as in the main table."""
        with (DATA / "splitsingen.csv").open(encoding="utf-8", newline="") as bestand:
            gesplitst = {row["code"]: tuple(row["opvolger_codes"].split(";")) for row in csv.DictReader(bestand)}
        assert gesplitst == {g.code: g.opvolgers for g in register().alle if len(g.opvolgers) > 1}


class TestAliassen:
    """aliassen.csv."""

    def test_points_at_known_codes(self) -> None:
        """Every alias belongs to a municipality of the register."""
        assert not [alias for alias, code in register().aliassen if register().code(code) is None]

    def test_no_alias_twice_on_one_day(self) -> None:
        """An alias shared by municipalities that exist at the same time is only `Bergen`."""
        dubbel = {
            alias
            for alias, _ in register().aliassen
            if len([g for g in register().zoek(alias) if register().bestaat_op(g, date(2000, 1, 1))]) > 1
        }
        assert dubbel == {"Bergen"}

    def test_simplified_names_stay_apart(self) -> None:
        """No two official names fall together when accents and capitals go."""
        vormen = [vereenvoudigd(g.naam) for g in register().alle]
        assert len(vormen) == len(set(vormen))


class TestInwonertal:
    """inwonertal.csv."""

    @pytest.mark.parametrize("jaar", range(2012, 2025))
    def test_codes_equal_the_active_set(self, jaar: int) -> None:
        """Every municipality that exists on 1 January has a number that year, and no other."""
        reg = register()
        met_getal = {g.code for g in reg.alle if reg.inwonertal(g, jaar) is not None}
        assert met_getal == {g.code for g in reg.alle if reg.bestaat_op(g, date(jaar, 1, 1))}

    @pytest.mark.parametrize(("jaar", "som"), [(2012, 16_730_348), (2023, 17_811_291), (2024, 17_942_942)])
    def test_sum_equals_the_national_figure(self, jaar: int, som: int) -> None:
        """Together the municipalities hold the population of the Netherlands."""
        assert sum(register().inwonertal(g, jaar) or 0 for g in register().alle) == som

    def test_no_row_without_people(self) -> None:
        """Every number is positive."""
        assert all(int(inwoners) > 0 for _, _, inwoners, _ in tabel("inwonertal"))


class TestSources:
    """SOURCES.md."""

    @pytest.mark.parametrize("bestand", sorted(p.name for p in DATA.glob("*.csv")))
    def test_names_every_table(self, bestand: str) -> None:
        """A table cannot be added without saying where it comes from."""
        assert f"`{bestand}`" in (DATA / "SOURCES.md").read_text(encoding="utf-8")

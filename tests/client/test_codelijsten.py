"""Code lists of the chain, and the kinds of facility that products of care stand for."""

import csv
from pathlib import Path

import pytest

import regio_uitstroom.client
from regio_uitstroom.client.codelijsten import Codelijst, Voorzieningkeuze, code, codes, voorziening_van
from regio_uitstroom.client.texts import voorzieningen
from regio_uitstroom.evaluation.voorzieningen import is_van_soort

DATA = Path(regio_uitstroom.client.__file__).parent / "data"
WMO, JW = Codelijst.WMO_PRODUCTCATEGORIE, Codelijst.JW_PRODUCTCATEGORIE
PRODUCTEN = [(lijst, product.code) for lijst in (WMO, JW) for product in codes(lijst)]


class TestCodes:
    """codes."""

    def test_every_row_is_there(self) -> None:
        """The lists together hold every row of the table."""
        with (DATA / "codelijsten.csv").open(encoding="utf-8", newline="") as bestand:
            rijen = {(rij["lijst"], rij["code"], rij["naam"]) for rij in csv.DictReader(bestand)}
        assert {(c.lijst.value, c.code, c.naam) for lijst in Codelijst for c in codes(lijst)} == rijen

    @pytest.mark.parametrize("lijst", Codelijst)
    def test_no_list_is_empty(self, lijst: Codelijst) -> None:
        """Every list has codes."""
        assert codes(lijst)

    def test_priority(self) -> None:
        """The kinds of priority of VERA are these four."""
        assert {c.code for c in codes(Codelijst.VOORRANGSOORT)} == {"BIN", "GRO", "IND", "URG"}

    def test_each_detail_has_a_kind(self) -> None:
        """Every detail of priority falls under a kind of priority."""
        assert all(c.ouder in codes(Codelijst.VOORRANGSOORT) for c in codes(Codelijst.VOORRANGDETAILSOORT))


class TestCode:
    """code."""

    def test_name(self) -> None:
        """A code has its name."""
        gevonden = code(Codelijst.VOORRANGDETAILSOORT, "UIT")
        assert gevonden is not None
        assert gevonden.naam == "uitstroom maatschappelijke instelling"

    def test_what_it_falls_under(self) -> None:
        """The code above is a code itself."""
        gevonden = code(Codelijst.VOORRANGDETAILSOORT, "UIT")
        assert gevonden is not None
        assert gevonden.ouder == code(Codelijst.VOORRANGSOORT, "URG")

    def test_same_code_in_two_lists(self) -> None:
        """A code means what its own list says."""
        dak = code(Codelijst.AANVULLENDEDOELGROEP, "DAK")
        assert dak is not None
        assert dak != code(Codelijst.VOORRANGDETAILSOORT, "DAK")

    def test_unknown(self) -> None:
        """A code that is not in the list gives None."""
        assert code(Codelijst.VOORRANGSOORT, "UIT") is None


class TestVoorzieningVan:
    """voorziening_van."""

    @pytest.mark.parametrize(
        ("lijst", "product", "voorziening"),
        [
            (WMO, "15", "beschermd wonen"),
            (JW, "35", "pleegzorg"),
            (JW, "37", "gesloten jeugdhulp"),
            (JW, "38", "residentiële jeugdhulp"),
        ],
    )
    def test_named_by_the_list(self, lijst: Codelijst, product: str, voorziening: str) -> None:
        """A category that names one kind of facility is that kind."""
        assert voorziening_van(lijst, product) == Voorzieningkeuze(voorziening)

    @pytest.mark.parametrize(
        ("lijst", "product", "voorziening", "een_ervan"),
        [
            (WMO, "16", "opvang", "vrouwenopvang"),
            (WMO, "17", "opvang", "crisisopvang"),
            (WMO, "18", None, "beschermd wonen"),
            (JW, "36", "jeugdhulp met verblijf", "gezinshuis"),
            (JW, "43", "jeugdhulp met verblijf", "pleegzorg"),
            (JW, "44", "jeugdhulp met verblijf", "gezinshuis"),
            (JW, "46", None, "residentiële jeugdhulp"),
        ],
    )
    def test_wider_than_one_kind(self, lijst: Codelijst, product: str, voorziening: str | None, een_ervan: str) -> None:
        """A wide category is the wide kind that covers it, if there is one, and tells which kinds it can be."""
        keuze = voorziening_van(lijst, product)
        assert keuze.voorziening == voorziening
        assert een_ervan in keuze.mogelijk

    @pytest.mark.parametrize(("lijst", "product"), PRODUCTEN)
    def test_never_narrower_than_it_is(self, lijst: Codelijst, product: str) -> None:
        """What a category can be falls under what it is called: a text that asks for it then has no answer yet."""
        keuze = voorziening_van(lijst, product)
        for soort in keuze.mogelijk if keuze.voorziening else ():
            assert is_van_soort(keuze.voorziening or "", {soort}) is None

    def test_support_without_stay(self) -> None:
        """Support without stay is none of them, with that reason."""
        keuze = voorziening_van(WMO, "02")
        assert (keuze.voorziening, keuze.mogelijk) == (None, ())
        assert keuze.reden == "Begeleiding is geen verblijf in een voorziening"

    @pytest.mark.parametrize(("lijst", "product"), PRODUCTEN)
    def test_key_or_reason(self, lijst: Codelijst, product: str) -> None:
        """Every product is one kind of the lexicon or has a reason, and its candidates are of the lexicon."""
        keuze = voorziening_van(lijst, product)
        assert (keuze.voorziening is None or bool(keuze.mogelijk)) == bool(keuze.reden)
        assert {*keuze.mogelijk, *([keuze.voorziening] if keuze.voorziening else [])} <= set(voorzieningen())

    def test_unknown_code(self) -> None:
        """A code that is not in the list gives that as the reason."""
        assert voorziening_van(JW, "15").reden == "deze code staat niet in iJw 3.2 JZ020"

    def test_other_list(self) -> None:
        """A list without products gives that as the reason."""
        assert voorziening_van(Codelijst.VOORRANGSOORT, "URG").reden == "VERA VOORRANGSOORT bevat geen producten"


class TestSources:
    """SOURCES.md."""

    def test_names_the_table(self) -> None:
        """The table has its sources beside it."""
        assert "`codelijsten.csv`" in (DATA / "SOURCES.md").read_text(encoding="utf-8")

    @pytest.mark.parametrize("bron", ["Aedes", "Zorginstituut Nederland"])
    def test_gives_credit(self, bron: str) -> None:
        """Both publishers get their credit."""
        assert f"credit: {bron}" in (DATA / "SOURCES.md").read_text(encoding="utf-8")

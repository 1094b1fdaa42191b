"""One verblijfplaats of the BRP and the intervals that it becomes."""

from itertools import pairwise
from typing import Any

import pytest

from tests.client.brp_antwoorden import adres, buitenland, dag, fouten, gemeente, historie, lijst


def stukken(*verblijfplaatsen: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the intervals of a history."""
    return lijst(None, historie(*verblijfplaatsen))


def grenzen(*verblijfplaatsen: dict[str, Any]) -> list[tuple[str, str | None, str | None]]:
    """Return first day, end and municipality of each interval."""
    return [(s["datumVan"], s.get("datumTot"), s.get("gemeente")) for s in stukken(*verblijfplaatsen)]


class TestTypes:
    """The four types of a verblijfplaats."""

    def test_adres(self) -> None:
        """An address becomes an interval in its municipality, with its source."""
        assert stukken(adres("2020-01-01", "2022-01-01")) == [
            {
                "gemeente": "0342",
                "datumVan": "2020-01-01",
                "datumTot": "2022-01-01",
                "functieAdres": "woonadres",
                "inOnderzoek": False,
                "bron": "BRP",
            }
        ]

    def test_locatie(self) -> None:
        """A locatie is as good as an address."""
        locatie = adres(type="Locatie", verblijfadres={"locatiebeschrijving": "Woonboot op een verzonnen plek"})
        assert stukken(locatie) == stukken(adres())

    def test_briefadres(self) -> None:
        """A briefadres stays one."""
        assert stukken(adres(functie="B"))[0]["functieAdres"] == "briefadres"

    def test_no_function(self) -> None:
        """Without a function the address may be either."""
        assert "functieAdres" not in stukken(adres(functieAdres=None))[0]

    def test_buitenland(self) -> None:
        """A verblijfplaats abroad is a woonadres outside the Netherlands, whatever register holds it."""
        stuk = stukken(buitenland("2020-01-01"))[0]
        assert (stuk["gemeente"], stuk["functieAdres"]) == ("buiten Nederland", "woonadres")

    def test_onbekend(self) -> None:
        """A verblijfplaats that is unknown was looked into: it is niet vast te stellen."""
        stuk = stukken(buitenland("2020-01-01", soort="VerblijfplaatsOnbekend"))[0]
        assert stuk["gemeente"] == {"nietVastTeStellen": "in de BRP staat een onbekende verblijfplaats"}

    def test_order_stays(self) -> None:
        """The latest address comes first, as in the answer."""
        hier, elders = adres("2022-01-01"), buitenland("2020-01-01", "2022-01-01")
        assert [g[0] for g in grenzen(hier, elders)] == ["2022-01-01", "2020-01-01"]


class TestDates:
    """Dates in every form, as bounds of an address."""

    @pytest.mark.parametrize("van", ["2020-03-15", "2020-03", "2020"])
    def test_first_day(self, van: str) -> None:
        """A first day that lacks its day or month stays as it is."""
        assert grenzen(adres(van)) == [(van, None, "0342")]

    @pytest.mark.parametrize("tot", ["2021-03-15", "2021-03", "2021"])
    def test_end(self, tot: str) -> None:
        """An end that lacks its day or month stays as it is."""
        assert grenzen(adres(tot=tot)) == [("2020-01-01", tot, "0342")]

    def test_unknown_first_day(self) -> None:
        """With an unknown first day only the last day is certain."""
        assert grenzen(adres("", "2021-03-15")) == [("2021-03-14", "2021-03-15", "0342")]

    def test_unknown_end(self) -> None:
        """With an unknown end only the first day is certain."""
        assert grenzen(adres("2020-01-01", "")) == [("2020-01-01", "2020-01-02", "0342")]

    @pytest.mark.parametrize(("van", "tot"), [("", ""), ("", "2021"), ("2020", ""), ("", None)])
    def test_no_day_is_certain(self, van: str, tot: str | None) -> None:
        """Where no single day is certain the address is left out."""
        leeg, gemeld = historie(adres(van, tot)), historie()
        assert lijst(None, historie(adres("2010-01-01", "2011-01-01"), *leeg["verblijfplaatsen"])) == lijst(
            None, historie(adres("2010-01-01", "2011-01-01"), *gemeld["verblijfplaatsen"])
        )

    def test_absent_first_day(self) -> None:
        """A first day that was not delivered is as good as unknown."""
        zonder = adres(tot="2021-03-15")
        del zonder["datumVan"]
        assert grenzen(zonder) == grenzen(adres("", "2021-03-15"))


class TestMunicipality:
    """The code of the municipality."""

    @pytest.mark.parametrize("code", ["0000", "1999", "0998"])
    def test_no_municipality(self, code: str) -> None:
        """A code of the table that stands for no municipality leaves it onbekend."""
        assert grenzen(adres(code=code)) == [("2020-01-01", None, None)]

    def test_no_code(self) -> None:
        """Without a code the municipality is onbekend."""
        assert grenzen(adres(gemeenteVanInschrijving=None)) == [("2020-01-01", None, None)]

    def test_of_its_own_day(self) -> None:
        """A municipality that ended later counts under its code of that day."""
        assert grenzen(adres("2012-01-01", "2015-01-01", "0620")) == [("2012-01-01", "2015-01-01", "0620")]

    def test_formed_by_a_merger_of_several(self) -> None:
        """Before the merger of three it is onbekend in which of them an older address lay."""
        assert grenzen(adres("2012-05-01", code="1961")) == [
            ("2019-01-01", None, "1961"),
            ("2012-05-01", "2019-01-01", None),
        ]

    def test_ended_before_the_merger(self) -> None:
        """An address that ended before the merger is onbekend all along."""
        assert grenzen(adres("2012-05-01", "2016-01-01", "1961")) == [("2012-05-01", "2016-01-01", None)]

    def test_end_on_either_side_of_the_merger(self) -> None:
        """An end that may lie on either side leaves all of it onbekend."""
        assert grenzen(adres("2012-05-01", "2018", "1961")) == [("2012-05-01", "2018", None)]

    def test_one_predecessor(self) -> None:
        """A municipality that only got another name is found under its older one."""
        assert grenzen(adres("2014-06-01", code="1940")) == [("2014-06-01", None, "1921")]

    def test_first_day_in_the_year_of_the_merger(self) -> None:
        """A year that may lie after the merger is that of the new municipality."""
        assert grenzen(adres("2019", code="1961")) == [("2019", None, "1961")]

    def test_before_the_register(self) -> None:
        """A municipality that ended before 1990 is onbekend to the register, not an error."""
        assert grenzen(adres("1980-01-01", "1988-01-01", "0001")) == [("1980-01-01", "1988-01-01", None)]

    def test_code_that_does_not_exist(self) -> None:
        """A code that no table holds is an error, where it stands."""
        assert list(fouten(None, historie(adres(code="9999")))) == [
            "$.historie.verblijfplaatsen[0].gemeenteVanInschrijving.code"
        ]

    def test_ended_before_the_address(self) -> None:
        """A municipality that had ended by the first day is an error."""
        assert list(fouten(None, historie(adres("2020-01-01", code="0620")))) == [
            "$.historie.verblijfplaatsen[0].gemeenteVanInschrijving.code"
        ]


class TestFoundElsewhere:
    """verblijftNietOpAdresVanaf: since when the person is known not to live there."""

    def stukken(self, vanaf: str, van: str = "2020-01-01", tot: str | None = "2024-01-01") -> list[tuple[Any, ...]]:
        """Return first day, end and function of each interval."""
        geleverd = adres(van, tot, verblijftNietOpAdresVanaf=dag(vanaf))
        return [(s["datumVan"], s.get("datumTot"), s.get("functieAdres")) for s in stukken(geleverd)]

    def test_function_unknown_from_then(self) -> None:
        """From that day on it is not certain that this is the woonadres."""
        assert self.stukken("2023-05-16") == [
            ("2023-05-16", "2024-01-01", None),
            ("2020-01-01", "2023-05-16", "woonadres"),
        ]

    def test_registration_stays(self) -> None:
        """The person stays registered in the municipality."""
        geleverd = adres(verblijftNietOpAdresVanaf=dag("2023-05-16"))
        assert [s["gemeente"] for s in stukken(geleverd)] == ["0342", "0342"]

    def test_day_that_lacks_its_day(self) -> None:
        """A month as that day stays a month."""
        assert self.stukken("2023-05")[0] == ("2023-05", "2024-01-01", None)

    @pytest.mark.parametrize("vanaf", ["", "2020-01-01", "2019-01-01", "2020"])
    def test_from_the_start(self, vanaf: str) -> None:
        """An unknown day, or one that may not lie after the first day, leaves nothing certain."""
        assert self.stukken(vanaf) == [("2020-01-01", "2024-01-01", None)]

    def test_day_that_may_lie_after_the_end(self) -> None:
        """A year that may end after the address does leaves nothing certain."""
        assert self.stukken("2024", tot="2024-06-01") == [("2020-01-01", "2024-06-01", None)]

    def test_after_the_end(self) -> None:
        """A day after the address has ended changes nothing."""
        assert self.stukken("2024-02-01") == [("2020-01-01", "2024-01-01", "woonadres")]

    def test_briefadres(self) -> None:
        """Nobody lives at a briefadres: nothing changes."""
        geleverd = adres(functie="B", verblijftNietOpAdresVanaf=dag("2023-05-16"))
        assert stukken(geleverd) == stukken(adres(functie="B"))

    def test_with_a_merger(self) -> None:
        """Both cuts fall where they belong, and the pieces join."""
        geleverd = adres("2012-05-01", code="1961", verblijftNietOpAdresVanaf=dag("2015-01-01"))
        gevonden = [(s["datumVan"], s.get("gemeente"), s.get("functieAdres")) for s in stukken(geleverd)]
        assert gevonden == [
            ("2019-01-01", "1961", None),
            ("2015-01-01", None, None),
            ("2012-05-01", None, "woonadres"),
        ]
        assert all(ouder["datumTot"] == nieuwer["datumVan"] for nieuwer, ouder in pairwise(stukken(geleverd)))


class TestOnderzoek:
    """inOnderzoek."""

    def aantekening(self, **velden: Any) -> Any:
        """Return the field of the record."""
        return stukken(adres(**velden))[0]["inOnderzoek"]

    def test_absent(self) -> None:
        """Without a note in the BRP there is none."""
        assert self.aantekening() is False

    def test_present(self) -> None:
        """A note is true, with the day from which it was made."""
        onderzoek = {"gemeenteVanInschrijving": True, "datumIngangOnderzoek": dag("2024-05-16")}
        assert self.aantekening(inOnderzoek=onderzoek) == {"waarde": True, "bron": "BRP", "sinds": "2024-05-16"}

    def test_on_the_address_itself(self) -> None:
        """A note on the street alone is a note on the address."""
        verblijfadres = {"inOnderzoek": {"korteStraatnaam": True}}
        assert self.aantekening(verblijfadres=verblijfadres) == {"waarde": True, "bron": "BRP"}

    def test_first_of_two(self) -> None:
        """Of two notes the first day counts."""
        laat, vroeg = ({"type": True, "datumIngangOnderzoek": dag(d)} for d in ("2024-05-16", "2023-01-01"))
        assert self.aantekening(inOnderzoek=laat, verblijfadres={"inOnderzoek": vroeg})["sinds"] == "2023-01-01"

    def test_day_that_lacks_its_day(self) -> None:
        """A month is no day on which something became known: it is left out."""
        onderzoek = {"type": True, "datumIngangOnderzoek": dag("2024-05")}
        assert "sinds" not in self.aantekening(inOnderzoek=onderzoek)

    def test_empty(self) -> None:
        """An object in which nothing is true is no note."""
        assert self.aantekening(inOnderzoek={"type": None, "datumVan": False}) is False


class TestErrors:
    """What is wrong in a verblijfplaats, where it stands."""

    @pytest.mark.parametrize(
        ("velden", "pad", "verwacht"),
        [
            ({"type": "Woonboot"}, "type", "een van `Adres`, `Locatie`, `VerblijfplaatsBuitenland`"),
            ({"type": None}, "type", "een van `Adres`"),
            ({"datumVan": "2020-01-01"}, "datumVan", "een datum van de BRP"),
            ({"datumVan": {"type": "Dag", "datum": "2020-01-01"}}, "datumVan", "een datum als JJJJ-MM-DD"),
            ({"datumVan": {"datum": "2020-01-01"}}, "datumVan.type", "een datum als JJJJ-MM-DD"),
            (
                {"datumVan": {"type": "Datum", "datum": "2020-02-30"}},
                "datumVan",
                "een datum die op de kalender bestaat",
            ),
            ({"datumVan": {"type": "Datum"}}, "datumVan.datum", "een volledige datum"),
            ({"datumVan": {"type": "JaarDatum", "jaar": "2020"}}, "datumVan.jaar", "een geheel getal"),
            ({"datumVan": {"type": "JaarDatum", "jaar": 9999}}, "datumVan", "een datum die op de kalender bestaat"),
            ({"datumTot": dag("2019-01-01")}, "datumTot", "een dag na `datumVan`"),
            ({"functieAdres": {"code": "X"}}, "functieAdres.code", "een functie van het adres"),
            ({"functieAdres": "W"}, "functieAdres", "een functie van het adres"),
            ({"functieAdres": {"code": 1}}, "functieAdres.code", "een functie van het adres"),
            ({"gemeenteVanInschrijving": gemeente("Soest")}, "gemeenteVanInschrijving.code", "een gemeentecode"),
            ({"gemeenteVanInschrijving": "0342"}, "gemeenteVanInschrijving", "een waarde van een tabel"),
            ({"inOnderzoek": True}, "inOnderzoek", "een object met wat in onderzoek is"),
            ({"verblijfadres": "Verzonnen Pad 7"}, "verblijfadres", "een object"),
            ({"indicatieVastgesteldVerblijftNietOpAdres": "ja"}, "indicatieVastgesteldVerblijftNietOpAdres", "true"),
        ],
    )
    def test_place_and_expectation(self, velden: dict[str, Any], pad: str, verwacht: str) -> None:
        """The error names the place in the answer and what belongs there."""
        gevonden = fouten(None, historie(buitenland("2024-01-01"), adres(tot="2024-01-01") | velden))
        assert list(gevonden) == [f"$.historie.verblijfplaatsen[1].{pad}"]
        assert next(iter(gevonden.values())).startswith(verwacht)

    def test_no_object(self) -> None:
        """Something else than an object is an error."""
        assert list(fouten(None, {"verblijfplaatsen": ["Soest"]})) == ["$.historie.verblijfplaatsen[0]"]

    def test_overlap(self) -> None:
        """Two woonadressen at one time are an error of the second."""
        gevonden = fouten(None, historie(adres("2021-01-01"), adres("2020-01-01", "2022-01-01")))
        assert list(gevonden) == ["$.historie.verblijfplaatsen[1]"]

    def test_all_at_once(self) -> None:
        """Every error is told in one go."""
        assert len(fouten(None, historie(adres(type="X"), adres(code="x"), adres(functie="Y")))) == 3

    def test_no_value_in_the_text(self) -> None:
        """No error shows what was read."""
        velden = {"datumVan": dag("2020") | {"jaar": "Geheim"}, "functieAdres": {"code": "Geheim"}}
        gevonden = fouten(None, historie(adres(code="Geheim") | velden))
        assert not [tekst for tekst in gevonden.values() if "Geheim" in tekst]

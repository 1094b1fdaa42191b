"""Where somebody comes from by how long he lived there: from the words of a text to a municipality for a record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Client, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.tijd import Periode

TEKST = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Zeist, Utrecht en Vijfheerenlanden.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;
b. gemeente van herkomst: de gemeente waar de cliënt {herkomst}.

Artikel 2. Verantwoordelijkheid

1. De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt.
2. {verder}
"""
VERDER = "De cliënt krijgt urgentie, indien hij uitstroomgereed is."
LANGST = "in de drie jaar voorafgaand aan het tijdelijk verblijf het langst zijn woonadres had"
TWEE_VAN_DRIE = "in de drie jaar voorafgaand aan het tijdelijk verblijf ten minste twee jaar zijn woonadres had"
AANEEN = "in de drie jaar voorafgaand aan het tijdelijk verblijf ten minste twee jaar onafgebroken zijn woonadres had"
DIRECT = "onmiddellijk voorafgaand aan het tijdelijk verblijf ten minste twee jaar zijn woonadres had"
OPNAME = "2023-01-01"
PEIL = date(2024, 3, 1)

Adressen = list[tuple[str, str, str]]


def regeling(herkomst: str, verder: str = VERDER) -> Regeling:
    """Return the agreement with this definition; it must load."""
    return parse_regeling(TEKST.format(herkomst=herkomst, verder=verder)).of_fout()


def client(adressen: Adressen, *, volledig: bool = True, **meer: Any) -> Client:
    """Return who lived at these addresses (where, from, to) and was taken in on 1 January 2023."""
    lijst = [
        {"gemeente": waar, "datumVan": van, "datumTot": tot, "functieAdres": "woonadres"} for waar, van, tot in adressen
    ]
    lijst = [{**een, **meer.get("adres", {})} for een in lijst]
    historie: dict[str, Any] = {"lijst": lijst}
    if volledig:
        historie |= {"volledigVan": "1990-01-01", "volledigTot": "2024-06-01"}
    verblijven = [
        {"voorziening": "beschermd wonen", "gemeente": "Utrecht", "datumVan": OPNAME, "datumTot": "2024-02-01"}
    ]
    stays = {"volledigVan": "1990-01-01", "volledigTot": "2024-06-01", "lijst": [*meer.get("eerder", []), *verblijven]}
    record = {"sleutel": "a", "verblijfplaatsen": historie, "verblijven": stays, **meer.get("record", {})}
    gelezen, fouten = read_client(record)
    assert gelezen is not None, fouten
    return gelezen


def uitkomst(herkomst: str, adressen: Adressen, verder: str = VERDER, **meer: Any) -> Uitkomst:
    """Return the outcome on who is responsible for the home."""
    return evaluate(regeling(herkomst, verder), client(adressen, **meer), peildatum=PEIL).uitkomst("huisvesting")


def gemeente(herkomst: str, adressen: Adressen, verder: str = VERDER, **meer: Any) -> str | None:
    """Return the municipality that is responsible; None where none is established."""
    tekst = regeling(herkomst, verder)
    beoordeling: Any = to_json(evaluate(tekst, client(adressen, **meer), peildatum=PEIL), tekst)
    waarde = next(vraag["waarde"] for vraag in beoordeling["vragen"] if vraag["vraag"] == "huisvesting")
    return None if waarde is None else str(waarde["naam"])


MEEST_IN_ZEIST: Adressen = [
    ("Houten", "2010-01-01", "2020-06-01"),
    ("Zeist", "2020-06-01", "2022-09-01"),
    ("Utrecht", "2022-09-01", OPNAME),
]
EVENVEEL: Adressen = [("Houten", "2010-01-01", "2021-07-02"), ("Zeist", "2021-07-02", OPNAME)]
"""1,096 days before 1 January 2023: 548 in each."""


class TestHetLangst:
    def test_most_days(self) -> None:
        """The municipality with most days of the window, not the last one, nor that of before the window."""
        assert gemeente(LANGST, MEEST_IN_ZEIST) == "Zeist"

    def test_a_tie(self) -> None:
        """Of two with as many days it is none, and the reasons say which two; a fall-back holds then."""
        gevonden = uitkomst(LANGST, EVENVEEL)
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert "in Houten en Zeist is dat even lang" in gevonden.motivering
        assert gemeente(LANGST, [("Houten", "2010-01-01", "2021-07-01"), ("Zeist", "2021-07-01", OPNAME)]) == "Zeist"
        terugval = f"{LANGST}, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt zich meldt"
        melding = {"meldingen": [{"gemeente": "Utrecht", "datum": "2024-01-01"}]}
        assert gemeente(terugval, EVENVEEL, record=melding) == "Utrecht"

    def test_a_gap_that_cannot_turn_it(self) -> None:
        """Days that are not known change nothing as long as another cannot pass the first with all of them."""
        adressen: Adressen = [("Zeist", "2019-01-01", "2022-03-01"), ("Houten", "2022-06-01", OPNAME)]
        assert gemeente(LANGST, adressen, volledig=False) == "Zeist"

    def test_a_gap_that_can(self) -> None:
        """Otherwise these days are asked for, and nothing is decided."""
        adressen: Adressen = [("Zeist", "2019-01-01", "2021-04-01"), ("Houten", "2022-01-01", OPNAME)]
        gevonden = uitkomst(LANGST, adressen, volledig=False)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        gevraagd = [feit.tijdvak for feit in gevonden.nog_nodig if feit.gegeven.sleutel == "verblijfplaatsen"]
        assert gevraagd == [Periode(date(2021, 4, 1), date(2022, 1, 1))]

    def test_merged_municipalities(self) -> None:
        """Days in municipalities that have merged since count together: Vianen and Leerdam are Vijfheerenlanden."""
        adressen: Adressen = [
            ("Leerdam", "2010-01-01", "2016-06-01"),
            ("Vianen", "2016-06-01", "2017-06-01"),
            ("Houten", "2017-06-01", "2019-06-01"),
            ("Vijfheerenlanden", "2019-06-01", "2020-06-01"),
            ("Utrecht", "2020-06-01", OPNAME),
        ]
        assert gemeente(LANGST.replace("drie", "acht"), adressen) == "Vijfheerenlanden"

    def test_abroad_is_no_municipality(self) -> None:
        """Who lived abroad the longest, comes from the municipality in which he lived longest besides."""
        adressen: Adressen = [("Zeist", "2010-01-01", "2020-06-01"), ("Houten", "2022-11-01", OPNAME)]
        assert gemeente(LANGST, adressen) == "Zeist"

    def test_before_birth(self) -> None:
        """A window that begins before birth holds the days since: nobody is asked for the others."""
        adressen: Adressen = [("Houten", "2021-01-01", "2021-10-01"), ("Zeist", "2021-10-01", OPNAME)]
        record = {"geboortedatum": "2021-01-01"}
        assert gemeente(LANGST, adressen, volledig=False, record=record) == "Zeist"

    def test_nowhere(self) -> None:
        """Without any address in the window there is no municipality."""
        assert uitkomst(LANGST, []).soort is Uitkomstsoort.OORDEEL_NODIG


class TestLangGenoeg:
    def test_so_long(self) -> None:
        """The municipality in which he lived two of the three years, whatever came after it."""
        assert gemeente(TWEE_VAN_DRIE, MEEST_IN_ZEIST) == "Zeist"

    def test_not_reached(self) -> None:
        """Nowhere so long: it cannot be established, and the fall-back of the text holds."""
        adressen: Adressen = [("Houten", "2010-01-01", "2021-06-01"), ("Zeist", "2021-06-01", OPNAME)]
        assert uitkomst(TWEE_VAN_DRIE, adressen).soort is Uitkomstsoort.OORDEEL_NODIG
        terugval = "Indien de gemeente van herkomst niet kan worden vastgesteld"
        verder = f"{terugval}, is Utrecht verantwoordelijk voor de huisvesting."
        assert gemeente(TWEE_VAN_DRIE, adressen, verder) == "Utrecht"

    def test_in_two_stretches(self) -> None:
        """In total counts all stretches together; *onafgebroken* asks for one."""
        adressen: Adressen = [
            ("Zeist", "2019-01-01", "2021-03-01"),
            ("Houten", "2021-03-01", "2021-06-01"),
            ("Zeist", "2021-06-01", OPNAME),
        ]
        assert gemeente(TWEE_VAN_DRIE, adressen) == "Zeist"
        assert gemeente(AANEEN, adressen) is None

    def test_a_gap(self) -> None:
        """A gap in the record is asked for as long as it can make a municipality reach the time."""
        adressen: Adressen = [("Zeist", "2019-01-01", "2021-06-01"), ("Houten", "2022-06-01", OPNAME)]
        assert uitkomst(TWEE_VAN_DRIE, adressen, volledig=False).soort is Uitkomstsoort.ONBEPAALD

    def test_directly_before(self) -> None:
        """*Onmiddellijk voorafgaand*: where he lived just before, when he had lived there that long."""
        adressen: Adressen = [("Houten", "2010-01-01", "2021-01-01"), ("Zeist", "2021-01-01", OPNAME)]
        assert gemeente(DIRECT, adressen) == "Zeist"
        later: Adressen = [("Houten", "2010-01-01", "2021-01-02"), ("Zeist", "2021-01-02", OPNAME)]
        assert gemeente(DIRECT, later) is None
        assert gemeente(DIRECT, MEEST_IN_ZEIST) is None


class TestWatTelt:
    @pytest.mark.parametrize(
        ("woorden", "telt"),
        [
            ("het langst stond ingeschreven", "Houten"),
            ("het langst als ingezetene stond ingeschreven", "Zeist"),
            ("het langst woonde", "Zeist"),
        ],
    )
    def test_a_briefadres(self, woorden: str, telt: str) -> None:
        """A briefadres is a registration, and no woonadres; a fiction of the text can say otherwise."""
        herkomst = f"in de drie jaar voorafgaand aan het tijdelijk verblijf {woorden}"
        lijst = [
            {"gemeente": "Houten", "datumVan": "2020-01-01", "datumTot": "2022-01-01", "functieAdres": "briefadres"},
            {"gemeente": "Zeist", "datumVan": "2022-01-01", "datumTot": OPNAME, "functieAdres": "woonadres"},
        ]
        historie = {"volledigVan": "1990-01-01", "volledigTot": "2024-06-01", "lijst": lijst}
        assert gemeente(herkomst, [], record={"verblijfplaatsen": historie}) == telt
        niet = "Bij het bepalen van de herkomst worden briefadressen buiten beschouwing gelaten."
        assert gemeente(herkomst, [], niet, record={"verblijfplaatsen": historie}) == "Zeist"

    def test_days_of_a_stay(self) -> None:
        """Days that a fiction of the text does not count, do not count here either, and the letter says so."""
        eerder = [
            {
                "voorziening": "maatschappelijke opvang",
                "gemeente": "Houten",
                "datumVan": "2020-06-01",
                "datumTot": "2022-08-01",
            }
        ]
        adressen: Adressen = [
            ("Zeist", "2010-01-01", "2020-06-01"),
            ("Houten", "2020-06-01", "2022-08-01"),
            ("Utrecht", "2022-08-01", OPNAME),
        ]
        niet = "Een inschrijving tijdens verblijf in maatschappelijke opvang telt niet mee."
        herkomst = LANGST.replace("het tijdelijk verblijf", "de aanvraag")
        record = {"aanvraagdatum": OPNAME}
        assert gemeente(herkomst, adressen, eerder=eerder, record=record) == "Houten"
        gevonden = uitkomst(herkomst, adressen, niet, eerder=eerder, record=record)
        assert gemeente(herkomst, adressen, niet, eerder=eerder, record=record) == "Utrecht"
        assert "telt niet mee" in gevonden.motivering

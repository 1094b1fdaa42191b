"""Broken records: where the error lies and what belongs there, word for word."""

import json

import pytest

from regio_uitstroom.client import read_client, read_text
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.texts import voorzieningen
from regio_uitstroom.teksten import opsomming

GEGEVENS = (
    Gegeven("feiten.dagbesteding", "de cliënt heeft dagbesteding", Feittype.JA_NEE, "Heeft de cliënt dagbesteding?"),
    Gegeven("feiten.huurschuld", "de huurschuld", Feittype.BEDRAG, "Hoe hoog is de huurschuld?"),
    Gegeven("feiten.kinderen", "het aantal kinderen", Feittype.AANTAL, "Hoeveel kinderen zijn er?"),
    Gegeven("feiten.wachttijd", "de wachttijd", Feittype.DUUR, "Hoe lang is de wachttijd?"),
    Gegeven("feiten.start", "het begin van het traject", Feittype.DATUM, "Wanneer begon het traject?"),
    Gegeven("feiten.school", "de gemeente van de school", Feittype.GEMEENTE, "In welke gemeente is de school?"),
    Gegeven("feiten.route", "de route", Feittype.KEUZE, "Welke route?", keuzes=("regulier", "maatwerk")),
)

JA, NEE = True, False

DATUM = "een datum als JJJJ-MM-DD, JJJJ-MM of JJJJ"
DAG = "een volledige datum als JJJJ-MM-DD"
BESTAAND = "een datum die op de kalender bestaat, in de jaren 1000 tot en met 3999"
GEMEENTE = "een gemeente: een code van vier cijfers (met of zonder GM) of een naam"
PLAATS = f"{GEMEENTE}, of `buiten Nederland`"
ADRES = f"{PLAATS}, of `geen vaste woon- of verblijfplaats`"
REGEL = "een tekst op één regel, van 1 tot en met 200 tekens"
VERPLICHT = "dit verplichte veld"
ONBEKEND_VELD = "geen veld met deze naam"
GETAL = "een gewoon getal, niet oneindig of groter dan achttien cijfers"
BEDRAG = "een bedrag in euro's met ten hoogste twee decimalen, kleiner dan een biljoen"
AANTAL = "een geheel getal van 0 tot en met 1000000000"
HISTORIE = "een object (adressen, en de periode waarover de lijst volledig is)"
EENHEID = "dag, werkdag, week, maand of jaar"
REACTIE = "een van `aanvaard`, `geweigerd`, `geen`"
FUNCTIE = "een van `woonadres`, `briefadres`"
VOORZIENING = (
    f"een soort voorziening van de woordenlijst: {opsomming([f'`{soort}`' for soort in voorzieningen()], 'of')}"
)
NIET_LEEG = "een waarde; laat het hele veld weg als het onbekend is"
VERSCHILLEND = "ten minste twee verschillende waarden"
NIET_VAST = "$.aanvraagdatum.nietVastTeStellen"
DUUR = 'een duur als {"aantal": 6, "eenheid": "maand"} of P6M (dag, werkdag, week, maand of jaar)'
BSN = (
    "een eigen sleutel; een getal van acht of negen cijfers dat aan de elfproef voldoet kan een burgerservicenummer "
    "zijn en wordt niet bewaard, zet er een letter voor"
)


def adressen(*lijst: object, **periode: object) -> dict[str, object]:
    """Return a record with these addresses."""
    return {"sleutel": "a-1", "verblijfplaatsen": {"lijst": list(lijst), **periode}}


def adres(van: str = "2020-01-01", tot: str | None = None, **velden: object) -> dict[str, object]:
    """Return an address in Soest, by default a woonadres from 2020 on."""
    basis: dict[str, object] = {"gemeente": "0342", "datumVan": van, "functieAdres": "woonadres"}
    return {**basis, **({} if tot is None else {"datumTot": tot}), **velden}


def dossier(**velden: object) -> dict[str, object]:
    """Return a record with these fields."""
    return {"sleutel": "a-1", **velden}


def feit(naam: str, waarde: object) -> dict[str, object]:
    """Return a record with one fact."""
    return dossier(feiten={naam: waarde})


GEBROKEN: list[tuple[object, str, str]] = [
    # the record as a whole
    ([], "$", "een object (cliëntdossier)"),
    (None, "$", "een object (cliëntdossier)"),
    ({}, "$.sleutel", VERPLICHT),
    ({"sleutel": None}, "$.sleutel", VERPLICHT),
    ({"sleutel": 7}, "$.sleutel", REGEL),
    ({"sleutel": ""}, "$.sleutel", REGEL),
    ({"sleutel": "a\nb"}, "$.sleutel", REGEL),
    ({"sleutel": "x" * 201}, "$.sleutel", REGEL),
    ({"sleutel": "   "}, "$.sleutel", "een eigen sleutel, niet alleen spaties"),
    ({"sleutel": "123456782"}, "$.sleutel", BSN),
    ({"sleutel": "10000008"}, "$.sleutel", BSN),
    ({"sleutel": "1234 56 782"}, "$.sleutel", BSN),
    (dossier(verblijfplatsen={}), "$.verblijfplatsen", f"{ONBEKEND_VELD}; bedoelt u `verblijfplaatsen`?"),
    (dossier(q=None), "$[onbekend veld]", ONBEKEND_VELD),
    (dossier(**{"een veld": 1}), "$[onbekend veld]", ONBEKEND_VELD),
    (dossier(peildatum="2026-11"), "$.peildatum", DAG),
    # dates
    (dossier(geboortedatum=20040309), "$.geboortedatum", DATUM),
    (dossier(geboortedatum="9 maart 2004"), "$.geboortedatum", DATUM),
    (dossier(geboortedatum="2004-3-9"), "$.geboortedatum", DATUM),
    (dossier(geboortedatum="2004-13"), "$.geboortedatum", BESTAAND),
    (dossier(geboortedatum="2023-02-29"), "$.geboortedatum", BESTAAND),
    (dossier(geboortedatum="0000"), "$.geboortedatum", BESTAAND),
    (dossier(geboortedatum={"type": "Datum", "datum": "2004-03"}), "$.geboortedatum.datum", DAG),
    (dossier(geboortedatum={"type": "JaarDatum"}), "$.geboortedatum.jaar", "een geheel getal"),
    (dossier(geboortedatum={"type": "JaarDatum", "jaar": True}), "$.geboortedatum.jaar", "een geheel getal"),
    (dossier(geboortedatum={"type": "Weekdatum", "jaar": 2004}), "$.geboortedatum", DATUM),
    (
        dossier(geboortedatum={"type": "JaarDatum", "jaar": 2004, "maand": 3}),
        "$.geboortedatum.maand",
        "geen ander veld dan die van een JaarDatum",
    ),
    (
        adressen({"gemeente": "0342", "datumVan": {"type": "DatumOnbekend", "onbekend": True}}),
        "$.verblijfplaatsen.lijst[0].datumVan",
        "een datum waarvan in elk geval het jaar bekend is",
    ),
    # places
    (dossier(vestigingsgemeente=342), "$.vestigingsgemeente", PLAATS),
    (dossier(vestigingsgemeente="Nieuwegijn"), "$.vestigingsgemeente", PLAATS),
    (dossier(voorkeursgemeenten=["buiten Nederland"]), "$.voorkeursgemeenten[0]", "een gemeente in Nederland"),
    (
        dossier(voorkeursgemeenten=["Bergen"]),
        "$.voorkeursgemeenten[0]",
        "de code van één gemeente; deze naam past op meer gemeenten",
    ),
    (
        adressen(adres(gemeente="Vijfheerenlanden", van="2015-01-01")),
        "$.verblijfplaatsen.lijst[0].gemeente",
        "een gemeente die bestaat op de dag waarover het gaat",
    ),
    (
        dossier(peildatum="2018-06-01", voorkeursgemeenten=["1961"]),
        "$.voorkeursgemeenten[0]",
        "een gemeente die bestaat op de dag waarover het gaat",
    ),
    (adressen(adres(gemeente=["0342"])), "$.verblijfplaatsen.lijst[0].gemeente", ADRES),
    (dossier(voorkeursgemeenten=[342]), "$.voorkeursgemeenten[0]", GEMEENTE),
    # histories
    (dossier(verblijfplaatsen=[]), "$.verblijfplaatsen", HISTORIE),
    (dossier(verblijfplaatsen={}), "$.verblijfplaatsen.lijst", VERPLICHT),
    (adressen({"gemeente": "0342"}), "$.verblijfplaatsen.lijst[0].datumVan", VERPLICHT),
    (
        adressen(adres("2020-01-01", "2019-12-31")),
        "$.verblijfplaatsen.lijst[0].datumTot",
        "een dag na `datumVan`; het interval loopt tot die dag",
    ),
    (
        adressen(adres("2020-01-01", "2020-01-01")),
        "$.verblijfplaatsen.lijst[0].datumTot",
        "een dag na `datumVan`; het interval loopt tot die dag",
    ),
    (
        adressen(adres("2021", "2020-06")),
        "$.verblijfplaatsen.lijst[0].datumTot",
        "een dag na `datumVan`; het interval loopt tot die dag",
    ),
    (
        adressen(adres("2019-01-01", "2021-01-01"), adres("2020-06-01", "2022-01-01")),
        "$.verblijfplaatsen.lijst[1]",
        "een woonadres dat niet tegelijk loopt met dat van lijst[0]",
    ),
    (
        adressen(adres("2019-01-01"), adres("2020-06-01"), volledigVan="2019-01-01", volledigTot="2021-01-01"),
        "$.verblijfplaatsen.lijst[1]",
        "een woonadres dat niet tegelijk loopt met dat van lijst[0]",
    ),
    (
        adressen(volledigVan="2020-01-01"),
        "$.verblijfplaatsen.volledigTot",
        "dit veld, omdat `volledigVan` is ingevuld",
    ),
    (
        adressen(volledigTot="2020-01-01"),
        "$.verblijfplaatsen.volledigVan",
        "dit veld, omdat `volledigTot` is ingevuld",
    ),
    (
        adressen(volledigVan="2020-01-01", volledigTot="2020-01-01"),
        "$.verblijfplaatsen.volledigTot",
        "een dag na `volledigVan`; de periode loopt tot die dag",
    ),
    (adressen(volledigVan="2020-01", volledigTot="2021-01-01"), "$.verblijfplaatsen.volledigVan", DAG),
    (adressen(adres(functieAdres="postbus")), "$.verblijfplaatsen.lijst[0].functieAdres", FUNCTIE),
    (adressen(adres(inOnderzoek=1)), "$.verblijfplaatsen.lijst[0].inOnderzoek", "true of false"),
    (
        dossier(verblijven={"lijst": [{"voorziening": "beschermt wonen", "datumVan": "2020"}]}),
        "$.verblijven.lijst[0].voorziening",
        VOORZIENING,
    ),
    (
        dossier(regie=[{"gemeente": "0342", "datumVan": "2020", "datumTot": "2019"}]),
        "$.regie[0].datumTot",
        "een dag na `datumVan`; het interval loopt tot die dag",
    ),
    # what is known of a value
    (dossier(aanvraagdatum={"nietVastTeStellen": True}), NIET_VAST, "een tekst van ten hoogste 10000 tekens"),
    (dossier(aanvraagdatum={"betwist": ["2020"]}), "$.aanvraagdatum.betwist", "een lijst van 2 tot en met 20 waarden"),
    (dossier(aanvraagdatum={"betwist": ["2020", "2020"]}), "$.aanvraagdatum.betwist", VERSCHILLEND),
    (dossier(aanvraagdatum={"betwist": ["2020", "x"]}), "$.aanvraagdatum.betwist[1]", DATUM),
    (dossier(aanvraagdatum={"waarde": None}), "$.aanvraagdatum.waarde", NIET_LEEG),
    (dossier(aanvraagdatum={"waarde": "2020", "bron": 3}), "$.aanvraagdatum.bron", REGEL),
    (dossier(aanvraagdatum={"waarde": "2020", "sinds": "2020"}), "$.aanvraagdatum.sinds", DAG),
    (dossier(aanvraagdatum={"waarde": "2020", "door": "x"}), "$.aanvraagdatum.door", "geen ander veld naast `waarde`"),
    (dossier(aanvraagdatum={"bron": "BRP"}), "$.aanvraagdatum", DATUM),
    # events
    (dossier(meldingen={}), "$.meldingen", "een lijst van ten hoogste 1000"),
    (dossier(meldingen=[{"gemeente": "0344"}]), "$.meldingen[0].datum", VERPLICHT),
    (dossier(meldingen=["0344"]), "$.meldingen[0]", "een object (melding bij een gemeente)"),
    (dossier(aanbiedingen=[{"datum": "2020", "reactie": "nee"}]), "$.aanbiedingen[0].reactie", REACTIE),
    (dossier(oordelen=[{"oordeel": "zwaarwegende redenen"}]), "$.oordelen[0].waarde", VERPLICHT),
    (dossier(oordelen=[{"oordeel": "zwaarwegende redenen", "waarde": "ja"}]), "$.oordelen[0].waarde", "true of false"),
    (dossier(huishouden=[{"geboortedatum": "2021"}]), "$.huishouden[0].rol", VERPLICHT),
    # facts
    (dossier(feiten=[]), "$.feiten", "een object met ten hoogste 500 feiten, elk met zijn naam"),
    (feit("dagbestedng", JA), "$.feiten.dagbestedng", "geen feit met deze naam; bedoelt u `dagbesteding`?"),
    (feit("zwervend bestaan", "ja"), "$.feiten['zwervend bestaan']", "true of false"),
    (feit("dagbesteding", 1), "$.feiten.dagbesteding", "true of false"),
    (feit("huurschuld", "1250"), "$.feiten.huurschuld", BEDRAG),
    (feit("huurschuld", JA), "$.feiten.huurschuld", BEDRAG),
    (feit("huurschuld", 12.345), "$.feiten.huurschuld", BEDRAG),
    (feit("huurschuld", 10**12), "$.feiten.huurschuld", BEDRAG),
    (feit("huurschuld", float("nan")), "$.feiten.huurschuld", GETAL),
    (feit("huurschuld", float("inf")), "$.feiten.huurschuld", GETAL),
    (feit("huurschuld", 10**5000), "$.feiten.huurschuld", GETAL),
    (feit("kinderen", 2.0), "$.feiten.kinderen", AANTAL),
    (feit("kinderen", -1), "$.feiten.kinderen", AANTAL),
    (feit("kinderen", NEE), "$.feiten.kinderen", AANTAL),
    (feit("wachttijd", "6 maanden"), "$.feiten.wachttijd", DUUR),
    (feit("wachttijd", "P1Y6M"), "$.feiten.wachttijd", DUUR),
    (feit("wachttijd", "P501Y"), "$.feiten.wachttijd", "een duur van ten hoogste vijfhonderd jaar"),
    (feit("wachttijd", {"aantal": 6, "eenheid": "maanden"}), "$.feiten.wachttijd.eenheid", EENHEID),
    (feit("wachttijd", {"aantal": "6", "eenheid": "maand"}), "$.feiten.wachttijd.aantal", AANTAL),
    (feit("wachttijd", 6), "$.feiten.wachttijd", DUUR),
    (feit("wachttijd", {"duur": 6}), "$.feiten.wachttijd[onbekend veld]", "alleen `aantal` en `eenheid`"),
    (feit("start", JA), "$.feiten.start", DATUM),
    (feit("school", "Qqq"), "$.feiten.school", PLAATS),
    (feit("route", "snel"), "$.feiten.route", "een van `regulier`, `maatwerk`"),
]  # fmt: skip


class TestReadClient:
    """read_client, on broken records."""

    @pytest.mark.parametrize(("record", "pad", "verwacht"), GEBROKEN)
    def test_tells_place_and_expectation(self, record: object, pad: str, verwacht: str) -> None:
        """A record with one mistake gives exactly that error, word for word."""
        _, fouten = read_client(record, gegevens=GEGEVENS)
        assert [(fout.pad, fout.verwacht) for fout in fouten] == [(pad, verwacht)]

    @pytest.mark.parametrize(("record", "pad", "verwacht"), GEBROKEN)
    def test_gives_no_client(self, record: object, pad: str, verwacht: str) -> None:
        """A record with a mistake is never half-used."""
        assert read_client(record, gegevens=GEGEVENS)[0] is None, (pad, verwacht)

    def test_tells_every_error_at_once(self) -> None:
        """A record with mistakes in many places gives all of them in one go."""
        record = {
            "verblijfplatsen": 1,
            **adressen(adres(gemeente="Soets"), adres("2021", "2020", inOnderzoek="nee"), volledigVan="x"),
            "feiten": {"dagbesteding": "ja", "huurschuld": []},
            "oordelen": [{}],
        }
        assert [fout.pad for fout in read_client(record, gegevens=GEGEVENS)[1]] == [
            "$.verblijfplatsen",
            "$.verblijfplaatsen.volledigTot",
            "$.verblijfplaatsen.lijst[0].gemeente",
            "$.verblijfplaatsen.lijst[1].datumTot",
            "$.verblijfplaatsen.lijst[1].inOnderzoek",
            "$.verblijfplaatsen.volledigVan",
            "$.feiten.dagbesteding",
            "$.feiten.huurschuld",
            "$.oordelen[0].oordeel",
            "$.oordelen[0].waarde",
        ]


TEKSTEN: list[tuple[str, str, str]] = [
    ('{"sleutel": "a-1",}', "$", "geldige JSON; teken 19 is dat niet"),
    ("", "$", "geldige JSON; hier staat niets"),
    ('{"sleutel": "a-1", "sleutel": "a-2"}', "$.sleutel", "dit veld ten hoogste één keer"),
    ('{"sleutel": "a-1", "feiten": {"huurschuld": NaN}}', "$.feiten.huurschuld", GETAL),
    ('{"sleutel": "a-1", "feiten": {"huurschuld": -Infinity}}', "$.feiten.huurschuld", GETAL),
    ('{"sleutel": "a-1", "feiten": {"huurschuld": 1e999999999999999999999}}', "$.feiten.huurschuld", GETAL),
    ('{"sleutel": "a-1", "feiten": {"kinderen": ' + "9" * 5000 + "}}", "$.feiten.kinderen", GETAL),
    ('{"sleutel": "a-1", "feiten": {"huurschuld": 0.10000000000000001}}', "$.feiten.huurschuld", BEDRAG),
    ("[" * 100_000, "$", "een dossier van ten hoogste 12 lagen diep"),
    ("[" * 50 + "]" * 50, "$", "een dossier van ten hoogste 12 lagen diep"),
    (json.dumps({"sleutel": "a-1", "meldingen": [0] * 60_000}), "$", "een dossier van ten hoogste 50000 waarden"),
    (json.dumps({"sleutel": "x" * 2_000_000}), "$", "een dossier van ten hoogste 2000000 tekens"),
    ('{"sleutel": "\\ud800"}', "$.sleutel", REGEL),
]


class TestReadText:
    """read_text, on broken texts."""

    @pytest.mark.parametrize(("text", "pad", "verwacht"), TEKSTEN, ids=[f"{tekst:.40}" for tekst, _, _ in TEKSTEN])
    def test_tells_place_and_expectation(self, text: str, pad: str, verwacht: str) -> None:
        """A text with one mistake gives exactly that error, word for word."""
        _, fouten = read_text(text, gegevens=GEGEVENS)
        assert [(fout.pad, fout.verwacht) for fout in fouten] == [(pad, verwacht)]

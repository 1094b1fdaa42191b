"""Municipal change: wherever a rule or a record mentions a municipality it is carried forward, and the step is told."""

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest

from regio_uitstroom import Beoordeling, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.boom import boom
from regio_uitstroom.model.regeling import Regeling

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf {begin}

Partijen

{partijen}

Gegevens

kern: de gemeente waar de cliënt opgroeide (gemeente)

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen;
b. gemeente van herkomst: {herkomst}.

Artikel 2. Verantwoordelijkheid

{regels}

Artikel 3. Urgentie

De cliënt krijgt urgentie, indien {voorwaarde}.
"""

OPGEGAAN = "Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden"
VOOR_VERBLIJF = "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had"
MELDING = "de gemeente waar de cliënt zich meldt"
HOOFDREGEL = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt."


def tekst(
    *,
    herkomst: str = VOOR_VERBLIJF,
    regels: str = HOOFDREGEL,
    voorwaarde: str = "hij uitstroomgereed is",
    partijen: str = "De gemeenten Houten, Vianen en Zeist.",
    begin: str = "15 maart 2017",
) -> str:
    """Return an agreement."""
    return KOP.format(herkomst=herkomst, regels=regels, voorwaarde=voorwaarde, partijen=partijen, begin=begin)


def adres(gemeente: str, van: str, tot: str | None = None, **rest: Any) -> dict[str, Any]:
    """Return a woonadres."""
    return {"gemeente": gemeente, "datumVan": van, "datumTot": tot, "functieAdres": "woonadres", **rest}


def dossier(*adressen: dict[str, Any], plaats: str = "Utrecht", **velden: Any) -> dict[str, Any]:
    """Return a record of somebody in sheltered housing from 1 June 2017, whose histories are complete."""
    heel = {"volledigVan": "2005-01-01", "volledigTot": "2025-01-01"}
    verblijf = {"voorziening": "beschermd wonen", "gemeente": plaats, "datumVan": "2017-06-01"}
    return {
        "sleutel": "dossier-1",
        "verblijfplaatsen": {**heel, "lijst": list(adressen)},
        "verblijven": {**heel, "lijst": [verblijf]},
        **velden,
    }


def beoordeel(tekst_: str, record: dict[str, Any], peil: str = "2019-03-01") -> Beoordeling:
    """Assess a record."""
    client, fouten = read_client(json.loads(json.dumps(record)))
    assert client is not None, fouten
    return evaluate(gelezen(tekst_), client, peildatum=date.fromisoformat(peil))


@cache
def gelezen(tekst_: str) -> Regeling:
    """Return an agreement, read once."""
    return parse_regeling(tekst_).of_fout()


def huisvesting(beoordeling: Beoordeling) -> Uitkomst:
    """Return the outcome on housing."""
    return beoordeling.uitkomsten[0]


def urgentie(beoordeling: Beoordeling) -> Uitkomst:
    """Return the outcome on urgency."""
    return beoordeling.uitkomsten[1]


def namen(uitkomst: Uitkomst) -> list[str]:
    """Return the names of the municipalities that are responsible."""
    return sorted(g.naam for g in uitkomst.waarde.gemeenten) if uitkomst.waarde else []


IN_VIANEN = dossier(adres("Vianen", "2012-05-01", "2017-06-01"))
MENTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "address": (tekst(), IN_VIANEN),
    "place of the stay": (
        tekst(herkomst="de gemeente waar de instelling waarin hij verblijft is gelegen"),
        dossier(plaats="Vianen"),
    ),
    "event": (tekst(herkomst=MELDING), dossier(meldingen=[{"gemeente": "Vianen", "datum": "2017-05-20"}])),
    "regie": (
        tekst(herkomst="de gemeente die de regie voert over het traject van de cliënt"),
        dossier(regie=[{"gemeente": "Vianen", "datumVan": "2017-06-01"}]),
    ),
    "actual stay": (
        tekst(herkomst="de gemeente waar de cliënt werkelijk verblijft op het moment van de hulpvraag"),
        dossier(hulpvraag={"datum": "2017-05-20", "werkelijkVerblijf": "Vianen"}),
    ),
    "municipality named in a rule": (
        tekst(regels="De gemeente Vianen is verantwoordelijk voor de huisvesting van de cliënt."), dossier(),
    ),
    "party alone": (
        tekst(herkomst="de gemeente waar de cliënt zijn woonadres heeft"),
        dossier(adres("Houten", "2012-05-01", "2019-01-01"), adres("Vijfheerenlanden", "2019-01-01")),
    ),
    "exception": (
        tekst(
            regels="1. De gemeente Houten is verantwoordelijk voor de huisvesting van de cliënt.\n"
            "2. In afwijking van het eerste lid is de gemeente Vianen verantwoordelijk voor de huisvesting, indien de "
            "cliënt uitstroomgereed is."
        ),
        dossier(uitstroomgereedVanaf="2018-01-01"),
    ),
    "judgment": (
        tekst(
            regels="De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt, tenzij er redenen "
            "zijn waardoor hij beter vorm kan geven aan een zelfredzaam leven in één van de andere gemeenten die "
            "deelnemen aan deze afspraak."
        ),
        dossier(
            adres("Houten", "2012-05-01", "2017-06-01"),
            oordelen=[
                {"oordeel": "beter zelfredzaam elders", "waarde": True, "gemeente": "Vianen", "reden": "werk",
                 "door": "college van Houten", "datum": "2018-06-01"}
            ],
        ),
    ),
}  # fmt: skip
"""Places where a municipality is mentioned, each with an agreement and a record in which Vianen stands there."""

CONDITIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "same municipality": (
        "hij uitstroomt uit beschermd wonen naar de gemeente Vianen",
        {"vestigingsgemeente": "Leerdam", "uitstroomgereedVanaf": "2018-01-01"},
    ),
    "takes part": ("de gemeente van herkomst aan dit convenant deelneemt", {}),
    "unsafe": ("terugkeer naar de gemeente van herkomst onveilig is", {"onveiligeGemeenten": ["Vianen"]}),
    "residence": ("hij ten minste twee jaar in de gemeente Vianen heeft gewoond", {}),
    "residence in the region": (
        "hij in de laatste tien jaar ten minste twee jaar in een deelnemende gemeente woonde",
        {},
    ),
}


class TestMentions:
    """Each place where a text or a record names a municipality."""

    @pytest.mark.parametrize("plek", MENTIONS)
    def test_carried_forward(self, plek: str) -> None:
        """On the peildatum it is the successor, and the letter and the tree tell the step."""
        uitkomst = huisvesting(beoordeel(*MENTIONS[plek]))
        assert namen(uitkomst) == ["Vijfheerenlanden"]
        assert OPGEGAAN in uitkomst.motivering
        assert any(OPGEGAAN in knoop.toelichting for knoop in boom(uitkomst, gelezen(MENTIONS[plek][0])))

    @pytest.mark.parametrize("plek", [plek for plek in MENTIONS if plek != "party alone"])
    def test_before_the_merger(self, plek: str) -> None:
        """Up to the last day before the merger it is the municipality itself, and no step is told."""
        record = MENTIONS[plek][1]
        uitkomst = huisvesting(beoordeel(MENTIONS[plek][0], record, "2018-12-31"))
        assert namen(uitkomst) == ["Vianen"]
        assert "opgegaan" not in uitkomst.motivering

    @pytest.mark.parametrize("plek", MENTIONS)
    def test_on_the_boundary_day(self, plek: str) -> None:
        """On the day of the merger it is the successor already."""
        assert namen(huisvesting(beoordeel(*MENTIONS[plek], "2019-01-01"))) == ["Vijfheerenlanden"]

    @pytest.mark.parametrize("plek", CONDITIONS)
    def test_condition(self, plek: str) -> None:
        """A test compares what both are now, and tells the step."""
        voorwaarde, velden = CONDITIONS[plek]
        uitkomst = urgentie(beoordeel(tekst(voorwaarde=voorwaarde), IN_VIANEN | velden))
        assert uitkomst.waarde is not None, uitkomst.motivering
        assert uitkomst.waarde.urgent
        assert OPGEGAAN in uitkomst.motivering


GESPLITST = {
    "event": "Bij welke gemeente heeft de cliënt zich gemeld en wanneer? Noem de gemeente van nu",
    "regie": "Welke gemeente voert de regie over het traject van de cliënt? Noem de gemeente van nu",
    "actual stay": "In welke gemeente verbleef de cliënt werkelijk op het moment van de hulpvraag? "
    "Noem de gemeente van nu",
    "place of the stay": "In welke voorziening verbleef de cliënt in dit tijdvak? "
    "Noem ook de gemeente waarin die voorziening nu ligt",
}
"""What is asked of a place in a municipality that was split."""


class TestSteps:
    """Chains of mergers, other names, splits."""

    def test_merger_of_a_merger(self) -> None:
        """Every step on the way is told, in order."""
        uitkomst = huisvesting(
            beoordeel(
                tekst(partijen="De gemeenten Houten en Leudal."), dossier(adres("Neer", "1990-01-01", "2017-06-01"))
            )
        )
        assert namen(uitkomst) == ["Leudal"]
        stappen = ("Neer is per 1 januari 1991 opgegaan in Roggel", "opgegaan in Leudal")
        assert [uitkomst.motivering.find(stap) > 0 for stap in stappen] == [True, True]
        assert uitkomst.motivering.find(stappen[0]) < uitkomst.motivering.find(stappen[1])

    def test_other_name(self) -> None:
        """A municipality that only got another name is said to be called so."""
        uitkomst = huisvesting(
            beoordeel(
                tekst(partijen="De gemeenten Houten en De Fryske Marren."),
                dossier(adres("De Friese Meren", "2014-05-01", "2017-06-01")),
            )
        )
        assert namen(uitkomst) == ["De Fryske Marren"]
        assert "De Friese Meren heet vanaf 1 juli 2015 De Fryske Marren" in uitkomst.motivering

    def test_name_resolves_on_the_start_of_the_looptijd(self) -> None:
        """A party by its name of then is its successor now; a name of before the looptijd is refused."""
        partijen = "De gemeenten Houten en De Friese Meren."
        toen = tekst(partijen=partijen, begin="1 mei 2014")
        record = dossier(adres("De Fryske Marren", "2016-05-01", "2017-06-01"))
        assert namen(huisvesting(beoordeel(toen, record))) == ["De Fryske Marren"]
        assert parse_regeling(tekst(partijen=partijen)).regeling is None

    @pytest.mark.parametrize(("huidige", "gevonden"), [("Oisterwijk", ["Oisterwijk"]), ("Boxtel", ["Boxtel"])])
    def test_split_that_the_address_settles(self, huidige: str, gevonden: list[str]) -> None:
        """Haaren was split over four: the one in which the address lies now counts, and that is told."""
        record = dossier(adres("Haaren", "2012-05-01", "2017-06-01", huidigeGemeente=huidige))
        uitkomst = huisvesting(beoordeel(tekst(partijen="De gemeenten Boxtel en Oisterwijk."), record, "2021-01-01"))
        assert namen(uitkomst) == gevonden
        assert "Haaren is per 1 januari 2021 gesplitst over" in uitkomst.motivering
        assert f"het adres ligt in {huidige}" in uitkomst.motivering

    def test_split_that_nothing_settles(self) -> None:
        """Until the address tells, it is left open, with the values that are still possible."""
        record = dossier(adres("Haaren", "2012-05-01", "2017-06-01"))
        uitkomst = huisvesting(beoordeel(tekst(partijen="De gemeenten Boxtel en Oisterwijk."), record, "2021-01-01"))
        assert uitkomst.soort is Uitkomstsoort.ONBEPAALD
        mogelijk = {g.naam for waarde in uitkomst.mogelijk for g in waarde.gemeenten}
        assert mogelijk == {"Boxtel", "Oisterwijk"}
        assert [feit.gegeven.sleutel for feit in uitkomst.nog_nodig] == ["verblijfplaatsen"]

    def test_split_asks_for_what_is_missing(self) -> None:
        """The address is known, so it is not asked for again: asked is in which of the successors it lies."""
        record = dossier(adres("Haaren", "2012-05-01", "2017-06-01"))
        uitkomst = huisvesting(beoordeel(tekst(partijen="De gemeenten Boxtel en Oisterwijk."), record, "2021-01-01"))
        (feit,) = uitkomst.nog_nodig
        gebeurd = "Haaren is per 1 januari 2021 gesplitst over Boxtel, Oisterwijk, Tilburg en Vught. "
        assert feit.gegeven.vraag.startswith(gebeurd)
        assert feit.gegeven.vraag.removeprefix(gebeurd) == (
            "In welke gemeente ligt het adres van de cliënt nu: Boxtel, Oisterwijk, Tilburg of Vught?"
        )

    @pytest.mark.parametrize(("plek", "vervolg"), GESPLITST.items())
    def test_split_place_that_is_no_address(self, plek: str, vervolg: str) -> None:
        """Of a stay, an event or a fact in Haaren is asked which successor it is now, and why that is asked."""
        tekst_, record = MENTIONS[plek]
        anders = json.loads(json.dumps(record).replace("Vianen", "Haaren"))
        vier = tekst_.replace("De gemeenten Houten, Vianen en Zeist.", "De gemeenten Boxtel, Oisterwijk en Vught.")
        (feit,) = huisvesting(beoordeel(vier, anders, "2021-01-01")).nog_nodig
        gebeurd = "Haaren is per 1 januari 2021 gesplitst over Boxtel, Oisterwijk, Tilburg en Vught. "
        assert feit.gegeven.vraag == f"{gebeurd}{vervolg}: Boxtel, Oisterwijk, Tilburg of Vught."

    @pytest.mark.parametrize("wensen", [["Haaren"], ["Haaren", "Zeist"]])
    @pytest.mark.parametrize("vraagt", [urgentie, huisvesting])
    def test_split_wish(self, vraagt: Callable[[Beoordeling], Uitkomst], wensen: list[str]) -> None:
        """A wish to live in Haaren is unknown until the municipality of now is named; the parties cannot fill it in."""
        van = tekst(
            voorwaarde="hij in Oisterwijk wil wonen",
            regels="De gemeente van voorkeur is verantwoordelijk voor de huisvesting van de cliënt.",
            partijen="De gemeenten Oisterwijk en Zeist.",
        )
        uitkomst = vraagt(beoordeel(van, dossier(voorkeursgemeenten=wensen), "2021-01-01"))
        assert uitkomst.soort is Uitkomstsoort.ONBEPAALD
        (feit,) = uitkomst.nog_nodig
        assert feit.gegeven.vraag == (
            "Haaren is per 1 januari 2021 gesplitst over Boxtel, Oisterwijk, Tilburg en Vught. "
            "In welke gemeente wil de cliënt wonen? "
            "Noem de gemeente van nu: Boxtel, Oisterwijk, Tilburg of Vught."
        )

    @pytest.mark.parametrize(
        ("wensen", "partijen", "urgent"),
        [
            (["Haaren"], "De gemeenten Houten en Zeist.", False),
            (["Haaren", "Oisterwijk"], "De gemeenten Oisterwijk en Zeist.", True),
            (["Haaren"], "De gemeenten Boxtel, Oisterwijk, Tilburg en Vught.", True),
        ],
    )
    def test_split_wish_that_does_not_matter(self, wensen: list[str], partijen: str, *, urgent: bool) -> None:
        """Nothing is asked where every successor gives the same, or another wish settles it."""
        van = tekst(voorwaarde="hij in een deelnemende gemeente wil wonen", partijen=partijen)
        uitkomst = urgentie(beoordeel(van, dossier(voorkeursgemeenten=wensen), "2021-01-01"))
        assert uitkomst.waarde is not None
        assert uitkomst.waarde.urgent is urgent
        assert not uitkomst.nog_nodig

    def test_wish_beside_a_split_municipality_of_the_text(self) -> None:
        """Where the text itself names the municipality that was split, no answer about the client settles it."""
        van = tekst(voorwaarde="hij in Haaren wil wonen", partijen="De gemeenten Houten en Haaren.")
        uitkomst = urgentie(beoordeel(van, dossier(voorkeursgemeenten=["Oisterwijk"]), "2021-01-01"))
        assert uitkomst.soort is Uitkomstsoort.OORDEEL_NODIG
        assert not uitkomst.nog_nodig

    @pytest.mark.parametrize(
        ("plaats", "geboren", "soort", "gevraagd"),
        [
            ("Oisterwijk", "2006-01-01", Uitkomstsoort.OORDEEL_NODIG, 0),
            ("Oisterwijk", "1990-01-01", Uitkomstsoort.OORDEEL_NODIG, 0),
            ("Houten", "2006-01-01", Uitkomstsoort.VASTGESTELD, 0),
            ("Houten", "1990-01-01", Uitkomstsoort.ONBEPAALD, 1),
        ],
    )
    def test_residence_in_a_split_municipality_of_the_text(
        self, plaats: str, geboren: str, soort: Uitkomstsoort, gevraagd: int
    ) -> None:
        """An address is asked for only where it can tell that the client lived in none of the successors so long."""
        van = tekst(voorwaarde="hij ten minste twee jaar in Haaren ingeschreven stond")
        record = dossier(adres(plaats, "2005-01-01", "2017-06-01"), geboortedatum=geboren)
        uitkomst = urgentie(beoordeel(van, record, "2021-01-01"))
        assert (uitkomst.soort, len(uitkomst.nog_nodig)) == (soort, gevraagd)

    def test_split_does_not_pass_on_to_the_next_step(self) -> None:
        """Unknown is not *niet vast te stellen*: the second step of a definition does not decide."""
        stappen = f"{VOOR_VERBLIJF}, of, indien dit niet kan worden vastgesteld, {MELDING}"
        record = dossier(
            adres("Haaren", "2012-05-01", "2017-06-01"), meldingen=[{"gemeente": "Boxtel", "datum": "2017-05-20"}]
        )
        vier = "De gemeenten Boxtel, Oisterwijk, Tilburg en Vught."
        uitkomst = huisvesting(beoordeel(tekst(herkomst=stappen, partijen=vier), record, "2021-01-01"))
        assert uitkomst.soort is Uitkomstsoort.ONBEPAALD

    def test_split_over_parties_alone_settles_what_asks_for_a_party(self) -> None:
        """Wherever the address lies now, it lies with a party: years in a participating municipality count."""
        vier = "De gemeenten Boxtel, Oisterwijk, Tilburg en Vught."
        voorwaarde = "hij in de laatste tien jaar ten minste twee jaar in een deelnemende gemeente woonde"
        record = dossier(adres("Haaren", "2012-05-01", "2017-06-01"))
        uitkomst = urgentie(beoordeel(tekst(voorwaarde=voorwaarde, partijen=vier), record, "2021-01-01"))
        assert uitkomst.soort is Uitkomstsoort.VASTGESTELD

    def test_unknown_address_is_asked_for_as_such(self) -> None:
        """Where the address itself is not known, that is asked."""
        record = dossier(adres("Haaren", "2012-05-01", "2016-06-01"))
        record["verblijfplaatsen"].update(volledigVan="2012-05-01", volledigTot="2016-06-01")
        uitkomst = huisvesting(beoordeel(tekst(partijen="De gemeenten Boxtel en Oisterwijk."), record, "2021-01-01"))
        assert [feit.gegeven.vraag for feit in uitkomst.nog_nodig] == [
            "Waar had de cliënt in dit tijdvak zijn woonadres?"
        ]

    def test_split_on_the_last_day(self) -> None:
        """On the day before the split it is Haaren still."""
        record = dossier(adres("Haaren", "2012-05-01", "2017-06-01"))
        assert namen(
            huisvesting(beoordeel(tekst(partijen="De gemeenten Haaren en Boxtel."), record, "2020-12-31"))
        ) == ["Haaren"]


class TestDuurInEenGesplitsteGemeente:
    """*Ten minste twee jaar in Haaren*, where two stays of a year and a half may lie in different successors by now."""

    TEKST = """Convenant "Voorbeeld"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Haaren, Oisterwijk en Tilburg.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij ten minste twee jaar in Haaren ingeschreven stond.
"""

    @pytest.mark.parametrize("nu", [(None, None), ("Oisterwijk", None), ("Oisterwijk", "Vught"), ("Vught", "Vught")])
    def test_law_1(self, nu: tuple[str | None, str | None]) -> None:
        """Where each of them lies by now is no reason to say no after all: the parties decide which one they mean."""
        perioden = [("2010-01-01", "2011-07-01"), ("2012-01-01", "2013-07-01")]
        lijst = [
            {"gemeente": "Haaren", "datumVan": van, "datumTot": tot, "functieAdres": "woonadres"}
            | ({"huidigeGemeente": huidige} if huidige else {})
            for (van, tot), huidige in zip(perioden, nu, strict=True)
        ]
        historie = {"volledigVan": "1990-01-01", "volledigTot": "2030-01-01", "lijst": lijst}
        record = {"sleutel": "a", "geboortedatum": "1990-01-01", "verblijfplaatsen": historie}
        client, fouten = read_client(record)
        assert client is not None, fouten
        uitkomst = evaluate(parse_regeling(self.TEKST).of_fout(), client, peildatum=date(2022, 1, 1)).uitkomst(
            "aanspraak"
        )
        assert uitkomst.soort is Uitkomstsoort.OORDEEL_NODIG

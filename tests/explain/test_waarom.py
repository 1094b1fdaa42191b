"""The tree of reasons of a whole assessment, from the text of an agreement to the facts."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Regeling, evaluate, read_client, waarom
from regio_uitstroom.explain.boom import OVERIGE
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort, Lot, slak
from regio_uitstroom.explain.waarom import Boom
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import BegripGeldt, En, Of, Uitstroomgereed
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.format import format_text
from tests.explain.proefafspraak import DOSSIER, PEILDATUM, TEKST, beoordeel, met, regeling


def boom(tekst: str = TEKST, peildatum: date = PEILDATUM, **anders: Any) -> Boom:
    """Return the tree of the invented agreement for the record with other facts."""
    return waarom(beoordeel(met(**anders), tekst, peildatum), regeling(tekst))


def vast(gemaakt: Boom) -> dict[str, tuple[Knoopsoort, str]]:
    """Return the nodes that do not depend on what the record holds, by id."""
    los = {Knoopsoort.FEIT, Knoopsoort.OORDEEL}
    return {k.id: (k.soort, k.bepaling.tekst if k.bepaling else "") for k in gemaakt.knopen if k.soort not in los}


OMGEZET = TEKST.replace("hij uitstroomgereed is en dagbesteding heeft", "hij dagbesteding heeft en uitstroomgereed is")
"""The same agreement with the two conditions of article 3 the other way round."""


class TestWaarom:
    """waarom."""

    def test_every_rule_is_there(self) -> None:
        """Every rule of the agreement is a node, also those that answer no question."""
        plaatsen = {knoop.bepaling for knoop in boom().knopen if knoop.soort is Knoopsoort.REGEL}
        assert plaatsen >= {regel.citaat for regel in regeling().regels}

    def test_leaves_are_facts(self) -> None:
        """What a condition read is below it, with its value and source."""
        bladen = {knoop.tekst for knoop in boom().knopen if knoop.soort is Knoopsoort.FEIT}
        assert "de adressen van de cliënt: woonadres in Houten van 1 mei 2003 tot 1 januari 2026 (bron: BRP)" in bladen
        assert "de huurschuld van de cliënt: € 250" in bladen

    def test_unknown_leaves(self) -> None:
        """What is not known is said as that; what parties dispute as disputed."""
        bladen = {knoop.tekst for knoop in boom(feiten={"huurschuld": {"betwist": [1, 9000]}}).knopen}
        assert {"de cliënt heeft dagbesteding: onbekend", "de huurschuld van de cliënt: betwist"} <= bladen

    def test_judgment_leaf(self) -> None:
        """A judgment that was given is a leaf with its answer, judge and day."""
        oordeel = {"oordeel": "artikel 4, vijfde lid toepassen", "door": "het college", "datum": "2026-10-05"}
        knopen = boom(oordelen=[oordeel | {"waarde": True, "reden": "schrijnend"}]).knopen
        gegeven = [knoop.tekst for knoop in knopen if knoop.soort is Knoopsoort.OORDEEL and ": ja" in knoop.tekst]
        assert gegeven[0].endswith("?”: ja (door: het college, 5 oktober 2026)")

    def test_succession(self) -> None:
        """A municipality that was merged is told with the day and the successor."""
        adres = {"gemeente": "Vianen", "datumVan": "2003-05-01", "datumTot": "2018-06-01", "functieAdres": "woonadres"}
        verblijf = {"voorziening": "beschermd wonen", "gemeente": "Zeist", "datumVan": "2018-06-01"}
        knopen = boom(
            verblijfplaatsen={"volledigVan": "2003-05-01", "volledigTot": "2026-11-02", "lijst": [adres]},
            verblijven={"volledigVan": "2003-05-01", "volledigTot": "2026-11-02", "lijst": [verblijf]},
        ).knopen
        stap = "Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden"
        assert any(knoop.soort is Knoopsoort.BEGRIP and knoop.toelichting == stap for knoop in knopen)

    def test_fallback(self) -> None:
        """A chain tells which link decided, and that the one before it could not be established."""
        teksten = [
            knoop.tekst for knoop in boom(verblijfplaatsen=_ZONDER_ADRES).knopen if knoop.soort is Knoopsoort.GEMEENTE
        ]
        assert any(tekst.endswith("zijn woonadres had, kan niet worden vastgesteld") for tekst in teksten)
        assert "de gemeente waar de cliënt zich meldt, is Zeist" in teksten

    def test_lot(self) -> None:
        """Each rule tells what became of it."""
        loten = {knoop.id: knoop.lot for knoop in boom().knopen if knoop.soort is Knoopsoort.REGEL}
        assert loten["aanspraak/artikel-3-eerste-lid"] is Lot.BESLIST
        assert loten["aanspraak/artikel-3-tweede-lid"] is Lot.NIET_VAN_TOEPASSING
        assert loten["aanspraak/artikel-3-eerste-lid-gesloten-lijst"] is Lot.GEWEKEN
        assert loten["huisvesting/artikel-2-eerste-lid"] is Lot.ONBEKEND

    def test_one_question(self) -> None:
        """Of one question, only that one is told."""
        beoordeling = beoordeel(DOSSIER)
        assert {k.id.split("/")[0] for k in waarom(beoordeling, regeling(), vraag="aanspraak").knopen} == {"aanspraak"}
        assert {k.id.split("/")[0] for k in waarom(beoordeling, regeling(), vraag=OVERIGE).knopen} == {OVERIGE}

    def test_unknown_question(self) -> None:
        """A question that was not asked is a KeyError."""
        with pytest.raises(KeyError):
            waarom(beoordeel(DOSSIER), regeling(), vraag="status")

    def test_no_facts_in_repr(self) -> None:
        """What is printed by accident tells nothing of the client."""
        gemaakt = boom()
        assert not re.search("Houten|€ 250|1 mei 2003", repr(gemaakt) + repr(gemaakt.knopen))


_ZONDER_ADRES = {"volledigVan": "2003-05-01", "volledigTot": "2026-11-02", "lijst": []}


class TestIds:
    """What the ids of nodes promise."""

    @pytest.mark.parametrize(
        "anders",
        [
            {},
            {"feiten": None},
            {"verblijven": None, "verblijfplaatsen": None},
            {"meldingen": None, "onveiligeGemeenten": ["Houten"]},
            {"toekenningen": []},
            {"verblijfplaatsen": _ZONDER_ADRES},
        ],
    )
    def test_other_clients(self, anders: dict[str, Any]) -> None:
        """A node that two clients share is the same place: same kind, same citation."""
        eerste, ander = vast(boom()), vast(boom(**anders))
        gedeeld = eerste.keys() & ander.keys()
        assert {sleutel: eerste[sleutel] for sleutel in gedeeld} == {sleutel: ander[sleutel] for sleutel in gedeeld}
        assert {s for s, (soort, _) in eerste.items() if soort is Knoopsoort.REGEL} <= ander.keys()

    def test_other_peildatum(self) -> None:
        """On another day the rules have the same ids."""
        regels = {k.id for k in boom().knopen if k.soort is Knoopsoort.REGEL}
        later = {k.id for k in boom(peildatum=date(2026, 12, 24)).knopen if k.soort is Knoopsoort.REGEL}
        assert regels == later

    def test_layout(self) -> None:
        """Formatting the file changes no id."""
        opgemaakt, _ = format_text(Source("samen-wonen", TEKST))
        assert opgemaakt is not None
        ingesprongen = TEKST.replace("hij uitstroomgereed is en", "hij\n   uitstroomgereed   is en")
        assert ingesprongen != TEKST
        for tekst in (opgemaakt, ingesprongen):
            assert {k.id for k in boom(tekst).knopen} == {k.id for k in boom().knopen}

    def test_order_of_articles(self) -> None:
        """Articles in another order keep their ids."""
        kop, drie = TEKST.split("Artikel 3. Urgentie")
        drie, vier = drie.split("Artikel 4. Werkwijze")
        anders = f"{kop}Artikel 4. Werkwijze{vier}\n\nArtikel 3. Urgentie{drie}"
        assert {k.id for k in boom(anders).knopen} == {k.id for k in boom().knopen}

    def test_order_of_conditions(self) -> None:
        """Conditions the other way round keep theirs."""
        assert {k.id for k in boom(OMGEZET).knopen} == {k.id for k in boom().knopen}

    def test_other_article_changed(self) -> None:
        """A change of one article leaves the ids of the others alone."""
        anders = TEKST.replace("hoger is dan 5.000 euro", "hoger is dan 6.000 euro")
        weg = {k.id for k in boom().knopen} ^ {k.id for k in boom(anders).knopen}
        assert weg
        assert all("artikel-3-tweede-lid" in sleutel for sleutel in weg)

    def test_unique(self) -> None:
        """No two nodes share an id, and every parent is there."""
        knopen = boom().knopen
        ids = [knoop.id for knoop in knopen]
        assert len(ids) == len(set(ids))
        assert {knoop.ouder for knoop in knopen if knoop.diepte} <= set(ids)


class TestSlak:
    """slak."""

    @given(st.text())
    def test_shape(self, tekst: str) -> None:
        """It holds no space or slash, and has a bounded length."""
        assert re.fullmatch(r"[0-9a-zà-ÿ]+(-[0-9a-zà-ÿ]+)*", slak(tekst))
        assert len(slak(tekst)) <= 60

    def test_long(self) -> None:
        """Long texts that differ at the end differ."""
        assert slak("woord " * 30 + "a") != slak("woord " * 30 + "b")


def _bouw(knopen: tuple[Knoop, ...]) -> list[str]:
    return [knoop.id for knoop in knopen]


class TestBoom:
    """Boom."""

    def test_branch(self) -> None:
        """A branch is a node with all under it."""
        gemaakt = boom()
        tak = gemaakt.tak("aanspraak/artikel-3-tweede-lid")
        assert _bouw(tak)[0] == "aanspraak/artikel-3-tweede-lid"
        assert all(sleutel.startswith("aanspraak/artikel-3-tweede-lid") for sleutel in _bouw(tak))
        assert len(tak) == 3

    def test_children(self) -> None:
        """Only what belongs to it directly is under a node."""
        gemaakt = boom()
        (onder,) = gemaakt.onder("aanspraak/artikel-3-tweede-lid")
        assert onder.tekst == "de huurschuld van de cliënt is hoger dan 5.000 euro"

    def test_no_such_node(self) -> None:
        """Another id is a KeyError."""
        with pytest.raises(KeyError):
            boom().knoop("niets")

    def test_no_rule(self) -> None:
        """Where the text has no rule on a question, the tree says so."""
        geen = evolve(boom().vragen[0], motivering="Er is geen regel.")
        kaal = evolve(boom(), vragen=(geen,), knopen=boom().tak(geen.id)[:1])
        assert kaal.als_tekst().splitlines()[1] == "  Er is geen regel."

    def test_rules(self) -> None:
        """Where rules were tried the tree tells it, and the motivering does not stand in it."""
        assert all(vraag.motivering not in boom().als_tekst() for vraag in boom().vragen if vraag.motivering)

    def test_folded(self) -> None:
        """Lines are folded to the width where one is given."""
        assert max(map(len, boom().als_tekst(80).splitlines())) <= 80


def _dubbel(aantal: int) -> Regeling:
    """Return the agreement with terms that each lean three times on the one before it, and a ground on the last."""
    begrippen = [VoorwaardeBegrip(naam="b0", citaat=Citaat("8", None, "a"), voorwaarde=Uitstroomgereed())]
    for nummer in range(1, aantal):
        eerder = [BegripGeldt(f"b{nummer - 1}", tekst=f"de cliënt {woord} {nummer - 1} heeft") for woord in "xyz"]
        voorwaarde = En((eerder[0], Of(tuple(eerder[1:]), tekst=f"of {nummer}")), tekst=f"en {nummer}")
        begrippen.append(VoorwaardeBegrip(naam=f"b{nummer}", citaat=Citaat("8", nummer), voorwaarde=voorwaarde))
    plaats = Citaat("9")
    grond = Urgentie(
        citaat=plaats, urgent=True, lijst=plaats, voorwaarde=BegripGeldt(f"b{aantal - 1}", tekst="zo is het")
    )
    gelezen = regeling()
    return evolve(gelezen, begrippen=(*gelezen.begrippen, *begrippen), regels=(grond,))


class TestTerms:
    """Terms that lean on one another."""

    def test_worked_out_once(self) -> None:
        """A term is worked out once below a rule, however often it is used: the tree grows with the text."""
        ruim = _dubbel(40)
        client, _ = read_client(DOSSIER, peildatum=PEILDATUM, gegevens=ruim.gegevens)
        assert client is not None
        knopen = waarom(evaluate(ruim, client, peildatum=PEILDATUM), ruim, vraag="aanspraak").knopen
        uitgewerkt = [knoop.id for knoop in knopen if knoop.soort is Knoopsoort.BEGRIP and not knoop.toelichting]
        assert len(uitgewerkt) == 40
        assert len(knopen) < 40 * 8


class TestDenials:
    """Conditions that deny something: the words and their truth go together."""

    @pytest.mark.parametrize(
        ("zin", "waarheid", "knoop", "reden"),
        [
            (
                "indien hij geen dagbesteding heeft",
                False,
                "de cliënt heeft geen dagbesteding",
                "vast staat dat de cliënt dagbesteding heeft.",
            ),
            (
                "indien hij geen regiobinding heeft",
                False,
                "de cliënt heeft geen regiobinding",
                "vast staat dat de cliënt in de laatste drie jaar ten minste twee jaar ingeschreven stond in",
            ),
            (
                "mits de gemeente van herkomst niet aan dit convenant deelneemt",
                False,
                "de gemeente van herkomst neemt niet aan dit convenant deel",
                "het is niet zo dat de gemeente van herkomst niet aan dit convenant deelneemt.",
            ),
            (
                "tenzij hij verblijft in beschermd wonen",
                False,
                "het is niet zo dat de cliënt in beschermd wonen verblijft",
                "vast staat dat de cliënt in beschermd wonen verblijft.",
            ),
            (
                "tenzij hij verblijft in vrouwenopvang",
                True,
                "het is niet zo dat de cliënt in vrouwenopvang verblijft",
                "Het is niet zo dat de cliënt in vrouwenopvang verblijft.",
            ),
        ],
    )
    def test_words(self, zin: str, *, waarheid: bool, knoop: str, reden: str) -> None:
        """The tree gives the words as they are true or not; the motivering says what is so."""
        oud = "indien hij uitstroomgereed is en dagbesteding heeft"
        assert oud in TEKST
        tekst = TEKST.replace(oud, zin)
        beoordeling = beoordeel(DOSSIER, tekst)
        gemaakt = waarom(beoordeling, regeling(tekst), vraag="aanspraak")
        (voorwaarde,) = gemaakt.onder("aanspraak/artikel-3-eerste-lid")
        assert (voorwaarde.tekst, voorwaarde.waarheid) == (knoop, waarheid)
        assert reden in beoordeling.uitkomst("aanspraak").motivering

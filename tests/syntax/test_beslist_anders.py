"""Sentences that decide in words that no form computes: refused, not kept as a duty that nobody has."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.verbs import lees_werkwoorden
from regio_uitstroom.model.regels import Bevoegdheid
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import codes, tekst


class TestBeslistAnders:
    """RU144."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant eindigt op 1 januari 2020.",
            "Deze overeenkomst loopt af op 1 januari 2020.",
            "De gemeente Zeist treedt uit op 1 januari 2020.",
            "De gemeente Zeist treedt toe op 1 januari 2020.",
            "De cliënt valt af, indien hij minderjarig is.",
            "De cliënt kan niet meedoen, indien hij minderjarig is.",
            "De cliënt wordt van de lijst gehaald, indien hij een passende woning heeft geweigerd.",
            "De cliënt wordt afgewezen, indien hij minderjarig is.",
            "De cliënt heeft recht op een woning.",
            "De cliënt komt voor een woning in aanmerking, indien hij minderjarig is.",
            "De toekenning eindigt na zes maanden.",
            "De beschikking geldt zes maanden.",
            "Dagbesteding is verplicht.",
            "De maximale leeftijd is 23 jaar.",
            "Een briefadres staat gelijk aan een woonadres.",
            "De gemeente Zeist huisvest de cliënt.",
            "De gemeente van herkomst neemt de huisvesting van de cliënt op zich.",
            "De gemeente van herkomst draagt zorg voor de huisvesting van de cliënt.",
            "De huisvesting van de cliënt geschiedt in de gemeente van herkomst.",
            "De cliënt wordt gehuisvest door de gemeente van herkomst.",
            "De cliënt valt onder Zeist.",
            "De verantwoordelijke gemeente is Zeist.",
            "Zeist geldt als verantwoordelijke gemeente.",
            "Mantelzorgers zijn urgent.",
            "Urgent zijn mantelzorgers.",
            "Urgentie krijgen erkende mantelzorgers.",
            "Urgentie wordt verleend aan erkende mantelzorgers.",
            "Studenten zijn uitgesloten van urgentie.",
            "Van urgentie zijn studenten uitgesloten.",
            "Vrouwen uit de vrouwenopvang zijn vrijgesteld van deze eis.",
            "Niemand onder de achttien komt hiervoor in beeld.",
            "De leeftijdsgrens ligt bij drieëntwintig jaar.",
            "In geval van twijfel neemt Zeist het over.",
            "Wie niet meewerkt, vliegt eruit.",
            "De urgentie vervalt na een week, indien de cliënt een passende woning heeft geweigerd.",
            "De cliënt krijgt urgentie, met dien verstande dat hij minderjarig is.",
            "De cliënt krijgt urgentie, zoals het college meldt, indien hij minderjarig is.",
            "De cliënt krijgt urgentie, indien hij gedwongen uitstroomt uit beschermd wonen.",
            "De cliënt krijgt urgentie, indien hij samen uitstroomt uit beschermd wonen.",
            "De cliënt vervalt krijgt urgentie, indien hij uitstroomgereed is.",
            "Indien hij minderjarig is, valt de cliënt af.",
            "De cliënt krijgt urgentie, die zes maanden geldt.",
            "De cliënt of zijn partner valt af, indien hij weigert.",
            "De cliënt die minderjarig is, valt af.",
            "Zeist neemt de cliënt op.",
            "Zeist neemt geen cliënten op.",
            "De gemeente van herkomst accepteert de cliënt.",
            "Zeist begeleidt de cliënt.",
            "Voor minderjarigen doet Zeist dit.",
            "Zeist ontvangt de cliënt.",
            "De cliënt gaat naar Zeist.",
            "De cliënt verhuist naar Zeist.",
            "De cliënt zoekt in Zeist.",
            "De cliënt wordt door Zeist overgenomen.",
            "De cliënt wordt in Zeist ingeschreven.",
            "Zeist plaatst de cliënt in een woning.",
            "De cliënt wacht zes maanden.",
            "De cliënt staat op de lijst.",
            "De zorgaanbieder weigert de cliënt.",
            "Het Transferpunt wijst de cliënt toe aan Zeist.",
            "Een verzoek van een fantast wordt afgewezen.",
            "Schulden staan aan urgentie niet in de weg.",
            "De gemeente mag aan slachtoffers van huiselijk geweld geen bindingseisen stellen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """It is an error: nothing would be computed from it."""
        assert codes(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder meldt de cliënt aan bij de verantwoordelijke gemeente.",
            "De zorgaanbieder meldt de cliënt aan, indien aan de cliënt urgentie is toegekend.",
            "Het college stelt de woningcorporatie op de hoogte van de toekenning.",
            "De cliënt verstrekt de gegevens die nodig zijn.",
            "De gemeenten evalueren dit convenant.",
            "De cliënt houdt zich aan de huisregels.",
            "De woningcorporatie renoveert de woning.",
            "Houten meldt de cliënt aan bij de verantwoordelijke gemeente.",
            "De stuurgroep wijst een zorgaanbieder aan.",
        ],
    )
    def test_duties(self, zin: str) -> None:
        """A duty stays a duty."""
        assert codes(zin) == []

    @pytest.mark.parametrize(
        "zin",
        [
            "De termijn is zes weken.",
            "De termijn begint op de dag van de aanvraag.",
            "De afspraken zijn voorlopig.",
            "De driepartijenovereenkomst is twee jaar geldig.",
            "De cliënt mag de woning niet onderverhuren.",
            "De Urgentieverordening Leusden 2023 wordt ingetrokken.",
        ],
    )
    def test_told(self, zin: str) -> None:
        """What may mean more than a duty, and is about nobody, is kept with a warning."""
        diagnostics = parse_regeling(tekst(zin)).diagnostics
        assert "RU157" in {een.kind.code for een in diagnostics}
        assert not any(een.is_fout for een in diagnostics)


class TestPlichten:
    """``plichten.csv``."""

    def test_every_act_is_a_verb(self) -> None:
        """An act that no sentence can name would be a dead row."""
        werkwoorden = lees_werkwoorden()
        vormen = {partikel + " " * (" " in partikel) + w for w, ps in werkwoorden.partikels.items() for partikel in ps}
        vormen |= {vorm.werkwoord for vorm in werkwoorden.vormen.values()}
        assert {row["handeling"] for row in lexicon_rows("plichten")} <= vormen

    def test_each_once(self) -> None:
        """No act stands under two heads."""
        handelingen = [row["handeling"] for row in lexicon_rows("plichten")]
        assert len(handelingen) == len(set(handelingen))

    def test_kinds(self) -> None:
        """Whoever can do an act is one of the kinds that the decision names."""
        soorten = {row["wie"] for row in lexicon_rows("plichten")}
        assert soorten == {"client", "contact", "partij", "ding", "los", "beschrijving", "verbod", "bewaard"}


class TestGroepWoorden:
    """Two words for a group in a row."""

    @pytest.mark.parametrize(
        "groep", ["minderjarige alleenstaande", "dakloze jongere", "jeugdige mantelzorger", "alleenstaande ouder"]
    )
    def test_no_word_is_lost(self, groep: str) -> None:
        """What narrows the word is part of the question."""
        voorwaarde = (
            parse_regeling(tekst(f"De cliënt krijgt urgentie, indien hij een {groep} is.")).of_fout().regels[-1]
        )
        assert isinstance(voorwaarde.voorwaarde, FeitIs)
        assert groep in voorwaarde.voorwaarde.gegeven.vraag


class TestHardheid:
    """A power to depart in a case that only a judge can name."""

    def test_not_asked(self) -> None:
        """It is a hardship clause also without *naar zijn oordeel*."""
        regel = parse_regeling(
            tekst("Het college kan van dit convenant afwijken, indien sprake is van een schrijnende situatie.")
        )
        laatste = regel.of_fout().regels[-1]
        assert isinstance(laatste, Bevoegdheid)
        assert laatste.hardheid

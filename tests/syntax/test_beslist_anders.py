"""Sentences that decide in words that no form computes: refused, not kept as a duty that nobody has."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.verbs import lees_werkwoorden
from regio_uitstroom.model.regels import Bevoegdheid, Verplichting
from regio_uitstroom.model.voorwaarden import En, FeitIs
from tests.syntax.zinnen import codes, gemeld, tekst


class TestBeslistAnders:
    """RU144."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant eindigt op 1 januari 2020.",
            "Herkomst wordt vastgesteld aan de hand van de inschrijving in de basisregistratie personen.",
            "Het college stelt de herkomst vast op basis van de inschrijving.",
            "Aan de hand van de inschrijving wordt de binding vastgesteld.",
            "De herkomst volgt uit de basisregistratie personen.",
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
            "De gemeente van herkomst kan zorg dragen voor de huisvesting van de cliënt.",
            "De huisvesting van de cliënt geschiedt in de gemeente van herkomst.",
            "De cliënt wordt gehuisvest door de gemeente van herkomst.",
            "De cliënt valt onder Zeist.",
            "De verantwoordelijke gemeente is Zeist.",
            "Zeist geldt als verantwoordelijke gemeente.",
            "Mantelzorgers zijn erg urgent.",
            "Urgent waren mantelzorgers.",
            "Urgentie krijgen erkende mantelzorgers.",
            "Urgentie wordt verleend aan erkende mantelzorgers.",
            "Studenten blijven uitgesloten van urgentie.",
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
            "Partijen spreken af dat dit convenant eindigt op 1 januari 2025.",
            "Partijen garanderen dat de cliënt een woning krijgt in Zeist.",
            "Zeist realiseert de huisvesting van de cliënt.",
            "Zeist stelt een woning beschikbaar.",
            "De gemeente van voorkeur regelt een woning.",
            "De cliënt wordt geholpen door Zeist.",
            "Het college sluit de aanvraag, indien de cliënt schulden heeft.",
            "Het college beëindigt de procedure, indien de cliënt schulden heeft.",
            "Schulden staan aan urgentie niet in de weg.",
            "De gemeente mag aan slachtoffers van huiselijk geweld geen bindingseisen stellen.",
            "De cliënt ontvangt een voorrangsverklaring, indien hij dagbesteding heeft.",
            "Het college verstrekt de cliënt een voorrangsverklaring.",
            "Het college geeft een voorrangsverklaring af.",
            "Het college verstrekt geen voorrangsverklaring aan mantelzorgers.",
            "Het college geeft geen voorrangsverklaring af.",
            "Het college annuleert de toekenning, indien de cliënt verhuist.",
            "Het college herziet de toekenning.",
            "Het college vernietigt de verklaring.",
            "Het college neemt de verklaring na een half jaar in.",
            "De toekenning wordt geannuleerd.",
            "Het college behandelt geen aanvragen van minderjarigen.",
            "Het college neemt geen aanvragen van minderjarigen in behandeling.",
            "Uitsluitend de cliënt van achttien jaar of ouder dient een aanvraag in.",
            "Alleen meerderjarigen dienen een aanvraag in.",
            "Partijen bedienen alleen cliënten die uitstromen uit maatschappelijke opvang.",
            "Partijen bedienen alleen jongeren.",
            "De cliënt kan alleen een aanvraag indienen, indien hij dagbesteding heeft.",
            "Het college selecteert alleen cliënten met dagbesteding.",
            "De woningcorporatie biedt alleen cliënten met dagbesteding een woning aan.",
            "De woningcorporatie biedt geen woning aan mantelzorgers aan.",
            "Partijen beëindigen dit convenant op 1 januari 2025.",
            "Partijen zetten dit convenant voort tot 1 januari 2031.",
            "Dit convenant wordt voortgezet tot 1 januari 2031.",
            "Partijen hervatten dit convenant op 1 januari 2031.",
            "Partijen voeren dit convenant uit vanaf 1 juli 2026.",
            "Partijen werken vanaf 1 juli 2026 volgens dit convenant.",
            "Partijen volgen dit convenant vanaf 1 juli 2026.",
            "Dit convenant wordt ingevoerd op 1 juli 2027.",
            "Dit convenant wordt beëindigd op 1 juli 2027.",
            "Zeist beëindigt de deelname op 1 januari 2026.",
            "Zeist treedt op in plaats van Houten.",
            "Partijen spreken af dat Zeist de cliënt overneemt.",
            "Partijen bevestigen dat Zeist de woning levert.",
            "De begeleiding wordt door Zeist verzorgd.",
            "De gemeente Zeist waarborgt de huisvesting.",
            "Zeist kan zorgen voor een woning voor de cliënt.",
            "Zeist helpt de cliënt aan een woning.",
            "Alleen Zeist helpt de cliënt.",
            "Zeist staat garant voor de huisvesting.",
            "Zeist staat aan de lat voor de huisvesting.",
            "Zeist neemt de rol van Houten over.",
            "De partijen komen overeen dat Zeist de cliënt huisvest.",
            "Partijen gebruiken dit convenant alleen voor vrouwen.",
            "Partijen voeren dit convenant uit voor vrouwen.",
            "Partijen hanteren een leeftijd van 23 jaar.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Nothing would be computed from it: it is an error, or left to a person."""
        assert gemeld(zin)

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
            "De partijen kunnen dit convenant wijzigen.",
            "De zorgaanbieder informeert de gemeente dat de cliënt uitstroomt.",
            "De zorgaanbieder zorgt voor een warme overdracht.",
            "Het Transferpunt meldt de urgentie aan Zeist.",
            "Het college motiveert de beschikking.",
            "Het college verstrekt het formulier.",
            "Het college zendt de beschikking aan de cliënt.",
            "Partijen publiceren dit convenant.",
            "Partijen voeren dit convenant gezamenlijk uit.",
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
            "De woningcorporatie prioriteert cliënten die uitstromen uit beschermd wonen.",
            "De woningcorporatie verhuurt alleen aan vrouwen.",
            "Het college hanteert een inkomen van ten hoogste 30.000 euro.",
            "Partijen bestemmen de woningen in Zeist voor cliënten die uitstromen uit beschermd wonen.",
            "Zeist treedt op als gemeente van herkomst.",
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
        assert soorten == {"client", "contact", "partij", "toets", "ding", "los", "beschrijving", "verbod", "bewaard"}


class TestGroepWoorden:
    """Two words for a group in a row."""

    @pytest.mark.parametrize(
        "groep", ["dakloze alleenstaande", "dakloze mantelzorger", "jeugdige mantelzorger", "alleenstaande ouder"]
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


class TestTweeWerkwoorden:
    """Two verbs after each other with *en* or *of*."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij niet minderjarig is en werkt",
            "hij uitstroomgereed is en meewerkt",
            "hij in Houten woont en werkt",
            "hij minderjarig is of studeert",
            "hij in Houten woont dan wel werkt",
            "hij regiobinding heeft en werkt",
        ],
    )
    def test_never_one_question_beside_the_record(self, voorwaarde: str) -> None:
        """What one of them says is computed, so the two are written out or asked as they stand, never denied as one."""
        diagnostics = parse_regeling(tekst(f"De cliënt krijgt urgentie, indien {voorwaarde}.")).diagnostics
        assert {een.kind.code for een in diagnostics} & {"RU109", "RU158", "RU238"}

    def test_written_out(self) -> None:
        """With *hij* in both halves each has its own meaning."""
        regel = parse_regeling(
            tekst("De cliënt krijgt urgentie, indien hij niet minderjarig is en hij werkt.")
        ).of_fout()
        assert isinstance(regel.regels[-1].voorwaarde, En)

    def test_one_object(self) -> None:
        """Two verbs that are asked can share what they are about."""
        gelezen = parse_regeling(tekst("Woningzoekenden die mantelzorg verlenen of ontvangen, krijgen urgentie."))
        assert not any(een.is_fout for een in gelezen.diagnostics)


class TestPartikels:
    """A particle that is no part of the verb."""

    @pytest.mark.parametrize("woord", ["terug", "af", "bijeen", "vandaan", "zich", "kenbaar"])
    def test_not_dropped(self, woord: str) -> None:
        """It is refused where a sentence decides."""
        assert codes(f"De gemeente van herkomst is {woord} verantwoordelijk voor de huisvesting.")
        assert codes(f"De cliënt krijgt urgentie, indien hij {woord} uitstroomt uit beschermd wonen.")


class TestBeginVanEenTermijn:
    """A term from an event of which the text says whose or which it is."""

    @pytest.mark.parametrize(
        "termijn",
        [
            "binnen zes weken na de melding in Zeist",
            "binnen zes weken na toekenning van de uitkering",
            "binnen zes weken na de aanvraag van de corporatie",
            "binnen zes weken na opname van de partner",
            "binnen zes weken na de verhuizing van het gezin",
            "pas twee weken na de aanvraag",
        ],
    )
    def test_not_from_the_record(self, termijn: str) -> None:
        """It does not run from the day that the record holds for the client himself; the whole phrase is shown."""
        plicht = parse_regeling(tekst(f"Het college beslist {termijn}.")).of_fout().regels[-1]
        assert isinstance(plicht, Verplichting)
        assert (plicht.termijn, plicht.onberekend) == (None, (termijn,))

    @pytest.mark.parametrize("van", ["de aanvraag", "de aanvraag van de cliënt", "de toekenning van de urgentie"])
    def test_from_the_record(self, van: str) -> None:
        """That of the client and that of the urgency are the days of the record."""
        plicht = parse_regeling(tekst(f"Het college beslist binnen zes weken na {van}.")).of_fout().regels[-1]
        assert isinstance(plicht, Verplichting)
        assert plicht.termijn is not None

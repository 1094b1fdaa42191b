"""Sentences become rules: what each asks, whom it names, which rules it yields to."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import pytest

from regio_uitstroom import Regeling, parse_regeling
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import (
    Begripbron,
    Deelnemers,
    GemeenteFeitsoort,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    Gezamenlijk,
    Slash,
    VasteGemeente,
    WoonadresOp,
)
from regio_uitstroom.model.regels import (
    Bepaling,
    Bevoegdheid,
    Geldigheid,
    Hoeveelheidsoort,
    Kanbepaling,
    Overgang,
    Quotum,
    Regel,
    Richting,
    Streefnorm,
    Urgentie,
    Verantwoordelijkheid,
    Verplichting,
    Verval,
    Voorrang,
)
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitIs,
    FeitVergelijking,
    HeeftGeweigerd,
    KanNietVastgesteld,
    Leeftijd,
    NeemtDeel,
    Niet,
    Of,
    OordeelGeeft,
    TerugkeerOnveilig,
    Uitstroomgereed,
    Verblijfsaspect,
    Verblijfstest,
    Vergelijking,
    Vermoed,
    Woonduur,
)
from regio_uitstroom.model.woorden import HUISVESTING, Taak
from regio_uitstroom.tijd import Duur, Eenheid
from tests.syntax.zinnen import tekst

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Vianen.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"
huurschuld: de huurschuld van de cliënt (bedrag)
  vraag: "Hoe hoog is de huurschuld van de cliënt?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had.

Artikel 2. Regels

"""


def lees(*zinnen: str) -> Regeling:
    """Return an agreement with these sentences as the leden of article 2."""
    leden = "\n".join(f"{nummer}. {zin}" for nummer, zin in enumerate(zinnen, start=1))
    return parse_regeling(KOP + leden + "\n", name="bedacht").of_fout()


def regels(*zinnen: str) -> Sequence[Regel]:
    """Return the rules of these sentences."""
    return lees(*zinnen).regels


def voorwaarde(zin: str) -> object:
    """Return the condition of the one rule of a sentence."""
    (regel,) = regels(zin)
    return regel.voorwaarde


class TestVerantwoordelijkheid:
    def test_term(self) -> None:
        """A defined municipality is responsible once the stay has begun."""
        (regel,) = regels("Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting.")
        assert isinstance(regel, Verantwoordelijkheid)
        assert regel.taken == (HUISVESTING,)
        assert regel.gemeente == Begripbron("gemeente van herkomst")
        assert isinstance(regel.voorwaarde, Verblijfstest)
        assert regel.voorwaarde.aspect is Verblijfsaspect.NA
        assert regel.voorwaarde.voorzieningen is not None
        assert regel.voorwaarde.voorzieningen.soorten == {"beschermd wonen", "maatschappelijke opvang"}

    def test_name(self) -> None:
        """A municipality by its name; two tasks."""
        (regel,) = regels("Houten is verantwoordelijk voor de huisvesting en de begeleiding.")
        assert isinstance(regel, Verantwoordelijkheid)
        assert isinstance(regel.gemeente, VasteGemeente)
        assert regel.gemeente.gemeente.naam == "Houten"
        assert regel.taken == (HUISVESTING, Taak("begeleiding"))

    def test_joint(self) -> None:
        """All participants, or two by name, jointly."""
        alle, twee = regels(
            "De deelnemende gemeenten zijn gezamenlijk verantwoordelijk voor de huisvesting.",
            "Houten en Zeist zijn gezamenlijk verantwoordelijk voor de begeleiding.",
        )
        assert isinstance(alle, Verantwoordelijkheid)
        assert isinstance(alle.gemeente, Deelnemers)
        assert isinstance(twee, Verantwoordelijkheid)
        assert isinstance(twee.gemeente, Gezamenlijk)

    def test_daarvoor(self) -> None:
        """*Daarvoor* takes the task of the sentences before it (decision G5)."""
        regel = regels(
            "Houten is verantwoordelijk voor de begeleiding.",
            "Kan de gemeente van herkomst niet worden vastgesteld, dan zijn de deelnemende gemeenten daarvoor gezamenlijk "
            "verantwoordelijk.",
        )[1]
        assert isinstance(regel, Verantwoordelijkheid)
        assert regel.taken == (Taak("begeleiding"),)
        assert regel.voorwaarde == KanNietVastgesteld(Begripbron("gemeente van herkomst"))

    def test_own_target(self) -> None:
        """A *tenzij* with a target of its own is a second rule, to which the first yields (decision G3)."""
        eerste, tweede = regels(
            "Na tijdelijk verblijf gaan mensen terug naar de gemeente van regie of herkomst, tenzij er redenen zijn waardoor "
            "iemand beter vorm kan geven aan een zelfredzaam leven in één van de andere gemeenten die deelnemen aan deze "
            "afspraak."
        )
        assert isinstance(eerste, Verantwoordelijkheid)
        assert isinstance(tweede, Verantwoordelijkheid)
        assert eerste.gemeente == Slash(
            (GemeenteUitRecord(GemeenteFeitsoort.REGIE), Begripbron("gemeente van herkomst"))
        )
        assert tweede.citaat == Citaat("2", 1, zinsdeel=2)
        assert eerste.wijkt_voor == {tweede.citaat}
        assert isinstance(tweede.gemeente, GemeenteUitOordeel)
        assert tweede.gemeente.alleen_deelnemers
        assert tweede.gemeente.andere_dan == eerste.gemeente
        assert any(van_soort(OordeelGeeft, tweede.voorwaarde))

    def test_own_inhabitants(self) -> None:
        """*Elke gemeente* is whose inhabitant the client is by the text's own definition (decision G14)."""
        (regel,) = regels("Elke gemeente is financieel verantwoordelijk voor de ondersteuning van haar inwoners.")
        assert isinstance(regel, Verantwoordelijkheid)
        assert regel.gemeente == Begripbron("gemeente van herkomst")
        assert regel.financieel

    def test_own_inhabitants_undefined(self) -> None:
        """Without that definition it is the woonadres."""
        tekst = KOP.split("Artikel 1", maxsplit=1)[0] + (
            "Artikel 1. Regels\n\nElke gemeente is financieel verantwoordelijk voor de ondersteuning van haar inwoners.\n"
        )
        (regel,) = parse_regeling(tekst).of_fout().regels
        assert isinstance(regel, Verantwoordelijkheid)
        assert isinstance(regel.gemeente, WoonadresOp)


class TestWijken:
    def test_departs(self) -> None:
        """*In afwijking van* makes the target yield."""
        hoofd, uitzondering = regels(
            "Houten is verantwoordelijk voor de huisvesting.",
            "In afwijking van het eerste lid is Zeist verantwoordelijk voor de huisvesting, indien de cliënt dagbesteding heeft.",
        )
        assert hoofd.wijkt_voor == {uitzondering.citaat}
        assert uitzondering.wijkt_voor == frozenset()

    def test_leaves_unharmed(self) -> None:
        """*Onverminderd* makes the rule itself yield."""
        eerste, tweede = regels(
            "Houten is verantwoordelijk voor de huisvesting.",
            "Onverminderd het eerste lid is Zeist verantwoordelijk voor de huisvesting.",
        )
        assert eerste.wijkt_voor == frozenset()
        assert tweede.wijkt_voor == {eerste.citaat}

    def test_whole_article(self) -> None:
        """A reference to an article reaches all its rules."""
        regeling = parse_regeling(
            KOP
            + "1. Houten is verantwoordelijk voor de huisvesting.\n2. Zeist is verantwoordelijk voor de begeleiding.\n\n"
            "Artikel 3. Anders\n\nIn afwijking van artikel 2 is Vianen verantwoordelijk voor de huisvesting.\n"
        ).of_fout()
        laatste = regeling.regels[-1].citaat
        assert [laatste in regel.wijkt_voor for regel in regeling.regels] == [True, True, False]

    def test_refusal(self) -> None:
        """Grants yield to the refusals of the same text."""
        toekenning, weigering = regels(
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt geen urgentie, indien hij geen dagbesteding heeft.",
        )
        assert toekenning.wijkt_voor == {weigering.citaat}
        assert weigering.wijkt_voor == frozenset()


class TestVoorwaarden:
    def test_declared(self) -> None:
        """A declared fact, and its denial."""
        zin = "De cliënt krijgt urgentie, indien hij {} heeft."
        bevestigd, ontkend = (voorwaarde(zin.format(wat)) for wat in ("dagbesteding", "geen dagbesteding"))
        assert isinstance(bevestigd, FeitIs)
        assert bevestigd.gegeven.sleutel == "feiten.dagbesteding"
        assert isinstance(ontkend, Niet)
        assert ontkend.deel == bevestigd

    def test_amount(self) -> None:
        """A quantity against a threshold, in euros."""
        test = voorwaarde("De cliënt krijgt urgentie, indien de huurschuld van de cliënt hoger is dan 5.000 euro.")
        assert isinstance(test, FeitVergelijking)
        assert (test.vergelijking, test.drempel) == (Vergelijking.MEER, Decimal(5000))

    def test_age(self) -> None:
        """An age in a half-open range."""
        test = voorwaarde(
            "De cliënt krijgt urgentie, indien hij de leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar "
            "heeft bereikt."
        )
        assert [(leeftijd.vanaf, leeftijd.tot) for leeftijd in van_soort(Leeftijd, test)] == [(18, 23)]

    @pytest.mark.parametrize(
        ("zin", "soort"),
        [
            ("indien hij uitstroomgereed is", Uitstroomgereed),
            ("indien terugkeer naar de gemeente van herkomst onveilig is", TerugkeerOnveilig),
            ("indien de gemeente van herkomst aan dit convenant deelneemt", NeemtDeel),
            ("indien hij een passende woning heeft geweigerd", HeeftGeweigerd),
            ("indien hij een passende woning heeft aanvaard", HeeftGeweigerd),
            ("indien hij een aangeboden woning heeft geaccepteerd", HeeftGeweigerd),
            ("indien de gemeente van herkomst niet kan worden vastgesteld", KanNietVastgesteld),
            ("indien hij uitstroomgereed is en hij dagbesteding heeft", En),
            ("indien hij uitstroomgereed is of hij dagbesteding heeft", Of),
            ("tenzij hij uitstroomgereed is", Niet),
        ],
    )
    def test_kinds(self, zin: str, soort: type) -> None:
        """Each clause becomes the condition that computes it."""
        assert isinstance(voorwaarde(f"De cliënt krijgt urgentie, {zin}."), soort)

    @pytest.mark.parametrize("wie", ["hij", "de cliënt"])
    def test_attribute_as_predicate(self, wie: str) -> None:
        """*Indien hij zonder vaste woon- of verblijfplaats is* asks that, and not whether the client is a client."""
        test = voorwaarde(f"De cliënt krijgt urgentie, indien {wie} zonder vaste woon- of verblijfplaats is.")
        assert isinstance(test, FeitIs)
        assert test.gegeven.sleutel == "feiten.zonder vaste woon- of verblijfplaats"

    def test_group_with_attribute(self) -> None:
        """What narrows the group that somebody is one of, is asked beside it."""
        zin = "De cliënt krijgt urgentie, indien hij een alleenstaande zonder vaste woon- of verblijfplaats is."
        sleutels = [een.gegeven.sleutel for een in van_soort(FeitIs, voorwaarde(zin))]
        assert sleutels == ["feiten.alleenstaande", "feiten.zonder vaste woon- of verblijfplaats"]

    def test_list(self) -> None:
        """A list with *en* or *of* asks all or any."""
        lijst = "De cliënt krijgt urgentie, indien:\n   a. hij uitstroomgereed is; {}\n   b. hij dagbesteding heeft."
        assert isinstance(voorwaarde(lijst.format("en")), En)
        assert isinstance(voorwaarde(lijst.format("of")), Of)

    def test_narrow_word(self) -> None:
        """A word that narrows (a homeless person) asks that, and is never read as any client."""
        test = voorwaarde("Dak- en thuislozen krijgen urgentie.")
        assert isinstance(test, FeitIs)
        assert "dak- of thuisloze" in test.gegeven.sleutel


class TestDieGemeente:
    def test_in_a_list(self) -> None:
        """In a list *die gemeente* is the one of the main clause, not one that another item names."""
        zin = (
            "De gemeente van voorkeur is verantwoordelijk voor de huisvesting, indien:\n"
            "   a. terugkeer naar de gemeente van herkomst onveilig is; of\n"
            "   b. de cliënt naar het oordeel van het college in die gemeente beter vorm kan geven aan een zelfredzaam leven."
        )
        (regel,) = regels(zin)
        (oordeel,) = van_soort(OordeelGeeft, regel.voorwaarde)
        assert oordeel.gemeente == GemeenteUitRecord(GemeenteFeitsoort.VOORKEUR)


class TestStatus:
    def test_validity(self) -> None:
        """A term from the day of the grant, that day included."""
        (regel,) = regels("De urgentie geldt zes maanden vanaf de datum van toekenning.")
        assert isinstance(regel, Geldigheid)
        assert (regel.duur, regel.moment.sleutel, regel.vanaf) == (Duur(6, Eenheid.MAAND), "toekenning", True)

    def test_lapse(self) -> None:
        """An urgency lapses on a condition."""
        (regel,) = regels("De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.")
        assert isinstance(regel, Verval)
        assert isinstance(regel.voorwaarde, HeeftGeweigerd)

    def test_hardship(self) -> None:
        """A power without conditions of fact is a hardship clause, with its judge, and names what it switches off."""
        _, regel = regels(
            "De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.",
            "Het college kan van het eerste lid afwijken, indien toepassing naar zijn oordeel leidt tot een schrijnende situatie.",
        )
        assert isinstance(regel, Bevoegdheid)
        assert regel.hardheid
        assert regel.doelen == (Citaat("2", 1),)
        assert [o.beoordelaar for o in van_soort(OordeelGeeft, regel.voorwaarde)] == ["het college"]


class TestBreed:
    """Wordings of ordinances and covenants that say what another form says."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt voor de duur van zes maanden.",
            "De urgentie geldt voor een periode van zes maanden.",
            "De urgentie geldt gedurende zes maanden.",
        ],
    )
    def test_validity_with_preposition(self, zin: str) -> None:
        """*Voor de duur van* says how long an urgency is valid."""
        (regel,) = regels(zin)
        assert isinstance(regel, Geldigheid)
        assert regel.duur == Duur(6, Eenheid.MAAND)

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij tussen 18 en 27 jaar oud is.",
            "De cliënt tussen de 18 en 27 jaar krijgt urgentie.",
            "Wie tussen achttien en zevenentwintig jaar is, krijgt urgentie.",
        ],
    )
    def test_between_ages(self, zin: str) -> None:
        """*Tussen 18 en 27 jaar*: from the eighteenth birthday, before the twenty-seventh."""
        (regel,) = regels(zin)
        assert isinstance(regel, Urgentie)
        (leeftijd,) = van_soort(Leeftijd, regel.voorwaarde)
        assert (leeftijd.vanaf, leeftijd.tot) == (18, 27)

    @pytest.mark.parametrize(
        ("zin", "vanaf", "tot"),
        [
            ("Cliënten jonger dan 23 jaar krijgen urgentie.", None, 23),
            ("Cliënten ouder dan 60 jaar krijgen urgentie.", 61, None),
            ("Het college verleent urgentie aan personen van achttien jaar of ouder.", 18, None),
        ],
    )
    def test_age_of_clients(self, zin: str, vanaf: int | None, tot: int | None) -> None:
        """An age right after the clients narrows them."""
        (regel,) = regels(zin)
        assert isinstance(regel, Urgentie)
        (leeftijd,) = van_soort(Leeftijd, regel.voorwaarde)
        assert (leeftijd.vanaf, leeftijd.tot) == (vanaf, tot)

    def test_refusal_of_a_home_as_a_noun(self) -> None:
        """*Bij weigering van een passende woning* is computed as *indien hij een passende woning heeft geweigerd*."""
        (regel,) = regels("Bij weigering van een passend aanbod vervalt de urgentie.")
        assert isinstance(regel, Verval)
        assert isinstance(regel.voorwaarde, HeeftGeweigerd)
        assert regel.voorwaarde.passend

    @pytest.mark.parametrize("woorden", ["bij echtscheiding", "wegens fraude", "bij het ontbreken van een indicatie"])
    def test_condition_as_a_noun(self, woorden: str) -> None:
        """*Geen urgentie wordt verleend bij echtscheiding* refuses only then; it was read as a refusal to everybody."""
        (regel,) = regels(f"Geen urgentie wordt verleend {woorden}.")
        assert isinstance(regel, Urgentie)
        assert not regel.urgent
        assert regel.voorwaarde is not None

    def test_application_may_be_made(self) -> None:
        """*Kan … indienen*: what may be done is the verb with its particle, not the modal."""
        (regel,) = regels("De cliënt kan bij het college een aanvraag indienen.")
        assert isinstance(regel, Kanbepaling)
        assert regel.handeling == "indienen"

    def test_bears_the_costs(self) -> None:
        """*Draagt de kosten van de begeleiding* says the same."""
        (regel,) = regels("De gemeente van herkomst draagt de kosten van de begeleiding.")
        assert isinstance(regel, Verantwoordelijkheid)
        assert regel.financieel

    def test_costs(self) -> None:
        """Who bears the costs of a task is financially responsible for it."""
        (regel,) = regels("De kosten van de begeleiding komen voor rekening van de gemeente van herkomst.")
        assert isinstance(regel, Verantwoordelijkheid)
        assert regel.financieel
        assert regel.taken == (Taak("financiering van de begeleiding"),)

    @pytest.mark.parametrize(
        ("zin", "soort", "actor", "per"),
        [
            (
                "De woningcorporaties wijzen jaarlijks ten minste 20 procent van de vrijkomende woningen toe aan cliënten.",
                Hoeveelheidsoort.MINSTENS,
                "De woningcorporaties",
                "jaar",
            ),
            (
                "Ten hoogste 20 procent van de vrijkomende woningen wordt toegewezen aan cliënten.",
                Hoeveelheidsoort.HOOGSTENS,
                "niet genoemd",
                "",
            ),
        ],
    )
    def test_share_with_a_bound(self, zin: str, soort: Hoeveelheidsoort, actor: str, per: str) -> None:
        """A share of the homes at least, or at most, with who allots it."""
        (regel,) = regels(zin)
        assert isinstance(regel, Quotum)
        assert (regel.hoeveelheid.soort, regel.hoeveelheid.getal) == (soort, Fraction(1, 5))
        assert (regel.actor.naam, regel.per, regel.doelen) == (actor, per, ("cliënten",))

    def test_remains_responsible(self) -> None:
        """*Blijft verantwoordelijk* is responsible."""
        (regel,) = regels("De gemeente van herkomst blijft verantwoordelijk voor de huisvesting.")
        assert isinstance(regel, Verantwoordelijkheid)

    @pytest.mark.parametrize(
        ("zin", "onderwerp"),
        [
            ("Dit convenant wordt aangehaald als Uitstroomconvenant regio Utrecht.", "citeertitel"),
            ("Dit convenant wordt aangehaald als: Samen onder dak 2026.", "citeertitel"),
            ("Dit convenant treedt in werking op de dag na die van de bekendmaking.", "inwerkingtreding"),
            ("Het advies van de commissie is niet bindend.", "Het advies van de commissie"),
            ("De driepartijenovereenkomst is twee jaar geldig.", "De driepartijenovereenkomst"),
        ],
    )
    def test_provision(self, zin: str, onderwerp: str) -> None:
        """What asks nothing of anybody is kept under what it is about, and leaves nothing open."""
        regeling = lees(zin)
        (regel,) = regeling.regels
        assert isinstance(regel, Bepaling)
        assert regel.onderwerp == onderwerp
        assert regeling.open_punten == ()

    @pytest.mark.parametrize(
        ("zin", "eigen"),
        [
            ("Voordat het wordt gedeeld, informeert de zorgaanbieder de cliënt met wie en waarvoor.", True),
            ("De verdeling van de kosten staat in de bijlage bij dit convenant.", True),
            ("Het advies van de commissie is niet bindend.", True),
            ("Het restant wordt toegedeeld aan de gemeente met de grootste rest.", False),
            ("Dit convenant wordt aangehaald als: Samen onder dak 2026.", False),
        ],
    )
    def test_own_words(self, zin: str, *, eigen: bool) -> None:
        """A sentence without a form of its own is marked as kept in its own words; one with a form is not."""
        (regel,) = lees(zin).regels
        assert isinstance(regel, Bepaling)
        assert regel.in_eigen_woorden is eigen

    @pytest.mark.parametrize(
        ("zin", "ritme"),
        [
            ("De woningcorporatie rapporteert elk kwartaal aan de stuurgroep.", "elk kwartaal"),
            ("De stuurgroep komt ten minste twee keer per jaar bijeen.", "ten minste twee keer per jaar"),
            ("De partijen evalueren dit convenant jaarlijks.", "jaarlijks"),
        ],
    )
    def test_rhythm(self, zin: str, ritme: str) -> None:
        """How often a duty is done, in the words of the text."""
        (regel,) = regels(zin)
        assert isinstance(regel, Verplichting)
        assert regel.ritme == ritme

    def test_term_of_what_is_decided_on(self) -> None:
        """*Op de aanvraag wordt binnen zes weken beslist*: the term runs from the application."""
        (regel,) = regels("Op de aanvraag wordt binnen zes weken beslist.")
        assert isinstance(regel, Verplichting)
        assert regel.termijn is not None
        assert regel.termijn.moment.sleutel == "aanvraag"

    def test_term_without_a_beginning(self) -> None:
        """A term of which the text does not say from when it runs, is open; it never runs from the peildatum."""
        regeling = lees("De woningcorporatie biedt binnen drie maanden een passende woning aan.")
        (regel,) = regeling.regels
        assert isinstance(regel, Verplichting)
        assert regel.termijn is None
        assert [p.tekst for p in regeling.open_punten] == ["vanaf wanneer deze termijn loopt: binnen drie maanden"]

    def test_goes_before(self) -> None:
        """*Gaan voor op* is an order among urgent clients."""
        (regel,) = regels("Woningzoekenden met een urgentieverklaring gaan voor op andere woningzoekenden.")
        assert isinstance(regel, Voorrang)

    @pytest.mark.parametrize(
        "zin",
        [
            "Urgente woningzoekenden die een sloopwoning verlaten, gaan voor andere urgente woningzoekenden.",
            "Urgenten die een sloopwoning verlaten, gaan voor andere urgentiehouders.",
            "Bij de toewijzing van een woning geldt de volgende volgorde:\na. urgente woningzoekenden die een sloopwoning verlaten; en\nb. andere urgente woningzoekenden.",
        ],
    )
    def test_urgency_is_not_asked_in_an_order(self, zin: str) -> None:
        """An order places the urgent: that somebody is urgent follows from the rules and is no fact of its own."""
        (regel,) = regels(zin)
        assert isinstance(regel, Voorrang)
        eerst, dan = regel.groepen
        assert dan is None
        assert [een.gegeven.sleutel for een in van_soort(FeitIs, eerst)] == ["feiten.de cliënt een sloopwoning verlaat"]

    def test_departs_from_the_whole_text(self) -> None:
        """A hardship clause for the text as a whole switches every rule off but another such clause."""
        eerste, tweede, _ = alle = regels(
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is.",
            "Het college kan in gevallen waarin toepassing van dit convenant naar zijn oordeel leidt tot een bijzondere "
            "hardheid, ten gunste van de aanvrager afwijken van dit convenant.",
            "Het college kan dit convenant buiten toepassing laten, indien toepassing naar zijn oordeel leidt tot een "
            "schrijnende situatie.",
        )
        assert isinstance(tweede, Bevoegdheid)
        assert tweede.hardheid
        assert eerste.wijkt_voor == {regel.citaat for regel in alle[1:]}
        assert tweede.wijkt_voor == frozenset()

    def test_client_acts(self) -> None:
        """A client who does something is who acts, and nothing is open."""
        regeling = lees("De huurder aanvaardt begeleiding.")
        (regel,) = regeling.regels
        assert isinstance(regel, Verplichting)
        assert regel.actor.naam == "de huurder"
        assert regeling.open_punten == ()

    def test_passive_actor(self) -> None:
        """In a passive sentence only *door …* acts."""
        (regel,) = regels("De zorgaanbieder wordt door het college geïnformeerd.")
        assert isinstance(regel, Verplichting)
        assert (regel.actor.naam, regel.voorwerp) == ("het college", "De zorgaanbieder")


class TestUitvoering:
    def test_duty(self) -> None:
        """Who does what by when, counted back."""
        (regel,) = regels(
            "De zorgaanbieder meldt de cliënt uiterlijk drie maanden voor de verwachte uitstroomdatum aan bij de gemeente van "
            "herkomst."
        )
        assert isinstance(regel, Verplichting)
        assert (regel.actor.sleutel, regel.handeling) == ("zorgaanbieder", "aanmelden")
        assert regel.termijn is not None
        assert (regel.termijn.duur, regel.termijn.richting) == (Duur(3, Eenheid.MAAND), Richting.VOOR)
        assert regel.termijn.moment.sleutel == "verwachte uitstroom"

    @pytest.mark.parametrize(
        ("zin", "actor", "handeling", "voorwerp"),
        [
            ("Partijen kunnen dit convenant opzeggen.", "Partijen", "opzeggen", "dit convenant"),
            ("Het college kan nadere regels stellen.", "Het college", "stellen", "nadere regels"),
            (
                "De woningcorporatie mag een passende woning aanbieden.",
                "De woningcorporatie",
                "aanbieden",
                "een passende woning",
            ),
            (
                "Andere gemeenten kunnen toetreden, indien alle partijen daarmee instemmen.",
                "Andere gemeenten",
                "toetreden",
                "",
            ),
            ("Dit convenant kan worden gewijzigd.", "niet genoemd", "wijzigen", "Dit convenant"),
        ],
    )
    def test_power(self, zin: str, actor: str, handeling: str, voorwerp: str) -> None:
        """What somebody may do is a power with its actor, and no duty."""
        (regel,) = regels(zin)
        assert isinstance(regel, Kanbepaling)
        assert (regel.actor.naam, regel.handeling, regel.voorwerp) == (actor, handeling, voorwerp)

    def test_power_without_actor(self) -> None:
        """Of a power that names nobody the text leaves nothing open: nobody need do it."""
        assert lees("Dit convenant kan worden gewijzigd.").open_punten == ()

    @pytest.mark.parametrize(
        "zin",
        [
            "De woningcorporatie mag de cliënt niet weigeren.",
            "De zorgaanbieder kan de huurovereenkomst niet beëindigen.",
            "De woningcorporatie stelt geen nadere voorwaarden.",
        ],
    )
    def test_prohibition(self, zin: str) -> None:
        """What somebody must not do is a duty to refrain."""
        (regel,) = regels(zin)
        assert isinstance(regel, Verplichting)
        assert regel.nalaten

    def test_open_number(self) -> None:
        """A number that the text leaves open stays open, and is reported."""
        regeling = lees("Elke gemeente stelt een nader te bepalen aantal woningen per jaar beschikbaar voor maatwerk.")
        (regel,) = regeling.regels
        assert isinstance(regel, Quotum)
        assert regel.hoeveelheid.soort is Hoeveelheidsoort.NADER_TE_BEPALEN
        assert [punt.citaat for punt in regeling.open_punten] == [regel.citaat]

    def test_soft(self) -> None:
        """An intention keeps its words and decides nothing."""
        (regel,) = regels("De gemeenten streven naar een eerlijke verdeling tussen de gemeenten.")
        assert isinstance(regel, Streefnorm)

    def test_transition(self) -> None:
        """The text goes on for clients who came in before a day."""
        (regel,) = regels("Dit convenant blijft van toepassing op cliënten die vóór 1 januari 2020 zijn ingestroomd.")
        assert isinstance(regel, Overgang)
        assert regel.blijft
        assert regel.tot is not None
        assert regel.tot.isoformat() == "2020-01-01"


class TestUrgentie:
    def test_open_list(self) -> None:
        """*In ieder geval* leaves the list open; each letter is a ground of its own."""
        (eerste, tweede) = regels(
            "Tot de woningzoekenden, bedoeld in het eerste lid, behoren in ieder geval:\n"
            "   a. woningzoekenden die uitstromen uit beschermd wonen; en\n"
            "   b. woningzoekenden die dagbesteding hebben."
        )
        assert isinstance(eerste, Urgentie)
        assert isinstance(tweede, Urgentie)
        assert eerste.open_lijst
        assert (eerste.citaat, eerste.lijst) == (Citaat("2", 1, "a"), Citaat("2", 1))


class TestNietStil:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt heeft urgentie.",
            "Artikel 1 geldt niet, indien de cliënt uitstroomgereed is.",
            "Dit convenant is niet van toepassing op cliënten die vóór 1 januari 2020 zijn ingestroomd.",
            "Elke gemeente stelt meer dan tien woningen per jaar beschikbaar.",
            "De urgentie geldt zes maanden vóór de datum van toekenning.",
            "De cliënt krijgt urgentie, indien hij sinds 1 januari 2025 verblijft in beschermd wonen.",
            "De gemeente van herkomst of de gemeente van voorkeur is verantwoordelijk voor de huisvesting.",
            "De gemeente Houten krijgt urgentie.",
            "Niemand krijgt urgentie, indien hij uitstroomgereed is.",
            "Geen cliënt krijgt urgentie.",
            "Geen gemeente is verantwoordelijk voor de huisvesting.",
            "De urgentie vervalt niet, indien de cliënt uitstroomgereed is.",
            "De cliënt krijgt urgentie, indien hij verblijft in geen beschermd wonen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """A sentence that means to decide, and would decide nothing or its opposite, is refused with one report."""
        geladen = parse_regeling(KOP + f"1. {zin}\n")
        assert len([d for d in geladen.diagnostics if d.is_fout]) == 1

    def test_shorter(self) -> None:
        """*Korter dan* denies *ten minste*; *ten hoogste* denies *langer dan*."""
        korter, hoogstens = (
            voorwaarde(
                f"De cliënt krijgt urgentie, indien hij {wat} twee jaar ingeschreven stond in de gemeente Houten."
            )
            for wat in ("korter dan", "ten hoogste")
        )
        assert [w.strikt for deel in van_soort(Niet, korter) for w in van_soort(Woonduur, deel)] == [False]
        assert [w.strikt for deel in van_soort(Niet, hoogstens) for w in van_soort(Woonduur, deel)] == [True]


class TestVermoedens:
    """What a sentence presumes."""

    def test_exception_that_must_turn_out(self) -> None:
        """*Tenzij blijkt dat* presumes that the exception is not there."""
        gevonden = voorwaarde("De cliënt krijgt urgentie, tenzij blijkt dat hij een passende woning heeft geweigerd.")
        assert gevonden == Niet(Vermoed(HeeftGeweigerd(passend=True), waarde=False), woord="tenzij")

    @pytest.mark.parametrize(
        "woorden", ["behoudens tegenbewijs", "tenzij het tegendeel blijkt", "tenzij anders blijkt"]
    )
    def test_condition_before_it(self, woorden: str) -> None:
        """*Behoudens tegenbewijs* presumes that the condition before it holds."""
        gevonden = voorwaarde(f"De cliënt krijgt urgentie, indien hij uitstroomgereed is, {woorden}.")
        assert gevonden == Vermoed(Uitstroomgereed(), waarde=True)

    def test_one_part(self) -> None:
        """Inside one item of a list only that item is presumed."""
        zin = "De cliënt krijgt urgentie, indien:\n   a. hij uitstroomgereed is; en\n   b. hij, behoudens tegenbewijs, dagbesteding heeft."
        gevonden = voorwaarde(zin)
        assert isinstance(gevonden, En)
        assert [isinstance(deel, Vermoed) for deel in gevonden.delen] == [False, True]

    def test_clause_that_a_person_answers(self) -> None:
        """The words for the presumption are no part of the question."""
        gevonden = voorwaarde(
            "De cliënt krijgt urgentie, indien hij, behoudens tegenbewijs, onjuiste gegevens heeft verstrekt."
        )
        assert isinstance(gevonden, Vermoed)
        assert isinstance(gevonden.deel, FeitIs)
        assert gevonden.deel.gegeven.sleutel == "feiten.de cliënt onjuiste gegevens heeft verstrekt"

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, behoudens tegenbewijs.",
            "De cliënt krijgt urgentie, tenzij hij uitstroomgereed is, behoudens tegenbewijs.",
        ],
    )
    def test_nothing_to_presume(self, zin: str) -> None:
        """Without a condition before it there is nothing to presume: an error that says what to write."""
        gelezen = parse_regeling(f"{KOP}1. {zin}\n", name="bedacht")
        assert [melding.kind.code for melding in gelezen.diagnostics] == ["RU224"]


class TestGelijkAantal:
    """regels_uitvoeren.gelijk_aantal."""

    def test_condition(self) -> None:
        """A cap applies where its condition holds: that is asked in the words of the text, and not passed over."""
        zin = (
            "Het aantal woningen is gelijk aan het aantal houders van een urgentieverklaring, indien er in een periode "
            "van zes maanden minder woningzoekenden zijn dan een derde van de vrijkomende sociale huurwoningen."
        )
        (regel,) = (r for r in parse_regeling(tekst(zin)).of_fout().regels if isinstance(r, Bepaling))
        assert isinstance(regel.voorwaarde, FeitIs)
        assert regel.voorwaarde.gegeven.omschrijving.startswith("er in een periode van zes maanden minder")

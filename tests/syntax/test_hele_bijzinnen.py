"""Conditions that no form reads: the whole clause is one question, in the words of the text."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import En, FeitIs, Of, Voorwaarde
from regio_uitstroom.syntax.hele_bijzinnen import zonder_ontkenning
from regio_uitstroom.syntax.token import Token
from tests.syntax.zinnen import codes, gemeld, tekst

ZINNEN = [
    (
        "De cliënt krijgt urgentie, indien zijn relatie is stukgelopen en de ex-partner weigert de "
        "kinderen bij hem te laten logeren."
    ),
    (
        "De cliënt krijgt urgentie, indien hij buiten zijn schuld dakloos dreigt te raken doordat de "
        "verhuurder het pand wil slopen."
    ),
    (
        "De cliënt krijgt geen urgentie, indien de overlast waarover hij klaagt met een gesprek tussen "
        "de buren had kunnen worden opgelost."
    ),
    (
        "De urgentie vervalt, indien de houder zich ondanks een schriftelijke waarschuwing niet als goed "
        "huurder gedraagt."
    ),
    (
        "De urgentie vervalt, zodra de houder elders passend onderdak heeft gevonden dat naar zijn aard "
        "niet tijdelijk is."
    ),
    ("Het college weigert de urgentie, indien de aanvrager onvoldoende heeft gedaan om zelf woonruimte te vinden."),
    ("Het college kan de urgentie intrekken, indien blijkt dat de houder zijn woning aan toeristen heeft verhuurd."),
    (
        "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt, tenzij zijn "
        "ouders naar elders zijn vertrokken en hij daar bij hen wil intrekken."
    ),
    (
        "De gemeente van herkomst is verantwoordelijk voor de begeleiding van de cliënt, zolang het "
        "wijkteam van de nieuwe woonplaats de hulp nog niet heeft overgenomen."
    ),
    (
        "De zorgaanbieder meldt de cliënt binnen vier weken aan, mits deze instemt met het delen van "
        "zijn dossier met de verhuurder."
    ),
    (
        "De woningcorporatie biedt de cliënt binnen drie maanden een woning aan, tenzij de cliënt te "
        "kennen heeft gegeven liever nog even te wachten."
    ),
    (
        "Wanneer de cliënt zwanger is en haar kamer in de instelling niet geschikt is voor een baby, "
        "krijgt zij urgentie."
    ),
    (
        "Indien de vader het gezag heeft en de moeder onvindbaar is, is de gemeente van regie "
        "verantwoordelijk voor de opvang van de jeugdige."
    ),
    (
        "Als de cliënt mantelzorg verleent aan een familielid dat anders in een verpleeghuis "
        "terechtkomt, krijgt hij urgentie."
    ),
    "Voor zover de woning door brand of wateroverlast onbewoonbaar is geworden, krijgt de huurder urgentie.",
    "Cliënten die na een mislukte plaatsing opnieuw op straat zijn beland, krijgen urgentie.",
    "Woningzoekenden die mantelzorg ontvangen van hun buurvrouw, krijgen voorrang.",
    (
        "Cliënten die onder toezicht van de jeugdreclassering staan en geen contact meer hebben met "
        "thuis, krijgen urgentie."
    ),
    (
        "De gemeente van herkomst is verantwoordelijk voor de huisvesting van cliënten die wegens "
        "verslaving meermalen uit een kliniek zijn weggelopen."
    ),
    (
        "Het college verleent urgentie aan de woningzoekende die door een conflict met zijn huisbaas "
        "niet meer in zijn kamer terecht kan."
    ),
    (
        "De cliënt krijgt urgentie, indien:\n"
        "a. zijn woning door een gasexplosie is verwoest;\n"
        "b. hij van zijn werkgever in de buurt van de kazerne moet wonen; of\n"
        "c. een kind met een ernstige handicap op de begane grond moet slapen."
    ),
    (
        "De cliënt krijgt geen urgentie, indien:\n"
        "a. hij zelf de huur heeft opgezegd zonder zicht te hebben op iets anders;\n"
        "b. hij door drugshandel uit zijn huis is gezet; of\n"
        "c. zijn klachten van tijdelijke aard zijn."
    ),
    (
        "De cliënt krijgt urgentie, indien hij uitstroomgereed is en zijn netwerk bereid is om "
        "boodschappen voor hem te doen."
    ),
    (
        "De cliënt krijgt urgentie, indien hij uitstroomt uit vrouwenopvang en de hulpverlener een "
        "dreigbrief van haar ex in handen heeft."
    ),
    ("Stemt de cliënt niet in met een bewindvoerder die de vaste lasten betaalt, dan weigert het college de urgentie."),
    (
        "Raakt de cliënt na de verhuizing opnieuw in de greep van een loverboy, dan biedt de "
        "zorgaanbieder binnen twee weken hulp aan."
    ),
    ("Weet de cliënt niet met geld om te gaan, dan is de gemeente van herkomst verantwoordelijk voor de begeleiding."),
    (
        "De gemeenten zijn gezamenlijk verantwoordelijk voor de huisvesting, wanneer van de cliënt door "
        "geheugenverlies niet bekend is waar hij vandaan komt."
    ),
    (
        "De urgentie wordt geweigerd, wanneer het probleem waarvoor woonruimte wordt gezocht ook met een "
        "traplift is te verhelpen."
    ),
    (
        "Geen urgentie wordt verleend, als de aanvrager een caravan of een boot tot zijn beschikking "
        "heeft waarin hij kan overwinteren."
    ),
    (
        "De cliënt komt in aanmerking voor urgentie, mits hij een ontwenningskuur heeft afgerond en de "
        "verslavingsarts verwacht dat hij clean blijft."
    ),
    ("Artikel 2 is niet van toepassing op cliënten die enkel vanwege een verloren sleutel op straat hebben gestaan."),
    (
        "De zorgaanbieder draagt de cliënt over aan het sociaal wijkteam, zodra de sleutel van het "
        "nieuwe huis is opgehaald."
    ),
    ("Het college beslist binnen vier weken op de aanvraag, tenzij de aanvrager zelf om uitstel heeft gevraagd."),
    "De cliënt krijgt urgentie, tenzij zijn advocaat nog een procedure over de ontruiming heeft lopen.",
    (
        "De cliënt krijgt urgentie, indien zijn levenspartner is overleden en hij de dure huur van het "
        "gezamenlijke appartement niet in zijn eentje kan opbrengen."
    ),
]
"""Sentences in the idiom of ordinances, written before the mechanism was built: each has a condition of its own."""


def regel(zin: str) -> Regel:
    """Return the rule of a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def vragen(voorwaarde: Voorwaarde) -> list[str]:
    """Return the facts that a condition asks for, in the order of the text."""
    if isinstance(voorwaarde, En | Of):
        return [vraag for deel in voorwaarde.delen for vraag in vragen(deel)]
    return [voorwaarde.tekst] if isinstance(voorwaarde, FeitIs) else []


class TestGelezen:
    """Sentences whose main clause has a form, and whose condition has none."""

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_no_error(self, zin: str) -> None:
        """A sentence is read as it stands."""
        assert not [een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout]

    @pytest.mark.parametrize(
        ("zin", "feiten"),
        [
            (
                "De cliënt krijgt urgentie, indien hij op straat raakt doordat de eigenaar wil slopen.",
                ["de cliënt op straat raakt doordat de eigenaar wil slopen"],
            ),
            (
                "Cliënten die na een mislukte plaatsing opnieuw op straat zijn beland, krijgen urgentie.",
                ["de cliënt na een mislukte plaatsing opnieuw op straat is beland"],
            ),
            (
                "De cliënt krijgt urgentie, indien zijn huis is verwoest en de arts een dreigbrief in handen heeft.",
                ["zijn huis is verwoest", "de arts een dreigbrief in handen heeft"],
            ),
            (
                "De cliënt krijgt urgentie, indien:\na. zijn klacht van tijdelijke aard is; of\nb. hij clean blijft.",
                ["zijn klacht van tijdelijke aard is", "de cliënt clean blijft"],
            ),
            (
                "De urgentie vervalt, indien de houder:\na. mort doordat hij mokt; of\nb. zijn hulp de deur wijst.",
                ["de cliënt mort doordat hij mokt", "de cliënt zijn hulp de deur wijst"],
            ),
        ],
    )
    def test_facts(self, zin: str, feiten: list[str]) -> None:
        """Each clause is one fact, in its own words and about one client."""
        assert vragen(getattr(regel(zin), "voorwaarde", None) or getattr(regel(zin), "wie")) == feiten  # noqa: B009 - by kind of rule

    @pytest.mark.parametrize("wat", ["in behandeling"])
    def test_told(self, wat: str) -> None:
        """The writer is told which question it becomes, with a line for Gegevens."""
        geladen = parse_regeling(tekst(f"De cliënt krijgt urgentie, indien hij {wat} is."))
        (een,) = [f for f in geladen.diagnostics if f.kind.code == "RU158"]
        assert een.hulp.endswith(f"`{wat}: de cliënt is {wat} (ja of nee)`")

    def test_no_line_that_is_refused(self) -> None:
        """No line is offered that declares a word which the language has itself."""
        geladen = parse_regeling(tekst("De cliënt krijgt urgentie, indien hij gemotiveerd is."))
        (een,) = [f for f in geladen.diagnostics if f.kind.code == "RU158"]
        assert "Gegevens" not in een.hulp

    def test_other_conditions_stay_computed(self) -> None:
        """A condition beside it that the language computes, is computed."""
        zin = "De cliënt krijgt urgentie, indien hij uitstroomgereed is en zijn advocaat nog een procedure heeft lopen."
        voorwaarde = getattr(regel(zin), "voorwaarde", None)
        assert isinstance(voorwaarde, En)
        assert [type(deel).__name__ for deel in voorwaarde.delen] == ["Uitstroomgereed", "FeitIs"]


class TestGeweigerd:
    """What is never one question: it may be computed, decided, or a slip of the keys."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien zijn briefadres anders dan hij dacht niet deugt.",
            "De cliënt krijgt urgentie, indien hij beschermd wonen met slaande deuren verliet.",
            "De cliënt krijgt urgentie, indien hij elders dan bij zijn tante ingeschreven stond.",
            "De cliënt krijgt geen urgentie, indien zijn spaarpotje hoger is dan 500 euro.",
            "De cliënt krijgt urgentie, indien hij op 1 maart 2025 knettergek werd van de buren.",
            "De cliënt krijgt urgentie, indien hij volgens zijn tante jonger is dan 30 jaar.",
            "De cliënt krijgt urgentie, indien hij tot de kansenpool behoort.",
            "De cliënt krijgt urgentie, indien hij lampen spaart of, indien hij dat niet doet, klapstoelen.",
            "De cliënt krijgt urgentie, indien hij voldoet aan artikel 2 en knettergek is.",
            "De cliënt krijgt urgentie, indien hij uitstroomgeered is van zijn tante.",
            "De cliënt krijgt urgentie, indien hij anders dan zijn tante in houten bidt.",
            "De cliënt krijgt urgentie, indien hij knettergek is, en voorrang boven zijn tante.",
            "De cliënt krijgt urgentie, indien hij knettergek is of mal is en dwaas is.",
            "De cliënt krijgt urgentie, indien zijn urgentie anders dan hij dacht niet deugt.",
        ],
    )
    def test_error(self, zin: str) -> None:
        """The sentence is refused."""
        assert [een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout]

    def test_term_of_the_text(self) -> None:
        """A term of the text itself is never part of a question: what it means, the text says."""
        begrip = "a. binding met de streek: de cliënt heeft in de gemeente werk"
        zin = "De cliënt krijgt urgentie, indien zijn tante hem binding met de streek gunt."
        zin = f"In deze verordening wordt verstaan onder:\n{begrip}.\n\n2. {zin}"
        assert codes(zin)


class TestVoorbeeld:
    """Lines of an example that answer such a question."""

    ARTIKEL = "De cliënt krijgt urgentie, indien hij dakloos dreigt te raken doordat de verhuurder het pand wil slopen."

    @pytest.mark.parametrize(("niet", "uitkomst"), [("", "urgentie"), ("niet ", "geen urgentie")])
    def test_answer(self, niet: str, uitkomst: str) -> None:
        """The clause in the words of the article says that it holds; with *niet*, that it does not."""
        voorbeeld = (
            f'\nVoorbeeld "x"\nGegeven een cliënt\n  die {niet}dakloos dreigt te raken doordat de verhuurder het '
            f"pand wil slopen\n  en peildatum 1 maart 2025\ndan krijgt de cliënt {uitkomst}\n"
        )
        geladen = parse_regeling(tekst(self.ARTIKEL) + voorbeeld)
        assert not [een for een in geladen.diagnostics if een.is_fout]


class TestZonderOntkenning:
    """A clause without its denial."""

    def test_geen(self) -> None:
        """*Geen* before a noun is taken off it."""
        assert [t.tekst for t in zonder_ontkenning([Token("ZAAK", "geen contact", 0, 12)])] == ["contact"]

    def test_choice(self) -> None:
        """A clause with *of* keeps its denial: it denies one of the two only."""
        tokens = [Token("NIET", "niet", 0, 4), Token("ZAAK", "werk", 5, 9), Token("OF", "of", 10, 12)]
        assert zonder_ontkenning(tokens) == tokens


class TestOnleesbaar:
    """What can be neither read nor asked."""

    def test_one_item(self) -> None:
        """Only the item that stands in the way is reported, in one finding that says why; the others are asked."""
        zin = (
            "De cliënt krijgt geen urgentie, indien:\n   a. hij niet behoort tot een van de in artikel 3 genoemde "
            "doelgroepen;\n   b. hij zijn huisvestingsprobleem redelijkerwijs anders kan oplossen; of\n   c. een "
            "procedurele weigeringsgrond zich voordoet."
        )
        (een,) = [f for f in parse_regeling(tekst(zin)).diagnostics if f.is_fout]
        assert een.kind.code == "RU184"
        assert een.span is not None
        assert een.span.text.startswith("hij niet behoort")
        assert "`artikel 3` rekent het programma uit" in een.bericht
        eigen = zin.replace(
            "hij niet behoort tot een van de in artikel 3 genoemde doelgroepen", "hij dagbesteding heeft"
        )
        assert codes(eigen) == []

    def test_slip(self) -> None:
        """A slip of the keys in one item is all that is said of the list."""
        zin = (
            "De cliënt krijgt geen urgentie, indien:\n   a. hij dagbestedig heeft; of\n   b. een procedurele "
            "weigeringsgrond zich redelijkerwijs voordoet."
        )
        assert codes(zin) == ["RU101"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij een contact- of gebiedsverbod heeft.",
            "Partijen treden in overleg, indien wijziging van wet- of regelgeving daartoe aanleiding geeft.",
        ],
    )
    def test_shared_half(self, zin: str) -> None:
        """Half a compound before *of* is no slip."""
        assert codes(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "Houten is verantwoordelijk bij een cliënt die, woont na afloop.",
        "Partijen overleggen over een cliënt die, berust daar, woont.",
    ],
)
def test_clause_without_words(zin: str) -> None:
    """A comma right behind *die* opens no clause: the sentence is left to a person."""
    assert gemeld(zin)

"""Sentences that fit no form and are about no client's outcome: computed, a duty, or kept; nobody is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, OpenRegel, Quotum, Regel
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the last rule of a text with this sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestGaatOverNiemand:
    """gaat_over_niemand."""

    @pytest.mark.parametrize(
        "zin",
        [
            (
                "Van het contingent van 100 woningen neemt de gemeente Houten er 55 en de gemeente Zeist er 45 "
                "voor haar rekening."
            ),
            "Rolstoelgeschikte woningen tellen niet mee voor het contingent, bedoeld in artikel 2.",
            (
                "De corporatie, de zorgaanbieder en de cliënt sluiten een driepartijenovereenkomst met een "
                "looptijd van "
                "twee jaar, die eenmaal met een jaar kan worden verlengd."
            ),
            (
                "De zorgaanbieder zorgt voor een warme overdracht aan het sociaal team van de gemeente waar de "
                "cliënt gaat "
                "wonen, uiterlijk op de dag waarop de huurovereenkomst ingaat."
            ),
            (
                "De cliënt aanvaardt begeleiding zolang de zorgaanbieder en de corporatie dat nodig achten, met een "
                "maximum van twee jaar na het ingaan van de huurovereenkomst."
            ),
            (
                "Een beslissing met toepassing van de hardheidsclausule wordt gemotiveerd en binnen twee weken "
                "gemeld aan "
                "de regionale stuurgroep."
            ),
            (
                "Een verzoek om verlenging wordt uiterlijk twee weken voor het verstrijken van de "
                "geldigheidsduur ingediend "
                "bij het college dat de urgentieverklaring heeft verleend."
            ),
            (
                "De aanvraag om een urgentieverklaring wordt niet door de cliënt zelf maar door de "
                "zorgaanbieder ingediend "
                "met gebruikmaking van het daarvoor vastgestelde formulier."
            ),
            (
                "Het college van de centrumgemeente beslist namens de deelnemende colleges op aanvragen om toegang tot "
                "beschermd wonen."
            ),
        ],
    )
    def test_kept(self, zin: str) -> None:
        """It is a provision in its own words, and the writer is told that it counts in no outcome."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Bepaling)
        assert gevonden.tekst == zin.removesuffix(".")
        assert "RU157" in {m.kind.code for m in parse_regeling(tekst(zin)).diagnostics}

    @pytest.mark.parametrize(
        "zin",
        [
            "Van het contingent neemt Zeist de cliënten met een zorgelijke indicatie voor haar rekening.",
            "Gezinnen met een hond tellen niet mee voor het contingent van de gemeente.",
            "Contingentwoningen die worden geweigerd, leiden tot verval van de urgentie van de cliënt.",
            "Contingentwoningen gaan met voorrang naar kanslozen uit de regio.",
            "De corporatie en de cliënt sluiten een huurovereenkomst, waarna de cliënt niet meer als urgent geldt.",
            "De zorgaanbieder zorgt dat de cliënt naar de gemeente van de andere ouder verkast.",
            (
                "De zorgaanbieder zorgt voor een vlotte doorverwijzing aan het wijkteam van de gemeente die de "
                "huisvesting regelt."
            ),
            "De zorgaanbieder meldt de cliënt bij de gemeente die het langst voor hem heeft gezorgd.",
            "De zorgaanbieder stelt een plan op dat knus bepaalt waar de cliënt gaat wonen.",
            "De cliënt aanvaardt begeleiding, anders komt hij onherroepelijk onderaan te staan.",
            "De cliënt aanvaardt begeleiding op straffe van verlies van zijn plek in de rij.",
            "De aanvraag wordt ten hoogste eenmaal per jaar ingediend door de zorgaanbieder bij het knusse loket.",
            "Een verzoek om urgentie wordt niet ingediend voor cliënten met een huisdier en een piano.",
            "Een aanvraag wordt ingediend bij de gemeente Houten, die daarmee verantwoordelijk wordt.",
            "Een beslissing wordt in het voordeel van de oudste kandidaat genomen en gemeld aan het loket.",
            "Het verzoek wordt gehonoreerd en gemeld aan het knusse loket.",
            "Het uitstroomplan bevat de naam van de gemeente die voor de huisvesting verantwoordelijk wordt.",
            "Het uitstroomplan bepaalt naar welke gemeente de cliënt na afloop verkast.",
            "Het college beslist namens de deelnemende colleges op aanvragen om urgentie.",
            (
                "Gemeenten kunnen cliënten onderling ruilen; een gemeente die een cliënt overneemt, mag binnen twaalf "
                "maanden een andere cliënt bij de overdragende gemeente plaatsen."
            ),
            (
                "Het achterlaten van zelfstandige woonruimte is geen voorwaarde voor het verkrijgen van "
                "urgentie op grond "
                "van dit artikel."
            ),
        ],
    )
    def test_a_person_applies_it(self, zin: str) -> None:
        """What may decide about a client beside such a thing, is asked or refused, never kept."""
        assert {"RU154", "RU144"} & set(gemeld(zin))


class TestTelling:
    """Homes that are counted, for whom they are."""

    @pytest.mark.parametrize(
        ("zin", "doel"),
        [
            (
                (
                    "De corporaties stellen jaarlijks gezamenlijk 120 woningen beschikbaar voor de huisvesting van "
                    "cliënten "
                    "die uitstromen uit beschermd wonen."
                ),
                ("de huisvesting van cliënten die uitstromen uit beschermd wonen",),
            ),
            (
                (
                    "Elke gemeente stelt jaarlijks ten minste twee woningen beschikbaar voor maatwerk en onderlinge "
                    "uitruil."
                ),
                ("maatwerk", "onderlinge uitruil"),
            ),
        ],
    )
    def test_quota(self, zin: str, doel: tuple[str, ...]) -> None:
        """Of whom the task is that the homes are for, belongs to what they are for."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Quotum)
        assert gevonden.doelen == doel


class TestMinstensInLijst:
    """minstens_in_lijst."""

    def test_what_a_plan_holds(self) -> None:
        """*Ten minste* before a list says that it is not all."""
        gevonden = regel("Het uitstroomplan bevat ten minste:\na. de woonwens van de cliënt; en\nb. de hulp.")
        assert isinstance(gevonden, Bepaling)
        assert not isinstance(gevonden, OpenRegel)

    def test_a_number(self) -> None:
        """Before a number it is a bound, as ever."""
        gevonden = regel("Elke gemeente stelt ten minste tien woningen per jaar beschikbaar voor maatwerk.")
        assert isinstance(gevonden, Quotum)
        assert gevonden.hoeveelheid.soort.value == "ten minste"


class TestZorgaanbieder:
    """The word *zorgaanbieder* in an open rule."""

    def test_no_offer(self) -> None:
        """*Zorgaanbieder* holds no word about urgency."""
        gevonden = regel("De verantwoordelijkheid berust bij de gemeente waar de oudste zorgaanbieder is opgegroeid.")
        assert isinstance(gevonden, OpenRegel)
        assert gevonden.aanspraak is None


class TestIsProcedure:
    """is_procedure."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Verschillen gemeenten van mening over welke gemeente verantwoordelijk is, dan beslist de stuurgroep.",
            "Bij een geschil over de vraag welke gemeente verantwoordelijk is, beslist de geschillencommissie.",
            "Het college kan de bevoegdheid tot het verlenen van urgentieverklaringen mandateren aan de commissie.",
            "De urgentiecommissie bestaat uit een voorzitter en drie leden, en vergadert eens per maand.",
            "De kosten van het transferpunt worden door de gemeenten gezamenlijk gedragen naar rato van het aantal.",
            "Een cliënt die uit een andere gemeente wordt overgenomen, telt mee voor het aantal van die gemeente.",
            "Woningen die op 1 oktober nog niet zijn toegewezen, vloeien terug in een gezamenlijke pool.",
            "Het college wijkt slechts gemotiveerd af van het advies van de commissie.",
            "De gegevens worden niet langer bewaard dan twee jaar na de datum van uitstroom.",
            "De gemeente verstrekt slechts die gegevens die nodig zijn voor de toewijzing van de woning.",
            "De gemeenten dragen naar rato van het aantal inwoners bij in de kosten van het regionaal coördinatiepunt.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """How parties work together is asked of nobody."""
        assert gemeld(zin) == []

    @pytest.mark.parametrize(
        "zin",
        [
            "De gegevens worden een jaar bewaard, waarna de urgentie vervalt.",
            "Bij een geschil over de urgentie beslist de commissie of de cliënt urgentie krijgt.",
            "Bij een geschil is de gemeente waar de cliënt verblijft verantwoordelijk voor de huisvesting.",
        ],
    )
    def test_what_comes_of_it(self, zin: str) -> None:
        """What follows for a client is never kept with it."""
        assert gemeld(zin) != []

    @pytest.mark.parametrize(
        "zin",
        [
            "Wie regiehouder is, staat los van de vraag in welke gemeente de cliënt uiteindelijk gaat wonen.",
            (
                "Bij gemeentelijke herindeling treedt de nieuw gevormde gemeente in alle rechten en verplichtingen die "
                "de opgeheven gemeente op grond van dit convenant had."
            ),
            "Ontbreken er stukken, dan krijgt de aanvrager twee weken de tijd om die alsnog op te sturen.",
            (
                "Van elk besluit tot toewijzing of afwijzing ontvangt de aanvrager een gemotiveerde schriftelijke "
                "mededeling, waarvan een afschrift wordt gezonden aan de betrokken zorgaanbieder."
            ),
            (
                "De zorgaanbieder staat gedurende ten minste één jaar na de verhuizing in voor de begeleiding van de "
                "cliënt, ongeacht of de cliënt daar zelf nog om vraagt."
            ),
            (
                "De corporatie is niet gehouden een huurovereenkomst aan te gaan zolang de woningzoekende niet heeft "
                "ingestemd met de daaraan verbonden begeleidingsovereenkomst."
            ),
            (
                "Ontstaat er schade aan de woning die de huurder niet kan betalen, dan springt het garantiefonds bij "
                "tot een bedrag van vijfduizend euro."
            ),
            (
                "Zorgaanbieders geven ieder halfjaar aan de centrumgemeente door:\na. hoeveel cliënten zijn "
                "uitgestroomd;\nb. uit welke gemeenten zij kwamen; en\nc. hoelang zij op een woning hebben gewacht."
            ),
            (
                "We streven naar een eerlijke spreiding over de regio en willen voorkomen dat wijken waar al veel "
                "kwetsbare mensen wonen extra worden belast."
            ),
            "Alle partners zetten zich ervoor in dat niemand vanuit een kliniek, cel of opvang op straat belandt.",
        ],
    )
    def test_in_free_words(self, zin: str) -> None:
        """What is intended, reported, sent on or paid decides for no client, in whatever words."""
        assert gemeld(zin) == []
        assert type(regel(zin)) is Bepaling

    @pytest.mark.parametrize(
        "zin",
        [
            "Wie verantwoordelijk is, staat los van de vraag in welke gemeente de cliënt gaat wonen.",
            "Bij gemeentelijke herindeling vergoedt de nieuw gevormde gemeente de opvang van alle cliënten knus.",
            (
                "Bij gemeentelijke herindeling treedt de nieuw gevormde gemeente in alle rechten en verplichtingen van "
                "de opgeheven gemeente, behalve voor cliënten die elders stonden ingeschreven."
            ),
            (
                "Ontbreken er stukken, dan krijgt de aanvrager twee weken de tijd om die op te sturen, anders blijft "
                "de aanvraag knus buiten behandeling."
            ),
            "De aanvrager krijgt twee weken de tijd om de aangeboden woning knus te aanvaarden.",
            "De gemeente waar hij verblijft staat na de verhuizing in voor de knusse begeleiding van de cliënt.",
            (
                "De corporatie is niet gehouden een huurovereenkomst aan te gaan, waarna de urgentie van de "
                "woningzoekende vervalt."
            ),
            "Zorgaanbieders geven ieder halfjaar aan de centrumgemeente door welke cliënten voorrang krijgen.",
            "We streven naar een eerlijke spreiding en bieden iedere cliënt onderdak in zijn eigen knusse gemeente.",
            "We streven naar spreiding, waarbij de knusse gemeente van herkomst iedere cliënt huisvest.",
            "Van elk besluit ontvangt de aanvrager bericht en de knusse gemeente neemt de huisvesting op zich.",
            "De zorgaanbieder staat in voor de begeleiding en de knusse gemeente waar hij woont betaalt die.",
            "De zorgaanbieder staat in voor de begeleiding, zolang de gemeente van herkomst die knus betaalt.",
            "Ontstaat er schade, dan vergoedt het garantiefonds die en verliest de huurder zijn knusse plaats.",
            (
                "Wie regiehouder is, staat los van de vraag waar de cliënt gaat wonen, en de knusse gemeente van "
                "herkomst betaalt de opvang."
            ),
            "De corporatie is niet gehouden een huurovereenkomst aan te gaan met een knusse cliënt zonder inkomen.",
            "De cliënt zet zich ervoor in dat hij knus en met voorrang een woning in de regio vindt.",
        ],
    )
    def test_beside_these(self, zin: str) -> None:
        """A sentence near to one of these that may decide is asked or refused, never kept."""
        assert gemeld(zin) != []

    def test_composition(self) -> None:
        """Of whom a committee consists is no duty of it, also where the text says what the committee is."""
        orgaan = "c. uitstroomcommissie: organisatie die beoordeelt of cliënten kunnen uitstromen."
        zin = "De uitstroomcommissie bestaat uit:\na. een onafhankelijke voorzitter; en\nb. twee leden."
        heel = tekst(zin).replace("woonadres\n   had.", f"woonadres\n   had;\n{orgaan}")
        assert orgaan in heel
        assert type(parse_regeling(heel).of_fout().regels[-1]) is Bepaling


class TestTochBeslissend:
    """toch_beslissend."""

    @pytest.mark.parametrize(
        "zin",
        [
            (
                "Zijn twee gemeenten op grond van deze regeling gelijktijdig verantwoordelijk, dan dragen zij ieder de "
                "helft van de uit de huisvesting voortvloeiende verplichtingen, tenzij zij anders overeenkomen."
            ),
            (
                "Verblijf op een recreatiepark wordt uitsluitend als ingezetenschap aangemerkt voor zover het college "
                "daarvoor een persoonsgebonden gedoogbeschikking heeft verleend."
            ),
            "Een cliënt wordt niet als inwoner van een gemeente aangemerkt zolang hij knus verblijft.",
            (
                "Van een noodzaak tot huisvesting is slechts sprake indien door het uitblijven van woonruimte de "
                "behandeling stagneert."
            ),
        ],
    )
    def test_asked(self, zin: str) -> None:
        """How a burden is shared, what counts as residence, and only when there is something, decide."""
        assert gemeld(zin) == ["RU154"]
        assert isinstance(regel(zin), OpenRegel)

    def test_lunch(self) -> None:
        """Who bears a part of what is about no care decides for nobody; nor who sees to something."""
        assert gemeld("De corporatie draagt voor een deel van de woningen zorg voor knusse begeleiding.") == []
        assert gemeld("De gemeenten dragen ieder de helft van de kosten van de gezamenlijke lunch.") == []


class TestHulpBijBewaard:
    """hulp_bij_bewaard."""

    @pytest.mark.parametrize(
        ("zin", "taak"),
        [
            ("De casemanager laat de gemeente acht weken voor het einde van de straf weten hoe het gaat.", True),
            ("Waar in dit convenant over dagen wordt gesproken, worden kalenderdagen bedoeld.", False),
            ("Het aandeel van elke corporatie komt overeen met haar aandeel in de woningvoorraad.", False),
            ("Rolstoelwoningen blijven bij de vaststelling van het contingent buiten aanmerking.", False),
        ],
    )
    def test_task(self, zin: str, *, taak: bool) -> None:
        """How a task is written is said where somebody acts in it, and nowhere else."""
        (melding,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU157")
        assert ("is het een taak" in melding.hulp) is taak

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

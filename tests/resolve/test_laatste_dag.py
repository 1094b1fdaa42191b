"""Duties with a day in the calendar: the last day that follows, or the finding that none is computed."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import Geladen, parse_regeling
from regio_uitstroom.model.regels import Richting, Verplichting

KOP = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen

"""


def gelezen(zin: str) -> Geladen:
    """Read an agreement with this one sentence."""
    return parse_regeling(f"{KOP}{zin}\n", name="proef")


def laatste_dag(zin: str) -> date | None:
    """Return the last day of the only duty; None where it has no term."""
    regeling = gelezen(zin).regeling
    assert regeling is not None
    (plicht,) = regeling.regels
    assert isinstance(plicht, Verplichting)
    return plicht.termijn.moment.dag if plicht.termijn is not None else None


def codes(zin: str) -> list[str]:
    """Return the codes of the findings."""
    return [melding.kind.code for melding in gelezen(zin).diagnostics]


class TestMetLaatsteDag:
    """met_laatste_dag."""

    @pytest.mark.parametrize("woord", ["vóór", "voor", "tot"])
    def test_day_excluded(self, woord: str) -> None:
        """Before a day and until a day: the day before is the last."""
        zin = f"De zorgaanbieder informeert de cliënt {woord} 1 december 2025."
        assert laatste_dag(zin) == date(2025, 11, 30)

    @pytest.mark.parametrize("woord", ["op", "tot en met", "uiterlijk op", "uiterlijk"])
    def test_day_included(self, woord: str) -> None:
        """On a day and up to and including a day: that day is the last."""
        zin = f"De zorgaanbieder informeert de cliënt {woord} 1 december 2025."
        assert laatste_dag(zin) == date(2025, 12, 1)

    def test_passive(self) -> None:
        """A passive sentence with the day up front has the same last day."""
        assert laatste_dag("Vóór 1 december 2025 wordt de cliënt geïnformeerd door de zorgaanbieder.") == date(
            2025, 11, 30
        )

    def test_not_done(self) -> None:
        """What must not be done before a day has no last day."""
        assert laatste_dag("De zorgaanbieder mag de cliënt vóór 1 december 2025 niet aanmelden.") is None

    def test_start(self) -> None:
        """From a day on is a beginning, no end."""
        assert laatste_dag("De zorgaanbieder informeert de cliënt vanaf 1 december 2025.") is None

    def test_no_finding(self) -> None:
        """A day that is computed needs no finding."""
        assert codes("De zorgaanbieder informeert de cliënt vóór 1 december 2025.") == []


class TestDagVanHetDossier:
    """A day that the record knows, without a length of time."""

    @pytest.mark.parametrize(
        ("wanneer", "duur", "richting"),
        [
            ("vóór de verwachte uitstroomdatum", 1, Richting.VOOR),
            ("voor de verwachte uitstroomdatum", 1, Richting.VOOR),
            ("vóór de uitstroom", 1, Richting.VOOR),
            ("voorafgaand aan de uitstroom", 1, Richting.VOOR),
            ("op de verwachte uitstroomdatum", 0, Richting.NA),
            ("op de dag van de aanvraag", 0, Richting.NA),
        ],
    )
    def test_last_day(self, wanneer: str, duur: int, richting: Richting) -> None:
        """Before a day, the day before is the last; on a day, that day."""
        zin = f"De zorgaanbieder informeert de cliënt {wanneer}."
        regeling = gelezen(zin).regeling
        assert regeling is not None
        (plicht,) = regeling.regels
        assert isinstance(plicht, Verplichting)
        assert plicht.termijn is not None
        assert (plicht.termijn.duur.aantal, plicht.termijn.richting) == (duur, richting)
        assert codes(zin) == []

    @pytest.mark.parametrize(
        "wanneer",
        [
            "voor de uitstroom",
            "tot de uitstroom",
            "tegen de verwachte uitstroomdatum",
            "in de drie maanden voorafgaand aan de verwachte uitstroomdatum",
            "bij voorkeur vóór de verwachte uitstroomdatum",
            "vóór de uitstroom uit detentie",
            "op de dag van de aanvraag door de partner",
            "vóór het einde van de maand",
            "aan het einde van de maand",
        ],
    )
    def test_told(self, wanneer: str) -> None:
        """What may mean something else, is another day, or is a day of no record, is told."""
        assert "RU335" in codes(f"De zorgaanbieder informeert de cliënt {wanneer}.")

    def test_of_a_noun(self) -> None:
        """Against a noun it may say more of that: *de situatie op de dag van de aanvraag*."""
        zin = "De zorgaanbieder bespreekt het verblijf op de dag van de aanvraag."
        assert laatste_dag(zin) is None
        assert "RU335" in codes(zin)

    def test_on_what(self) -> None:
        """*Op de aanvraag* says on what is decided, not when."""
        assert codes("Het college beslist op de aanvraag.") == []


class TestOnberekend:
    """onberekend."""

    @pytest.mark.parametrize(
        "wanneer",
        [
            "vóór het einde van het kalenderjaar",
            "jaarlijks vóór 1 april",
            "op 1 april",
            "uiterlijk 1 april",
            "in het eerste kwartaal van 2025",
            "van 1 januari 2025 tot 1 februari 2025",
        ],
    )
    def test_told(self, wanneer: str) -> None:
        """A time of which no last day is computed is told."""
        assert codes(f"De zorgaanbieder informeert de cliënt {wanneer}.") == ["RU335"]

    @pytest.mark.parametrize("wanneer", ["", "zo spoedig mogelijk", "binnen een week na de toekenning", "elk kwartaal"])
    def test_silent(self, wanneer: str) -> None:
        """A duty without a time, with a term that is counted or with a rhythm has no such finding."""
        assert "RU335" not in codes(f"De zorgaanbieder informeert de cliënt {wanneer}.".replace(" .", "."))


class TestMetEigenBegin:
    """met_eigen_begin."""

    @pytest.mark.parametrize(
        "wanneer",
        [
            "binnen zes weken voor de verwachte uitstroomdatum",
            "binnen zes weken na de uitstroom uit detentie",
            "binnen zes weken na de opname in de gemeente",
            "binnen zes weken na de aanvraag door de partner",
            "binnen zes weken na de toekenning aan de partner",
            "bij voorkeur binnen zes weken na de aanvraag",
            "in beginsel binnen zes weken na de aanvraag",
            "in beginsel uiterlijk op 1 juni 2026",
            "binnen zes weken na de opname op de wachtlijst",
            "binnen zes weken na de plaatsing op de lijst",
            "binnen zes weken na de inschrijving bij een school",
            "binnen zes weken na de aanvraag door de zorgaanbieder",
            "binnen zes weken na de aanvraag voor beschermd wonen",
            "bij spoed binnen zes weken na de aanvraag",
            "binnen zes weken na de aanvraag bij spoed",
            "voor gezinnen binnen zes weken na de aanvraag",
            "in uitzonderlijke gevallen binnen zes weken na de aanvraag",
            "nimmer binnen zes weken na de aanvraag",
            "normaliter binnen zes weken na de aanvraag",
            "telkens binnen zes weken na de aanvraag",
            "ongeveer zes weken voor de verwachte uitstroomdatum",
            "in Zeist binnen zes weken na de aanvraag",
            "in de zomer binnen zes weken na de aanvraag",
            "bij schulden binnen zes weken na de aanvraag",
            "bij instemming van de corporatie binnen zes weken na de aanvraag",
            "op verzoek binnen zes weken na de aanvraag",
            "op verzoek van de corporatie binnen zes weken na de aanvraag",
            "tijdens detentie binnen zes weken na de aanvraag",
            "buiten de regio binnen zes weken na de aanvraag",
            "vanaf 1 januari 2027 binnen zes weken na de aanvraag",
            "in 2027 binnen zes weken na de aanvraag",
            "mogelijk binnen zes weken na de aanvraag",
            "over gezinnen binnen zes weken na de aanvraag",
            "na een huisbezoek binnen zes weken na de aanvraag",
            "zonder advies binnen zes weken na de aanvraag",
            "binnen zes weken na hun aanvraag",
            "binnen zes weken na elke melding",
            "binnen zes weken na het tweede aanbod",
            "binnen zes weken na de weigering door de corporatie",
            "binnen zes weken na de vestiging, gerekend vanaf de aanvraag",
            "binnen zes weken na de uitstroom, zo nodig later",
            "binnen zes weken na de uitstroom, exclusief vakanties",
            "twee jaar na de uitstroom",
            "binnen zes weken na de aanvraag op verzoek van de corporatie",
            "binnen zes weken na de aanvraag mogelijk",
            "binnen zes weken na de aanvraag nooit",
            "binnen zes weken na de weigering van een tweede woning",
        ],
    )
    def test_another_day_or_no_last_one(self, wanneer: str) -> None:
        """No day is computed from another event than that of the record, and none that is not the last or not due."""
        zin = f"Het college beslist {wanneer}."
        regeling = gelezen(zin).regeling
        assert regeling is not None
        assert [getattr(regel, "termijn", None) for regel in regeling.regels] == [None]
        assert "RU335" in codes(zin)

    def test_a_day_that_only_the_text_knows(self) -> None:
        """The term is kept, from a day that is a fact of its own."""
        regeling = gelezen("Het college beslist binnen zes weken na het begin van het traject.").regeling
        assert regeling is not None
        assert "feiten.dag van het begin van het traject" in {gegeven.sleutel for gegeven in regeling.gegevens}

    @pytest.mark.parametrize(
        "wat",
        [
            "het bezwaar tegen het besluit",
            "het bezwaar tegen de weigering",
            "het gesprek met de corporatie",
            "het gesprek met de cliënt",
        ],
    )
    def test_the_whole_name(self, wat: str) -> None:
        """A day that only the text knows is asked by its whole name: another talk, or objection, is another day."""
        regeling = gelezen(f"Het college informeert de zorgaanbieder binnen zes weken na {wat}.").regeling
        assert regeling is not None
        assert f"feiten.dag van {wat}" in {gegeven.sleutel for gegeven in regeling.gegevens}

    @pytest.mark.parametrize(
        "wanneer",
        [
            "uiterlijk zes weken voor de verwachte uitstroomdatum",
            "binnen zes weken na de uitstroom uit beschermd wonen",
            "binnen zes weken na de opname in beschermd wonen",
            "binnen zes weken na de uitstroom uit vrouwenopvang",
            "binnen zes weken na de aanvraag door de cliënt",
            "over de aanvraag binnen zes weken na de melding",
            "binnen zes weken na de weigering van de woning",
            "binnen zes weken na het aanbod van een woning",
            "binnen zes weken na ontvangst van de aanvraag door het college",
            "binnen zes weken na de aanvraag bij de gemeente",
            "binnen zes weken na de datum van ontvangst van de aanvraag",
            "bij besluit binnen zes weken na de aanvraag",
            "binnen acht weken na de aanvraag, doch uiterlijk twee weken voor de verwachte uitstroomdatum",
            "in overleg met de zorgaanbieder binnen zes weken na de aanvraag",
            "over een woning in Zeist binnen zes weken na de aanvraag",
            "binnen zes weken na de aanmelding door de zorgaanbieder",
            "binnen zes weken na de aanvraag om urgentie",
            "met spoed binnen zes weken na de aanvraag",
            "steeds binnen zes weken na de aanvraag",
            "schriftelijk binnen zes weken na de aanvraag",
        ],
    )
    def test_the_day_of_the_record(self, wanneer: str) -> None:
        """The same terms from the event of the record are computed as ever."""
        assert codes(f"Het college beslist {wanneer}.") == []

    @pytest.mark.parametrize("wat", ["het aanbod", "de weigering"])
    def test_of_what_home(self, wat: str) -> None:
        """An unsuitable home is no suitable one: of the offer of such a home no day is told."""
        assert codes(f"Het college beslist binnen zes weken na {wat} van een passende woning.") == ["RU335"]

    @pytest.mark.parametrize("begin", ["Vanaf 1 januari 2027", "Soms", "Bij drukte", "Mogelijk"])
    def test_up_front(self, begin: str) -> None:
        """What stands before the verb bounds the term as well."""
        regeling = gelezen(f"{begin} beslist het college binnen zes weken na de aanvraag.").regeling
        assert regeling is not None
        assert [getattr(regel, "termijn", None) for regel in regeling.regels] == [None]

    @pytest.mark.parametrize(
        "moment",
        [
            "toekenning door de corporatie",
            "aanvraag met schulden",
            "uitstroom met begeleiding",
            "weigering van de urgentie",
            "inschrijving als woningzoekende",
            "aanvraag van de urgentie door de partner",
        ],
    )
    def test_another_day(self, moment: str) -> None:
        """Whose act it is, or what it is about, is looked at as far as it is said."""
        assert codes(f"Het college informeert de cliënt binnen een week na de {moment}.") == ["RU335"]

    def test_what_goes_on_until_a_day(self) -> None:
        """What is done until a day is not late when that day has come."""
        assert laatste_dag("De corporatie bewaart de gegevens tot 1 mei 2026.") is None

    @pytest.mark.parametrize(
        "zin",
        [
            "Tot 1 januari 2026 informeert de corporatie de cliënt binnen drie weken na de toekenning.",
            "De corporatie informeert de cliënt binnen zes weken, twee dagen na de uitstroom.",
        ],
    )
    def test_no_other_length_instead(self, zin: str) -> None:
        """Where one of two lengths of time is not computed, the other is no last day either."""
        regeling = gelezen(zin).regeling
        assert regeling is not None
        assert [getattr(regel, "termijn", None) for regel in regeling.regels] == [None]

    @pytest.mark.parametrize("waar", ["in de gemeente van herkomst", "in de regio"])
    def test_where_the_home_is(self, waar: str) -> None:
        """A municipality by its role, or the region, is where the home is that is offered."""
        zin = f"De corporatie biedt de cliënt {waar} binnen drie maanden na de toekenning een passende woning aan."
        assert "RU335" not in codes(zin)

    def test_place_of_a_thing(self) -> None:
        """A place behind a noun says where that is, not where the term holds."""
        zin = "De corporatie biedt de cliënt een woning in Zeist aan binnen zes weken na de aanmelding."
        assert codes(zin) == []

    @pytest.mark.parametrize(
        ("wanneer", "naam"),
        [
            ("de uitstroom uit vrouwenopvang", "de uitstroom uit vrouwenopvang"),
            ("de opname in beschermd wonen", "het begin van het verblijf in beschermd wonen"),
            ("het einde van het verblijf in beschermd wonen", "het einde van het verblijf in beschermd wonen"),
        ],
    )
    def test_kind_of_stay(self, wanneer: str, naam: str) -> None:
        """The facility that a day of a stay is about is kept, and stands in its name."""
        regeling = gelezen(f"Het college beslist binnen zes weken na {wanneer}.").regeling
        assert regeling is not None
        (plicht,) = regeling.regels
        assert isinstance(plicht, Verplichting)
        assert plicht.termijn is not None
        assert (plicht.termijn.moment.naam, plicht.termijn.moment.van is not None) == (naam, True)


class TestMetOpsomming:
    """A duty with a moment and a list after it."""

    LIJST = "\na. een bewijs; en\nb. een plan."

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder verstrekt bij de aanvraag:",
            "De zorgaanbieder verstrekt de cliënt na de aanmelding:",
            "Na de aanmelding verstrekt de zorgaanbieder:",
            "Bij de aanvraag worden in ieder geval overgelegd:",
            "Het college stelt op 1 december vast:",
        ],
    )
    def test_moment(self, zin: str) -> None:
        """The list is kept, whatever says at which occasion, and no last day follows from that."""
        regeling = gelezen(zin + self.LIJST).regeling
        assert regeling is not None
        (plicht,) = regeling.regels
        assert isinstance(plicht, Verplichting)
        assert (plicht.verder[-2:], plicht.termijn) == (("een bewijs", "een plan"), None)

    @pytest.mark.parametrize(
        ("wanneer", "begin"),
        [
            ("binnen twee weken na de uitstroom", "uitstroom"),
            ("op de dag van de aanvraag", "aanvraag"),
            ("vóór de uitstroom", "uitstroom"),
        ],
    )
    def test_term(self, wanneer: str, begin: str) -> None:
        """A term beside a list is that of the duty."""
        regeling = gelezen(f"De zorgaanbieder verstrekt {wanneer}:{self.LIJST}").regeling
        assert regeling is not None
        (plicht,) = regeling.regels
        assert isinstance(plicht, Verplichting)
        assert plicht.termijn is not None
        assert plicht.termijn.moment.sleutel == begin

    def test_last_day(self) -> None:
        """So is a day of the calendar."""
        assert laatste_dag(f"De zorgaanbieder verstrekt vóór 1 december 2025:{self.LIJST}") == date(2025, 11, 30)

    def test_what_decides(self) -> None:
        """What is decided does not become a duty by standing in a list."""
        zin = "Het college besluit bij de aanvraag:\na. tot afwijzing; of\nb. tot verlening."
        assert codes(zin) == ["RU144"]

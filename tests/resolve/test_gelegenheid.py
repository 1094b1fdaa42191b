"""*Bij* and a noun in a sentence that decides: a condition, an occasion of every home, or refused."""

from __future__ import annotations

import pytest

from tests.resolve.test_laatste_dag import codes, gelezen

OVER_SOMMIGEN = [
    "vrouwenopvang",
    "beschermd wonen",
    "gezinnen",
    "jongeren",
    "uitstroom",
    "uitstroom uit vrouwenopvang",
    "een aanvraag van de zorgaanbieder",
    "een melding",
    "een besluit",
    "inwoners van Zeist",
    "begeleiding",
    "tijdelijk verblijf",
]


class TestIsGelegenheid:
    """is_gelegenheid."""

    @pytest.mark.parametrize("waarbij", OVER_SOMMIGEN)
    @pytest.mark.parametrize(
        "zin",
        [
            "Bij {} krijgt de cliënt geen urgentie.",
            "Het college verleent bij {} urgentie.",
            "De urgentie vervalt bij {}.",
        ],
    )
    def test_not_dropped(self, zin: str, waarbij: str) -> None:
        """A phrase on some clients is never dropped: the sentence is refused, or a person applies it."""
        assert set(codes(zin.format(waarbij))) & {"RU108", "RU144", "RU148", "RU154", "RU224", "RU101", "RU238"}

    @pytest.mark.parametrize("waarbij", ["de toewijzing van een woning", "de verlening van huisvestingsvergunningen"])
    def test_occasion(self, waarbij: str) -> None:
        """At which occasion urgency counts, it says for every client."""
        assert codes(f"Bij {waarbij} krijgt de cliënt voorrang.") == []

    @pytest.mark.parametrize(
        "zin",
        [
            "Cliënten bij familie krijgen geen urgentie.",
            "De cliënt krijgt door het college urgentie.",
            "Door de zorgaanbieder krijgt de cliënt geen urgentie.",
        ],
    )
    def test_not_taken_for_a_condition(self, zin: str) -> None:
        """Which clients these are is no condition of its own, and who acts has no place beside *krijgt*."""
        assert codes(zin) == ["RU154"]

    def test_condition(self) -> None:
        """What a client may have is asked."""
        regeling = gelezen("Bij schulden krijgt de cliënt geen urgentie.").regeling
        assert regeling is not None
        assert regeling.regels[0].voorwaarde is not None


class TestZijn:
    """zijn."""

    @pytest.mark.parametrize("hoe", ["uitstroomgereed", "dakloos", "minderjarig"])
    def test_length_of_time_is_no_age(self, hoe: str) -> None:
        """*Gedurende een jaar* beside a quality is refused."""
        assert codes(f"De cliënt krijgt urgentie, indien hij gedurende een jaar {hoe} is.") == ["RU108"]


class TestAlleen:
    """urgentie."""

    @pytest.mark.parametrize("woord", ["alleen", "slechts", "uitsluitend"])
    def test_power(self, woord: str) -> None:
        """A power that is only there in a case refuses the others: that it may be no ground at all, is told."""
        assert codes(f"Het college kan {woord} urgentie verlenen, indien de cliënt uitstroomgereed is.") == ["RU342"]


class TestNeemClient:
    """neem_client."""

    @pytest.mark.parametrize(
        "wanneer",
        [
            "Houten onveilig is voor jongeren",
            "terugkeer naar Houten voor gezinnen onveilig is",
            "Houten de regie over jongeren voert",
            "Houten de regie over het gezin voert",
            "Houten de regie over vrouwenopvang voert",
            "Houten onveilig is voor het gezin",
        ],
    )
    def test_group(self, wanneer: str) -> None:
        """What is so for a group is not so for the client: it is refused."""
        assert set(codes(f"De cliënt krijgt urgentie, indien {wanneer}.")) & {"RU108", "RU238"}

    @pytest.mark.parametrize(
        "wanneer",
        ["Houten onveilig is voor hem", "Houten onveilig is voor de cliënt", "Houten de regie over de cliënt voert"],
    )
    def test_the_client(self, wanneer: str) -> None:
        """The client himself is meant anyway."""
        assert codes(f"De cliënt krijgt urgentie, indien {wanneer}.") == []

    def test_definition(self) -> None:
        """The municipality where a group lives is nobody's municipality."""
        begrip = "In dit convenant wordt verstaan onder gemeente van herkomst: de gemeente waar jongeren wonen."
        assert codes(begrip) != []

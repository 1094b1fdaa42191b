"""The judgments that an outcome rests on, in sentences."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel
from regio_uitstroom.explain.oordelen_gebruikt import gebruikte_oordelen
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.woorden import Oordeelsoort
from tests.explain.conftest import BETER_ELDERS, HOUTEN, KANS, ZEIST

OORDEEL = GebruiktOordeel(KANS, True, "college van Soest", Datum(2026, 10, 5), "daar woont familie", ZEIST)  # noqa: FBT003 - the answer


class TestGebruikteOordelen:
    """gebruikte_oordelen."""

    def test_none(self) -> None:
        """Without judgments nothing is said."""
        assert gebruikte_oordelen(()) == ()

    def test_who_what_when_why(self) -> None:
        """The question, the answer, the judge, the day and the reason are told."""
        assert gebruikte_oordelen((OORDEEL,)) == (
            "Daarbij is dit oordeel gebruikt.",
            (
                "Het oordeel over de vraag “In welke gemeente heeft het traject de meeste kans van slagen?” is: in "
                "Zeist (door: college van Soest, 5 oktober 2026)."
            ),
            "Als reden is gegeven: “daar woont familie”.",
        )

    @pytest.mark.parametrize(
        ("oordeel", "antwoord"),
        [
            (evolve(OORDEEL, waarde=False), "is: niet in Zeist ("),
            (evolve(OORDEEL, oordeel=BETER_ELDERS), "is: ja, voor Zeist ("),
            (evolve(OORDEEL, oordeel=BETER_ELDERS, waarde=False, gemeente=None), "is: nee ("),
            (evolve(OORDEEL, door="", datum=None), "is: in Zeist."),
            (evolve(OORDEEL, datum=None), "(door: college van Soest)."),
            (evolve(OORDEEL, door="", datum=Datum(2026)), "(2026)."),
        ],
    )
    def test_answer(self, oordeel: GebruiktOordeel, antwoord: str) -> None:
        """A municipality where the question asks for one, otherwise yes or no; what is not on record is left out."""
        assert antwoord in gebruikte_oordelen((oordeel,))[1]

    def test_question_alone(self) -> None:
        """Of a question with an explanation only the question is repeated."""
        soort = Oordeelsoort("x", "het zo is", "Is het zo? De tekst zegt het niet.")
        assert "“Is het zo?” is: " in gebruikte_oordelen((evolve(OORDEEL, oordeel=soort),))[1]

    def test_several(self) -> None:
        """Several judgments are led in together, and those on one question are told in one sentence."""
        ander = GebruiktOordeel(BETER_ELDERS, True)  # noqa: FBT003 - the answer
        zinnen = gebruikte_oordelen((evolve(OORDEEL, reden=""), evolve(OORDEEL, reden="", gemeente=HOUTEN), ander))
        assert zinnen[0] == "Daarbij zijn deze oordelen gebruikt."
        assert zinnen[1] == (
            "De oordelen over de vraag “In welke gemeente heeft het traject de meeste kans van slagen?” zijn: in "
            "Houten en Zeist (door: college van Soest, 5 oktober 2026)."
        )
        assert len(zinnen) == 3

    def test_each_its_own_reason(self) -> None:
        """Judgments that differ in answer, judge, day or reason keep their own."""
        nee = evolve(OORDEEL, waarde=False, gemeente=HOUTEN, reden="")
        assert gebruikte_oordelen((nee, OORDEEL))[1:] == (
            (
                "De oordelen over de vraag “In welke gemeente heeft het traject de meeste kans van slagen?” zijn: niet "
                "in Houten (door: college van Soest, 5 oktober 2026); in Zeist (door: college van Soest, 5 oktober "
                "2026)."
            ),
            "Als reden is gegeven voor “in Zeist”: “daar woont familie”.",
        )

    def test_points_at_none(self) -> None:
        """A no to which municipality it is points at none."""
        nee = GebruiktOordeel(KANS, False, plaats=True)  # noqa: FBT003 - the answer
        assert (
            "“In welke gemeente heeft het traject de meeste kans van slagen?” is: in geen enkele."
            in (gebruikte_oordelen((nee,))[1])
        )

    @pytest.mark.parametrize(
        ("over", "vraag"),
        [
            (ZEIST, "“Heeft het traject in de gemeente Zeist de meeste kans van slagen?” is: nee"),
            (None, "“Heeft het traject in de gemeente waar het om gaat de meeste kans van slagen?” is: nee"),
        ],
    )
    def test_no_to_which(self, over: Gemeente | None, vraag: str) -> None:
        """A no that names no municipality answers no question *in which*: it is told of the one that is meant."""
        nee = GebruiktOordeel(KANS, False, over=over)  # noqa: FBT003 - the answer
        assert vraag in gebruikte_oordelen((nee,))[1]

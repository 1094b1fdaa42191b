"""The judgments that an outcome rests on, in sentences."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel
from regio_uitstroom.explain.oordelen_gebruikt import gebruikte_oordelen
from regio_uitstroom.model.woorden import Oordeelsoort
from tests.explain.conftest import BETER_ELDERS, KANS, ZEIST

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
                "Het oordeel over de vraag “In welke gemeente heeft het traject de meeste kans van slagen?” is: Zeist "
                "(door: college van Soest, 5 oktober 2026)."
            ),
            "Als reden is gegeven: “daar woont familie”.",
        )

    @pytest.mark.parametrize(
        ("oordeel", "antwoord"),
        [
            (evolve(OORDEEL, waarde=False), "is: niet Zeist ("),
            (evolve(OORDEEL, oordeel=BETER_ELDERS), "is: ja, voor Zeist ("),
            (evolve(OORDEEL, oordeel=BETER_ELDERS, waarde=False, gemeente=None), "is: nee ("),
            (evolve(OORDEEL, door="", datum=None), "is: Zeist."),
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
        """Several judgments are led in together."""
        zinnen = gebruikte_oordelen((evolve(OORDEEL, reden=""), evolve(OORDEEL, reden="", waarde=False)))
        assert zinnen[0] == "Daarbij zijn deze oordelen gebruikt."
        assert len([zin for zin in zinnen if zin]) == 3

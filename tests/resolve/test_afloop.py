"""Terms that run from the end of another term, or from what a clause behind them tells."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client, werkproces
from regio_uitstroom.explain.werkproces import Stap
from tests.syntax.zinnen import tekst

BESLIST = "Het college beslist binnen acht weken na ontvangst van de aanvraag."
DOSSIER = {"sleutel": "c-1", "aanvraagdatum": "2026-03-31", "toekenningen": [{"datum": "2026-05-29"}]}


def informeert(wanneer: str, *erbij: str, eerst: str = BESLIST, **dossier: Any) -> Stap:
    """Return the step of a duty beside the one to decide, of which the last day is 26 May 2026."""
    zinnen = (f"De zorgaanbieder informeert de cliënt {wanneer}.", *erbij)
    leden = "".join(f"\n{nummer}. {zin}" for nummer, zin in enumerate(zinnen, 2))
    regeling = parse_regeling(tekst(f"{eerst}{leden}")).of_fout()
    client, fouten = read_client({**DOSSIER, **dossier}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    stappen = werkproces(regeling, client, peildatum=date(2026, 6, 1)).stappen
    return next(stap for stap in stappen if "informeert" in stap.wat)


def codes(wanneer: str) -> set[str]:
    """Return which of the findings on a term without a last day the sentence gives."""
    zin = f"{BESLIST}\n2. De zorgaanbieder informeert de cliënt {wanneer}."
    return {melding.kind.code for melding in parse_regeling(tekst(zin)).diagnostics} & {"RU311", "RU335"}


class TestMetAfloop:
    """met_afloop."""

    @pytest.mark.parametrize(
        "wanneer",
        [
            "binnen een week na afloop van de termijn, bedoeld in het eerste lid",
            "binnen een week na afloop van de termijn, bedoeld in artikel 3, eerste lid",
            "binnen een week na afloop van deze termijn",
            "binnen een week nadat de termijn, bedoeld in het eerste lid, is verstreken",
        ],
    )
    def test_after_another_term(self, wanneer: str) -> None:
        """The last day of the other term is the day from which it runs."""
        stap = informeert(wanneer)
        assert (stap.moment_op, stap.uiterlijk) == (date(2026, 5, 26), date(2026, 6, 2))
        assert codes(wanneer) == set()

    def test_in_words(self) -> None:
        """The term says from which day that is."""
        stap = informeert("binnen een week na afloop van deze termijn")
        assert stap.termijn == "binnen één week na de laatste dag van de termijn van artikel 3, eerste lid"

    def test_while_that_day_can_move(self) -> None:
        """As long as it is not known whether the other term stood still, there is no last day."""
        opgeschort = (
            "De termijn, bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop het college om"
            " aanvulling vraagt tot de dag waarop de aanvraag is aangevuld."
        )
        assert (
            informeert("binnen een week na afloop van de termijn, bedoeld in het eerste lid", opgeschort).uiterlijk
            is None
        )

    def test_not_computed(self) -> None:
        """Nor where the text says something of the other term that nothing computes, or without its start event."""
        wanneer = "binnen een week na afloop van de termijn, bedoeld in het eerste lid"
        assert informeert(wanneer, "De termijn, bedoeld in het eerste lid, staat stil in de zomer.").uiterlijk is None
        assert informeert(wanneer, aanvraagdatum=None).uiterlijk is None

    def test_for_whom_the_other_duty_is_not_there(self) -> None:
        """Nor for whom the other duty is not there, or may not be: then its term does not run."""
        meldt = "meldt de zorgaanbieder hem binnen acht weken na de aanvraag aan bij de gemeente."
        eerst = f"Indien de cliënt dagbesteding heeft, {meldt}"
        wanneer = "binnen een week na afloop van de termijn, bedoeld in het eerste lid"
        dagen = [
            informeert(wanneer, eerst=eerst, feiten={"dagbesteding": heeft} if heeft is not None else {})
            for heeft in (True, False, None)
        ]
        assert [stap.uiterlijk for stap in dagen] == [date(2026, 6, 2), None, None]

    def test_of_a_term_that_a_person_computes(self) -> None:
        """Where the text says more of the other term than is computed, whether this one is over is asked, not lost."""
        leden = (
            f"{BESLIST}\n"
            "2. De zorgaanbieder informeert de cliënt binnen een week na afloop van deze termijn.\n"
            "3. De cliënt krijgt geen urgentie, indien de termijn, bedoeld in het tweede lid, is verstreken.\n"
            "4. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n"
            "5. De beslistermijn staat stil in de zomervakantie."
        )
        regeling = parse_regeling(tekst(leden)).of_fout()
        client, fouten = read_client({**DOSSIER, "uitstroomgereedVanaf": "2026-01-01"})
        assert client is not None, fouten
        uitkomst = evaluate(regeling, client, peildatum=date(2026, 7, 1)).uitkomst("aanspraak")
        assert [een.gegeven.omschrijving for een in uitkomst.nog_nodig] == [
            "de termijn van artikel 3, tweede lid, is verstreken"
        ]

    def test_each_after_the_other(self) -> None:
        """Of two terms that each run from the end of the other none has a day; that is told."""
        eerst = "Het college beslist binnen acht weken na afloop van de termijn, bedoeld in het tweede lid."
        wanneer = "binnen een week na afloop van de termijn, bedoeld in het eerste lid"
        assert informeert(wanneer, eerst=eerst).uiterlijk is None

    @pytest.mark.parametrize(
        "wanneer",
        [
            "binnen een week na afloop van de termijn, bedoeld in artikel 2, eerste lid",
            "binnen een week na afloop van de urgentie",
            "binnen een week na afloop van het traject",
            "binnen een week nadat het college heeft beslist",
        ],
    )
    def test_told(self, wanneer: str) -> None:
        """What the text says and the program cannot compute is told as such, not as left open by the text."""
        assert codes(wanneer) == {"RU335"}


class TestMetBeginErachter:
    """met_begin_erachter."""

    def test_the_grant(self) -> None:
        """After the urgency was granted is from the day of the grant."""
        assert informeert("binnen een week nadat de urgentie is verleend").uiterlijk == date(2026, 6, 5)

    def test_left_open(self) -> None:
        """A condition is no day: there the text leaves open from when the term runs."""
        assert codes("binnen een week als hij ziek is") == {"RU311"}

"""That the client has not reacted, beside an offer: the record holds the answer, and nobody is asked again."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import evaluate, parse_regeling, read_client, werkproces
from regio_uitstroom.explain.werkproces import Stap
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels
from regio_uitstroom.model.regeling import Regeling
from tests.test_dossierwoorden import TEKST

PLICHT = "De cliënt reageert binnen een week na het aanbod."
TERMIJN = "de termijn, bedoeld in het tweede lid, is verstreken en"


@cache
def lees(clausule: str, plicht: str = PLICHT) -> Regeling:
    """Return an agreement by which the urgency lapses where a clause holds."""
    leden = (
        "De cliënt krijgt urgentie, indien hij uitstroomgereed is.",
        plicht,
        f"De urgentie vervalt, indien {clausule}.",
    )
    return parse_regeling(TEKST.format(zin="\n".join(f"{n}. {lid}" for n, lid in enumerate(leden, 1)))).of_fout()


def record(*aanbod: tuple[str, str], **meer: Any) -> dict[str, Any]:
    """Return a client with an urgency granted on 29 May, and offers with their answers."""
    gedaan = [{"datum": dag, "passend": True, "reactie": reactie} for dag, reactie in aanbod]
    toegekend = {"uitstroomgereedVanaf": "2026-01-01", "toekenningen": [{"datum": "2026-05-29"}]}
    return {"sleutel": "a", "aanbiedingen": gedaan, **toegekend, **meer}


def status(clausule: str, dag: str, *aanbod: tuple[str, str], plicht: str = PLICHT) -> object:
    """Return whether that urgency holds; where that is not known the facts that are needed."""
    client, fouten = read_client(record(*aanbod))
    assert client is not None, fouten
    gevonden = evaluate(lees(clausule, plicht), client, peildatum=date.fromisoformat(dag)).uitkomst("status")
    if gevonden.waarde is not None:
        return gevonden.waarde.urgent
    return [een.gegeven.sleutel for een in gevonden.nog_nodig]


def stap(dag: str, *aanbod: tuple[str, str], plicht: str = PLICHT) -> Stap:
    """Return the step of the client in the work process."""
    client, _ = read_client(record(*aanbod))
    assert client is not None
    stappen = werkproces(lees("de cliënt overlijdt", plicht), client, peildatum=date.fromisoformat(dag)).stappen
    (een,) = (stap for stap in stappen if stap.citaat.lid == 2)
    return een


class TestMetReacties:
    @pytest.mark.parametrize(
        "clausule",
        [
            f"{TERMIJN} de cliënt niet heeft gereageerd",
            f"{TERMIJN} hij niet heeft gereageerd",
            f"{TERMIJN} de cliënt daarop niet heeft gereageerd",
            f"{TERMIJN} de cliënt niet heeft gereageerd op het aanbod",
            "deze termijn is verstreken en de cliënt niet reageert",
        ],
    )
    def test_beside_the_term(self, clausule: str) -> None:
        """Beside the term to react to an offer the answer to that offer is meant; its last day belongs to the term."""
        assert status(clausule, "2026-06-08", ("2026-06-01", "geen")) is True
        assert status(clausule, "2026-06-09", ("2026-06-01", "geen")) is False
        assert status(clausule, "2026-06-09", ("2026-06-01", "geweigerd")) is True
        assert status(clausule, "2026-06-09", ("2026-06-01", "aanvaard")) is True
        assert status(clausule, "2026-06-09") is True

    @pytest.mark.parametrize(
        "clausule",
        [
            "aan de cliënt een passende woning is aangeboden en hij niet heeft gereageerd",
            "aan de cliënt een woning is aangeboden en de cliënt daarop niet heeft gereageerd",
        ],
    )
    def test_beside_an_offer(self, clausule: str) -> None:
        """Beside that a home was offered it is the answer to that; the week that the text gives for it counts."""
        assert status(clausule, "2026-06-08", ("2026-06-01", "geen")) is True
        assert status(clausule, "2026-06-09", ("2026-06-01", "geen")) is False
        assert status(clausule, "2026-06-09", ("2026-06-01", "geweigerd")) is True
        assert status(clausule, "2026-06-09") is True

    @pytest.mark.parametrize(
        ("clausule", "plicht"),
        [
            ("de cliënt niet heeft gereageerd", PLICHT),
            (f"{TERMIJN} de cliënt niet heeft gereageerd", "De cliënt reageert binnen een week na de aanmelding."),
            (
                f"{TERMIJN} de cliënt niet heeft gereageerd",
                "De cliënt tekent het contract binnen een week na het aanbod.",
            ),
            (f"{TERMIJN} de zorgaanbieder niet heeft gereageerd", PLICHT),
            (f"{TERMIJN} de cliënt niet tijdig heeft gereageerd", PLICHT),
            (f"{TERMIJN} de cliënt niet heeft gereageerd op een brief", PLICHT),
        ],
    )
    def test_something_else(self, clausule: str, plicht: str) -> None:
        """By itself, or beside something else, it may be another reaction: that stays a question."""
        gevraagd = [s for s in bruikbare_sleutels(lees(clausule, plicht)) if "reageer" in s]
        assert len(gevraagd) == 1

    @given(
        aanbod=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["geen", "geweigerd", "aanvaard"])), max_size=3),
        dag=st.integers(0, 45),
    )
    def test_day_by_day(self, aanbod: list[tuple[int, str]], dag: int) -> None:
        """It lapses by the offer of which the term is over without an answer, not by the term of one beside another."""
        nul = date(2026, 5, 29)
        peildatum = nul + timedelta(days=dag)
        vervallen = any(reactie == "geen" and na + 7 < dag for na, reactie in aanbod)
        gedaan = [((nul + timedelta(days=na)).isoformat(), reactie) for na, reactie in aanbod]
        gevonden = status(f"{TERMIJN} de cliënt niet heeft gereageerd", peildatum.isoformat(), *gedaan)
        assert gevonden is not vervallen


class TestEigenTermijn:
    """A clause that names its own time to react."""

    EIGEN = "hij niet binnen twee weken op een aanbod reageert"

    def test_beside_another_term(self) -> None:
        """It keeps that time beside the term of a duty, which must be over as well."""
        clausule = f"{TERMIJN} {self.EIGEN}"
        assert status(clausule, "2026-06-15", ("2026-06-01", "geen")) is True
        assert status(clausule, "2026-06-16", ("2026-06-01", "geen")) is False

    @pytest.mark.parametrize(
        ("plicht", "gevolgen"),
        [
            ("De cliënt reageert binnen twee weken na het aanbod.", 1),
            ("De cliënt reageert binnen twee weken op het aanbod.", 1),
            (PLICHT, 0),
            ("De cliënt tekent het contract binnen twee weken na het aanbod.", 0),
        ],
    )
    def test_repeats_the_duty(self, plicht: str, gevolgen: int) -> None:
        """Where it is as long as the duty to react asks, it is what comes of missing that term."""
        client, _ = read_client(record(("2026-06-01", "geen")))
        assert client is not None
        gevonden = werkproces(lees(self.EIGEN, plicht), client, peildatum=date(2026, 6, 16)).stappen
        (een,) = (stap for stap in gevonden if stap.citaat.lid == 2)
        assert len(een.gevolgen) == gevolgen

    @pytest.mark.parametrize(("dag", "geldig"), [("2026-06-16", True), ("2026-06-22", True), ("2026-06-23", False)])
    def test_put_off_with_the_duty(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - drawn
        """Where the term of that duty was put off by a week, so was this one."""
        verdaagd = "Het college kan deze termijn met een week verlengen."
        regeling = lees(self.EIGEN, f"De cliënt reageert binnen twee weken na het aanbod. {verdaagd}")
        macht = {"oordeel": "artikel 1, tweede lid, tweede volzin toepassen", "waarde": True, "door": "college"}
        client, fouten = read_client(record(("2026-06-01", "geen"), oordelen=[macht | {"datum": "2026-06-10"}]))
        assert client is not None, fouten
        waarde = evaluate(regeling, client, peildatum=date.fromisoformat(dag)).uitkomst("status").waarde
        assert waarde is not None
        assert waarde.urgent is geldig


class TestStapReageren:
    """The step by which a client reacts to an offer."""

    def test_no_answer(self) -> None:
        """No answer: not done, and too late after the last day."""
        assert stap("2026-06-08", ("2026-06-01", "geen")).stand.value == "te doen"
        assert stap("2026-06-09", ("2026-06-01", "geen")).stand.value == "te laat"

    @pytest.mark.parametrize("reactie", ["geweigerd", "aanvaard"])
    def test_answered(self, reactie: str) -> None:
        """An answer of which no record has the day is an answer."""
        assert stap("2026-06-08", ("2026-06-01", reactie)).stand.value == "gedaan"

    def test_last_offer(self) -> None:
        """The answer to an earlier offer is none to the last."""
        assert stap("2026-07-01", ("2026-06-01", "geweigerd"), ("2026-06-20", "geen")).stand.value == "te laat"

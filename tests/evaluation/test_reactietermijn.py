"""No answer that counts as a refusal: not before the time to answer is over."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Regeling, evaluate, parse_regeling, read_client
from tests.syntax.zinnen import tekst

PLICHT = "De cliënt reageert binnen vijf werkdagen op het woningaanbod."
FICTIES = (
    "Het niet reageren op het woningaanbod geldt als weigering van een passende woning.",
    "De cliënt die niet reageert op een aanbod, wordt geacht de aangeboden woning te hebben geweigerd.",
)


def geldig(dag: date, *zinnen: str) -> bool | None:
    """Return whether an urgency is valid of somebody who did not answer an offer of Friday 29 May 2026."""
    leden = "\n".join(f"{nummer}. {zin}" for nummer, zin in enumerate(zinnen, 1)).removeprefix("1. ")
    aanbod = {"datum": "2026-05-29", "passend": True, "reactie": "geen"}
    client, fouten = read_client({"sleutel": "c", "toekenningen": [{"datum": "2026-04-01"}], "aanbiedingen": [aanbod]})
    assert client is not None, fouten
    waarde = evaluate(parse_regeling(tekst(leden)).of_fout(), client, peildatum=dag).uitkomst("status").waarde
    return None if waarde is None else waarde.urgent


class TestWacht:
    """resolve.reactie: a fiction beside the term of the client."""

    @pytest.mark.parametrize("fictie", FICTIES)
    def test_waits(self, fictie: str) -> None:
        """The last day, 5 June, still belongs to his time."""
        assert geldig(date(2026, 6, 1), PLICHT, fictie) is True
        assert geldig(date(2026, 6, 5), PLICHT, fictie) is True
        assert geldig(date(2026, 6, 6), PLICHT, fictie) is False

    def test_order(self) -> None:
        """Which of the two stands first makes no difference."""
        assert geldig(date(2026, 6, 5), FICTIES[0], PLICHT) is True
        assert geldig(date(2026, 6, 6), FICTIES[0], PLICHT) is False

    def test_no_term(self) -> None:
        """A text that gives him no time counts it as it stands."""
        assert geldig(date(2026, 6, 1), FICTIES[0]) is False

    def test_two_terms(self) -> None:
        """Of two terms from the offer both must be over."""
        langer = "De cliënt reageert binnen twee weken na het aanbod."
        assert geldig(date(2026, 6, 8), PLICHT, langer, FICTIES[0]) is True
        assert geldig(date(2026, 6, 13), PLICHT, langer, FICTIES[0]) is False


EIGEN = "Indien de cliënt niet binnen twee weken op een aanbod reageert, wordt dit als een weigering beschouwd."
VERVALT = "De urgentie vervalt, indien de houder niet binnen twee weken op een passend aanbod reageert."
ZINNEN = (
    EIGEN,
    VERVALT,
    "Reageert de houder niet binnen twee weken na een aanbod, dan vervalt de urgentie.",
    "De cliënt die niet binnen 14 dagen op een aanbod reageert, wordt geacht een passende woning te hebben geweigerd.",
)
GEEN = {"datum": "2026-05-29", "passend": True, "reactie": "geen"}


@cache
def lees(zin: str, *, verordening: bool = False) -> Regeling:
    """Return a text with the sentence."""
    geheel = tekst(zin)
    if verordening:
        geheel = geheel.replace("Convenant", "Verordening").replace("Soort: convenant", "Soort: verordening")
        geheel = geheel.replace("dit convenant", "deze verordening")
    return parse_regeling(geheel).of_fout()


def stand(zin: str, dag: date, aanbod: list[dict[str, Any]] | None, *, verordening: bool = False) -> object:
    """Return whether an urgency is valid of somebody with these offers; the facts that are needed where it is open."""
    dossier: dict[str, Any] = {"sleutel": "c", "toekenningen": [{"datum": "2026-04-01"}]}
    client, fouten = read_client(dossier | ({} if aanbod is None else {"aanbiedingen": aanbod}))
    assert client is not None, fouten
    gevonden = evaluate(lees(zin, verordening=verordening), client, peildatum=dag).uitkomst("status")
    nodig = [een.gegeven.sleutel for een in gevonden.nog_nodig]
    return nodig if gevonden.waarde is None else gevonden.waarde.urgent


class TestEigenTermijn:
    """A clause with a term of its own: an offer without an answer counts once that term of it is over."""

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_last_day(self, zin: str) -> None:
        """The last day, two weeks after the offer, still belongs to his time."""
        assert stand(zin, date(2026, 6, 12), [GEEN]) is True
        assert stand(zin, date(2026, 6, 13), [GEEN]) is False

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_nothing_offered(self, zin: str) -> None:
        """Who was offered nothing leaves nothing unanswered; without the list it is asked for."""
        assert stand(zin, date(2026, 6, 13), []) is True
        assert stand(zin, date(2026, 6, 13), None) == ["aanbiedingen"]

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_answered(self, zin: str) -> None:
        """An answer is an answer: on which day it was given is in no record."""
        assert stand(zin, date(2026, 12, 1), [GEEN | {"reactie": "aanvaard"}]) is True

    def test_answer_unknown(self) -> None:
        """Whether there was one is asked once his time is over, and not before."""
        onbekend = {naam: waarde for naam, waarde in GEEN.items() if naam != "reactie"}
        assert stand(VERVALT, date(2026, 6, 13), [onbekend]) == ["aanbiedingen"]

    def test_suitable(self) -> None:
        """An offer that was not suitable counts only for a text that does not ask it."""
        assert stand(VERVALT, date(2026, 6, 13), [GEEN | {"passend": False}]) is True
        assert stand(ZINNEN[2], date(2026, 6, 13), [GEEN | {"passend": False}]) is False

    def test_partial_date(self) -> None:
        """Some day in May: over for certain once it is for the last of them."""
        mei = [GEEN | {"datum": "2026-05"}]
        assert stand(VERVALT, date(2026, 5, 14), mei) is True
        assert stand(VERVALT, date(2026, 6, 10), mei) == ["aanbiedingen"]
        assert stand(VERVALT, date(2026, 6, 15), mei) is False

    def test_before_the_grant(self) -> None:
        """An offer before the urgency was granted takes nothing away."""
        assert stand(VERVALT, date(2026, 6, 13), [GEEN | {"datum": "2026-03-01"}]) is True

    def test_working_days(self) -> None:
        """Five of them from Friday 29 May end on 5 June."""
        zin = "Reageert de woningzoekende niet binnen vijf werkdagen op het aanbod, dan geldt dit als weigering."
        assert stand(zin, date(2026, 6, 5), [GEEN]) is True
        assert stand(zin, date(2026, 6, 6), [GEEN]) is False

    def test_in_an_ordinance(self) -> None:
        """The Algemene termijnenwet puts a last day that is a Saturday on the Monday after it."""
        zaterdag = [GEEN | {"datum": "2026-05-30"}]
        assert stand(VERVALT, date(2026, 6, 14), zaterdag) is False
        assert stand(VERVALT, date(2026, 6, 15), zaterdag, verordening=True) is True
        assert stand(VERVALT, date(2026, 6, 16), zaterdag, verordening=True) is False

    @given(
        aanbod=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["geen", "geweigerd", "aanvaard"])), max_size=3),
        dag=st.integers(0, 60),
    )
    def test_each_offer(self, aanbod: list[tuple[int, str]], dag: int) -> None:
        """Each offer begins a term of its own: an answer to one, or a later one, says nothing of another."""
        nul = date(2026, 5, 1)
        gedaan = [
            {"datum": (nul + timedelta(days=na)).isoformat(), "passend": False, "reactie": reactie}
            for na, reactie in aanbod
        ]
        vervallen = any(reactie == "geen" and na + 14 < dag for na, reactie in aanbod)
        assert stand(ZINNEN[2], nul + timedelta(days=dag), gedaan) is not vervallen

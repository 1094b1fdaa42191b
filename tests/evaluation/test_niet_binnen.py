"""*Niet binnen drie maanden na de toekenning is verhuisd*: as long as the three months run, nobody can say so."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from tests.evaluation.test_herhaald import dossier, status
from tests.evaluation.test_korter import TEKST

NIET = "de cliënt niet binnen drie maanden na de toekenning is verhuisd"
FEIT = "de cliënt binnen drie maanden na de toekenning is verhuisd"
LAATSTE, DAARNA = "2026-08-29", "2026-08-30"
"""The last day of the three months after 29 May 2026, and the day after it."""


def stand(bijzin: str, op: str, **feiten: Any) -> bool | tuple[str, ...]:
    """Return whether the urgency is valid on a day; the facts that are asked where that is not settled."""
    zin = f"uitstroomgereed is.\n2. De urgentie vervalt, {bijzin}"
    regeling = parse_regeling(TEKST.format(voorwaarde=zin)).of_fout()
    uit = status(regeling, dossier(feiten=feiten), op)
    if uit.soort is Uitkomstsoort.VASTGESTELD:
        assert uit.waarde is not None
        return bool(uit.waarde.urgent)
    return tuple(nodig.gegeven.sleutel for nodig in uit.nog_nodig)


class TestNiet:
    """What did not happen within a term."""

    @pytest.mark.parametrize("op", ["2026-05-29", LAATSTE])
    def test_before_the_end(self, op: str) -> None:
        """Up to the last day it is not so, and not asked; also where somebody recorded too early that he did not."""
        assert stand(f"indien {NIET}", op) is True
        assert stand(f"indien {NIET}", op, **{FEIT: False}) is True

    def test_after_it(self) -> None:
        """From the day after it is asked, once, and the answer decides."""
        assert stand(f"indien {NIET}", DAARNA) == (f"feiten.{FEIT}",)
        assert stand(f"indien {NIET}", DAARNA, **{FEIT: False}) is False
        assert stand(f"indien {NIET}", DAARNA, **{FEIT: True}) is True

    def test_order_of_words(self) -> None:
        """Where *niet* stands makes no difference."""
        anders = "de cliënt binnen drie maanden na de toekenning niet is verhuisd"
        assert [stand(f"indien {anders}", op) for op in (LAATSTE, DAARNA)] == [True, (f"feiten.{FEIT}",)]

    def test_from_a_day_on(self) -> None:
        """*Vanaf* counts the day itself."""
        vanaf = "de cliënt niet binnen drie maanden vanaf de toekenning is verhuisd"
        assert stand(f"indien {vanaf}", "2026-08-28") is True
        assert stand(f"indien {vanaf}", LAATSTE) == (
            "feiten.de cliënt binnen drie maanden vanaf de toekenning is verhuisd",
        )


class TestGevraagd:
    """What stays a question by itself."""

    @pytest.mark.parametrize(
        "bijzin",
        [
            f"indien {FEIT}",
            f"tenzij {FEIT}",
            "indien de cliënt niet binnen twee weken heeft gereageerd",
            "indien de cliënt niet binnen drie maanden na de toekenning kan verhuizen",
        ],
    )
    def test_no_term(self, bijzin: str) -> None:
        """What did happen, what is expected, and a time after nothing: no term is computed."""
        zin = f"uitstroomgereed is.\n2. De urgentie vervalt, {bijzin}"
        regels = parse_regeling(TEKST.format(voorwaarde=zin)).of_fout().regels
        assert not [*van_soort(TermijnVerstreken, regels)]

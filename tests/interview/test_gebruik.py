"""Answers on the use of a power: an act with a day."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

import pytest

from regio_uitstroom.client import read_client
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel, NodigOordeel
from regio_uitstroom.interview import Vraagpunt
from regio_uitstroom.interview.invullen import invullen
from regio_uitstroom.interview.waarden import Onbegrepen
from regio_uitstroom.model.woorden import Oordeelsoort

SLEUTEL = "artikel 3, tweede lid toepassen"
INTREKKEN = Oordeelsoort(SLEUTEL, "het college trekt in", "Kiest het college ervoor de urgentie in te trekken?")
NIEUW = Vraagpunt(oordeel=NodigOordeel(INTREKKEN, "het college", ()))
DE_DAG = Vraagpunt(
    oordeel=NodigOordeel(INTREKKEN, "het college", (), niet_geteld=(NietGeteldOordeel(NietGeteld.DAG_NODIG),))
)
PEILDATUM = date(2026, 9, 1)


def oordelen(punt: Vraagpunt, antwoord: str) -> list[dict[str, Any]]:
    """Return the judgments of a record with a use without a day, after an answer."""
    gebruik = {"oordeel": SLEUTEL, "waarde": True, "door": "het college"}
    ander = {"oordeel": "iets anders", "waarde": True, "door": "het college"}
    client, _ = read_client({"sleutel": "d1", "oordelen": [ander, *([gebruik] if punt is DE_DAG else [])]})
    assert client is not None
    return cast("list[dict[str, Any]]", invullen(client, punt, antwoord, PEILDATUM)["oordelen"])


class TestGebruik:
    """interview.invullen, for the use of a power."""

    @pytest.mark.parametrize(
        ("antwoord", "waarde", "datum"),
        [
            ("ja", True, "2026-09-01"),
            ("ja, op 1 juli 2026", True, "2026-07-01"),
            ("Ja, in juli 2026, omdat hij verhuisde", True, "2026-07"),
            ("nee", False, None),
        ],
    )
    def test_day(self, antwoord: str, waarde: bool, datum: str | None) -> None:  # noqa: FBT001 - a case
        """A power that is used is used on the peildatum, where the answer names no other day."""
        ander, oordeel = oordelen(NIEUW, antwoord)
        assert ander["oordeel"] == "iets anders"
        assert (oordeel["waarde"], oordeel.get("datum")) == (waarde, datum)

    def test_the_day_is_what_is_missing(self) -> None:
        """The answer with its day comes in the place of the use without one; without a day it is no answer."""
        assert DE_DAG.invoer == "ja met de dag erbij, zoals: ja, op 1 juli 2026; of nee"
        assert [een.get("datum") for een in oordelen(DE_DAG, "ja, op 1 juli 2026")] == [None, "2026-07-01"]
        with pytest.raises(Onbegrepen, match="noem de dag erbij"):
            oordelen(DE_DAG, "ja")

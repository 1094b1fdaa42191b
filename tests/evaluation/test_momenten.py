"""The day of a moment that a rule refers to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.model.regels import Richting, Termijn, Verplichting
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, PEILDATUM, bekende_datum, cit, client, regeling

UITGEREKEND = {
    "peildatum",
    "aanmelding",
    "toekenning",
    "aanbod",
    "inwerkingtreding",
    "ondertekening",
    "dag na ondertekening",
    "dag na bekendmaking",
    "einde kalenderjaar",
    "start verblijf",
    "einde verblijf",
}
"""Moments that follow from a list, a stay, the text or the calendar; each other one is a fact of the record."""

FEITEN = {rij["sleutel"]: rij["gegeven"] for rij in lexicon_rows("momenten") if rij["sleutel"] not in UITGEREKEND}


def laatste_dag(sleutel: str, **feiten: Any) -> date | None:
    """Return the last day of a duty two weeks after a moment, for a record with these facts under ``feiten``."""
    plicht = Verplichting(
        citaat=cit("5.1"),
        actor=COLLEGE,
        handeling="helpen",
        termijn=Termijn(Duur(2, Eenheid.WEEK), Richting.NA, Moment(sleutel, sleutel)),
    )
    iemand = evolve(client(), feiten=tuple(sorted(feiten.items())))
    (deadline,) = beoordeel(regeling(plicht), iemand, peildatum=PEILDATUM).deadlines
    return deadline.uiterlijk


class TestTijdstip:
    """tijdstip."""

    @pytest.mark.parametrize("sleutel", sorted(FEITEN))
    def test_every_moment_has_a_fact(self, sleutel: str) -> None:
        """No moment of the word list is one of which a record can never tell the day."""
        assert FEITEN[sleutel] in ingebouwde_gegevens()

    @pytest.mark.parametrize("sleutel", sorted(s for s, feit in FEITEN.items() if feit.startswith("feiten.")))
    def test_day_of_the_record(self, sleutel: str) -> None:
        """A moment that is a fact under ``feiten`` has the day that stands there, and none without it."""
        naam = FEITEN[sleutel].removeprefix("feiten.")
        assert laatste_dag(sleutel, **{naam: bekende_datum("2018-01-10")}) == date(2018, 1, 24)
        assert laatste_dag(sleutel) is None

    @pytest.mark.parametrize(("sleutel", "dagen"), [("bekendmaking", 14), ("dag na bekendmaking", 15)])
    def test_publication(self, sleutel: str, dagen: int) -> None:
        """The day of publication is a fact; the day after it is another moment."""
        feiten = {"datum van bekendmaking": bekende_datum("2018-01-10")}
        assert laatste_dag(sleutel, **feiten) == date(2018, 1, 10) + timedelta(days=dagen)
        assert laatste_dag(sleutel) is None

    @pytest.mark.parametrize(
        ("sleutel", "verwacht"),
        [
            ("ondertekening", date(2017, 2, 24)),
            ("dag na ondertekening", date(2017, 2, 25)),
            ("inwerkingtreding", date(2017, 3, 29)),
        ],
    )
    def test_signing(self, sleutel: str, verwacht: date) -> None:
        """Signing and entry into force are two days: the heading says both."""
        termijn = Termijn(Duur(2, Eenheid.WEEK), Richting.NA, Moment(sleutel, sleutel))
        plicht = Verplichting(citaat=cit("5.1"), actor=COLLEGE, handeling="helpen", termijn=termijn)
        tekst = regeling(plicht, kop={"ondertekend": date(2017, 2, 10)})
        (deadline,) = beoordeel(tekst, client(), peildatum=PEILDATUM).deadlines
        assert deadline.uiterlijk == verwacht

    def test_fact_of_the_text(self) -> None:
        """A fact that the text declares under the name of the moment goes before the built-in one."""
        eigen = Gegeven("feiten.plaatsing", "de plaatsing", Feittype.DATUM, "Wanneer is de cliënt geplaatst?")
        plicht = Verplichting(
            citaat=cit("5.1"),
            actor=COLLEGE,
            handeling="helpen",
            termijn=Termijn(Duur(2, Eenheid.WEEK), Richting.NA, Moment("plaatsing", "de plaatsing")),
        )
        tekst = evolve(regeling(plicht), gegevens=(eigen,))
        feiten = (("datum van plaatsing", bekende_datum("2018-01-10")), ("plaatsing", bekende_datum("2018-02-01")))
        (deadline,) = beoordeel(tekst, evolve(client(), feiten=feiten), peildatum=PEILDATUM).deadlines
        assert deadline.uiterlijk == date(2018, 2, 15)
        assert isinstance(dict(feiten)["plaatsing"], Bekend)

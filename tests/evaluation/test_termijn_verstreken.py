"""The condition that a term has passed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Toekenning
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.termijnen import Telling, einde_van_termijn
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import bekende_datum, cit, client, regeling, urgentie

AANVRAAG = Moment("aanvraag", "de aanvraag")
ZES_WEKEN = TermijnVerstreken(cit("5.1"), Duur(6, Eenheid.WEEK), AANVRAAG)


def uitkomst(test: TermijnVerstreken, peildatum: str | date, soort: Soort = Soort.CONVENANT, **velden: Any) -> Uitkomst:
    """Return whether there is urgency, which hangs on the term alone."""
    dag = peildatum if isinstance(peildatum, date) else date.fromisoformat(peildatum)
    tekst = regeling(urgentie("2.1", test), soort=soort)
    tekst = evolve(tekst, kop=evolve(tekst.kop, looptijd=None, ondertekend=None, vastgesteld=None))
    return beoordeel(tekst, client(**velden), peildatum=dag).uitkomst("aanspraak")


def verstreken(test: TermijnVerstreken, peildatum: str | date, **velden: Any) -> bool | None:
    """Return whether the term has passed, None where that is not known."""
    waarde = uitkomst(test, peildatum, **velden).waarde
    return waarde.urgent if waarde is not None else None


class TestToetsTermijnVerstreken:
    """toets_termijn_verstreken."""

    @pytest.mark.parametrize(("peildatum", "is_verstreken"), [("2018-02-12", False), ("2018-02-13", True)])
    def test_last_day(self, peildatum: str, is_verstreken: bool) -> None:  # noqa: FBT001 - a case
        """The last day belongs to the term; it has passed on the day after it."""
        assert verstreken(ZES_WEKEN, peildatum, aanvraagdatum=bekende_datum("2018-01-01")) is is_verstreken

    def test_day_off(self) -> None:
        """Under an ordinance a term that ends on a Saturday has not passed on Sunday (Algemene termijnenwet, 1)."""
        velden: dict[str, Any] = {"aanvraagdatum": bekende_datum("2018-01-06")}
        assert verstreken(ZES_WEKEN, "2018-02-18", soort=Soort.CONVENANT, **velden) is True
        assert verstreken(ZES_WEKEN, "2018-02-18", soort=Soort.VERORDENING, **velden) is False
        assert verstreken(ZES_WEKEN, "2018-02-20", soort=Soort.VERORDENING, **velden) is True

    def test_counted_back(self) -> None:
        """A term counted back has passed once its last day has, though its moment is still to come."""
        terug = evolve(ZES_WEKEN, terug=True, moment=Moment("verwachte uitstroom", "de verwachte uitstroomdatum"))
        assert verstreken(terug, "2018-02-18", verwachte_uitstroomdatum=bekende_datum("2018-04-01")) is False
        assert verstreken(terug, "2018-02-19", verwachte_uitstroomdatum=bekende_datum("2018-04-01")) is True

    @pytest.mark.parametrize(
        ("peildatum", "is_verstreken"),
        [("2018-02-12", False), ("2018-02-13", None), ("2018-03-14", None), ("2018-03-15", True)],
    )
    def test_partial_date(self, peildatum: str, is_verstreken: bool | None) -> None:  # noqa: FBT001 - three-valued
        """Of a moment known to the month it has passed only if it has for every day of that month."""
        assert verstreken(ZES_WEKEN, peildatum, aanvraagdatum=bekende_datum("2018-01")) is is_verstreken

    def test_unknown_moment(self) -> None:
        """Without its moment it is not known, and the moment is asked for."""
        open_ = uitkomst(ZES_WEKEN, "2018-03-01")
        assert [nodig.gegeven.sleutel for nodig in open_.nog_nodig] == ["aanvraagdatum"]

    def test_moment_that_did_not_happen(self) -> None:
        """A term whose moment did not happen has not passed."""
        sinds = evolve(ZES_WEKEN, moment=Moment("toekenning", "de toekenning"))
        assert verstreken(sinds, "2018-03-01", toekenningen=Bekend(())) is False
        toegekend = Bekend((Toekenning(bekende_datum("2018-01-01").waarde),))
        assert verstreken(sinds, "2018-03-01", toekenningen=toegekend) is True

    @given(
        st.dates(date(2015, 1, 1), date(2018, 12, 31)),
        st.builds(
            TermijnVerstreken,
            st.just(cit("5.1")),
            st.builds(Duur, st.integers(1, 100), st.sampled_from(Eenheid)),
            st.just(AANVRAAG),
            st.booleans(),
            st.booleans(),
        ),
        st.integers(-3, 3),
        st.sampled_from((Soort.CONVENANT, Soort.VERORDENING)),
    )
    def test_as_the_deadline(self, begin: date, test: TermijnVerstreken, later: int, soort: Soort) -> None:
        """It has passed exactly where the last day of that term lies before the peildatum."""
        telling = Telling.VOOR if test.terug else (Telling.VANAF if test.vanaf else Telling.NA)
        einde = einde_van_termijn(test.duur, telling, begin, termijnenwet=soort is Soort.VERORDENING).eerste
        peildatum = min(max(einde + timedelta(days=later), date(1990, 1, 2)), date(2120, 1, 1))
        gevonden = verstreken(test, peildatum, soort=soort, aanvraagdatum=bekende_datum(begin.isoformat()))
        assert gevonden is (einde < peildatum)


class TestVerblijf:
    """A term that runs from a stay: what is not known of the stays is asked."""

    TEST = TermijnVerstreken(cit("5.1"), Duur(1, Eenheid.WEEK), Moment("start verblijf", "het begin van het verblijf"))

    def test_no_history(self) -> None:
        """Without a history of stays nothing is settled, and that history is needed."""
        gevonden = uitkomst(self.TEST, "2018-06-01")
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["verblijven"]

    @pytest.mark.parametrize("moment", ["na de opname in beschermd wonen", "na de instroom", "na de opname"])
    def test_in_a_text(self, moment: str) -> None:
        """As a text says it: asked, then computed from the stay; one that never stayed has no such term."""
        tekst = parse_regeling(TEKST.format(moment=moment)).of_fout()
        verblijf = {"voorziening": "beschermd wonen", "datumVan": "2025-01-01"}
        volledig = {"volledigVan": "1000-01-01", "volledigTot": "2026-07-01"}
        geboren = {"geboortedatum": "1990-01-01"}
        gevonden = [
            _aanspraak(tekst, **geboren),
            _aanspraak(tekst, **geboren, verblijven={**volledig, "lijst": [verblijf]}),
            _aanspraak(tekst, **geboren, verblijven={**volledig, "lijst": []}),
        ]
        assert gevonden == [(Uitkomstsoort.ONBEPAALD, ["verblijven"]), False, True]


TEKST = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Regels

1. De zorgaanbieder informeert de cliënt binnen een week {moment}.
2. De cliënt krijgt geen urgentie, indien de termijn, bedoeld in het eerste lid, is verstreken.
3. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""


def _aanspraak(tekst: Regeling, **record: Any) -> object:
    """Return whether there is urgency; where that is not known the kind of outcome and what is needed."""
    dag = date(2026, 6, 1)
    gelezen, fouten = read_client({"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", **record}, peildatum=dag)
    assert gelezen is not None, fouten
    gevonden = evaluate(tekst, gelezen, peildatum=dag).uitkomst("aanspraak")
    if gevonden.waarde is not None:
        return gevonden.waarde.urgent
    return gevonden.soort, [een.gegeven.sleutel for een in gevonden.nog_nodig]

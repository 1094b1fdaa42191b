"""The municipality of the first melding: by its day, as that of the last."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Regeling, Uitkomst, Uitkomstsoort, evaluate, parse_regeling, read_client
from tests.test_definitiezinnen import tekst

PEIL = date(2026, 6, 1)
EERST = "de gemeente waar de cliënt zich voor het eerst heeft gemeld"
LAATST = "de gemeente waar de cliënt zich meldt"


@cache
def lees(waar: str) -> Regeling:
    """Return a text by which that municipality is responsible."""
    return parse_regeling(tekst(f"De gemeente van herkomst is {waar}.")).of_fout()


def uitkomst(lijst: object, waar: str = EERST) -> Uitkomst:
    """Return who is responsible for somebody with these meldingen; None: the list is not known."""
    client, fouten = read_client({"sleutel": "c"} | ({} if lijst is None else {"meldingen": lijst}))
    assert client is not None, fouten
    return evaluate(lees(waar), client, peildatum=PEIL).uitkomst("huisvesting")


def gemeente(lijst: object, waar: str = EERST) -> object:
    """Return the municipality by its name; the facts that are needed where it is open."""
    gevonden = uitkomst(lijst, waar)
    if gevonden.waarde is None:
        return [een.gegeven.sleutel for een in gevonden.nog_nodig]
    (plaats,) = gevonden.waarde.gemeenten
    return plaats.naam


def melding(plaats: str, dag: str) -> dict[str, Any]:
    """Return a melding."""
    return {"gemeente": plaats, "datum": dag}


class TestEersteMelding:
    """evaluation.plaatsfeiten, lijsten.eerste."""

    def test_first(self) -> None:
        """Of several the earliest counts, in whatever order they stand."""
        lijst = [melding("Zeist", "2024-03-01"), melding("Houten", "2023-05-01"), melding("Soest", "2025-01-01")]
        assert gemeente(lijst) == gemeente(lijst[::-1]) == "Houten"
        assert gemeente(lijst, LAATST) == "Soest"

    def test_one(self) -> None:
        """Of one melding the first is the last."""
        assert gemeente([melding("Zeist", "2024-03-01")]) == "Zeist"

    def test_unknown(self) -> None:
        """Without the list it is asked for."""
        assert gemeente(None) == ["meldingen"]

    def test_none(self) -> None:
        """Who turned to no municipality has none, and nothing is asked: a person judges."""
        assert gemeente([]) == []
        assert uitkomst([]).soort is Uitkomstsoort.OORDEEL_NODIG

    def test_established_as_unknown(self) -> None:
        """So it is where the meldingen cannot be established."""
        assert gemeente({"nietVastTeStellen": "geen registratie"}) == []

    def test_later(self) -> None:
        """One after the peildatum is not read."""
        assert gemeente([melding("Zeist", "2026-07-01")]) == []

    def test_same_day(self) -> None:
        """Of two on one day nobody can tell which was first, as of the last; in one municipality it is no matter."""
        twee = [melding("Zeist", "2024-03-01"), melding("Houten", "2024-03-01")]
        assert uitkomst(twee).waarde is None
        assert uitkomst(twee).soort is uitkomst(twee, LAATST).soort
        assert gemeente([twee[0], melding("Zeist", "2024-03-01")]) == "Zeist"

    @pytest.mark.parametrize(
        ("dag", "verwacht"),
        [("2024", ["meldingen"]), ("2024-03", ["meldingen"]), ("2024-04", "Houten"), ("2023", "Zeist")],
    )
    def test_partial_date(self, dag: str, verwacht: object) -> None:
        """A date known in part leaves it open where it can lie on either side of another."""
        assert gemeente([melding("Zeist", dag), melding("Houten", "2024-03-15")]) == verwacht

    @pytest.mark.parametrize(
        ("waar", "ander", "dag"),
        [(EERST, "2024-03-01", "2024-03"), (LAATST, "2024-03-31", "2024-03"), (EERST, "2024-01-01", "2024")],
    )
    def test_on_the_edge_of_a_month(self, waar: str, ander: str, dag: str) -> None:
        """It may be the same day, or another: the day of the melding tells, and is asked for."""
        lijst = [melding("Zeist", dag), melding("Houten", ander)]
        assert gemeente(lijst, waar) == ["meldingen"]
        assert uitkomst(lijst, waar).soort is Uitkomstsoort.ONBEPAALD

    def test_perhaps_later(self) -> None:
        """A year that ends after the peildatum leaves open whether there was one."""
        assert gemeente([melding("Zeist", "2026")]) == ["meldingen"]
        assert gemeente([melding("Zeist", "2026"), melding("Houten", "2025-01-01")]) == "Houten"

    def test_told(self) -> None:
        """The letter tells each melding with its day."""
        motivering = uitkomst([melding("Zeist", "2024-03-01"), melding("Houten", "2023-05-01")]).motivering
        assert "de gemeente van herkomst Houten is" in motivering
        assert "Zeist op 1 maart 2024; Houten op 1 mei 2023" in motivering

    def test_first_and_another(self) -> None:
        """Where the rule wants two municipalities, one melding can never be enough: two are tried, and asked for."""
        zin = "De cliënt krijgt urgentie, indien Houten de gemeente van herkomst is en hij zich in Zeist heeft gemeld."
        anders = "Kan de gemeente van herkomst niet worden vastgesteld, dan geldt Soest als gemeente van herkomst."
        regeling = parse_regeling(tekst(f"De gemeente van herkomst is {EERST}. {anders} {zin}")).of_fout()
        client, _ = read_client({"sleutel": "c"})
        assert client is not None
        aanspraak = evaluate(regeling, client, peildatum=PEIL).uitkomst("aanspraak")
        assert aanspraak.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in aanspraak.nog_nodig] == ["meldingen"]

    @given(st.lists(st.tuples(st.sampled_from(["Zeist", "Houten", "Soest"]), st.integers(1, 28)), max_size=4))
    def test_by_day(self, gedaan: list[tuple[str, int]]) -> None:
        """It is that of the earliest day, where that is one."""
        lijst = [melding(plaats, f"2026-02-{dag:02}") for plaats, dag in gedaan]
        eerste = {plaats for plaats, dag in gedaan if dag == min(ander for _, ander in gedaan)}
        assert gemeente(lijst) == (eerste.pop() if len(eerste) == 1 else [])

    def test_first_and_last(self) -> None:
        """Where a text compares the two, the list is needed: with two meldingen they can differ."""
        regel = "De cliënt krijgt urgentie, indien de gemeente van herkomst niet de zorggemeente is."
        begrip = f"zorggemeente: {LAATST}"
        regeling = parse_regeling(tekst(f"De gemeente van herkomst is {EERST}.", regel, begrip)).of_fout()
        for lijst, nodig in ((None, ["meldingen"]), ([melding("Zeist", "2024-03-01")], [])):
            client, _ = read_client({"sleutel": "c"} | ({} if lijst is None else {"meldingen": lijst}))
            assert client is not None
            gevonden = evaluate(regeling, client, peildatum=PEIL).uitkomst("aanspraak")
            assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == nodig

"""*Twee jaar woont* asks that it is so on the peildatum too, which the count leaves out; *heeft gewoond* does not."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import Verblijfsduur, Woonduur
from tests.evaluation.bouw import adres, adressen, client, dag, verblijf, verblijven
from tests.evaluation.test_korter import TEKST

VERHUISD = client(
    verblijfplaatsen=adressen(adres("Houten", "2024-03-01", "2026-06-01"), adres("Zeist", "2026-06-01")),
    verblijven=verblijven(verblijf("beschermd wonen", "2024-03-01", "2026-06-01")),
)
"""Lives in Houten, and stays in sheltered housing, up to and including 31 May 2026."""


def uitkomst(voorwaarde: str, op: str, over: Client = VERHUISD) -> Uitkomst:
    """Return whether the client may get urgency on a day."""
    regeling = parse_regeling(TEKST.format(voorwaarde=voorwaarde)).of_fout()
    return beoordeel(regeling, over, peildatum=dag(op)).uitkomst(Urgentievraag.AANSPRAAK)


def urgent(voorwaarde: str, *dagen: str, over: Client = VERHUISD) -> list[bool]:
    """Return whether the client gets urgency on these days."""
    uitkomsten = [uitkomst(voorwaarde, op, over) for op in dagen]
    return [een.waarde is not None and bool(een.waarde.urgent) for een in uitkomsten]


class TestTegenwoordigeTijd:
    """The last day, and the day after it."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "ten minste twee jaar in de gemeente Houten woont",
            "langer dan twee jaar in Houten woont",
            "ten minste twee jaar in totaal in Houten woont",
            "ten minste twee jaar in Houten ingeschreven is",
            "ten minste twee jaar in Houten ingeschreven staat",
            "ten minste twee jaar ingezetene is van Houten",
            "ten minste twee jaar onafgebroken in beschermd wonen verblijft",
            "ten minste twee jaar in beschermd wonen verblijft",
        ],
    )
    def test_last_day(self, voorwaarde: str) -> None:
        """It is so on the last day, and no more on the day on which somebody lives or stays elsewhere."""
        assert urgent(voorwaarde, "2026-05-31", "2026-06-01", "2026-06-02") == [True, False, False]

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "ten minste twee jaar in Houten heeft gewoond",
            "ten minste twee jaar ingezetene is geweest van Houten",
            "ten minste twee jaar in Houten ingeschreven stond",
            "ten minste twee jaar onafgebroken in beschermd wonen heeft verbleven",
        ],
    )
    def test_past(self, voorwaarde: str) -> None:
        """What was so may be over."""
        assert urgent(voorwaarde, "2026-05-31", "2026-06-01", "2026-06-02") == [True, True, True]

    @pytest.mark.parametrize("dag_", ["2026-05-31", "2026-06-01", "2026-06-02"])
    def test_longer_or_shorter(self, dag_: str) -> None:
        """Of who lives there one of both is so; of who does not, neither."""
        lang, kort, daar = (
            urgent(f"{wat} in Houten woont", dag_)[0] for wat in ("ten minste twee jaar", "korter dan twee jaar", "")
        )
        assert lang + kort == int(daar)

    def test_first_day(self) -> None:
        """The days before the peildatum are counted, as they were: two years are full on the day two years later."""
        assert urgent("ten minste twee jaar in Houten woont", "2026-02-28", "2026-03-01") == [False, True]

    def test_denied(self) -> None:
        """*Niet ten minste twee jaar* is the other way round."""
        assert urgent("niet ten minste twee jaar in Houten woont", "2026-05-31", "2026-06-01") == [False, True]

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "ten minste twee jaar onmiddellijk voorafgaand aan de aanvraag in Houten woont",
            "gerekend vanaf de datum van aanmelding ten minste twee jaar in Houten woont",
            "in de laatste drie jaar ten minste twee jaar in Houten woont",
        ],
    )
    def test_counted_back(self, voorwaarde: str) -> None:
        """What is counted back from a day, or within a time, is about the days before."""
        regels = parse_regeling(TEKST.format(voorwaarde=voorwaarde)).of_fout().regels
        tests: list[Woonduur | Verblijfsduur] = [*van_soort(Woonduur, regels), *van_soort(Verblijfsduur, regels)]
        assert [test.nog for test in tests] == [False]

    def test_unknown(self) -> None:
        """Where the address of the day itself is not known, it is asked."""
        weet_niet = client(verblijfplaatsen=adressen(adres("Houten", "2020-03-01", "2026-06-01"), volledig=False))
        uit = uitkomst("ten minste twee jaar in Houten woont", "2026-06-01", weet_niet)
        assert uit.soort is Uitkomstsoort.ONBEPAALD

"""Judgments of a record that answer an open question and do not count."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom import Client, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import NietGeteld, Uitkomst, Uitkomstsoort, Urgentievraag
from tests.evaluation.bouw import PEILDATUM

TEKST = """Verordening "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2010

Partijen
  de gemeenten Houten, Zeist en Utrecht.

Artikel 1. Urgentie
De cliënt krijgt urgentie, indien hij naar het oordeel van het college zelfredzaam is.
"""
REGELING = parse_regeling(TEKST).of_fout()
VRAAG = evaluate(REGELING, Client("d1"), peildatum=PEILDATUM).uitkomst(Urgentievraag.AANSPRAAK)
SLEUTEL = VRAAG.oordelen_nodig[0].oordeel.sleutel


def uitkomst(*oordelen: dict[str, Any]) -> Uitkomst:
    """Return the outcome on urgency for a record with these judgments."""
    client, fouten = read_client(
        {"sleutel": "d1", "oordelen": [{"oordeel": SLEUTEL, "waarde": True} | een for een in oordelen]}
    )
    assert client is not None, fouten
    return evaluate(REGELING, client, peildatum=PEILDATUM).uitkomst(Urgentievraag.AANSPRAAK)


class TestMetNietGeteld:
    """A judgment that does not count is told with the question that it leaves open."""

    @pytest.mark.parametrize(
        ("oordelen", "reden", "zin"),
        [
            ([{}], NietGeteld.NIEMAND, "maar dat telt niet: er staat niet bij wie het gaf."),
            (
                [{"door": "het wijkteam", "datum": "2017-10-05"}],
                NietGeteld.ANDER,
                "een oordeel van het wijkteam (5 oktober 2017), maar dat telt niet: het oordeel is aan het college.",
            ),
            (
                [
                    {"door": "college", "datum": "2017-10-05"},
                    {"door": "college", "datum": "2017-10-05", "waarde": False},
                ],
                NietGeteld.TEGENSPRAAK,
                "oordelen die elkaar tegenspreken",
            ),
        ],
    )
    def test_why_it_does_not_count(self, oordelen: list[dict[str, Any]], reden: NietGeteld, zin: str) -> None:
        """Nobody, somebody else, and two that contradict each other: each has its sentence in the motivering."""
        gevonden = uitkomst(*oordelen)
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert [een.reden for een in gevonden.oordelen_nodig[0].niet_geteld] == [reden]
        assert zin in gevonden.motivering

    def test_nothing_recorded(self) -> None:
        """Without a judgment there is nothing to tell."""
        assert VRAAG.oordelen_nodig[0].niet_geteld == ()

    def test_one_that_counts(self) -> None:
        """A judgment by the right judge settles the question, with or without a day."""
        assert uitkomst({"door": "het college van Houten"}).soort is Uitkomstsoort.VASTGESTELD

    def test_the_later_of_two(self) -> None:
        """Of two that contradict each other the later one counts."""
        eerder = {"door": "college", "datum": "2017-10-04", "waarde": False}
        assert uitkomst(eerder, {"door": "college", "datum": "2017-10-05"}).soort is Uitkomstsoort.VASTGESTELD

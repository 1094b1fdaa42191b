"""A day in front of two bounds of one age, or behind them, is of both."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import Voorwaarde
from tests.syntax.zinnen import tekst

VRAAGT = ["De cliënt krijgt urgentie, indien hij {}.", "De cliënt die {}, krijgt urgentie."]
DAG = "op de datum van de aanvraag"
BEIDE = f"{DAG} achttien jaar of ouder is en {DAG} jonger dan 23 jaar is"


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


def gewaarschuwd(zin: str) -> bool:
    """Whether it is told that a day counts with a part only."""
    return "RU183" in {d.kind.code for d in parse_regeling(tekst(zin)).diagnostics}


@pytest.mark.parametrize("vorm", VRAAGT)
@pytest.mark.parametrize(
    ("anders", "gewoon"),
    [
        (f"{DAG} achttien jaar of ouder is en jonger dan 23 jaar is", BEIDE),
        (f"achttien jaar of ouder is en jonger dan 23 jaar is {DAG}", BEIDE),
        (
            f"{DAG} jonger dan 18 jaar is of 23 jaar of ouder is",
            f"{DAG} jonger dan 18 jaar is of {DAG} 23 jaar of ouder is",
        ),
        (
            f"{DAG} niet jonger dan 18 jaar is en niet ouder dan 22 jaar is",
            f"{DAG} niet jonger dan 18 jaar is en {DAG} niet ouder dan 22 jaar is",
        ),
    ],
)  # fmt: skip
def test_both_bounds(vorm: str, anders: str, gewoon: str) -> None:
    """Said once it is what is said twice, and nothing is warned of."""
    assert voorwaarde(vorm.format(anders)) == voorwaarde(vorm.format(gewoon))
    assert not gewaarschuwd(vorm.format(anders))


@pytest.mark.parametrize("vorm", VRAAGT)
@pytest.mark.parametrize(
    "wat",
    [f"{DAG} jonger dan 23 jaar is en in Houten woont", f"{DAG} zijn woonadres in Houten heeft en minderjarig is"],
)
def test_told_of_another(vorm: str, wat: str) -> None:
    """Of an age beside an address it is told that the day counts with one of them."""
    assert gewaarschuwd(vorm.format(wat))


def test_own_subject_and_own_day() -> None:
    """A clause with a subject of its own has its own day."""
    zin = f"De cliënt krijgt urgentie, indien hij {DAG} achttien jaar of ouder is en hij jonger dan 23 jaar is."
    assert voorwaarde(zin) != voorwaarde(VRAAGT[0].format(BEIDE))
    ander = f"{DAG} achttien jaar of ouder is en op de datum van aanmelding jonger dan 23 jaar is"
    assert not gewaarschuwd(VRAAGT[0].format(ander))

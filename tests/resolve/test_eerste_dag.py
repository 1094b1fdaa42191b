"""The first day of an urgency whose term is counted from the day after something."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst

KOP = """Convenant "Bedacht"
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. {}
"""
TOEGEKEND, BEKENDGEMAAKT = date(2026, 5, 3), date(2026, 5, 10)


def status(zin: str, dag: str) -> Uitkomst:
    """Return whether an urgency granted on 3 May and made known on 10 May is valid on a day."""
    gelezen = parse_regeling(KOP.format(zin), name="bedacht").of_fout()
    record = {
        "sleutel": "x",
        "toekenningen": [{"datum": TOEGEKEND.isoformat()}],
        "feiten": {"datum van bekendmaking": BEKENDGEMAAKT.isoformat()},
    }
    peildatum = date.fromisoformat(dag)
    client, fouten = read_client(record, peildatum=peildatum)
    assert client is not None, fouten
    return evaluate(gelezen, client, peildatum=peildatum).uitkomst("status")


@pytest.mark.parametrize(
    "zin",
    [
        "De urgentieverklaring is zes maanden geldig, te rekenen vanaf de dag na die waarop zij is bekendgemaakt.",
        "De urgentieverklaring is zes maanden geldig, gerekend vanaf de dag na de bekendmaking.",
        "De urgentie geldt zes maanden vanaf de dag na de bekendmaking.",
        "De urgentie geldt zes maanden na de bekendmaking.",
        "De urgentieverklaring heeft een geldigheidsduur van zes maanden na de bekendmaking.",
    ],
)
def test_from_the_day_after_it_was_made_known(zin: str) -> None:
    """What is counted from the day after it was made known, begins on that day and ends as it did."""
    gevonden = status(zin, "2026-08-01")
    assert (gevonden.geldig_van, gevonden.geldig_tot) == (date(2026, 5, 11), date(2026, 11, 11))


def test_from_the_day_itself() -> None:
    """With *vanaf* the day of what is named is the first."""
    gevonden = status("De urgentie geldt zes maanden vanaf de bekendmaking.", "2026-08-01")
    assert (gevonden.geldig_van, gevonden.geldig_tot) == (BEKENDGEMAAKT, date(2026, 11, 10))


@pytest.mark.parametrize(
    ("zin", "tot"),
    [
        ("De urgentie vervalt zes maanden na de bekendmaking.", date(2026, 11, 11)),
        ("De urgentie vervalt zes maanden vanaf de bekendmaking.", date(2026, 11, 10)),
        ("De urgentie vervalt zes maanden na de toekenning.", date(2026, 11, 4)),
        ("De urgentieverklaring vervalt na zes maanden.", date(2026, 11, 4)),
    ],
)
def test_a_lapse_says_the_end_alone(zin: str, tot: date) -> None:
    """What says when an urgency lapses, says nothing of its first day: that is the day of the grant."""
    gevonden = status(zin, "2026-08-01")
    assert (gevonden.geldig_van, gevonden.geldig_tot) == (TOEGEKEND, tot)


def test_on_the_day_that_does_not_count() -> None:
    """On the day from which is counted no first day is told that is yet to come."""
    gevonden = status("De urgentie geldt zes maanden na de toekenning.", "2026-05-03")
    assert gevonden.waarde is not None
    assert gevonden.waarde.urgent
    assert (gevonden.geldig_van, gevonden.geldig_tot) == (None, date(2026, 11, 4))

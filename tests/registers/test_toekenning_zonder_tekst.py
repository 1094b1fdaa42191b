"""A grant that names no text, in a register of several under which it can have been made."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Regeling, Register, evaluate, parse_regeling, read_client

PEILDATUM = date(2026, 1, 1)
TEKST = """Convenant "Afspraak {naam}"
Regio: Regio {naam}
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten {partijen}.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie geldt een jaar vanaf de datum van toekenning.
3. De zorgaanbieder informeert de cliënt binnen twee weken na de toekenning.
"""


def tekst(naam: str, partijen: str) -> Regeling:
    """Return an agreement on urgency with a duty that runs from the grant."""
    return parse_regeling(TEKST.format(naam=naam, partijen=partijen), name=f"reg{naam}").of_fout()


A, B = tekst("A", "Houten en Zeist"), tekst("B", "Soest en Baarn")


class TestTermijn:
    """The last day of a duty that runs from the grant."""

    @pytest.mark.parametrize(
        ("register", "waar", "dagen"),
        [
            (Register([A, B]), {}, [None, None]),
            (Register([A, B]), {"regeling": "regB"}, [None, date(2025, 5, 15)]),
            (Register([A]), {}, [date(2025, 5, 15)]),
            (A, {}, [date(2025, 5, 15)]),
        ],
    )
    def test_only_of_the_text_it_was_made_under(
        self, register: Register | Regeling, waar: dict[str, Any], dagen: list[date | None]
    ) -> None:
        """Unknown which text: established for none; a text by itself, or named, has its day."""
        toekenning = {"datum": "2025-05-01", **waar}
        client, _ = read_client({"sleutel": "x", "toekenningen": [toekenning]}, peildatum=PEILDATUM)
        assert client is not None
        deadlines = evaluate(register, client, peildatum=PEILDATUM).deadlines
        assert [deadline.uiterlijk for deadline in deadlines] == dagen

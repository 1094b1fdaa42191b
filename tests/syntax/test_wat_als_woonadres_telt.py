"""What counts as a woonadres decides who is responsible: never kept in words, also not half of it."""

from __future__ import annotations

import pytest

from tests.syntax.zinnen import codes, gemeld


@pytest.mark.parametrize(
    "zin",
    [
        "Een briefadres en een adres van een instelling gelden niet als woonadres.",
        "Een adres van een instelling geldt niet als woonadres.",
        "Een inschrijving op een adres van een instelling telt niet als woonadres.",
        "Het adres van de instelling wordt niet als woonplaats beschouwd.",
        "Een woning van familie wordt gelijkgesteld met een woonadres.",
    ],
)
def test_is_left_to_a_person_or_refused(zin: str) -> None:
    """It bears on the municipality of origin of whoever lived at such an address."""
    assert gemeld(zin)


def test_a_briefadres_by_itself_is_read() -> None:
    """That a briefadres is no woonadres, holds anyway."""
    assert codes("Een briefadres geldt niet als woonadres.") == []
    assert gemeld("Een briefadres geldt niet als woonadres.") == []

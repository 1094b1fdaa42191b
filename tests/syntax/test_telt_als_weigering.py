"""What happens in a case counts as a refusal: a person applies it, and the warning says how it is computed."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import codes, gemeld, tekst


@pytest.mark.parametrize(
    "zin",
    [
        "Reageert hij niet, dan wordt dit aangemerkt als een weigering.",
        "Indien hij niet reageert, wordt dit aangemerkt als een weigering.",
        "Indien hij niet binnen vijf werkdagen reageert, geldt dit als weigering van een passende woning.",
        "Als de kandidaat niet op de bezichtiging verschijnt, wordt dat beschouwd als weigering.",
        "Wanneer cliënten een woning afwijzen, telt dit als een weigering.",
        "Dit wordt niet aangemerkt als weigering, indien de cliënt ziek is.",
    ],
)
def test_left_to_a_person(zin: str) -> None:
    """No message tells a form that is refused in its turn."""
    assert gemeld(f"De cliënt reageert binnen vijf werkdagen op het aanbod. {zin}") == ["RU154"]


def test_the_hint_is_computed() -> None:
    """What the warning says to write, is accepted as it stands."""
    (melding,) = [
        een
        for een in parse_regeling(tekst("Indien hij niet reageert, geldt dit als een weigering.")).diagnostics
        if een.kind.code == "RU154"
    ]
    assert codes(f"{melding.hulp.split('`')[1]}.") == []

"""A hardship clause that has its case in the middle says the same as with the case at the end."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from tests.syntax.zinnen import gemeld, tekst

GEVAL = (
    "in gevallen waarin toepassing van dit convenant naar zijn oordeel leidt tot een onbillijkheid van overwegende aard"
)


def macht(zin: str) -> Bevoegdheid:
    """Return the power that a sentence gives."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    (regel,) = (een for een in regeling.regels if isinstance(een, Bevoegdheid))
    return regel


@pytest.mark.parametrize(
    "zin",
    [
        f"Het college is bevoegd {GEVAL}, ten gunste van de aanvrager van dit convenant af te wijken.",
        f"Het college is bevoegd {GEVAL} ten gunste van de aanvrager af te wijken van dit convenant.",
        f"Het college kan {GEVAL} ten gunste van de aanvrager van dit convenant afwijken.",
        f"Het college kan, {GEVAL}, van dit convenant afwijken.",
        f"Het college kan ten gunste van de aanvrager van dit hoofdstuk afwijken, {GEVAL}.",
        f"Het college is bevoegd, {GEVAL}, om van dit convenant af te wijken.",
        "Het college kan indien toepassing naar zijn oordeel tot een bijzondere hardheid leidt van artikel 2 afwijken.",
        f"Het college kan, {GEVAL}, artikel 2 buiten toepassing laten of daarvan afwijken.",
    ],
)
def test_the_case_goes_to_the_end(zin: str) -> None:
    """It is a power, with the judgment of who has it as its condition."""
    voorwaarde = macht(zin).voorwaarde
    assert isinstance(voorwaarde, OordeelGeeft)


def test_it_is_the_same_rule() -> None:
    """With the case at the end there is nothing else in it."""
    tussen = macht(f"Het college kan {GEVAL} van artikel 2 afwijken.")
    achter = macht(f"Het college kan van artikel 2 afwijken, {GEVAL}.")
    assert (tussen.voorwaarde, tussen.actor, tussen.doelen) == (achter.voorwaarde, achter.actor, achter.doelen)


@pytest.mark.parametrize(
    "zin",
    [
        f"Het college kan {GEVAL} niet van artikel 2 afwijken.",
        f"Het college is niet bevoegd {GEVAL}, van dit convenant af te wijken.",
        f"Het college kan {GEVAL} van artikel 2 afwijken of de urgentie intrekken.",
    ],
)
def test_no_other_power(zin: str) -> None:
    """What the college cannot do is no power with its opposite, and a second act is not lost."""
    assert gemeld(zin) == ["RU154"]

"""*Afwijking van … is mogelijk* is the same power as *van … kan worden afgeweken*."""

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid
from tests.syntax.zinnen import tekst

PAREN = [
    (
        "Afwijking van artikel 2 is mogelijk, indien de cliënt minderjarig is.",
        "Van artikel 2 kan worden afgeweken, indien de cliënt minderjarig is.",
    ),
    (
        "Afwijking van dit convenant is mogelijk, indien toepassing leidt tot een onbillijkheid van overwegende aard.",
        "Van dit convenant kan worden afgeweken, indien toepassing leidt tot een onbillijkheid van overwegende aard.",
    ),
]


def bevoegdheid(zin: str) -> Bevoegdheid:
    """Return the power that a sentence gives."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, Bevoegdheid)
    return regel


@pytest.mark.parametrize(("zin", "gewoon"), PAREN)
def test_same_power(zin: str, gewoon: str) -> None:
    """Both give the same power, from the same rules and under the same condition."""
    een, ander = bevoegdheid(zin), bevoegdheid(gewoon)
    assert een.voorwaarde is not None
    assert ander.voorwaarde is not None
    assert evolve(een.voorwaarde, span=None) == evolve(ander.voorwaarde, span=None)
    assert een.doelen == ander.doelen

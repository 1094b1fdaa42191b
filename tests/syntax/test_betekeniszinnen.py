"""Where the words are described that a text does not describe itself."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Bepaling
from tests.syntax.zinnen import gemeld, tekst


@pytest.mark.parametrize(
    "zin",
    [
        "Begrippen die in dit convenant niet zijn omschreven, hebben dezelfde betekenis als in de Huisvestingswet 2014.",
        "Voor begrippen die in dit convenant niet nader zijn omschreven, gelden de begripsomschrijvingen uit de Wmo 2015.",
        "De begrippen die in dit convenant worden gebruikt en niet nader worden omschreven hebben dezelfde betekenis als in de Jeugdwet.",
    ],
)
def test_is_kept(zin: str) -> None:
    """It explains words, and changes no rule: it is kept with a warning that says so."""
    gelezen = parse_regeling(tekst(zin))
    assert isinstance(gelezen.of_fout().regels[-1], Bepaling)
    (melding,) = [een for een in gelezen.diagnostics if een.kind.code == "RU157"]
    assert "zijn eigen betekenis" in melding.hulp


@pytest.mark.parametrize(
    "zin",
    [
        "Begrippen die in dit convenant niet zijn omschreven, hebben dezelfde betekenis als in de Huisvestingswet 2014, tenzij de cliënt urgentie krijgt.",
        "De begrippen in dit convenant hebben dezelfde betekenis als in de Huisvestingswet 2014.",
    ],
)
def test_is_not_kept(zin: str) -> None:
    """What gives other words a meaning than the text does, or hangs on the client, is not passed over."""
    assert gemeld(zin)

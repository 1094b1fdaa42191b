"""From when the validity of an urgency is counted, and to when the text itself holds."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from regio_uitstroom.load import Geladen, parse_regeling
from regio_uitstroom.model.regels import Geldigheid, Inwerkingtreding
from tests.syntax.zinnen import tekst

_VERVAL = "2. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.\n"


def laatste(zin: str) -> object:
    """Return the last rule of a text with this sentence, without the words of the text."""
    geheel = parse_regeling(tekst(zin).replace(_VERVAL, "")).of_fout()
    return evolve(geheel.regels[-1], tekst="", span=None)


@pytest.mark.parametrize(
    ("zin", "gewoon"),
    [
        (
            "De urgentieverklaring vervalt van rechtswege na 26 weken, gerekend vanaf de dag na verzending van het besluit.",
            "De urgentieverklaring vervalt 26 weken na verzending van het besluit.",
        ),
        (
            "De urgentie vervalt na zes maanden, te rekenen vanaf de dag na bekendmaking van het besluit.",
            "De urgentie vervalt zes maanden na bekendmaking van het besluit.",
        ),
        (
            "Een urgentieverklaring is zes maanden geldig, gerekend vanaf de dag na de toekenning.",
            "Een urgentieverklaring is zes maanden geldig na de toekenning.",
        ),
    ],
)
def test_from_the_day_after(zin: str, gewoon: str) -> None:
    """What is counted from the day after something, is counted after it."""
    gelezen = laatste(zin)
    assert isinstance(gelezen, Geldigheid)
    assert gelezen == laatste(gewoon)


def met_kop(zin: str) -> Geladen:
    """Return what is read of a text with this sentence that holds for eleven years by its heading."""
    eerst = "Looptijd: vanaf 1 januari 2018"
    return parse_regeling(tekst(zin).replace(eerst, "Looptijd: van 1 januari 2018 tot en met 31 december 2028"))


@pytest.mark.parametrize(
    "wanneer",
    [
        "eindigt op 31 december 2028",
        "eindigt van rechtswege op 31 december 2028",
        "eindigt van rechtswege op 1 januari 2029",
    ],
)
def test_the_day_on_which_a_text_ends(wanneer: str) -> None:
    """A text still holds on the day on which it ends, but where that is the first of a month."""
    gelezen = met_kop(f"Dit convenant treedt in werking op 1 januari 2018 en {wanneer}.")
    assert "RU315" not in [een.kind.code for een in gelezen.diagnostics]
    regel = gelezen.of_fout().regels[-1]
    assert isinstance(regel, Inwerkingtreding)
    assert regel.tot == date(2029, 1, 1)


def test_another_day_than_the_heading() -> None:
    """The two days of a text are held against its heading."""
    gelezen = met_kop("Dit convenant treedt in werking op 1 januari 2018 en eindigt op 30 juni 2020.")
    assert "RU315" in [een.kind.code for een in gelezen.diagnostics]

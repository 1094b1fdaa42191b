"""Sentences that say who of several clients goes first, and nothing about who has urgency: nobody is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, OpenRegel
from tests.syntax.zinnen import gemeld, tekst


class TestVolgorde:
    @pytest.mark.parametrize(
        "zin",
        [
            "De houder die voor geweld vluchtte, gaat bij gelijke belangstelling voor op alle overige kandidaten.",
            "Bewoners die vanwege sloop weg moeten, krijgen een woning eerder toegewezen dan mensen uit de opvang.",
            "Gezinnen plaatsen we altijd als eerste, daarna komen jongeren en vervolgens alle anderen.",
            "Jongeren worden door de matchingstafel altijd als eerste bemiddeld, daarna pas de overigen.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """It is named under an order of clients, with how an order is written."""
        gelezen = parse_regeling(tekst(zin))
        laatste = gelezen.of_fout().regels[-1]
        assert isinstance(laatste, Bepaling)
        assert laatste.onderwerp == "volgorde"
        assert any("gaan voor andere cliënten" in str(d.hulp) for d in gelezen.diagnostics if d.kind.code == "RU157")

    @pytest.mark.parametrize(
        "zin",
        [
            "Urgenten worden niet eerder gehuisvest dan nadat zij een jaar hebben gewacht.",
            "Cliënten uit de opvang worden eerder bemiddeld dan anderen en krijgen urgentie.",
        ],
    )
    def test_decides(self, zin: str) -> None:
        """What says when, or who gets urgency, is no order alone."""
        assert isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], OpenRegel)


@pytest.mark.parametrize(
    "zin",
    [
        "Cliënten die uitstromen uit vrouwenopvang komen als eerste in aanmerking voor urgentie.",
        "Minderjarigen komen als eerste in aanmerking voor een urgentieverklaring.",
    ],
)
def test_also_a_ground(zin: str) -> None:
    """Who comes first in line for urgency itself is also who gets it: a person is asked."""
    assert gemeld(zin) == ["RU154"]

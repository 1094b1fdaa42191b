"""Long sentences that have a form which does not take all of them in: open rules (decision 043)."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import gemeld, tekst

IN_DE_REGIO = (
    "Het college van Houten is verantwoordelijk voor de huisvesting van cliënten die uitstromen uit een voorziening "
    "voor beschermd wonen in de regio."
)


class TestVoorgelegd:
    """voorgelegd."""

    def test_open_rule(self) -> None:
        """Words of its main clause that no rule takes in make it an open rule on the questions of its form."""
        (regel,) = parse_regeling(tekst(IN_DE_REGIO)).of_fout().regels[-1:]
        assert isinstance(regel, OpenRegel)
        assert [gemeente.taak.sleutel for gemeente in regel.gemeenten] == ["huisvesting"]
        assert regel.aanspraak is None

    def test_told(self) -> None:
        """The warning says which words these are, and what to write."""
        (melding,) = parse_regeling(tekst(IN_DE_REGIO)).diagnostics[-1:]
        assert melding.kind.code == "RU154"
        assert "geen rekening met `de regio`; laat het weg" in melding.hint

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            (IN_DE_REGIO.replace("een voorziening voor ", "").replace("Het college van ", ""), "RU230"),
            (
                f"{IN_DE_REGIO[:-13]}, indien de cliënt dagbesteding heeft, ook als hij uitstroomgereed is.",
                "RU230",
            ),
            (IN_DE_REGIO.replace("Houten", "Hauten"), "RU201"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """A short sentence, one with the words in its condition, and one with another mistake stay errors."""
        assert gemeld(zin) == [code]

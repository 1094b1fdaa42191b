"""*Zonder goede reden een passende woning geweigerd*: the refusal stands in the record, the reason is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import En, FeitIs, HeeftGeweigerd, Niet
from tests.syntax.zinnen import gemeld, tekst


class TestZonderReden:
    @pytest.mark.parametrize("reden", ["goede reden", "geldige reden", "gegronde redenen", "reden"])
    @pytest.mark.parametrize(
        "vorm", ["zonder {} een passende woning heeft geweigerd", "een passende woning weigert zonder {}"]
    )
    def test_asked(self, reden: str, vorm: str) -> None:
        """Only of who refused it is asked whether he had such a reason."""
        zin = f"De urgentie vervalt, indien de cliënt {vorm.format(reden)}."
        een = parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde
        assert isinstance(een, En)
        geweigerd, reden_ = een.delen
        assert isinstance(geweigerd, HeeftGeweigerd)
        assert isinstance(reden_, Niet)
        assert isinstance(reden_.deel, FeitIs)
        bij = reden.replace("redenen", "reden")
        assert reden_.deel.gegeven.vraag == f"Is het zo dat de cliënt voor die weigering een {bij} had?"

    @pytest.mark.parametrize(
        "wat",
        [
            "tweemaal zonder goede reden een passende woning heeft geweigerd",
            "niet zonder goede reden een passende woning heeft geweigerd",
            "zonder goede reden geen passende woning heeft geweigerd",
            "zonder goede reden een passende woning heeft aanvaard",
        ],
    )
    def test_refused(self, wat: str) -> None:
        """Where it is not told of which refusal the reason is, nothing is passed over."""
        assert gemeld(f"De urgentie vervalt, indien de cliënt {wat}.")

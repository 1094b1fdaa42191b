"""*Wie een passende woning heeft geweigerd, verliest zijn urgentie*: whoever the clause describes."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import gemeld, tekst


class TestMetWieVoorop:
    @pytest.mark.parametrize(
        "rest",
        [
            "jonger is dan 23 jaar, krijgt urgentie",
            "dagbesteding heeft, krijgt geen urgentie",
            "uitstroomt uit een penitentiaire inrichting, komt niet voor urgentie in aanmerking",
            "een passende woning heeft geweigerd, verliest zijn urgentie",
            "niet meewerkt aan begeleiding, krijgt geen urgentie",
            "een huisdier bezit, valt buiten dit convenant",
        ],
    )
    def test_whoever(self, rest: str) -> None:
        """It says what *degene die* does."""
        wie, degene = (parse_regeling(tekst(f"{begin} {rest}.")).of_fout() for begin in ("Wie", "Degene die"))
        assert [regel.voorwaarde for regel in wie.regels] == [regel.voorwaarde for regel in degene.regels]
        assert [type(regel) for regel in wie.regels] == [type(regel) for regel in degene.regels]

    @pytest.mark.parametrize(
        "zin",
        [
            "Wie verantwoordelijk is, bepaalt het college.",
            "Wie de kosten draagt, wordt bepaald door het college.",
            "Wie een aanvraag ontvangt, stuurt deze door aan Houten.",
        ],
    )
    def test_no_client(self, zin: str) -> None:
        """A question that the main clause answers, and who acts, are no clients: it is left to a person, or refused."""
        assert set(gemeld(zin)) & {"RU154", "RU144"}

    def test_two_rules(self) -> None:
        """Of two rules in one sentence, whom they are about is said again with its clause."""
        zin = "Wie een passende woning weigert, krijgt geen tweede aanbod en verliest zijn urgentie."
        (fout,) = [een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout]
        assert "`Wie een passende woning weigert, verliest zijn urgentie.`" in fout.hulp

"""*Gegevens waarvan hij wist dat deze onjuist waren*: what the pronoun says again, and how the clause is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


def vraag(zin: str) -> tuple[str, str]:
    """Return what is asked of a person for a sentence, with its hint; nothing of it is refused."""
    gelezen = parse_regeling(tekst(zin))
    assert not [een.kind.code for een in gelezen.diagnostics if een.is_fout]
    (een,) = (een for een in gelezen.diagnostics if een.kind.code == "RU158")
    return dict(een.waarden)["vraag"], een.hint


class TestIsHervat:
    @pytest.mark.parametrize("woord", ["deze", "zij", "ze", "die gegevens"])
    @pytest.mark.parametrize(
        ("hoofdzin", "wat"),
        [
            ("De urgentie vervalt, indien zij", "de urgentie"),
            ("Het college trekt de urgentieverklaring in, zodra zij", "de urgentieverklaring"),
        ],
    )
    def test_asked(self, hoofdzin: str, wat: str, woord: str) -> None:
        """The pronoun is the data, *zij* before it the urgency: the question names that, and keeps its plural."""
        slot = f"waarvan de cliënt wist of redelijkerwijs moest vermoeden dat {woord} onjuist of onvolledig waren"
        gevraagd, _ = vraag(f"{hoofdzin} is verleend op grond van gegevens {slot}.")
        assert gevraagd == f"Is het zo dat {wat} is verleend op grond van gegevens {slot}?"

    def test_no_line_that_says_nothing(self) -> None:
        """A clause behind its verbs is no part of the name of a fact, and its verb is not that of the client."""
        zin = "De urgentie vervalt, indien de cliënt gegevens heeft verstrekt waarvan hij wist dat deze onjuist waren."
        assert "waren gegevens" not in vraag(zin)[1]

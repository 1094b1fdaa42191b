"""Rules that yield: what a reference in a rule may point at."""

import pytest

from tests.syntax.zinnen import codes

VOORKEUR = "is de gemeente van voorkeur verantwoordelijk voor de huisvesting."


class TestMeldZichzelf:
    @pytest.mark.parametrize(
        "aanloop",
        [
            "Onverminderd artikel 3",
            "Onverminderd het eerste lid",
            "In afwijking van artikel 3",
            "Onverminderd dit artikel",
        ],
    )
    def test_itself(self, aanloop: str) -> None:
        """A rule that yields to itself alone, or would make itself yield, is a cycle."""
        assert codes(f"{aanloop} {VOORKEUR}") == ["RU301"]

    def test_article_with_another_rule(self) -> None:
        """The own article can be meant where it holds another rule."""
        zin = f"Onverminderd artikel 3 {VOORKEUR}\n2. De urgentie vervalt, indien de cliënt dagbesteding heeft."
        assert codes(zin) == []

"""*In de volgende gevallen: a. …; b. …*: the conditions of which one is enough."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel, Regel
from tests.syntax.zinnen import tekst

LIJST = ":\na. de cliënt is jonger dan 18 jaar;\nb. de cliënt heeft een passende woning geweigerd."
GEWOON = " indien:\na. de cliënt jonger is dan 18 jaar; of\nb. de cliënt een passende woning heeft geweigerd."


def regel(zin: str) -> Regel:
    """Return the last rule of the text with this sentence in it."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def gelijk(een: Regel, ander: Regel) -> bool:
    """Whether two rules are of one kind, with the same condition."""
    return type(een) is type(ander) and een.voorwaarde == ander.voorwaarde and een.voorwaarde is not None


class TestGevallen:
    @pytest.mark.parametrize(
        ("zin", "gewoon"),
        [
            ("De urgentie vervalt in de volgende gevallen", "De urgentie vervalt"),
            ("In de volgende gevallen vervalt de urgentie", "De urgentie vervalt"),
            ("De urgentie vervalt in een van de volgende situaties", "De urgentie vervalt"),
            ("Het college weigert de urgentie in de onderstaande gevallen", "Het college weigert de urgentie"),
            ("De urgentie wordt in de volgende gevallen geweigerd", "De urgentie wordt geweigerd"),
            ("Het college kan in de volgende gevallen de urgentie intrekken", "Het college kan de urgentie intrekken"),
            ("De urgentie vervalt als een of meer van de volgende omstandigheden zich voordoen", "De urgentie vervalt"),
            ("De urgentie vervalt als zich een van de volgende situaties voordoet", "De urgentie vervalt"),
            ("De urgentie vervalt als er sprake is van een van de volgende omstandigheden", "De urgentie vervalt"),
            (
                "De gemeente van voorkeur is in de volgende gevallen verantwoordelijk voor de huisvesting",
                "De gemeente van voorkeur is verantwoordelijk voor de huisvesting",
            ),
        ],
    )
    def test_same(self, zin: str, gewoon: str) -> None:
        """It is the rule with *indien*, also where the items have the order of a sentence of their own."""
        assert gelijk(regel(zin + LIJST), regel(gewoon + GEWOON))

    @pytest.mark.parametrize("voegwoord", ["; of\nb.", ";\nb."])
    def test_with_openers(self, voegwoord: str) -> None:
        """Each item may begin with *indien* of its own; *of* may stand before the last."""
        zin = (
            "De urgentie vervalt in de volgende gevallen:\na. indien de cliënt jonger is dan 18 jaar"
            f"{voegwoord} als de cliënt een passende woning heeft geweigerd."
        )
        assert gelijk(regel(zin), regel(f"De urgentie vervalt{GEWOON}"))

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie vervalt in de volgende gevallen" + LIJST.replace(";\nb", "; en\nb"),
            "De urgentie vervalt in de volgende gevallen:\na. weigering van een passende woning;\nb. verhuizing.",
            f"De urgentie vervalt in de volgende gevallen{LIJST.replace('18 jaar', '18 jaar en heeft schulden')}",
            f"De urgentie vervalt als naar het oordeel van het college sprake is van de volgende gronden{LIJST}",
        ],
    )
    def test_left_open(self, zin: str) -> None:
        """Joined with *en*, or as mere nouns, the cases stay with a person; so they do when they are judged."""
        assert isinstance(regel(zin), OpenRegel)

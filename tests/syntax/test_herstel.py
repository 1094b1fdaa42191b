"""Others than the client, and the place of the verb."""

# ruff: noqa: E501 - sentences of agreements stand on one line

import pytest

from tests.syntax.zinnen import codes


class TestNietDeClient:
    @pytest.mark.parametrize(
        "wie",
        [
            "zijn kind",
            "haar kind",
            "diens kind",
            "het kind",
            "een kind",
            "zijn gezin",
            "het gezin van de cliënt",
            "zijn moeder",
        ],
    )
    def test_refused(self, wie: str) -> None:
        """A condition on somebody else is not read as one on the client."""
        assert codes(f"De cliënt krijgt urgentie, indien {wie} dagbesteding heeft.") == ["RU147"]

    def test_in_a_list(self) -> None:
        """Nor in a list, nor after *en*."""
        zin = "De cliënt krijgt urgentie, indien:\na. zijn kind dagbesteding heeft; en\nb. hij uitstroomgereed is."
        assert codes(zin) == ["RU147"]
        zin = "De cliënt krijgt urgentie, indien hij uitstroomgereed is en zijn kind dagbesteding heeft."
        assert codes(zin) == ["RU147"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij een minderjarig kind heeft.",
            "De jeugdige krijgt urgentie.",
            "Het gezin krijgt urgentie, indien hij dagbesteding heeft.",
        ],
    )
    def test_accepted(self, zin: str) -> None:
        """That the client has a child, and words for the client, stay what they are."""
        assert codes(zin) == []


class TestVolgorde:
    @pytest.mark.parametrize(
        "bijzin",
        [
            "hij heeft dagbesteding",
            "hij is niet uitstroomgereed",
            "hij stroomt uit",
            "hij stroomt uit tijdelijk verblijf uit",
            "hij verlaat beschermd wonen",
            "hij meldt zich bij Houten",
            "hij komt in aanmerking voor voorrang",
            "de gemeente van herkomst neemt deel aan dit convenant",
            "de gemeente van herkomst kan niet worden vastgesteld",
            "hij heeft geweigerd een passende woning",
        ],
    )
    def test_refused(self, bijzin: str) -> None:
        """After *indien* and *mits* the verb stands at the end, in a list too."""
        assert codes(f"De cliënt krijgt urgentie, mits {bijzin}.") == ["RU134"]
        assert codes(f"De cliënt krijgt urgentie, indien:\na. {bijzin}; en\nb. hij dagbesteding heeft.") == ["RU134"]

    @pytest.mark.parametrize(
        "bijzin",
        [
            "hij verblijft in beschermd wonen",
            "de gemeente van herkomst deelneemt aan dit convenant",
            "hij naar het oordeel van het college beter vorm kan geven aan een zelfredzaam leven",
            "hij een redelijk belang heeft zich in Houten te vestigen",
        ],
    )
    def test_accepted(self, bijzin: str) -> None:
        """Phrases with a preposition and with *te* may follow it."""
        assert codes(f"De cliënt krijgt urgentie, indien {bijzin}.") == []

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt krijgt urgentie, indien hij dagbesteding heeft.",
            "De cliënt krijgt urgentie urgentie, indien hij dagbesteding heeft.",
            "De cliënt krijgt urgentie, indien hij dagbesteding heeft heeft.",
        ],
    )
    def test_twice(self, zin: str) -> None:
        """A word that stands there twice in a row is a mistake."""
        assert codes(zin) == ["RU138"]

    def test_two_judgments(self) -> None:
        """Two judgments on one clause are called by their name."""
        zin = "De cliënt krijgt urgentie, indien hij naar het oordeel van het college naar het oordeel van de commissie dagbesteding heeft."
        assert codes(zin) == ["RU138"]

    def test_nothing_left(self) -> None:
        """A sentence that stands between brackets as a whole is reported, and nothing of it is left to read."""
        assert codes("(zie bijlage).") == ["RU115"]

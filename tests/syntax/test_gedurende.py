"""*Gedurende* before a bound, and ages that somebody has not reached yet, or has."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import Leeftijd, Niet, Voorwaarde
from tests.syntax.zinnen import codes, tekst


def regel(zin: str) -> Regel:
    """Return the rule of the last sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def voorwaarde(wie: str) -> Voorwaarde | None:
    """Return the condition on whom a rule is about; its words do not count when two are compared."""
    return regel(f"De cliënt die {wie}, krijgt urgentie.").voorwaarde


class TestGedurende:
    @pytest.mark.parametrize(
        "grens", ["ten hoogste", "hoogstens", "minder dan", "niet langer dan", "meer dan", "ten minste"]
    )
    @pytest.mark.parametrize(
        "wie",
        [
            "{} zes maanden in opvang verblijft",
            "{} twee jaar in Houten woont",
            "in de laatste drie jaar {} een jaar in Houten woonde",
        ],
    )
    def test_bound(self, wie: str, grens: str) -> None:
        """A bound behind *gedurende* is the bound; *ten hoogste* was at least."""
        assert voorwaarde(wie.format(f"gedurende {grens}")) == voorwaarde(wie.format(grens))

    @pytest.mark.parametrize("hoe", ["gedurende ten hoogste", "voor de duur van minder dan", "gedurende meer dan"])
    def test_validity(self, hoe: str) -> None:
        """How long an urgency is valid is no bound: that says no last day."""
        assert codes(f"De urgentie geldt {hoe} zes maanden.") == ["RU144"]


class TestLeeftijd:
    @pytest.mark.parametrize("hoe", ["al", "reeds", "inmiddels"])
    def test_reached(self, hoe: str) -> None:
        """Who has reached an age is older too."""
        gevonden = regel(f"De cliënt krijgt urgentie, indien hij {hoe} 18 jaar is.").voorwaarde
        assert isinstance(gevonden, Leeftijd)
        assert (gevonden.vanaf, gevonden.tot) == (18, None)

    @pytest.mark.parametrize("zin", ["indien hij nog niet 18 jaar is", "indien hij nog niet 18 jaar oud is"])
    def test_not_yet(self, zin: str) -> None:
        """Who has not is younger."""
        gevonden = regel(f"De cliënt krijgt geen urgentie, {zin}.").voorwaarde
        assert isinstance(gevonden, Niet)
        assert isinstance(gevonden.deel, Leeftijd)
        assert (gevonden.deel.vanaf, gevonden.deel.tot) == (18, None)

    def test_bare(self) -> None:
        """An age by itself does not say whether who is older counts; both ways to say it are offered, and read."""
        assert codes("De cliënt krijgt urgentie, indien hij 18 jaar is.") == ["RU224"]
        assert codes("Een voorwaarde voor urgentie is dat de cliënt 18 jaar is.") == ["RU224"]
        for wel in ("18 jaar of ouder is", "ten minste 18 jaar en jonger dan 19 jaar is"):
            assert codes(f"De cliënt krijgt urgentie, indien hij {wel}.") == []

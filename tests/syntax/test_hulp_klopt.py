"""What a finding says to write is accepted, or it says nothing that leads elsewhere."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Toepassingsbereik
from tests.syntax.zinnen import codes, tekst


def hulp(zin: str) -> str:
    """Return the hints of the errors that a sentence gives."""
    return "\n".join(d.hulp for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout)


class TestVoorWie:
    @pytest.mark.parametrize("geldt", ["geldt niet voor", "geldt voor", "geldt alleen voor"])
    def test_a_list(self, geldt: str) -> None:
        """The list that a finding offers behind *geldt niet voor* can be read."""
        zin = f"Dit convenant {geldt}:\n   a. statushouders; en\n   b. cliënten jonger dan 18 jaar."
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Toepassingsbereik)
        assert regel.sluit_uit is ("niet" in geldt)

    def test_an_order_stays_one(self) -> None:
        """*Geldt de volgende volgorde:* is no sentence on whom the text covers."""
        zin = "Bij de toewijzing geldt de volgende volgorde:\n   a. cliënten die dakloos zijn;\n   b. overige cliënten."
        regeling = parse_regeling(tekst(zin)).regeling
        assert regeling is None or not isinstance(regeling.regels[-1], Toepassingsbereik)


class TestZij:
    def test_no_rewrite_that_is_refused(self) -> None:
        """Where nobody knows who *zij* is, the sentence with *indien* is not offered: it is refused too."""
        zin = "Reageert een gemeente niet tijdig, dan is zij verantwoordelijk voor de huisvesting van de cliënt."
        assert "met `indien` wordt deze zin" not in hulp(zin)

    def test_who_it_is(self) -> None:
        """The finding asks who it is, and offers no sentence about somebody else."""
        zin = "Indien Houten niet reageert, is zij verantwoordelijk voor de huisvesting van de cliënt."
        assert "noem wie dit is" in hulp(zin)


class TestAlleen:
    def test_a_demand(self) -> None:
        """What *alleen* is not sure of may be a demand beside the grounds: that wording is offered, and accepted."""
        zin = "Urgentie wordt alleen op aanvraag verleend, als de cliënt dagbesteding heeft."
        assert "`De cliënt krijgt geen urgentie, tenzij …`" in hulp(zin)
        assert codes("De cliënt krijgt geen urgentie, tenzij hij dagbesteding heeft.") == []


class TestBedoeld:
    @pytest.mark.parametrize("woord", ["ervan", "voegt"])
    def test_a_word_of_the_dictionary(self, woord: str) -> None:
        """A good Dutch word is no slip for another one."""
        assert "bedoelt u" not in hulp(f"Bij de urgentie {woord} de aanvrager een plan.")

    def test_who_acts(self) -> None:
        """An unknown word in front of the verb can be who acts: how such a one is brought in, is said."""
        begrip = "De plaatsingsraad verleent urgentie aan de cliënt."
        assert "`plaatsingsraad: organisatie die …`" in hulp(begrip) or codes(begrip) == []

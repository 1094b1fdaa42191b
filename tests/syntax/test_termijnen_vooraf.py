"""Terms of duties in the words of a covenant: so long beforehand at least, after a client may leave, for two duties."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Kanbepaling, Richting, Verplichting
from tests.syntax.zinnen import tekst


def plichten(zin: str) -> list[Verplichting]:
    """Return the duties of a sentence."""
    regels = parse_regeling(tekst(zin)).of_fout().regels
    return [regel for regel in regels if isinstance(regel, Verplichting) and regel.citaat.artikel == "3"]


def termijn(zin: str) -> tuple[str, str] | None:
    """Return from which day the term of the one duty runs, and in which direction."""
    (plicht,) = plichten(zin)
    return None if plicht.termijn is None else (plicht.termijn.moment.sleutel, plicht.termijn.richting.value)


class TestVooraf:
    """_vooraf."""

    @pytest.mark.parametrize("hoelang", ["ten minste", "minimaal", "minstens", "uiterlijk"])
    def test_last_day(self, hoelang: str) -> None:
        """So long beforehand at least: that day is the last one."""
        zin = f"De zorgaanbieder meldt de cliënt {hoelang} drie maanden voor de verwachte uitstroomdatum aan."
        assert termijn(zin) == ("verwachte uitstroom", Richting.VOOR.value)

    def test_in_front(self) -> None:
        """So it is in front of the sentence."""
        zin = "Ten minste drie maanden voor de verwachte uitstroomdatum meldt de zorgaanbieder de cliënt aan."
        assert termijn(zin) == ("verwachte uitstroom", Richting.VOOR.value)

    def test_what_goes_on(self) -> None:
        """What goes on may take so long: no last day, and that is told."""
        zin = "Het college begeleidt de cliënt ten minste drie maanden voor de uitstroom."
        assert termijn(zin) is None
        assert "RU335" in {d.kind.code for d in parse_regeling(tekst(zin)).diagnostics}


class TestUitstromen:
    """_uitstromen."""

    @pytest.mark.parametrize(
        ("wanneer", "begin"),
        [
            ("hij mag uitstromen", "uitstroomgereed"),
            ("deze mag uitstromen", "uitstroomgereed"),
            ("deze uitstromen mag", "uitstroomgereed"),
            ("de cliënt kan uitstromen", "uitstroomgereed"),
            ("hij is uitgestroomd", "uitstroom"),
            ("hij uitgestroomd is", "uitstroom"),
        ],
    )
    def test_day_of_the_record(self, wanneer: str, begin: str) -> None:
        """However it is said, the term of the duty runs from that day."""
        zin = f"De woningcorporatie biedt de cliënt binnen drie maanden nadat {wanneer} een passende woning aan."
        assert termijn(zin) == (begin, Richting.NA.value)

    def test_no_power(self) -> None:
        """*Mag* in a clause beside it makes no power of a duty."""
        zin = "De woningcorporatie biedt de cliënt binnen drie maanden nadat hij starten mag een passende woning aan."
        regeling = parse_regeling(tekst(zin)).regeling
        assert regeling is None or not any(isinstance(regel, Kanbepaling) for regel in regeling.regels)


class TestTermijnVoorop:
    """_termijn_voorop."""

    def test_two_duties(self) -> None:
        """The term in front is that of both."""
        zin = (
            "Binnen een week na de aanmelding informeert het college de zorgaanbieder en controleert het de aanmelding."
        )
        gevonden = plichten(zin)
        assert [plicht.handeling for plicht in gevonden] == ["informeren", "controleren"]
        assert [plicht.termijn.moment.sleutel for plicht in gevonden if plicht.termijn] == ["aanmelding", "aanmelding"]
        assert {plicht.actor.sleutel for plicht in gevonden} == {"college"}

    def test_who_else(self) -> None:
        """Behind the second verb may stand who is told: then it is kept as it is."""
        zin = "Binnen vijf werkdagen na de aanmelding bevestigt het college de ontvangst en informeert het knusloket."
        assert plichten(zin) == []

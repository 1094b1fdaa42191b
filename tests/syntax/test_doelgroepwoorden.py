"""*Tot de doelgroep behoren …* without a list, and who is no part of it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Regel, Toepassingsbereik
from regio_uitstroom.model.voorwaarden import Verblijfstest
from tests.syntax.zinnen import codes, gemeld, tekst

LIJST = "Tot de doelgroep behoren:\na. cliënten die uitstromen uit beschermd wonen; of\nb. minderjarigen."
KORT = "cliënten die korter dan drie maanden in beschermd wonen hebben verbleven"


def laatste(zin: str) -> Regel:
    """Return the last rule of the text with this sentence in it."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestZonderLijst:
    @pytest.mark.parametrize(
        "zin",
        [
            "Tot de doelgroep behoren personen die uitstromen uit beschermd wonen.",
            "Tot de doelgroep van dit convenant behoren cliënten die uitstromen uit beschermd wonen.",
            "Tot de doelgroep behoort de cliënt die uitstroomt uit beschermd wonen.",
        ],
    )
    def test_declares(self, zin: str) -> None:
        """One group declares the term, as a list does; it bounds the whole text (decision G7)."""
        begrip = parse_regeling(tekst(zin)).of_fout().begrippen[-1]
        assert isinstance(begrip, VoorwaardeBegrip)
        assert begrip.naam == "doelgroep"
        assert [getattr(test.voorzieningen, "naam", "") for test in van_soort(Verblijfstest, begrip.voorwaarde)] == [
            "beschermd wonen"
        ]

    @pytest.mark.parametrize("staart", [", indien zij minderjarig zijn", ", met uitzondering van minderjarigen"])
    def test_bounded(self, staart: str) -> None:
        """A clause on the sentence is not dropped: it says nothing of one group."""
        assert "RU224" in codes(f"Tot de doelgroep behoren personen die uitstromen uit beschermd wonen{staart}.")
        lijst = LIJST.replace("behoren:", f"behoren{staart}:")
        assert gemeld(lijst) != []


class TestNiet:
    @pytest.mark.parametrize("zin", [f"Niet tot de doelgroep behoren {KORT}", f"Tot de doelgroep behoren niet {KORT}"])
    @pytest.mark.parametrize("verder", ["", ", tenzij de cliënt minderjarig is"])
    def test_same(self, zin: str, verder: str) -> None:
        """Who is kept out of it, the text is not about."""
        een, ander = laatste(f"{zin}{verder}."), laatste(f"Dit convenant is niet van toepassing op {KORT}{verder}.")
        assert isinstance(een, Toepassingsbereik)
        assert isinstance(ander, Toepassingsbereik)
        assert (een.voorwaarde, een.sluit_uit) == (ander.voorwaarde, ander.sluit_uit)

    def test_another_group(self) -> None:
        """Of another group it says nothing about the whole text."""
        assert gemeld(f"Niet tot de urgente woningzoekenden behoren {KORT}.") != []


class TestDeAfspraken:
    """de_afspraken."""

    def test_this_text(self) -> None:
        """*De afspraken gelden voor …* says whom the text is about: it was kept, and counted for nothing."""
        wie = "gelden voor cliënten die uitstromen uit maatschappelijke opvang."
        de, deze = (parse_regeling(tekst(f"{woord} afspraken {wie}")).of_fout().regels[-1] for woord in ("De", "Deze"))
        assert isinstance(de, Toepassingsbereik)
        assert type(de) is type(deze)
        assert getattr(de, "voorwaarde", None) == getattr(deze, "voorwaarde", None) is not None

    def test_other_agreements(self) -> None:
        """Agreements with somebody else are no text."""
        geladen = parse_regeling(tekst("De afspraken met de cliënt zijn schriftelijk vastgelegd."))
        assert geladen.regeling is None or not isinstance(geladen.regeling.regels[-1], Toepassingsbereik)


@pytest.mark.parametrize(
    "zin",
    [
        "De doelgroep bestaat uit cliënten die minderjarig zijn.",
        "De doelgroep bestaat uitsluitend uit cliënten die minderjarig zijn.",
        "De doelgroep bestaat uit:\n   a. cliënten die minderjarig zijn;\n   b. cliënten die dakloos zijn.",
    ],
)
def test_what_it_consists_of(zin: str) -> None:
    """Of which clients the group consists may decide whom the text covers: a person is asked, as with *omvat*."""
    assert gemeld(zin) == ["RU154"]

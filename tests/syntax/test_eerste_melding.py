"""Where somebody turned to first: *de gemeente waar de cliënt zich voor het eerst heeft gemeld*."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import GemeenteFeitsoort, GemeenteUitRecord
from tests.test_definitiezinnen import ADRES, tekst

HIER = f"gemeente van herkomst: {ADRES}"


def bronnen(zin: str, meer: str = "") -> list[GemeenteUitRecord]:
    """Return the municipalities of the record that a text with a sentence asks for."""
    regeling = parse_regeling(tekst(zin, meer=meer)).of_fout()
    return list(van_soort(GemeenteUitRecord, regeling.regels, regeling.begrippen))


def codes(zin: str) -> set[str]:
    """Return the codes of the mistakes in a text with a sentence."""
    return {een.kind.code for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout}


class TestEersteMelding:
    """wendingen.eerste_melding, build.gemeentezinnen."""

    @pytest.mark.parametrize(
        "wat",
        [
            "zich voor het eerst heeft gemeld",
            "zich het eerst heeft gemeld",
            "zich als eerste heeft gemeld",
            "zich voor de eerste keer heeft gemeld",
            "zich het eerst meldt",
            "zich voor het eerst heeft aangemeld",
            "zich voor het eerst heeft gemeld voor hulp",
            "zich voor het eerst met een hulpvraag heeft gemeld",
        ],
    )
    def test_first(self, wat: str) -> None:
        """However it is said, and under *Begrippen* as in a sentence."""
        waar = f"de gemeente waar de cliënt {wat}"
        for gevonden in (
            bronnen(f"De gemeente van herkomst is {waar}."),
            bronnen("Het college informeert de cliënt.", meer=f"gemeente van herkomst: {waar}"),
        ):
            assert gevonden == [GemeenteUitRecord(GemeenteFeitsoort.MELDING, eerste=True)]

    @pytest.mark.parametrize(
        "zin",
        [
            "Als de gemeente van herkomst niet kan worden vastgesteld, geldt {} als gemeente van herkomst.",
            "Kan de gemeente van herkomst niet worden vastgesteld, dan is {} verantwoordelijk voor de begeleiding.",
        ],
    )
    def test_fallback(self, zin: str) -> None:
        """So too where it stands in for one that cannot be established."""
        gevonden = bronnen(zin.format("de gemeente waar de cliënt zich voor het eerst heeft gemeld"), meer=HIER)
        assert set(gevonden) == {GemeenteUitRecord(GemeenteFeitsoort.MELDING, eerste=True)}

    @pytest.mark.parametrize("wat", ["zich meldt", "zich heeft gemeld", "zich het laatst heeft gemeld"])
    def test_last(self, wat: str) -> None:
        """Without such words, and with *het laatst*, it is the last."""
        gevonden = bronnen(f"De gemeente van herkomst is de gemeente waar de cliënt {wat}.")
        assert gevonden == [GemeenteUitRecord(GemeenteFeitsoort.MELDING)]

    @pytest.mark.parametrize(
        "wat",
        [
            "voor het eerst heeft gewoond",
            "als eerste heeft verbleven",
            "zich niet voor het eerst heeft gemeld",
            "zich in 2020 voor het eerst heeft gemeld",
            "zich voor het eerst voor opvang heeft gemeld",
            "zich voor het eerst op de dag van de aanvraag heeft gemeld",
        ],
    )
    def test_refused(self, wat: str) -> None:
        """What is no melding, or asks more of it than a record tells."""
        assert codes(f"De gemeente van herkomst is de gemeente waar de cliënt {wat}.") & {"RU101", "RU108", "RU141"}

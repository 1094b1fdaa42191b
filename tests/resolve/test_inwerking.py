"""From which day a text holds, where its own sentence names no date."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.voorwaarden import FeitVergelijking

TEKST = """Convenant "Proef"
Soort: convenant
{kop}
Partijen

De gemeenten Houten en Zeist.

Artikel 1. Huisvesting

De gemeente Houten is verantwoordelijk voor de huisvesting van de cliënt.

Artikel 2. Slot

{zin}
"""
ONDERTEKEND = "Ondertekend: 31 december 2023\n"


def begin(zin: str, kop: str = ONDERTEKEND) -> date | None:
    """Return the first day of a text with a sentence on when it takes effect."""
    return looptijd(parse_regeling(TEKST.format(kop=kop, zin=zin)).of_fout())[0]


def meldingen(zin: str, kop: str) -> list[str]:
    """Return the codes and hints of what is wrong with a text."""
    gelezen = parse_regeling(TEKST.format(kop=kop, zin=zin))
    return [f"{een.kind.code} {een.hulp}" for een in gelezen.diagnostics if een.is_fout]


class TestBegin:
    """resolve.inwerking."""

    @pytest.mark.parametrize(
        ("wanneer", "dag"),
        [
            ("op de dag na die van ondertekening", date(2024, 1, 1)),
            ("op de dag na ondertekening", date(2024, 1, 1)),
            ("met ingang van de dag na de ondertekening", date(2024, 1, 1)),
            ("op de dag van ondertekening", date(2023, 12, 31)),
        ],
    )
    def test_signed(self, wanneer: str, dag: date) -> None:
        """The heading says when it was signed, and the sentence how long after that it holds."""
        assert begin(f"Dit convenant treedt in werking {wanneer}.") == dag

    def test_adopted(self) -> None:
        """So of the day of adoption."""
        zin = "Dit convenant treedt in werking op de dag na die van vaststelling."
        assert begin(zin, "Vastgesteld: 31 december 2023\n") == date(2024, 1, 1)

    @pytest.mark.parametrize("kop", ["", ONDERTEKEND])
    def test_not_known(self, kop: str) -> None:
        """When it was made known no heading says: without a looptijd the text would hold too early, so it is told."""
        (fout,) = meldingen("Dit convenant treedt in werking op de dag na die van bekendmaking.", kop)
        assert fout.startswith("RU224")
        assert "`Looptijd: vanaf " in fout

    def test_signed_on_no_day(self) -> None:
        """Where the heading does not say when it was signed, that line is what is missing too."""
        (fout,) = meldingen("Dit convenant treedt in werking op de dag na ondertekening.", "")
        assert "`Ondertekend: " in fout

    def test_heading_decides(self) -> None:
        """With the day in the heading the sentence is kept."""
        zin = "Dit convenant treedt in werking op de dag na die van bekendmaking."
        assert begin(zin, "Looptijd: vanaf 1 februari 2024\n") == date(2024, 2, 1)

    def test_before_that_day(self) -> None:
        """*Vóór de inwerkingtreding* is before the day that the sentence names, not before the signing."""
        zin = (
            "1. Dit convenant treedt in werking op 1 februari 2024.\n"
            "2. Aanvragen die vóór de inwerkingtreding van dit convenant zijn ingediend, worden behandeld volgens de "
            "Beleidsregels urgentie 2021."
        )
        regel = parse_regeling(TEKST.format(kop=ONDERTEKEND, zin=zin)).of_fout().regels[-1]
        assert isinstance(regel.voorwaarde, FeitVergelijking)
        assert regel.voorwaarde.drempel == date(2024, 2, 1)

"""An urgency that ends on a day of the calendar, whenever it was granted."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst

KOP = """Convenant "Bedacht"
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. {}
"""
TOT = (
    "De urgentie geldt tot en met 31 december 2026.",
    "De urgentie is geldig tot en met 31 december 2026.",
    "De urgentie geldt tot 1 januari 2027.",
    "De urgentieverklaring is geldig tot 1 januari 2027.",
    "De urgentie geldt tot en met december 2026.",
    "De urgentie geldt vanaf de datum van toekenning tot en met 31 december 2026.",
    "De urgentie vervalt op 1 januari 2027.",
)
VERLENGEN = "De urgentie geldt tot 1 januari 2027.\n3. Het college kan de urgentie eenmaal met drie maanden verlengen."


def status(zin: str, dag: str, toegekend: str = "2026-05-29", **gegevens: object) -> Uitkomst:
    """Return whether an urgency is valid on a day; nothing is to be told of the text."""
    gelezen = parse_regeling(KOP.format(zin), name="bedacht")
    assert not [melding.kind.code for melding in gelezen.diagnostics]
    record = {"sleutel": "x", "toekenningen": [{"datum": toegekend}], **gegevens}
    peildatum = date.fromisoformat(dag)
    client, fouten = read_client(record, peildatum=peildatum)
    assert client is not None, fouten
    return evaluate(gelezen.of_fout(), client, peildatum=peildatum).uitkomst("status")


def geldig(uitkomst: Uitkomst) -> bool | None:
    """Return what was decided."""
    return uitkomst.waarde.urgent if uitkomst.waarde is not None else None


def codes(zin: str) -> list[str]:
    """Return what is told of a text with this sentence."""
    return [melding.kind.code for melding in parse_regeling(KOP.format(zin)).diagnostics]


class TestTotDag:
    """The last day is that of the text; the first that of the grant."""

    @pytest.mark.parametrize("zin", TOT)
    def test_valid_until_the_day(self, zin: str) -> None:
        """On the last day it is valid, on the next it is not."""
        laatste, erna = status(zin, "2026-12-31"), status(zin, "2027-01-01")
        assert (geldig(laatste), geldig(erna)) == (True, False)
        dagen = (date(2026, 5, 29), date(2027, 1, 1))
        assert (laatste.geldig_van, laatste.geldig_tot) == (erna.geldig_van, erna.geldig_tot) == dagen

    @pytest.mark.parametrize("zin", TOT)
    def test_granted_when_it_had_ended(self, zin: str) -> None:
        """Who gets it later, has it on no day: no first day is told, nor a last one before it."""
        later = status(zin, "2027-03-01", "2027-02-01")
        assert (geldig(later), later.geldig_van, later.geldig_tot) == (False, None, None)

    def test_the_same_beyond_a_bound(self) -> None:
        """So it is with a length that is bounded by a day."""
        zin = "De urgentie geldt een jaar, doch niet langer dan tot 1 januari 2027."
        later = status(zin, "2027-03-01", "2027-02-01")
        assert (geldig(later), later.geldig_van, later.geldig_tot) == (False, None, None)

    def test_extended(self) -> None:
        """An extension continues from that day."""
        oordeel = {"oordeel": "artikel 1, derde lid toepassen", "waarde": True, "door": "het college"}
        verlengd = status(VERLENGEN, "2026-12-01", oordelen=[{**oordeel, "datum": "2026-11-01"}])
        assert (geldig(verlengd), verlengd.geldig_tot) == (True, date(2027, 4, 1))

    def test_another_end_for_some(self) -> None:
        """With a condition it is a term beside another."""
        zin = "De urgentie geldt zes maanden.\n3. In afwijking van het tweede lid geldt de urgentie tot 1 juli 2026, "
        zin += "indien de cliënt ten minste 23 jaar is."
        jong, oud = (status(zin, "2026-06-01", geboortedatum=dag) for dag in ("2010-01-01", "1990-01-01"))
        assert (jong.geldig_tot, oud.geldig_tot) == (date(2026, 11, 29), date(2026, 7, 1))

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("De urgentie geldt vanaf de uitstroom tot 1 januari 2027.", "RU224"),
            ("De urgentie geldt tot 1 januari 2027, doch niet langer dan zes maanden.", "RU224"),
            ("De urgentie vervalt op mei 2026.", "RU224"),
            ("De urgentie geldt van 1 januari 2026 tot 1 januari 2027.", "RU144"),
            ("De urgentie geldt vanaf 1 januari 2026.", "RU144"),
            ("De urgentie geldt tot 31 februari 2027.", "RU204"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """What says more than an end, or none, is not read as one."""
        assert code in codes(zin)

    def test_the_way_to_write_it(self) -> None:
        """The message on a sentence that does not fit shows this form."""
        (melding,) = parse_regeling(KOP.format("De urgentie eindigt op 31 december 2026.")).diagnostics
        assert "`De urgentie geldt tot en met 31 december 2026`" in melding.hint

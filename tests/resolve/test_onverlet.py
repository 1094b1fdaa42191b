"""*Onverminderd* between rules on an urgency that was granted."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag

KOP = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie geldt een jaar vanaf de datum van toekenning.
3. De urgentie geldt een jaar vanaf de datum van toekenning, indien de cliënt dakloos is.
4. """


def codes(zin: str) -> list[str]:
    """Return the codes of the errors that a text with this lid gives."""
    return [d.kind.code for d in parse_regeling(KOP + zin + "\n").diagnostics if d.is_fout]


def geldig(zin: str, op: str, *, dakloos: bool = False) -> bool | None:
    """Return whether an urgency of 1 March still holds for somebody who lives in Houten."""
    regeling = parse_regeling(KOP + zin + "\n").of_fout()
    adres = {"gemeente": "Houten", "functieAdres": "woonadres", "datumVan": "2026-06-01"}
    eerder = {"gemeente": "Zeist", "functieAdres": "woonadres", "datumVan": "2010-01-01", "datumTot": "2026-06-01"}
    record = {
        "sleutel": "a",
        "toekenningen": [{"datum": "2026-03-01"}],
        "verblijfplaatsen": {"volledigVan": "2010-01-01", "volledigTot": "2030-01-01", "lijst": [eerder, adres]},
        "feiten": {"dakloos": dakloos},
    }
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    waarde = evaluate(regeling, client, peildatum=date.fromisoformat(op)).uitkomst(Urgentievraag.STATUS).waarde
    return getattr(waarde, "urgent", None)


class TestWijkt:
    @pytest.mark.parametrize(
        "zin",
        [
            "Onverminderd het tweede lid vervalt de urgentie, indien de cliënt in Houten woont.",
            "De urgentie vervalt, onverminderd het tweede lid, indien de cliënt in Houten woont.",
            "Onverminderd het tweede en derde lid trekt het college de urgentie in, indien de cliënt in Houten woont.",
        ],
    )
    def test_both_apply(self, zin: str) -> None:
        """A lapse that leaves a term unharmed is one beside it: the urgency ends with the first of both."""
        assert geldig(zin, "2026-05-31") is True
        assert geldig(zin, "2026-06-01") is False
        assert geldig("De urgentie vervalt, indien de cliënt dakloos is.", "2027-03-01") is False

    def test_behoudens(self) -> None:
        """*Behoudens* a term for some: for them the lapse does not count."""
        zin = "Behoudens het derde lid vervalt de urgentie, indien de cliënt in Houten woont."
        assert geldig(zin, "2026-06-01", dakloos=True) is True
        assert geldig(zin, "2026-06-01", dakloos=False) is False

    @pytest.mark.parametrize(
        ("zin", "wel"),
        [
            (
                "Behoudens het tweede lid vervalt de urgentie, indien de cliënt in Houten woont.",
                "Onverminderd het tweede lid",
            ),
            ("Onverminderd het tweede lid geldt de urgentie drie maanden.", "In afwijking van het tweede lid"),
            (
                "De urgentie vervalt, onverminderd het tweede lid, op 1 juli 2026.",
                "doch niet langer dan tot 1 juli 2027",
            ),
        ],
    )
    def test_never(self, zin: str, wel: str) -> None:
        """What yields to a term for everybody would never apply, and is refused with what to write."""
        (fout,) = (d for d in parse_regeling(KOP + zin + "\n").diagnostics if d.is_fout)
        assert fout.kind.code == "RU224"
        assert wel in fout.hulp

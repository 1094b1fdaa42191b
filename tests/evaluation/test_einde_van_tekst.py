"""An urgency that would outlive the text under which it was granted: what is said on the days before that end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst
from regio_uitstroom.explain.json import to_json

KOP = """Convenant "Proef"
Looptijd: {looptijd}

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie geldt {duur} vanaf de datum van toekenning.
"""
TOT_2026 = "van 1 januari 2020 tot 1 januari 2026"
OVERGANG = """
Artikel 2. Overgang

Op cliënten die vóór 1 januari 2024 zijn ingestroomd, blijft dit convenant van toepassing.
"""
LAATSTE = date(2025, 12, 31)
BEGIN_2026 = date(2026, 1, 1)


def status(tekst: str, dag: date = LAATSTE, **record: Any) -> tuple[Uitkomst, dict[str, Any]]:
    """Return the status, on the last day of the text, of an urgency granted in its last month; and the JSON."""
    regeling = parse_regeling(tekst, name="proef").of_fout()
    dossier = {"sleutel": "a", "toekenningen": [{"datum": "2025-12-01"}], **record}
    client, fouten = read_client(dossier, gegevens=regeling.gegevens)
    assert client is not None, fouten
    beoordeling = evaluate(regeling, client, peildatum=dag)
    return beoordeling.uitkomst("status"), dict(to_json(beoordeling, regeling))


def tekst(looptijd: str = TOT_2026, duur: str = "zes maanden", slot: str = "") -> str:
    """Return the text with this looptijd and this validity."""
    return KOP.format(looptijd=looptijd, duur=duur) + slot


def opvang(van: str) -> dict[str, Any]:
    """Return a record of a client who came in on that day."""
    stay = {"voorziening": "beschermd wonen", "datumVan": van}
    return {"verblijven": {"volledigVan": "2000-01-01", "volledigTot": "2027-01-01", "lijst": [stay]}}


class TestEindeVanTekst:
    """Uitkomst.tekst_tot."""

    def test_text_ends_first(self) -> None:
        """The letter, the JSON and what the next day gives agree: from that day on the text decides nothing."""
        gevonden, json = status(tekst())
        assert gevonden.tekst_tot == BEGIN_2026
        assert (json["geldigTot"], json["tekstGeldtTot"]) == ("2026-06-01", "2026-01-01")
        assert "Dit convenant geldt zelf tot en met 31 december 2025; daarna beslist" in gevonden.motivering
        assert status(tekst(), BEGIN_2026)[0].reden is Reden.NIET_IN_WERKING

    @pytest.mark.parametrize(
        ("looptijd", "duur"),
        [("vanaf 1 januari 2020", "zes maanden"), (TOT_2026, "een maand"), (TOT_2026, "twee weken")],
    )
    def test_urgency_ends_first(self, looptijd: str, duur: str) -> None:
        """Nothing is said where the text goes on, or ends together with the urgency or after it."""
        gevonden, json = status(tekst(looptijd, duur), date(2025, 12, 10))
        assert gevonden.tekst_tot is None
        assert json["tekstGeldtTot"] is None
        assert "zelf tot en met" not in gevonden.motivering

    def test_kept_in_force(self) -> None:
        """A transition clause that keeps the text for this client lets it decide on; for another it does not."""
        erbij, eruit = opvang("2023-05-01"), opvang("2024-05-01")
        assert status(tekst(slot=OVERGANG), **erbij)[0].tekst_tot is None
        assert status(tekst(slot=OVERGANG), BEGIN_2026, **erbij)[0].reden is not Reden.NIET_IN_WERKING
        gevonden, _ = status(tekst(slot=OVERGANG), **eruit)
        assert gevonden.tekst_tot == BEGIN_2026
        assert "tenzij artikel 2 anders meebrengt" in gevonden.motivering
        assert status(tekst(slot=OVERGANG), BEGIN_2026, **eruit)[0].reden is Reden.NIET_IN_WERKING

    def test_no_longer_valid(self) -> None:
        """Of an urgency that is over nothing is said of what comes after."""
        gevonden, _ = status(tekst(duur="een week"))
        assert gevonden.waarde is not None
        assert (gevonden.waarde.urgent, gevonden.tekst_tot) == (False, None)

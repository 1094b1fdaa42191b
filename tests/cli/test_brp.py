"""``uitstroom brp``."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.client.brp_antwoorden import PERIODE, adres, dag, historie, personen

Uitstroom = Callable[..., Any]


@pytest.fixture
def bestand(tmp_path: Path) -> Callable[[str, object], str]:
    """Return a function that writes JSON to a file."""

    def schrijf(naam: str, inhoud: object) -> str:
        pad = tmp_path / naam
        pad.write_text(inhoud if isinstance(inhoud, str) else json.dumps(inhoud), encoding="utf-8")
        return str(pad)

    return schrijf


Bestand = Callable[[str, object], str]


class TestRun:
    def test_record(self, uitstroom: Uitstroom, bestand: Bestand) -> None:
        """Two answers, in whatever order, become one record."""
        p, h = bestand("p.json", personen()), bestand("h.json", historie(adres()))
        gedaan = uitstroom("brp", h, p, "--sleutel", "d-1", "--periode", "2015-01-01", "2026-01-01")
        record = json.loads(gedaan.out)
        assert (gedaan.status, gedaan.err) == (0, "")
        assert record["geboortedatum"] == {"waarde": "2004-03-09", "bron": "BRP"}
        assert record["verblijfplaatsen"]["volledigVan"] == "2015-01-01"

    def test_request_as_it_was_sent(self, uitstroom: Uitstroom, bestand: Bestand) -> None:
        """The request tells the period as well as the option does; the peildatum goes into the record."""
        h, vraag = bestand("h.json", historie(adres())), bestand("v.json", PERIODE)
        uit = uitstroom("brp", h, "--sleutel", "d-1", "--gevraagd", vraag, "--peildatum", "30 juni 2025").out
        record = json.loads(uit)
        assert record["peildatum"] == "2025-06-30"
        assert record["verblijfplaatsen"]["volledigTot"] == "2025-07-01"

    def test_without_a_period(self, uitstroom: Uitstroom, bestand: Bestand) -> None:
        """A history without a period is used, with the remark that gaps mean nothing then."""
        gedaan = uitstroom("brp", bestand("h.json", historie(adres())), "--sleutel", "d-1")
        assert gedaan.status == 0
        assert "telt een gat in de historie als niet bekend" in gedaan.err

    def test_it_can_be_assessed(self, uitstroom: Uitstroom, bestand: Bestand) -> None:
        """What comes out goes in to an assessment."""
        uit = uitstroom("brp", bestand("p.json", personen()), "--sleutel", "d-1").out
        gedaan = uitstroom("beoordeel", "u16-2017", bestand("d.json", uit), "--peildatum", "2018-01-01")
        assert (gedaan.status, gedaan.err) == (0, "")

    def test_errors(self, uitstroom: Uitstroom, bestand: Bestand) -> None:
        """Errors are told by path; no record, and nothing of the person."""
        fout = bestand("p.json", personen(geboorte={"datum": dag("2004-03-09") | {"datum": "2004-31-31"}}))
        gedaan = uitstroom("brp", fout, "--sleutel", "d-1")
        assert (gedaan.status, gedaan.out) == (1, "")
        assert gedaan.err.startswith("$.personen.personen[0].geboorte.datum")
        assert not any(prive in gedaan.err for prive in ("2004", "Verzonnen", "99999"))

    def test_burgerservicenummer_as_key(self, uitstroom: Uitstroom, bestand: Bestand) -> None:
        """A key that may be a burgerservicenummer is refused, and not repeated."""
        gedaan = uitstroom("brp", bestand("p.json", personen()), "--sleutel", "999990019")
        assert gedaan.status == 1
        assert "999990019" not in gedaan.err

    def test_standard_input(self, uitstroom: Uitstroom, monkeypatch: pytest.MonkeyPatch) -> None:
        """An answer may come through a pipe."""
        invoer = io.TextIOWrapper(io.BytesIO(json.dumps(personen()).encode()))
        monkeypatch.setattr("sys.stdin", invoer)
        assert "geboortedatum" in json.loads(uitstroom("brp", "-", "--sleutel", "d-1").out)

    @pytest.mark.parametrize(
        ("inhoud", "klacht"),
        [("{geen json", "is geen JSON"), ("[" * 100_000, "is geen JSON"), (" " * 10_000_001, "is te groot")],
    )
    def test_no_answer(self, uitstroom: Uitstroom, bestand: Bestand, inhoud: str, klacht: str) -> None:
        """A file that is no answer is wrong use."""
        gedaan = uitstroom("brp", bestand("x.json", inhoud), "--sleutel", "d-1")
        assert gedaan.status == 2
        assert klacht in gedaan.err

    def test_wrong_use(self, uitstroom: Uitstroom, bestand: Bestand, tmp_path: Path) -> None:
        """Two answers of one kind, a file that is not there, and a period that ends before it begins."""
        p = bestand("p.json", personen())
        assert "is nog een antwoord van BRP bevragen" in uitstroom("brp", p, p, "--sleutel", "d-1").err
        assert "bestaat niet" in uitstroom("brp", tmp_path / "weg.json", "--sleutel", "d-1").err
        omgekeerd = uitstroom("brp", p, "--sleutel", "d-1", "--periode", "2020-01-01", "2019-01-01")
        assert (omgekeerd.status, "ligt niet na de dag VAN" in omgekeerd.err) == (2, True)

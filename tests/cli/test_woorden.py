"""``uitstroom woorden``."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Uitstroom = Callable[..., Any]


class TestRun:
    """The command."""

    def test_search(self, uitstroom: Uitstroom) -> None:
        """What holds the word is shown, under what kind of word it is."""
        gedaan = uitstroom("woorden", "vrouwenopvang")
        assert gedaan.status == 0
        soort, eerste, *_ = gedaan.out.splitlines()
        assert soort.endswith(":")
        assert eerste == "  instelling voor vrouwenopvang"

    def test_verbs(self, uitstroom: Uitstroom) -> None:
        """Verbs are among the words."""
        assert "werkwoorden:\n  melden" in uitstroom("woorden", "melden").out

    def test_all(self, uitstroom: Uitstroom) -> None:
        """Without a word all are shown."""
        assert len(uitstroom("woorden").out.splitlines()) > 1_000

    def test_none(self, uitstroom: Uitstroom) -> None:
        """A word that no list holds is told, with what to do."""
        gedaan = uitstroom("woorden", "klapstoel")
        assert gedaan.status == 1
        assert gedaan.err == "geen woord met `klapstoel`; omschrijf het onder Begrippen of Gegevens\n"

    def test_json(self, uitstroom: Uitstroom) -> None:
        """A program reads them by kind."""
        woorden = json.loads(uitstroom("woorden", "urgentie", "--formaat", "json").out)["woorden"]
        assert "urgentie" in [woord for rij in woorden.values() for woord in rij]

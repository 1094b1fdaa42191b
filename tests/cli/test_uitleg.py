"""``uitstroom uitleg``."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from regio_uitstroom.diagnostics.bladzijde import SECTIONS
from regio_uitstroom.diagnostics.catalogue import KINDS

Uitstroom = Callable[..., Any]


class TestRun:
    """The command."""

    def test_page(self, uitstroom: Uitstroom) -> None:
        """A code shows its page."""
        assert uitstroom("uitleg", "ru001").out.startswith("# RU001 ontbrekend-bestand\n\n## Wat er is\n")

    def test_list(self, uitstroom: Uitstroom) -> None:
        """Without a code every finding is listed, a line each."""
        regels = uitstroom("uitleg").out.splitlines()
        assert [regel[:5] for regel in regels] == [kind.code for kind in KINDS]

    def test_unknown(self, uitstroom: Uitstroom) -> None:
        """An unknown code is wrong use, with the nearest one."""
        gedaan = uitstroom("uitleg", "RU0011")
        assert gedaan.status == 2
        assert "bedoelt u `RU001`?" in gedaan.err

    def test_json(self, uitstroom: Uitstroom) -> None:
        """A program gets the page in its sections."""
        uitleg = json.loads(uitstroom("uitleg", "leeg-bestand", "--formaat", "json").out)
        assert (uitleg["code"], list(uitleg["bladzijde"])) == ("RU006", list(SECTIONS))

    def test_json_list(self, uitstroom: Uitstroom) -> None:
        """And the list as a list."""
        assert len(json.loads(uitstroom("uitleg", "--formaat", "json").out)["meldingen"]) == len(KINDS)

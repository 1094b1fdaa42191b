"""Findings for programs."""

from __future__ import annotations

import json

from regio_uitstroom.diagnostics.as_json import to_json
from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind, Label, diagnose
from regio_uitstroom.source import Source, Span

KIND = Kind("RU201", "onbekende-gemeente", Ernst.FOUT, "onbekende gemeente `{naam}`", "bedoelt u `{suggestie}`?")
SOURCE = Source("a.convenant", "een\ntwee drie")


class TestToJson:
    """``to_json``."""

    def test_whole_finding(self) -> None:
        """Everything that is shown to people is there for programs, with places in lines and columns."""
        finding = diagnose(KIND, Span(SOURCE, 4, 8), labels=(Label(Span(SOURCE, 0, 3), "ook"),), naam="twee")
        assert to_json([finding]) == [
            {
                "code": "RU201",
                "naam": "onbekende-gemeente",
                "ernst": "fout",
                "bericht": "onbekende gemeente `twee`",
                "hint": "",
                "plaats": {"bestand": "a.convenant", "regel": 2, "kolom": 1, "totRegel": 2, "totKolom": 5},
                "labels": [
                    {
                        "tekst": "ook",
                        "plaats": {"bestand": "a.convenant", "regel": 1, "kolom": 1, "totRegel": 1, "totKolom": 4},
                    }
                ],
            }
        ]

    def test_without_a_place(self) -> None:
        """A finding without a place says so, and the result is JSON."""
        assert json.loads(json.dumps(to_json([diagnose(KIND, None, naam="x")])))[0]["plaats"] is None

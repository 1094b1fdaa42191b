"""The exception that carries findings."""

from __future__ import annotations

import pickle

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind, diagnose
from regio_uitstroom.diagnostics.fout import RegelingFout

FINDINGS = (diagnose(Kind("RU001", "weg", Ernst.FOUT, "het bestand `{bestand}` bestaat niet"), None, bestand="a"),)


class TestRegelingFout:
    """``RegelingFout``."""

    def test_str(self) -> None:
        """Its text is what the command line shows."""
        assert str(RegelingFout(FINDINGS)) == "fout[RU001] het bestand `a` bestaat niet\n\n1 fout"

    def test_carries_all(self) -> None:
        """It carries the findings themselves."""
        assert RegelingFout(FINDINGS).diagnostics == FINDINGS

    def test_pickle(self) -> None:
        """It survives the way between processes."""
        assert pickle.loads(pickle.dumps(RegelingFout(FINDINGS))).diagnostics == FINDINGS  # noqa: S301 - our own bytes

"""Outcomes in a few words."""

from __future__ import annotations

import pytest

from regio_uitstroom.evaluation.uitkomst import Reden
from regio_uitstroom.explain.antwoord import reden_in_woorden


class TestRedenInWoorden:
    """reden_in_woorden."""

    @pytest.mark.parametrize("reden", Reden)
    def test_every_reason(self, reden: Reden) -> None:
        """Every reason has words of its own, without a code."""
        woorden = reden_in_woorden(reden.value)
        assert "_" not in woorden
        assert " " in woorden

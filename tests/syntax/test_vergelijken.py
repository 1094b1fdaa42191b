"""Priority among several clients is an order; how an urgency ends is none, whoever comes first in it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, OpenRegel, Regel, Urgentie
from tests.syntax.zinnen import tekst


def regel(zin: str) -> Regel:
    """Return the rule of the last sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestVoorrangTussenClienten:
    @pytest.mark.parametrize(
        "zin",
        [
            "Bij gelijke rang krijgt de cliënt met kinderen voorrang.",
            "Bij gelijke rang krijgt de cliënt zonder kinderen geen voorrang.",
            "Bij gelijke geschiktheid wordt voorrang verleend aan de cliënt met kinderen.",
            "Bij meerdere gegadigden heeft de cliënt met kinderen voorrang.",
            "Indien twee cliënten gelijk eindigen, krijgt de cliënt met kinderen voorrang.",
            "Reageren meer cliënten, dan krijgt de cliënt met kinderen voorrang.",
            "Minderjarigen krijgen voorrang, indien hun rang gelijk is.",
            "Bij loting krijgt de cliënt met kinderen voorrang.",
        ],
    )
    def test_order(self, zin: str) -> None:
        """Where clients are compared, *voorrang* gives nobody urgency, and takes it from nobody."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Bepaling)
        assert gevonden.onderwerp == "volgorde"

    @pytest.mark.parametrize(
        "zin",
        [
            "Minderjarigen krijgen voorrang.",
            "Bij de toewijzing van een woning krijgt de cliënt met kinderen voorrang.",
            "De cliënt krijgt voorrang, indien hij langer dan twee jaar in Houten woont.",
        ],
    )
    def test_urgency(self, zin: str) -> None:
        """Without others beside him it is urgency."""
        assert isinstance(regel(zin), Urgentie)


class TestVoorHetEerst:
    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie vervalt drie maanden nadat aan de cliënt voor het eerst een woning is aangeboden.",
            "De urgentie vervalt nadat de cliënt als eerste een woning heeft aangeboden gekregen.",
            "De urgentie eindigt drie maanden nadat hij als eerste is geplaatst.",
        ],
    )
    def test_no_order(self, zin: str) -> None:
        """When an urgency ends is for a person to say, not an order: the day of the first offer is not computed."""
        assert isinstance(regel(zin), OpenRegel)

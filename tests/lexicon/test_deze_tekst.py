"""A text may point at itself by any of its names (``lexicon/teksten.csv``), and means the same."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from tests.syntax.zinnen import KOP

NAMEN = [row["frase"] for row in lexicon_rows("teksten")]
ZINNEN = (
    "Het college kan in gevallen waarin toepassing van {} naar zijn oordeel leidt tot hardheid, van {} afwijken.",
    "Het college kan van {} afwijken, indien toepassing van {} leidt tot een onbillijkheid van overwegende aard.",
    "Op de termijnen in {} is de Algemene termijnenwet van toepassing.",
    "Binnen een jaar na de inwerkingtreding van {} informeren partijen elkaar.",
    "De gemeenten bespreken de werking van {}.",
)


def gelezen(zin: str, naam: str) -> tuple[list[str], list[str]]:
    """Return the kinds of rules of an agreement with a sentence about itself, and what is told of it."""
    uit = parse_regeling(KOP.format(gegeven="") + zin.replace("{}", naam) + "\n", name="bedacht")
    assert uit.regeling is not None
    return [type(regel).__name__ for regel in uit.regeling.regels], [d.kind.code for d in uit.diagnostics]


class TestDezeTekst:
    """No sentence is read for one name only."""

    @pytest.mark.parametrize("zin", ZINNEN)
    @pytest.mark.parametrize("naam", NAMEN)
    def test_read_alike(self, zin: str, naam: str) -> None:
        """The same rules, and the same findings."""
        assert gelezen(zin, naam) == gelezen(zin, "dit convenant")

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_read(self, zin: str) -> None:
        """None of these is left to a person, or refused."""
        assert not {"RU154", "RU104", "RU109"}.intersection(gelezen(zin, "dit convenant")[1])

    def test_rows(self) -> None:
        """A phrase with the place for the name stands there with each of them."""
        (row,) = [row for row in lexicon_rows("momenten") if row["sleutel"] == "ondertekening"]
        assert {f"ondertekening van {naam}" for naam in NAMEN} <= set(row["frasen"].split("|"))
        woorden = {row["frase"] for row in lexicon_rows("woorden")}
        assert {f"is {naam} niet van toepassing" for naam in NAMEN} <= woorden
        assert not any("{" in frase for frase in woorden)

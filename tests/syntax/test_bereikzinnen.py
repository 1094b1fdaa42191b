"""Whom a text does not cover, said of these people."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Toepassingsbereik
from tests.syntax.zinnen import codes, gemeld, opgemaakt, tekst

UIT_DETENTIE = "cliënten die uitstromen uit detentie"


def bereik(zin: str) -> Toepassingsbereik:
    """Return the rule on the scope of the text that a sentence is."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, Toepassingsbereik)
    return regel


class TestAlsBereik:
    """als_bereik."""

    @pytest.mark.parametrize(
        ("zin", "anders"),
        [
            (f"{UIT_DETENTIE.capitalize()} vallen niet onder dit convenant.", f"op {UIT_DETENTIE}."),
            (f"{UIT_DETENTIE.capitalize()} vallen buiten dit convenant.", f"op {UIT_DETENTIE}."),
            (
                f"{UIT_DETENTIE.capitalize()} vallen niet onder dit convenant, tenzij zij uitstroomgereed zijn.",
                f"op {UIT_DETENTIE}, tenzij zij uitstroomgereed zijn.",
            ),
            (
                f"{UIT_DETENTIE.capitalize()} vallen alleen onder dit convenant als zij uitstroomgereed zijn.",
                f"op {UIT_DETENTIE}, tenzij zij uitstroomgereed zijn.",
            ),
            (
                "De cliënt valt niet onder dit convenant, indien hij uitstroomt uit detentie.",
                "op de cliënt, indien hij uitstroomt uit detentie.",
            ),
        ],
    )
    def test_same_as_not_applicable(self, zin: str, anders: str) -> None:
        """The rule is the one of *Dit convenant is niet van toepassing op …*."""
        assert bereik(zin).voorwaarde == bereik(f"Dit convenant is niet van toepassing {anders}").voorwaarde

    @pytest.mark.parametrize(
        "zin",
        [
            f"{UIT_DETENTIE.capitalize()} vallen onder dit convenant.",
            f"{UIT_DETENTIE.capitalize()} vallen niet buiten dit convenant.",
            f"{UIT_DETENTIE.capitalize()} vallen alleen onder dit convenant.",
            f"Alleen {UIT_DETENTIE} vallen onder dit convenant.",
            f"{UIT_DETENTIE.capitalize()} vallen alleen buiten dit convenant als zij uitstroomgereed zijn.",
            f"{UIT_DETENTIE.capitalize()} vallen ook niet onder dit convenant.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What leaves nobody out, or may be meant in two ways, is refused."""
        assert codes(zin)

    def test_of_the_record(self) -> None:
        """That the municipality of something else falls under the text is no scope."""
        assert "RU154" not in gemeld("Woningen in Houten vallen niet onder dit convenant.")

    def test_formatted(self) -> None:
        """The formatter leaves the words as they are."""
        zin = f"{UIT_DETENTIE.capitalize()} vallen niet onder dit convenant."
        assert zin in " ".join(opgemaakt(zin).split())

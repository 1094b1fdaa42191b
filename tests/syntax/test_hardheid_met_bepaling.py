"""Hardship clauses that say more of what an application leads to: asked in the words of the text, and never less."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.regels import Bevoegdheid
from regio_uitstroom.model.voorwaarden import FeitIs, OordeelGeeft
from tests.syntax.zinnen import tekst

AFWIJKEN = "Het college kan van dit convenant afwijken, indien toepassing daarvan"


def bevoegdheid(zin: str) -> Bevoegdheid:
    """Return the power that a hardship clause gives."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, Bevoegdheid)
    return regel


def gevraagd(zin: str) -> list[str]:
    """Return what is asked of a client under a hardship clause, as facts and as judgments."""
    delen = list(doorloop(bevoegdheid(zin).voorwaarde))
    feiten = [een.gegeven.omschrijving for een in delen if isinstance(een, FeitIs)]
    return feiten + [een.oordeel.omschrijving for een in delen if isinstance(een, OordeelGeeft) if not een.kaal]


class TestOmschrevenGevolg:
    @pytest.mark.parametrize(
        "gevolg",
        [
            "zou leiden tot een schrijnende situatie die bij de vaststelling van het convenant niet is voorzien",
            "leidt tot een schrijnende situatie die niet was voorzien",
            "leidt tot een schrijnende situatie waarin dit convenant niet voorziet",
            "leidt tot een schrijnende situatie die de gemeenteraad niet heeft voorzien",
            "leidt tot een onbillijkheid van overwegende aard die bij de vaststelling niet was voorzien",
            "leidt tot gevolgen die bij de vaststelling van dit convenant niet zijn voorzien",
            (
                "leidt tot een schrijnende situatie waarmee partijen bij het sluiten van dit convenant geen rekening "
                "hebben gehouden"
            ),
            "leidt tot een schrijnende situatie die de cliënt met dakloosheid bedreigt",
        ],
    )
    def test_asked_in_full(self, gevolg: str) -> None:
        """What the clause says of such a situation belongs to the question: without it more would be one."""
        assert any(gevolg in een for een in gevraagd(f"{AFWIJKEN} {gevolg}."))

    def test_the_judgment_itself(self) -> None:
        """Without anything behind it, the judgment is asked that every hardship clause asks."""
        zin = f"{AFWIJKEN} leidt tot een schrijnende situatie."
        assert "toepassing leidt tot een schrijnende situatie" in gevraagd(zin)

    def test_two_conditions_stay_two(self) -> None:
        """What *en* joins to it is a condition of its own."""
        zin = f"{AFWIJKEN} leidt tot een schrijnende situatie en de cliënt dakloos is."
        assert "toepassing leidt tot een schrijnende situatie" in gevraagd(zin)


class TestToepassingVoor:
    @pytest.mark.parametrize(
        "zin",
        [
            f"{AFWIJKEN} voor de aanvrager leidt tot een onbillijkheid van overwegende aard.",
            f"{AFWIJKEN} leidt voor de aanvrager tot een onbillijkheid van overwegende aard.",
            f"{AFWIJKEN} leidt tot een onbillijkheid van overwegende aard voor de cliënt.",
        ],
    )
    def test_every_judgment_is_on_one_client(self, zin: str) -> None:
        """For whom it is hard says nothing more than the judgment does."""
        gewoon = f"{AFWIJKEN} leidt tot een onbillijkheid van overwegende aard."
        assert gevraagd(zin) == gevraagd(gewoon)

    def test_somebody_else(self) -> None:
        """For whom with a clause of his own it says of which clients, and that is not left out: a person applies it."""
        zin = f"{AFWIJKEN} voor de cliënt die dakloos is leidt tot een onbillijkheid van overwegende aard."
        assert "RU154" in [een.kind.code for een in parse_regeling(tekst(zin)).diagnostics]

"""A declared fact says one thing, and its denial the opposite."""

# ruff: noqa: E501 - lines of a declaration stand on one line

import pytest

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from regio_uitstroom.syntax.gegevencontrole import ontkent
from tests.syntax.zinnen import KOP, codes

ZIN = "De cliënt krijgt urgentie, indien hij uitstroomgereed is."


def polariteit(gegeven: str, bijzin: str) -> bool | None:
    """Return what a clause asks of the fact: that it is so, that it is not; None where it asks something else."""
    tekst = KOP.format(gegeven=gegeven) + f"De cliënt krijgt urgentie, indien hij {bijzin}.\n"
    regel = parse_regeling(tekst).of_fout().regels[-1]
    assert isinstance(regel, Urgentie)
    match regel.voorwaarde:
        case Niet(deel=FeitIs(gegeven=feit)):
            return False if feit.sleutel == f"feiten.{gegeven.partition(':')[0]}" else None
        case FeitIs(gegeven=feit):
            return True if feit.sleutel == f"feiten.{gegeven.partition(':')[0]}" else None
    return None


class TestOntkent:
    def test_inner_clause(self) -> None:
        """A denial within a relative clause does not deny the whole."""
        assert not ontkent("de cliënt heeft schulden die hij niet kan betalen")
        assert ontkent("de cliënt heeft geen schulden die hij kan betalen")


class TestControleer:
    @pytest.mark.parametrize(
        "vorm",
        [
            "dagbesteding: de cliënt heeft geen dagbesteding (ja of nee)",
            "gereed: de cliënt is niet uitstroomgereed (ja of nee)",
            "begeleid: de cliënt accepteert geen woonbegeleiding (ja of nee)",
            "werk: de cliënt heeft nooit gewerkt (ja of nee)",
        ],
    )
    def test_denied(self, vorm: str) -> None:
        """A fact stands affirmed."""
        assert codes(ZIN, vorm) == ["RU142"]

    @pytest.mark.parametrize(
        "regels",
        [
            "  bijzin: de cliënt geen begeleiding accepteert / de cliënt begeleiding accepteert",
            "  bijzin: de cliënt begeleiding accepteert / de cliënt begeleiding accepteert",
            "  bijzin: de cliënt begeleiding accepteert / de cliënt zonder begeleiding is",
            "  ontkenning: de cliënt accepteert begeleiding",
            '  vraag: "Accepteert de cliënt geen begeleiding?"',
        ],
    )
    def test_contradicted(self, regels: str) -> None:
        """A line that says the opposite of the fact, or twice the same, is refused."""
        assert codes(ZIN, f"begeleid: de cliënt accepteert begeleiding (ja of nee)\n{regels}") == ["RU143"]

    @pytest.mark.parametrize(
        "vorm",
        ["gereed: de cliënt is uitstroomgereed (ja of nee)", "kind: de cliënt heeft een minderjarig kind (ja of nee)"],
    )
    def test_built_in(self, vorm: str) -> None:
        """A fact does not take the place of what follows from the record."""
        assert codes(ZIN, vorm) == ["RU143"]

    def test_no_denial_of_an_amount(self) -> None:
        """An amount has no denial."""
        assert codes(ZIN, "schuld: de schuld van de cliënt (bedrag)\n  ontkenning: de cliënt heeft geen schuld") == [
            "RU143"
        ]


class TestVoegToe:
    @pytest.mark.parametrize(
        ("gegeven", "bijzin", "waar"),
        [
            ("dagbesteding: de cliënt heeft dagbesteding (ja of nee)", "dagbesteding heeft", True),
            ("dagbesteding: de cliënt heeft dagbesteding (ja of nee)", "geen dagbesteding heeft", False),
            (
                "dagbesteding: de cliënt heeft dagbesteding (ja of nee)\n  ontkenning: de cliënt is zonder dagbesteding",
                "zonder dagbesteding is",
                False,
            ),
            (
                "begeleid: de cliënt accepteert begeleiding (ja of nee)\n  ontkenning: de cliënt weigert begeleiding",
                "begeleiding weigert",
                False,
            ),
            (
                "begeleid: de cliënt accepteert begeleiding (ja of nee)\n  bijzin: de cliënt begeleiding aanvaardt / de cliënt geen begeleiding aanvaardt",
                "geen begeleiding aanvaardt",
                False,
            ),
        ],
    )
    def test_polarity(self, gegeven: str, bijzin: str, waar: bool) -> None:  # noqa: FBT001 - a column of the table
        """Every form that a fact brings keeps its own polarity, whatever its verb."""
        assert lexicon() is not None
        assert polariteit(gegeven, bijzin) is waar

"""Headings of the tree as main clauses."""

import pytest

from regio_uitstroom.explain.hoofdzinnen import als_hoofdzin


class TestAlsHoofdzin:
    """als_hoofdzin."""

    @pytest.mark.parametrize(
        ("bijzin", "hoofdzin"),
        [
            ("deze tekst de cliënt dekt", "deze tekst dekt de cliënt"),
            ("deze tekst op 1 juni 2025 van kracht is", "deze tekst is op 1 juni 2025 van kracht"),
            ("het niet zo is dat de cliënt dagbesteding heeft", "het is niet zo dat de cliënt dagbesteding heeft"),
            ("het tijdelijk verblijf van de cliënt begonnen is", "het tijdelijk verblijf van de cliënt is begonnen"),
            ("de cliënt uitstroomgereed is", "de cliënt is uitstroomgereed"),
            ("de cliënt geen dagbesteding heeft", "de cliënt heeft geen dagbesteding"),
        ],
    )
    def test_verb_second(self, bijzin: str, hoofdzin: str) -> None:
        """The verb stands behind the subject."""
        assert als_hoofdzin(bijzin) == hoofdzin

    @pytest.mark.parametrize(
        "bijzin",
        [
            "terugkeer naar de gemeente van herkomst onveilig is",
            "de cliënt een woning heeft die niet passend is",
            "de cliënt, die in Zeist woont, uitstroomgereed is",
            "dit alles geldt",
        ],
    )
    def test_left_alone(self, bijzin: str) -> None:
        """Where it is not certain which words are the subject, nothing is turned."""
        assert als_hoofdzin(bijzin) == bijzin

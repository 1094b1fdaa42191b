"""Facility kinds: which falls under which, and what a stay recorded under a wide kind can turn out to be."""

import pytest

from regio_uitstroom.evaluation.voorzieningen import is_van_soort, met_bovenliggende, met_onderliggende


class TestMetBovenliggende:
    """met_bovenliggende."""

    def test_all_above(self) -> None:
        """A kind comes with every kind that it falls under."""
        assert met_bovenliggende("pleegzorg") == {"pleegzorg", "jeugdhulp met verblijf", "jeugdzorg"}

    def test_unknown_kind(self) -> None:
        """A kind outside the list stands by itself."""
        assert met_bovenliggende("tiny house") == {"tiny house"}


class TestMetOnderliggende:
    """met_onderliggende."""

    def test_all_below(self) -> None:
        """A kind comes with every kind that falls under it."""
        assert met_onderliggende("opvang") == {
            "opvang",
            "maatschappelijke opvang",
            "vrouwenopvang",
            "crisisopvang",
            "nachtopvang",
            "noodopvang",
        }

    def test_nothing_below(self) -> None:
        """A kind under which nothing falls is itself alone."""
        assert met_onderliggende("beschermd wonen") == {"beschermd wonen"}


class TestIsVanSoort:
    """is_van_soort."""

    @pytest.mark.parametrize(
        ("voorziening", "gevraagd", "antwoord"),
        [
            ("vrouwenopvang", {"vrouwenopvang"}, True),
            ("crisisopvang", {"vrouwenopvang"}, False),
            ("opvang", {"vrouwenopvang"}, None),
            ("jeugdzorg", {"gezinshuis"}, None),
            ("opvang", {"beschermd wonen"}, False),
            ("opvang", met_onderliggende("opvang"), True),
            ("opvang", met_onderliggende("opvang") - {"crisisopvang"}, None),
            ("vrouwenopvang", met_onderliggende("opvang"), True),
        ],
    )
    def test_answer(self, voorziening: str, gevraagd: set[str], antwoord: bool | None) -> None:  # noqa: FBT001 - drawn
        """Yes or no where that holds of every kind that the stay can turn out to be, otherwise unknown."""
        assert is_van_soort(voorziening, gevraagd) is antwoord

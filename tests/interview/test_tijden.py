"""The time at the end of an answer."""

import pytest

from regio_uitstroom.interview.tijden import Tijd, splits_tijd
from regio_uitstroom.interview.waarden import Onbegrepen


class TestSplitsTijd:
    @pytest.mark.parametrize(
        ("tekst", "tijd"),
        [
            ("Houten", Tijd("Houten")),
            ("Houten sinds 1 mei 2012", Tijd("Houten", "2012-05-01", lopend=True)),
            ("Houten, van 1 mei 2012 tot 1 juni 2017", Tijd("Houten", "2012-05-01", "2017-06-01")),
            ("Houten van 2012 t/m 2016", Tijd("Houten", "2012", "2017-01-01")),
            ("Houten van 1 mei 2012 tot en met 31 mei 2012", Tijd("Houten", "2012-05-01", "2012-06-01")),
            ("Houten van 2012 tot heden", Tijd("Houten", "2012", lopend=True)),
            ("Houten tot 1 juni 2017", Tijd("Houten", tot="2017-06-01")),
            ("volledig van 2012-01-01 tot 2017-01-01", Tijd("volledig", "2012-01-01", "2017-01-01")),
            ("sinds 2012", Tijd("", "2012", lopend=True)),
            ("Wijk bij Duurstede", Tijd("Wijk bij Duurstede")),
        ],
    )
    def test_parts(self, tekst: str, tijd: Tijd) -> None:
        """What is said, and from when to when; *tot en met* includes the day."""
        assert splits_tijd(tekst) == tijd

    def test_day_that_does_not_exist(self) -> None:
        """An impossible day is asked for again."""
        with pytest.raises(Onbegrepen):
            splits_tijd("Houten van 2012 tot en met 31 februari 2013")

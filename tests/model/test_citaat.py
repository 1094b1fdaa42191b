"""Citations: places of norms in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.teksten import rangtelwoord

citaten = st.builds(
    Citaat,
    artikel=st.sampled_from(("1", "2", "1.1")),
    lid=st.none() | st.integers(1, 3),
    onderdeel=st.none() | st.sampled_from("ab"),
    sub=st.none() | st.integers(1, 2),
    volzin=st.none() | st.integers(1, 2),
    zinsdeel=st.none() | st.integers(1, 2),
)


class TestTekst:
    @pytest.mark.parametrize(
        ("citaat", "tekst"),
        [
            (Citaat("2"), "artikel 2"),
            (Citaat("2", 1, "a"), "artikel 2, eerste lid, onderdeel a"),
            (Citaat("1.1", None, "a", 3), "artikel 1.1, onderdeel a, onder 3°"),
            (Citaat("4", 3, volzin=2), "artikel 4, derde lid, tweede volzin"),
            (Citaat("2", 21, zinsdeel=2), "artikel 2, 21e lid, tweede zinsdeel"),
        ],
    )
    def test_words(self, citaat: Citaat, tekst: str) -> None:
        """A citation reads as a lawyer writes it."""
        assert citaat.tekst == str(citaat) == tekst


class TestMidden:
    @pytest.mark.parametrize(
        ("citaat", "tekst"), [(Citaat("2"), "artikel 2"), (Citaat("2", 1), "artikel 2, eerste lid,")]
    )
    def test_comma(self, citaat: Citaat, tekst: str) -> None:
        """Inside a sentence a citation with a comma is closed by one."""
        assert citaat.midden == tekst


class TestRangtelwoord:
    def test_beyond_words(self) -> None:
        """Above twenty the ordinal is in digits."""
        assert [rangtelwoord(n) for n in (1, 20, 21)] == ["eerste", "twintigste", "21e"]


class TestOmvat:
    @given(citaten)
    def test_itself(self, citaat: Citaat) -> None:
        """A place lies within itself."""
        assert citaat.omvat(citaat)

    @given(citaten, citaten)
    def test_one_way(self, een: Citaat, ander: Citaat) -> None:
        """Two places lie within each other only when they are the same."""
        assert (een.omvat(ander) and ander.omvat(een)) == (een == ander)

    @given(citaten, citaten, citaten)
    def test_transitive(self, een: Citaat, twee: Citaat, drie: Citaat) -> None:
        """What lies within a part lies within the whole."""
        assert not (een.omvat(twee) and twee.omvat(drie)) or een.omvat(drie)

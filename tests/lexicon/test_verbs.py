"""Forms of verbs."""

import pytest

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm, lees_werkwoorden

VORMEN = lees_werkwoorden().vormen


class TestLeesWerkwoorden:
    @pytest.mark.parametrize(
        ("woord", "vorm"),
        [
            ("meldt", Werkwoordsvorm("melden", persoon=True)),
            ("aanmeldt", Werkwoordsvorm("melden", "aan", persoon=True)),
            ("aangemeld", Werkwoordsvorm("melden", "aan", deelwoord=True)),
            ("aan te melden", Werkwoordsvorm("melden", "aan", te=True)),
            ("bood", Werkwoordsvorm("bieden", persoon=True, verleden=True)),
            ("boden", Werkwoordsvorm("bieden", persoon=True, meervoud=True, verleden=True)),
            ("is", Werkwoordsvorm("zijn", persoon=True)),
            ("melden", Werkwoordsvorm("melden", persoon=True, meervoud=True, infinitief=True)),
        ],
    )
    def test_forms(self, woord: str, vorm: Werkwoordsvorm) -> None:
        """A form tells its verb, its particle and what it can be."""
        assert VORMEN[woord] == vorm

    def test_all_that_a_word_can_be(self) -> None:
        """A word that is several forms of one verb is all of them."""
        verlaten = VORMEN["verlaten"]
        assert verlaten.persoon
        assert verlaten.infinitief
        assert verlaten.deelwoord

    def test_no_empty_form(self) -> None:
        """No form is empty: a gap in the list is no word."""
        assert all(woord.strip() == woord and woord for woord in VORMEN)

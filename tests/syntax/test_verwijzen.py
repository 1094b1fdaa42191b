"""References as one token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.lexicon.atoms import atoms
from regio_uitstroom.syntax.plek import Plek
from regio_uitstroom.syntax.verwijzen import lees_verwijzing


def lees(tekst: str) -> tuple[int, tuple[Plek, ...]] | None:
    """Read a reference at the start of a text; returns the number of characters read and the places."""
    stukjes = atoms(tekst)
    gelezen = lees_verwijzing(stukjes, 0)
    return None if gelezen is None else (stukjes[gelezen[0] - 1].end, gelezen[1].plekken)


class TestLeesVerwijzing:
    @pytest.mark.parametrize(
        ("tekst", "plekken"),
        [
            ("artikel 2", [Plek("2")]),
            ("artikel 1.1", [Plek("1.1")]),
            ("artikel 12a", [Plek("12a")]),
            ("artikel 2, eerste lid", [Plek("2", 1)]),
            ("artikel 2, eerste lid, onderdeel a", [Plek("2", 1, "a")]),
            ("artikel 2, eerste lid, onderdeel a, onder 2°", [Plek("2", 1, "a", 2)]),
            ("artikel 2 lid 1", [Plek("2", 1)]),
            ("artikel 2, eerste en tweede lid", [Plek("2", 1), Plek("2", 2)]),
            ("artikel 2, eerste tot en met derde lid", [Plek("2", 1), Plek("2", 2), Plek("2", 3)]),
            ("artikel 12, derde lid, onderdeel d of i", [Plek("12", 3, "d"), Plek("12", 3, "i")]),
            ("de artikelen 12, 14 en 15", [Plek("12"), Plek("14"), Plek("15")]),
            ("artikel 2 en artikel 3, tweede lid", [Plek("2"), Plek("3", 2)]),
            ("het eerste lid", [Plek(lid=1)]),
            ("het eerste en tweede lid", [Plek(lid=1), Plek(lid=2)]),
            ("onderdeel a", [Plek(onderdeel="a")]),
            ("de onderdelen 1° en 2°", [Plek(sub=1), Plek(sub=2)]),
            ("het vorige lid", [Plek(voorgaand="lid")]),
            ("dit artikel", [Plek()]),
            ("artikel 2, eerste lid, tweede volzin", [Plek("2", 1, volzin=2)]),
            ("het eerste lid van artikel 2", [Plek("2", 1)]),
            ("het eerste en derde lid van artikel 2", [Plek("2", 1), Plek("2", 3)]),
            ("het eerste lid, onderdeel a, van artikel 2", [Plek("2", 1, "a")]),
            ("onderdeel b van het tweede lid", [Plek(lid=2, onderdeel="b")]),
            ("onderdeel b van het tweede lid van artikel 3", [Plek("3", 2, "b")]),
            ("onderdeel b van artikel 3, tweede lid", [Plek("3", 2, "b")]),
            ("de onderdelen a en b van artikel 3", [Plek("3", onderdeel="a"), Plek("3", onderdeel="b")]),
            ("het eerste lid van artikel 2 en het derde lid van artikel 4", [Plek("2", 1), Plek("4", 3)]),
            ("het eerste lid en onderdeel b van het tweede lid", [Plek(lid=1), Plek(lid=2, onderdeel="b")]),
            ("het tweede lid van dit artikel", [Plek(lid=2)]),
            ("de eerste volzin van het tweede lid", [Plek(lid=2, volzin=1)]),
        ],
    )
    def test_forms(self, tekst: str, plekken: list[Plek]) -> None:
        """Every form gives its places, ranges written out, and is read to its end."""
        assert lees(tekst) == (len(tekst), tuple(plekken))

    @pytest.mark.parametrize(
        ("tekst", "gelezen"),
        [
            ("artikel 12, derde lid, onderdeel d of i, in aanmerking", "artikel 12, derde lid, onderdeel d of i"),
            ("artikel 2, is niet van toepassing", "artikel 2"),
            ("het eerste lid, en de gemeente", "het eerste lid"),
            ("artikel 2, onderdeel a of de cliënt", "artikel 2, onderdeel a"),
            ("het eerste lid van de woningcorporatie", "het eerste lid"),
            ("het eerste lid en het tweede lid van artikel 2", "het eerste lid"),
            ("het eerste lid van het tweede lid", "het eerste lid"),
            ("onderdeel a van het vorige lid", "onderdeel a"),
            ("artikel 2 van artikel 3", "artikel 2"),
        ],
    )
    def test_ends(self, tekst: str, gelezen: str) -> None:
        """What follows a reference is not taken into it."""
        found = lees(tekst)
        assert found is not None
        assert tekst[: found[0]] == gelezen

    @pytest.mark.parametrize("tekst", ["artikel", "het eerste huis", "de cliënt", "onderdeel van", "lid"])
    def test_no_reference(self, tekst: str) -> None:
        """Words that only begin like one are no reference."""
        assert lees(tekst) is None

    @given(
        st.lists(
            st.sampled_from(
                ["artikel", "2", ",", "eerste", "lid", "en", "of", "onderdeel", "a", "1°", "tot", "met", "de"]
            ),
            max_size=30,
        )
    )
    def test_any_row(self, woorden: list[str]) -> None:
        """Any row of its words is read or not, within the row."""
        stukjes = atoms(" ".join(woorden))
        gelezen = lees_verwijzing(stukjes, 0) if stukjes else None
        assert gelezen is None or 0 < gelezen[0] <= len(stukjes)

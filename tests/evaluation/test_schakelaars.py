"""Rules without a value: what they switch off, and citations that a client invokes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.evaluation.schakelaars import Schakelwijzer, lees_citaat, maak_schakelaars
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import NietVanToepassing, Verval


class TestLeesCitaat:
    """lees_citaat."""

    @pytest.mark.parametrize(
        ("bepaling", "plaats"),
        [
            ("artikel 3, vierde lid", Citaat("3", 4)),
            ("Artikel 3", Citaat("3")),
            ("artikel 3 lid 4", Citaat("3", 4)),
            ("artikel 12a, tweede lid, onderdeel b", Citaat("12a", 2, "b")),
            ("artikel 1.1, eenentwintigste alinea", Citaat("1.1")),
            ("artikel 3, 21e lid", Citaat("3", 21)),
            ("de hardheidsclausule", None),
            ("artikel", None),
            ("", None),
        ],
    )
    def test_reads(self, bepaling: str, plaats: Citaat | None) -> None:
        """The artikel, lid and onderdeel that it names; None for what is no citation."""
        assert lees_citaat(bepaling) == plaats


PLAATSEN = st.builds(
    Citaat,
    artikel=st.sampled_from(("1", "2")),
    lid=st.none() | st.integers(1, 2),
    onderdeel=st.none() | st.just("a"),
    sub=st.none() | st.just(1),
    volzin=st.none() | st.integers(1, 2),
)


class TestSchakelwijzer:
    """Schakelwijzer."""

    @given(st.lists(st.tuples(PLAATSEN, st.lists(PLAATSEN, max_size=3)), max_size=5), PLAATSEN, st.frozensets(PLAATSEN))
    def test_as_trying_each(
        self, los: list[tuple[Citaat, list[Citaat]]], plaats: Citaat, wijkt_voor: frozenset[Citaat]
    ) -> None:
        """It finds the rules whose targets hold the place, or to which the rule yields; never the rule itself."""
        rij = [NietVanToepassing(citaat=citaat, doelen=tuple(doelen)) for citaat, doelen in los]
        verwacht = {
            n
            for n, s in enumerate(rij)
            if s.citaat != plaats and (s.citaat in wijkt_voor or any(doel.omvat(plaats) for doel in s.doelen))
        }
        assert Schakelwijzer(rij).van(Verval(citaat=plaats, wijkt_voor=wijkt_voor)) == verwacht


class TestMaakSchakelaars:
    """maak_schakelaars."""

    def test_long_chain(self) -> None:
        """Of a long chain in which each switches off the next, each comes after the one that switches it off."""
        rij = [NietVanToepassing(citaat=Citaat("4", n), doelen=(Citaat("4", n - 1),)) for n in range(1, 2001)]
        geordend = maak_schakelaars(rij)
        assert [s.regel.citaat.lid for s in geordend] == list(range(2000, 0, -1))
        assert [s.uit for s in geordend] == [frozenset(), *(frozenset({n}) for n in range(1999))]

    def test_circle(self) -> None:
        """Rules that switch each other off keep the order of the text; only the first switches the second off."""
        een = NietVanToepassing(citaat=Citaat("4", 1), doelen=(Citaat("4", 2),))
        twee = NietVanToepassing(citaat=Citaat("4", 2), doelen=(Citaat("4", 1),))
        assert [(s.regel, s.uit) for s in maak_schakelaars((een, twee))] == [(een, frozenset()), (twee, frozenset({0}))]

"""Which defined terms lean on which, and how deep."""

from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Begripbron, Slash
from regio_uitstroom.model.leunen import DIEPST, dieptes, leunt_op, te_diep
from regio_uitstroom.model.voorwaarden import BegripGeldt


def begrip(naam: str, *op: str) -> Begrip:
    """Make a term that leans on other terms."""
    citaat = Citaat("1", None, naam)
    stap = Stap(citaat, Slash(tuple(map(Begripbron, op))))
    return GemeenteBegrip(naam=naam, citaat=citaat, stappen=(stap,))


class TestLeuntOp:
    """leunt_op."""

    def test_others_only(self) -> None:
        """A term leans on the others that its definition names, not on itself."""
        assert leunt_op(begrip("a", "a", "b")) == {"b"}

    def test_conditions(self) -> None:
        """A condition that names a term leans on it."""
        assert leunt_op(VoorwaardeBegrip(naam="a", citaat=Citaat("1"), voorwaarde=BegripGeldt("b"))) == {"b"}


class TestDieptes:
    """dieptes."""

    def test_each_after_what_it_leans_on(self) -> None:
        """The depth is one more than that of the deepest term below; the order works upwards."""
        gevonden = dieptes((begrip("a", "b", "c"), begrip("b", "c"), begrip("c")))
        assert gevonden == {"a": 3, "b": 2, "c": 1}
        assert list(gevonden) == ["c", "b", "a"]

    def test_unknown_term(self) -> None:
        """A term that is not defined adds nothing."""
        assert dieptes((begrip("a", "elders"),)) == {"a": 1}

    def test_circle(self) -> None:
        """A circle and what leans on it have no depth."""
        assert dieptes((begrip("a", "b"), begrip("b", "a"), begrip("c", "a"), begrip("d"))) == {"d": 1}


class TestTeDiep:
    """te_diep."""

    def test_only_what_goes_deeper(self) -> None:
        """Of a chain only the terms above the bound go too deep."""
        keten = [begrip(f"b{n}", f"b{n + 1}") for n in range(1, DIEPST + 2)]
        assert te_diep([*keten, begrip(f"b{DIEPST + 2}")]) == {"b1", "b2"}

"""The motivering in short: outcome and ground, whole sentences, never too long."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort, Waarde
from regio_uitstroom.explain import explain
from regio_uitstroom.explain.toelichting import LENGTE_TOELICHTING
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from tests.explain.conftest import ZAKEN

Zaak = tuple[Beoordeling, Regeling]
EINDEN = (".", "?", ".”", "?”")

TITELS = st.text(st.characters(categories=("L", "N", "Zs")), min_size=1, max_size=1_500)
GEMEENTEN = st.integers(1, 120).map(
    lambda n: frozenset(Gemeente(f"{i:04}", f"Gemeente aan de Rivier {i}", "Utrecht", None, None) for i in range(n))
)
PLAATSEN = st.integers(0, 60).map(lambda n: tuple(Citaat("3", 1, None, i) for i in range(1, n + 1)))


def _met_waarde(uitkomst: Uitkomst, gemeenten: frozenset[Gemeente], grond: tuple[Citaat, ...]) -> Uitkomst:
    """Return the outcome with other municipalities, where it is about those, and more places that it rests on."""
    ruim = evolve(uitkomst, grond=(*uitkomst.grond, *grond))
    if uitkomst.waarde is None or uitkomst.waarde.urgent is not None:
        return ruim
    return evolve(ruim, waarde=Waarde(gemeenten))


class TestToelichting:
    """toelichting."""

    @given(st.sampled_from(sorted(ZAKEN)), TITELS, GEMEENTEN, PLAATSEN)
    def test_whole_sentences_within_bounds(
        self, naam: str, titel: str, gemeenten: frozenset[Gemeente], grond: tuple[Citaat, ...]
    ) -> None:
        """However long the title, the municipalities and the places: it fits, says something, and ends a sentence."""
        beoordeling, regeling = ZAKEN[naam]()
        uitkomst = _met_waarde(beoordeling.uitkomsten[0], gemeenten, grond)
        lang = evolve(regeling, kop=evolve(regeling.kop, titel=titel))
        toelichting = explain(evolve(beoordeling, uitkomsten=(uitkomst,)), lang).uitkomsten[0].toelichting
        assert 0 < len(toelichting) <= LENGTE_TOELICHTING
        assert toelichting.endswith(EINDEN)
        assert "…" not in toelichting

    @given(st.sampled_from(sorted(ZAKEN)), TITELS, GEMEENTEN, PLAATSEN)
    def test_outcome_and_ground(
        self, naam: str, titel: str, gemeenten: frozenset[Gemeente], grond: tuple[Citaat, ...]
    ) -> None:
        """It always names the day, what the question is about, and the first provision that it rests on."""
        beoordeling, regeling = ZAKEN[naam]()
        uitkomst = _met_waarde(beoordeling.uitkomsten[0], gemeenten, grond)
        lang = evolve(regeling, kop=evolve(regeling.kop, titel=titel))
        toelichting = explain(evolve(beoordeling, uitkomsten=(uitkomst,)), lang).uitkomsten[0].toelichting
        plaatsen = (*uitkomst.strijd, *uitkomst.grond)[:1]
        if uitkomst.soort in {Uitkomstsoort.VASTGESTELD, Uitkomstsoort.STRIJDIG}:
            assert [p.tekst for p in plaatsen if p.tekst.split(", onder")[0] not in toelichting.lower()] == []
        assert any(woord in toelichting for woord in ("huisvesting", "urgentie"))

    def test_short_motivering_is_told_in_full(self, maak: Callable[[str], Zaak]) -> None:
        """What fits is told as it is."""
        uitkomst = explain(*maak("vastgesteld_urgent")).uitkomsten[0]
        assert uitkomst.toelichting == uitkomst.motivering.replace("\n", " ")

    def test_long_title(self, maak: Callable[[str], Zaak]) -> None:
        """A title that takes all the room gives way to outcome and ground, and the reasons after them."""
        beoordeling, regeling = maak("vastgesteld_uitzondering")
        lang = evolve(regeling, kop=evolve(regeling.kop, titel="zeer lange titel " * 80))
        assert explain(beoordeling, lang).uitkomsten[0].toelichting == (
            "Op 1 maart 2018 is de gemeente Zeist verantwoordelijk voor de huisvesting van de cliënt. Het gaat om "
            "artikel 2, tweede lid. Vast staat dat terugkeer naar de gemeente van herkomst onveilig is. Deze bepaling "
            "gaat voor op artikel 2, eerste lid. Anders zou de gemeente Houten verantwoordelijk zijn."
        )

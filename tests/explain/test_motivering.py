"""The motivering of every kind of outcome: its words as goldens, and what holds for all of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from regio_uitstroom import waarom
from regio_uitstroom.evaluation.beoordeel import GEEN_BEGIN
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.explain import explain
from regio_uitstroom.explain.toelichting import LENGTE_TOELICHTING
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Kop, Regeling
from tests.explain.proefafspraak import TEKST, beoordeel, met, regeling

GOLDENS = Path(__file__).parent / "goldens"

Zaak = tuple[Beoordeling, Regeling]
Golden = Callable[[Path, str], None]


class TestExplain:
    """``explain``."""

    def test_words(self, zaak: Zaak, golden: Golden, request: pytest.FixtureRequest) -> None:
        """The motivering reads as the golden file, which people have read aloud."""
        naam = request.node.callspec.id
        golden(GOLDENS / f"{naam}.txt", explain(*zaak).motivering + "\n")

    def test_only_words_are_added(self, zaak: Zaak) -> None:
        """Nothing of the outcomes changes but their words."""
        assert explain(*zaak) == zaak[0]

    def test_sentences(self, zaak: Zaak) -> None:
        """Every line is made of full sentences: a capital in front, a mark at the end, no double space."""
        for regel in explain(*zaak).motivering.splitlines():
            assert re.match(r"[A-ZÀ-Ý“]", regel)
            assert regel.endswith((".", "?", ".”", "?”"))
            assert "  " not in regel
            assert ".." not in regel

    def test_no_trace_of_the_program(self, zaak: Zaak) -> None:
        """No value of Python and no key with an underscore reaches the letter."""
        assert not re.search(r"None|True|False|_|\{|\}|frozenset|datetime", explain(*zaak).motivering)

    def test_place_is_named(self, zaak: Zaak) -> None:
        """Every provision that the outcome rests on is named."""
        uitkomst = explain(*zaak).uitkomsten[0]
        genoemd = [citaat.tekst for citaat in (*uitkomst.grond, *uitkomst.strijd)]
        assert [plaats for plaats in genoemd if plaats not in uitkomst.motivering.lower()] == []

    def test_every_fact_needed_is_asked_for(self, zaak: Zaak) -> None:
        """Every question that is still open stands in the motivering."""
        uitkomst = explain(*zaak).uitkomsten[0]
        vragen = [nodig.gegeven.vraag for nodig in uitkomst.nog_nodig]
        vragen += [nodig.vraag for nodig in uitkomst.oordelen_nodig]
        assert [vraag for vraag in vragen if vraag not in uitkomst.motivering] == []

    def test_every_fact_used_is_told(self, zaak: Zaak) -> None:
        """Every fact that was used stands in the motivering with its value; a yes as the statement itself."""
        uitkomst = explain(*zaak).uitkomsten[0]
        verwacht = [feit.gegeven.omschrijving if feit.waarde == "ja" else feit.waarde for feit in uitkomst.gebruikt]
        assert [tekst for tekst in verwacht if tekst.lower() not in uitkomst.motivering.lower()] == []


class TestOpenBegin:
    """A text that does not say since when it holds."""

    def test_said_once(self, maak: Callable[[str], Zaak]) -> None:
        """It is said in a sentence of its own, not once more as an open point."""
        beoordeling, regeling = maak("vastgesteld_een_gemeente")
        zonder = evolve(regeling, kop=Kop(regeling.kop.soort, regeling.kop.titel))
        motivering = explain(evolve(beoordeling, open_punten=(GEEN_BEGIN,)), zonder).motivering
        assert "noemt geen begindatum" in motivering
        assert GEEN_BEGIN.tekst not in motivering


class TestWoorden:
    """What a reader of the motivering and the tree stumbled over."""

    def test_named_municipality(self) -> None:
        """Of a municipality that the text names nobody is told that she is herself; the tree says who names her."""
        tekst = f"{TEKST}\n\nArtikel 9. Begeleiding\n\nDe gemeente Zeist is verantwoordelijk voor de begeleiding.\n"
        beoordeling = beoordeel(met(), tekst)
        assert "Zeist Zeist" not in " ".join(uitkomst.motivering for uitkomst in beoordeling.uitkomsten)
        boom = waarom(beoordeling, regeling(tekst), vraag="begeleiding").als_tekst()
        assert "Zeist Zeist" not in boom
        assert "de tekst wijst de gemeente Zeist aan" in boom

    def test_power_of_nobody(self) -> None:
        """A power of which the text does not say whose it is, is that of the competent body."""
        tekst = TEKST.replace(
            "Het college kan de urgentie intrekken, indien", "De urgentie kan worden ingetrokken, indien"
        )
        assert tekst != TEKST
        met_toekenning = beoordeel(met(toekenningen=[{"datum": "2026-08-31"}]), tekst)
        vragen = [een.vraag for u in met_toekenning.uitkomsten for een in u.oordelen_nodig]
        assert "Kiest het bevoegde orgaan ervoor de urgentie in te trekken (artikel 3, vijfde lid)?" in vragen


class TestToelichting:
    """The short form."""

    def test_fits(self, zaak: Zaak) -> None:
        """It fits in the room of a Resultaat, says something, and ends with a sentence of the motivering."""
        uitkomst = explain(*zaak).uitkomsten[0]
        assert 0 < len(uitkomst.toelichting) <= LENGTE_TOELICHTING
        assert uitkomst.motivering.replace("\n", " ").startswith(uitkomst.toelichting)
        assert uitkomst.toelichting.endswith((".", "?", ".”", "?”"))

    def test_long(self, maak: Callable[[str], Zaak]) -> None:
        """Of a long motivering whole sentences are kept, the first ones."""
        beoordeling, regeling = maak("vastgesteld_gesloten_lijst")
        uitkomst = beoordeling.uitkomsten[0]
        veel = tuple(
            evolve(uitkomst.redenering[0], regel=Citaat("3", 1, letter)) for letter in "abcdefghijklmnopqrstuvwxyz"
        )
        lang = evolve(beoordeling, uitkomsten=(evolve(uitkomst, redenering=veel),))
        toelichting = explain(lang, regeling).uitkomsten[0].toelichting
        assert LENGTE_TOELICHTING - 120 < len(toelichting) <= LENGTE_TOELICHTING
        assert toelichting.endswith("het is niet zo dat de cliënt uitstroomgereed is.")

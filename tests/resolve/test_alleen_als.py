"""*Alleen urgentie, indien …*: who does not meet it gets none; who does, gets it where another sentence grants it."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import Uitkomst, Uitkomstsoort, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Waarde
from tests.syntax.zinnen import codes, tekst

EIST = (
    "De cliënt krijgt alleen urgentie, indien hij dagbesteding heeft.",
    "De cliënt krijgt urgentie alleen indien hij dagbesteding heeft.",
    "De cliënt komt slechts in aanmerking voor urgentie, als hij dagbesteding heeft.",
    "De cliënt heeft uitsluitend recht op urgentie, indien hij dagbesteding heeft.",
    "Urgentie wordt uitsluitend verleend wanneer de cliënt dagbesteding heeft.",
    "Urgentie wordt alleen verleend aan cliënten die dagbesteding hebben.",
    "Alleen cliënten die dagbesteding hebben, krijgen urgentie.",
    "Alleen als de cliënt dagbesteding heeft, wordt urgentie verleend.",
    "Het college verleent slechts urgentie, indien de cliënt dagbesteding heeft.",
)
MAG = (
    "Urgentie kan alleen worden verleend, indien de cliënt dagbesteding heeft.",
    "Het college kan alleen urgentie verlenen, indien de cliënt dagbesteding heeft.",
)


def uitkomst(zin: str, *, grond: bool = True, **gegeven: object) -> Uitkomst:
    """Return whether somebody gets urgency; without ``grond`` no other sentence grants it."""
    text = tekst(zin)
    if not grond:
        text = text.replace("1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n2. ", "")
    client, fouten = read_client({"sleutel": "c"} | gegeven)
    assert client is not None, fouten
    return evaluate(parse_regeling(text).of_fout(), client, peildatum=date(2026, 6, 1)).uitkomst("aanspraak")


def urgent(gevonden: Uitkomst) -> bool:
    """Return what was established."""
    assert gevonden.soort is Uitkomstsoort.VASTGESTELD
    assert isinstance(gevonden.waarde, Waarde)
    assert gevonden.waarde.urgent is not None
    return gevonden.waarde.urgent


WEL, NIET = {"dagbesteding": True}, {"dagbesteding": False}
GEREED, NIET_GEREED = "2026-01-01", "2027-01-01"


@pytest.mark.parametrize("zin", [*EIST, *MAG])
class TestAlleenAls:
    def test_not_met(self, zin: str) -> None:
        """Who does not meet the demand gets no urgency, whatever another sentence grants."""
        assert not urgent(uitkomst(zin, feiten=NIET, uitstroomgereedVanaf=GEREED))

    def test_granted_elsewhere(self, zin: str) -> None:
        """Who meets it gets urgency by the sentence that grants it, and nobody is asked."""
        assert urgent(uitkomst(zin, feiten=WEL, uitstroomgereedVanaf=GEREED))

    def test_granted_nowhere(self, zin: str) -> None:
        """Where no sentence grants it, a person says whether this one does."""
        gevonden = uitkomst(zin, grond=False, feiten=WEL)
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert len(gevonden.oordelen_nodig) == 1

    def test_unknown(self, zin: str) -> None:
        """Without the fact it is asked for."""
        gevonden = uitkomst(zin, uitstroomgereedVanaf=GEREED)
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["feiten.dagbesteding"]

    def test_told(self, zin: str) -> None:
        """The writer is told what the sentence leaves open; who judges is not asked beside it, but for a power."""
        gemeld = {d.kind.code for d in parse_regeling(tekst(zin)).diagnostics}
        assert "RU342" in gemeld
        assert ("RU305" in gemeld) is ("kan" in zin and "college" not in zin)


class TestBinnenEenGroep:
    def test_others(self) -> None:
        """A demand on some clients says nothing on the others."""
        zin = "Cliënten die jonger dan 23 jaar zijn, krijgen alleen urgentie, indien zij dagbesteding hebben."
        oud, jong = (
            uitkomst(zin, feiten=NIET, uitstroomgereedVanaf=GEREED, geboortedatum=dag)
            for dag in ("1980-01-01", "2006-01-01")
        )
        assert urgent(oud)
        assert not urgent(jong)

    def test_list(self) -> None:
        """Each item of a list is demanded."""
        lijst = "\n   a. hij dagbesteding heeft; en\n   b. hij uitstroomgereed is."
        zin = f"De cliënt krijgt slechts urgentie, indien:{lijst}"
        assert not urgent(uitkomst(zin, feiten=WEL, uitstroomgereedVanaf=NIET_GEREED))


class TestExGedetineerden:
    def test_who_left_a_prison(self) -> None:
        """*Ex-gedetineerden* are those whose stay in a prison has ended: the record tells who they are."""
        zin = "Ex-gedetineerden komen uitsluitend in aanmerking voor urgentie, wanneer zij dagbesteding hebben."
        in_detentie = {"voorziening": "penitentiaire inrichting", "gemeente": "Zeist", "datumVan": "2024-01-01"}
        uit = in_detentie | {"datumTot": "2025-01-01"}
        for lijst, verwacht in (([uit], False), ([in_detentie], True), ([], True)):
            verblijven = {"lijst": lijst, "volledigVan": "2000-01-01", "volledigTot": "2026-12-31"}
            gevonden = uitkomst(
                zin, feiten=NIET, uitstroomgereedVanaf=GEREED, verblijven=verblijven, geboortedatum="2000-01-01"
            )
            assert urgent(gevonden) is verwacht


class TestWatAlleenIs:
    @pytest.mark.parametrize(
        "zin",
        [
            "Urgentie wordt alleen op aanvraag verleend, indien de cliënt dagbesteding heeft.",
            "Alleen het college kan urgentie verlenen, indien de cliënt dagbesteding heeft.",
            "De cliënt krijgt alleen urgentie, indien hij dagbesteding heeft, tenzij hij dakloos is.",
            "Indien hij dagbesteding heeft, krijgt de cliënt alleen urgentie.",
            "Alleen cliënten die dakloos zijn, krijgen urgentie, indien zij dagbesteding hebben.",
            "De cliënt krijgt alleen geen urgentie, indien hij dagbesteding heeft.",
            "De cliënt krijgt alleen urgentie.",
        ],
    )
    def test_unclear(self, zin: str) -> None:
        """Where it is not certain what is alone, the sentence is refused."""
        assert codes(zin) == ["RU224"]

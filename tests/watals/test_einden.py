"""The day on which an outcome changes by itself where a term ends, against trying every day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom import parse_regeling, read_client, wat_als
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.watals.vanzelf import eerste_verandering
from regio_uitstroom.watals.vraag import Vraagsteller
from tests.watals.test_wetten import per_dag

KOP = """{soort} "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Termijnen

"""
TERMIJNEN = (
    "Het college beslist binnen acht weken na ontvangst van de aanvraag.",
    "Het college beslist binnen tien werkdagen na ontvangst van de aanvraag.",
    "Het college beslist binnen twee maanden vanaf de aanvraag.",
    "Het college beslist binnen 39 dagen na de aanvraag.",
    "De zorgaanbieder informeert de cliënt uiterlijk zes maanden voordat hij achttien jaar wordt.",
    "De zorgaanbieder informeert de cliënt uiterlijk vijf werkdagen voor de verwachte uitstroomdatum.",
    "De cliënt reageert binnen zes weken na het aanbod.",
)
VERSTREKEN = "De cliënt krijgt geen urgentie, indien de termijn, bedoeld in het eerste lid, is verstreken."
URGENTIE = "De cliënt krijgt urgentie, indien hij uitstroomgereed is."
STIL = (
    "De termijn, bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop het college om aanvulling "
    "vraagt tot de dag waarop de aanvraag is aangevuld."
)
VERDAGEN = (
    "De termijn, bedoeld in het eerste lid, kan eenmaal met zes weken worden verdaagd.",
    "De termijn, bedoeld in het eerste lid, kan eenmaal met ten hoogste vijf werkdagen worden verdaagd.",
)
GELDIG = (
    "De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken.",
    "De urgentie geldt 60 werkdagen.",
    "De urgentie geldt drie maanden vanaf de datum van toekenning.",
    "De urgentie geldt zes maanden, doch niet langer dan tot 1 juni 2026.",
)
DAGEN_VOORUIT = 150
MEESTE = max(settings().max_examples // 2, 10)


@cache
def tekst(soort: str, *leden: str) -> Regeling:
    """Return a text with these leden in its one article."""
    genummerd = "\n".join(f"{nummer}. {lid}" for nummer, lid in enumerate(leden, 1))
    return parse_regeling(KOP.format(soort=soort) + genummerd + "\n").of_fout()


@st.composite
def teksten(draw: st.DrawFn) -> Regeling:
    """Make a text with a term that may stand still or be put off, on which urgency and its status hang."""
    leden = [draw(st.sampled_from(TERMIJNEN)), VERSTREKEN, URGENTIE, draw(st.sampled_from(VERDAGEN))]
    leden += [STIL] if draw(st.booleans()) else []
    leden.append(draw(st.sampled_from(GELDIG)))
    return tekst(draw(st.sampled_from(("Convenant", "Verordening"))), *leden)


def dag(eerste: date, laatste: date) -> st.SearchStrategy[str]:
    """Make a day as a record holds it; now and then the month alone."""
    heel = st.dates(eerste, laatste).map(date.isoformat)
    return st.one_of(heel, heel, heel, heel.map(lambda een: een[:7]))


BEGIN, PEILDAG, EIND = date(2026, 2, 1), date(2026, 4, 5), date(2026, 9, 1)


@st.composite
def dossiers(draw: st.DrawFn) -> dict[str, Any]:
    """Make a record of days before the peildatum and of a suspension around it, in which things may be missing."""
    eerder, later = dag(BEGIN, PEILDAG), dag(BEGIN, EIND)
    record: dict[str, Any] = {
        "sleutel": "x",
        "uitstroomgereedVanaf": "2026-01-01",
        "aanvraagdatum": draw(eerder),
        "verwachteUitstroomdatum": draw(dag(PEILDAG, EIND)),
        "geboortedatum": draw(st.dates(date(2008, 6, 1), date(2009, 6, 1)).map(date.isoformat)),
        "toekenningen": [{"datum": draw(eerder)}],
        "aanbiedingen": [{"datum": een, "passend": True} for een in draw(st.lists(later, max_size=2))],
        "oordelen": [],
        "feiten": {},
    }
    if draw(st.booleans()):
        record["oordelen"] = [{"oordeel": "artikel 1, vierde lid toepassen", "waarde": True, "door": "college"}]
    gegevens = {
        "opschorting op grond van artikel 1, vijfde lid": st.booleans(),
        "de dag waarop het college om aanvulling vraagt": later,
        "de dag waarop de aanvraag is aangevuld": later,
    }
    for naam, waarden in gegevens.items():
        if draw(st.integers(0, 5)):
            record["feiten"][naam] = draw(waarden)
    return record


class TestEersteVerandering:
    """eerste_verandering."""

    @settings(max_examples=MEESTE)
    @given(teksten(), dossiers(), st.sampled_from(Urgentievraag))
    def test_is_the_first(self, regeling: Regeling, dossier: dict[str, Any], vraag: Urgentievraag) -> None:
        """It is the day that trying every day gives, whatever moves the last day of the term."""
        bekend = {naam: w for naam, w in dossier["feiten"].items() if f"feiten.{naam}" in _sleutels(regeling)}
        client, fouten = read_client({**dossier, "feiten": bekend}, gegevens=regeling.gegevens)
        assert client is not None, fouten
        steller = Vraagsteller(regeling, vraag)
        gevonden = eerste_verandering(steller, client, PEILDAG, PEILDAG + timedelta(days=DAGEN_VOORUIT))
        assert (gevonden.dag if gevonden else None) == per_dag(steller, client, PEILDAG, DAGEN_VOORUIT)

    @pytest.mark.parametrize(
        ("leden", "record", "vraag", "verandert"),
        [
            ((TERMIJNEN[0], VERSTREKEN, URGENTIE, VERDAGEN[0]), {"verdaagd": True}, "aanspraak", date(2026, 7, 8)),
            ((TERMIJNEN[1], VERSTREKEN, URGENTIE, VERDAGEN[1]), {"verdaagd": True}, "aanspraak", date(2026, 4, 24)),
            ((TERMIJNEN[4], VERSTREKEN, URGENTIE), {}, "aanspraak", date(2026, 8, 29)),
            ((GELDIG[1], URGENTIE), {}, "status", date(2026, 6, 17)),
        ],
    )
    def test_what_moves_the_last_day(
        self, leden: tuple[str, ...], record: dict[str, Any], vraag: str, verandert: date
    ) -> None:
        """A term that is put off, in working days, counted back from a birthday; a validity in working days."""
        regeling = tekst("Convenant", *leden)
        gebruikt = {"oordeel": "artikel 1, vierde lid toepassen", "waarde": True, "door": "college"}
        dossier = {
            "sleutel": "x",
            "uitstroomgereedVanaf": "2026-01-01",
            "aanvraagdatum": "2026-03-31",
            "verwachteUitstroomdatum": "2026-11-30",
            "geboortedatum": "2009-02-28",
            "toekenningen": [{"datum": "2026-03-14"}],
            "oordelen": [gebruikt] if record else [],
        }
        client, fouten = read_client(dossier, gegevens=regeling.gegevens)
        assert client is not None, fouten
        vanzelf = wat_als(regeling, client, peildatum=PEILDAG, vraag=vraag).vanzelf
        assert vanzelf is not None
        assert vanzelf.dag == verandert


def _sleutels(regeling: Regeling) -> frozenset[str]:
    return frozenset(gegeven.sleutel for gegeven in regeling.gegevens)

"""The interview settles the outcome of every kind of rule and of condition that the model has."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from regio_uitstroom import read_client
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomstsoort
from regio_uitstroom.interview import Gesprek, Vraagpunt, begin
from tests.explain.test_soorten import PEILDATUM, TEKSTEN, regeling

ANTWOORDEN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "alles": {
        "ja of nee": ("ja",),
        "bedrag": ("9000",),
        "geboortedatum": ("1 mei 1990",),
        "datum": ("1 maart 2026",),
        "verblijfplaatsen": ("Zeist",),
        "verblijven": ("beschermd wonen in Houten sinds 1 juni 2025", "volledig"),
        "gemeente": ("Zeist",),
        "aanbiedingen": ("1 augustus 2026 passend geweigerd",),
        "huishouden": ("kind 1 januari 2020; partner 1990",),
        "meldingen": ("Zeist 1 februari 2026",),
        "toekenningen": ("1 juli 2026",),
        "regie": ("Zeist 1 februari 2026",),
    },
    "niets": {
        "ja of nee": ("nee",),
        "bedrag": ("250",),
        "geboortedatum": ("1 mei 2015",),
        "datum": ("1 maart 2027",),
        "verblijfplaatsen": ("volledig",),
        "verblijven": ("geen",),
        "gemeente": ("geen",),
        "gebeurtenissen": ("geen",),
    },
}
"""What two clients answer, by fact or else by its kind; of a history what there is, and then that there is no more."""
MEESTE = 40


def antwoord(punt: Vraagpunt, wie: str, keer: int) -> str:
    """Return what a client answers when a question is put for the so manieth time."""
    gegeven = punt.gegeven
    gemeente = punt.oordeel is not None and punt.oordeel.vraagt_gemeente and wie == "alles"
    soort = gegeven.type.value if gegeven is not None else "gemeente" if gemeente else "ja of nee"
    naam = soort if gegeven is None or gegeven.sleutel not in ANTWOORDEN[wie] else gegeven.sleutel
    lijst = ANTWOORDEN[wie][naam]
    return lijst[min(keer, len(lijst) - 1)]


def gevoerd(soort: type, wie: str, dossier: Mapping[str, object]) -> Gesprek:
    """Return the interview on a rule or a condition of that kind, when it has ended."""
    tekst = regeling(soort)
    client, fouten = read_client({"sleutel": "k", **dossier}, peildatum=PEILDATUM, gegevens=tekst.gegevens)
    assert client is not None, fouten
    stand = begin(tekst, client, peildatum=PEILDATUM)
    gesteld: list[str] = []
    while stand.vraag is not None and len(gesteld) < MEESTE:
        naam = stand.vraag.gegeven.sleutel if stand.vraag.gegeven is not None else stand.vraag.vraag
        stand = stand.antwoord(antwoord(stand.vraag, wie, gesteld.count(naam)))
        assert not stand.klacht, (naam, stand.klacht)
        gesteld.append(naam)
    return stand


@pytest.mark.parametrize("dossier", [{}, {"toekenningen": [{"datum": "2026-07-01"}]}], ids=["aanvraag", "toegekend"])
@pytest.mark.parametrize("wie", ANTWOORDEN)
@pytest.mark.parametrize("soort", TEKSTEN)
def test_settles(soort: type, wie: str, dossier: Mapping[str, object]) -> None:
    """Every question can be answered, and in the end nothing is left but what the text itself leaves open."""
    einde = gevoerd(soort, wie, dossier)
    assert einde.klaar
    for uitkomst in einde.uitkomsten:
        open_ = uitkomst.soort in {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG}
        assert not open_ or uitkomst.reden is Reden.TEKST_LAAT_OPEN

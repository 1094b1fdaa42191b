"""Law 2 over dates, amounts, municipalities and lists, by trying answers on each side of every threshold."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.client.record import Aanbieding, Client, Gezinslid, Reactie
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.model.gemeentebron import GemeenteFeitsoort, GemeenteUitRecord, VasteGemeente
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitVergelijking,
    HeeftGeweigerd,
    HeeftMinderjarigKind,
    Leeftijd,
    NeemtDeel,
    Niet,
    Of,
    Vergelijking,
    Voorwaarde,
)
from regio_uitstroom.model.woorden import HUISVESTING, PEILDATUM
from tests.evaluation.bouw import PEILDATUM as PEIL
from tests.evaluation.bouw import client, gegeven, gemeente, regeling, verantwoordelijk

HOUTEN, ZEIST = VasteGemeente(gemeente("Houten")), VasteGemeente(gemeente("Zeist"))
SCHULD = gegeven("huurschuld", Feittype.BEDRAG)
NIET_VAST = NietVastTeStellen()


def dag(jaar: int, maand: int = PEIL.month, dag_: int = PEIL.day) -> Bekend[Datum]:
    """Return a known day, by default that of the peildatum in another year."""
    return Bekend(Datum(jaar, maand, dag_))


ANTWOORDEN: Mapping[str, tuple[Feit[Any], ...]] = {
    "geboortedatum": (dag(PEIL.year - 18), dag(PEIL.year - 18, PEIL.month, PEIL.day + 1), dag(1970), NIET_VAST),
    "feiten.huurschuld": (Bekend(Decimal(5000)), Bekend(Decimal("5000.01")), NIET_VAST),
    "voorkeursgemeenten": (
        Bekend(()),
        Bekend((gemeente("Houten"),)),
        Bekend((gemeente("Groningen"),)),
        NIET_VAST,
    ),
    "aanbiedingen": (
        Bekend(()),
        Bekend((Aanbieding(Datum.van(date(2018, 2, 1)), Bekend(waarde=True), Bekend(Reactie.GEWEIGERD)),)),
        Bekend((Aanbieding(Datum.van(date(2018, 2, 1)), Bekend(waarde=True), Bekend(Reactie.AANVAARD)),)),
        NIET_VAST,
    ),
    "huishouden": (
        Bekend(()),
        Bekend((Gezinslid("kind", dag(PEIL.year - 18)),)),
        Bekend((Gezinslid("kind", dag(PEIL.year - 2)),)),
        NIET_VAST,
    ),
}
"""Answers on each side of every threshold of the conditions below."""

TESTS: tuple[Voorwaarde, ...] = (
    Leeftijd(18, None, PEILDATUM),
    FeitVergelijking(SCHULD, Vergelijking.HOOGSTENS, Decimal(5000)),
    NeemtDeel(GemeenteUitRecord(GemeenteFeitsoort.VOORKEUR)),
    HeeftGeweigerd(passend=True),
    HeeftMinderjarigKind(),
)
BINNEN_HET_JAAR = Bekend(Datum(PEIL.year - 18))
"""A birth year that leaves open whether the age is reached."""


@st.composite
def teksten(draw: st.DrawFn) -> Regeling:
    """Make an agreement of up to three rules on up to three of the conditions."""
    tests = draw(st.lists(st.sampled_from(TESTS), min_size=1, max_size=3, unique=True))
    aantal = draw(st.integers(1, 3))
    regels = [
        verantwoordelijk(
            f"2.{nummer}",
            draw(st.sampled_from((HOUTEN, ZEIST))),
            draw(_voorwaarden(tests)),
            wijkt_voor=[f"2.{later}" for later in range(nummer + 1, aantal + 1) if draw(st.booleans())],
        )
        for nummer in range(1, aantal + 1)
    ]
    return regeling(*regels)


@st.composite
def _voorwaarden(draw: st.DrawFn, tests: list[Voorwaarde], diepte: int = 2) -> Voorwaarde:
    soort = draw(st.integers(0, 3 if diepte else 0))
    if soort == 0:
        return draw(st.sampled_from(tests))
    een = draw(_voorwaarden(tests, diepte - 1))
    if soort == 1:
        return Niet(een)
    delen = (een, draw(_voorwaarden(tests, diepte - 1)))
    return En(delen) if soort == 2 else Of(delen)


VELDEN = {
    "geboortedatum": "geboortedatum",
    "voorkeursgemeenten": "voorkeursgemeenten",
    "aanbiedingen": "aanbiedingen",
    "huishouden": "huishouden",
}


def met(over: Client, feiten: Mapping[str, Feit[Any]]) -> Client:
    """Return the client with these facts."""
    eigen = {naam.removeprefix("feiten."): feit for naam, feit in feiten.items() if naam.startswith("feiten.")}
    velden: dict[str, Any] = {VELDEN[naam]: feit for naam, feit in feiten.items() if naam in VELDEN}
    return evolve(over, feiten=tuple(sorted({**dict(over.feiten), **eigen}.items())), **velden)


def uitkomst(tekst: Regeling, over: Client) -> Uitkomst:
    """Return who is responsible for huisvesting."""
    return beoordeel(tekst, over, peildatum=PEIL).uitkomst(HUISVESTING)


def vast(gevonden: Uitkomst) -> object:
    """Return what is settled; not settled counts as one."""
    open_ = {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG}
    return None if gevonden.soort in open_ else (gevonden.soort, gevonden.waarde)


def mogelijk(naam: str, over: Client) -> tuple[Feit[Any], ...]:
    """Return the answers to a fact: days within the year that is known, otherwise all."""
    if naam == "geboortedatum" and over.geboortedatum is not ONBEKEND:
        return ANTWOORDEN[naam][:2]
    return ANTWOORDEN[naam]


def alle(namen: list[str], over: Client) -> Iterator[dict[str, Feit[Any]]]:
    """Yield every way to answer these facts."""
    for keuze in product(*(mogelijk(naam, over) for naam in namen)):
        yield dict(zip(namen, keuze, strict=True))


clienten = st.sampled_from((client(), client(geboortedatum=BINNEN_HET_JAAR)))


class TestWet2:
    """Needed facts are real, whatever their type."""

    @settings(max_examples=30)
    @given(tekst=teksten(), over=clienten)
    def test_nothing_else_matters(self, tekst: Regeling, over: Client) -> None:
        """When the whole list is answered, in whatever way, no other fact changes the outcome."""
        lijst = [nodig.gegeven.sleutel for nodig in uitkomst(tekst, over).nog_nodig]
        rest = [naam for naam in ANTWOORDEN if naam not in lijst]
        for antwoord in alle(lijst, over):
            beantwoord = met(over, antwoord)
            eerst = vast(uitkomst(tekst, beantwoord))
            for naam in rest:
                for ander in alle([naam], over):
                    assert vast(uitkomst(tekst, met(beantwoord, ander))) == eerst

    @settings(max_examples=30)
    @given(tekst=teksten(), over=clienten)
    def test_each_matters(self, tekst: Regeling, over: Client) -> None:
        """Each listed fact changes what is settled, for some answers to the rest."""
        lijst = [nodig.gegeven.sleutel for nodig in uitkomst(tekst, over).nog_nodig]
        for naam in lijst:
            overige = [ander for ander in lijst if ander != naam]
            eigen = ({}, *alle([naam], over))
            assert any(
                len({vast(uitkomst(tekst, met(over, {**rest, **antwoord}))) for antwoord in eigen}) > 1
                for rest in alle(overige, over)
            ), naam

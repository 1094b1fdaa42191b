"""The ends of the calendar, the horizon, and the limits of the search."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Adres, Adreshistorie, Client, FunctieAdres
from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort, Waarde
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model import gemeentebron as b
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.woorden import PEILDATUM
from regio_uitstroom.tijd import Duur, Eenheid, Periode
from regio_uitstroom.watals import GeenAntwoord, wat_als, zoeken
from regio_uitstroom.watals.keuzen import ANDERE_GEMEENTEN
from regio_uitstroom.watals.zinnen import als_zinnen
from tests.evaluation.bouw import feit, gemeente, oordeel, regeling, urgentie

HOUTEN = b.VasteGemeente(gemeente("Houten"))
DAG = date(2026, 11, 1)
JAREN = Duur(2, Eenheid.JAAR), Duur(3, Eenheid.JAAR)


def altijd(voorwaarde: v.Voorwaarde) -> Regeling:
    """Return an agreement that grants urgency on a condition, on every day."""
    return regeling(urgentie("2", voorwaarde), looptijd=Periode())


def in_totaal() -> Regeling:
    """Return an agreement that counts days in a window that moves along with the peildatum."""
    test = v.Woonduur(JAREN[0], strikt=False, onafgebroken=False, venster=JAREN[1], gebied=HOUTEN, moment=PEILDATUM)
    return altijd(test)


def bewoner(van: date, tot: date | None, volledig: Periode) -> Client:
    """Return somebody who lived in Houten in a period."""
    plaats = Bekend(next(iter(register().zoek("Houten"))))
    einde = None if tot is None else Datum.van(tot)
    adres = Adres(plaats, Datum.van(van), einde, Bekend(FunctieAdres.WOONADRES))
    return Client("x", verblijfplaatsen=Adreshistorie((adres,), volledig))


class TestMovingWindow:
    """Two of the last three years."""

    def test_reached(self) -> None:
        """Somebody who came eighteen months ago and stays reaches two years in six months."""
        client = bewoner(date(2025, 5, 1), None, Periode(date(2000, 1, 1), date(2026, 11, 1)))
        gevonden = wat_als(in_totaal(), client, peildatum=DAG, vraag="aanspraak")
        assert gevonden.vanzelf is not None
        assert gevonden.vanzelf.dag == date(2027, 5, 1)

    def test_lost(self) -> None:
        """Somebody who left loses it when fewer than two years lie in the window."""
        client = bewoner(date(2020, 1, 1), date(2026, 1, 1), Periode())
        gevonden = wat_als(in_totaal(), client, peildatum=DAG, vraag="aanspraak")
        assert gevonden.vanzelf is not None
        assert gevonden.vanzelf.dag == date(2027, 1, 3)


class TestEndsOfTheCalendar:
    """Days that stand for never."""

    @pytest.mark.parametrize("dag", [date.min, date(9999, 12, 30), date.max])
    def test_peildatum(self, dag: date) -> None:
        """Nothing is raised at the first and the last day."""
        client = bewoner(date.min, date.max, Periode(date.min, date.max))
        assert wat_als(in_totaal(), client, peildatum=dag, vraag="aanspraak").horizon >= dag

    def test_horizon_before_the_peildatum(self) -> None:
        """Then nothing lies ahead."""
        gevonden = wat_als(in_totaal(), Client("x"), peildatum=DAG, vraag="aanspraak", horizon=date(2020, 1, 1))
        assert (gevonden.horizon, gevonden.vanzelf) == (DAG, None)

    def test_horizon_that_is_too_far(self) -> None:
        """Farther than fifty years is never looked, and the result says up to where."""
        gevonden = wat_als(altijd(feit("x")), Client("x"), peildatum=DAG, vraag="aanspraak", horizon=date.max)
        assert gevonden.horizon == date(2076, 11, 1)


class TestLimits:
    """The search stops, and says so."""

    def test_stopped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """With the number of changes up to which all were tried."""
        monkeypatch.setattr(zoeken, "MEESTE_POGINGEN", 5)
        delen = tuple(feit(naam) for naam in "abcd")
        client = evolve(Client("x"), feiten=tuple((naam, Bekend(waarde=False)) for naam in "abcd"))
        gevonden = wat_als(altijd(v.En(delen)), client, peildatum=DAG, vraag="aanspraak")
        assert (gevonden.veranderingen, gevonden.tot_en_met, gevonden.volledig) == ((), 1, False)
        tekst = " ".join(deel for alinea in als_zinnen(gevonden) for deel in alinea)
        assert "Het zoeken is afgebroken: er zijn te veel combinaties van feiten." in tekst
        assert "Alle veranderingen van één feit zijn nagegaan." in tekst

    def test_four_together(self) -> None:
        """Without that limit the four facts are found."""
        delen = tuple(feit(naam) for naam in "abcd")
        client = evolve(Client("x"), feiten=tuple((naam, Bekend(waarde=False)) for naam in "abcd"))
        gevonden = wat_als(altijd(v.En(delen)), client, peildatum=DAG, vraag="aanspraak")
        assert [len(een.wijzigingen) for een in gevonden.veranderingen] == [4]

    def test_judgment(self) -> None:
        """A judgment that nobody gave comes after the facts, and gives the outcome with it."""
        gevonden = wat_als(altijd(oordeel("kans")), Client("x"), peildatum=DAG, vraag="aanspraak")
        assert {een.uitkomst.soort for een in gevonden.veranderingen} == {Uitkomstsoort.VASTGESTELD}
        assert {een.uitkomst.waarde.urgent for een in gevonden.veranderingen if een.uitkomst.waarde} == {True, False}

    def test_unknown_question(self) -> None:
        """A question that the agreement does not answer for this client."""
        with pytest.raises(GeenAntwoord):
            wat_als(in_totaal(), Client("x"), peildatum=DAG, vraag="status")
        with pytest.raises(GeenAntwoord):
            wat_als(in_totaal(), Client("x"), peildatum=DAG, vraag="iets")


WENS = """Convenant "Wens"
Regio: Wensregio
Soort: convenant
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Bunnik, Houten, Zeist, Utrecht, Nieuwegein en Woerden.

Artikel 1. Huisvesting

De gemeente van voorkeur is verantwoordelijk voor de huisvesting.
"""


class TestGemeenten:
    """Municipalities of which none can stand for another: those that the outcome should be."""

    @pytest.mark.parametrize("naam", ["Bunnik", "Houten", "Zeist", "Utrecht", "Nieuwegein", "Woerden"])
    def test_wanted(self, naam: str) -> None:
        """Each that takes part is found, and nothing was left out."""
        wens, gewenst = parse_regeling(WENS).of_fout(), Waarde(gemeenten=frozenset({gemeente(naam)}))
        gevonden = wat_als(wens, Client("x"), peildatum=DAG, vraag="huisvesting", gewenst=gewenst)
        assert [een.uitkomst.waarde for een in gevonden.veranderingen] == [gewenst]
        assert gevonden.volledig

    def test_any(self) -> None:
        """Where any other outcome will do, some stand for all, and that is told."""
        gevonden = wat_als(parse_regeling(WENS).of_fout(), Client("x"), peildatum=DAG, vraag="huisvesting")
        assert gevonden.beperkingen == (ANDERE_GEMEENTEN,)

"""Law 6: no record hangs. The work that a record takes grows with its length, not with the square of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from regio_uitstroom import load_regeling
from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Aanbieding, Adres, Adreshistorie, Client, FunctieAdres, Verblijf
from regio_uitstroom.client.record import Verblijfshistorie as Stays
from regio_uitstroom.evaluation.beoordeel import beoordeel
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.tijd import Periode
from regio_uitstroom.watals import wat_als
from tests.aanroepen import aanroepen
from tests.evaluation.bouw import gemeente

PEIL = date(2018, 3, 1)
TEKST = load_regeling(Path(__file__).parents[2] / "examples" / "voorbeeldconvenant.convenant").of_fout()
TWEE, VIER = 2, 4


def maand(nummer: int) -> Datum:
    """Return the first day of so many months after the beginning of 1900."""
    return Datum(1900 + nummer // 12, nummer % 12 + 1, 1)


def dossier(aantal: int, *, lopend: bool = False) -> Client:
    """Make a record with so many addresses and stays, a month each and half a month over it, and some offers.

    ``lopend``: no stay has an end, so that all of them may run on.
    """
    woont = Bekend(gemeente("Houten"))
    adressen = [Adres(woont, maand(n), maand(n + 1), Bekend(FunctieAdres.WOONADRES)) for n in range(aantal)]
    einden = [None if lopend else Datum(maand(n + 1).jaar, maand(n + 1).maand, 15) for n in range(aantal)]
    stays = [Verblijf("beschermd wonen", maand(n), einde) for n, einde in enumerate(einden)]
    volledig = None if lopend else Periode(date(1900, 1, 1), date(2018, 3, 2))
    aanbod = Bekend(tuple(Aanbieding(Datum(1980, 1 + n % 12)) for n in range(aantal // 3)))
    return Client(
        "x",
        verblijfplaatsen=Adreshistorie(tuple(adressen)),
        verblijven=Stays(tuple(stays), volledig),
        aanbiedingen=aanbod,
    )


def groei(werk: Callable[[Client], object], aantal: int, *, lopend: bool = False) -> float:
    """Return how many times more calls a record takes that is four times as long, each one not seen before."""
    werk(dossier(aantal, lopend=lopend))  # what is worked out once for the agreement is not counted

    def gevraagd(lengte: int) -> int:
        client = dossier(lengte, lopend=lopend)
        return aanroepen(lambda: werk(client))

    return gevraagd(VIER * aantal) / gevraagd(aantal)


def oordeel_over(client: Client) -> Beoordeling:
    """Apply an agreement that reads both histories."""
    return beoordeel(TEKST, client, peildatum=PEIL)


class TestBeoordeel:
    """:func:`.beoordeel`."""

    def test_grows_with_the_record(self) -> None:
        """Four times as many addresses, stays and offers take about four times as long, not sixteen times."""
        assert groei(oordeel_over, 200) < TWEE * VIER

    def test_a_thousand_of_each_is_decided(self) -> None:
        """The record that once took fifteen seconds is decided, and says what is still needed."""
        assert oordeel_over(dossier(1000)).uitkomst(HUISVESTING).nog_nodig


class TestWatAls:
    """:func:`.wat_als`."""

    def test_grows_with_the_record(self) -> None:
        """Changing facts does not work the histories out anew each time."""
        assert (
            groei(lambda client: wat_als(TEKST, client, peildatum=PEIL, vraag=HUISVESTING, horizon=PEIL), 100)
            < TWEE * VIER
        )

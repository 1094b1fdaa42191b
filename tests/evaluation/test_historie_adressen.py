"""The address history, day by day."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, NietVastTeStellen
from regio_uitstroom.client.record import Adres, Adreshistorie, FunctieAdres, ZonderAdres
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adres_op, adresvakken
from regio_uitstroom.model.voorwaarden import Register
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import adres, adressen, gemeente

START = date(2018, 1, 20)
DAGEN = 45
ALTIJD = Periode()
PLAATSEN = ("Houten", "Utrecht")


def na(dagen: int) -> date:
    """Return a day of the test window."""
    return START + timedelta(days=dagen)


@st.composite
def historie(draw: st.DrawFn) -> tuple[Adres, ...]:
    """Make woonadressen that do not overlap, and briefadressen that may."""
    grenzen = sorted(draw(st.sets(st.integers(0, DAGEN), min_size=2, max_size=8)))
    lijst = []
    for van, tot in zip(grenzen[::2], grenzen[1::2], strict=False):
        functie = Bekend(draw(st.sampled_from(FunctieAdres)))
        zonder = draw(st.integers(0, 4)) == 0
        plaats = Bekend(ZonderAdres.GEEN_VAST_ADRES) if zonder else Bekend(gemeente(draw(st.sampled_from(PLAATSEN))))
        lijst.append(Adres(plaats, Datum.van(na(van)), Datum.van(na(tot)), functie))
    return tuple(lijst)


def orakel(lijst: tuple[Adres, ...], dag: date) -> object:
    """Oracle: the place of the woonadres that covers the day, or that there is none."""
    for een in lijst:
        assert een.tot is not None
        if een.van.eerste <= dag < een.tot.eerste and een.functie == Bekend(FunctieAdres.WOONADRES):
            assert isinstance(een.plaats, Bekend)
            return Adresstand.GEEN if isinstance(een.plaats.waarde, ZonderAdres) else een.plaats.waarde
    return Adresstand.GEEN


def gevonden(historie_: Adreshistorie, dag: date) -> object:
    """Return what the module says of a day, as the oracle puts it."""
    dagadres = adres_op(historie_, dag.toordinal())
    if dagadres.stand is not Adresstand.BEKEND:
        return dagadres.stand
    plaats = dagadres.adressen[0].plaats
    assert isinstance(plaats, Bekend)
    return plaats.waarde


@st.composite
def minder(draw: st.DrawFn, lijst: tuple[Adres, ...]) -> Adreshistorie:
    """Make a history that knows less: coarser dates, unknown places and functions, and perhaps no complete period."""
    vaag = tuple(
        evolve(
            een,
            van=draw(st.sampled_from((een.van, Datum(een.van.jaar, een.van.maand)))),
            tot=draw(st.sampled_from((een.tot, Datum(een.tot.jaar, een.tot.maand)))) if een.tot else None,
            plaats=draw(st.sampled_from((een.plaats, ONBEKEND, Betwist(())))),
            functie=draw(st.sampled_from((een.functie, ONBEKEND))),
        )
        for een in lijst
    )
    if draw(st.booleans()):
        return Adreshistorie(vaag, ALTIJD)
    return Adreshistorie(tuple(een for een in vaag if draw(st.booleans())))


class TestAdresOp:
    """adres_op."""

    @given(lijst=historie(), dag=st.integers(-2, DAGEN + 2))
    def test_as_the_intervals_say(self, lijst: tuple[Adres, ...], dag: int) -> None:
        """With a complete history every day has the place of the interval that covers it, otherwise none."""
        assert gevonden(Adreshistorie(lijst, ALTIJD), na(dag)) == orakel(lijst, na(dag))

    @given(data=st.data(), lijst=historie(), dag=st.integers(-2, DAGEN + 2))
    def test_sound(self, data: st.DataObject, lijst: tuple[Adres, ...], dag: int) -> None:
        """With less known a day is unknown or the same."""
        assert gevonden(data.draw(minder(lijst)), na(dag)) in (Adresstand.ONBEKEND, orakel(lijst, na(dag)))

    def test_gap_outside_the_complete_period(self) -> None:
        """A gap means "no address" only inside the complete period."""
        lijst = adressen(adres("Houten", "2012-05-01", "2017-06-01"), van="2012-01-01", tot="2018-01-01")
        assert gevonden(lijst, date(2017, 7, 1)) is Adresstand.GEEN
        assert gevonden(lijst, date(2018, 1, 1)) is Adresstand.ONBEKEND

    def test_interval_without_end(self) -> None:
        """An interval without an end runs to the end of the complete period, without one its first day only."""
        open_ = adres("Houten", "2012-05-01")
        assert gevonden(adressen(open_, tot="2018-01-01"), date(2017, 12, 31)) == gemeente("Houten")
        assert gevonden(adressen(open_, tot="2018-01-01"), date(2018, 1, 1)) is Adresstand.ONBEKEND
        assert gevonden(adressen(open_, volledig=False), date(2012, 5, 1)) == gemeente("Houten")
        assert gevonden(adressen(open_, volledig=False), date(2012, 5, 2)) is Adresstand.ONBEKEND

    def test_briefadres_is_no_woonadres(self) -> None:
        """E15: a briefadres is not a woonadres; for inschrijving it counts."""
        lijst = adressen(adres("Houten", "2012-05-01", "2018-01-01", functie=Bekend(FunctieAdres.BRIEFADRES)))
        assert gevonden(lijst, date(2017, 1, 1)) is Adresstand.GEEN
        dag = date(2017, 1, 1).toordinal()
        assert adres_op(lijst, dag, Register.INSCHRIJVING).stand is Adresstand.BEKEND

    def test_unknown_function_is_unknown(self) -> None:
        """An address of unknown function may be a woonadres or not."""
        lijst = adressen(adres("Houten", "2012-05-01", "2018-01-01", functie=ONBEKEND))
        assert gevonden(lijst, date(2017, 1, 1)) is Adresstand.ONBEKEND

    def test_cannot_be_established(self) -> None:
        """A place that was looked into in vain cannot be established."""
        lijst = adressen(adres(NietVastTeStellen(), "2012-05-01", "2018-01-01"))
        assert gevonden(lijst, date(2017, 1, 1)) is Adresstand.NIET_VAST_TE_STELLEN


class TestAdresvakken:
    """adresvakken."""

    @given(data=st.data(), lijst=historie())
    def test_covers_every_day_once(self, data: st.DataObject, lijst: tuple[Adres, ...]) -> None:
        """The stretches follow one another, and each says what its days say one by one."""
        historie_ = data.draw(minder(lijst))
        van, tot = na(-2).toordinal(), na(DAGEN + 2).toordinal()
        stukken = adresvakken(historie_, van, tot, Register.WOONADRES)
        assert [vak.van for vak in stukken] == [van, *(vak.tot for vak in stukken[:-1])]
        for vak in stukken:
            assert all(adres_op(historie_, dag) == vak.inhoud for dag in range(vak.van, vak.tot))

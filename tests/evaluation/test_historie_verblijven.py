"""Stays, day by day: against a day-by-day oracle, and sound when less is known."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.record import Verblijf, Verblijfshistorie
from regio_uitstroom.evaluation.historie_verblijven import (
    Anders,
    Gezocht,
    heeft_verlaten,
    het_verblijf,
    is_begonnen,
    is_uitgestroomd,
    verblijft,
)
from regio_uitstroom.model.woorden import Voorzieningen
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import bovenste, verblijf, verblijven

START = date(2018, 1, 20)
DAGEN = 45
SOORTEN = ("beschermd wonen", "maatschappelijke opvang", "ggz-instelling")
OPVANG = {"beschermd wonen": "vrouwenopvang", "ggz-instelling": "crisisopvang"}
"""Other kinds for stays, so that most fall under one wide kind."""
BW = Voorzieningen(frozenset({"beschermd wonen"}), "beschermd wonen")
VROUWENOPVANG = Voorzieningen(frozenset({"vrouwenopvang"}), "vrouwenopvang")
ALTIJD = Periode()

Zoeker = Callable[[Verblijfshistorie, Voorzieningen | None, int], Gezocht]
ZOEKERS: tuple[Zoeker, ...] = (verblijft, is_begonnen, heeft_verlaten, is_uitgestroomd)


def na(dagen: int) -> date:
    """Return a day of the test window."""
    return START + timedelta(days=dagen)


@st.composite
def stays(draw: st.DrawFn, *, overlap: bool) -> tuple[Verblijf, ...]:
    """Make up to four stays that begin on different days."""
    grenzen = sorted(draw(st.sets(st.integers(0, DAGEN), min_size=2, max_size=8)))
    paren = list(zip(grenzen[::2], grenzen[1::2], strict=False))
    if overlap:
        paren = [(van, draw(st.integers(van + 1, DAGEN + 1))) for van, _ in paren]
    soorten = [draw(st.sampled_from(SOORTEN)) for _ in paren]
    return tuple(
        Verblijf(soort, Datum.van(na(van)), Datum.van(na(tot)))
        for soort, (van, tot) in zip(soorten, paren, strict=True)
    )


def telt(lijst: tuple[Verblijf, ...], dag: date) -> Verblijf | None:
    """Oracle: of the stays that cover the day, the one begun first."""
    dekt = [v for v in lijst if v.tot is not None and v.van.eerste <= dag < v.tot.eerste]
    return min(dekt, key=lambda v: v.van.eerste, default=None)


def orakel(lijst: tuple[Verblijf, ...], peil: date) -> dict[Zoeker, bool]:
    """Oracle: each question answered by walking over all days up to the peildatum."""
    per_dag = [telt(lijst, na(d)) for d in range(-1, (peil - START).days + 1)]
    tellende = [v for v in per_dag if v is not None]
    return {
        verblijft: _is_bw(per_dag[-1]) if per_dag else False,
        is_begonnen: any(_is_bw(v) for v in tellende),
        heeft_verlaten: any(_is_bw(v) and v.tot is not None and v.tot.eerste <= peil for v in tellende),
        is_uitgestroomd: bool(tellende) and per_dag[-1] is None and _is_bw(tellende[-1]),
    }


def orakel_door(lijst: tuple[Verblijf, ...], peil: date) -> dict[Zoeker, set[Verblijf]]:
    """Oracle: the stays by which each question is answered with yes."""
    per_dag = [telt(lijst, na(d)) for d in range(-1, (peil - START).days + 1)]
    geteld = {v for v in per_dag if v is not None and _is_bw(v)}
    laatste = next((v for v in reversed(per_dag) if v is not None), None)
    waar = orakel(lijst, peil)
    return {
        verblijft: geteld.intersection(per_dag[-1:]),
        is_begonnen: geteld,
        heeft_verlaten: {v for v in geteld if v.tot is not None and v.tot.eerste <= peil},
        is_uitgestroomd: geteld.intersection([laatste]) if waar[is_uitgestroomd] else set(),
    }


def _is_bw(v: Verblijf | None) -> bool:
    return v is not None and v.voorziening == "beschermd wonen"


@st.composite
def minder(draw: st.DrawFn, lijst: tuple[Verblijf, ...], *, vergeet: bool) -> Verblijfshistorie:
    """Make a history that knows less: coarser dates, and perhaps no complete period, ends or intervals."""
    vaag = tuple(
        evolve(v, van=draw(st.sampled_from((v.van, Datum(v.van.jaar, v.van.maand), Datum(v.van.jaar))))) for v in lijst
    )
    vaag = tuple(evolve(v, tot=draw(st.sampled_from((v.tot, Datum(v.tot.jaar, v.tot.maand))))) for v in vaag if v.tot)
    if not vergeet:
        return Verblijfshistorie(vaag, ALTIJD)
    over = tuple(evolve(v, tot=draw(st.sampled_from((v.tot, None)))) for v in vaag if draw(st.booleans()))
    return Verblijfshistorie(over)


@pytest.mark.parametrize("zoeker", ZOEKERS)
class TestGezocht:
    """verblijft, is_begonnen, heeft_verlaten, is_uitgestroomd."""

    @given(lijst=stays(overlap=True), peil=st.integers(0, DAGEN + 3))
    def test_as_the_days_say(self, zoeker: Zoeker, lijst: tuple[Verblijf, ...], peil: int) -> None:
        """With a complete history the answer is the one of the day-by-day oracle."""
        gezocht = zoeker(Verblijfshistorie(lijst, ALTIJD), BW, na(peil).toordinal())
        assert gezocht == Gezocht(orakel(lijst, na(peil))[zoeker])

    @given(lijst=stays(overlap=True), peil=st.integers(0, DAGEN + 3))
    def test_by_which_stays(self, zoeker: Zoeker, lijst: tuple[Verblijf, ...], peil: int) -> None:
        """With a complete history the stays by which it holds are those of the oracle; none where it does not hold."""
        gezocht = zoeker(Verblijfshistorie(lijst, ALTIJD), BW, na(peil).toordinal())
        assert set(gezocht.door) == orakel_door(lijst, na(peil))[zoeker]

    @given(data=st.data(), overlap=st.booleans(), peil=st.integers(0, DAGEN + 3))
    def test_sound(self, zoeker: Zoeker, data: st.DataObject, overlap: bool, peil: int) -> None:  # noqa: FBT001 - drawn
        """With less known the answer is unknown or the same, and what is unknown has a stretch to ask for."""
        lijst = data.draw(stays(overlap=overlap))
        weinig = data.draw(minder(lijst, vergeet=not overlap and data.draw(st.booleans())))
        gezocht = zoeker(weinig, BW, na(peil).toordinal())
        assert gezocht.waarheid in (None, orakel(lijst, na(peil))[zoeker])
        assert bool(gezocht.onbekend) is (gezocht.waarheid is None)

    @given(data=st.data(), peil=st.integers(0, DAGEN + 3))
    def test_sound_for_wide_kinds(self, zoeker: Zoeker, data: st.DataObject, peil: int) -> None:
        """With a stay recorded under a wider kind the answer is unknown or the same, and its stretch is asked for."""
        fijn = tuple(
            evolve(v, voorziening=OPVANG.get(v.voorziening, v.voorziening)) for v in data.draw(stays(overlap=True))
        )
        grof = tuple(
            evolve(v, voorziening=data.draw(st.sampled_from((v.voorziening, bovenste(v.voorziening))))) for v in fijn
        )
        dag = na(peil).toordinal()
        precies = zoeker(Verblijfshistorie(fijn, ALTIJD), VROUWENOPVANG, dag)
        gezocht = zoeker(Verblijfshistorie(grof, ALTIJD), VROUWENOPVANG, dag)
        assert gezocht.waarheid in (None, precies.waarheid)
        assert bool(gezocht.onbekend) is (gezocht.waarheid is None)

    @given(lijst=stays(overlap=True), peil=st.integers(0, DAGEN + 3))
    def test_order_free(self, zoeker: Zoeker, lijst: tuple[Verblijf, ...], peil: int) -> None:
        """The order of the list does not matter."""
        dag = na(peil).toordinal()
        omgekeerd = Verblijfshistorie(lijst[::-1], ALTIJD)
        assert zoeker(omgekeerd, BW, dag) == zoeker(Verblijfshistorie(lijst, ALTIJD), BW, dag)


class TestHetVerblijf:
    """het_verblijf."""

    @given(lijst=stays(overlap=True), peil=st.integers(0, DAGEN + 3))
    def test_as_the_days_say(self, lijst: tuple[Verblijf, ...], peil: int) -> None:
        """The stay is the one of the kind that counted on the latest day up to the peildatum."""
        gevonden = het_verblijf(Verblijfshistorie(lijst, ALTIJD), BW, na(peil).toordinal())
        tellende = [v for d in range(peil + 1) if _is_bw(v := telt(lijst, na(d)))]
        assert gevonden.vast == (tellende[-1] if tellende else Anders.GEEN)

    @given(data=st.data(), peil=st.integers(0, DAGEN + 3))
    def test_sound(self, data: st.DataObject, peil: int) -> None:
        """With coarser dates the stay meant stays among the possible ones."""
        lijst = data.draw(stays(overlap=True))
        weinig = data.draw(minder(lijst, vergeet=False))
        echt = het_verblijf(Verblijfshistorie(lijst, ALTIJD), BW, na(peil).toordinal()).vast
        mogelijk = het_verblijf(weinig, BW, na(peil).toordinal()).mogelijk
        vage = dict(zip(lijst, weinig.lijst, strict=True))
        assert (echt if isinstance(echt, Anders) or echt is None else vage[echt]) in mogelijk

    def test_clinic_during_beschermd_wonen_interrupts_nothing(self) -> None:
        """One stay counts, the one begun first."""
        bw, kliniek = (
            verblijf("beschermd wonen", "2017-06-01", "2018-06-01"),
            verblijf("ggz-instelling", "2018-02-01", "2018-04-01"),
        )
        assert het_verblijf(verblijven(bw, kliniek), None, date(2018, 3, 1).toordinal()).vast == bw

    @pytest.mark.parametrize("ander", ["beschermd wonen", "ggz-instelling"])
    @pytest.mark.parametrize("einde", [None, "2018-05-01"])
    def test_begun_on_one_day(self, ander: str, einde: str | None) -> None:
        """Of two begun on the same day either may count, whatever their kinds and ends; order decides nothing."""
        bw, tweede = (
            verblijf("beschermd wonen", "2017-06-01", "2018-06-01"),
            verblijf(ander, "2017-06-01", einde),
        )
        dag = date(2018, 3, 1).toordinal()
        for rij in ((bw, tweede), (tweede, bw)):
            assert het_verblijf(verblijven(*rij), None, dag).mogelijk == {bw, tweede}
            assert verblijft(verblijven(*rij), BW, dag).waarheid is (True if ander == "beschermd wonen" else None)

    def test_known_interval_settles_its_stretch(self) -> None:
        """Without a complete period a known stay on the peildatum is the one that counts."""
        bw = verblijf("beschermd wonen", "2017-06-01", "2018-06-01")
        assert het_verblijf(verblijven(bw, volledig=False), None, date(2018, 3, 1).toordinal()).vast == bw

    def test_wide_kind(self) -> None:
        """A stay recorded as opvang may be the one in vrouwenopvang that a text means; its stretch is asked for."""
        opvang = verblijf("opvang", "2017-06-01", "2018-01-01")
        gevonden = het_verblijf(verblijven(opvang), VROUWENOPVANG, date(2018, 3, 1).toordinal())
        assert gevonden.mogelijk == {opvang, Anders.GEEN}
        assert Periode(date(2017, 6, 1), date(2018, 1, 1)) in gevonden.onbekend

    def test_open_interval_without_complete_period(self) -> None:
        """Without an end and a complete period a stay holds on its first day only, then it is unknown."""
        historie = verblijven(verblijf("beschermd wonen", "2017-06-01"), volledig=False)
        assert verblijft(historie, BW, date(2017, 6, 1).toordinal()).waarheid is True
        assert verblijft(historie, BW, date(2017, 6, 2).toordinal()).waarheid is None

    def test_open_interval_with_complete_period(self) -> None:
        """Without an end a stay runs to the end of the complete period, then it is unknown."""
        historie = verblijven(verblijf("beschermd wonen", "2017-06-01"), van="2017-01-01", tot="2018-01-01")
        assert verblijft(historie, BW, date(2017, 12, 31).toordinal()).waarheid is True
        assert verblijft(historie, BW, date(2018, 1, 1).toordinal()).waarheid is None

"""The Algemene termijnenwet: articles 1, 2 and 4."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.termijnen.feestdagen import GEKEND, is_vrij
from regio_uitstroom.termijnen.wet import Verlenging, Verlengreden, verleng
from regio_uitstroom.tijd import Duur, Eenheid

DAG, WERKDAG, WEEK, MAAND, JAAR = Eenheid.DAG, Eenheid.WERKDAG, Eenheid.WEEK, Eenheid.MAAND, Eenheid.JAAR

dagen = st.dates(date(1985, 1, 1), date(2100, 1, 1))
gedekt = st.one_of(
    st.builds(Duur, st.integers(1, 90), st.just(DAG)),
    st.builds(Duur, st.integers(1, 12), st.just(WEEK)),
    st.builds(Duur, st.integers(1, 3), st.just(MAAND)),
)
te_lang = st.one_of(
    st.builds(Duur, st.integers(91, 10**9), st.sampled_from((DAG, WERKDAG))),
    st.builds(Duur, st.integers(13, 10**9), st.just(WEEK)),
    st.builds(Duur, st.integers(4, 10**9), st.just(MAAND)),
    st.builds(Duur, st.integers(1, 10**9), st.just(JAAR)),
)


def dagtermijn(begin: date, aantal: int) -> Verlenging:
    """Extend a term of so many days that starts on a day."""
    einde = begin + timedelta(days=aantal - 1)
    return verleng(einde, duur=Duur(aantal, DAG), begin=begin, teruggerekend=False)


def volgens_de_tekst(begin: date, aantal: int) -> date:
    """Find the end of a term of days by trying every later day against the words of articles 1 and 2."""
    einde = begin + timedelta(days=aantal - 1)
    for later in range(40):
        poging = einde + timedelta(days=later)
        termijn = [begin + timedelta(days=n) for n in range((poging - begin).days + 1)]
        gewoon = [dag for dag in termijn if not is_vrij(dag)]
        if not is_vrij(poging) and (aantal < 3 or len(gewoon) >= 2):
            return poging
    raise AssertionError(begin)


class TestVerleng:
    @pytest.mark.parametrize(
        ("einde", "later"),
        [
            (date(2026, 7, 1), date(2026, 7, 1)),
            (date(2026, 7, 4), date(2026, 7, 6)),
            (date(2026, 7, 5), date(2026, 7, 6)),
            (date(2017, 12, 23), date(2017, 12, 27)),
            (date(2026, 4, 3), date(2026, 4, 7)),
            (date(2026, 5, 14), date(2026, 5, 18)),
            (date(2018, 12, 22), date(2018, 12, 27)),
            (date(2015, 5, 2), date(2015, 5, 6)),
        ],
    )
    def test_article_1(self, einde: date, later: date) -> None:
        """A term that ends on a day off runs to the first day that is none, decreed days passed over as well."""
        uit = verleng(einde, duur=Duur(6, WEEK), begin=einde - timedelta(days=41), teruggerekend=False)
        assert uit.dag == later
        assert uit.verlengd is (einde != later)

    @pytest.mark.parametrize(
        ("begin", "aantal", "dag"),
        [
            (date(2026, 7, 4), 3, date(2026, 7, 7)),
            (date(2026, 7, 4), 2, date(2026, 7, 6)),
            (date(2026, 7, 3), 3, date(2026, 7, 6)),
            (date(2026, 4, 3), 3, date(2026, 4, 8)),
            (date(2026, 4, 3), 4, date(2026, 4, 8)),
            (date(2026, 7, 6), 3, date(2026, 7, 8)),
        ],
    )
    def test_article_2(self, begin: date, aantal: int, dag: date) -> None:
        """A term of three days or more holds two days that are not off; a shorter one need not."""
        assert dagtermijn(begin, aantal).dag == dag

    @given(dagen, st.integers(1, 90))
    def test_as_the_text_says(self, begin: date, aantal: int) -> None:
        """Trying day after day against the words of the act gives the same end."""
        assert dagtermijn(begin, aantal).dag == volgens_de_tekst(begin, aantal)

    @given(dagen, gedekt)
    def test_never_shorter(self, einde: date, duur: Duur) -> None:
        """A term never becomes shorter, never ends on a day off, and is extended exactly where its end moves."""
        uit = verleng(einde, duur=duur, begin=einde, teruggerekend=False)
        assert uit.dag >= einde
        assert not is_vrij(uit.dag)
        assert uit.verlengd is (uit.dag > einde)
        assert uit.verlengd is (uit.reden in {Verlengreden.EINDE_OP_VRIJE_DAG, Verlengreden.TE_WEINIG_DAGEN})

    @given(dagen, gedekt)
    def test_once_is_enough(self, einde: date, duur: Duur) -> None:
        """What was extended is not extended again."""
        begin = einde - timedelta(days=2)
        eenmaal = verleng(einde, duur=duur, begin=begin, teruggerekend=False)
        assert not verleng(eenmaal.dag, duur=duur, begin=begin, teruggerekend=False).verlengd

    @given(dagen, gedekt | te_lang)
    def test_counted_back(self, einde: date, duur: Duur) -> None:
        """A term that is counted back ends where it ends (article 1, second paragraph)."""
        uit = verleng(einde, duur=duur, begin=einde, teruggerekend=True)
        assert (uit.dag, uit.verlengd, uit.reden) == (einde, False, Verlengreden.TERUGGEREKEND)

    @given(dagen, te_lang)
    def test_too_long(self, einde: date, duur: Duur) -> None:
        """Longer than 90 days, twelve weeks or three months, or in years: not extended (article 4)."""
        uit = verleng(einde, duur=duur, begin=einde, teruggerekend=False)
        assert (uit.dag, uit.verlengd, uit.reden) == (einde, False, Verlengreden.TE_LANG)

    @pytest.mark.parametrize("duur", [Duur(90, DAG), Duur(90, WERKDAG), Duur(12, WEEK), Duur(3, MAAND)])
    def test_just_short_enough(self, duur: Duur) -> None:
        """The longest terms that the act still covers."""
        assert verleng(date(2026, 7, 4), duur=duur, begin=date(2026, 4, 6), teruggerekend=False).verlengd

    @pytest.mark.parametrize("terug", range(1, 15))
    def test_last_weeks_of_the_calendar(self, terug: int) -> None:
        """In the last weeks of the calendar a term still ends on a day that is not off."""
        uit = dagtermijn(date.max - timedelta(days=terug), 2)
        assert not is_vrij(uit.dag)

    def test_end_of_the_calendar(self) -> None:
        """The last day of the calendar holds everything in."""
        uit = verleng(date.max, duur=Duur(3, DAG), begin=date.max, teruggerekend=False)
        assert uit.dag == date.max

    @pytest.mark.parametrize(
        ("einde", "duur", "terug", "toelichting"),
        [
            (
                date(2017, 12, 25),
                Duur(2, WEEK),
                False,
                (
                    "de termijn eindigt op maandag 25 december 2017 (eerste Kerstdag) en loopt door tot en met "
                    "woensdag 27 december 2017 (artikel 1, eerste lid, van de Algemene termijnenwet)"
                ),
            ),
            (
                date(2018, 5, 11),
                Duur(2, WEEK),
                False,
                (
                    "de termijn eindigt op vrijdag 11 mei 2018 (gelijkgesteld met een feestdag) en loopt door tot en "
                    "met maandag 14 mei 2018 (artikel 1, eerste lid, van de Algemene termijnenwet)"
                ),
            ),
            (
                date(2026, 7, 1),
                Duur(3, MAAND),
                False,
                (
                    "de termijn eindigt op woensdag 1 juli 2026, en dat is geen zaterdag, zondag of algemeen erkende "
                    "feestdag (artikelen 1 en 2 van de Algemene termijnenwet)"
                ),
            ),
            (
                date(2026, 7, 4),
                Duur(6, MAAND),
                False,
                "de wet geldt niet voor een termijn van zes maanden (artikel 4, onder a, van de Algemene termijnenwet)",
            ),
            (
                date(2026, 7, 4),
                Duur(3, MAAND),
                True,
                (
                    "een termijn die wordt teruggerekend vanaf een dag, wordt niet verlengd (artikel 1, tweede lid, "
                    "van de Algemene termijnenwet)"
                ),
            ),
        ],
    )
    def test_words(self, einde: date, duur: Duur, terug: bool, toelichting: str) -> None:  # noqa: FBT001 - a case
        """Why it was or was not extended, with the article."""
        begin = einde - timedelta(days=13)
        assert verleng(einde, duur=duur, begin=begin, teruggerekend=terug).toelichting == toelichting

    def test_words_of_article_2(self) -> None:
        """A term over a long weekend says that it holds too few days."""
        assert dagtermijn(date(2026, 4, 3), 3).toelichting == (
            "in de termijn vallen minder dan twee dagen die geen zaterdag, zondag of algemeen erkende feestdag zijn; "
            "hij loopt door tot en met woensdag 8 april 2026 (artikel 2 van de Algemene termijnenwet)"
        )

    @given(dagen, gedekt)
    def test_reservation(self, einde: date, duur: Duur) -> None:
        """Where the decreed days are not known the result says so, with the year; elsewhere it says nothing."""
        uit = verleng(einde, duur=duur, begin=einde, teruggerekend=False)
        buiten = [dag.year for dag in (einde, uit.dag) if not GEKEND.bevat(dag)]
        assert bool(uit.voorbehoud) is bool(buiten)
        assert not buiten or str(buiten[0]) in uit.voorbehoud

    @given(dagen, te_lang)
    def test_no_reservation_without_the_act(self, einde: date, duur: Duur) -> None:
        """A term to which the act does not apply depends on no holiday."""
        assert not verleng(einde, duur=duur, begin=einde, teruggerekend=False).voorbehoud

    def test_repr_keeps_the_day(self) -> None:
        """A day that follows from facts about a client is not printed."""
        assert "2026" not in repr(dagtermijn(date(2026, 7, 4), 3))
        assert "2036" not in repr(dagtermijn(date(2036, 7, 4), 3))


class TestBepaling:
    """``Verlengreden.bepaling``."""

    @pytest.mark.parametrize("reden", Verlengreden)
    def test_names_the_act(self, reden: Verlengreden) -> None:
        """A provision is cited with its act, closed off by a comma where it has parts."""
        assert reden.bepaling in {
            f"{reden.value} van de Algemene termijnenwet",
            f"{reden.value}, van de Algemene termijnenwet",
        }
        assert (", van" in reden.bepaling) is ("," in reden.value)

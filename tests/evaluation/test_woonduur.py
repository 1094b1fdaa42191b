"""How long: against counting day by day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.evaluation.vakken import Vak
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.evaluation.woonduur import in_totaal, onafgebroken, vensterbegin
from regio_uitstroom.tijd import Duur, Eenheid, plus
from tests.evaluation.per_dag import vakken

E = date(2020, 3, 1)
DUREN = st.builds(Duur, st.integers(1, 9), st.just(Eenheid.DAG)) | st.builds(
    Duur, st.integers(1, 2), st.just(Eenheid.MAAND)
)
MERKEN = st.lists(st.sampled_from((True, False)), min_size=1, max_size=80)


def als_vakken(merken: list[Waarheid]) -> tuple[Vak[Waarheid], ...]:
    """Return marks of the days just before E as stretches."""
    begin = E.toordinal() - len(merken)
    return vakken(begin, E.toordinal(), range(begin, E.toordinal()), lambda dag: merken[dag - begin])


def meer_bekend(merken: list[Waarheid], invulling: list[bool]) -> list[bool]:
    """Return the marks with unknown ones filled in."""
    return [nieuw if merk is None else merk for merk, nieuw in zip(merken, invulling, strict=False)]


def totaal_orakel(merken: list[bool], duur: Duur, *, strikt: bool) -> bool:
    """Oracle: count the days."""
    nodig = (E - plus(E, duur, -1)).days
    return sum(merken) > nodig if strikt else sum(merken) >= nodig


def onafgebroken_orakel(merken: list[bool], duur: Duur, *, strikt: bool, tot_e: bool) -> bool:
    """Oracle: try every first day and every end."""
    dagen = [E - timedelta(days=len(merken) - i) for i in range(len(merken))]
    for i, van in enumerate(dagen):
        for einde in range(i, len(merken)):
            tot = dagen[einde] + timedelta(days=1)
            lang = tot > plus(van, duur) if strikt else tot >= plus(van, duur)
            if all(merken[i : einde + 1]) and lang and (tot == E or not tot_e):
                return True
    return False


class TestInTotaal:
    """in_totaal."""

    @given(merken=MERKEN, duur=DUREN, strikt=st.booleans())
    def test_as_counted(self, merken: list[bool], duur: Duur, strikt: bool) -> None:  # noqa: FBT001 - drawn
        """Qualifying days are set against the days of [E - n, E)."""
        assert in_totaal(als_vakken([*merken]), E, duur, strikt=strikt) is totaal_orakel(merken, duur, strikt=strikt)

    @given(data=st.data(), duur=DUREN, strikt=st.booleans())
    def test_sound_and_complete(self, data: st.DataObject, duur: Duur, strikt: bool) -> None:  # noqa: FBT001 - drawn
        """With unknown days: true when even the worst filling gives true, false when even the best gives false."""
        merken = data.draw(st.lists(st.sampled_from((True, False, None)), min_size=1, max_size=80))
        slechtst = totaal_orakel([merk is True for merk in merken], duur, strikt=strikt)
        best = totaal_orakel([merk is not False for merk in merken], duur, strikt=strikt)
        assert in_totaal(als_vakken(merken), E, duur, strikt=strikt) is (slechtst if slechtst == best else None)


class TestOnafgebroken:
    """onafgebroken."""

    @given(merken=MERKEN, duur=DUREN, strikt=st.booleans(), tot_e=st.booleans())
    def test_as_tried(self, merken: list[bool], duur: Duur, strikt: bool, tot_e: bool) -> None:  # noqa: FBT001 - drawn
        """One stretch from a to at least a + n; *langer dan* is strict."""
        gevonden = onafgebroken(als_vakken([*merken]), duur, strikt=strikt, tot=E if tot_e else None)
        assert gevonden is onafgebroken_orakel(merken, duur, strikt=strikt, tot_e=tot_e)

    @given(data=st.data(), duur=DUREN, tot_e=st.booleans())
    def test_sound(self, data: st.DataObject, duur: Duur, tot_e: bool) -> None:  # noqa: FBT001 - drawn
        """With unknown days the answer is unknown or the one of any filling."""
        merken = data.draw(st.lists(st.sampled_from((True, False, None)), min_size=1, max_size=40))
        gevuld = meer_bekend(merken, data.draw(st.lists(st.booleans(), min_size=40, max_size=40)))
        gevonden = onafgebroken(als_vakken(merken), duur, strikt=False, tot=E if tot_e else None)
        assert gevonden in (None, onafgebroken_orakel(gevuld, duur, strikt=False, tot_e=tot_e))


class TestVensterbegin:
    """vensterbegin."""

    @pytest.mark.parametrize(
        ("moment", "begin"),
        [(date(2020, 2, 29), date(2019, 2, 28)), (date(2021, 3, 1), date(2020, 3, 1))],
    )
    def test_years_back(self, moment: date, begin: date) -> None:
        """The last year is [E - 1, E); 29 February goes back to 28 February."""
        assert vensterbegin(moment, Duur(1, Eenheid.JAAR)) == begin.toordinal()

"""Law 9: four hundred years on, with the municipalities moved along, everything is the same but the dates."""

from datetime import date
from typing import Any
from unittest.mock import patch

from attrs import evolve, fields, has
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.gemeenten.register import GemeenteRegister, register
from regio_uitstroom.model.regeling import Regeling
from tests.evaluation.test_wetten import PEIL, clienten, minder, teksten

JAREN = 400
"""After so many years the calendar repeats, days of the week and all."""


def later(deel: Any) -> Any:
    """Return the same with every date in it moved on."""
    if isinstance(deel, date):
        return deel.replace(year=deel.year + JAREN)
    if isinstance(deel, Datum):
        return Datum(deel.jaar + JAREN, deel.maand, deel.dag)
    if isinstance(deel, tuple):
        return tuple(map(later, deel))
    if isinstance(deel, frozenset):
        return frozenset(map(later, deel))
    if has(type(deel)):
        return evolve(deel, **{een.alias: later(getattr(deel, een.name)) for een in fields(type(deel)) if een.init})
    return deel


def _latere_gemeenten() -> GemeenteRegister:
    nu = register()
    inwoners = {
        (g.code, jaar + JAREN): n for g in nu.alle for jaar in range(2012, 2025) if (n := nu.inwonertal(g, jaar))
    }
    return GemeenteRegister(later(nu.alle), nu.aliassen, lambda: inwoners, nu.versie)


LATERE_GEMEENTEN = _latere_gemeenten()


def kern(beoordeling: Beoordeling) -> list[Any]:
    """Return what is decided, with what is needed: municipalities by their code, and no dates."""
    return [
        (
            uitkomst.vraag,
            uitkomst.soort,
            uitkomst.reden,
            uitkomst.grond,
            uitkomst.verdrongen,
            uitkomst.waarde and (uitkomst.waarde.urgent, sorted(g.code for g in uitkomst.waarde.gemeenten)),
            sorted(sorted(g.code for g in waarde.gemeenten) for waarde in uitkomst.mogelijk),
            sorted(feit.gegeven.sleutel for feit in uitkomst.nog_nodig),
        )
        for uitkomst in beoordeling.uitkomsten
    ]


class TestWet9:
    """No favourite years."""

    @given(data=st.data(), tekst=teksten(), over=clienten())
    def test_four_hundred_years_on(self, data: st.DataObject, tekst: Regeling, over: Client) -> None:
        """Moving all dates of record, agreement and municipalities changes no outcome; the validity moves along."""
        record = data.draw(st.one_of(st.just(over), minder(over)))
        nu = beoordeel(tekst, record, peildatum=PEIL)
        with patch("regio_uitstroom.evaluation.beoordeel.register", lambda: LATERE_GEMEENTEN):
            straks = beoordeel(later(tekst), later(record), peildatum=later(PEIL))
        assert kern(straks) == kern(nu)
        assert [u.geldig_tot for u in straks.uitkomsten] == [later(u.geldig_tot) for u in nu.uitkomsten]

    def test_the_shift_is_real(self) -> None:
        """The municipalities are moved along: Vianen ends in 2419."""
        vianen = LATERE_GEMEENTEN.code("0620")
        assert vianen is not None
        assert vianen.einddatum == date(2419, 1, 1)

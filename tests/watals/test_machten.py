"""The day on which an outcome changes by the use of a power that lies ahead, against trying every day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom import read_client, wat_als
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag, Waarde
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.watals.uitkomst import Oordeelwijziging
from regio_uitstroom.watals.vanzelf import eerste_verandering
from regio_uitstroom.watals.vraag import Vraagsteller
from tests.evaluation.test_machten import (
    INTREKKEN,
    LEDEN,
    ONDER_VOORWAARDE,
    ONJUIST,
    VERLENGEN,
    ZOMAAR_INTREKKEN,
    gebruik,
    tekst,
)
from tests.watals.test_wetten import per_dag

MEESTE = max(settings().max_examples // 2, 10)
PEILDAG, DAGEN_VOORUIT = date(2026, 6, 1), 400
MACHTEN = st.lists(
    st.sampled_from((INTREKKEN, ZOMAAR_INTREKKEN, VERLENGEN, ONDER_VOORWAARDE)), min_size=1, max_size=2, unique=True
)
DAGEN = st.dates(date(2026, 3, 1), date(2027, 5, 1)).map(date.isoformat)
VAAG = DAGEN.flatmap(lambda dag: st.sampled_from((dag, dag, dag[:7])))


def dossier(regeling: Regeling, *oordelen: dict[str, Any], toegekend: tuple[str, ...] = ("2026-05-29",)) -> Client:
    """Return the record of somebody to whom urgency was granted."""
    record = {
        "sleutel": "x",
        "toekenningen": [{"datum": dag} for dag in toegekend],
        "feiten": {ONJUIST: True} if regeling.gegevens else {},
        "oordelen": list(oordelen),
    }
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return client


class TestEersteVerandering:
    """eerste_verandering."""

    @settings(max_examples=MEESTE)
    @given(MACHTEN, st.lists(VAAG, min_size=1, max_size=3), st.lists(VAAG, min_size=1, max_size=2), st.data())
    def test_is_the_first(
        self, machten: list[str], dagen: list[str], toegekend: list[str], data: st.DataObject
    ) -> None:
        """It is the day that trying every day gives, whenever powers are used and urgency is granted again."""
        regeling = tekst(*machten)
        ja = st.booleans()
        oordelen = [gebruik(dag, data.draw(st.sampled_from(LEDEN)), waarde=data.draw(ja)) for dag in dagen]
        client = dossier(regeling, *oordelen, toegekend=tuple(toegekend))
        steller = Vraagsteller(regeling, Urgentievraag.STATUS)
        gevonden = eerste_verandering(steller, client, PEILDAG, PEILDAG + timedelta(days=DAGEN_VOORUIT))
        assert (gevonden.dag if gevonden else None) == per_dag(steller, client, PEILDAG, DAGEN_VOORUIT)

    @pytest.mark.parametrize(
        ("macht", "datum", "verandert"),
        [
            (INTREKKEN, "2026-09-10", date(2026, 9, 10)),
            (ZOMAAR_INTREKKEN, "2026-09", date(2026, 9, 1)),
            (VERLENGEN, "2026-10-05", date(2027, 3, 1)),
            (VERLENGEN, "2026-12-05", date(2026, 11, 29)),
        ],
    )
    def test_use_that_lies_ahead(self, macht: str, datum: str, verandert: date) -> None:
        """The day of a withdrawal; the end of an urgency that is extended in time, or too late."""
        vanzelf = wat_als(
            tekst(macht), dossier(tekst(macht), gebruik(datum)), peildatum=PEILDAG, vraag="status"
        ).vanzelf
        assert vanzelf is not None
        assert vanzelf.uitkomst is not None
        assert (vanzelf.dag, vanzelf.uitkomst.waarde) == (verandert, Waarde(urgent=False))


class TestVeranderingen:
    """What may change now."""

    def test_power_that_was_used_on_an_earlier_urgency(self) -> None:
        """It can be used again: nobody did so for this urgency."""
        client = dossier(tekst(ZOMAAR_INTREKKEN), gebruik("2025-09-10"))
        (verandering,) = wat_als(tekst(ZOMAAR_INTREKKEN), client, peildatum=PEILDAG, vraag="status").veranderingen
        assert [type(een) for een in verandering.wijzigingen] == [Oordeelwijziging]
        assert verandering.uitkomst.waarde == Waarde(urgent=False)

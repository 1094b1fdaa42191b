"""Histories before birth: nobody lived or stayed anywhere then."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.intervals import EERSTE_DAG
from regio_uitstroom.client.record import Adreshistorie, Client, Verblijfshistorie
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.tijd import Periode

Historie = TypeVar("Historie", Adreshistorie, Verblijfshistorie)


def sinds_geboorte(client: Client, historie: Historie) -> Historie:
    """Return the history as one that is empty before birth; complete since birth is complete since ever.

    Of a date of birth that is known in part, the first day that it can mean counts. While it is not known, the first
    day counts that a record can hold: nothing of before it could be told.
    """
    geboren = client.geboortedatum
    begin = geboren.waarde.eerste if isinstance(geboren, Bekend) else EERSTE_DAG
    gevonden: Historie = _leeg_voor(historie, begin)
    return gevonden


@bewaard
def _leeg_voor(historie: Any, begin: date) -> Any:  # noqa: ANN401 - a history, and one of the same kind
    """Return the history as one in which nothing stands before the day but what is listed."""
    volledig = historie.volledig
    if volledig is not None and volledig.van is not None and volledig.van <= begin:
        volledig = Periode(None, volledig.tot)
    return evolve(historie, volledig=volledig, leeg_voor=begin)

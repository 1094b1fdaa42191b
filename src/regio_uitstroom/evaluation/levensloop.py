"""Histories before birth: nobody lived or stayed anywhere then."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Adreshistorie, Client, Verblijfshistorie
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.tijd import Periode

Historie = TypeVar("Historie", Adreshistorie, Verblijfshistorie)


def sinds_geboorte(client: Client, historie: Historie) -> Historie:
    """Return a history that is complete since birth, or since before it, as one that is complete since ever.

    Of a date of birth that is known in part, the first day that it can mean counts.
    """
    volledig = historie.volledig
    if volledig is None or volledig.van is None:
        return historie
    geboren = client.geboortedatum
    if not isinstance(geboren, Bekend) or volledig.van > geboren.waarde.eerste:
        return historie
    gevonden: Historie = _zonder_begin(historie)
    return gevonden


@bewaard
def _zonder_begin(historie: Any) -> Any:  # noqa: ANN401 - a history, and one of the same kind
    """Return a history with a complete period as one that is complete since ever."""
    return evolve(historie, volledig=Periode(None, historie.volledig.tot))

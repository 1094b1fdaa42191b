"""Histories before birth: nobody lived or stayed anywhere then."""

from __future__ import annotations

from typing import TypeVar

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Adreshistorie, Client, Verblijfshistorie
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
    return evolve(historie, volledig=Periode(None, volledig.tot))

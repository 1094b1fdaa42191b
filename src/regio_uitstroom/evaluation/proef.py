"""Conditions of an agreement tried by themselves for a client on a day, whatever their rule does with them."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.beoordeel import GEEN_AANNAMES, stel
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.vragen import vers
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Geldigheid, Intrekking, Regel, Verantwoordelijkheid, Verlenging, Verval
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Taak


class Proef:
    """One client on one day under one agreement."""

    def __init__(self, regeling: Regeling, client: Client, peildatum: date) -> None:
        """Take the agreement, the client and the day."""
        self._vragen = stel(regeling, client, peildatum, GEEN_AANNAMES)
        self._contexten: dict[tuple[Taak | None, bool], Context] = {}

    def waarheid(self, voorwaarde: Voorwaarde, regel: Regel | None = None) -> Waarheid:
        """Return whether a condition holds; ``regel``: the rule that asks for it, for what depends on its question."""
        return self._context(regel).toets(voorwaarde).waarheid

    def plaats(self, bron: Gemeentebron, regel: Regel | None = None) -> Hashable:
        """Return what identifies the municipality that an expression gives: two that are equal give the same."""
        return self._context(regel).vind(bron).kenmerk

    def _context(self, regel: Regel | None) -> Context:
        taak = regel.taken[0] if isinstance(regel, Verantwoordelijkheid) and regel.taken else None
        sleutel = (taak, isinstance(regel, Geldigheid | Verval | Intrekking | Verlenging))
        if sleutel not in self._contexten:
            self._contexten[sleutel] = vers(self._vragen.ctx, taak=taak, over_status=sleutel[1])
        return self._contexten[sleutel]

"""Conditions on municipalities and addresses."""

from __future__ import annotations

from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden.vorm import Voorwaardevorm
from regio_uitstroom.waarde import frozen


@frozen
class KanNietVastgesteld(Voorwaardevorm):
    """A municipality cannot be established: looked into in vain, or the record proves that there is none."""

    bron: Gemeentebron


@frozen
class BuitenNederland(Voorwaardevorm):
    """The place lies outside the Netherlands."""

    bron: Gemeentebron


@frozen
class NeemtDeel(Voorwaardevorm):
    """The municipality participates in this text on the peildatum for the theme."""

    bron: Gemeentebron


@frozen
class Dezelfde(Voorwaardevorm):
    """Two municipalities are the same one on the peildatum."""

    links: Gemeentebron
    rechts: Gemeentebron


@frozen
class TerugkeerOnveilig(Voorwaardevorm):
    """Return to the municipality is recorded as unsafe."""

    bron: Gemeentebron


@frozen
class InOnderzoek(Voorwaardevorm):
    """The woonadres on the peildatum carries a note that it is under investigation (Wet BRP, article 2.26)."""

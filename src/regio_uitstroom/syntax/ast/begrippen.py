"""Definitions."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.gemeentebron import Gemeentebron
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client, Voorwaarde
from regio_uitstroom.syntax.ast.woorden import (
    Verwijzing,
    Voorzieningen,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Stap(Knoop):
    """One step of a definition of a municipality.

    ``voorwaarde`` is its guard (*ingeval …:*), ``nummer`` of ``1°`` is ``1``.
    """

    nummer: str
    bron: Gemeentebron
    voorwaarde: Voorwaarde | None = None
    verteld: str = ""
    """The words of a guard that begins with its verb, with that verb behind."""


@frozen(repr=False, eq=False)
class Omschrijving(Knoop):
    """A definition that is not evaluated: its genus (``actor``, ``woning``, ``moment``, …) and its text."""

    genus: str
    tekst: str
    bedoeld: Verwijzing | None = None


@frozen(repr=False, eq=False)
class Begrip(Knoop):
    """A defined term. ``inhoud`` tells what kind it is.

    Steps, facilities, clients, a condition on the client, or text.
    """

    nummer: str
    naam: str
    inhoud: tuple[Stap, ...] | Voorzieningen | Client | Voorwaarde | Omschrijving


@frozen(repr=False, eq=False)
class Aanvulling(Knoop):
    """A sentence that adds a step to the definition of a term for a municipality."""

    naam: str
    stap: Stap


@frozen(repr=False, eq=False)
class Begrippenlijst(Knoop):
    """*In dit convenant wordt verstaan onder: …*."""

    begrippen: tuple[Begrip, ...]

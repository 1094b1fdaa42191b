"""Conditions that the histories and lists of a record answer: addresses, events, wishes, a day on record."""

from __future__ import annotations

from enum import Enum

from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden.vorm import Voorwaardevorm
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


class Adressoort(Enum):
    """Which address is asked for (Wet BRP, article 1.1: an address is a woonadres, or else a briefadres)."""

    WOONADRES = "woonadres"
    BRIEFADRES = "briefadres"
    ADRES = "adres"
    """Any address, whichever of the two it is."""


@frozen
class HeeftAdres(Voorwaardevorm):
    """The client has an address of that kind on the moment.

    ``gebied``: it lies in that municipality, or one of these; None: wherever. ``in_nederland``: it lies in, or outside
    the Netherlands; None: that is not asked.
    """

    soort: Adressoort
    moment: Moment
    gebied: Gemeentebron | None = None
    in_nederland: bool | None = None


class Gezinsrol(Enum):
    """What a member of the household is to the client."""

    PARTNER = "partner"
    KIND = "kind"


@frozen
class HeeftGezinslid(Voorwaardevorm):
    """At least so many members of the household on the peildatum are that to the client; a child of any age."""

    rol: Gezinsrol
    aantal: int = 1


@frozen
class HeeftGemeld(Voorwaardevorm):
    """The client turned to a municipality, no later than the peildatum; ``gebied``: to that one, or one of these."""

    gebied: Gemeentebron | None = None


@frozen
class Terugblik:
    """A time before a moment in which something happened: from the day that lies ``duur`` before it to the day before.

    Counted back from the peildatum that day itself belongs to it: what happened today has happened.
    """

    duur: Duur
    moment: Moment


@frozen
class IsToegekend(Voorwaardevorm):
    """Urgency was granted under this text, no later than the peildatum; whether it still holds is not asked.

    ``venster``: in that time.
    """

    venster: Terugblik | None = None


@frozen
class IsAangeboden(Voorwaardevorm):
    """So many homes were offered, whatever the answer; with ``passend`` only suitable ones count."""

    passend: bool
    aantal: int = 1


@frozen
class WilWonen(Voorwaardevorm):
    """A municipality, or one of these, is among those in which the client wants to live."""

    gebied: Gemeentebron


@frozen
class HeeftDatum(Voorwaardevorm):
    """The record holds the day of a moment, such as the expected outflow, whether that day has come or not."""

    moment: Moment

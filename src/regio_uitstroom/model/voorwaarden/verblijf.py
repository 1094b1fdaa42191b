"""Conditions on stays, ages and residence."""

from __future__ import annotations

from enum import Enum

from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden.vorm import Voorwaardevorm
from regio_uitstroom.model.woorden import Moment, Overbrugging, Voorzieningen
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


class Verblijfsaspect(Enum):
    """What is asked of a stay; semantics.md section 2 fixes each meaning."""

    VERBLIJFT = "verblijft"
    """Such a stay counts on the peildatum."""
    NA = "na verblijf"
    """Such a stay has begun."""
    UITSTROOMT = "uitstroomt"
    """Such a stay runs and an outflow is recorded, or it ended no later than the peildatum and no stay followed."""
    HEEFT_VERLATEN = "heeft verlaten"
    """Such a stay has ended."""
    IS_UITGESTROOMD = "is uitgestroomd"
    """The last stay was of the kind, it has ended, and no stay followed."""


@frozen
class Verblijfstest(Voorwaardevorm):
    """A test on the stays of the client; ``voorzieningen`` None: a stay of any kind."""

    aspect: Verblijfsaspect
    voorzieningen: Voorzieningen | None


@frozen
class Uitstroomgereed(Voorwaardevorm):
    """The client may flow out, since a recorded day not after the peildatum."""


@frozen
class Leeftijd(Voorwaardevorm):
    """The age on a moment lies in ``[vanaf, tot)``, in whole years; None means unbounded."""

    vanaf: int | None
    tot: int | None
    moment: Moment


class Register(Enum):
    """Which registration counts as living somewhere."""

    WOONADRES = "woonadres"
    INSCHRIJVING = "inschrijving"
    """Any address in the register, a briefadres too."""


@frozen
class Verblijfsoort:
    """Stays of a kind; ``voorzieningen`` None: of any kind."""

    voorzieningen: Voorzieningen | None = None


@frozen
class Woonduur(Voorwaardevorm):
    """Residence of at least (``strikt``: more than) ``duur``, within the last ``venster`` before ``moment``.

    ``gebied`` gives the municipalities (several: any of them); ``venster`` None: up to the moment, without interruption
    when ``onafgebroken`` and in total otherwise. ``buiten``: days of such a stay do not count. ``nog``: the day of the
    moment, which is not counted, must be one that counts too (*woont*).
    """

    duur: Duur
    strikt: bool
    onafgebroken: bool
    venster: Duur | None
    gebied: Gemeentebron
    moment: Moment
    register: Register = Register.WOONADRES
    buiten: Verblijfsoort | None = None
    nog: bool = False


@frozen
class Verblijfsduur(Voorwaardevorm):
    """A stay of at least (``strikt``: more than) ``duur``, in whatever facilities of the kind, before ``moment``.

    ``venster`` None: since ever. ``onafgebroken``: without a day between; ``tot_moment``: and up to the moment
    (*verblijft*), otherwise at any time before it (*heeft verbleven*). Not ``onafgebroken``: all days together.
    ``nog``: such a stay runs on the day of the moment too, which is not counted.
    """

    duur: Duur
    strikt: bool
    onafgebroken: bool
    venster: Duur | None
    verblijf: Verblijfsoort
    moment: Moment
    tot_moment: bool = True
    overbrugd: tuple[Overbrugging, ...] = ()
    """Absences that do not interrupt the stay, by a fiction of the text."""
    nog: bool = False

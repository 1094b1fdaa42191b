"""What restricts a rule: exceptions, conditions, terms."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.gemeentebron import Gemeentebron
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client, Voorwaarde
from regio_uitstroom.syntax.ast.woorden import (
    Datum,
    Duur,
    Moment,
    Verwijzing,
    Voorzieningen,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Termijn(Knoop):
    """A term. ``richting``: ``na``, ``voor`` (counted back) or ``vanaf`` (the day of the moment counts).

    ``duur`` None: only a start or an end (``vanaf de toekenning``); ``uiterlijk``: that day is the last, ``tot``:
    the day before it is. ``spoedig``: *zo spoedig mogelijk, doch uiterlijk*.
    ``moment`` may be a date.
    """

    duur: Duur | None
    richting: str
    moment: Moment | Datum | None
    spoedig: bool = False
    niet_voor: Duur | None = None
    """*Niet eerder dan drie …*: the other end of a window, from the same moment."""
    stilzwijgend: bool = False
    """Whether ``moment`` is only what is decided on (*beslist binnen zes weken op de aanvraag*)."""


@frozen(repr=False, eq=False)
class Plafond(Knoop):
    """*Doch niet langer dan tot (en met: ``inclusief``) …*: a day beyond which something never goes.

    ``duur``: that day is so long after a moment; a bare length does not say after which.
    """

    moment: Moment | Datum | None
    inclusief: bool
    duur: Duur | Termijn | None = None


@frozen(repr=False, eq=False)
class InAfwijkingVan(Knoop):
    """The sentence departs from these places."""

    doelen: Verwijzing


@frozen(repr=False, eq=False)
class Onverminderd(Knoop):
    """The sentence yields to these places (*onverminderd*, *behoudens*)."""

    doelen: Verwijzing


@frozen(repr=False, eq=False)
class NaVerblijf(Knoop):
    """*Na tijdelijk verblijf*: such a stay has begun."""

    voorzieningen: Voorzieningen


@frozen(repr=False, eq=False)
class VoorToepassingVan(Knoop):
    """*Voor de toepassing van …*: the sentence holds for the places named."""

    doelen: Verwijzing


@frozen(repr=False, eq=False)
class Bijzin(Knoop):
    """A condition hung on the rule. ``soort``: ``indien``, ``tenzij``, ``mits``, ``voor zover``, ``ook als``.

    ``tenzij blijkt``: an exception that is presumed not to be there (*tenzij blijkt dat …*).
    ``doel``: where a *tenzij* names a municipality of its own (*… in één van de andere gemeenten die deelnemen*).
    """

    soort: str
    voorwaarde: Voorwaarde
    doel: Gemeentebron | None = None
    verteld: str = ""
    """The words of a condition that begins with its verb, with that verb behind."""


@frozen(repr=False, eq=False)
class Tegenbewijs(Knoop):
    """*Behoudens tegenbewijs*, *tenzij het tegendeel blijkt*: the condition before it is presumed to hold."""


@frozen(repr=False, eq=False)
class Nevenbepaling(Knoop):
    """A phrase that says how, and changes neither who nor when (*na advies van de commissie*.

    *met inachtneming van …*).
    """

    voorzetsel: str


@frozen(repr=False, eq=False)
class MetUitzonderingVan(Knoop):
    """The rule leaves these clients out."""

    clienten: tuple[Client, ...]


Beperking = (
    InAfwijkingVan
    | Onverminderd
    | NaVerblijf
    | VoorToepassingVan
    | Bijzin
    | MetUitzonderingVan
    | Tegenbewijs
    | Termijn
    | Plafond
    | Nevenbepaling
)

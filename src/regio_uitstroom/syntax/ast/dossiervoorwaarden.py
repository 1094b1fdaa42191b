"""Conditions that the histories and lists of a record answer. Whom they are about stands round them (``VwEn``)."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.woorden import Duur, Gebied, Gemeente, Moment, Voorzieningen
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class VwAdres(Knoop):
    """An address, now or on a moment: ``soort`` is a value of ``model.Adressoort``.

    ``gebied``: where it lies. ``in_nederland``: whether it lies in the Netherlands, where the clause says so.
    """

    soort: str
    gebied: Gebied | Gemeente | None = None
    in_nederland: bool | None = None
    moment: Moment | None = None


@frozen(repr=False, eq=False)
class VwGezinslid(Knoop):
    """Members of the household of a kind (a value of ``model.Gezinsrol``), at least so many."""

    rol: str
    aantal: int = 1


@frozen(repr=False, eq=False)
class VwGemeld(Knoop):
    """The client turned to a municipality (*zich in Zeist heeft gemeld*)."""

    gebied: Gebied | Gemeente | None = None


@frozen(repr=False, eq=False)
class VwRegie(Knoop):
    """A municipality has the regie."""

    gemeente: Gemeente


@frozen(repr=False, eq=False)
class VwToegekend(Knoop):
    """Urgency was granted to the client; ``venster``: in so much time before the moment, or before today."""

    venster: Duur | None = None
    moment: Moment | None = None


@frozen(repr=False, eq=False)
class VwAangeboden(Knoop):
    """A home was offered to the client, so many times; ``passend``: a suitable one."""

    passend: bool
    aantal: int = 1


@frozen(repr=False, eq=False)
class VwWilWonen(Knoop):
    """The client wants to live in a municipality."""

    gebied: Gebied | Gemeente


@frozen(repr=False, eq=False)
class VwDatum(Knoop):
    """The day of a moment is on record (*een verwachte uitstroomdatum heeft*)."""

    moment: Moment


@frozen(repr=False, eq=False)
class VwGeweest(Knoop):
    """A moment has been (*een aanvraag heeft ingediend*)."""

    moment: Moment


@frozen(repr=False, eq=False)
class VwGeeindigd(Knoop):
    """*Het verblijf* (of these kinds) has ended."""

    voorzieningen: Voorzieningen


Dossiervoorwaarde = (
    VwAdres
    | VwGezinslid
    | VwGemeld
    | VwRegie
    | VwToegekend
    | VwAangeboden
    | VwWilWonen
    | VwDatum
    | VwGeweest
    | VwGeeindigd
)
"""What is asked of the histories and lists of a record."""

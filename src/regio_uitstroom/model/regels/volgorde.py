"""Who goes before whom among urgent clients, and who goes first of equals."""

from __future__ import annotations

from enum import Enum

from attrs import field

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.regels.vorm import Regelvorm
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.waarde import frozen


@frozen(kw_only=True)
class Voorrang(Regelvorm):
    """Order among urgent clients: each group goes before the next. A partial order has two groups."""

    groepen: tuple[Voorwaarde | None, ...]
    namen: tuple[str, ...]


class Criteriumsoort(Enum):
    """Which end goes first."""

    VROEGST = "vroegst"
    LAATST = "laatst"
    MEEST = "meest"
    MINST = "minst"
    LOT = "lot"


@frozen
class Criterium:
    """One criterion of a tie-break: what is compared (a day or a fact; for the lot neither), which end goes first."""

    woorden: str = field(eq=False)
    soort: Criteriumsoort
    moment: Moment | None = None
    gegeven: Gegeven | None = None


@frozen(kw_only=True)
class Rangorde(Regelvorm):
    """Who goes first of several clients in the same position: criteria in turn, down to the lot.

    ``gelegenheid``: when it is needed, in the words of the text.
    """

    gelegenheid: str
    criteria: tuple[Criterium, ...]

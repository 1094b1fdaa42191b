"""Defined terms."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Voorzieningen
from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen


@frozen(kw_only=True)
class _Begrip:
    naam: str
    citaat: Citaat
    tekst: str = field(default="", eq=False)
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Stap:
    """One step of a definition: a municipality, under a guard (None: always).

    ``wijkt_voor`` holds the citations of the steps that this one yields to: an unguarded step yields to later guarded
    ones, and every step to a later one that names it (grammar-notes, decision G1).
    """

    citaat: Citaat
    bron: Gemeentebron
    voorwaarde: Voorwaarde | None = None
    wijkt_voor: frozenset[Citaat] = frozenset()


@frozen(kw_only=True)
class GemeenteBegrip(_Begrip):
    """A term for a municipality, in one or more steps.

    Within a step the term itself means what the earlier steps give.
    """

    stappen: tuple[Stap, ...]


@frozen(kw_only=True)
class VoorzieningBegrip(_Begrip):
    """A term for a stay in certain facilities."""

    voorzieningen: Voorzieningen


@frozen(kw_only=True)
class VoorwaardeBegrip(_Begrip):
    """A term for a group of clients or for a condition on a client; ``voorwaarde`` None: every client."""

    voorwaarde: Voorwaarde | None


@frozen(kw_only=True)
class TekstBegrip(_Begrip):
    """A term that is not evaluated (an actor, a home, *als bedoeld in* another text): kept and shown."""

    genus: str


Begrip = GemeenteBegrip | VoorzieningBegrip | VoorwaardeBegrip | TekstBegrip

"""What every rule has."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen


@frozen
class Elders:
    """A place in another text, named as the rule names that text (``Jeugdwet``).

    ``wijkt``: this rule yields to it (*onverminderd*); otherwise it yields to this rule (*in afwijking van*). It means
    something only where both texts are applied together.
    """

    tekst: str
    plaats: Citaat
    wijkt: bool


@frozen(kw_only=True)
class Regelvorm:
    """What every rule has: where it stands, when it applies and which rules it yields to."""

    citaat: Citaat
    """Unique within the regeling."""
    tekst: str = field(default="", eq=False)
    """The sentence as it stands in the file, white space folded."""
    span: Span | None = field(default=None, eq=False, repr=False)
    voorwaarde: Voorwaarde | None = None
    """None: always."""
    wijkt_voor: frozenset[Citaat] = frozenset()
    """The rules of the same text that this rule yields to."""
    elders: frozenset[Elders] = frozenset()
    hangt_aan: Citaat | None = None
    """The main rule that a rider hangs on (*met dien verstande dat*, *in welk geval*, …); None: no rider."""

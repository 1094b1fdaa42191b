"""What every condition has."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen


@frozen(kw_only=True)
class Voorwaardevorm:
    """What every condition has: its words in the text, and where they stand."""

    tekst: str = field(default="", eq=False)
    """The words of the text for this condition, as a subordinate clause without its conjunction, for explanations."""
    span: Span | None = field(default=None, eq=False, repr=False)
    onderdeel: str = field(default="", eq=False, repr=False)
    """The letter or number of the item of a list that it is; empty for a condition that is no such item."""

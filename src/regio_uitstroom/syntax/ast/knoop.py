"""What every node of the syntax tree has: the place where it stands."""

from __future__ import annotations

from attrs import field, frozen

from regio_uitstroom.lexicon.atoms import plain
from regio_uitstroom.source import Span


@frozen(kw_only=True)
class Knoop:
    """A node. ``span`` covers its words in the original text and does not count in comparisons."""

    span: Span = field(eq=False, repr=False)

    @property
    def woorden(self) -> str:
        """The words of the text for this node, white space folded, look-alike characters made plain."""
        return " ".join(plain(self.span.text).plain.split())

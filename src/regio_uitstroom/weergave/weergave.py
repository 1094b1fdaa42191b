"""An agreement shown to readers: :func:`toon`."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen
from regio_uitstroom.weergave.document import Document
from regio_uitstroom.weergave.opbouw import document


@frozen
class Weergave:
    """An agreement in its own words, with anchors per place, links, marks and remarks; to be written in a format."""

    document: Document = field(repr=False)

    def als_html(self) -> str:
        """Return a web page that stands alone (WCAG 2.1 AA), without scripts, fit for print."""
        from regio_uitstroom.weergave.webpagina import html  # noqa: PLC0415 - only what is asked for is loaded

        return html(self.document)

    def als_markdown(self) -> str:
        """Return the agreement as Markdown."""
        from regio_uitstroom.weergave.markdown import markdown  # noqa: PLC0415 - the same

        return markdown(self.document)

    def als_svg(self) -> str:
        """Return the diagram of which provision yields to which, as an SVG file."""
        from regio_uitstroom.weergave.diagram import svg  # noqa: PLC0415 - the same

        return svg(self.document.beeld, self.document.titel)


def toon(regeling: Regeling) -> Weergave:
    """Return an agreement as it is shown to readers: its own words, enriched with what the model knows.

    Each artikel, lid and onderdeel has an anchor that stays the same as long as its number does; references lead to
    places, terms to their definition; exceptions are named at both ends; every norm is marked by its strength.
    Raises ValueError for an agreement that was not read from a text.
    """
    return Weergave(document(regeling))

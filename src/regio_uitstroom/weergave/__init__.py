"""Shows an agreement to readers: as a web page, as Markdown, as a diagram."""

from regio_uitstroom.weergave.weergave import Weergave, toon

__all__ = ["Weergave", "toon"]

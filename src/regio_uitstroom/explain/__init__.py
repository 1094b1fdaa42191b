"""From outcomes to words: the motivering, and the tree of reasons."""

from regio_uitstroom.explain.motivering import explain

__all__ = ["explain"]

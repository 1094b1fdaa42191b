"""The reference evaluator: an agreement, a client and a day in; outcomes out. The door is :func:`beoordeel`."""

from regio_uitstroom.evaluation.beoordeel import beoordeel

__all__ = ["beoordeel"]

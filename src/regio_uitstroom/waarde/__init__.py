"""Frozen values: ``attrs.frozen``, of which the methods are made when the class is first used, and ``evolve``.

``__init__.pyi`` tells type checkers that these are those of ``attrs``, which they are, but for when and how fast they
do their work.
"""

from regio_uitstroom.waarde.anders import evolve
from regio_uitstroom.waarde.uitgesteld import frozen

__all__ = ["evolve", "frozen"]

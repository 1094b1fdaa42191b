"""Frozen values: ``attrs.frozen``, of which the methods are made when the class is first used.

``__init__.pyi`` tells type checkers that this is ``attrs.frozen`` itself, which it is, but for when it does its work.
"""

from regio_uitstroom.waarde.uitgesteld import frozen

__all__ = ["frozen"]

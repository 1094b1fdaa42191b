"""Fictions and counting rules: what a text makes of something that it is not.

A rule of a kind of its own, applied to the conditions and definitions of the same text before these are tried.
"""

from __future__ import annotations

from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Overbrugging, Voorzieningen
from regio_uitstroom.waarde import frozen


@frozen
class TeltAlsWeigering:
    """The condition of the rule counts (``telt`` False: does not count) as the refusal of a home.

    ``passend``: of a suitable one; None: the text names no home, so whichever is asked for.
    """

    passend: bool | None
    telt: bool


@frozen
class TeltAls:
    """Who meets the condition of the rule counts (or does not) as somebody for whom ``notie`` holds."""

    notie: Voorwaarde
    telt: bool


@frozen
class VerblijfTeltAls:
    """A stay of the first kinds counts as one of the second kinds, and stays what it is."""

    verblijf: Voorzieningen
    als: Voorzieningen


@frozen
class OnderbreektNiet:
    """An absence does not interrupt the stay; ``verblijf`` None: a stay of whatever kind."""

    overbrugging: Overbrugging
    verblijf: Voorzieningen | None


@frozen
class TeltNietMee:
    """Days of a stay (None: of any kind) do not count as residence. ``begrip``: for that term only."""

    tijdens: Voorzieningen | None
    begrip: str | None = None


@frozen
class BriefadresTelt:
    """Days of registration at a briefadres count as residence there, or do not. ``begrip``: for that term only."""

    telt: bool
    begrip: str | None = None


Werking = TeltAlsWeigering | TeltAls | VerblijfTeltAls | OnderbreektNiet | TeltNietMee | BriefadresTelt

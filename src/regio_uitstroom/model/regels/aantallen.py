"""Rules about numbers of homes and how they are divided."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from regio_uitstroom.model.regels.vorm import Regelvorm
from regio_uitstroom.model.woorden import Actor
from regio_uitstroom.waarde import frozen


class Hoeveelheidsoort(Enum):
    """How an amount binds."""

    PRECIES = "precies"
    MINSTENS = "ten minste"
    HOOGSTENS = "ten hoogste"
    TUSSEN = "tussen"
    DEEL = "deel"
    NADER_TE_BEPALEN = "nader te bepalen"


@frozen
class Hoeveelheid:
    """An amount of homes: a number, a range, a share, or left open by the text."""

    soort: Hoeveelheidsoort
    getal: int | Fraction | None = None
    tot: int | None = None


@frozen
class Deelhoeveelheid:
    """A part of a quota: so many in these places."""

    getal: int
    waar: str


@frozen(kw_only=True)
class Quotum(Regelvorm):
    """Homes that are made available: by whom, how many, in which period, for what."""

    actor: Actor
    hoeveelheid: Hoeveelheid
    eenheid: str = "woningen"
    per: str = ""
    """``kalenderjaar``, ``jaar``, ``in het jaar 2016``, …"""
    jaren: tuple[int, int] | None = None
    doelen: tuple[str, ...] = ()
    waarvan: tuple[Deelhoeveelheid, ...] = ()


class Verdeelsleutel(Enum):
    """How joint cases or homes are divided."""

    INWONERTAL = "naar rato van het aantal inwoners"
    GELIJKELIJK = "gelijkelijk"
    NADER_TE_BEPALEN = "nader te bepalen"


@frozen(kw_only=True)
class Verdeling(Regelvorm):
    """How joint cases are divided over the municipalities."""

    sleutel: Verdeelsleutel
    wat: str
    afronding: str = ""

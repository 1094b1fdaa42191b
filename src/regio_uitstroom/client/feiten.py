"""What can be known: a value, nothing yet, nothing ever, or a dispute."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum
from typing import Generic, TypeVar

from attrs import field

from regio_uitstroom.waarde import frozen

T_co = TypeVar("T_co", covariant=True)


@frozen
class Bekend(Generic[T_co]):
    """A known value, with where it comes from and since when it is known (both optional)."""

    waarde: T_co = field(repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


class Onbekend(Enum):
    """The value of a fact that was not supplied."""

    ONBEKEND = "onbekend"


ONBEKEND = Onbekend.ONBEKEND


@frozen
class NietVastTeStellen:
    """Looked into, and found that it cannot be established."""

    reden: str = field(default="", repr=False)


@frozen
class Betwist(Generic[T_co]):
    """Different values by different parties: counts as onbekend, never as niet vast te stellen."""

    waarden: tuple[T_co, ...] = field(repr=False)


Feit = Bekend[T_co] | Onbekend | NietVastTeStellen | Betwist[T_co]


@frozen
class Datum:
    """A date that may lack its day, or its month and day, as in the BRP (JaarMaandDatum, JaarDatum)."""

    jaar: int = field(repr=False)
    maand: int | None = field(default=None, repr=False)
    dag: int | None = field(default=None, repr=False)

    @classmethod
    def van(cls, dag: date) -> Datum:
        """Return the full date."""
        return cls(dag.year, dag.month, dag.day)

    @property
    def eerste(self) -> date:
        """The first day that it can mean."""
        return date(self.jaar, self.maand or 1, self.dag or 1)

    @property
    def laatste(self) -> date:
        """The last day that it can mean."""
        maand = self.maand or 12
        return date(self.jaar, maand, self.dag or monthrange(self.jaar, maand)[1])

    @property
    def volledig(self) -> bool:
        """Whether it means one day."""
        return self.dag is not None

"""What comes out of the question what would change an outcome. Nothing here shows a fact in ``repr``."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field

from regio_uitstroom.client.feiten import Feit
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Client, Oordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Vraag, Waarde
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.waarde import frozen


class GeenAntwoord(KeyError):  # noqa: N818 - the Dutch name says what it is
    """A question that the agreement does not answer for this client; its argument is the question or its key."""


@frozen
class Feitwijziging:
    """A fact that gets another value (or one at all); ``bron`` and dates of the old one do not go with it."""

    gegeven: Gegeven
    was: Feit[Any] = field(repr=False)
    wordt: Feit[Any] = field(repr=False)


@frozen
class Oordeelwijziging:
    """A judgment that nobody gave yet, given."""

    oordeel: Oordeelsoort
    beoordelaar: str | None
    wordt: Oordeel = field(repr=False)


Wijziging = Feitwijziging | Oordeelwijziging


@frozen
class Verandering:
    """Changes that together change the outcome: the record with them, and the outcome that it then has."""

    wijzigingen: tuple[Wijziging, ...]
    client: Client = field(repr=False)
    uitkomst: Uitkomst = field(repr=False)


@frozen
class Omslag:
    """A condition whose truth changed: its words as a clause, and its truth before and after (None: not known)."""

    tekst: str = field(repr=False)
    was: bool | None = field(repr=False)
    wordt: bool | None = field(repr=False)


@frozen
class Vanzelf:
    """The first day on which the outcome is another one if nothing happens: what it becomes, and why.

    ``redenen`` are the conditions that turn on that day, ``aanleidingen`` what falls on it (a birthday, the end of the
    agreement); ``uitkomst`` None: the question is not asked any more.
    """

    dag: date = field(repr=False)
    uitkomst: Uitkomst | None = field(repr=False)
    redenen: tuple[Omslag, ...] = ()
    aanleidingen: tuple[str, ...] = field(default=(), repr=False)


@frozen
class WatAls:
    """What would change the outcome of one question.

    ``veranderingen`` are the smallest ones: the first is the one that semantics, section 5, names, the others are as
    small. ``tot_en_met`` is the number of changes up to which everything was tried; ``volledig`` False: the search
    stopped at its limit, or not every value could be tried (``beperkingen`` says which). ``horizon`` is the last day
    that was looked at for what changes by itself; ``vanzelf`` None: nothing does until then.
    """

    vraag: Vraag
    uitkomst: Uitkomst = field(repr=False)
    gewenst: Waarde | None = field(repr=False)
    bereikt: bool = field(repr=False)
    """The outcome is already the one that is wanted."""
    veranderingen: tuple[Verandering, ...]
    tot_en_met: int
    pogingen: int
    beperkingen: tuple[str, ...]
    horizon: date = field(repr=False)
    vanzelf: Vanzelf | None = None

    @property
    def volledig(self) -> bool:
        """Whether all changes of so many facts were tried, with every value that a condition can tell apart."""
        return not self.beperkingen

"""What a decision read in the record: facts that were known, and facts and judgments that were not."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from attrs import evolve, field

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation.gebruikstijd import Gebruikstijd
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, GebruiktOordeel
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class OpenFeit:
    """A fact that was read and is not known (or not finely enough: a year where the day matters)."""

    gegeven: Gegeven
    betwist: bool = False


@frozen
class OpenTijdvak:
    """A stretch of a history that was read and is not known.

    ``atoom`` tells which look-up in the history came to nothing (see :mod:`regio_uitstroom.evaluation.nodig`).
    ``later``: another fact must tell first which stretch is read; only where nothing else is asked for it is listed.
    """

    gegeven: Gegeven
    tijdvak: Periode | None
    atoom: Hashable = field(repr=False)
    later: bool = False


@frozen
class OpenOordeel:
    """A judgment that was read and is not recorded.

    ``plaats``: it points at a municipality. ``over``: the municipalities that it is about, by name; empty: none, or it
    is not known which. ``tijd``: of the use of a power, the days on which that counts.
    """

    oordeel: Oordeelsoort
    beoordelaar: str | None
    plaats: bool = False
    over: tuple[Gemeente, ...] = field(default=(), repr=False)
    tijd: Gebruikstijd | None = field(default=None, repr=False)


Open = OpenFeit | OpenTijdvak | OpenOordeel


@frozen
class Lezingen:
    """All that was read for one finding."""

    gebruikt: frozenset[GebruiktFeit] = field(default=frozenset(), repr=False)
    open: frozenset[Open] = frozenset()
    oordelen: frozenset[GebruiktOordeel] = field(default=frozenset(), repr=False)
    vermoed: bool = False
    """Whether a presumption of the text settled something that is not known: another answer would count."""

    @property
    def zonder_open(self) -> Lezingen:
        """The known facts and judgments alone: what is still open does not matter any more."""
        return evolve(self, open=frozenset()) if self.open else self


NIETS = Lezingen()


def samen(lezingen: Iterable[Lezingen]) -> Lezingen:
    """Return all that was read, taken together."""
    alle = [lezing for lezing in lezingen if lezing is not NIETS]
    if not alle:
        return NIETS
    if len(alle) == 1:
        return alle[0]
    return Lezingen(
        frozenset().union(*(lezing.gebruikt for lezing in alle)),
        frozenset().union(*(lezing.open for lezing in alle)),
        frozenset().union(*(lezing.oordelen for lezing in alle)),
        any(lezing.vermoed for lezing in alle),
    )


def gebruikt(feit: GebruiktFeit) -> Lezingen:
    """Return the reading of one known fact."""
    return Lezingen(frozenset((feit,)))


def geteld(oordeel: Oordeelsoort, gegeven: Iterable[Oordeel], over: Gemeente | None, *, plaats: bool) -> Lezingen:
    """Return the reading of judgments that count.

    ``over``: the municipality meant where one names none. ``plaats``: they were read for which one they point at.
    """
    gelezen = (
        GebruiktOordeel(
            oordeel,
            een.waarde,
            een.door,
            een.datum,
            een.reden,
            een.gemeente,
            over=None if een.gemeente else over,
            plaats=plaats,
        )
        for een in gegeven
    )
    return Lezingen(oordelen=frozenset(gelezen))


def opengebleven(*open_: Open) -> Lezingen:
    """Return the reading of what is not known."""
    return Lezingen(frozenset(), frozenset(open_)) if open_ else NIETS

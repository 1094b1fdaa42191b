"""What an address history tells of each day (semantics, section 2).

On one day a person has at most one woonadres, so a known one settles its stretch. A gap means "no address" only inside
the period over which the history is complete. A briefadres is no woonadres; an address of unknown function may be one.
"""

from __future__ import annotations

from enum import Enum

from attrs import field

from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Adres, Adreshistorie, FunctieAdres, ZonderAdres
from regio_uitstroom.evaluation.vakken import Grenzen, Vak, grenzen, is_volledig, knippen, vakken
from regio_uitstroom.model.voorwaarden import Register
from regio_uitstroom.waarde import frozen


class Adresstand(Enum):
    """What is known of the address on a day."""

    BEKEND = "bekend"
    GEEN = "geen"
    """The record proves that there is none."""
    NIET_VAST_TE_STELLEN = "niet vast te stellen"
    ONBEKEND = "onbekend"


@frozen
class Dagadres:
    """The address on a day: its stand, and where it is known the interval (for a woonadres always one).

    Where the record says that there was no fixed address, the interval that says so. ``woonadres``: the interval that
    is the woonadres of the (first) day for certain, also where its place is not known.
    """

    stand: Adresstand = field(repr=False)
    adressen: tuple[Adres, ...] = field(default=(), repr=False)
    woonadres: Adres | None = field(default=None, repr=False, eq=False)


GEEN = Dagadres(Adresstand.GEEN)
ONBEKEND = Dagadres(Adresstand.ONBEKEND)
NIET_VAST_TE_STELLEN = Dagadres(Adresstand.NIET_VAST_TE_STELLEN)


def adresvakken(historie: Adreshistorie, van: int, tot: int, register: Register) -> tuple[Vak[Dagadres], ...]:
    """Return what is known of the address on every day of ``[van, tot)`` (ordinals)."""
    begrensd = [(adres, grenzen(adres.van, adres.tot, historie.volledig)) for adres in historie.lijst]
    telt = [(adres, g) for adres, g in begrensd if _kan_tellen(adres, register)]

    def op(dag: int) -> Dagadres:
        return _dagadres(telt, dag, register, volledig=is_volledig(historie.volledig, dag))

    return vakken(van, tot, knippen((g for _, g in telt), historie.volledig), op)


def adres_op(historie: Adreshistorie, dag: int, register: Register = Register.WOONADRES) -> Dagadres:
    """Return what is known of the address on one day (an ordinal)."""
    stukken = adresvakken(historie, dag, dag + 1, register)
    return stukken[0].inhoud


def _dagadres(telt: list[tuple[Adres, Grenzen]], dag: int, register: Register, *, volledig: bool) -> Dagadres:
    zekere = tuple(adres for adres, g in telt if g.zeker(dag) and _telt_zeker(adres, register))
    if zekere:
        return _vastgelegd(zekere, register)
    kandidaten = [(adres, g.zeker(dag)) for adres, g in telt if g.mogelijk(dag)]
    if not volledig:
        return ONBEKEND
    if all(_zonder_adres(adres) for adres, _ in kandidaten):
        return GEEN
    if all(zeker and isinstance(adres.functie, NietVastTeStellen) for adres, zeker in kandidaten):
        return NIET_VAST_TE_STELLEN
    return ONBEKEND


def _vastgelegd(zekere: tuple[Adres, ...], register: Register) -> Dagadres:
    """Return what the intervals say that cover the day for certain; two that differ settle nothing."""
    standen = {_stand(adres) for adres in zekere}
    woonadres = zekere[0] if len(zekere) == 1 and standen != {Adresstand.GEEN} else None
    if standen == {Adresstand.BEKEND}:
        if register is Register.WOONADRES and len({(a.plaats, a.huidige_gemeente) for a in zekere}) > 1:
            return ONBEKEND
        return Dagadres(Adresstand.BEKEND, zekere[:1] if register is Register.WOONADRES else zekere, zekere[0])
    if standen == {Adresstand.GEEN}:
        return Dagadres(Adresstand.GEEN, zekere[:1])
    return Dagadres(standen.pop(), (), woonadres) if len(standen) == 1 else ONBEKEND


def _stand(adres: Adres) -> Adresstand:
    match adres.plaats:
        case Bekend(waarde=ZonderAdres()):
            return Adresstand.GEEN
        case Bekend():
            return Adresstand.BEKEND
        case NietVastTeStellen():
            return Adresstand.NIET_VAST_TE_STELLEN
        case _:
            return Adresstand.ONBEKEND


def _zonder_adres(adres: Adres) -> bool:
    return isinstance(adres.plaats, Bekend) and isinstance(adres.plaats.waarde, ZonderAdres)


def _kan_tellen(adres: Adres, register: Register) -> bool:
    """Whether the interval may be the address that is asked for: all but a known briefadres, for a woonadres."""
    if register is Register.INSCHRIJVING or _zonder_adres(adres):
        return True
    return not (isinstance(adres.functie, Bekend) and adres.functie.waarde is FunctieAdres.BRIEFADRES)


def _telt_zeker(adres: Adres, register: Register) -> bool:
    """Whether the interval is the address that is asked for, beyond doubt."""
    if register is Register.INSCHRIJVING or _zonder_adres(adres):
        return True
    return isinstance(adres.functie, Bekend) and adres.functie.waarde is FunctieAdres.WOONADRES

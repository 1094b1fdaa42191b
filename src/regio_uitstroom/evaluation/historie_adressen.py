"""What an address history tells of each day (semantics, section 2).

On one day a person has at most one woonadres, so a known one settles its stretch. A gap means "no address" only inside
the period over which the history is complete. A briefadres is no woonadres; an address of unknown function may be one.
"""

from __future__ import annotations

from enum import Enum

from attrs import field

from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Adres, Adreshistorie, FunctieAdres, ZonderAdres
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.evaluation.doorgang import Dekking, Verloop
from regio_uitstroom.evaluation.vakken import Vak, grenzen
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
    return _verloop(historie, register).vakken(van, tot)


@bewaard
def _verloop(historie: Adreshistorie, register: Register) -> Verloop[Dagadres]:
    volledig = historie.volledig
    tellend = (adres for adres in historie.lijst if _kan_tellen(adres, register))
    telt = [(adres, grenzen(adres.van, adres.tot, volledig)) for adres in tellend]
    return Verloop.van(telt, volledig, lambda dekking: _dagadres(dekking, register), historie.leeg_voor)


def adres_op(historie: Adreshistorie, dag: int, register: Register = Register.WOONADRES) -> Dagadres:
    """Return what is known of the address on one day (an ordinal)."""
    stukken = adresvakken(historie, dag, dag + 1, register)
    return stukken[0].inhoud


def _dagadres(dekking: Dekking[Adres], register: Register) -> Dagadres:
    zekere = tuple(adres for adres, _ in dekking.zeker if _telt_zeker(adres, register))
    if zekere:
        return _vastgelegd(zekere, register)
    if not dekking.volledig:
        return ONBEKEND
    if all(_zonder_adres(adres) for adres, _ in dekking.mogelijk):
        return GEEN
    zonder_twijfel = len(dekking.zeker) == len(dekking.mogelijk)
    if zonder_twijfel and all(isinstance(adres.functie, NietVastTeStellen) for adres, _ in dekking.mogelijk):
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

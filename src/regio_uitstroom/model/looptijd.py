"""When a text is in force: its looptijd, or what its own rules say."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Inwerkingtreding, Overgang


def looptijd(regeling: Regeling) -> tuple[date | None, date | None]:
    """Return the first day in force and the first day no longer: the looptijd, otherwise what the text itself says.

    None where the text does not say: without a start it is in force on every peildatum before its end. A length of time
    alone gives no end: the heading must (RU161).
    """
    kop = regeling.kop
    eigen = [regel for regel in regeling.regels if isinstance(regel, Inwerkingtreding)]
    van = kop.looptijd.van if kop.looptijd is not None else None
    van = van or min((r.van for r in eigen if r.van is not None), default=None) or kop.van
    door = any(regel.loopt_door for regel in eigen)
    tot = kop.tot or (None if door else max((r.tot for r in eigen if r.tot is not None), default=None))
    return van, tot


def kan_gelden(regeling: Regeling, dag: date) -> bool:
    """Whether a text can decide for anybody on a day: it binds, and is in force or may be kept so for some."""
    van, tot = looptijd(regeling)
    blijft = any(isinstance(regel, Overgang) and regel.blijft for regel in regeling.regels)
    return regeling.kop.soort.bindt and (van is None or van <= dag) and (tot is None or dag < tot or blijft)

"""Rules that decide: who is responsible, who is urgent and how long, and what switches such rules off."""

from __future__ import annotations

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.regels.vorm import Regelvorm
from regio_uitstroom.model.woorden import Actor, Moment, Taak
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


@frozen(kw_only=True)
class Verantwoordelijkheid(Regelvorm):
    """Which municipality is responsible for which tasks. ``financieel``: for the costs only."""

    taken: tuple[Taak, ...]
    gemeente: Gemeentebron
    financieel: bool = False


@frozen(kw_only=True)
class Urgentie(Regelvorm):
    """A ground on which urgency is granted (``urgent``) or refused.

    ``open_lijst``: the text says *in ieder geval*, so that other grounds may exist. ``lijst`` is the citation of the
    list that the ground belongs to (its own citation where there is no list).
    """

    urgent: bool
    open_lijst: bool = False
    lijst: Citaat
    categorie: str | None = None
    actor: Actor | None = None


@frozen(kw_only=True)
class Geldigheid(Regelvorm):
    """How long an urgency is valid, from a moment. ``vanaf``: the day of the moment is the first day of the term."""

    duur: Duur
    moment: Moment
    vanaf: bool = True
    tot: Moment | None = None
    """*Doch niet langer dan tot …*: it ends on that day at the latest (``tot_en_met``: the day after it)."""
    tot_en_met: bool = False
    vervalt: bool = False
    """Said as a lapse (*vervalt na zes maanden, indien …*): for others she does not end by it."""


@frozen(kw_only=True)
class Verval(Regelvorm):
    """An urgency lapses when the condition holds. ``ingetrokken``: the text says that it is withdrawn then."""

    ingetrokken: bool = False


@frozen(kw_only=True)
class Intrekking(Regelvorm):
    """An urgency may be withdrawn when the condition holds: a power of the actor, judged by a person."""

    actor: Actor


@frozen(kw_only=True)
class Verlenging(Regelvorm):
    """An urgency may be extended by a duration, once: a power of the actor. None: as long as the use of it says.

    ``grens``: never beyond so long from the moment ``begin`` (``vanaf``: its day is the first); ``tot``: never beyond
    that day (``tot_en_met``: the day after it).
    """

    actor: Actor
    duur: Duur | None
    grens: Duur | None = None
    begin: Moment | None = None
    vanaf: bool = True
    tot: Moment | None = None
    tot_en_met: bool = False


@frozen(kw_only=True)
class Bevoegdheid(Regelvorm):
    """A power to depart from rules: without a value of its own it switches its targets off (they yield to it).

    The condition holds a judgment. ``hardheid``: a bare hardship clause, false until invoked or used.
    """

    actor: Actor
    doelen: tuple[Citaat, ...]
    hardheid: bool


@frozen(kw_only=True)
class NietVanToepassing(Regelvorm):
    """Rules do not apply where the condition holds: no value of its own, it switches its targets off."""

    doelen: tuple[Citaat, ...]

"""Rules that somebody carries out: duties with their terms, powers, handovers."""

from __future__ import annotations

from enum import Enum

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels.vorm import Regelvorm
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Actor, Moment
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


class Richting(Enum):
    """Whether a term runs forward from its moment or is counted back from it."""

    NA = "na"
    VOOR = "voor"


@frozen
class Termijn:
    """A deadline: at most ``duur`` after (or before) the moment; without length that day is the last one.

    ``vanaf``: the day of the moment is the first day of the term. ``spoedig``: *zo spoedig mogelijk, doch uiterlijk*.
    """

    duur: Duur
    richting: Richting
    moment: Moment
    vanaf: bool = False
    spoedig: bool = False
    niet_voor: Duur | None = None
    """The other end of a window, counted from the same moment: it may not be done sooner."""
    ook: tuple[Termijn, ...] = ()
    """Other terms that bound it (*doch uiterlijk …*): the first to end counts."""
    anders: tuple[Citaat, ...] = ()
    """Where the text says something of the term that is not computed: its last day is not known."""

    @property
    def begint_bij_moment(self) -> bool:
        """Whether it runs from its moment on, so that nothing before that carries the duty out."""
        return self.richting is Richting.NA and self.duur.aantal > 0


@frozen(kw_only=True)
class Verplichting(Regelvorm):
    """Who does what, when.

    ``handeling`` is a key of the verb frames; ``voorwerp``, ``ontvanger`` and ``ritme`` (*elk kwartaal*) as the text
    says them. ``nalaten``: what the actor must not do; nobody can carry that out, so it is no step of a work process.
    ``onberekend``: the phrases of the text that say when, of which no day is computed (*vóór 1 april*). ``verder``: all
    other phrases, which say how, of what or on what (*over de kosten*). ``client``: what it is done to is the client.
    """

    actor: Actor
    handeling: str
    voorwerp: str = ""
    ontvanger: str = ""
    termijn: Termijn | None = None
    ritme: str = ""
    nalaten: bool = False
    onberekend: tuple[str, ...] = ()
    verder: tuple[str, ...] = ()
    client: bool = False


@frozen(kw_only=True)
class Kanbepaling(Regelvorm):
    """What somebody may do (*Partijen kunnen dit convenant opzeggen*): a power that answers no question itself.

    A power to grant, refuse, withdraw, extend or depart is a rule of that kind. The condition says when the power is
    there, not whether it is used; the other fields are those of a duty.
    """

    actor: Actor
    handeling: str
    voorwerp: str = ""
    ontvanger: str = ""
    termijn: Termijn | None = None
    ritme: str = ""


@frozen
class Onderdeel:
    """One item of a handover, with the condition under which it is included."""

    naam: str
    voorwaarde: Voorwaarde | None = None


@frozen(kw_only=True)
class Overdracht(Regelvorm):
    """What a warm handover includes; ``naar_behoefte``: *al naar gelang wat nodig is*."""

    inhoud: tuple[Onderdeel, ...]
    naar_behoefte: bool = False


@frozen(kw_only=True)
class Verdaging(Regelvorm):
    """The term of a duty can be put off once, by a duration (``hoogstens``: at most): a power of the actor."""

    actor: Actor
    duur: Duur
    hoogstens: bool
    plicht: Citaat
    """The duty; while the text is resolved the rule itself stands for the duty before it."""


@frozen(kw_only=True)
class Opschorting(Regelvorm):
    """The term of a duty stands still from one day to another.

    ``gebeurd``: whether that happened; ``vanaf`` and ``tot``: the days. ``tot_en_met``: the second day too.
    """

    plicht: Citaat
    gebeurd: Gegeven
    vanaf: Gegeven
    tot: Gegeven
    tot_en_met: bool = False


@frozen(kw_only=True)
class Termijnenwet(Regelvorm):
    """The Algemene termijnenwet applies (``niet``: does not apply) to terms of this text.

    ``plichten``: to those of the duties at these places; empty: to all.
    """

    niet: bool = False
    plichten: tuple[Citaat, ...] = ()

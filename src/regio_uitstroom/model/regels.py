"""Rules: one norm each, with its citation, its strength and the rules that it yields to."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.ficties import Werking
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Actor, Moment, Taak
from regio_uitstroom.source import Span
from regio_uitstroom.tijd import Duur


@frozen
class Elders:
    """A place in another text, named as the rule names that text (``Jeugdwet``).

    ``wijkt``: this rule yields to it (*onverminderd*); otherwise it yields to this rule (*in afwijking van*). It means
    something only where both texts are applied together.
    """

    tekst: str
    plaats: Citaat
    wijkt: bool


@frozen(kw_only=True)
class _Regel:
    citaat: Citaat
    """Unique within the regeling."""
    tekst: str = field(default="", eq=False)
    """The sentence as it stands in the file, white space folded."""
    span: Span | None = field(default=None, eq=False, repr=False)
    voorwaarde: Voorwaarde | None = None
    """None: always."""
    wijkt_voor: frozenset[Citaat] = frozenset()
    """The rules of the same text that this rule yields to."""
    elders: frozenset[Elders] = frozenset()
    hangt_aan: Citaat | None = None
    """The main rule that a rider hangs on (*met dien verstande dat*, *in welk geval*, …); None: no rider."""


@frozen(kw_only=True)
class Verantwoordelijkheid(_Regel):
    """Which municipality is responsible for which tasks. ``financieel``: for the costs only."""

    taken: tuple[Taak, ...]
    gemeente: Gemeentebron
    financieel: bool = False


@frozen(kw_only=True)
class Urgentie(_Regel):
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
class Geldigheid(_Regel):
    """How long an urgency is valid, from a moment. ``vanaf``: the day of the moment is the first day of the term."""

    duur: Duur
    moment: Moment
    vanaf: bool = True
    tot: Moment | None = None
    """*Doch niet langer dan tot …*: it ends on that day at the latest (``tot_en_met``: the day after it)."""
    tot_en_met: bool = False


@frozen(kw_only=True)
class Verval(_Regel):
    """An urgency lapses when the condition holds."""


@frozen(kw_only=True)
class Intrekking(_Regel):
    """An urgency may be withdrawn when the condition holds: a power of the actor, judged by a person."""

    actor: Actor


@frozen(kw_only=True)
class Verlenging(_Regel):
    """An urgency may be extended by a duration: a power of the actor."""

    actor: Actor
    duur: Duur


@frozen(kw_only=True)
class Bevoegdheid(_Regel):
    """A power to depart from rules: without a value of its own it switches its targets off (they yield to it).

    The condition holds a judgment. ``hardheid``: a bare hardship clause, false until invoked or used.
    """

    actor: Actor
    doelen: tuple[Citaat, ...]
    hardheid: bool


@frozen(kw_only=True)
class NietVanToepassing(_Regel):
    """Rules do not apply where the condition holds: no value of its own, it switches its targets off."""

    doelen: tuple[Citaat, ...]


@frozen(kw_only=True)
class Voorrang(_Regel):
    """Order among urgent clients: each group goes before the next. A partial order has two groups."""

    groepen: tuple[Voorwaarde | None, ...]
    namen: tuple[str, ...]


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

    @property
    def begint_bij_moment(self) -> bool:
        """Whether it runs from its moment on, so that nothing before that carries the duty out."""
        return self.richting is Richting.NA and self.duur.aantal > 0


@frozen(kw_only=True)
class Verplichting(_Regel):
    """Who does what, when.

    ``handeling`` is a key of the verb frames; ``voorwerp``, ``ontvanger`` and ``ritme`` (*elk kwartaal*) as the text
    says them. ``nalaten``: what the actor must not do; nobody can carry that out, so it is no step of a work process.
    ``onberekend``: the phrases of the text that say when, of which no day is computed (*vóór 1 april*).
    """

    actor: Actor
    handeling: str
    voorwerp: str = ""
    ontvanger: str = ""
    termijn: Termijn | None = None
    ritme: str = ""
    nalaten: bool = False
    onberekend: tuple[str, ...] = ()


@frozen(kw_only=True)
class Kanbepaling(_Regel):
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
class Overdracht(_Regel):
    """What a warm handover includes; ``naar_behoefte``: *al naar gelang wat nodig is*."""

    inhoud: tuple[Onderdeel, ...]
    naar_behoefte: bool = False


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
class Quotum(_Regel):
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
class Verdeling(_Regel):
    """How joint cases are divided over the municipalities."""

    sleutel: Verdeelsleutel
    wat: str
    afronding: str = ""


@frozen(kw_only=True)
class Streefnorm(_Regel):
    """An intention: kept and shown, decides nothing."""

    actor: Actor
    werkwoord: str


@frozen(kw_only=True)
class Overgang(_Regel):
    """To whom this text (still) applies: clients whose stay began on or after, or before, a day.

    ``blijft``: it goes on after it lapsed, for these clients. ``tot``/``vanaf``: bounds (half-open) on the day that the
    client came in.
    """

    blijft: bool
    vanaf: date | None = None
    tot: date | None = None


@frozen(kw_only=True)
class Inwerkingtreding(_Regel):
    """The text takes effect and lapses; must agree with its looptijd."""

    van: date | None = None
    tot: date | None = None


@frozen(kw_only=True)
class Termijnenwet(_Regel):
    """The Algemene termijnenwet applies to the terms of this text."""


class Criteriumsoort(Enum):
    """Which end goes first."""

    VROEGST = "vroegst"
    LAATST = "laatst"
    MEEST = "meest"
    MINST = "minst"
    LOT = "lot"


@frozen
class Criterium:
    """One criterion of a tie-break: what is compared (a day or a fact; for the lot neither), which end goes first."""

    woorden: str = field(eq=False)
    soort: Criteriumsoort
    moment: Moment | None = None
    gegeven: Gegeven | None = None


@frozen(kw_only=True)
class Rangorde(_Regel):
    """Who goes first of several clients in the same position: criteria in turn, down to the lot.

    ``gelegenheid``: when it is needed, in the words of the text.
    """

    gelegenheid: str
    criteria: tuple[Criterium, ...]


@frozen(kw_only=True)
class Verdaging(_Regel):
    """The term of a duty can be put off once, by a duration (``hoogstens``: at most): a power of the actor."""

    actor: Actor
    duur: Duur
    hoogstens: bool
    plicht: Citaat
    """The duty; while the text is resolved the rule itself stands for the duty before it."""


@frozen(kw_only=True)
class Opschorting(_Regel):
    """The term of a duty stands still from one day to another.

    ``gebeurd``: whether that happened; ``vanaf`` and ``tot``: the days. ``tot_en_met``: the second day too.
    """

    plicht: Citaat
    gebeurd: Gegeven
    vanaf: Gegeven
    tot: Gegeven
    tot_en_met: bool = False


@frozen(kw_only=True)
class Fictie(_Regel):
    """Something counts as what it is not, or does not count: applied before the rules that use the notion."""

    werking: Werking


@frozen(kw_only=True)
class Bepaling(_Regel):
    """A norm that is kept and shown but has no outcome of its own (exchange, carry-over, registration)."""

    onderwerp: str
    """``uitruil``, ``restant``, ``verrekening``, ``rapportage``, …"""
    actor: Actor | None = None


Regel = (
    Verantwoordelijkheid
    | Urgentie
    | Geldigheid
    | Verval
    | Intrekking
    | Verlenging
    | Bevoegdheid
    | NietVanToepassing
    | Voorrang
    | Verplichting
    | Kanbepaling
    | Overdracht
    | Quotum
    | Verdeling
    | Streefnorm
    | Overgang
    | Inwerkingtreding
    | Termijnenwet
    | Rangorde
    | Verdaging
    | Opschorting
    | Fictie
    | Bepaling
)

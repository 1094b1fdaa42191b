"""Conditions: what must hold for a rule to apply. Truth is three-valued (strong Kleene) when evaluated."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import evolve, field, frozen

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Reactie
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron, Toegepast
from regio_uitstroom.model.woorden import Moment, Oordeelsoort, Overbrugging, Voorzieningen
from regio_uitstroom.source import Span
from regio_uitstroom.tijd import Duur


@frozen(kw_only=True)
class _Voorwaarde:
    tekst: str = field(default="", eq=False)
    """The words of the text for this condition, as a subordinate clause without its conjunction, for explanations."""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class En(_Voorwaarde):
    """All parts hold."""

    delen: tuple[Voorwaarde, ...]


@frozen
class Of(_Voorwaarde):
    """At least one part holds."""

    delen: tuple[Voorwaarde, ...]


@frozen
class Niet(_Voorwaarde):
    """The part does not hold.

    ``woord`` tells an exception (``tenzij``, ``met uitzondering van``) from a plain ``niet``.
    """

    deel: Voorwaarde
    woord: str = "niet"


@frozen
class Vermoed(_Voorwaarde):
    """A presumption of the text: the part counts as ``waarde`` as long as it is not known.

    *Tenzij blijkt dat …*: presumed not to hold; *behoudens tegenbewijs*: presumed to hold. ``deel`` is a simple
    condition (see :func:`vermoed`).
    """

    deel: Voorwaarde
    waarde: bool


@frozen
class Fictief(_Voorwaarde):
    """A condition as the fictions of the text make it (``deel``); ``zonder``: as it stands in the text itself.

    Only ``deel`` decides; the other tells whether the fictions made a difference.
    """

    deel: Voorwaarde
    zonder: Voorwaarde
    ficties: tuple[Toegepast, ...]


@frozen
class FeitIs(_Voorwaarde):
    """A fact of type ja of nee holds, or a fact of type keuze has this value."""

    gegeven: Gegeven
    waarde: bool | str = True


class Vergelijking(Enum):
    """How a value is compared with a threshold."""

    GELIJK = "gelijk aan"
    MEER = "meer dan"
    MINSTENS = "ten minste"
    MINDER = "minder dan"
    HOOGSTENS = "ten hoogste"


@frozen
class FeitVergelijking(_Voorwaarde):
    """A fact of type bedrag, aantal, duur or datum compared with a threshold of the same type."""

    gegeven: Gegeven
    vergelijking: Vergelijking
    drempel: Decimal | int | date | Duur


@frozen
class BegripGeldt(_Voorwaarde):
    """A defined condition holds for the client: ``de cliënt heeft regiobinding``, ``behoort tot de doelgroep``.

    ``gebied``: the area that the sentence adds (``ingezetene is van een gemeente in de regio``). The definition decides
    what the term means; whether it fits that area, a check asks.
    """

    begrip: str
    gebied: Gemeentebron | None = None


class Verblijfsaspect(Enum):
    """What is asked of a stay; semantics.md section 2 fixes each meaning."""

    VERBLIJFT = "verblijft"
    """Such a stay counts on the peildatum."""
    NA = "na verblijf"
    """Such a stay has begun."""
    UITSTROOMT = "uitstroomt"
    """Such a stay runs and an outflow is recorded, or it ended no later than the peildatum and no stay followed."""
    HEEFT_VERLATEN = "heeft verlaten"
    """Such a stay has ended."""


@frozen
class Verblijfstest(_Voorwaarde):
    """A test on the stays of the client; ``voorzieningen`` None: a stay of any kind."""

    aspect: Verblijfsaspect
    voorzieningen: Voorzieningen | None


@frozen
class Uitstroomgereed(_Voorwaarde):
    """The client may flow out, since a recorded day not after the peildatum."""


@frozen
class Leeftijd(_Voorwaarde):
    """The age on a moment lies in ``[vanaf, tot)``, in whole years; None means unbounded."""

    vanaf: int | None
    tot: int | None
    moment: Moment


class Register(Enum):
    """Which registration counts as living somewhere."""

    WOONADRES = "woonadres"
    INSCHRIJVING = "inschrijving"
    """Any address in the register, a briefadres too."""


@frozen
class Verblijfsoort:
    """Stays of a kind; ``voorzieningen`` None: of any kind."""

    voorzieningen: Voorzieningen | None = None


@frozen
class Woonduur(_Voorwaarde):
    """Residence of at least (``strikt``: more than) ``duur``, within the last ``venster`` before ``moment``.

    ``gebied`` gives the municipalities (several: any of them); ``venster`` None: up to the moment, without interruption
    when ``onafgebroken`` and in total otherwise. ``buiten``: days of such a stay do not count.
    """

    duur: Duur
    strikt: bool
    onafgebroken: bool
    venster: Duur | None
    gebied: Gemeentebron
    moment: Moment
    register: Register = Register.WOONADRES
    buiten: Verblijfsoort | None = None


@frozen
class Verblijfsduur(_Voorwaarde):
    """A stay of at least (``strikt``: more than) ``duur``, in whatever facilities of the kind, before ``moment``.

    ``venster`` None: since ever. ``onafgebroken``: without a day between; ``tot_moment``: and up to the moment
    (*verblijft*), otherwise at any time before it (*heeft verbleven*). Not ``onafgebroken``: all days together.
    """

    duur: Duur
    strikt: bool
    onafgebroken: bool
    venster: Duur | None
    verblijf: Verblijfsoort
    moment: Moment
    tot_moment: bool = True
    overbrugd: tuple[Overbrugging, ...] = ()
    """Absences that do not interrupt the stay, by a fiction of the text."""


@frozen
class KanNietVastgesteld(_Voorwaarde):
    """A municipality cannot be established: looked into in vain, or the record proves that there is none."""

    bron: Gemeentebron


@frozen
class BuitenNederland(_Voorwaarde):
    """The place lies outside the Netherlands."""

    bron: Gemeentebron


@frozen
class NeemtDeel(_Voorwaarde):
    """The municipality participates in this text on the peildatum for the theme."""

    bron: Gemeentebron


@frozen
class Dezelfde(_Voorwaarde):
    """Two municipalities are the same one on the peildatum."""

    links: Gemeentebron
    rechts: Gemeentebron


@frozen
class TerugkeerOnveilig(_Voorwaarde):
    """Return to the municipality is recorded as unsafe."""

    bron: Gemeentebron


@frozen
class InOnderzoek(_Voorwaarde):
    """The woonadres on the peildatum carries a note that it is under investigation (Wet BRP, article 2.26)."""


@frozen
class HeeftGeweigerd(_Voorwaarde):
    """Offered homes were refused, at least ``aantal``; with ``passend`` only suitable ones count.

    ``erbij``: each of these that holds counts as one refusal more, ``eraf``: as one less (fictions of the text).
    ``aanvaard``: they were accepted, not refused; what counts as a refusal is nothing to these.
    """

    passend: bool
    aantal: int = 1
    erbij: tuple[Voorwaarde, ...] = ()
    eraf: tuple[Voorwaarde, ...] = ()
    aanvaard: bool = False

    @property
    def reactie(self) -> Reactie:
        """The answer to an offer that is counted."""
        return Reactie.AANVAARD if self.aanvaard else Reactie.GEWEIGERD


@frozen
class HeeftMinderjarigKind(_Voorwaarde):
    """A child under eighteen belongs to the household on the peildatum."""


@frozen
class TermijnVerstreken(_Voorwaarde):
    """The term of a duty has passed on the peildatum, whether or not the duty was carried out.

    ``plicht`` is the place of the duty. The term runs for ``duur`` after the moment (``terug``: is counted back from
    it); ``vanaf``: the day of the moment is its first day. ``op``: the day on which it has passed, where that
    is not the peildatum but another moment.
    """

    plicht: Citaat
    duur: Duur
    moment: Moment
    terug: bool = False
    vanaf: bool = False
    op: Moment | None = None


@frozen
class OordeelGeeft(_Voorwaarde):
    """A person judged that it is so. ``beoordelaar`` is the actor named by the text, None where it names nobody.

    ``gemeente``: the municipality that the judgment is about, if any.
    """

    oordeel: Oordeelsoort
    beoordelaar: str | None
    gemeente: Gemeentebron | None = None


Voorwaarde = (
    En
    | Of
    | Niet
    | Vermoed
    | Fictief
    | FeitIs
    | FeitVergelijking
    | BegripGeldt
    | Verblijfstest
    | Uitstroomgereed
    | Leeftijd
    | Woonduur
    | Verblijfsduur
    | KanNietVastgesteld
    | BuitenNederland
    | NeemtDeel
    | Dezelfde
    | TerugkeerOnveilig
    | InOnderzoek
    | HeeftGeweigerd
    | HeeftMinderjarigKind
    | TermijnVerstreken
    | OordeelGeeft
)


def vermoed(voorwaarde: Voorwaarde, *, waarde: bool) -> Voorwaarde:
    """Return the condition with each of its simplest parts presumed, so that the whole counts as ``waarde``.

    That gives the same as presuming the whole (what is unknown of it is settled either way), and each fact has its own
    presumed value. A judgment is never presumed: that nobody judged yet is no judgment.
    """
    match voorwaarde:
        case En() | Of():
            return evolve(voorwaarde, delen=tuple(vermoed(deel, waarde=waarde) for deel in voorwaarde.delen))
        case Niet():
            return evolve(voorwaarde, deel=vermoed(voorwaarde.deel, waarde=not waarde))
        case OordeelGeeft() | Vermoed():
            return voorwaarde
        case _:
            return Vermoed(voorwaarde, waarde, tekst=voorwaarde.tekst, span=voorwaarde.span)

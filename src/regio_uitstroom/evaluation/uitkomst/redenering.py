"""How an outcome came about: conditions with their truth, how each rule fared, and how each text did."""

from __future__ import annotations

import attrs
from attrs import field

from regio_uitstroom.evaluation.uitkomst.grond import Lezing
from regio_uitstroom.evaluation.uitkomst.vraag import Reden, Waarde
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.waarde import frozen


@attrs.frozen(cache_hash=True)
class Bevinding:
    """A node of the reasoning: a condition with its truth value (None: unknown) and its parts."""

    tekst: str = field(repr=False)
    waarheid: bool | None = field(repr=False)
    delen: tuple[Bevinding, ...] = ()
    gelezen: tuple[str, ...] = ()
    """Keys of the facts that it read."""
    vermoed: bool = False
    """Whether it is not known, and counts so because the text presumes it."""
    toelichting: str = field(default="", repr=False)
    """A step worth saying: ``Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden``."""
    plek: str = field(default="", eq=False)
    """What this node is among its kind, where its words depend on the client: ``poort``, ``stap artikel 1``."""
    bepaling: Citaat | None = field(default=None, eq=False)
    """Where the text says this, where that is another place than its rule: a definition, a step of one."""
    lezing: Lezing | None = field(default=None, eq=False, repr=False)
    is_gemeente: bool = field(default=False, eq=False)
    """Whether it tells which municipality was found, instead of whether a condition holds."""
    hoofdzin: str = field(default="", eq=False, repr=False)
    """The same as a main clause, where that is known: ``de gemeente van herkomst is Houten``."""
    aangenomen: bool = field(default=False, eq=False)
    """Whether it rests on a fact that the caller presumes: what it says is not established."""
    voorzieningen: tuple[str, ...] = field(default=(), eq=False, repr=False)
    """Of a test on stays that holds: the kind of facility of each stay that made it hold, by its key in the lexicon;
    empty text for a stay of which only is known that there was one."""
    onderbouwing: tuple[Bevinding, ...] = field(default=(), eq=False, repr=False)
    """How the municipalities that it is about were found. They decide nothing by themselves, as ``delen`` do."""


@frozen
class RegelBevinding:
    """How one rule fared: its condition, whether it was displaced, and its value."""

    regel: Citaat
    geldt: bool | None = field(repr=False)
    """c(r): gate and condition and not switched off."""
    bevinding: Bevinding
    verdrongen_door: tuple[Citaat, ...] = ()
    """Rules with a value that it yields to and whose condition is true."""
    uitgeschakeld_door: tuple[Citaat, ...] = ()
    waarde: Waarde | None = field(default=None, repr=False)
    waarde_tekst: str = field(default="", repr=False)
    """What the value is, or why there is none: ``niet vast te stellen``, ``neemt niet deel``."""
    gesloten_lijst: bool = False
    """Whether this is what a closed list adds, no rule of its own: without one of its grounds there is no urgency."""


@frozen
class TekstBevinding:
    """How one text of a register fared on a question.

    ``reden``: why it gives no answer to it; None for a text with a rule that applies, or may do so.
    ``bepalingen``: its rules on the question. ``gemeenten_buiten``: those that it points at and does not bind.
    """

    tekst: Tekstnaam
    poort: Bevinding
    reden: Reden | None
    bepalingen: tuple[Citaat, ...] = ()
    gemeenten_buiten: tuple[Gemeente, ...] = field(default=(), repr=False)

"""Conditions: what must hold for a rule to apply. Truth is three-valued (strong Kleene) when evaluated."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.client.record import Reactie
from regio_uitstroom.model.gemeentebron import Toegepast
from regio_uitstroom.model.voorwaarden.dossier import (
    Adressoort,
    Gezinsrol,
    HeeftAdres,
    HeeftDatum,
    HeeftGemeld,
    HeeftGezinslid,
    IsAangeboden,
    IsToegekend,
    Terugblik,
    WilWonen,
)
from regio_uitstroom.model.voorwaarden.feiten import (
    BegripGeldt,
    FeitIs,
    FeitVergelijking,
    HeeftMinderjarigKind,
    OordeelGeeft,
    TermijnVerstreken,
    Vergelijking,
)
from regio_uitstroom.model.voorwaarden.gemeente import (
    BuitenNederland,
    Dezelfde,
    InOnderzoek,
    KanNietVastgesteld,
    NeemtDeel,
    TerugkeerOnveilig,
)
from regio_uitstroom.model.voorwaarden.verblijf import (
    Leeftijd,
    Register,
    Uitstroomgereed,
    Verblijfsaspect,
    Verblijfsduur,
    Verblijfsoort,
    Verblijfstest,
    Woonduur,
)
from regio_uitstroom.model.voorwaarden.vorm import Voorwaardevorm
from regio_uitstroom.waarde import frozen

__all__ = [
    "Adressoort",
    "BegripGeldt",
    "BuitenNederland",
    "Dezelfde",
    "En",
    "FeitIs",
    "FeitVergelijking",
    "Fictief",
    "Gezinsrol",
    "HeeftAdres",
    "HeeftDatum",
    "HeeftGemeld",
    "HeeftGeweigerd",
    "HeeftGezinslid",
    "HeeftMinderjarigKind",
    "InOnderzoek",
    "IsAangeboden",
    "IsToegekend",
    "KanNietVastgesteld",
    "Leeftijd",
    "NeemtDeel",
    "Niet",
    "Of",
    "OordeelGeeft",
    "OpLaatsteDag",
    "Register",
    "TermijnVerstreken",
    "Terugblik",
    "TerugkeerOnveilig",
    "Uitstroomgereed",
    "Verblijfsaspect",
    "Verblijfsduur",
    "Verblijfsoort",
    "Verblijfstest",
    "Vergelijking",
    "Vermoed",
    "Voorwaarde",
    "WilWonen",
    "Woonduur",
    "is_tijdloos",
    "vermoed",
]


@frozen
class En(Voorwaardevorm):
    """All parts hold."""

    delen: tuple[Voorwaarde, ...]


@frozen
class Of(Voorwaardevorm):
    """At least one part holds."""

    delen: tuple[Voorwaarde, ...]


@frozen
class Niet(Voorwaardevorm):
    """The part does not hold.

    ``woord`` tells an exception (``tenzij``, ``met uitzondering van``) from a plain ``niet``.
    """

    deel: Voorwaarde
    woord: str = "niet"


@frozen
class Vermoed(Voorwaardevorm):
    """A presumption of the text: the part counts as ``waarde`` as long as it is not known.

    *Tenzij blijkt dat …*: presumed not to hold; *behoudens tegenbewijs*: presumed to hold. ``deel`` is a simple
    condition (see :func:`vermoed`).
    """

    deel: Voorwaarde
    waarde: bool


@frozen
class Fictief(Voorwaardevorm):
    """A condition as the fictions of the text make it (``deel``); ``zonder``: as it stands in the text itself.

    Only ``deel`` decides; the other tells whether the fictions made a difference. An item of a list of conditions that
    another provision sets aside for some clients is one too.
    """

    deel: Voorwaarde
    zonder: Voorwaarde
    ficties: tuple[Toegepast, ...]


@frozen
class HeeftGeweigerd(Voorwaardevorm):
    """Offered homes were refused, at least ``aantal``; with ``passend`` only suitable ones count.

    ``erbij``: each of these that holds counts as one refusal more, ``eraf``: as one less (fictions of the text).
    ``aanvaard``: they were accepted, ``geen``: not answered; what counts as a refusal is nothing to these.
    ``na``: only those count of which this term, that begins with each of them, is over. ``venster``: only those of
    that time.
    """

    passend: bool
    aantal: int = 1
    erbij: tuple[Voorwaarde, ...] = ()
    eraf: tuple[Voorwaarde, ...] = ()
    aanvaard: bool = False
    geen: bool = False
    na: TermijnVerstreken | None = None
    venster: Terugblik | None = None

    @property
    def reactie(self) -> Reactie:
        """The answer to an offer that is counted."""
        if self.geen:
            return Reactie.GEEN
        return Reactie.AANVAARD if self.aanvaard else Reactie.GEWEIGERD

    @property
    def is_weigering(self) -> bool:
        """Whether refusals are counted, so that what counts as one is one more."""
        return self.reactie is Reactie.GEWEIGERD


@frozen
class OpLaatsteDag(Voorwaardevorm):
    """The part held on the last day of a term: for whom a duty was there when its term ended.

    ``grenzen``: the bounds of the term, of which the first to end counts. As long as none has passed, whether the part
    holds on the day of the question.
    """

    deel: Voorwaarde
    grenzen: tuple[TermijnVerstreken, ...]


Voorwaarde = (
    En
    | Of
    | Niet
    | Vermoed
    | Fictief
    | OpLaatsteDag
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
    | HeeftAdres
    | HeeftGemeld
    | HeeftGezinslid
    | IsToegekend
    | IsAangeboden
    | WilWonen
    | HeeftDatum
    | TermijnVerstreken
    | OordeelGeeft
)


def is_tijdloos(voorwaarde: Voorwaarde | None) -> bool:
    """Whether a condition asks the same on every day: a record does not tell since when a *ja* or *nee* is so."""
    match voorwaarde:
        case En() | Of():
            return all(map(is_tijdloos, voorwaarde.delen))
        case Niet() | Vermoed():
            return is_tijdloos(voorwaarde.deel)
        case OordeelGeeft():
            return voorwaarde.gemeente is None and voorwaarde.sinds is None
        case None:
            return True
        case _:
            return isinstance(voorwaarde, FeitIs | FeitVergelijking)


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
            los = Vermoed(voorwaarde, waarde, tekst=voorwaarde.tekst, span=voorwaarde.span)
            return evolve(los, onderdeel=voorwaarde.onderdeel)

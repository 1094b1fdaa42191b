"""Expressions that give a municipality (or several jointly) for a client on a date."""

from __future__ import annotations

from enum import Enum

from attrs import field

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import Moment, Oordeelsoort, Overbrugging, Voorzieningen
from regio_uitstroom.source import Span
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


class GemeenteFeitsoort(Enum):
    """A municipality that the record holds as such. The value is the path in the record."""

    MELDING = "meldingen"
    REGIE = "regie"
    WERKELIJK_VERBLIJF = "hulpvraag.werkelijkVerblijf"
    MOEDER_BIJ_GEBOORTE = "moederBijGeboorteIngeschrevenIn"
    VOORKEUR = "voorkeursgemeenten"
    VESTIGING = "vestigingsgemeente"


@frozen
class Toegepast:
    """A fiction of the text that was applied to a part of it: its place and its words.

    ``opzij``: the item of a list of conditions that the provision sets aside; None: it is a fiction.
    """

    citaat: Citaat
    tekst: str = field(eq=False)
    opzij: Citaat | None = None


@frozen(kw_only=True)
class _Bron:
    tekst: str = field(default="", eq=False)
    """The words of the text for this municipality, for explanations."""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class VasteGemeente(_Bron):
    """A municipality named in the text, as it was called on the start of the looptijd."""

    gemeente: Gemeente


@frozen
class Begripbron(_Bron):
    """A defined term: ``de gemeente van herkomst``."""

    begrip: str


@frozen
class WoonadresVoorafgaand(_Bron):
    """The municipality of the woonadres before the stay.

    ``onmiddellijk``: on the day before the stay; otherwise the last known woonadres before it.
    ``voorzieningen`` None: the stay that counts, of whatever kind.
    ``aaneengesloten``: before the first of the stays that join without a day between, whatever the facility.
    """

    voorzieningen: Voorzieningen | None
    onmiddellijk: bool = True
    aaneengesloten: bool = False
    overbrugd: tuple[Overbrugging, ...] = ()
    """Absences that do not interrupt the stay, by a fiction of the text."""
    ficties: tuple[Toegepast, ...] = ()
    """The fictions that made this source what it is."""
    ook_briefadres: bool = False
    """Any registration counts, not a woonadres alone (*stond ingeschreven*)."""


@frozen
class WoonadresOp(_Bron):
    """The municipality of the woonadres on a moment.

    ``ervoor``: the last one before it; ``onmiddellijk``: the one on the day before it.
    """

    moment: Moment
    ervoor: bool = False
    onmiddellijk: bool = False
    ook_briefadres: bool = False
    """As of :class:`WoonadresVoorafgaand`."""
    ficties: tuple[Toegepast, ...] = ()


@frozen
class WoonadresNaarDuur(_Bron):
    """The municipality in which the client lived for so long before a moment, or the longest (decision 060).

    ``duur`` None: the longest within the last ``venster`` before ``moment``. Otherwise at least (``strikt``: more than)
    so long within it, in total or ``onafgebroken``; ``venster`` None: without interruption up to the moment.
    ``ook_briefadres``: any registration counts, not a woonadres alone. ``buiten``: days of a stay of one of these kinds
    (None: of any kind) do not count.
    """

    moment: Moment
    venster: Duur | None
    duur: Duur | None = None
    strikt: bool = False
    onafgebroken: bool = False
    ook_briefadres: bool = False
    buiten: tuple[Voorzieningen | None, ...] = ()
    ficties: tuple[Toegepast, ...] = ()
    """The fictions that made this source what it is."""
    zonder: WoonadresNaarDuur | None = None
    """What it was before them."""


@frozen
class GemeenteUitRecord(_Bron):
    """A municipality that the record holds as a fact of its own.

    ``eerste``: where it is a list of meldingen that of the first, not of the last.
    """

    soort: GemeenteFeitsoort
    eerste: bool = False


@frozen
class GemeenteUitGegeven(_Bron):
    """A municipality that a region asks for as a fact of its own (``Gegevens``, type gemeente)."""

    gegeven: Gegeven


@frozen
class GemeenteVanVerblijf(_Bron):
    """The municipality in which the facility of the stay lies. ``nu``: of one that runs on the peildatum."""

    voorzieningen: Voorzieningen | None
    nu: bool = False


@frozen
class GemeenteUitOordeel(_Bron):
    """The municipality that a judgment points at (the best chance of success, a better start elsewhere).

    ``alleen_deelnemers``: the text bounds it to participating municipalities.
    ``andere_dan``: the municipality that it must differ from (``één van de andere gemeenten``), when the text says so.
    """

    oordeel: Oordeelsoort
    beoordelaar: str | None
    alleen_deelnemers: bool = False
    andere_dan: Gemeentebron | None = None


@frozen
class Slash(_Bron):
    """Several municipalities with *of* between them; the text does not say which counts (``regie of herkomst``)."""

    bronnen: tuple[Gemeentebron, ...]


@frozen
class Keten(_Bron):
    """An inline chain: the first, or, *indien dit niet kan worden vastgesteld*, the next."""

    bronnen: tuple[Gemeentebron, ...]


@frozen
class Gezamenlijk(_Bron):
    """Several municipalities, jointly."""

    bronnen: tuple[Gemeentebron, ...]


@frozen
class Deelnemers(_Bron):
    """All municipalities that participate on the peildatum for the theme, jointly."""


Gemeentebron = (
    VasteGemeente
    | Begripbron
    | WoonadresVoorafgaand
    | WoonadresOp
    | WoonadresNaarDuur
    | GemeenteUitRecord
    | GemeenteUitGegeven
    | GemeenteVanVerblijf
    | GemeenteUitOordeel
    | Slash
    | Keten
    | Gezamenlijk
    | Deelnemers
)

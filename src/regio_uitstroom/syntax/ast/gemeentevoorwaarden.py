"""Conditions that are not about a client: of municipalities, addresses, quantities, choices. No subject has them."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.woorden import Bedrag, Datum, Duur, Gemeente, Getal, Verwijzing
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class VwNietVastTeStellen(Knoop):
    """A municipality cannot be established. ``bron`` None: *dit*, what stood before.

    ``onderdelen``: *niet op grond van …*.
    """

    bron: Gemeente | None
    onderdelen: Verwijzing | None = None


@frozen(repr=False, eq=False)
class VwBuitenNederland(Knoop):
    """A place lies outside the Netherlands."""

    bron: Gemeente


@frozen(repr=False, eq=False)
class VwNeemtDeel(Knoop):
    """A municipality takes part in this text (``aan deze afspraak``)."""

    bron: Gemeente


@frozen(repr=False, eq=False)
class VwDezelfde(Knoop):
    """Two municipalities are the same."""

    links: Gemeente
    rechts: Gemeente


@frozen(repr=False, eq=False)
class VwOnveilig(Knoop):
    """Return to the municipality is unsafe; ``terug``: said in these words (not *niet veilig is in Houten*)."""

    bron: Gemeente
    terug: bool = True


@frozen(repr=False, eq=False)
class VwInOnderzoek(Knoop):
    """A note stands at the woonadres (Wet BRP, article 2.26)."""


@frozen(repr=False, eq=False)
class VwVergelijking(Knoop):
    """A quantity compared with a threshold; ``vergelijking`` is a value of ``model.Vergelijking``."""

    gegeven: str
    vergelijking: str
    drempel: Bedrag | Getal | Duur | Datum


@frozen(repr=False, eq=False)
class VwAantal(Knoop):
    """A count over the clients of a period compared with a share: capped quotas."""

    tekst: str


@frozen(repr=False, eq=False)
class VwKeuze(Knoop):
    """A declared fact has one of these values of its list."""

    gegeven: str
    keuzes: tuple[str, ...]


Gemeentevoorwaarde = (
    VwNietVastTeStellen
    | VwBuitenNederland
    | VwNeemtDeel
    | VwDezelfde
    | VwOnveilig
    | VwInOnderzoek
    | VwVergelijking
    | VwAantal
    | VwKeuze
)
"""What is asked of municipalities, addresses and declared quantities and choices."""

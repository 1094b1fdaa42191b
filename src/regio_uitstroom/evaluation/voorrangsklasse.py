"""The place of an urgent client in an order among urgent clients."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.waarde import frozen


@frozen
class Voorrangsklasse:
    """Where an urgent client stands in an order that a text gives among urgent clients: a group goes before the next.

    ``groepen`` as the text names them; ``mogelijk``: the numbers (from 1) of those that the client can belong to, one
    where that is settled; ``geen``: the client may belong to none of them. ``geldt``: whether the order applies (None:
    not known). ``nodig`` and ``oordelen``: what is still to be known to tell which group it is.
    """

    citaat: Citaat
    groepen: tuple[str, ...]
    mogelijk: tuple[int, ...] = field(repr=False)
    geen: bool = field(default=False, repr=False)
    geldt: bool | None = field(default=True, repr=False)
    nodig: tuple[Gegeven, ...] = ()
    oordelen: tuple[Oordeelsoort, ...] = ()

    @property
    def klasse(self) -> int | None:
        """The number of the group; None where it is not settled or there is none."""
        return self.mogelijk[0] if len(self.mogelijk) == 1 and not self.geen else None

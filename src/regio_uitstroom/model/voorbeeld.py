"""Worked examples in an agreement, run as tests."""

from __future__ import annotations

from datetime import date

from attrs import field

from regio_uitstroom.client.record import Client
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen


@frozen
class Verwachting:
    """What an example asserts of one question.

    ``vraag`` is a task, ``"aanspraak"`` or ``"status"``. ``uitkomst`` is the kind of outcome (``vastgesteld``, …).
    ``gemeenten`` (responsibility, joint when several) or ``urgent`` is the value; ``grond`` the citations asserted;
    ``nodig`` the keys of facts that must be among those still needed; ``vraag`` None: for some question.
    """

    vraag: Taak | str | None
    uitkomst: str
    gemeenten: frozenset[Gemeente] | None = None
    urgent: bool | None = None
    grond: tuple[Citaat, ...] = ()
    reden: str | None = None
    nodig: tuple[str, ...] = ()
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Toepassing:
    """What an example asserts of a provision: that it was applied, or was not, and why.

    ``omdat`` must hold for the client and be enough to keep the provision from applying; ``voorgaat`` is a provision
    that it must have yielded to, or that switched it off.
    """

    bepaling: Citaat
    toegepast: bool
    omdat: Voorwaarde | None = None
    voorgaat: Citaat | None = None
    tekst: str = field(default="", eq=False)
    """The assertion in the words of the example."""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Voorbeeld:
    """A client, a peildatum and what must come out."""

    naam: str
    client: Client
    peildatum: date
    verwachtingen: tuple[Verwachting, ...]
    toepassingen: tuple[Toepassing, ...] = ()
    span: Span | None = field(default=None, eq=False, repr=False)

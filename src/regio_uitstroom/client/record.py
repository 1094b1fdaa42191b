"""The client record: histories, facts, events and judgments about one person, frozen and typed.

A record holds no name and no BSN. Its ``repr`` and those of its parts never show a fact.
``bron`` says where an interval or event was found, ``sinds`` since which day it is known.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import field

from regio_uitstroom.client.feiten import ONBEKEND, Datum, Feit
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.tijd import Duur, Periode
from regio_uitstroom.waarde import frozen


class Buitenland(Enum):
    """The place outside the Netherlands, where a municipality could stand."""

    BUITEN_NEDERLAND = "buiten Nederland"


class ZonderAdres(Enum):
    """No fixed address, where a municipality could stand in an address history."""

    GEEN_VAST_ADRES = "geen vaste woon- of verblijfplaats"


Plaats = Gemeente | Buitenland
"""Where someone lives, as a value: a municipality or outside the Netherlands."""


class FunctieAdres(Enum):
    """The function of an address (BRP): only a woonadres counts as a home."""

    WOONADRES = "woonadres"
    BRIEFADRES = "briefadres"


@frozen(cache_hash=True)
class Adres:
    """An interval ``[van, tot)`` of the address history.

    ``tot`` None: to the end of the period over which the history is complete (without one: the first day only).
    ``huidige_gemeente``: for an address in a municipality that was split, the successor in which it lies.
    """

    plaats: Feit[Plaats | ZonderAdres] = field(repr=False)
    van: Datum = field(repr=False)
    tot: Datum | None = field(default=None, repr=False)
    functie: Feit[FunctieAdres] = field(default=ONBEKEND, repr=False)
    in_onderzoek: Feit[bool] = field(default=ONBEKEND, repr=False)
    huidige_gemeente: Gemeente | None = field(default=None, repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen(cache_hash=True)
class Verblijf:
    """An interval ``[van, tot)`` of stay; ``voorziening`` is the lexicon's key of the kind (``beschermd wonen``)."""

    voorziening: str = field(repr=False)
    van: Datum = field(repr=False)
    tot: Datum | None = field(default=None, repr=False)
    gemeente: Feit[Plaats] = field(default=ONBEKEND, repr=False)
    aanbieder: str | None = field(default=None, repr=False)
    grondslag: str | None = field(default=None, repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen(cache_hash=True)
class Adreshistorie:
    """Addresses, and the period (half-open) over which the list is known to be complete, if any.

    ``leeg_voor``: before this day there is nothing but what the list holds, whatever it is complete over.
    """

    lijst: tuple[Adres, ...] = field(default=(), repr=False)
    volledig: Periode | None = field(default=None, repr=False)
    leeg_voor: date | None = field(default=None, repr=False)


@frozen(cache_hash=True)
class Verblijfshistorie:
    """Stays, and the period (half-open) over which the list is known to be complete, if any.

    ``leeg_voor``: before this day there is nothing but what the list holds, whatever it is complete over.
    """

    lijst: tuple[Verblijf, ...] = field(default=(), repr=False)
    volledig: Periode | None = field(default=None, repr=False)
    leeg_voor: date | None = field(default=None, repr=False)


@frozen
class Melding:
    """The client (or someone for the client) turned to a municipality."""

    gemeente: Feit[Plaats] = field(repr=False)
    datum: Datum = field(repr=False)
    soort: str = field(default="melding", repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


class Reactie(Enum):
    """What was answered to an offer."""

    AANVAARD = "aanvaard"
    GEWEIGERD = "geweigerd"
    GEEN = "geen"


@frozen
class Aanbieding:
    """A home that was offered."""

    datum: Datum = field(repr=False)
    passend: Feit[bool] = field(default=ONBEKEND, repr=False)
    reactie: Feit[Reactie] = field(default=ONBEKEND, repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen
class Toekenning:
    """An urgency that was granted; ``regeling`` is the name of the agreement, when recorded."""

    datum: Datum = field(repr=False)
    categorie: str | None = field(default=None, repr=False)
    regeling: str | None = field(default=None, repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen
class Beroep:
    """An appeal to a provision (a hardship clause): the citation as written, and the day."""

    bepaling: str = field(repr=False)
    datum: Datum = field(repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen
class Verrichting:
    """A duty that was carried out: the citation as written, the day, and the name of the agreement, when recorded."""

    bepaling: str = field(repr=False)
    datum: Datum = field(repr=False)
    regeling: str | None = field(default=None, repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen
class RegiePeriode:
    """A municipality that has the regie over the trajectory in ``[van, tot)``."""

    gemeente: Feit[Plaats] = field(repr=False)
    van: Datum = field(repr=False)
    tot: Datum | None = field(default=None, repr=False)
    bron: str | None = field(default=None, repr=False)
    sinds: date | None = field(default=None, repr=False)


@frozen
class Hulpvraag:
    """The day of the request for help and the municipality where the person actually stayed that day."""

    datum: Feit[Datum] = field(default=ONBEKEND, repr=False)
    werkelijk_verblijf: Feit[Plaats] = field(default=ONBEKEND, repr=False)


@frozen
class Gezinslid:
    """A member of the household other than the client."""

    rol: str = field(repr=False)
    geboortedatum: Feit[Datum] = field(default=ONBEKEND, repr=False)


@frozen
class Oordeel:
    """A judgment that was given: which (key of the agreement), the answer, by whom, when and why."""

    oordeel: str = field(repr=False)
    waarde: bool = field(repr=False)
    door: str = field(default="", repr=False)
    datum: Datum | None = field(default=None, repr=False)
    reden: str = field(default="", repr=False)
    gemeente: Gemeente | None = field(default=None, repr=False)


Waarde = bool | int | Decimal | str | Datum | Duur | Gemeente | Buitenland
"""What a declared fact can hold, by its type: ja of nee, aantal, bedrag, keuze, datum, duur, gemeente."""


@frozen
class Client:
    """One client record. Everything that is absent is onbekend.

    ``feiten`` holds the declared and built-in facts by name, sorted, each name once.
    """

    sleutel: str
    peildatum: date | None = field(default=None, repr=False)
    geboortedatum: Feit[Datum] = field(default=ONBEKEND, repr=False)
    verblijfplaatsen: Adreshistorie = field(default=Adreshistorie(), repr=False)
    verblijven: Verblijfshistorie = field(default=Verblijfshistorie(), repr=False)
    meldingen: Feit[tuple[Melding, ...]] = field(default=ONBEKEND, repr=False)
    aanvraagdatum: Feit[Datum] = field(default=ONBEKEND, repr=False)
    uitstroomgereed_vanaf: Feit[Datum] = field(default=ONBEKEND, repr=False)
    verwachte_uitstroomdatum: Feit[Datum] = field(default=ONBEKEND, repr=False)
    uitstroomdatum: Feit[Datum] = field(default=ONBEKEND, repr=False)
    voorkeursgemeenten: Feit[tuple[Gemeente, ...]] = field(default=ONBEKEND, repr=False)
    onveilige_gemeenten: Feit[tuple[Gemeente, ...]] = field(default=ONBEKEND, repr=False)
    vestigingsgemeente: Feit[Plaats] = field(default=ONBEKEND, repr=False)
    huishouden: Feit[tuple[Gezinslid, ...]] = field(default=ONBEKEND, repr=False)
    aanbiedingen: Feit[tuple[Aanbieding, ...]] = field(default=ONBEKEND, repr=False)
    feiten: tuple[tuple[str, Feit[Waarde]], ...] = field(default=(), repr=False)
    regie: Feit[tuple[RegiePeriode, ...]] = field(default=ONBEKEND, repr=False)
    hulpvraag: Hulpvraag = field(default=Hulpvraag(), repr=False)
    moeder_bij_geboorte: Feit[Plaats] = field(default=ONBEKEND, repr=False)
    toekenningen: Feit[tuple[Toekenning, ...]] = field(default=ONBEKEND, repr=False)
    beroepen_op: Feit[tuple[Beroep, ...]] = field(default=ONBEKEND, repr=False)
    verrichtingen: Feit[tuple[Verrichting, ...]] = field(default=ONBEKEND, repr=False)
    oordelen: tuple[Oordeel, ...] = field(default=(), repr=False)

    def feit(self, naam: str) -> Feit[Waarde]:
        """Return the declared or built-in fact of that name; onbekend when absent."""
        return dict(self.feiten).get(naam, ONBEKEND)

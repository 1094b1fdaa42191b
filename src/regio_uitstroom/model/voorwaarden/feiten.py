"""Conditions on facts that are asked for, terms, homes offered, children, terms that have passed and judgments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import field

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden.vorm import Voorwaardevorm
from regio_uitstroom.model.woorden import Moment, Oordeelsoort
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


@frozen
class FeitIs(Voorwaardevorm):
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
class FeitVergelijking(Voorwaardevorm):
    """A fact of type bedrag, aantal, duur or datum compared with a threshold of the same type."""

    gegeven: Gegeven
    vergelijking: Vergelijking
    drempel: Decimal | int | date | Duur


@frozen
class BegripGeldt(Voorwaardevorm):
    """A defined condition holds for the client: ``de cliënt heeft regiobinding``, ``behoort tot de doelgroep``.

    ``gebied``: the area that the sentence adds (``ingezetene is van een gemeente in de regio``). The definition decides
    what the term means; whether it fits that area, a check asks.
    """

    begrip: str
    gebied: Gemeentebron | None = None


@frozen
class HeeftMinderjarigKind(Voorwaardevorm):
    """A child under eighteen belongs to the household on the peildatum."""


@frozen
class TermijnVerstreken(Voorwaardevorm):
    """The term of a duty has passed on the peildatum, whether or not the duty was carried out.

    ``plicht`` is the place of the duty. The term runs for ``duur`` after the moment (``terug``: is counted back from
    it); ``vanaf``: the day of the moment is its first day. ``op``: the day on which it has passed, where that
    is not the peildatum but another moment. ``binnen``: the test is rather that the time still runs: that a term of
    this length, counted back from the moment, has passed (none: the moment lies before that day; one day: it is that
    day or lies before it), and the term itself has not. ``nog_niet``: the test is rather that the term has not passed,
    whether or not the moment lies before that day. ``geleden``: the words say how long ago the moment was.
    ``naam``: what the term is called where its last day is told.
    """

    plicht: Citaat
    duur: Duur
    moment: Moment
    terug: bool = False
    vanaf: bool = False
    op: Moment | None = None
    binnen: Duur | None = None
    geleden: bool = False
    nog_niet: bool = False
    naam: str = field(default="de termijn", eq=False, repr=False)


@frozen
class OordeelGeeft(Voorwaardevorm):
    """A person judged that it is so. ``beoordelaar`` is the actor named by the text, None where it names nobody.

    ``gemeente``: the municipality that the judgment is about, if any. ``uiterlijk``: one that was certainly given after
    this day does not count. ``sinds``: it is the use of a power over what begins on that day, an act with a day of its
    own. ``kaal``: the text names no facts for that use; nobody is asked, and it is not so until it is done.
    """

    oordeel: Oordeelsoort
    beoordelaar: str | None
    gemeente: Gemeentebron | None = None
    uiterlijk: date | None = None
    sinds: Moment | None = None
    kaal: bool = False

"""Words and phrases: dates, durations, references, municipalities, actors, clients, facilities, tasks.

Names are strings here. ``sleutel`` is a key of the lexicon; ``begrip`` is the name of a term that the file defines
itself
(one of the two is None). Numbers are as written: 31 februari is a :class:`Datum` here and refused later.
"""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Datum(Knoop):
    """A date as written; it may not exist. ``maand`` and ``dag`` are None where the text gives a year (and a month).

    ``grens``: it is one side of a stretch of time alone (*vóór*, *na*, *tot* that day), and not a day of its own.
    """

    jaar: int
    maand: int | None = None
    dag: int | None = None
    grens: bool = False


@frozen(repr=False, eq=False)
class Duur(Knoop):
    """A duration; ``eenheid`` is ``dag``, ``werkdag``, ``week``.

    ``maand`` or ``jaar`` (a value of ``tijd.Eenheid``).
    """

    aantal: int
    eenheid: str


@frozen(repr=False, eq=False)
class Tijdvak(Knoop):
    """A stretch of time; None: open on that side.

    ``inclusief``: ``tot en met``, so that the last day belongs to it. ``na``: it begins after the first day named.
    """

    van: Datum | None
    tot: Datum | None
    inclusief: bool = False
    na: bool = False


@frozen(repr=False, eq=False)
class Moment(Knoop):
    """A day that a rule refers to, by lexicon key (``momenten.csv``) or a term of the file.

    ``van``: the facilities that it is about (*de uitstroom uit beschermd wonen*).
    """

    sleutel: str | None
    begrip: str | None = None
    van: Voorzieningen | None = None


@frozen(repr=False, eq=False)
class Rondom(Knoop):
    """A stretch of time by a moment: ``voor``, ``na`` or ``vanaf`` (that day counts) it."""

    richting: str
    moment: Moment


@frozen(repr=False, eq=False)
class Vindplaats(Knoop):
    """One place referred to. None: not said, so the own artikel (lid, onderdeel), or the whole of what is said.

    ``artikel`` is a number as written (``2``, ``1.1``, ``12a``), ``lid`` a number, ``onderdeel`` a letter, ``sub`` the
    number before the degree sign. ``voorgaand``: ``het vorige lid`` (lid), ``het vorige artikel`` (artikel), or the
    other cases of its own article (overige).
    """

    artikel: str | None = None
    lid: int | None = None
    onderdeel: str | None = None
    sub: int | None = None
    volzin: int | None = None
    voorgaand: str | None = None


@frozen(repr=False, eq=False)
class Verwijzing(Knoop):
    """A reference: every place that it names, ranges written out (``eerste tot en met derde lid``: three places).

    ``wet`` is the name of another text (``de Wet langdurige zorg``); None: this text.
    """

    delen: tuple[Vindplaats, ...]
    wet: str | None = None


@frozen(repr=False, eq=False)
class Gemeentenaam(Knoop):
    """A municipality by its name, or by a word that looks like one and is not known (``bekend`` False)."""

    naam: str
    bekend: bool = True


@frozen(repr=False, eq=False)
class Gemeenterol(Knoop):
    """A municipality by its role.

    ``gemeente van herkomst``, ``verantwoordelijke gemeente``, ``elke gemeente``, ``die gemeente``.

    ``rol`` is the key of ``gemeenterollen.csv`` or the term of the file; ``begrip`` tells which.
    """

    rol: str
    begrip: bool = False
    beperkt: bool = False
    """A clause says which one (*een gemeente die haar contingent niet benut*); its words are kept."""


@frozen(repr=False, eq=False)
class Gemeentegroep(Knoop):
    """Several municipalities by their role.

    ``deelnemende gemeenten``, ``gemeenten``, ``partijen``, ``overige gemeenten``.
    """

    groep: str
    begrip: bool = False
    beperkt: bool = False
    """A clause says which of them (*een partij die wil opzeggen*); its words are kept, and nobody tries them."""


@frozen(repr=False, eq=False)
class BuitenNederland(Knoop):
    """The words ``buiten Nederland`` where a municipality could stand."""


@frozen(repr=False, eq=False)
class GemeenteKeuze(Knoop):
    """*De gemeente van regie of herkomst*: the text leaves open which."""

    rollen: tuple[Gemeenterol, ...]


Gemeente = Gemeentenaam | Gemeenterol | Gemeentegroep | GemeenteKeuze
"""A municipality, or several, as a party of a rule."""


@frozen(repr=False, eq=False)
class Gebied(Knoop):
    """An area that is not a municipality: ``de regio``, ``Nederland``, ``de woningmarktregio``, ``het werkgebied``.

    ``naam`` is a key of ``gebieden.csv``, or the words of the text for a region by its name.
    """

    naam: str


@frozen(repr=False, eq=False)
class Voorziening(Knoop):
    """A facility kind, by lexicon key(s) or by a term of the file (``tijdelijk verblijf``).

    Several keys where one phrase means several (``begeleid of beschermd wonen``).
    """

    sleutels: tuple[str, ...]
    begrip: str | None = None


@frozen(repr=False, eq=False)
class Voorzieningen(Knoop):
    """Facility kinds, any of them, without those after ``niet zijnde``; none at all: a stay of whatever kind."""

    soorten: tuple[Voorziening, ...]
    niet_zijnde: tuple[Voorziening, ...] = ()


@frozen(repr=False, eq=False)
class Taak(Knoop):
    """A task, by lexicon key (``taken.csv``)."""

    sleutel: str


@frozen(repr=False, eq=False)
class Actor(Knoop):
    """Who acts. ``sleutel`` is a key of ``actoren.csv``.

    The name of an organisation or a term of the file (``naam`` as written).

    ``van`` is the municipality after ``van`` (``het college van de verantwoordelijke gemeente``). ``voorziening`` is
    the facility
    kind of a stay with this actor (``pleegouder``: pleegzorg), empty where it is none.
    """

    sleutel: str
    naam: str
    van: Gemeente | None = None
    organisatie: bool = False
    begrip: bool = False
    voorziening: str = ""
    beperkt: bool = False
    """A clause says which one (*de zorgaanbieder die de cliënt begeleidt*); its words are kept."""


Partij = Actor | Gemeentenaam | Gemeenterol | Gemeentegroep | GemeenteKeuze
"""Who can carry out a rule."""


@frozen(repr=False, eq=False)
class Zaak(Knoop):
    """A thing that is given, asked or registered.

    ``naam`` is its key in ``zaken.csv`` (``urgentie``, ``passende woning``, …).
    """

    naam: str
    geen: bool = False


@frozen(repr=False, eq=False)
class Hoeveelheid(Knoop):
    """An amount as written.

    ``soort`` is a value of ``model.Hoeveelheidsoort``: ``precies``, ``ten minste``, ``ten hoogste``, ``tussen``
    (``getal`` to
    ``tot``), ``deel`` (``teller``/``noemer``), ``nader te bepalen``.
    """

    soort: str
    getal: int | None = None
    tot: int | None = None
    teller: int | None = None
    noemer: int | None = None


@frozen(repr=False, eq=False)
class Bedrag(Knoop):
    """An amount of money in eurocents."""

    centen: int


@frozen(repr=False, eq=False)
class Getal(Knoop):
    """A plain number."""

    waarde: int

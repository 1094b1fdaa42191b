"""What stands between the parse and the syntax tree.

Constituents of a clause, taken one by one by the form that needs them.

A form takes what it knows; what is left over does not fit it and is reported. So no word of a sentence is ever dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, TypeVar

from attrs import evolve

from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen

T = TypeVar("T")
Gebouwd = Any
"""What a rule makes: a node of the tree, a constituent, a clause. Which one is known by its rule, not by its type."""


@frozen(repr=False, eq=False)
class Ding(Knoop):
    """A thing with its class; ``eigen``: declared by the file (then ``naam`` is the name of the fact or term)."""

    klasse: str
    naam: str
    geen: bool = False
    bedoeld: ast.Verwijzing | None = None
    eigen: bool = False
    keuzes: tuple[str, ...] = ()
    """Of a declared fact with choices: which; of the words after it: which of them."""
    bijzin: str = ""
    """The words of a relative clause that narrows it (*urgentie, die zes maanden geldt*)."""
    zegt: ast.Voorwaarde | None = None
    """Of somebody of the household (*kinderen die minderjarig zijn*): what that clause says of him."""
    zelf: Ding | None = None
    """Of a member of a row of nouns of different families: what it is by itself."""


@frozen(repr=False, eq=False)
class Zaken(Knoop):
    """Things, with the conjunction between the last two."""

    delen: tuple[Ding, ...]


@frozen(repr=False, eq=False)
class Soort(Knoop):
    """A facility or a task."""

    voorziening: ast.Voorziening | None
    taak: ast.Taak | None


@frozen(repr=False, eq=False)
class Soorten(Knoop):
    """Facilities and tasks; ``geen``: the first has *geen* before it."""

    delen: tuple[Soort, ...]
    niet_zijnde: tuple[Soort, ...] = ()


@frozen(repr=False, eq=False)
class Partijen(Knoop):
    """Parties, municipalities and areas."""

    delen: tuple[Any, ...]


@frozen(repr=False, eq=False)
class Clienten(Knoop):
    """Clients."""

    delen: tuple[ast.Client, ...]

    @property
    def samen(self) -> ast.Client:
        """All of them as one group."""
        eerste, *rest = self.delen
        return evolve(eerste, of=tuple(rest), span=self.span) if rest else eerste


@frozen(repr=False, eq=False)
class Bepaling(Knoop):
    """A preposition (class of its token) and what it governs.

    ``aaneengesloten``: *voorafgaand aan het aaneengesloten*; only a form that can mean it takes such a phrase.
    """

    voorzetsel: str
    inhoud: Knoop
    aaneengesloten: bool = False


@frozen(repr=False, eq=False)
class Bijwoord(Knoop):
    """A word that stands by itself."""

    soort: str
    waarde: Any


@frozen(repr=False, eq=False)
class Drempel(Knoop):
    """*Ten minste twee jaar*."""

    vergelijking: str
    duur: ast.Duur


@frozen(repr=False, eq=False)
class Bedragdeel(Knoop):
    """*Ten hoogste € 5.000*; the comparison is empty where there is none."""

    vergelijking: str
    bedrag: ast.Bedrag


@frozen(repr=False, eq=False)
class Leeftijd(Knoop):
    """*De leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar*."""

    vanaf: int
    tot: int | None


@frozen(repr=False, eq=False)
class Venster(Knoop):
    """*In de laatste drie jaar*; ``aantal`` in *twee van de laatste drie jaar*."""

    duur: ast.Duur
    aantal: int | None = None
    vergelijking: str = ""


@frozen(repr=False, eq=False)
class Ijkmoment(Knoop):
    """*Gerekend vanaf …*."""

    moment: ast.Moment | ast.Datum


@frozen(repr=False, eq=False)
class Vergeleken(Knoop):
    """*Hoger*, or *dan 5.000 euro*."""

    vergelijking: str
    drempel: Knoop | None


@frozen(repr=False, eq=False)
class Oordeeldeel(Knoop):
    """*Naar het oordeel van het college*; ``actor`` None: *naar zijn oordeel*."""

    actor: ast.Actor | None


@frozen(repr=False, eq=False)
class Grond(Knoop):
    """*Op grond van …*."""

    inhoud: Knoop


@frozen(repr=False, eq=False)
class Dagdeel(Knoop):
    """A day of the year without the year, or *op* a day."""

    datum: ast.Datum | None


@frozen(repr=False, eq=False)
class Vraag(Knoop):
    """*Of*, *waar*, *wanneer* and a clause."""

    soort: str
    zin: Any


@frozen(repr=False, eq=False)
class Datzin(Knoop):
    """*Dat* and a clause."""

    voorwaarde: ast.Voorwaarde


@frozen(repr=False, eq=False)
class Redenen(Knoop):
    """*Er redenen zijn waardoor*."""


@frozen(repr=False, eq=False)
class Opsomdeel(Knoop):
    """An item of a list in a duty or a provision: its words."""


@frozen(repr=False, eq=False)
class Waarvan(Knoop):
    """*Waarvan 385 in Utrecht en 215 in de overige gemeenten*."""

    delen: tuple[ast.Deelaantal, ...]


@frozen(repr=False, eq=False)
class Waarbij(Knoop):
    """*Waarbij naar beneden wordt afgerond*."""

    zin: Any


class Delen:
    """The children of a rule, to be taken one by one.

    Classes of constituents have no subclasses, so that a class is asked for as such: that is done for every child of
    every rule, and costs a quarter of ``isinstance``.
    """

    __slots__ = ("alles", "context", "items", "span")

    def __init__(self, items: list[Any], context: Context) -> None:
        """Take the children: the list itself, which nobody else holds."""
        self.items = items
        self.alles = tuple(items)
        self.context = context
        if len(items) != 1:
            self.span = context.span(items)
        elif type(enige := items[0]) is not Token:
            self.span = enige.span
        elif type(enige.waarde) is Hoofd:
            self.span = Span(context.source, enige.waarde.begin, enige.waarde.eind)
        else:
            self.span = Span(context.source, enige.start, enige.end)

    @property
    def head(self) -> str:
        """Class of the head of the clause; empty where there is none."""
        for item in self.alles:
            if type(item) is Token and type(item.waarde) is Hoofd:
                return item.type.removeprefix("W_")
        return ""

    @property
    def hoofdtoken(self) -> Token:
        """The token of the head of the clause, also after it was taken."""
        for item in self.alles:
            if type(item) is Token and type(item.waarde) is Hoofd:
                return item
        message = "a clause without a head is none"
        raise TypeError(message)

    @property
    def hoofd(self) -> Hoofd:
        """The head of the clause."""
        hoofd: Hoofd = self.hoofdtoken.waarde
        return hoofd

    def alle(self, *soorten: type[T]) -> tuple[T, ...]:
        """Take all of some types."""
        found = [item for item in self.items if type(item) in soorten]
        if found:
            self.items = [item for item in self.items if type(item) not in soorten]
        return tuple(found)

    def een(self, soort: type[T]) -> T | None:
        """Take the first of a type."""
        for index, item in enumerate(self.items):
            if type(item) is soort:
                del self.items[index]
                return item
        return None

    def token(self, *soorten: str) -> Token | None:
        """Take the first token of one of these classes."""
        for index, item in enumerate(self.items):
            if type(item) is Token and item.type in soorten:
                del self.items[index]
                return item
        return None

    def woord(self, *soorten: str) -> Bijwoord | None:
        """Take the first adverb of one of these classes."""
        for index, item in enumerate(self.items):
            if type(item) is Bijwoord and item.soort in soorten:
                del self.items[index]
                return item
        return None

    def met(self, voorzetsels: str | tuple[str, ...], inhoud: type[T]) -> T | None:
        """Take the first phrase with one of these prepositions and this type of content; returns the content."""
        kinds = (voorzetsels,) if isinstance(voorzetsels, str) else voorzetsels
        for index, item in enumerate(self.items):
            if type(item) is not Bepaling or item.aaneengesloten:
                continue
            if item.voorzetsel in kinds and type(item.inhoud) is inhoud:
                del self.items[index]
                return item.inhoud
        return None

    def ding(self, *namen: str) -> Ding | None:
        """Take the first single thing of one of these names (any, without names)."""
        for index, item in enumerate(self.items):
            if type(item) is Zaken and len(item.delen) == 1 and (not namen or item.delen[0].naam in namen):
                del self.items[index]
                return item.delen[0]
        return None

    def klasse(self, *klassen: str) -> Ding | None:
        """Take the first single thing of one of these classes."""
        for index, item in enumerate(self.items):
            if type(item) is Zaken and len(item.delen) == 1 and item.delen[0].klasse in klassen:
                if item.delen[0].bijzin:
                    return None  # a form that takes the thing would lose what is said of it
                del self.items[index]
                return item.delen[0]
        return None

    def over(self) -> Iterator[Any]:
        """Yield what nobody took: constituents and words (not the head, the openers and marks)."""
        return (item for item in self.items if isinstance(item, Knoop))

    def tekst(self, items: Iterable[Any] | None = None) -> str:
        """Return the words of the text for what is left (or for these items), with the commas between them."""
        chosen = [item for item in (self.over() if items is None else items) if isinstance(item, Knoop)]
        chosen.sort(key=lambda item: item.span.start)
        woorden = chosen[0].woorden if chosen else ""
        for eerder, later in pairwise(chosen):
            tussen = later.span.source.text[eerder.span.end : later.span.start].strip()
            woorden += f"{',' if tussen == ',' else ''} {later.woorden}"
        return woorden


def first(c: Delen) -> Token:
    """Return the first token among the children."""
    for item in c.items:
        if type(item) is Token:
            return item
    message = "a rule without a token has no first one"
    raise TypeError(message)

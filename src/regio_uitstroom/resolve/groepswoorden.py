"""Words for a group of clients that point at something else than the sentence: they may not count as everybody."""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model import voorwaarden
from regio_uitstroom.model.gemeentebron import Begripbron, Gemeentebron
from regio_uitstroom.resolve.bronnen import EIGEN_GEMEENTE, eigen_gemeente
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast

_INWONER = "inwoner"
_BEZITTELIJK = ("haar ", "zijn ", "hun ", "eigen ", "de eigen ", "een eigen ")
"""What *inwoners* begins with where they are those of a municipality that the sentence names."""
_ONBEPAALD = frozenset({"enige", "zulke", "zo'n", "beide"})
"""Words that point at some of the clients, without saying which."""
_BESLIST = (ast.Urgentie, ast.Verantwoordelijk, ast.Terugkeer, ast.Toepassingsbereik, ast.NietVanToepassing)
_VAN_CLIENT = "van de cliënt"
_ZIJN = ("zijn ", "haar ", "diens ")
_HERKOMST = "gemeente van herkomst"


def meld_groepswoord(context: Context, knoop: ast.Client) -> bool:
    """Report *andere cliënten* and *haar inwoners*, neither of which is every client; tell whether they are such."""
    eerste = knoop.woorden.lower().partition(" ")[0]
    if knoop.andere:
        reden, wel = "er staat niet welke andere dat zijn", "schrijf over wie het gaat: `cliënten die …`"
    elif eerste in _ONBEPAALD:
        reden, wel = "er staat niet wie dat zijn", "schrijf over wie het gaat: `cliënten die …`"
    elif _van_iemand(knoop):
        reden, wel = "er staat niet van wie", "schrijf over wie het gaat: `de cliënt`, of `cliënten die …`"
    elif is_eigen(knoop):
        reden = "er staat niet van welke gemeente"
        wel = "schrijf wie dat zijn: `cliënten van wie de gemeente van herkomst Houten is`"
    else:
        return False
    context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    return True


def meld_onderwerp(context: Context, kern: ast.Kern, knoop: ast.Client | None) -> None:
    """Report a rule about *zijn gezin*, or about *deze cliënten* of a sentence before it.

    A household is more people than the client; with what narrows it (*een gezin met kinderen*) it says who he is.
    """
    if knoop is None or knoop.of:
        return
    woorden = knoop.woorden.lower()
    if knoop.woord == "gezin" and (woorden.endswith(_VAN_CLIENT) or _van_een_ander(kern, knoop, woorden)):
        reden, wel = "dit zegt iets over anderen dan de cliënt", "schrijf `de cliënt`"
    elif isinstance(kern, _BESLIST) and knoop.begrip is None and knoop.beperking is None and _eerder(woorden):
        reden, wel = "wie dat zijn, staat in een andere zin", "schrijf hier over wie het gaat: `cliënten die …`"
    else:
        return
    context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)


def _van_een_ander(kern: ast.Kern, knoop: ast.Client, woorden: str) -> bool:
    """Whether a household of somebody is granted something: *zijn gezin*, *het huishouden*.

    *Het gezin* is a way to call a client; *een huishouden met kinderen* says who he is.
    """
    zijn = woorden == "gezin" or woorden.startswith(_ZIJN)  # behind *van*, whose it is is no word of its own
    return isinstance(kern, _BESLIST) and knoop.beperking is None and (zijn or woorden.endswith("huishouden"))


def _eerder(woorden: str) -> bool:
    """Whether words point back at clients of whom more was said: *deze cliënten*, one word for all is no group."""
    return woorden.startswith(("deze ", "die ")) and woorden.endswith("en")


_VAN_IEMAND = re.compile(
    r"(?:^|[.;:]\s+|\n\s*(?:\w{1,3}\.\s+)?|\b(?:van|voor|aan|door|bij|met|over|naar|uit|tot)\s+)"
    r"(?:zijn|haar|hun|diens)\s+$",
    re.IGNORECASE,
)
"""A word before clients that says whose they are, where no verb can stand: first, or behind a preposition."""
_RUIM = 40
"""So many characters before a word hold the two words before it."""


def _van_iemand(knoop: ast.Client) -> bool:
    """Whether a word before them says whose clients they are: *zijn cliënten* are not all of them."""
    span = knoop.span
    ervoor = span.source.text[max(0, span.start - _RUIM) : span.start]
    return knoop.woord in _ALLEN and _VAN_IEMAND.search(ervoor) is not None


_ALLEN = frozenset({"cliënt", "persoon", "woningzoekende", "aanvrager"})


def is_eigen(knoop: ast.Client) -> bool:
    """Whether words for clients are inhabitants of a municipality that stands elsewhere in the sentence."""
    return knoop.woord == _INWONER and knoop.woorden.lower().startswith(_BEZITTELIJK)


def van_inwoners(
    context: Context, knoop: ast.Verantwoordelijk, gemeente: Gemeentebron
) -> tuple[ast.Client | None, voorwaarden.Voorwaarde | None]:
    """Return for whom a municipality is responsible, and that the client is an inhabitant of hers where it says so.

    *Haar inwoners* are the clients whose municipality of origin she is (decision G14). *Elke gemeente* is that one
    by itself. With several municipalities it is open of which.
    """
    wie = knoop.van
    if wie is None or not is_eigen(wie) or len(knoop.gemeenten) != 1:
        return wie, None
    van = knoop.gemeenten[0]
    elk = isinstance(van, ast.Gemeenterol) and van.rol in EIGEN_GEMEENTE
    college = isinstance(van, ast.Actor) and van.van is None
    eigen = eigen_gemeente(context)
    gewoon = evolve(wie, woord="persoon")  # that they are inhabitants of hers is said now
    if elk or college or gemeente == eigen:
        return gewoon, None
    if isinstance(van, ast.Gemeentegroep | ast.Gebied):
        return wie, None
    naam = van.woorden
    tekst = f"de {_HERKOMST} {naam} is" if isinstance(eigen, Begripbron) else f"de cliënt inwoner is van {naam}"
    return gewoon, voorwaarden.Dezelfde(eigen, gemeente, tekst=tekst, span=wie.span)

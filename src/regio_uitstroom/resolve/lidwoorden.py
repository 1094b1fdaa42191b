"""What *geen* denies: *een opleiding volgt*, *werk heeft*, or what only the text itself can tell.

*Geen* takes the place of an article or of nothing, so a clause with it does not say which question it denies. The text
says it where it holds that clause itself; otherwise the noun, where it is one that takes no article. In doubt the
clause is asked as it stands, which is never wrong. So it is with a denial behind a phrase (*voor de huur geen borg
heeft*), whatever its noun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.resolve.benaming import met_client
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast

_GEEN = re.compile(r"\bgeen\b", re.IGNORECASE)
_ONDERWERP = re.compile(r"(?:hij|zij|die|de cliënt)\s+", re.IGNORECASE)


def met_lidwoord(context: Context, knoop: ast.VwNiet) -> ast.Voorwaarde:
    """Return a denial with *geen*, or behind a phrase, as the denial of what the text asks, or as it stands."""
    deel = knoop.deel
    if not isinstance(deel, ast.VwUitspraak) or not (deel.geen or deel.ontkend):
        return knoop
    beweerd = _beweerd(context)
    een = evolve(deel, tekst=met_een(deel.geen))
    if deel.geen and _kern(context, een) in beweerd:
        return evolve(knoop, deel=een)
    if _kern(context, deel) in beweerd or (not deel.ontkend and _zonder_lidwoord(deel.geen)):
        return knoop
    return evolve(deel, tekst=deel.ontkend or deel.geen, geen="", ontkend="")


def met_een(tekst: str) -> str:
    """Return a clause with *een* for its *geen*."""
    return _GEEN.sub("een", tekst, count=1)


def _beweerd(context: Context) -> frozenset[str]:
    """Return what the text asks somewhere in words without that *geen*."""
    if context.beweerd is None:
        context.beweerd = frozenset(_kern(context, een) for een in _stellingen(context.bestand))
    return context.beweerd


def _stellingen(bestand: ast.Bestand | None) -> Iterator[ast.VwUitspraak]:
    """Yield what the articles say that is no denial; what an example says changes no question."""
    artikelen = () if bestand is None else bestand.artikelen
    return (knoop for knoop in van_soort(ast.VwUitspraak, artikelen) if not (knoop.geen or knoop.ontkend))


def _kern(context: Context, knoop: ast.VwUitspraak) -> str:
    """Return a clause by which it is known again: said of one client, without the word for him."""
    tekst = met_client(context, knoop, " ".join(knoop.tekst.split())).lower()
    return _ONDERWERP.sub("", lexicon().werkwoorden.enkelvoudig(tekst, knoop.vorm), count=1)


def _zonder_lidwoord(tekst: str) -> bool:
    """Whether the noun behind *geen* is one that takes no article, alone or as the end of a longer word."""
    achter = _GEEN.split(tekst, maxsplit=1)[1].lower().split()
    wat = achter[: next((n for n, woord in enumerate(achter) if woord in _VOORZETSELS), len(achter))]
    return any(woord.endswith(_woorden()) for woord in wat)


_VOORZETSELS = frozenset({"aan", "bij", "door", "in", "met", "naar", "om", "op", "over", "uit", "van", "voor"})


@cache
def _woorden() -> tuple[str, ...]:
    return tuple(rij["woord"] for rij in lexicon_rows("zonder_lidwoord"))

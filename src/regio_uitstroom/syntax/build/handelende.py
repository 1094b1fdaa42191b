"""Who does what a sentence says, where the word for it is in no list: *de plaatsingstafel wijst een gemeente aan*.

The first noun of a main clause is its subject; where something else stands first, the noun right behind the verb is. An
object that the word lists do know is therefore not the one who acts.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bijwoord, Clienten, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.open_woorden import LIDWOORDEN

_NAAMWOORD = (Partijen, Clienten, Zaken, Soorten, ast.Moment)
_WANNEER = re.compile(
    r"(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|keer|maal|kwartaal|ochtend|middag|moment)$", re.IGNORECASE
)
"""Nouns that say when: *iedere maandag*."""
_BEPAALD = frozenset({"de", "het", "deze", "dit"})
_ENKELVOUD = frozenset({"het", "dit", "een", "elk", "elke", "ieder", "iedere"})


def onbekende_handelende(z: Zin) -> ast.Actor | None:
    """Take who acts, when that is a noun of no list beside something that it is done to; None where it is another."""
    ding = _onderwerp(z)
    if ding is None or _is_twijfel(z, ding):
        return None
    z.delen.items.remove(ding)
    return ast.Actor("", ding.woorden, span=ding.span)


def is_onzeker(z: Zin) -> bool:
    """Whether the noun of no list that stands first can be done something to as well (*een bewijsstuk verstrekt …*)."""
    ding = _onderwerp(z)
    return ding is not None and _is_twijfel(z, ding)


def _onderwerp(z: Zin) -> Zaken | None:
    """Return the noun of no list where the subject stands, with an object beside it."""
    woorden = sorted((i for i in z.alles if _is_naamwoord(i)), key=_plaats)
    voor = [i for i in woorden if i.span.start < z.head.start]
    eerste = next(iter(voor or woorden), None)
    ander = [i for i in z.alles if isinstance(i, _NAAMWOORD) and i is not eerste]
    if z.hoofd.lijdend or not ander or not isinstance(eerste, Zaken) or eerste not in z.delen.items:
        return None
    return eerste if _is_onbekend(z, eerste) and not _past_niet(z, eerste) else None


def _is_naamwoord(item: Gebouwd) -> bool:
    """Whether a constituent is a noun that can be the subject: not *zo nodig*, not *iedere maandag*."""
    if not isinstance(item, _NAAMWOORD) or _WANNEER.search(item.woorden):
        return False
    eerste = item.woorden.split(maxsplit=1)[0].lower()
    return not isinstance(item, Zaken) or eerste in LIDWOORDEN


def _plaats(item: Gebouwd) -> int:
    begin: int = item.span.start
    return begin


def _is_onbekend(z: Zin, item: Zaken) -> bool:
    return all(z.delen.context.open_in(ding.span) for ding in item.delen)


def _past_niet(z: Zin, ding: Zaken) -> bool:
    """Whether the verb is a plural and the noun is none."""
    return z.head.tekst.lower().endswith("en") and ding.woorden.split(maxsplit=1)[0].lower() in _ENKELVOUD


def _is_twijfel(z: Zin, ding: Zaken) -> bool:
    """Whether it stands before the verb as an object can: *een bewijsstuk verstrekt de aanvrager bij de aanvraag*."""
    if ding.span.start > z.head.start or ding.woorden.split(maxsplit=1)[0].lower() in _BEPAALD:
        return False
    anderen = sorted((i for i in z.alles if i.span.start > z.head.start and not isinstance(i, Bijwoord)), key=_plaats)
    return bool(anderen) and isinstance(anderen[0], Partijen | Clienten)

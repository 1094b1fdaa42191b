"""Clauses that say nothing but what a record holds, in words that no form computes: told apart by their words.

A clause of which every word is one of a kind of item of the record (*zijn hoofdverblijf in Houten heeft*) is answered
by that record, so that it may not be asked beside it (semantics, section 2). One with a word more (*zijn adres in
Houten geheim is*) says something that no record tells. The words are data (``dossierwoorden.csv``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Partijen
from regio_uitstroom.syntax.build.dossierdelen import ALGEMEEN, is_plaats
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.waarde import frozen

_WOORD = re.compile(r"[\w-]+")
_ALTIJD = "*"
"""The row with the words that any clause about the record may have."""


@frozen
class Woordenschat:
    """The words of one kind of item: one of ``kern`` makes a clause about it, ``erbij`` may stand beside it."""

    vorm: str
    plaats: bool
    """Whether only a clause that names a place is about it (*uit Houten komt*)."""
    kern: frozenset[str]
    erbij: frozenset[str]


@cache
def _woordenschatten() -> tuple[Woordenschat, ...]:
    """Return the words of each kind of item (``dossierwoorden.csv``), in the order of the file."""
    rijen = lexicon_rows("dossierwoorden")
    altijd = next(rij["erbij"] for rij in rijen if rij["vorm"] == _ALTIJD).split()
    return tuple(_schat(rij, altijd) for rij in rijen if rij["kern"])


def _schat(rij: Mapping[str, str], altijd: Sequence[str]) -> Woordenschat:
    kern, erbij = rij["kern"].split(), rij["erbij"].split()
    return Woordenschat(rij["vorm"], bool(rij["plaats"]), frozenset(kern), frozenset((*kern, *erbij, *altijd)))


def over_dossier(z: Zin) -> str | None:
    """Return the kind of item of the record (a form of ``dossierzinnen.csv``) that a clause is about, by its words.

    None where it says something that no record tells.
    """
    plaatsen, wie = list(plaatsen_van(z)), list(_wie(z))
    zelf = Counter(wie) + Counter(woord for plaats in plaatsen for woord in _woorden(plaats.woorden))
    over = list((Counter(_woorden(z.woorden())) - zelf).elements())
    over = [woord for woord in over if not _is_werkwoord(z, woord)]
    return _vorm([*over, z.hoofd.handeling.replace(" ", ""), *z.hoofd.hulp], wie, met_plaats=bool(plaatsen))


def over_dossier_in_woorden(bezit: str) -> str | None:
    """Return the same of what somebody has (*kinderen*), in the words for it."""
    return _vorm([*_woorden(bezit), "hebben"], [], met_plaats=False)


def over_dossier_als_geheel(tekst: str) -> str | None:
    """Return the same of a clause of which only the words are known; a name in it is a place."""
    woorden = _WOORD.findall(tekst)
    namen = [woord for woord in woorden if woord[:1].isupper()]
    over = [_infinitief(woord) for woord in woorden if woord not in namen and woord.lower() not in _WIE]
    return _vorm(over, [], met_plaats=bool(namen))


_WIE = frozenset({"hij", "zij", "die", "cliënt", "cliënten", "betrokkene", "persoon", "personen", "hem"})


def _infinitief(woord: str) -> str:
    """Return a form of a verb as its infinitive; another word as it is."""
    vorm = lexicon().werkwoorden.vormen.get(woord.lower())
    return woord.lower() if vorm is None else f"{vorm.partikel}{vorm.werkwoord}".replace(" ", "")


def _vorm(over: list[str], wie: list[str], *, met_plaats: bool) -> str | None:
    for schat in _woordenschatten():
        alles = [*over, *(woord for woord in wie if woord in schat.kern)]
        if schat.kern.intersection(alles) and schat.erbij.issuperset(alles) and (met_plaats or not schat.plaats):
            return schat.vorm
    return None


def _wie(z: Zin) -> Iterator[str]:
    """Yield the words for whom the clause is about: its first client, and *aan hem*, *voor de cliënt*."""
    clienten = [i for i in map(_inhoud, z.alles) if isinstance(i, Clienten)]
    for nummer, groep in enumerate(clienten):
        if not nummer or all(client.woord in ALGEMEEN for client in groep.delen):
            yield from _woorden(groep.woorden)


def _woorden(tekst: str) -> list[str]:
    return _WOORD.findall(tekst.lower())


def _inhoud(item: Gebouwd) -> Gebouwd:
    return item.inhoud if isinstance(item, Bepaling) else item


def plaatsen_van(z: Zin) -> Iterator[Partijen]:
    """Yield the constituents that name a place: municipalities, the region, the country."""
    for item in map(_inhoud, z.alles):
        if isinstance(item, Partijen) and all(map(is_plaats, item.delen)):
            yield item


def naam_van_plaats(z: Zin) -> str | None:
    """Return the first municipality that a clause names, by its name."""
    namen = (deel for plaats in plaatsen_van(z) for deel in plaats.delen)
    return next((deel.naam for deel in namen if isinstance(deel, ast.Gemeentenaam)), None)


def _is_werkwoord(z: Zin, woord: str) -> bool:
    """Whether a word is a form of the verb of the clause, of its auxiliaries, or its particle."""
    vorm = lexicon().werkwoorden.vormen.get(woord)
    eigen = {z.hoofd.werkwoord, *z.hoofd.hulp}
    return woord == z.hoofd.partikel or (vorm is not None and vorm.werkwoord in eigen)

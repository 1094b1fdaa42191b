"""Clauses that say nothing but what a record holds, in words that no form computes: told apart by their words.

A clause of which every word is one of a kind of item of the record (*zijn hoofdverblijf in Houten heeft*) is answered
by that record, so that it may not be asked beside it (semantics, section 2). One with a word more (*zijn adres in
Houten geheim is*) says something that no record tells. The words are data (``dossierwoorden.csv``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Clienten, Gebouwd, Partijen
from regio_uitstroom.syntax.build.dossierclausules import WIE, clausules, infinitief, te_samen
from regio_uitstroom.syntax.build.dossierdelen import ALGEMEEN, is_plaats
from regio_uitstroom.syntax.build.dossierkenmerken import kenmerken
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.numbers import rangtelwoorden, telwoorden
from regio_uitstroom.waarde import frozen

_WOORD = re.compile(r"<\w+>|[\w-]+")
_ALTIJD = "*"
"""The row with the words that any clause about the record may have."""


@frozen
class Woorden:
    """Words by themselves, and by what they begin or end with (``adreswijzig*``, ``*plusser``); maybe any verb."""

    los: frozenset[str]
    patroon: re.Pattern[str] | None
    werkwoord: bool

    def __contains__(self, woord: str) -> bool:
        """Whether a word is one of these."""
        if woord in self.los or (self.werkwoord and _is_werkwoordsvorm(woord)):
            return True
        return self.patroon is not None and self.patroon.fullmatch(woord) is not None


def _woordenlijst(woorden: Sequence[str]) -> Woorden:
    """Return words as the lists write them: a part with ``*``, and ``<werkwoord>`` for any verb."""
    delen = [re.escape(woord).replace(r"\*", r"\w+") for woord in woorden if "*" in woord and woord != _ALTIJD]
    patroon = re.compile("|".join(delen)) if delen else None
    return Woorden(frozenset(woorden), patroon, _WERKWOORD in woorden)


_WERKWOORD = "<werkwoord>"


def _is_werkwoordsvorm(woord: str) -> bool:
    return woord in lexicon().werkwoorden.vormen


@frozen
class Woordenschat:
    """The words of one kind of item: one of ``kern`` makes a clause about it, ``erbij`` may stand beside it."""

    vorm: str
    plaats: bool
    """Whether only a clause that names a place is about it (*uit Houten komt*)."""
    nodig: frozenset[str]
    """Words of which one must stand in it too (*weigert* takes *een woning*); or a place, where that will do."""
    kern: Woorden
    erbij: Woorden


@cache
def _woordenschatten() -> tuple[Woordenschat, ...]:
    """Return the words of each kind of item (``dossierwoorden.csv``), in the order of the file."""
    rijen = lexicon_rows("dossierwoorden")
    return tuple(_schat(rij, sorted(_altijd())) for rij in rijen if rij["kern"])


def _schat(rij: Mapping[str, str], altijd: Sequence[str]) -> Woordenschat:
    kern, erbij = rij["kern"].split(), rij["erbij"].split()
    nodig = frozenset(rij["nodig"].split())
    alles = _woordenlijst((*kern, *erbij, *altijd))
    return Woordenschat(rij["vorm"], bool(rij["plaats"]), nodig, _woordenlijst(kern), alles)


def over_dossier(z: Zin) -> str | None:
    """Return the kind of item of the record (a form of ``dossierzinnen.csv``) that a clause is about, by its words.

    None where it says something that no record tells.
    """
    plaatsen, wie = list(plaatsen_van(z)), list(_wie(z))
    zelf = Counter(wie) + Counter(woord for plaats in plaatsen for woord in _woorden(plaats.woorden))
    over = list((Counter(_woorden(_BIJ_OUDER.sub(_IEMAND, z.woorden()))) - zelf).elements())
    over = [woord for woord in over if not _is_werkwoord(z, woord)]
    over += ["<daar>"] if z.type == "W_ZIJN" and any(_is_daar(item, plaatsen) for item in z.alles) else []
    return _vorm([*over, z.hoofd.handeling.replace(" ", ""), *z.hoofd.hulp], wie, met_plaats=bool(plaatsen))


def _is_daar(item: Gebouwd, plaatsen: Sequence[Partijen]) -> bool:
    """Whether a phrase says where somebody is or comes from: *van Houten*."""
    return isinstance(item, Bepaling) and any(item.inhoud is plaats for plaats in plaatsen)


def over_dossier_in_woorden(bezit: str) -> str | None:
    """Return the same of what somebody has (*kinderen*), in the words for it."""
    return _vorm([*_woorden(bezit), "hebben"], [], met_plaats=False)


def over_dossier_als_geheel(tekst: str) -> str | None:
    """Return the same of a clause of which only the words are known, or of one of several clauses in it."""
    return next(filter(None, (_in_woorden(een) or kenmerken(een) for een in clausules(tekst))), None)


def _in_woorden(tekst: str) -> str | None:
    """Return the same of one clause; a name in it is a place."""
    tekst = _BIJ_OUDER.sub(_IEMAND, tekst)
    woorden = _WOORD.findall(_voorzieningen().sub(_VOORZIENING, te_samen(tekst)))
    namen = {woord for woord in woorden if woord[:1].isupper() and woord.lower() not in _AFKORTINGEN}
    over = [_als_getal(_grondvorm(woord)) for woord in woorden if woord not in namen and woord.lower() not in WIE]
    over += ["<inwoner>"] if any(map(is_inwonernaam, namen)) else []
    return _vorm(over, [], met_plaats=bool(namen))


def _grondvorm(woord: str) -> str:
    """Return a form of a verb as its infinitive; *maanden* is what any clause may have, and no form of *manen*."""
    return woord.lower() if woord.lower() in _altijd() else infinitief(woord)


@cache
def _altijd() -> frozenset[str]:
    """Return the words that any clause about the record may have."""
    return frozenset(next(rij["erbij"] for rij in lexicon_rows("dossierwoorden") if rij["vorm"] == _ALTIJD).split())


_BIJ_OUDER = re.compile(
    r"\b(?:bij|met|van|naar|door|aan|voor|tot|namens|zonder) (?:(?:een|de|zijn|haar|hun|diens|één van de|een van de) )?"
    r"ouders?\b",
    re.IGNORECASE,
)
"""Behind a preposition a parent is somebody beside the client: *bij een ouder is*, not *een ouder is* or *ouder is*."""
_IEMAND = "<iemand>"


_INWONER = re.compile(r"(?:en|[a-z])?(?:aars?|ers?|sters?)|s?e?")


def is_inwonernaam(woord: str) -> bool:
    """Whether a word is a name for who lives in a municipality (*Houtenaar*, *Utrechter*): its name with an ending."""
    for lengte in range(len(woord) - 1, _KORTSTE_NAAM - 1, -1):
        if lexicon().namen.get((woord[:lengte],)) is not None and _INWONER.fullmatch(woord[lengte:]):
            return True
    return False


_KORTSTE_NAAM = 4
_VOORZIENING = "<voorziening>"
_AFKORTINGEN = frozenset({"brp"})
"""Words in capitals that are no place."""


@cache
def _voorzieningen() -> re.Pattern[str]:
    """Return any name of a kind of facility (``voorzieningen.csv``), the longest first."""
    namen = {frase for rij in lexicon_rows("voorzieningen") for frase in rij["frasen"].split("|")}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(namen, key=len, reverse=True)))})\b", re.IGNORECASE)


_JARIG = re.compile(r"(\w+?)-?jarigen?")


def _als_getal(woord: str) -> str:
    """Return a number, a rank or an age as the lists call any of them: *achttien*, *tweede*, *achttienjarige*."""
    jarig = _JARIG.fullmatch(woord)
    if jarig is not None and _is_getal(jarig[1]):
        return "<jarige>"
    if woord in rangtelwoorden():
        return "<rang>"
    return "<getal>" if _is_getal(woord) else woord


def _is_getal(woord: str) -> bool:
    return woord.isdigit() or woord in telwoorden()


def _vorm(over: list[str], wie: list[str], *, met_plaats: bool) -> str | None:
    """Return the first kind of item that has one of the words in its kernel, and in which each may stand."""
    schatten = _woordenschatten()
    mogelijk = frozenset(range(len(schatten))).intersection(*(_waarin(woord)[1] for woord in over))
    for at in sorted(mogelijk):
        alles = [*over, *(woord for woord in wie if at in _waarin(woord)[0])]
        if any(at in _waarin(woord)[0] for woord in alles) and _is_genoemd(schatten[at], alles, met_plaats):
            return schatten[at].vorm
    return None


@lru_cache(maxsize=4096)  # a clause asks each kind after each word: 35,000 times for the bundled texts
def _waarin(woord: str) -> tuple[frozenset[int], frozenset[int]]:
    """Return of which kinds of item a word is in the kernel, and in which it may stand, by their places."""
    schatten = list(enumerate(_woordenschatten()))
    kern = frozenset(at for at, schat in schatten if woord in schat.kern)
    return kern, frozenset(at for at, schat in schatten if woord in schat.erbij)


def _is_genoemd(schat: Woordenschat, woorden: list[str], met_plaats: bool) -> bool:  # noqa: FBT001 - of one clause
    """Whether a clause names what it must name to be about this kind of item: a place, one of certain words."""
    if schat.nodig.intersection(woorden) or (schat.plaats and met_plaats):
        return True
    return not schat.plaats and not schat.nodig


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

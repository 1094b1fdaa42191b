"""Clauses of one row share their subject: a clause that leaves it out has the one of the clause before it.

*Indien hij uitstroomgereed is en geen woning achterlaat*: the second clause is about the same client. The subject is
copied,
so that every clause can be read, asked and told by itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Clienten, Datzin, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.zin import Zin

_ZONDER_VOORWERP = frozenset(
    {"vervallen", "eindigen", "beginnen", "starten", "ontstaan", "gelden", "duren", "bestaan", "ontbreken", "verlopen",
     "verstrijken", "leiden", "volgen", "blijken", "bedragen", "komen", "gaan", "staan", "liggen", "geschieden",
     "verschijnen", "lopen"}
)  # fmt: skip
"""Verbs without an object: the thing beside one is its subject."""
_KOPPEL = frozenset({"zijn", "worden", "blijven"})
_BEPAALD = frozenset({"de", "het", "deze", "dit", "die", "dat", "zijn", "haar", "diens"})
_MET_VOORWERP = frozenset({"W_VERLATEN"})
"""Heads whose municipality is what is left, not who leaves it."""
_AANEEN = frozenset({"NAAR", "VAN"})
"""Prepositions of a phrase that belongs to the noun right before it (*terugkeer naar de gemeente van herkomst*)."""


def deel_onderwerp(zinnen: Iterable[Gebouwd]) -> None:
    """Give each clause of a row without a subject the one of the nearest clause before it."""
    onderwerp: tuple[Gebouwd, ...] = ()
    for zin in zinnen:
        if not isinstance(zin, Zin):
            onderwerp = ()
        elif _heeft_onderwerp(zin):
            onderwerp = _onderwerp(zin)
        elif onderwerp and (zin.alles or zin.hoofd.lijdend) and not _is_voorwerp(zin, onderwerp):
            zin.neem_onderwerp(onderwerp)


def _heeft_onderwerp(zin: Zin) -> bool:
    """Whether a clause names who or what it is about.

    Of a thing beside a verb that can have an object, only a second one tells: *een woning achterlaat* leaves out who.
    """
    if any(isinstance(i, Clienten) or (isinstance(i, Bijwoord) and i.soort == "ER") for i in zin.alles):
        return True
    if any(isinstance(i, Partijen) for i in zin.alles):
        return zin.type not in _MET_VOORWERP
    dingen = [i for i in zin.alles if _is_ding(i)]
    if dingen and any(isinstance(i, Datzin) for i in zin.alles):
        return True  # *de arts verwacht dat …*: what is expected is the clause
    werkwoord, hulp = zin.hoofd.werkwoord, zin.hoofd.hulp
    if zin.hoofd.lijdend or "zijn" in hulp or werkwoord in _ZONDER_VOORWERP:
        return bool(dingen or zin.hoofd.aanvulling)
    if werkwoord in _KOPPEL:
        return bool(dingen) and (zin.type != "W_ZIJN" or _is_bepaald(dingen[0]) or any(map(_is_eigenschap, zin.alles)))
    return len(dingen) > 1


def _onderwerp(zin: Zin) -> tuple[Gebouwd, ...]:
    """Return the subject: the first client, party or thing, with the phrases that belong to it."""
    at = next((n for n, i in enumerate(zin.alles) if isinstance(i, Clienten | Partijen) or _is_ding(i)), len(zin.alles))
    eind = at + 1
    while (
        eind < len(zin.alles)
        and _is_ding(zin.alles[at])
        and isinstance(zin.alles[eind], Bepaling)
        and zin.alles[eind].voorzetsel in _AANEEN
    ):
        eind += 1
    return tuple(zin.alles[at:eind])


def _is_voorwerp(zin: Zin, onderwerp: tuple[Gebouwd, ...]) -> bool:
    """Whether a thing is no subject: *aan wie opvang is verleend en deze opvang verlaat* is about the client."""
    return zin.type in _MET_VOORWERP and _is_ding(onderwerp[0])


def _is_bepaald(item: Gebouwd) -> bool:
    """Whether a noun stands for one that is known (*de woonplaats is …*), and so is no predicate (*een starter is*)."""
    return str(item.woorden).split()[0].lower() in _BEPAALD


def _is_ding(item: Gebouwd) -> bool:
    return isinstance(item, Zaken | Soorten | ast.Moment) and not _is_eigenschap(item)


def _is_eigenschap(item: Gebouwd) -> bool:
    return isinstance(item, Zaken) and all(ding.klasse == "EIGENSCHAP" for ding in item.delen)

"""The orders of a declared fact with two verbs: *heeft hulp aanvaard*, *hulp heeft aanvaard*, *hulp aanvaard heeft*."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.hoofd import AUXILIARY
from regio_uitstroom.syntax.open_werkwoorden import naast

_LIDWOORDEN = frozenset({"een", "de", "het"})
LANGSTE = 12
"""Words of a fact between its verbs; in a longer one a denial is not looked for at every place."""


def samengesteld(werkwoord: str, wat: str) -> Iterator[tuple[str, bool]]:
    """Yield each order of a clause whose finite verb helps another, with whether it denies it.

    ``wat``: what stands behind the finite verb. Nothing where that does not end in a participle or an infinitive.
    """
    hulp = lexicon().werkwoorden.vormen.get(werkwoord.lower())
    if hulp is None or not hulp.persoon or hulp.werkwoord not in AUXILIARY:
        return
    for rest, slot in _sloten(wat.split(), hulp.werkwoord):
        for woorden in (rest, *_ontkend(rest)):
            wat_ = " ".join(woorden)
            for frase in (f"{wat_} {werkwoord} {slot}", f"{wat_} {slot} {werkwoord}", f"{werkwoord} {wat_} {slot}"):
                yield " ".join(frase.split()), woorden is not rest


def binnenin_ontkend(werkwoord: str, wat: str) -> Iterator[str]:
    """Yield each order of a clause with a denial behind a phrase: *voor de verhuizing geen lening heeft*.

    In front of all of it a denial is read as ever; in a row that may be of one thing.
    """
    woorden = wat.split()
    for ontkend in _ontkend(woorden):
        plaats = next(at for at, woord in enumerate(ontkend) if woord in _ONTKENT)
        if plaats and ontkend[plaats - 1].lower() not in _LIDWOORDEN:
            yield f"{' '.join(ontkend)} {werkwoord}"
            yield f"{werkwoord} {' '.join(ontkend)}"


_ONTKENT = frozenset({"niet", "geen"})


def _sloten(woorden: list[str], hulp: str) -> Iterator[tuple[list[str], str]]:
    """Yield the words before the verbs at the end, with those: *veroorzaakt*, *kunnen betalen*, *te betalen*.

    Of *door eigen toedoen kwijtgeraakt* a noun before them looks like one of them, so each end is one.
    """
    begin = len(woorden)
    while begin and _onvervoegd(woorden[begin - 1].lower(), hulp if begin == len(woorden) else ""):
        begin -= 1
        te = begin - (begin > 0 and woorden[begin - 1].lower() == "te")
        yield woorden[:te], " ".join(woorden[te:])


def _onvervoegd(woord: str, hulp: str) -> bool:
    vorm = lexicon().werkwoorden.vormen.get(woord)
    if vorm is not None:
        return vorm.deelwoord or vorm.infinitief
    return lexicon().frasen.match([woord], 0)[1] is None and naast(hulp, woord)


def _ontkend(woorden: list[str]) -> Iterator[list[str]]:
    """Yield the words with a denial at each place; *geen* takes that of an article."""
    for plaats in range(len(woorden) + 1) if len(woorden) <= LANGSTE else ():
        voor, na = woorden[:plaats], woorden[plaats:]
        yield [*voor, "niet", *na]
        if na:
            yield [*voor, "geen", *(na[1:] if na[0].lower() in _LIDWOORDEN else na)]

"""How long: qualifying days against a duration (semantics, sections 2 and 4).

The window of "the last m years" before a moment E is [E - m, E), E itself out. *In total* sets qualifying days against
the days of [E - n, E); *uninterrupted* asks for one stretch from a to at least a + n; *langer dan* is strict.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from regio_uitstroom.evaluation.dagen import schuif
from regio_uitstroom.evaluation.vakken import BEGIN, Vak
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.tijd import Duur

Merken = Sequence[Vak[Waarheid]]
"""Stretches of days with whether each day qualifies; they follow one another without gaps."""


def vensterbegin(moment: date, venster: Duur | None) -> int:
    """Return the first day (ordinal) of the window before the moment; without a window the first day of all."""
    return BEGIN if venster is None else schuif(moment, venster, -1).toordinal()


def geknipt_op(merken: Merken, moment: date) -> tuple[list[Vak[Waarheid]], list[Vak[Waarheid]]]:
    """Return the stretches before the moment, and those from it on."""
    dag = moment.toordinal()
    vooraf = [Vak(vak.van, min(vak.tot, dag), vak.inhoud) for vak in merken if vak.van < dag]
    return vooraf, [Vak(max(vak.van, dag), vak.tot, vak.inhoud) for vak in merken if vak.tot > dag]


def in_totaal(merken: Merken, moment: date, duur: Duur, *, strikt: bool) -> Waarheid:
    """Return whether the qualifying days together reach the duration before the moment."""
    nodig = moment.toordinal() - schuif(moment, duur, -1).toordinal() + int(strikt)
    zeker = sum(vak.tot - vak.van for vak in merken if vak.inhoud)
    mogelijk = sum(vak.tot - vak.van for vak in merken if vak.inhoud is not False)
    if zeker >= nodig:
        return True
    return False if mogelijk < nodig else None


def onafgebroken(merken: Merken, duur: Duur, *, strikt: bool, tot: date | None) -> Waarheid:
    """Return whether one stretch of qualifying days reaches the duration.

    ``tot``: the stretch must run up to this day (excluded); None: it may end anywhere in the window.
    """

    def lang_genoeg(van: int, einde: int) -> bool:
        if tot is not None and einde != tot.toordinal():
            return False
        nodig = schuif(date.fromordinal(van), duur).toordinal() + int(strikt)
        return nodig <= einde

    if any(lang_genoeg(*stuk) for stuk in _stukken([vak for vak in merken if vak.inhoud])):
        return True
    mogelijk = any(lang_genoeg(*stuk) for stuk in _stukken([vak for vak in merken if vak.inhoud is not False]))
    return None if mogelijk else False


def _stukken(stukken: Merken) -> list[tuple[int, int]]:
    """Return the stretches joined where they touch."""
    uit: list[tuple[int, int]] = []
    for vak in stukken:
        if uit and uit[-1][1] == vak.van:
            uit[-1] = (uit[-1][0], vak.tot)
        else:
            uit.append((vak.van, vak.tot))
    return uit

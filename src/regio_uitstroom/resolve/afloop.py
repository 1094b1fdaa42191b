"""Terms that run from the end of another: *binnen een week na afloop van de termijn, bedoeld in het eerste lid*.

Which term that is, is told by its place, or it is the last one before (*deze termijn*). Of one that cannot be found, or
has several bounds, no day is computed, and the words are told.
"""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.model.regels import Kanbepaling, Regel, Termijn, Verplichting
from regio_uitstroom.model.woorden import AFLOOP, TERMIJNEINDE, Moment
from regio_uitstroom.resolve.termijnen import Plichten, op_plaats
from regio_uitstroom.teksten import duur_in_woorden

_BEDOELD = re.compile(r"de termijn,? (?:als )?(?:bedoeld|genoemd) in (?P<plaats>.+?),?", re.IGNORECASE)
_DEZE = re.compile(r"(?:de|deze|die) termijn", re.IGNORECASE)


def met_afloop(regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, each term that runs from the end of another with the last day of that one as its moment."""
    if not any(_na_afloop(regel) for regel in regels):
        return regels
    plichten = Plichten(regels)
    return tuple(_met_moment(regel, plichten) for regel in regels)


def _na_afloop(regel: Regel) -> bool:
    return isinstance(regel, Verplichting | Kanbepaling) and any(map(_van_afloop, _termijnen(regel)))


def _van_afloop(termijn: Termijn) -> bool:
    return termijn.moment.sleutel.startswith(AFLOOP)


def _termijnen(regel: Verplichting | Kanbepaling) -> tuple[Termijn, ...]:
    return () if regel.termijn is None else (regel.termijn, *regel.termijn.ook)


def _met_moment(regel: Regel, plichten: Plichten) -> Regel:
    if not isinstance(regel, Verplichting | Kanbepaling) or not _na_afloop(regel):
        return regel
    termijnen = [(een, _moment(regel, een, plichten) if _van_afloop(een) else een.moment) for een in _termijnen(regel)]
    bekend = [evolve(een, moment=moment) for een, moment in termijnen if moment is not None]
    los = tuple(_in_woorden(een) for een, moment in termijnen if moment is None)
    if los:  # then no other bound is the last day either
        zonder = evolve(regel, termijn=None)
        return evolve(zonder, onberekend=(*zonder.onberekend, *los)) if isinstance(zonder, Verplichting) else zonder
    return evolve(regel, termijn=evolve(bekend[0], ook=tuple(bekend[1:])))


def _moment(regel: Regel, termijn: Termijn, plichten: Plichten) -> Moment | None:
    """Return the last day of the one term that is meant; None for none, or several.

    Nor of one with several ends, or of a duty that the text sets aside or another goes before for some.
    """
    woorden = termijn.moment.sleutel.removeprefix(AFLOOP)
    if (genoemd := _BEDOELD.fullmatch(woorden)) is not None:
        bedoeld = op_plaats(genoemd["plaats"], regel.citaat, plichten)
    else:
        bedoeld = plichten.vlak_voor(regel.citaat) if _DEZE.fullmatch(woorden) is not None else []
    eerder = bedoeld[0].termijn if len(bedoeld) == 1 else None
    if eerder is None or eerder.ook or _van_afloop(eerder) or bedoeld[0] is regel:
        return None
    plaats = bedoeld[0].citaat
    if plichten.wijkt(bedoeld[0]) or any(doel.omvat(plaats) for opzij in plichten.opzij for doel in opzij.doelen):
        return None
    return Moment(TERMIJNEINDE + plaats.sleutel, f"de laatste dag van de termijn van {plaats.tekst}")


def _in_woorden(termijn: Termijn) -> str:
    return f"binnen {duur_in_woorden(termijn.duur)} na {termijn.moment.naam}"

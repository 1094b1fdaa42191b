"""Terms that have passed: a clause that names the term of a duty is computed, nobody is asked.

The duties are resolved first; a clause can name one that comes later in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel, Richting, Verplichting
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitIs,
    Niet,
    Of,
    TermijnVerstreken,
    Vermoed,
    Voorwaarde,
)
from regio_uitstroom.teksten import RANGTELWOORDEN

_KLACHT = r"(?:is|zijn|was|waren) (?:verstreken|verlopen|voorbij|overschreden)"
_BEDOELD = re.compile(rf"de termijn,? (?:als )?(?:bedoeld|genoemd) in (.+?),? {_KLACHT}", re.IGNORECASE)
_DEZE = re.compile(rf"(?:deze|die) termijn {_KLACHT}", re.IGNORECASE)
_PLAATS = re.compile(
    r"(?:artikel (?P<artikel>[\w.]+?))?,? ?(?:(?:het )?(?P<lid>\w+) lid)?"
    r"(?:,? (?:onderdeel|onder) (?P<onderdeel>[a-z]+))?",
    re.IGNORECASE,
)
_LEDEN = {woord: nummer for nummer, woord in enumerate(RANGTELWOORDEN) if woord}


def met_termijnen(regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, with the clauses that name one duty with a term computed from that term.

    A clause that names none, or that could mean several, stays one that a person answers.
    """
    plichten = Plichten(regels)
    if not plichten.per_artikel:
        return regels
    return tuple(_met_termijn(regel, plichten) for regel in regels)


class Plichten:
    """The duties that have a term, by article: a text of a thousand articles is not gone through for every clause."""

    def __init__(self, regels: Sequence[Regel]) -> None:
        """Take the rules, in the order of the text."""
        self.per_artikel: dict[str, list[Verplichting]] = {}
        self._plaats = {regel.citaat: nummer for nummer, regel in enumerate(regels)}
        for regel in regels:
            if isinstance(regel, Verplichting) and regel.termijn is not None:
                self.per_artikel.setdefault(regel.citaat.artikel, []).append(regel)

    def op(self, gezocht: Citaat) -> list[Verplichting]:
        """Return the duties at a place."""
        return [p for p in self.per_artikel.get(gezocht.artikel, ()) if gezocht.omvat(p.citaat)]

    def vlak_voor(self, hier: Citaat) -> list[Verplichting]:
        """Return the last duty that goes before a rule, in its article; none where there is none."""
        ervoor = self.per_artikel.get(hier.artikel, ())
        return [p for p in ervoor if self._plaats[p.citaat] < self._plaats[hier]][-1:]


def _met_termijn(regel: Regel, plichten: Plichten) -> Regel:
    if regel.voorwaarde is None:
        return regel
    voorwaarde = _vervangen(regel.voorwaarde, regel.citaat, plichten)
    return regel if voorwaarde is regel.voorwaarde else evolve(regel, voorwaarde=voorwaarde)


def _vervangen(voorwaarde: Voorwaarde, hier: Citaat, plichten: Plichten) -> Voorwaarde:
    """Return the condition with its clauses about a term replaced; the condition itself where it has none."""
    match voorwaarde:
        case En() | Of():
            delen = tuple(_vervangen(deel, hier, plichten) for deel in voorwaarde.delen)
            zelfde = all(nieuw is deel for nieuw, deel in zip(delen, voorwaarde.delen, strict=True))
            return voorwaarde if zelfde else evolve(voorwaarde, delen=delen)
        case Niet() | Vermoed():
            deel = _vervangen(voorwaarde.deel, hier, plichten)
            return voorwaarde if deel is voorwaarde.deel else evolve(voorwaarde, deel=deel)
        case FeitIs(waarde=True) if voorwaarde.gegeven.sleutel == f"feiten.{voorwaarde.tekst}":
            return _verstreken(voorwaarde, hier, plichten) or voorwaarde
        case _:
            return voorwaarde


def _verstreken(clausule: FeitIs, hier: Citaat, plichten: Plichten) -> TermijnVerstreken | None:
    """Return the condition that the clause means; None where it is about no term, or not about one."""
    genoemd = _BEDOELD.fullmatch(clausule.tekst)
    if genoemd is not None:
        bedoeld = op_plaats(genoemd[1], hier, plichten)
    elif _DEZE.fullmatch(clausule.tekst):
        bedoeld = plichten.vlak_voor(hier)
    else:
        return None
    termijn = bedoeld[0].termijn if len(bedoeld) == 1 else None
    if termijn is None:
        return None
    return TermijnVerstreken(
        bedoeld[0].citaat,
        termijn.duur,
        termijn.moment,
        terug=termijn.richting is Richting.VOOR,
        vanaf=termijn.vanaf,
        tekst=clausule.tekst,
        span=clausule.span,
    )


def op_plaats(woorden: str, hier: Citaat, plichten: Plichten) -> list[Verplichting]:
    """Return the duties at the place that the words name; a lid without an article is one of the same article."""
    plaats = lees_plaats(woorden, hier)
    return [] if plaats is None else plichten.op(plaats)


def lees_plaats(woorden: str, hier: Citaat) -> Citaat | None:
    """Return the one place that the words name; None for several, or for no place."""
    plaats = _PLAATS.fullmatch(woorden.strip())
    if plaats is None or not any(plaats.groups()):
        return None
    lid = plaats["lid"]
    if lid is not None and lid.lower() not in _LEDEN:
        return None
    return Citaat(plaats["artikel"] or hier.artikel, _LEDEN[lid.lower()] if lid else None, plaats["onderdeel"])

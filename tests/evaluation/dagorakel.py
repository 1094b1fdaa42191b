"""The histories calculus once more, by walking over days one at a time: nothing here is shared with the evaluator.

Written from docs/explanation/historierekening.md alone. Days are whole numbers; a world is complete unless said
otherwise (:mod:`tests.evaluation.dagwereld`).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from tests.evaluation.dagwereld import FUSIE, START, Adr, Verb, Wereld, dag

VROEGST = -100
"""No interval and no window of these tests begins before this day."""

GEEN = "geen adres"
NIET_VAST = "niet vast te stellen"


class Lengte(NamedTuple):
    """So many days or months."""

    aantal: int
    maanden: bool


def terug(vanaf: int, lengte: Lengte) -> int:
    """Return the day so long before: by calendar, on the last day of a month that is shorter."""
    return _verzet(vanaf, -lengte.aantal, maanden=lengte.maanden)


def verder(vanaf: int, lengte: Lengte) -> int:
    """Return the day so long after."""
    return _verzet(vanaf, lengte.aantal, maanden=lengte.maanden)


def _verzet(vanaf: int, aantal: int, *, maanden: bool) -> int:
    if not maanden:
        return vanaf + aantal
    een = dag(vanaf)
    jaar, maand = divmod(een.year * 12 + een.month - 1 + aantal, 12)
    dagnummer = min(een.day, monthrange(jaar, maand + 1)[1])
    return (date(jaar, maand + 1, dagnummer) - START).days


def dekt(een: Adr | Verb, op: int) -> bool:
    """Whether the interval covers the day: the first day is in, the last one out."""
    return een.van <= op and (een.tot is None or op < een.tot)


def woonadres(w: Wereld, op: int, *, ook_briefadres: bool = False) -> str:
    """Return the place of the woonadres on a day; ``geen adres`` where there is none."""
    for een in w.adressen:
        if dekt(een, op) and (een.functie == "woonadres" or ook_briefadres or een.plaats == GEEN):
            return een.plaats
    return GEEN


def nu(plaats: str, peil: int) -> str:
    """Return what the municipality is called on the peildatum."""
    return "Vijfheerenlanden" if plaats in ("Vianen", "Leerdam") and peil >= FUSIE else plaats


def telt(w: Wereld, op: int) -> Verb | None:
    """Return the stay that counts on a day: of those that cover it the one begun first."""
    return min((v for v in w.verblijven if dekt(v, op)), key=lambda v: v.van, default=None)


def in_soort(w: Wereld, op: int, soorten: Iterable[str]) -> bool:
    """Whether a stay of one of the kinds counts on a day."""
    verblijf = telt(w, op)
    return verblijf is not None and verblijf.soort in soorten


def laatste_dag_erin(w: Wereld, soorten: Iterable[str], peil: int) -> int | None:
    """Return the latest day up to the peildatum on which a stay of the kinds counts."""
    return next((op for op in range(peil, VROEGST, -1) if in_soort(w, op, soorten)), None)


def begin_verblijf(w: Wereld, soorten: Iterable[str], peil: int, *, aaneengesloten: bool) -> int | None:
    """Return the first day of the stay that is meant; of the stays that join, the first day of the first."""
    op = laatste_dag_erin(w, soorten, peil)
    if op is None:
        return None
    if not aaneengesloten:
        verblijf = telt(w, op)
        assert verblijf is not None
        return verblijf.van
    while in_soort(w, op - 1, soorten):
        op -= 1
    return op


def woonadres_voor(w: Wereld, soorten: Iterable[str], peil: int, *, onmiddellijk: bool, aaneengesloten: bool) -> str:
    """Return the woonadres on the day before the stay, or the last one before it."""
    begin = begin_verblijf(w, soorten, peil, aaneengesloten=aaneengesloten)
    if begin is None:
        return GEEN
    dagen = [begin - 1] if onmiddellijk else range(begin - 1, VROEGST, -1)
    return nu(next((p for op in dagen if (p := woonadres(w, op)) != GEEN), GEEN), peil)


def verblijfsvragen(w: Wereld, soort: str, peil: int) -> dict[str, bool]:
    """Answer each question about stays of a kind."""
    dagen = [telt(w, op) for op in range(VROEGST, peil + 1)]
    ooit = [v for v in dagen if v is not None]
    erin = [v for v in ooit if v.soort == soort]
    return {
        "verblijft": dagen[-1] is not None and dagen[-1].soort == soort,
        "na verblijf": bool(erin),
        "heeft verlaten": any(v.tot is not None and v.tot <= peil for v in erin),
        "uitgestroomd": bool(ooit) and dagen[-1] is None and ooit[-1].soort == soort,
    }


Telt = Callable[[int], bool]
"""Whether a day counts."""


def in_totaal(goed: Telt, moment: int, duur: Lengte, venster: Lengte | None, *, langer: bool) -> bool:
    """Whether the days that count come to the days of a period of that length just before the moment."""
    begin = VROEGST if venster is None else terug(moment, venster)
    aantal = sum(goed(op) for op in range(begin, moment))
    nodig = moment - terug(moment, duur)
    return aantal > nodig if langer else aantal >= nodig


def onafgebroken(  # noqa: PLR0913 - what the words of a text can say
    goed: Telt, moment: int, duur: Lengte, venster: Lengte | None, *, langer: bool, tot_moment: bool
) -> bool:
    """Whether some row of days that all count, from the first of them, lasts as long."""
    begin = VROEGST if venster is None else terug(moment, venster)
    for eerste in range(begin, moment):
        einde = eerste
        while einde < moment and goed(einde):
            einde += 1
        lang = einde > verder(eerste, duur) if langer else einde >= verder(eerste, duur)
        if lang and einde > eerste and (einde == moment or not tot_moment):
            return True
    return False


def ook_dan(goed: Telt, moment: int, *, nog: bool) -> bool:
    """Whether it is so on the day of the moment itself, which no count holds, where that is asked too (*woont*)."""
    return goed(moment) or not nog


Waar = Callable[[int], str | None]
"""In which municipality a day counts; ``geen adres``: in none; None: that is not known."""


def naar_duur(  # noqa: PLR0913 - what the words of a text can say
    waar: Waar, moment: int, duur: Lengte | None, venster: Lengte | None, *, langer: bool, aaneen: bool
) -> str | None:
    """Return where somebody lived so long, or (no duration) the longest; None where the unknown days can turn that.

    All of them are filled in with one place, with each that there is, with another one, and with none.
    """
    begin = VROEGST if venster is None else terug(moment, venster)
    dagen = {op: waar(op) for op in range(begin, moment)}
    uitkomsten = set()
    for ingevuld in {*dagen.values(), "elders", GEEN} - {None}:
        gevuld = {op: ingevuld if plaats is None else plaats for op, plaats in dagen.items()}
        uitkomsten.add(_enige(gevuld, moment, duur, venster, langer=langer, aaneen=aaneen))
    return uitkomsten.pop() if len(uitkomsten) == 1 else None


def _enige(  # noqa: PLR0913 - as above
    dagen: dict[int, str | None],
    moment: int,
    duur: Lengte | None,
    venster: Lengte | None,
    *,
    langer: bool,
    aaneen: bool,
) -> str:
    """Return the only place that does; none where no place does, or more than one."""
    goed = []
    per_plaats = {plaats: [op for op in dagen if dagen[op] == plaats] for plaats in dagen.values() if plaats != GEEN}
    for plaats, eigen in per_plaats.items():
        if duur is None:
            lang = len(eigen) == max(map(len, per_plaats.values()))
        elif aaneen:
            tot = venster is None
            lang = onafgebroken(set(eigen).__contains__, moment, duur, venster, langer=langer, tot_moment=tot)
        else:
            lang = in_totaal(set(eigen).__contains__, moment, duur, venster, langer=langer)
        goed += [plaats] if lang and plaats is not None else []
    return goed[0] if len(goed) == 1 else GEEN


def in_onderzoek(w: Wereld, op: int) -> bool:
    """Whether a note stands at the woonadres of the day; without a woonadres there is none."""
    return any(a.onderzoek for a in w.adressen if dekt(a, op) and a.functie == "woonadres" and a.plaats != GEEN)


# What is known of a day in a world that is not complete; dates are exact here.


def is_volledig(volledig: tuple[int | None, int | None] | None, op: int) -> bool:
    """Whether the list is complete on the day."""
    if volledig is None:
        return False
    van, tot = volledig
    return (van is None or van <= op) and (tot is None or op < tot)


def staat_vast(een: Adr | Verb, volledig: tuple[int | None, int | None] | None, op: int) -> bool:
    """Whether the interval covers the day for certain: without an end until the complete period ends, or one day."""
    if een.tot is not None or op == een.van:
        return dekt(een, op)
    return een.van <= op and volledig is not None and (volledig[1] is None or op < volledig[1])


def bekend_adres(w: Wereld, op: int) -> str | None:
    """Return the woonadres of the day as far as it is known; None: unknown."""
    misschien = False
    for een in w.adressen:
        if een.functie == "briefadres" and een.plaats != GEEN:
            continue
        if staat_vast(een, w.adressen_volledig, op) and (een.functie == "woonadres" or een.plaats == GEEN):
            return None if een.plaats == "?" else een.plaats
        misschien = misschien or (dekt(een, op) and een.plaats != GEEN)
    return GEEN if is_volledig(w.adressen_volledig, op) and not misschien else None


def bekend_in_soort(w: Wereld, op: int, soorten: Iterable[str]) -> bool | None:
    """Return whether a stay of the kinds counts on the day, as far as that is known."""
    kan = {v for v in w.verblijven if dekt(v, op)}
    vast = [v for v in kan if staat_vast(v, w.verblijven_volledig, op)]
    if vast:
        eerste_vaste = min(v.van for v in vast)
        soort = {v.soort in soorten for v in kan if v.van <= eerste_vaste}
    else:
        soort = {v.soort in soorten for v in kan} | {False}
        soort |= set() if is_volledig(w.verblijven_volledig, op) else {True}
    return soort.pop() if len(soort) == 1 else None

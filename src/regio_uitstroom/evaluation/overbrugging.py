"""Days of a stay, with the absences that do not interrupt it (fictions of the text).

An absence lies between two stays of the kind and lasts no longer than the text allows; where the text speaks of an
*opname*, somebody was in a facility on each of its days. Days of such an absence count as days of the stay. An absence
that no stay of the kind followed, interrupts: nobody came back.

With unknown days this is exact: more days of the kind only make absences shorter, so what holds when every unknown day
is none, holds always, and what fails when every unknown day is one, fails always.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from regio_uitstroom.client.record import Verblijfshistorie
from regio_uitstroom.evaluation.dagen import schuif
from regio_uitstroom.evaluation.historie_verblijven import Dagverblijf, soort_op, verblijfvakken
from regio_uitstroom.evaluation.vakken import BEGIN, Vak
from regio_uitstroom.evaluation.waarheid import Waarheid, en, of
from regio_uitstroom.model.woorden import Overbrugging, Voorzieningen

Gemerkt = Vak[tuple[Dagverblijf, Waarheid]]
"""What may count on every day of a stretch, and whether it is a day of the stay."""


def gemerkte_dagen(
    historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, tot: int, regels: Sequence[Overbrugging]
) -> list[Gemerkt]:
    """Return every day before ``tot`` (an ordinal) with whether it is one of a stay of the kind, or of its absences."""
    stukken = verblijfvakken(historie, BEGIN, tot)
    dagen = [(vak, soort_op(vak.inhoud, voorzieningen)) for vak in stukken]
    gevuld = [_overbrugd(dagen, regel) for regel in regels]
    return [
        Vak(vak.van, vak.tot, (vak.inhoud, of((waarheid, *(regel[nummer] for regel in gevuld)))))
        for nummer, (vak, waarheid) in enumerate(dagen)
    ]


Dag = tuple[Vak[Dagverblijf], Waarheid]


def _overbrugd(dagen: Sequence[Dag], regel: Overbrugging) -> list[Waarheid]:
    """Return for every stretch whether it lies in an absence that does not interrupt."""
    uit: list[Waarheid] = [False] * len(dagen)
    for zeker in (False, True):
        for van, tot in _afwezig(dagen, zeker=zeker):
            elders = en(_elders(vak, regel) for vak, _ in dagen[van:tot])
            kort = _is_kort(dagen[van][0].van, dagen[tot - 1][0].tot, regel)
            if kort and elders is not False:
                waarheid: Waarheid = True if zeker and elders else None
                uit[van:tot] = [waarheid] * (tot - van)
    return uit


def _afwezig(dagen: Sequence[Dag], *, zeker: bool) -> Iterator[tuple[int, int]]:
    """Yield the runs of stretches between two stays of the kind: ``[van, tot)``, counted in stretches.

    ``zeker``: between stays that are certain, with every unknown day as one of absence; otherwise the other way round.
    """
    aanwezig = [waarheid is True if zeker else waarheid is not False for _, waarheid in dagen]
    begin: int | None = None
    for nummer, hier in enumerate(aanwezig):
        if hier and begin is not None and begin > 0:
            yield begin, nummer
        if hier:
            begin = None
        elif begin is None:
            begin = nummer


def _elders(vak: Vak[Dagverblijf], regel: Overbrugging) -> Waarheid:
    return soort_op(vak.inhoud, regel.tijdens) if regel.opname else True


def _is_kort(van: int, tot: int, regel: Overbrugging) -> bool:
    return tot <= schuif(date.fromordinal(van), regel.duur).toordinal()


def geknipt(dagen: Iterable[Gemerkt], van: int, tot: int) -> list[Vak[Waarheid]]:
    """Return the marks of the days in ``[van, tot)``."""
    return [
        Vak(max(vak.van, van), min(vak.tot, tot), vak.inhoud[1]) for vak in dagen if vak.van < tot and vak.tot > van
    ]

"""The day on which joined stays began: facilities that follow one another without a day between (semantics, section 2).

Joined stays are one stay only where the text says so (*het aaneengesloten verblijf*). The chain is found by walking
back from the peildatum: to the last day on which a stay of the kind counts, then on for as long as one does on the day
before. A day of which that is not known may or may not belong to it, so the beginning is a set of days.
"""

from __future__ import annotations

from attrs import define, field

from regio_uitstroom.client.record import Verblijf, Verblijfshistorie
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.evaluation.historie_verblijven import Anders, Dagverblijf
from regio_uitstroom.evaluation.overbrugging import gemerkte_dagen
from regio_uitstroom.evaluation.vakken import BEGIN, Vak
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.model.woorden import Overbrugging, Voorzieningen
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class Keten:
    """Where the chain begins.

    ``begin``: every day on which it can have begun, as stretches ``[van, tot]`` of ordinals, both included.
    ``geen``: there may be no such stay. ``onbekend``: the stretches that leave it open.
    ``verblijven``: what was joined.
    """

    begin: tuple[tuple[int, int], ...] = field(repr=False)
    geen: bool = field(repr=False)
    onbekend: tuple[Periode, ...] = field(default=(), repr=False)
    verblijven: tuple[Verblijf, ...] = field(default=(), repr=False)


@define
class _Terugweg:
    """Walking back: whether we may still be looking for the stay (``zoekt``), or be inside the chain (``erin``)."""

    zoekt: bool = True
    erin: bool = False
    begin: list[tuple[int, int]] = field(factory=list)

    def langs(self, vak: Vak[Dagverblijf], waarheid: Waarheid) -> None:
        """Take one stretch, the latest that was not taken yet."""
        if waarheid:
            self.erin, self.zoekt = True, False
            return
        eerste = vak.tot if waarheid is False else vak.van + 1
        laatste = vak.tot if self.erin else vak.tot - 1
        if eerste <= laatste and (self.erin or waarheid is None):
            self.begin.append((eerste, laatste))
        self.erin = waarheid is None


@bewaard
def aaneengesloten(
    historie: Verblijfshistorie,
    voorzieningen: Voorzieningen | None,
    peildatum: int,
    overbrugd: tuple[Overbrugging, ...] = (),
) -> Keten:
    """Return where the stays of the kind began that join up to the one that counts on the peildatum, or last did.

    ``overbrugd``: absences that do not interrupt the chain.
    """
    weg = _Terugweg()
    onbekend: list[Periode] = []
    verblijven: dict[Verblijf, None] = {}
    for gemerkt in reversed(gemerkte_dagen(historie, voorzieningen, peildatum + 1, overbrugd)):
        dagverblijf, waarheid = gemerkt.inhoud
        vak = Vak(gemerkt.van, gemerkt.tot, dagverblijf)
        if waarheid is None:
            onbekend.append(vak.periode)
        if waarheid is not False:
            verblijven |= dict.fromkeys(telt for telt in dagverblijf if not isinstance(telt, Anders))
        weg.langs(vak, waarheid)
        if not (weg.zoekt or weg.erin):
            break
    if weg.erin:
        weg.begin.append((BEGIN, BEGIN))
    return Keten(tuple(weg.begin), weg.zoekt, tuple(onbekend), tuple(verblijven))

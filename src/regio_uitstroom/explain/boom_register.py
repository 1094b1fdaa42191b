"""The tree of reasons of an outcome of a register: a branch for each of its texts."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst
from regio_uitstroom.explain.boom import boom
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort, slak
from regio_uitstroom.explain.per_tekst import zaak_van_tekst
from regio_uitstroom.explain.terzijde import terzijde_knopen
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling


def boom_van(beoordeling: Beoordeling, uitkomst: Uitkomst, regeling: Regeling | Bundel) -> tuple[Knoop, ...]:
    """Return the nodes of the tree of one outcome, parents before their parts.

    Of a register each text is a node of its own below the question, true where its gate is open; its id holds the name
    of the text: ``huisvesting/u16-2017/artikel-2-eerste-lid``.
    """
    if isinstance(regeling, Regeling):
        return _met_terzijde(boom(uitkomst, regeling), uitkomst)
    if len(regeling.regelingen) == 1:
        return _met_terzijde(boom(uitkomst, regeling.regelingen[0]), uitkomst)
    return _met_terzijde(tuple(_takken(beoordeling, uitkomst, regeling)), uitkomst)


def _met_terzijde(knopen: tuple[Knoop, ...], uitkomst: Uitkomst) -> tuple[Knoop, ...]:
    """Return the tree of a question with the judgments that do not count for it at its end."""
    return (*knopen, *terzijde_knopen(uitkomst, knopen[0])) if knopen else ()


def _takken(beoordeling: Beoordeling, uitkomst: Uitkomst, bundel: Bundel) -> Iterator[Knoop]:
    """Yield the question once, and then the tree of every text one step deeper."""
    for nummer, over in enumerate(uitkomst.per_tekst):
        zaak = zaak_van_tekst(beoordeling, uitkomst, bundel, over)
        wortel, *knopen = boom(zaak.uitkomst, zaak.regeling)
        if nummer == 0:
            yield wortel
        tak = f"{wortel.id}/{slak(over.tekst.naam)}"
        yield Knoop(tak, 1, over.poort.waarheid, over.tekst.aanduiding, soort=Knoopsoort.TEKST, ouder=wortel.id)
        for knoop in knopen:
            wie, ouder = (tak + naam.removeprefix(wortel.id) for naam in (knoop.id, knoop.ouder))
            bepaling = None if knoop.bepaling is None else evolve(knoop.bepaling, uit=over.tekst)
            yield evolve(knoop, id=wie, ouder=ouder, diepte=knoop.diepte + 1, bepaling=bepaling)

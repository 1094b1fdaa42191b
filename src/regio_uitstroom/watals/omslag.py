"""Which conditions turned between two outcomes, in words."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.evaluation.uitkomst import Bevinding, Uitkomst
from regio_uitstroom.explain.verwoording import verwoord
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.watals.uitkomst import Omslag


def omslagen(was: Uitkomst | None, wordt: Uitkomst | None, regeling: Regeling | Bundel) -> tuple[Omslag, ...]:
    """Return the innermost conditions whose truth is another one, each once, in the order of the text."""
    if was is None or wordt is None:
        return ()
    woorden = regeling.samen if isinstance(regeling, Bundel) else regeling
    eerst, later = verwoord(was, woorden), verwoord(wordt, woorden)
    uit: dict[str, Omslag] = {}
    for omslag in (*_poort(eerst.poort, later.poort), *_regels(eerst, later)):
        uit.setdefault(omslag.tekst, omslag)
    return tuple(uit.values())


def _poort(was: Bevinding | None, wordt: Bevinding | None) -> Iterator[Omslag]:
    if was is not None and wordt is not None:
        yield from _delen(was, wordt)


def _regels(was: Uitkomst, wordt: Uitkomst) -> Iterator[Omslag]:
    """Yield what turned in each rule; a closed list and its one ground share a place: by their order."""
    eerder: dict[Citaat, list[Bevinding]] = {}
    for gevonden in was.redenering:
        eerder.setdefault(gevonden.regel, []).append(gevonden.bevinding)
    for gevonden in wordt.redenering:
        if eerder.get(gevonden.regel):
            yield from _delen(eerder[gevonden.regel].pop(0), gevonden.bevinding)


def _delen(was: Bevinding, wordt: Bevinding) -> Iterator[Omslag]:
    """Yield the innermost parts that turned; where the parts are other ones, the condition as a whole."""
    stapel = [(was, wordt)]
    while stapel:
        een, ander = stapel.pop()
        if _zelfde_vorm(een, ander):
            stapel.extend(reversed([*zip(een.delen, ander.delen, strict=True)]))
        elif een.waarheid is not ander.waarheid and ander.tekst:
            yield Omslag(ander.tekst, een.waarheid, ander.waarheid)


def _zelfde_vorm(een: Bevinding, ander: Bevinding) -> bool:
    return bool(een.delen) and len(een.delen) == len(ander.delen)

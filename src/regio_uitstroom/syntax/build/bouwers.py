"""The builders of the syntax tree: one function per grammar rule, of the same name."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from regio_uitstroom.syntax.build import (
    begrippen,
    beperkingen,
    partijdelen,
    partijen,
    regels,
    tijdsdelen,
    verwachtingen,
    voorbeelddelen,
    voorbeelden,
    voorwaarden,
    zin,
    zinsdelen,
)
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.build.delen import Delen, Gebouwd
from regio_uitstroom.syntax.build.kernzin import Kernzin, kern

Maker = Callable[[Delen], Any]

_MODULES = (
    begrippen,
    beperkingen,
    partijdelen,
    partijen,
    tijdsdelen,
    verwachtingen,
    voorbeelddelen,
    voorbeelden,
    voorwaarden,
    zinsdelen,
)


def _kern(maak: Callable[[zin.Zin], Any]) -> Maker:
    """Make a builder of a function from a clause to a kernel."""

    def bouw(c: Delen) -> Kernzin:
        return kern(maak, c)

    return bouw


def _functions(module: ModuleType) -> dict[str, Maker]:
    """Return the builders of a module: its own public functions of the children of a rule, ``c``."""
    found: dict[str, Maker] = {}
    for name, value in vars(module).items():
        code = getattr(value, "__code__", None)
        if code is not None and value.__module__ == module.__name__ and not name.startswith("_"):
            arguments = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
            found |= {name: value} if arguments == ("c",) else {}
    return found


BUILDERS: dict[str, Maker] = {
    **{name: f for module in _MODULES for name, f in _functions(module).items()},
    "stelling": zin.stelling,
    **{f.__name__.rstrip("_"): _kern(f) for f in regels.KERNEN},
}
"""Builder by rule."""


def builder(context: Context) -> Callable[[str, list[Any]], Any]:
    """Return the function that the machine calls for every rule."""

    def build(name: str, children: list[Gebouwd]) -> Gebouwd:
        maak = BUILDERS.get(name)
        return children[0] if maak is None else maak(Delen(children, context))

    return build

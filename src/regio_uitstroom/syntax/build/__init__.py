"""The step from the parse to the syntax tree: one function per grammar rule, of the same name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from regio_uitstroom.syntax.build import begrippen, partijen, regels, stellingen, voorbeelden, voorwaarden, zinsdelen
from regio_uitstroom.syntax.build.delen import Context, Delen

Maker = Callable[[Delen], Any]


def _kern(maak: Any) -> Maker:  # noqa: ANN401 - a function from a clause to a kernel
    def bouw(c: Delen) -> regels.Kernzin:
        return regels.kern(maak, c)

    return bouw


def _functions(module: Any) -> dict[str, Maker]:  # noqa: ANN401 - a module
    """Return the builders of a module: its own public functions of the children of a rule."""
    found = {}
    for name, value in vars(module).items():
        if not name.startswith("_") and callable(value) and getattr(value, "__module__", "") == module.__name__:
            found[name] = value
    return found


BUILDERS: dict[str, Maker] = {
    **{name: f for module in (zinsdelen, voorwaarden, begrippen, partijen, voorbeelden) for name, f in _functions(module).items()},
    "stelling": stellingen.stelling,
    **{f.__name__: f for f in regels.DELEN},
    **{f.__name__.rstrip("_"): _kern(f) for f in regels.KERNEN},
}
"""Builder by rule."""


def builder(context: Context) -> Callable[[str, list[Any]], Any]:
    """Return the function that the machine calls for every rule."""

    def build(name: str, children: list[Any]) -> Any:  # noqa: ANN401 - whatever the rule makes
        maak = BUILDERS.get(name)
        return children[0] if maak is None else maak(Delen(children, context))

    return build

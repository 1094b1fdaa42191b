"""Who may import whom: the rooms of the house, from the ground floor up."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

pytestmark = pytest.mark.repository

SRC = Path(__file__).resolve().parents[1] / "src"
PACKAGE = "regio_uitstroom"

GROUND = {"waarde", "source", "tijd", "artefact", "teksten", "termijnen"}
WORDS = GROUND | {"diagnostics", "gemeenten", "lexicon"}
MODEL = WORDS | {"client", "model"}

LAYERS: dict[str, set[str]] = {
    # room: the other rooms it may import
    "waarde": set(),
    "source": {"waarde"},
    "tijd": {"waarde"},
    "artefact": set(),
    "teksten": {"tijd"},
    "termijnen": {"waarde", "tijd", "teksten"},
    "diagnostics": GROUND,
    "gemeenten": GROUND | {"diagnostics"},
    "lexicon": GROUND | {"diagnostics", "gemeenten"},
    "client": WORDS,
    "model": WORDS | {"client"},
    "syntax": WORDS,
    "resolve": MODEL | {"syntax"},
    "check": MODEL,
    "evaluation": MODEL,
    "explain": MODEL | {"evaluation"},
    "voorbeelden": MODEL | {"evaluation", "explain"},
    "weergave": MODEL | {"syntax"},
    "passes": MODEL | {"syntax", "resolve", "check"},
    "bundled": MODEL | {"passes", "regelingen"},
    "load": MODEL | {"passes", "bundled", "check"},
    "interview": MODEL | {"evaluation", "explain"},
    "assess": MODEL | {"evaluation", "explain"},
    "register": MODEL | {"bundled", "load", "assess", "evaluation"},
    "watals": MODEL | {"evaluation", "explain"},
    "rangschikking": MODEL | {"evaluation", "explain", "assess"},
    "herhaling": MODEL | {"evaluation", "explain", "assess", "bundled", "load"},
    "regelingen": set(),
}
BELOW = set(LAYERS)
LAYERS[""] = BELOW  # the public names
LAYERS["cli"] = BELOW | {""}
LAYERS["testing"] = BELOW | {""}
LAYERS["__main__"] = {"cli"}

ONLY_IN = {"lark": "syntax", "narwhals": "compile", "hypothesis": "testing"}
"""A dependency that one room alone may know."""

NO_SUBJECT = {"utils", "helpers", "common", "base", "core"}
"""Names that say where a module stands, not what it is about."""

MODULES = {
    ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(SRC.rglob("*.py"))
}


def room(module: str) -> str:
    """Return the room of a module of the package: its second part."""
    return [*module.split("."), ""][1]


def imports(module: str) -> Iterator[str]:
    """Yield what a module imports, at any depth: modules of this package in full, others as they were written."""
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: line {node.lineno}: imports are written in full"
            assert node.module is not None
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in MODULES else node.module for name in names)


@pytest.mark.parametrize("module", MODULES)
class TestModule:
    """Every module of the package."""

    def test_imports_only_leftwards(self, module: str) -> None:
        """A module imports its own room and the rooms that LAYERS allows, no others."""
        rooms = {room(name) for name in imports(module) if name.split(".")[0] == PACKAGE} - {room(module)}
        assert rooms <= LAYERS[room(module)]

    def test_dependency_stays_in_its_room(self, module: str) -> None:
        """Lark is known in syntax alone, narwhals in compile, hypothesis in testing."""
        roots = {name.split(".")[0] for name in imports(module)}
        assert {ONLY_IN[root] for root in roots & set(ONLY_IN)} <= {room(module)}

    def test_no_import_hides_from_the_runtime(self, module: str) -> None:
        """TYPE_CHECKING would let two rooms know each other without anyone seeing it."""
        assert "TYPE_CHECKING" not in MODULES[module].read_text(encoding="utf-8")

    def test_is_named_after_its_subject(self, module: str) -> None:
        """No module is called utils, helpers, common, base or core."""
        assert not NO_SUBJECT & set(module.split("."))


class TestHouse:
    """The package as a whole."""

    def test_every_room_is_in_the_plan(self) -> None:
        """A new room gets a line in LAYERS, and a line without a room goes."""
        assert {room(module) for module in MODULES} == set(LAYERS)

    def test_plan_has_no_cycle(self) -> None:
        """The rooms can be put in one order in which each imports earlier ones only."""
        done: set[str] = set()
        while ready := {name for name, below in LAYERS.items() if name not in done and below <= done}:
            done |= ready
        assert done == set(LAYERS)

    def test_modules_have_no_cycle(self) -> None:
        """No chain of imports leads back to where it started, so that any module can be the first."""
        graph = {module: set(runs_first(module)) - {module} for module in MODULES}
        assert find_cycle(graph) is None


def runs_first(module: str) -> Iterator[str]:
    """Yield what runs before a module can: what it imports, and the packages around that which it is not in itself."""
    for name in imports(module):
        parts = name.split(".")
        around = (".".join(parts[:depth]) for depth in range(1, len(parts) + 1))
        yield from (one for one in around if one in MODULES and not f"{module}.".startswith(f"{one}."))


def find_cycle(graph: dict[str, set[str]]) -> list[str] | None:
    """Return the modules of one cycle of imports, in order; None when there is none."""
    while leaves := {module for module, below in graph.items() if not below & set(graph)}:
        graph = {module: below for module, below in graph.items() if module not in leaves}
    if not graph:
        return None
    walk = [min(graph)]
    while walk[-1] not in walk[:-1]:
        walk.append(min(graph[walk[-1]] & set(graph)))
    return walk[walk.index(walk[-1]) :]


class TestFindCycle:
    """find_cycle."""

    def test_none(self) -> None:
        """Imports in one direction are no cycle."""
        assert find_cycle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) is None

    def test_found(self) -> None:
        """Three modules that import one another are found, also behind one that only leads to them."""
        graph = {"a": {"b"}, "b": {"c"}, "c": {"d"}, "d": {"b"}}
        cycle = find_cycle(graph)
        assert cycle is not None
        assert all(later in graph[earlier] for earlier, later in pairwise(cycle))
        assert cycle[0] == cycle[-1]

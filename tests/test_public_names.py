"""The door of the package."""

import ast
import subprocess
import sys
from importlib import import_module
from importlib.resources import files

import pytest

import regio_uitstroom


class TestPublicNames:
    @pytest.mark.parametrize("name", regio_uitstroom.__all__)
    def test_there(self, name: str) -> None:
        """Every public name is there, by its own name."""
        found = getattr(regio_uitstroom, name)
        assert found.__name__ == name
        assert name in dir(regio_uitstroom)

    def test_stub(self) -> None:
        """What type checkers are told is what there is."""
        stub = ast.parse((files("regio_uitstroom") / "__init__.pyi").read_text(encoding="utf-8"))
        told = {str(n.names[0].asname): str(n.module) for n in stub.body if isinstance(n, ast.ImportFrom)}
        assert sorted(told) == sorted(regio_uitstroom.__all__)
        for name, room in told.items():
            assert getattr(import_module(room), name) is getattr(regio_uitstroom, name)

    def test_sorted(self) -> None:
        """The names stand in order."""
        assert sorted(regio_uitstroom.__all__) == list(regio_uitstroom.__all__)

    def test_unknown(self) -> None:
        """Another name is no attribute."""
        with pytest.raises(AttributeError, match="geen_naam"):
            _ = regio_uitstroom.geen_naam  # type: ignore[attr-defined]

    def test_light(self) -> None:
        """Importing the package alone loads no room of it."""
        code = "import sys, regio_uitstroom; print([m for m in sys.modules if m.startswith('regio_uitstroom.')])"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - own
        assert done.stdout.strip() == "[]"

    @pytest.mark.parametrize(
        "heavy", ["lark", "cattrs", "pickle", "difflib", "tempfile", "importlib.resources", "regio_uitstroom.syntax"]
    )
    def test_parse_regeling_is_light(self, heavy: str) -> None:
        """To import parse_regeling loads neither the parser nor what only some texts need."""
        code = f"import sys; from regio_uitstroom import parse_regeling; print({heavy!r} in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - own
        assert done.stdout.strip() == "False"

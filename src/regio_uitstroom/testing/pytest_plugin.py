"""A pytest plugin: every ``.convenant`` file that pytest comes across is checked, and its examples are run as tests.

It is there wherever the package is installed; ``-p no:regio_uitstroom`` turns it off. The library itself is imported
only when there is such a file, so that other test runs start as quickly as before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ENDING = ".convenant"


class ConvenantFout(Exception):  # noqa: N818 - Fout is the Dutch word, as in RegelingFout
    """An agreement with errors, or an example that does not come out as it says; the text is meant for people."""


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> ConvenantFile | None:
    """Collect the agreements."""
    if file_path.suffix != ENDING:
        return None
    bestand: ConvenantFile = ConvenantFile.from_parent(parent, path=file_path)
    return bestand


class ConvenantFile(pytest.File):
    """One agreement: a test that it has no errors, and one for each of its examples."""

    def collect(self) -> Iterator[ConvenantItem]:
        """Yield the tests."""
        geladen = import_module("regio_uitstroom.load").load_regeling(self.path)
        yield ConvenantItem.from_parent(self, name="zonder fouten", regel=0, test=lambda: _zonder_fouten(geladen))
        if geladen.regeling is not None:
            for index, voorbeeld in enumerate(geladen.regeling.voorbeelden):
                regel = voorbeeld.span.line - 1 if voorbeeld.span is not None else 0
                test = _voorbeeldtest(geladen.regeling, index)
                yield ConvenantItem.from_parent(self, name=voorbeeld.naam, regel=regel, test=test)


class ConvenantItem(pytest.Item):
    """One test of an agreement."""

    def __init__(self, *, regel: int, test: Callable[[], None], **rest: Any) -> None:  # noqa: ANN401 - pytest's own
        """Take the line in the file (counted from 0) and what to run."""
        super().__init__(**rest)
        self._regel = regel
        self._test = test

    def runtest(self) -> None:
        """Run it."""
        self._test()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401 - pytest's own
        """Show a deviation in the words of the agreement, and any other error as pytest does."""
        if isinstance(excinfo.value, ConvenantFout):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Say where the test stands."""
        return self.path, self._regel, self.name


def _zonder_fouten(geladen: Any) -> None:  # noqa: ANN401 - a Geladen; the library is imported late
    if geladen.regeling is None:
        raise ConvenantFout(import_module("regio_uitstroom.diagnostics").render(geladen.diagnostics))


def _voorbeeldtest(regeling: Any, index: int) -> Callable[[], None]:  # noqa: ANN401 - a Regeling; imported late
    def run() -> None:
        resultaat = import_module("regio_uitstroom.voorbeelden").toets(regeling)[index]
        if not resultaat.geslaagd:
            regels = [f"verwacht: {a.verwacht}\ngekregen: {a.gekregen}" for a in resultaat.afwijkingen]
            raise ConvenantFout("\n".join(regels))

    return run

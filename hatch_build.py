"""Build hook: writes the parse tables and the bundled agreements, read ahead, into the wheel.

A wheel without them would be correct and slow to start, and nobody would notice; so a wheel for which they cannot be
made is no wheel. An editable install goes on without: there the language is being worked on, and texts are read anew.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = Path("src", "regio_uitstroom")
MADE = {
    "regio_uitstroom.syntax.tables": PACKAGE / "syntax" / "tables.bin",
    "regio_uitstroom.bundled": PACKAGE / "regelingen" / "gelezen.bin",
}
"""What each module writes when it is run; the second uses the first."""
# Not through PYTHONPATH: the environment in which pip builds drops a folder that an earlier editable install added.
PROGRAM = "import runpy, sys; sys.path.insert(0, sys.argv[1]); runpy.run_module(sys.argv[2], run_name='__main__')"


class ArtefactsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs the modules that write artefacts, on the sources that are being packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the signature is hatchling's
        """Make the artefacts anew; raises RuntimeError when a wheel would go without one."""
        for module, path in MADE.items():
            self._make(module, Path(self.root) / path, version)

    def _make(self, module: str, path: Path, version: str) -> None:
        path.unlink(missing_ok=True)
        command = [sys.executable, "-c", PROGRAM, str(Path(self.root) / "src"), module]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode == 0 and path.is_file():
            return
        if version == "editable":
            self.app.display_warning(f"{module} made no {path.name}; what it would hold is made on each start")
            return
        message = f"{module} made no {path.name}:\n{done.stdout}{done.stderr}"
        raise RuntimeError(message)

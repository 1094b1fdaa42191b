"""Build hook: writes the parse tables into the wheel; without them a start builds the parser from the grammar.

A wheel without tables would be correct and slow, and nobody would notice; so a wheel whose tables cannot be made is no
wheel. An editable install goes on without: there the grammar is being worked on, and the parser builds what it lacks.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TABLES = Path("src", "regio_uitstroom", "syntax", "tables.bin")
MODULE = "regio_uitstroom.syntax.tables"
# Not through PYTHONPATH: the environment in which pip builds drops a folder that an earlier editable install added.
PROGRAM = f"import runpy, sys; sys.path.insert(0, sys.argv[1]); runpy.run_module({MODULE!r}, run_name='__main__')"


class TablesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs ``python -m regio_uitstroom.syntax.tables`` on the sources that are being packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the signature is hatchling's
        """Make the tables anew; raises RuntimeError when a wheel would go without."""
        root = Path(self.root)
        tables = root / TABLES
        tables.unlink(missing_ok=True)
        command = [sys.executable, "-c", PROGRAM, str(root / "src")]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode == 0 and tables.is_file():
            return
        if version == "editable":
            self.app.display_warning("no parse tables were made; the parser builds them from the grammar on each start")
            return
        message = f"{MODULE} made no {TABLES}:\n{done.stdout}{done.stderr}"
        raise RuntimeError(message)

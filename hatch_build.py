"""Build hook: writes the parse tables into the wheel; without them a start builds the parser from the grammar.

A wheel without tables would be correct and slow, and nobody would notice; so a wheel whose tables cannot be made is no
wheel. An editable install goes on without: there the grammar is being worked on, and the parser builds what it lacks.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TABLES = Path("src", "regio_uitstroom", "syntax", "tables.bin")


class TablesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs ``python -m regio_uitstroom.syntax.tables`` on the sources that are being packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the signature is hatchling's
        """Make the tables anew; raises RuntimeError when a wheel would go without."""
        root = Path(self.root)
        tables = root / TABLES
        tables.unlink(missing_ok=True)
        # The build may run in an environment of its own that is reached through PYTHONPATH: add to it.
        path = os.pathsep.join(filter(None, (str(root / "src"), os.environ.get("PYTHONPATH"))))
        command = [sys.executable, "-m", "regio_uitstroom.syntax.tables"]
        done = subprocess.run(
            command, cwd=root, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False
        )
        if done.returncode == 0 and tables.is_file():
            return
        if version == "editable":
            self.app.display_warning("no parse tables were made; the parser builds them from the grammar on each start")
            return
        message = f"{' '.join(command[1:])} made no {TABLES}:\n{done.stdout}{done.stderr}"
        raise RuntimeError(message)

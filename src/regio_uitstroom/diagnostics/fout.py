"""The exception for callers that want a Regeling or nothing."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.diagnostics.render import render


class RegelingFout(Exception):  # noqa: N818 - a Dutch term: "fout" is what ends in Error elsewhere
    """A text does not give a Regeling. ``diagnostics`` holds all findings; ``str`` shows them as the CLI does."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Keep the findings; they are the only argument, so that the exception can be pickled."""
        super().__init__(diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        """Return the findings as the command line shows them."""
        return render(self.diagnostics)

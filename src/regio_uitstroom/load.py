"""From a file or a text to a Regeling: the passes in order.

Nothing here raises for what a text says: every finding of every pass is collected in one :class:`.Geladen`.
"""

from __future__ import annotations

from functools import cache
from os import PathLike

from attrs import frozen

from regio_uitstroom.bundled import ENDING, read_ahead, regelingen
from regio_uitstroom.diagnostics import Diagnostic, RegelingFout
from regio_uitstroom.model.regeling import Regeling


@frozen
class Geladen:
    """What came of a text: the Regeling (None where there is an error) and all findings, in the order of the text."""

    regeling: Regeling | None
    diagnostics: tuple[Diagnostic, ...]

    def of_fout(self) -> Regeling:
        """Return the Regeling; raises :class:`.RegelingFout`, which carries all findings, when there is none."""
        if self.regeling is None:
            raise RegelingFout(self.diagnostics)
        return self.regeling


def load_regeling(path: str | PathLike[str]) -> Geladen:
    """Read, parse, resolve and check a ``.convenant`` file. The Regeling is named after the file."""
    from regio_uitstroom.passes import read_file  # noqa: PLC0415 - see bundled_regeling

    return Geladen(*read_file(path))


def parse_regeling(text: str | bytes, *, name: str = "regeling") -> Geladen:
    """Parse, resolve and check a text; ``name`` stands for the file name in findings and citations.

    Raises TypeError for what is neither str nor bytes.
    """
    if not isinstance(text, (str, bytes)):
        message = "text: a str or bytes is needed; load_regeling reads a file"
        raise TypeError(message)
    from regio_uitstroom.passes import read_text  # noqa: PLC0415 - see bundled_regeling

    return Geladen(*read_text(text, name + ENDING))


@cache
def bundled_names() -> tuple[str, ...]:
    """Return the names of the agreements that come with the package, sorted."""
    return tuple(
        sorted(entry.name.removesuffix(ENDING) for entry in regelingen().iterdir() if entry.name.endswith(ENDING))
    )


@cache
def bundled_regeling(name: str) -> Geladen:
    """Return an agreement that comes with the package, by name; raises KeyError when there is none of that name.

    It was read when the package was built, so that neither parser nor syntax tree is loaded for it: that is half of a
    cold start. ``passes`` is imported where a text must be read.
    """
    if name not in bundled_names():
        raise KeyError(name)
    gelezen = read_ahead(name)
    if gelezen is not None:
        return Geladen(*gelezen)
    return parse_regeling((regelingen() / (name + ENDING)).read_bytes(), name=name)

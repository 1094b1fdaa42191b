"""From a file or a text to a Regeling: the passes in order.

Nothing here raises for what a text says: every finding of every pass is collected in one :class:`Geladen`.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from os import PathLike

from attrs import frozen

from regio_uitstroom.check import check
from regio_uitstroom.diagnostics import Diagnostic, RegelingFout
from regio_uitstroom.diagnostics.kinds_check import GEEN_PARTIJEN
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.resolve import resolve
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.syntax.reading import decode, read_source

ENDING = ".convenant"


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
    source, findings = read_source(path)
    if source is None:
        return Geladen(None, findings)
    return _load(source, findings)


def parse_regeling(text: str | bytes, *, name: str = "regeling") -> Geladen:
    """Parse, resolve and check a text; ``name`` stands for the file name in findings and citations."""
    source, findings = decode(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), name + ENDING)
    if source is None:
        return Geladen(None, findings)
    return _load(source, findings)


@cache
def bundled_names() -> tuple[str, ...]:
    """Return the names of the agreements that come with the package, sorted."""
    folder = files("regio_uitstroom") / "regelingen"
    return tuple(sorted(entry.name.removesuffix(ENDING) for entry in folder.iterdir() if entry.name.endswith(ENDING)))


@cache
def bundled_regeling(name: str) -> Geladen:
    """Return an agreement that comes with the package, by name; raises KeyError when there is none of that name."""
    if name not in bundled_names():
        raise KeyError(name)
    data = (files("regio_uitstroom") / "regelingen" / (name + ENDING)).read_bytes()
    return parse_regeling(data, name=name)


def _checked(regeling: Regeling, *, with_errors: bool) -> tuple[Diagnostic, ...]:
    """Return the findings of the checks; of a text with errors only those that no earlier error can have caused."""
    findings = check(regeling)
    return tuple(d for d in findings if d.is_fout and d.kind is not GEEN_PARTIJEN) if with_errors else findings


def _load(source: Source, findings: tuple[Diagnostic, ...]) -> Geladen:
    """Run the passes; each sees what the one before could make of the text."""
    tree, parsed = parse(source)
    found = [*findings, *parsed]
    regeling = None
    if tree is not None:
        regeling, resolved = resolve(tree, source, volledig=not any(d.is_fout for d in parsed))
        found.extend(resolved)
    if regeling is not None:
        found.extend(_checked(regeling, with_errors=any(d.is_fout for d in found)))
    ordered = tuple(sorted(found, key=lambda d: (d.span.start, d.span.end) if d.span else (-1, -1)))
    return Geladen(None if any(d.is_fout for d in ordered) else regeling, ordered)

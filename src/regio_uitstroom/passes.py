"""The passes in order: read, parse, resolve, check. Each sees what the one before could make of the text."""

from __future__ import annotations

from os import PathLike

from regio_uitstroom.check import check
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, een_keer
from regio_uitstroom.diagnostics.kinds_check import GEEN_ARTIKELEN, GEEN_PARTIJEN
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.resolve import resolve
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.syntax.reading import decode, read_source

_DOOR_FOUT = (GEEN_PARTIJEN, GEEN_ARTIKELEN)
"""What may be missing because another mistake hid it."""
Result = tuple[Regeling | None, tuple[Diagnostic, ...]]


def read_file(path: str | PathLike[str]) -> Result:
    """Run the passes on a file; the Regeling is None where there is an error."""
    source, findings = read_source(path)
    return (None, findings) if source is None else _run(source, findings)


def read_text(text: str | bytes, name: str) -> Result:
    """Run the passes on a text or its bytes."""
    source, findings = decode(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), name)
    return (None, findings) if source is None else _run(source, findings)


def _run(source: Source, findings: tuple[Diagnostic, ...]) -> Result:
    tree, parsed = parse(source)
    found = [*findings, *parsed]
    regeling = None
    if tree is not None:
        regeling, resolved = resolve(tree, source, volledig=not any(d.is_fout for d in parsed))
        found.extend(resolved)
    if regeling is not None:
        found.extend(_checked(regeling, with_errors=any(d.is_fout for d in found)))
    ordered = tuple(sorted(een_keer(found), key=lambda d: (d.span.start, d.span.end) if d.span else (-1, -1)))
    return None if any(d.is_fout for d in ordered) else regeling, ordered


def _checked(regeling: Regeling, *, with_errors: bool) -> tuple[Diagnostic, ...]:
    """Return the findings of the checks; of a text with errors only those that no earlier error can have caused."""
    findings = check(regeling)
    return tuple(d for d in findings if d.is_fout and d.kind not in _DOOR_FOUT) if with_errors else findings

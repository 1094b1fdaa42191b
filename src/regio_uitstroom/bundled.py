"""The agreements that come with the package, read ahead: a build artefact beside them.

Reading an agreement takes the lexicon, the grammar and the syntax tree: half of a cold start. The bundled texts do not
change after the build, so the build keeps what came of them. ``python -m regio_uitstroom.bundled`` writes the file. In
a checkout it counts only while no source is newer or other than when it was written; otherwise the text is read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from regio_uitstroom.artefact import Plek, grammar_directory, in_package
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.diagnostics.fout import RegelingFout
from regio_uitstroom.model.regeling import Regeling

ENDING = ".convenant"
FILE = Path(__file__).with_name("regelingen") / "gelezen.bin"
_INSTALLED = "installed"
_PACKAGE = Path(__file__).parent


Gelezen = tuple[Regeling, tuple[Diagnostic, ...]]
"""What came of one text."""


def regelingen() -> Plek:
    """Return the folder with the bundled agreements."""
    return in_package("regelingen")


def read_ahead(name: str, path: Path = FILE) -> Gelezen | None:
    """Return what the build made of an agreement; None when there is nothing that fits the sources at hand."""
    import pickle  # noqa: PLC0415 - who parses a text of his own has no use for it

    try:
        stamps, texts = pickle.loads(path.read_bytes())  # noqa: S301 - our own build artefact
        if stamp() in stamps and name in texts:
            gelezen: Gelezen = pickle.loads(texts[name])  # noqa: S301 - the same
            return gelezen
    except (OSError, EOFError, ValueError, TypeError, AttributeError, ImportError, pickle.UnpicklingError):
        return None
    return None


def stamp() -> str:
    """Return what tells whether the sources are those of the build: in an installed package they always are."""
    if in_package("grammar").is_dir():
        return _INSTALLED
    from hashlib import sha256  # noqa: PLC0415 - only a checkout needs it

    state = sorted((str(path), (found := path.stat()).st_mtime_ns, found.st_size) for path in _sources())
    return sha256(repr(state).encode()).hexdigest()


def _sources() -> Iterator[Path]:
    """Yield the files that decide what comes of a text."""
    grammar = Path(str(grammar_directory()))
    yield from _PACKAGE.rglob("*.py")
    yield from _PACKAGE.rglob("*.csv")
    yield from (_PACKAGE / "regelingen").glob(f"*{ENDING}")
    yield from grammar.rglob("*.lark")
    yield from grammar.rglob("*.csv")


def write(path: Path = FILE) -> None:
    """Read every bundled agreement and write what came of it; raises RegelingFout for one with errors."""
    import pickle  # noqa: PLC0415 - see read_ahead

    from regio_uitstroom.passes import read_text  # noqa: PLC0415 - only who writes needs the parser

    texts = {}
    for entry in regelingen().iterdir():
        if entry.name.endswith(ENDING):
            name = entry.name.removesuffix(ENDING)
            regeling, diagnostics = read_text(entry.read_bytes(), entry.name)
            if regeling is None:
                raise RegelingFout(diagnostics)
            texts[name] = pickle.dumps((regeling, diagnostics), pickle.HIGHEST_PROTOCOL)
    path.write_bytes(pickle.dumps(((_INSTALLED, stamp()), texts), pickle.HIGHEST_PROTOCOL))


if __name__ == "__main__":
    write()
    sys.stdout.write(f"{FILE}\n")

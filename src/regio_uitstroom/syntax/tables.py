"""The parse tables: made by Lark from ``grammar/*.lark``, kept as a build artefact, loaded without Lark.

``python -m regio_uitstroom.syntax.tables`` writes ``tables.bin`` beside this module. It holds a fingerprint of the
grammar; a file
that does not fit the grammar at hand is not used, and the tables are made in memory.
"""

from __future__ import annotations

import marshal
import re
import sys
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from regio_uitstroom.artefact import grammar_text
from regio_uitstroom.waarde import frozen

GRAMMAR = (
    "convenant.lark",
    "partijen.lark",
    "begrippen.lark",
    "regel.lark",
    "voorwaarde.lark",
    "zinsdelen.lark",
    "voorbeeld.lark",
)
"""The files of the grammar, in the order in which they are joined."""
STARTS = ("partijzin", "artikelzin", "vb_deel", "verwachting")
"""The start symbols: a sentence of each part of a file is parsed on its own."""
FILE = Path(__file__).with_name("tables.bin")
_FORMAT = 1
_TERMINAL = re.compile(r"\b[A-Z][A-Z0-9_]+\b")


@frozen(eq=False)
class Tables:
    """LALR(1) tables.

    ``states`` maps a state and a symbol to the state to go to, or to ``-1 - rule`` for a reduction. ``rules`` holds
    per rule its
    origin, its length, the name under which it is built, and whether it gives its only child as it is.
    """

    states: list[dict[str, int]]
    rules: list[tuple[str, int, str, bool]]
    starts: dict[str, int]
    ends: dict[str, int]


def grammar() -> str:
    """Return the whole grammar, without its terminals."""
    return "\n".join(grammar_text(name) for name in GRAMMAR)


def terminals(text: str) -> list[str]:
    """Return the names of the terminals that a grammar uses, sorted."""
    without_comments = re.sub(r"//.*", "", text)
    return sorted(set(_TERMINAL.findall(without_comments)))


def fingerprint(text: str) -> str:
    """Return what identifies the grammar and the form of the tables."""
    return sha256(f"{_FORMAT}\n{STARTS}\n{text}".encode()).hexdigest()


def build(text: str, *, strict: bool = False) -> dict[str, Any]:
    """Make the tables with Lark, as plain data. ``strict``: a conflict raises ``lark.exceptions.GrammarError``."""
    from lark import Lark  # noqa: PLC0415 - only who makes tables pays for the import
    from lark.parsers.lalr_analysis import Shift  # noqa: PLC0415

    from regio_uitstroom.syntax.lark_lexer import NoLexer  # noqa: PLC0415 - it imports Lark

    source = f"{text}\n%declare {' '.join(terminals(text))}\n"
    lark = Lark(source, parser="lalr", lexer=NoLexer, start=list(STARTS), strict=strict, maybe_placeholders=False)
    table = lark.parser.parser._parse_table  # noqa: SLF001 - Lark gives its tables no other way
    order = sorted(
        {id(rule): rule for state in table.states.values() for rule in _reductions(state, Shift)}.values(), key=str
    )
    numbers = {id(rule): index for index, rule in enumerate(order)}
    ordered = _reached(table, Shift)
    numbering = {state: index for index, state in enumerate(ordered)}
    states = [
        {
            str(name): numbering[arg] if act is Shift else -1 - numbers[id(arg)]
            for name, (act, arg) in sorted(table.states[state].items())
        }
        for state in ordered
    ]
    return {
        "fingerprint": fingerprint(text),
        "states": states,
        "rules": [
            (str(r.origin.name), len(r.expansion), str(r.alias or r.origin.name), bool(r.options.expand1))
            for r in order
        ],
        "starts": {name: numbering[table.start_states[name]] for name in STARTS},
        "ends": {name: numbering[table.end_states[name]] for name in STARTS},
    }


def _reached(table: Any, shift: object) -> list[int]:  # noqa: ANN401 - Lark's tables have no public type
    """Return the states in an order that depends on the grammar alone: as they are reached from the start symbols."""
    order: dict[int, None] = dict.fromkeys(table.start_states[name] for name in STARTS)
    for state in (queue := list(order)):
        for _, (act, arg) in sorted(table.states[state].items()):
            if act is shift and arg not in order:
                order[arg] = None
                queue.append(arg)
    return list(order)


def _reductions(state: dict[str, tuple[Any, Any]], shift: object) -> list[Any]:
    return [arg for act, arg in state.values() if act is not shift]


def load(path: Path, text: str) -> Tables | None:
    """Return the tables of a file; None when there is none, or it belongs to another grammar."""
    try:
        data = marshal.loads(path.read_bytes())  # noqa: S302 - our own build artefact, plain data
    except (OSError, ValueError, EOFError, TypeError):
        return None
    if not isinstance(data, dict) or data.get("fingerprint") != fingerprint(text):
        return None
    return _tables(data)


def _tables(data: dict[str, Any]) -> Tables:
    return Tables(data["states"], data["rules"], data["starts"], data["ends"])


_lock = Lock()
_made: list[Tables] = []


def tables() -> Tables:
    """Return the tables: always the same object, loaded or made when first asked for. Safe to call from any thread."""
    if not _made:
        with _lock:
            if not _made:
                text = grammar()
                _made.append(load(FILE, text) or _tables(build(text)))
    return _made[0]


def write(path: Path = FILE) -> None:
    """Make the tables and write them to a file; raises ``lark.exceptions.GrammarError`` for a conflict."""
    path.write_bytes(marshal.dumps(build(grammar(), strict=True), 4))


if __name__ == "__main__":
    write()
    sys.stdout.write(f"{FILE.name}: {FILE.stat().st_size} bytes\n")

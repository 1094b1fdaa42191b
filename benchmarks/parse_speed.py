"""How long it takes to turn a long agreement into a model, beside reading its file, and how that grows."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen
from measure import best_call, exponent, loop
from texts import agreement, varied

from regio_uitstroom.check import check
from regio_uitstroom.resolve import resolve
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.syntax.reading import decode

SIZES = (125, 250, 500, 1000, 2000, 4000, 8000, 15000)
"""Lines; the last is nearly the largest file that is read (1 MB)."""
ASKED = 500


@frozen
class Times:
    """How long each part of one reading took, in seconds."""

    parse: float
    resolve: float
    check: float

    @property
    def whole(self) -> float:
        """From text to a checked model."""
        return self.parse + self.resolve + self.check


def measured(text: str, runs: int) -> Times:
    """Time the passes on a text; ends the program when the text is refused: then nothing was measured."""
    source, findings = decode(text.encode(), "lang.convenant")
    if source is None:
        sys.exit("\n".join(finding.bericht for finding in findings))
    tree, parsed = parse(source)
    regeling, resolved = (None, ()) if tree is None else resolve(tree, source)
    fouten = [f"{d.kind.code} {d.bericht}" for d in (*parsed, *resolved) if d.is_fout]
    if tree is None or regeling is None or fouten:
        sys.exit("\n".join(fouten))
    return Times(
        best_call(lambda: parse(Source(source.name, source.text)), runs),
        best_call(lambda: resolve(tree, source), runs),
        best_call(lambda: check(regeling), runs),
    )


def show(name: str, text: str, times: Times) -> None:
    """Print one line: how large a text is and what each part of reading it took."""
    parts = "   ".join(f"{1000 * part:8.1f}" for part in (times.parse, times.resolve, times.check, times.whole))
    print(f"{name:32} {text.count(chr(10)):6} lines   {parts}")


def main() -> None:
    """Print times, the ratio for 500 lines, and the exponent of growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="the best of this many runs counts")
    runs = parser.parse_args().runs

    started = time.process_time()
    measured(agreement(SIZES[0]), 1)
    once = time.process_time() - started  # word lists and parser tables are read once per process
    print(f"{'milliseconds':46}      parse    resolve      check      whole")
    asked = grown("one article over and over", agreement, runs)
    differing = grown("no sentence twice", varied, runs)
    bundled(runs)
    steps = best_call(loop, max(runs, ASKED // 50))
    print(f"first text of a process, with word lists and tables: {1000 * once:.0f} ms")
    print(f"reading {ASKED} lines from a file: {1000 * reading(agreement(ASKED), runs):.3f} ms")
    print(f"a loop of plain Python, to compare machines and moments by: {1000 * steps:.1f} ms")
    for name, whole in (("one article over and over", asked), ("no sentence twice", differing)):
        print(f"{ASKED} lines, {name}: {ASKED / whole:.0f} lines per second, {whole / steps:.2f} times that loop")


def bundled(runs: int) -> None:
    """Measure every bundled agreement, and print what 500 lines of them cost: people write less densely than we do."""
    lines, parse_time, whole = 0, 0.0, 0.0
    for path in sorted(files("regio_uitstroom.regelingen").iterdir(), key=str):
        if path.name.endswith(".convenant"):
            text = path.read_text(encoding="utf-8")
            times = measured(text, runs)
            show(path.name.removesuffix(".convenant"), text, times)
            lines, parse_time, whole = lines + text.count("\n"), parse_time + times.parse, whole + times.whole
    part = 1000 * ASKED / lines
    print(f"{ASKED} lines of the bundled agreements: parse {part * parse_time:.1f} ms, whole {part * whole:.1f} ms")


def grown(name: str, text: Callable[[int], str], runs: int) -> float:
    """Measure texts of all sizes and print how the time grows; return the whole time for the size that is asked for."""
    times: dict[int, Times] = {}
    for size in SIZES:
        times[size] = measured(text(size), max(1, runs * ASKED // max(size, ASKED)))
        show(name, text(size), times[size])
    large = [size for size in SIZES if size >= ASKED]
    growth = exponent(large, [times[size].whole for size in large])
    own = exponent(large, [uncollected(text(size)).whole for size in large])
    print(f"{name}: exponent of growth from {ASKED} lines on: {growth:.2f}, {own:.2f} without Python's collector")
    return times[ASKED].whole


def uncollected(text: str) -> Times:
    """Time the passes with the collector of garbage off: it goes through all that is alive, also what is not ours."""
    gc.collect()
    gc.disable()
    try:
        return measured(text, 1)
    finally:
        gc.enable()


def reading(text: str, runs: int) -> float:
    """Return how long it takes to read a text from a file, in seconds."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "lang.convenant")
        path.write_text(text, encoding="utf-8")
        return best_call(lambda: [path.read_bytes() for _ in range(100)], runs) / 100


if __name__ == "__main__":
    main()

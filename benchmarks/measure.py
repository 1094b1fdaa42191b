"""Measuring: the best of some runs in processor time, which other work on the machine disturbs least."""

from __future__ import annotations

import math
import os
import resource
import subprocess
import time
from collections.abc import Callable, Sequence


def best_call(action: Callable[[], object], runs: int) -> float:
    """Return the least processor time, in seconds, that a call of ``action`` took over ``runs`` calls."""
    return min(_call(action) for _ in range(runs))


def best_process(command: Sequence[str], runs: int) -> float:
    """Return the least processor time, in seconds, of a process; raises CalledProcessError when it cannot be started.

    What the process prints and whether it is content with its input do not matter here: it must only run.
    """
    return min(_process(command) for _ in range(runs))


def exponent(sizes: Sequence[float], times: Sequence[float]) -> float:
    """Return k in the best fit ``time = c * size ** k``: with 1 time grows with the text, with 2 with its square."""
    points = [(math.log(size), math.log(time)) for size, time in zip(sizes, times, strict=True)]
    middle_x = sum(x for x, _ in points) / len(points)
    middle_y = sum(y for _, y in points) / len(points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)


def loop() -> int:
    """Do a fixed amount of what every Python program does; a time beside this one compares between machines."""
    kept: dict[int, int] = {}
    total = 0
    for step in range(200_000):
        kept[step & 1023] = step
        total += kept.get((step >> 3) & 1023, 1)
    return total


def _call(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start


def _process(command: Sequence[str]) -> float:
    before = _children()
    environment = {**os.environ, "PYTHONHASHSEED": "0"}  # sets in the same order on every run
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    if done.returncode < 0:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    return _children() - before


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime

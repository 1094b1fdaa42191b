"""How much work something is, counted and not timed: the same on a slow machine as on a fast one."""

import sys
from collections.abc import Callable
from types import FrameType


def aanroepen(werk: Callable[[], object]) -> int:
    """Return how many functions, of Python and of C, are called while ``werk`` runs."""
    aantal = 0

    def tel(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal aantal
        aantal += event in ("call", "c_call")

    eerder = sys.getprofile()
    sys.setprofile(tel)
    try:
        werk()
    finally:
        sys.setprofile(eerder)
    return aantal

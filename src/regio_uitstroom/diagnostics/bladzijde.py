"""The page on a kind of finding, and its parts: sections, and the examples in them."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from regio_uitstroom.diagnostics.diagnostic import Kind
from regio_uitstroom.waarde import frozen

SECTIONS = ("Wat er is", "Waarom het telt", "Voorbeeld", "Zo wel")
"""The headings of every page, in order."""

_BLOCK = re.compile(r"^```(\S.*)\n((?:.*\n)*?)```$", re.MULTILINE)


@frozen
class Example:
    """An example block: what it is (``bestand``, ``convenant``), the words after that, and its text."""

    what: str
    words: tuple[str, ...]
    text: str


@cache
def page(kind: Kind) -> str:
    """Return the page on a kind, in Markdown; raises FileNotFoundError when the package lacks it."""
    pages = files("regio_uitstroom.diagnostics") / "pages"
    return pages.joinpath(f"{kind.code}.md").read_text(encoding="utf-8")


def sections(kind: Kind) -> dict[str, str]:
    """Return the sections of the page on a kind by heading, in order."""
    parts = re.split(r"^## (.+)\n", page(kind), flags=re.MULTILINE)
    return {heading: text.strip("\n") for heading, text in zip(parts[1::2], parts[2::2], strict=True)}


def examples(kind: Kind, section: str) -> tuple[Example, ...]:
    """Return the example blocks in a section, in order."""
    blocks = ((match[1].split(), match[2]) for match in _BLOCK.finditer(sections(kind)[section] + "\n"))
    return tuple(Example(words[0], tuple(words[1:]), text) for words, text in blocks)

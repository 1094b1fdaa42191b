"""Where the language lies: the grammar and its word lists, in the wheel or in the checkout."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def grammar_directory() -> Traversable:
    """Return the folder with the grammar: inside the installed package, otherwise the checkout's ``grammar/``."""
    packaged = files("regio_uitstroom") / "grammar"
    if packaged.is_dir():
        return packaged
    return Path(__file__).resolve().parents[2] / "grammar"


def grammar_text(name: str) -> str:
    """Return the text of a file of the grammar, by its path below the folder (``lexicon/taken.csv``)."""
    return grammar_directory().joinpath(*name.split("/")).read_text(encoding="utf-8")


def lexicon_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a word list (``taken`` for ``lexicon/taken.csv``), by column name."""
    return list(csv.DictReader(grammar_text(f"lexicon/{name}.csv").splitlines()))

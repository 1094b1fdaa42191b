"""Where the language lies: the grammar and its word lists, in the wheel or in the checkout."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Protocol


class Plek(Protocol):
    """A file or a folder, on disk or in a zip: what a :class:`pathlib.Path` and a resource of a package can both do."""

    @property
    def name(self) -> str:
        """Its last name."""

    def is_dir(self) -> bool:
        """Whether it is a folder."""

    def iterdir(self) -> Iterator[Plek]:
        """Yield what a folder holds."""

    def joinpath(self, *parts: str) -> Plek:
        """Return a place below a folder."""

    def read_bytes(self) -> bytes:
        """Return what a file holds."""

    def read_text(self, encoding: str | None = None) -> str:
        """Return what a file says."""


def in_package(name: str) -> Plek:
    """Return a folder beside the code; there is none of that name where its ``is_dir`` says so."""
    beside = Path(__file__).with_name(name)
    if beside.parent.is_dir():
        return beside
    from importlib.resources import files  # noqa: PLC0415 - takes long to import, and only a zip needs it

    return files("regio_uitstroom").joinpath(name)


@cache
def grammar_directory() -> Plek:
    """Return the folder with the grammar: inside the installed package, otherwise the checkout's ``grammar/``."""
    packaged = in_package("grammar")
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[2] / "grammar"


def grammar_text(name: str) -> str:
    """Return the text of a file of the grammar, by its path below the folder (``lexicon/taken.csv``)."""
    return grammar_directory().joinpath(*name.split("/")).read_text(encoding="utf-8")


_DEZE_TEKST = "{deze tekst}"
"""In a phrase of a word list: each way in which a text points at itself (``lexicon/teksten.csv``)."""
_FRASEN = ("frase", "frasen")


def lexicon_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a word list (``taken`` for ``lexicon/taken.csv``), by column name."""
    text = grammar_text(f"lexicon/{name}.csv")
    rows = list(csv.DictReader(text.splitlines()))
    return [filled for row in rows for filled in _filled(row)] if _DEZE_TEKST in text else rows


def _filled(row: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield a row for each of the words for the text itself; of a row with several phrases one, with all of them."""
    column = next((column for column in _FRASEN if _DEZE_TEKST in row.get(column, "")), "")
    if not column:
        yield row
        return
    phrases = [filled for phrase in row[column].split("|") for filled in _in_words(phrase)]
    for filled in phrases if column == "frase" else ("|".join(phrases),):
        yield {**row, column: filled}


def _in_words(phrase: str) -> list[str]:
    return [phrase.replace(_DEZE_TEKST, words) for words in _this_text()] if _DEZE_TEKST in phrase else [phrase]


@cache
def _this_text() -> tuple[str, ...]:
    return tuple(row["frase"] for row in lexicon_rows("teksten"))

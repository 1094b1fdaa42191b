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


def lexicon_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a word list (``taken`` for ``lexicon/taken.csv``), by column name."""
    return list(csv.DictReader(grammar_text(f"lexicon/{name}.csv").splitlines()))

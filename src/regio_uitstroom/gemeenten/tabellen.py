"""Reading the tables beside the code: rows as they stand in the files, without a meaning yet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pkgutil import get_data


def tabel(naam: str) -> Iterator[list[str]]:
    """Yield the rows of a table (``gemeenten`` for ``data/gemeenten.csv``) without its heading."""
    rows = csv.reader(_inhoud(naam).decode("utf-8").splitlines())
    next(rows)
    return rows


def _inhoud(naam: str) -> bytes:
    # get_data asks the loader of the package and so works from a zip too; importlib.resources takes longer to import.
    inhoud = get_data("regio_uitstroom.gemeenten", f"data/{naam}.csv")
    if inhoud is None:  # pragma: no cover - only a loader that cannot read files answers None
        raise FileNotFoundError(naam)
    return inhoud

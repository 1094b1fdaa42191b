"""Reading the tables beside the code: rows by column name, without a meaning yet."""

from __future__ import annotations

import csv
from pkgutil import get_data


def tabel(naam: str) -> list[dict[str, str]]:
    """Return the rows of a table (``feestdagen`` for ``data/feestdagen.csv``), by column name."""
    return list(csv.DictReader(_inhoud(naam).decode("utf-8").splitlines()))


def _inhoud(naam: str) -> bytes:
    # get_data asks the loader of the package and so works from a zip too; importlib.resources takes longer to import.
    inhoud = get_data("regio_uitstroom.termijnen", f"data/{naam}.csv")
    if inhoud is None:  # pragma: no cover - only a loader that cannot read files answers None
        raise FileNotFoundError(naam)
    return inhoud

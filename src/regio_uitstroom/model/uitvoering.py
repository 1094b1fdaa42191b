"""Which facts of a record tell that a duty was carried out (``lexicon/uitvoering.csv``)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.regels import Verplichting


def gegevens_van(plicht: Verplichting) -> Iterator[tuple[str, bool]]:
    """Yield the facts that carry out the duty, by its verb and a word beside it; and whether their absence counts.

    An offer that is not in the list was not made; a decision that is no grant stands nowhere, so a list of grants
    without one says nothing.
    """
    werkwoord = plicht.handeling.split()[-1] if plicht.handeling else ""
    ernaast = f"{plicht.handeling} {plicht.voorwerp} {plicht.ontvanger}".lower()
    gezien = set()
    for rij in _uitvoering():
        if rij["handeling"] == werkwoord and rij["woord"] in ernaast and rij["gegeven"] not in gezien:
            gezien.add(rij["gegeven"])
            yield rij["gegeven"], rij["bewijst"] == "ja"


@cache
def _uitvoering() -> list[dict[str, str]]:
    return lexicon_rows("uitvoering")

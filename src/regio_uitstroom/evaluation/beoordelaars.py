"""Who judges: one kind of actor under the names that texts and records give it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows

_LIDWOORDEN = ("de ", "het ", "een ")


def zelfstandig_naamwoord(actor: str) -> str:
    """Return the kind of actor: ``het college van Soest`` is a ``college``, as ``burgemeester en wethouders`` are."""
    naam = " ".join(actor.lower().split())
    for lidwoord in _LIDWOORDEN:
        naam = naam.removeprefix(lidwoord)
    kern = naam.split(" van ")[0].strip()
    return _andere_namen().get(kern, kern)


@cache
def _andere_namen() -> Mapping[str, str]:
    """Return the name of a judge by each other name of the same one (``lexicon/beoordelaars.csv``).

    *Burgemeester en wethouders* are the college (Gemeentewet, article 34); another committee is another judge.
    """
    return {ander: rij["naam"] for rij in lexicon_rows("beoordelaars") for ander in rij["zelfde"].split("|")}


def mag_oordelen(beoordelaar: str | None, door: str) -> bool:
    """Whether a judgment by this actor is one by the judge that the text names (None: anybody)."""
    return beoordelaar is None or zelfstandig_naamwoord(beoordelaar) == zelfstandig_naamwoord(door)

"""Powers that a record says were used, where several texts are applied: of which text each is."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.gevraagde_oordelen import gevraagde_oordelen
from regio_uitstroom.model.bundel import Bundel


def met_tekst(client: Client, bundel: Bundel) -> Client:
    """Return the record with the name of its text in each judgment that one text alone asks for.

    A power is known by its place (``artikel 8 toepassen``), and a place is one of one text. A record may leave out the
    name of that text (``leusden-2023: artikel 8 toepassen``) where no other text has such a provision; where another
    has, a use without the name counts for neither.
    """
    namen = _namen(bundel)
    oordelen = tuple(evolve(een, oordeel=namen.get(een.oordeel, een.oordeel)) for een in client.oordelen)
    return client if oordelen == client.oordelen else evolve(client, oordelen=oordelen)


def _namen(bundel: Bundel) -> dict[str, str]:
    """Return the full key of each judgment that only one text asks for, by the key without the name of the text."""
    gevonden: dict[str, list[str]] = {}
    for regeling, naam in zip(bundel.gemerkt, bundel.namen, strict=True):
        voor = f"{naam.naam}: "
        for sleutel in gevraagde_oordelen(regeling):
            if sleutel.startswith(voor):
                gevonden.setdefault(sleutel.removeprefix(voor), []).append(sleutel)
    return {kaal: sleutels[0] for kaal, sleutels in gevonden.items() if len(sleutels) == 1}

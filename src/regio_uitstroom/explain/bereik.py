"""Where a text says whom it is for, and which facts it asks there: the provision behind a question on every rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Overgang, Toepassingsbereik


def bereik_per_feit(zaak: Zaak) -> Mapping[str, tuple[Citaat, ...]]:
    """Return the provisions on whom the text is for, by the key of each fact that they read."""
    per: dict[str, tuple[Citaat, ...]] = {}
    for een in zaak.beoordeling.overige:
        if isinstance(zaak.regel(een.regel), Toepassingsbereik | Overgang):
            for sleutel in dict.fromkeys(_gelezen(een.bevinding)):
                per[sleutel] = (*per.get(sleutel, ()), een.regel)
    return per


def _gelezen(bevinding: Bevinding) -> Iterator[str]:
    yield from bevinding.gelezen
    for deel in bevinding.delen:
        yield from _gelezen(deel)

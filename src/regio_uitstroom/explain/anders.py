"""What would be so without the provisions that decide: said of a rule that steps back, only where it surely is so."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import RegelBevinding
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.model.citaat import Citaat


def geeft_het_anders(zaak: Zaak, citaat: Citaat) -> bool:
    """Whether a rule that steps back would decide if what decides were not there.

    Another rule of which it is not known whether it applies may decide then, and so may one that it yields to as well.
    """
    anders = zaak.waarde_van(citaat)
    if anders is None or anders == zaak.uitkomst.waarde:
        return False
    dragend = set(zaak.uitkomst.grond)
    over = [b for b in zaak.uitkomst.redenering if b.regel not in dragend and b.geldt is not False]
    if any(b.geldt is None and b.waarde != anders for b in over):
        return False
    beslissend = [b for b in over if not _wijkt(b, over)]
    return all(b.waarde == anders for b in beslissend) and any(b.regel == citaat for b in beslissend)


def _wijkt(bevinding: RegelBevinding, over: list[RegelBevinding]) -> bool:
    """Whether a rule yields to another that is left."""
    gebleven = {b.regel for b in over if b.geldt is True}
    return any(door in gebleven for door in bevinding.verdrongen_door)

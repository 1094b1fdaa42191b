"""That the validity of an urgency is over, as a condition: *vervalt, indien de geldigheidsduur is verstreken*.

It says no more than the rule on the validity does. It is computed where that rule is the only one; where an urgency
can be extended, or is valid longer for some, the end of the first term is not that of the validity.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Geldigheid, NietVanToepassing, Regel, Verlenging
from regio_uitstroom.model.voorwaarden import TermijnVerstreken


class Geldigheidstermijn:
    """The rules of a text on how long an urgency is valid."""

    def __init__(self, regels: Sequence[Regel]) -> None:
        """Take the rules, in the order of the text."""
        self._plaats = {regel.citaat: nummer for nummer, regel in enumerate(regels)}
        self._regels = [regel for regel in regels if isinstance(regel, Geldigheid)]
        self._langer = any(isinstance(regel, Verlenging) for regel in regels)
        self._opzij = [regel for regel in regels if isinstance(regel, NietVanToepassing)]

    @property
    def er_is(self) -> bool:
        """Whether the text says how long an urgency is valid."""
        return bool(self._regels)

    def staat_op(self, plaats: Citaat) -> bool:
        """Whether a rule on the validity stands at a place."""
        return any(plaats.omvat(regel.citaat) for regel in self._regels)

    def staat_na(self, plicht: Citaat | None, hier: Citaat) -> bool:
        """Whether the last term before a rule in its article is that of the validity, and not that of a duty."""
        vanaf = -1 if plicht is None else self._plaats[plicht]
        return any(
            regel.citaat.artikel == hier.artikel and vanaf < self._plaats[regel.citaat] < self._plaats[hier]
            for regel in self._regels
        )

    def verstreken(self) -> TermijnVerstreken | None:
        """Return the condition that the validity is over; None where it has more than one end."""
        regel = self._regels[0] if len(self._regels) == 1 else None
        if regel is None or regel.voorwaarde is not None or regel.tot is not None or self._langer:
            return None
        if regel.duur.aantal == 0 or any(doel.omvat(regel.citaat) for een in self._opzij for doel in een.doelen):
            return None
        return TermijnVerstreken(regel.citaat, regel.duur, regel.moment, vanaf=regel.vanaf)

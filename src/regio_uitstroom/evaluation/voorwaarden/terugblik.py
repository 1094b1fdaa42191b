"""Whether something happened in a time before a moment: *in de twee jaar voorafgaand aan de aanvraag*.

The window of so long before a moment E is [E - d, E) (semantics, section 4). Counted back from the peildatum it holds
that day too: of an event, unlike of a day that somebody lives somewhere, it is known on the day itself.
"""

from __future__ import annotations

from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, schuif
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen
from regio_uitstroom.evaluation.momenten import Tijdstip, tijdstip
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en
from regio_uitstroom.model.voorwaarden import Terugblik
from regio_uitstroom.waarde import frozen

_VANDAAG = "peildatum"


@frozen
class Venster:
    """The window of one client, in which an event lies or not; everything does where there is none."""

    terugblik: Terugblik | None = None
    moment: Tijdstip = Tijdstip()

    @property
    def gelezen(self) -> Lezingen:
        """What was read for it."""
        return NIETS if self.terugblik is None else self.moment.lezingen

    @property
    def onscherp(self) -> Lezingen:
        """What is still to be known of it, where it is not settled whether something lies in it."""
        return NIETS if self.terugblik is None else self.moment.onscherp

    def bevat(self, dag: Dagbereik) -> Waarheid:
        """Return whether an event of that day lies in it."""
        if self.terugblik is None:
            return True
        tot = self.moment.bereik
        if tot is None:
            return None
        vandaag = self.terugblik.moment.sleutel == _VANDAAG
        einden = tot.uitersten
        begin = [schuif(einde, self.terugblik.duur, -1) for einde in einden]
        ervoor = eensgezind(een < einde or (vandaag and een == einde) for een in dag.uitersten for einde in einden)
        erna = eensgezind(een >= van for een in dag.uitersten for van in begin)
        return en((ervoor, erna))


def venster_van(ctx: Context, terugblik: Terugblik | None) -> Venster:
    """Return the window that a condition looks back over."""
    return Venster() if terugblik is None else Venster(terugblik, tijdstip(ctx, terugblik.moment))

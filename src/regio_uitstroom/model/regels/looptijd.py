"""To whom and how long the text itself applies."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.model.regels.vorm import Regelvorm
from regio_uitstroom.tijd import Duur, plus
from regio_uitstroom.waarde import frozen


@frozen(kw_only=True)
class Overgang(Regelvorm):
    """To whom this text (still) applies: clients whose stay began on or after, or before, a day.

    ``blijft``: it goes on after it lapsed, for these clients. ``tot``/``vanaf``: bounds (half-open) on the day that the
    client came in; with neither the condition alone tells who they are.
    """

    blijft: bool
    vanaf: date | None = None
    tot: date | None = None


@frozen(kw_only=True)
class Toepassingsbereik(Regelvorm):
    """Whom the whole text covers: those for whom the condition holds (``sluit_uit``: only the others).

    ``volgens``: the text that goes on for those whom this one leaves out, as the sentence calls it.
    """

    sluit_uit: bool = False
    volgens: str = ""


@frozen(kw_only=True)
class Inwerkingtreding(Regelvorm):
    """The text takes effect and lapses; must agree with its looptijd.

    ``duur``: how long it holds from its start. ``loopt_door``: it goes on after that until somebody ends it.
    """

    van: date | None = None
    tot: date | None = None
    duur: Duur | None = None
    loopt_door: bool = False

    def einde(self, begin: date | None) -> date | None:
        """Return the first day on which a text with this first day no longer holds; None where it is not said."""
        if self.loopt_door:
            return None
        return plus(begin, self.duur) if self.duur is not None and begin is not None else self.tot

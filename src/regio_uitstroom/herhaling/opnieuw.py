"""An outcome made again, offline, from its receipt and the record."""

from __future__ import annotations

import json
from collections.abc import Mapping

from attrs import field

from regio_uitstroom.assess import ongekeurd
from regio_uitstroom.client.record import Client
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.herhaling.bewijs import Bewijs, HerhaalFout, lees_bewijs
from regio_uitstroom.herhaling.verschil import Verschil, eerste_verschil
from regio_uitstroom.herhaling.versies import BEWIJS, is_tekst, versieverschillen, zonder_versies
from regio_uitstroom.load import bundled_names, bundled_regeling
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen

__all__ = ["HerhaalFout", "Herhaling", "herhaal", "regeling_van"]


@frozen
class Herhaling:
    """What came of making an outcome again.

    ``versies``: what differs in the text, the library, the word lists and the data about municipalities.
    ``uitkomst``: the first difference in the outcome itself.
    """

    sleutel: str = field(repr=False)
    versies: tuple[Verschil, ...] = ()
    uitkomst: Verschil | None = None

    @property
    def verschil(self) -> Verschil | None:
        """The first difference: another text of the agreement goes before everything else."""
        tekst = (verschil for verschil in self.versies if is_tekst(verschil))
        return next(tekst, self.uitkomst)

    @property
    def gelijk(self) -> bool:
        """Whether the same text gave the same outcome, to the letter."""
        return self.verschil is None


def herhaal(uitkomst: Mapping[str, object], client: Client, regeling: Regeling | Bundel | None = None) -> Herhaling:
    """Make an outcome again and compare it with what was recorded.

    ``uitkomst`` is what ``to_json`` wrote (loaded from JSON), ``client`` the record that belongs to it. ``regeling`` is
    the agreement or register that was applied; None: the bundled one of that name. The day and what was presumed come
    from the receipt, never from the record or the clock. Raises HerhaalFout when there is no such agreement or when the
    outcome holds no receipt that can be read.
    """
    bewijs = lees_bewijs(uitkomst)
    regeling = regeling_van(bewijs) if regeling is None else regeling
    aannames = bewijs.aannames(regeling.gegevens)
    beoordeling = ongekeurd(regeling, client, bewijs.peildatum, aannames)
    nu = _als_geladen(to_json(beoordeling, regeling if bewijs.met_regeling else None))
    bewijs_nu = nu[BEWIJS]
    versies = versieverschillen(bewijs.inhoud, bewijs_nu) if isinstance(bewijs_nu, dict) else ()
    return Herhaling(bewijs.sleutel, versies, eerste_verschil(zonder_versies(uitkomst), zonder_versies(nu)))


def regeling_van(bewijs: Bewijs) -> Regeling | Bundel:
    """Return what the receipt names, where all of it is bundled; raises HerhaalFout where it is not."""
    namen = [naam.strip() for naam in bewijs.regeling.split("+")]
    if not set(namen) <= set(bundled_names()):
        message = "de regeling van deze uitkomst is niet meegeleverd; geef haar bestand erbij"
        raise HerhaalFout(message)
    regelingen = tuple(bundled_regeling(naam).of_fout() for naam in namen)
    return regelingen[0] if len(regelingen) == 1 else Bundel(regelingen)


def _als_geladen(waarden: Mapping[str, object]) -> dict[str, object]:
    """Return the values as they come back from a file."""
    geladen: dict[str, object] = json.loads(json.dumps(waarden))
    return geladen

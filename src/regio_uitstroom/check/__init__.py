"""Findings on a whole agreement: what cannot be meant, what is left open, what binds nobody.

Each check is a function from a Regeling to findings; none changes the model. ``CHECKS`` gives their order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from regio_uitstroom.check.artikelen import artikelvolgorde, geen_artikelen
from regio_uitstroom.check.begrippen import (
    begrippen_te_diep,
    kring_van_begrippen,
    ongebruikte_begrippen,
    ongebruikte_gegevens,
)
from regio_uitstroom.check.begripsval import begrip_van_ander_gebied, doelgroep_elders_ingeschreven, gebied_telt_niet
from regio_uitstroom.check.ficties import ficties_zonder_gevolg
from regio_uitstroom.check.gronden import voorwaarden_geven_urgentie
from regio_uitstroom.check.open import geen_begin, keuze_opengelaten, oordelen_zonder_beoordelaar, opengelaten
from regio_uitstroom.check.partijen import (
    dubbele_deelname,
    geen_partijen,
    gemeente_geen_partij,
    gesplitste_gemeente,
    gesplitste_partij,
    partij_dubbel,
)
from regio_uitstroom.check.rangorde import rangorde_open
from regio_uitstroom.check.sterkte import tekst_bindt_niet, voornemens
from regio_uitstroom.check.tijd import (
    dag_niet_berekend,
    einde_niet_in_de_kop,
    loopt_door,
    looptijd_anders,
    termijn_niet_uitgerekend,
    termijn_van_een_ander,
)
from regio_uitstroom.check.uitzonderingen import (
    kring_van_uitzonderingen,
    uitzondering_op_uitzondering,
    weigerverbod_zonder_gevolg,
)
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.model.regeling import Regeling

CHECKS: tuple[Callable[[Regeling], Iterator[Diagnostic]], ...] = (
    geen_partijen,
    geen_artikelen,
    artikelvolgorde,
    looptijd_anders,
    loopt_door,
    einde_niet_in_de_kop,
    kring_van_uitzonderingen,
    ficties_zonder_gevolg,
    kring_van_begrippen,
    begrippen_te_diep,
    begrip_van_ander_gebied,
    gebied_telt_niet,
    doelgroep_elders_ingeschreven,
    dubbele_deelname,
    partij_dubbel,
    gemeente_geen_partij,
    gesplitste_partij,
    gesplitste_gemeente,
    uitzondering_op_uitzondering,
    weigerverbod_zonder_gevolg,
    voorwaarden_geven_urgentie,
    geen_begin,
    keuze_opengelaten,
    oordelen_zonder_beoordelaar,
    opengelaten,
    tekst_bindt_niet,
    voornemens,
    dag_niet_berekend,
    termijn_van_een_ander,
    termijn_niet_uitgerekend,
    rangorde_open,
    ongebruikte_begrippen,
    ongebruikte_gegevens,
)


def check(regeling: Regeling) -> tuple[Diagnostic, ...]:
    """Return the findings of all checks, in the order of ``CHECKS``."""
    return tuple(finding for one in CHECKS for finding in one(regeling))


__all__ = ["CHECKS", "check"]

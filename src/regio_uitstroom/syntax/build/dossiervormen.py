"""The forms of clauses about the record, by the name that ``dossierzinnen.csv`` calls them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regio_uitstroom.syntax.build.dossier_adres import adres, voorkeur, wil_wonen, woont
from regio_uitstroom.syntax.build.dossier_dagen import aangevraagd, datum
from regio_uitstroom.syntax.build.dossier_gebeurd import (
    aangeboden,
    geen_antwoord,
    gemeld,
    geweigerd,
    keren,
    melding,
    regie,
    toegekend,
    urgent,
    welke,
)
from regio_uitstroom.syntax.build.dossier_huishouden import huishouden
from regio_uitstroom.syntax.build.dossier_verblijf import begonnen, duurt, geeindigd, verblijft
from regio_uitstroom.syntax.build.dossierdelen import Geduid
from regio_uitstroom.syntax.build.zin import Zin

VORMEN: Mapping[str, Callable[[Zin], Geduid]] = {
    "adres": adres,
    "woont": woont,
    "wil wonen": wil_wonen,
    "huishouden": huishouden,
    "voorkeur": voorkeur,
    "verblijft": verblijft,
    "geëindigd": geeindigd,
    "duurt": duurt,
    "begonnen": begonnen,
    "gemeld": gemeld,
    "melding": melding,
    "regie": regie,
    "toegekend": toegekend,
    "urgent": urgent,
    "aangeboden": aangeboden,
    "geen antwoord": geen_antwoord,
    "keren": keren,
    "welke": welke,
    "geweigerd": geweigerd,
    "datum": datum,
    "aangevraagd": aangevraagd,
}
"""Each takes the constituents that it computes with."""

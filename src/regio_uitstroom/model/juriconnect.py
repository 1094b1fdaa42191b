"""References to statutes that other systems follow: Juriconnect (jci), for texts in the Basiswettenbestand."""

from __future__ import annotations

from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling

_VERSIE = "jci1.3:c"


def juriconnect(citaat: Citaat, regeling: Regeling | Bundel | None) -> str | None:
    """Return the Juriconnect reference of a place: ``jci1.3:c:BWBR0034925&artikel=2.3&lid=1``.

    None where its text gives no number (``BWB:``). A sentence of a lid has no place of its own there. The letter of a
    definition is left out: a statute need not number its definitions, and a file must.
    """
    tekst = _tekst_van(citaat, regeling)
    if tekst is None or tekst.kop.bwb is None:
        return None
    delen = [f"artikel={citaat.artikel}"]
    if citaat.lid is not None:
        delen.append(f"lid={citaat.lid}")
    kaal = Citaat(citaat.artikel, citaat.lid, citaat.onderdeel, citaat.sub, citaat.volzin, citaat.zinsdeel)
    if citaat.onderdeel is not None and not any(begrip.citaat.omvat(kaal) for begrip in tekst.begrippen):
        delen.append(f"o={citaat.onderdeel}")
    return "&".join((f"{_VERSIE}:{tekst.kop.bwb}", *delen))


def _tekst_van(citaat: Citaat, regeling: Regeling | Bundel | None) -> Regeling | None:
    """Return the text that a place is in: of several, the one of that name."""
    if not isinstance(regeling, Bundel):
        return regeling
    if len(regeling.regelingen) == 1:
        return regeling.regelingen[0]
    return None if citaat.uit is None else regeling.regelingen[regeling.nummer(citaat.uit)]

"""The question and the outcome in a few words: for headings."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag, Vraag
from regio_uitstroom.explain.aanduiding import taak_in_woorden
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.teksten import opsomming

_SOORTEN = {
    Uitkomstsoort.NIET_VAN_TOEPASSING: "niet van toepassing",
    Uitkomstsoort.ONBEPAALD: "nog niet te bepalen",
    Uitkomstsoort.STRIJDIG: "de regels spreken elkaar tegen",
    Uitkomstsoort.OORDEEL_NODIG: "een oordeel is nodig",
}


def vraag_in_woorden(vraag: Vraag) -> str:
    """Return the question as a heading: ``Verantwoordelijk voor de huisvesting``."""
    if isinstance(vraag, Taak):
        return f"Verantwoordelijk voor {taak_in_woorden(vraag)}"
    return "Aanspraak op urgentie" if vraag is Urgentievraag.AANSPRAAK else "Verleende urgentie"


def antwoord(uitkomst: Uitkomst) -> str:
    """Return the outcome in a few words: the municipality, *urgent*, or why there is none."""
    waarde = uitkomst.waarde
    if uitkomst.soort is not Uitkomstsoort.VASTGESTELD or waarde is None:
        return _SOORTEN.get(uitkomst.soort, uitkomst.soort.value)
    if isinstance(uitkomst.vraag, Taak):
        return opsomming(sorted(gemeente.naam for gemeente in waarde.gemeenten))
    if uitkomst.vraag is Urgentievraag.STATUS:
        return "geldig" if waarde.urgent else "niet meer geldig"
    return "ja" if waarde.urgent else "nee"


def sleutel_van_vraag(vraag: Vraag) -> str:
    """Return the key of the question, as the outcome in JSON has it: ``huisvesting``, ``aanspraak``."""
    return vraag.sleutel if isinstance(vraag, Taak) else vraag.value

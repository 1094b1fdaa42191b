"""The question and the outcome in a few words: for headings."""

from __future__ import annotations

from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Urgentievraag, Vraag
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


def reden_in_woorden(reden: str) -> str:
    """Return why an outcome is what it is, by its code, as a few words: ``de tekst bindt niemand``."""
    return _REDENEN[Reden(reden)]


_REDENEN = {
    Reden.REGEL: "een bepaling beslist",
    Reden.GESLOTEN_LIJST: "geen van de gronden geldt",
    Reden.NIET_BINDEND: "de tekst bindt niemand",
    Reden.NIET_IN_WERKING: "de tekst is niet van kracht",
    Reden.BUITEN_DOELGROEP: "geen bepaling geldt voor deze cliënt",
    Reden.GEEN_REGEL: "de tekst bevat hierover geen bepaling",
    Reden.NEEMT_NIET_DEEL: "de gemeente neemt niet deel",
    Reden.FEITEN_ONTBREKEN: "er ontbreken feiten",
    Reden.STRIJDIGE_REGELS: "bepalingen spreken elkaar tegen",
    Reden.STRIJDIG_BEGRIP: "een begrip spreekt zichzelf tegen",
    Reden.POSITIEF_GESCHIL: "twee regio's wijzen elk een andere gemeente aan",
    Reden.NEGATIEF_GESCHIL: "geen van de regio's neemt de cliënt",
    Reden.VERSCHILT_PER_TEKST: "elke tekst heeft een eigen reden",
    Reden.OORDEEL: "iemand moet oordelen",
    Reden.TEKST_LAAT_OPEN: "de tekst laat dit open",
}

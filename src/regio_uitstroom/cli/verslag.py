"""An assessment as people read it on a screen."""

from __future__ import annotations

from collections.abc import Iterable

from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitgevoerd import uitgevoerd
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Reden, Uitkomst
from regio_uitstroom.explain.antwoord import antwoord, vraag_in_woorden
from regio_uitstroom.explain.boom import als_boomtekst
from regio_uitstroom.explain.boom_register import boom_van
from regio_uitstroom.explain.per_tekst import per_tekst
from regio_uitstroom.explain.werkproces import Verricht, werkproces
from regio_uitstroom.explain.werkproces_tekst import als_regels
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import OpenPunt, Regeling
from regio_uitstroom.model.regels import Kanbepaling
from regio_uitstroom.teksten import datum_in_woorden


def toon(
    beoordeling: Beoordeling,
    regeling: Regeling | Bundel,
    scherm: Scherm,
    *,
    uitgebreid: bool,
    client: Client | None = None,
) -> None:
    """Write an assessment: each outcome with its motivering, then what goes with it; in full with the reasons.

    ``client`` is the record that was assessed: it tells which duties were carried out.
    """
    for tekst in regeling.regelingen if isinstance(regeling, Bundel) else (regeling,):
        scherm.regel(f"{tekst.kop.titel} ({tekst.kop.soort.value})")
    scherm.regel(f"dossier {beoordeling.client}, peildatum {datum_in_woorden(beoordeling.peildatum)}")
    for uitkomst in _waar_de_tekst_over_gaat(beoordeling):
        scherm.regel()
        scherm.regel(f"{vraag_in_woorden(uitkomst.vraag)}: {antwoord(uitkomst)}")
        scherm.alinea(uitkomst.motivering, "  ")
    delen = tuple(per_tekst(beoordeling, regeling))
    for nummer, (deel, tekst) in enumerate(delen):
        naast = [ander for i, (_, ander) in enumerate(delen) if i != nummer]
        _werkproces(deel, tekst, scherm, uitgevoerd(tekst, client, deel, naast) if client is not None else None)
    _bevoegdheden(beoordeling, scherm)
    if uitgebreid:
        _lijst("Voornemens (deze beslissen niets)", (f"{s.citaat}: {s.tekst}" for s in beoordeling.streven), scherm)
        _lijst("Wat de tekst openlaat", map(_open, beoordeling.open_punten), scherm)
        _lijst("In het dossier, maar niet geraadpleegd", beoordeling.niet_geraadpleegd, scherm)
        _redenering(beoordeling, regeling, scherm)


def _waar_de_tekst_over_gaat(beoordeling: Beoordeling) -> tuple[Uitkomst, ...]:
    """Return the outcomes without those on which the text has no rule, where it has one on another question."""
    eigen = tuple(u for u in beoordeling.uitkomsten if u.reden is not Reden.GEEN_REGEL)
    return eigen or beoordeling.uitkomsten


def _werkproces(beoordeling: Beoordeling, regeling: Regeling, scherm: Scherm, verricht: Verricht | None) -> None:
    """Write who does what by when, where the text gives duties for this client."""
    proces = werkproces(beoordeling, regeling, verricht)
    if proces.stappen:
        scherm.regel()
        for regel in als_regels(proces):
            scherm.alinea(regel, "  " if regel[0].isdigit() else "")


def _bevoegdheden(beoordeling: Beoordeling, scherm: Scherm) -> None:
    """Write the powers to depart that nobody used, and what somebody may do besides."""
    mag = [b for b in beoordeling.bevoegdheden if isinstance(b, Kanbepaling)]
    afwijken = [b for b in beoordeling.bevoegdheden if not isinstance(b, Kanbepaling)]
    _lijst("Bevoegdheden die niet zijn gebruikt", (f"{b.citaat}: {b.tekst}" for b in afwijken), scherm)
    _lijst("Wat iemand mag doen, maar niet hoeft", (f"{b.citaat}: {b.tekst}" for b in mag), scherm)


def _open(punt: OpenPunt) -> str:
    waar = punt.citaat.tekst if punt.citaat is not None else punt.uit.aanduiding if punt.uit is not None else ""
    return f"{waar}: {punt.tekst}" if waar else punt.tekst


def _lijst(kop: str, regels: Iterable[str], scherm: Scherm) -> None:
    """Write a heading and its lines; nothing when there are none."""
    for nummer, regel in enumerate(regels):
        if nummer == 0:
            scherm.regel()
            scherm.regel(kop)
        scherm.alinea(f"- {regel}", "  ")


def _redenering(beoordeling: Beoordeling, regeling: Regeling | Bundel, scherm: Scherm) -> None:
    scherm.regel()
    scherm.regel("Waarom (ja: geldt, nee: geldt niet, ?: niet bekend)")
    for uitkomst in beoordeling.uitkomsten:
        for regel in als_boomtekst(boom_van(beoordeling, uitkomst, regeling)).splitlines():
            scherm.regel(f"  {regel}")

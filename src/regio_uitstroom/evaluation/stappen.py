"""Which step of a chain decided, and why the ones before it did not, in words (semantics, section 3)."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.evaluation.beslis import Afloop, Beslissing, Kandidaat
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Stand, Toets, Vondst
from regio_uitstroom.evaluation.vaststelling import als_hoofdzin, naam_van
from regio_uitstroom.evaluation.waarden_tekst import met_komma, plaatsen_in_woorden
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.teksten import opsomming


def gevonden_gemeente(bron: Gemeentebron, vondst: Vondst) -> tuple[str, ...]:
    """Say which municipality was found, or that none can be established, where the text does not name it itself."""
    naam = met_komma(naam_van(bron))
    if vondst.stand in GEEN_WAARDE:
        return (f"{naam} is niet vast te stellen",)
    een = vondst.stand is Stand.BEKEND and len(vondst.plaatsen) == 1
    return (als_hoofdzin(vondst, bron),) if een and plaatsen_in_woorden(vondst.plaatsen) not in naam else ()


def stappen_van_keten(bronnen: Sequence[Gemeentebron], vondsten: Sequence[Vondst]) -> tuple[str, ...]:
    """Say what came of each part of *A, of, indien dit niet kan worden vastgesteld, B*, up to the one that counts.

    Nothing where the first part counts: then no other was considered.
    """
    zinnen: list[str] = []
    for nummer, (bron, vondst) in enumerate(zip(bronnen, vondsten, strict=False)):
        naam = naam_van(bron)
        if vondst.stand in GEEN_WAARDE:
            zinnen.append(_zonder_waarde(naam, vondst.stand))
            continue
        if vondst.stand is Stand.ONBEKEND:
            verder = "; een volgende stap telt pas als vaststaat dat die niet kan worden vastgesteld"
            zinnen.append(f"{met_komma(naam)} is nog niet bekend{verder if nummer + 1 < len(bronnen) else ''}")
        elif nummer:
            zinnen.append(f"daarom telt {naam}")
        return tuple(zinnen)
    return (*zinnen, "geen van de stappen geeft een gemeente")


def _zonder_waarde(naam: str, stand: Stand) -> str:
    if stand is Stand.GEEN:
        return f"{met_komma(naam)} is er volgens het dossier niet"
    return f"{met_komma(naam)} is niet vast te stellen"


def stappen_van_begrip(
    begrip: GemeenteBegrip,
    uitgewerkt: Sequence[tuple[Toets, Vondst]],
    kandidaten: Sequence[Kandidaat],
    beslissing: Beslissing,
) -> tuple[str, ...]:
    """Say which step of a definition decided, and of each one before it why it did not."""
    stappen = begrip.stappen
    if len(stappen) == 1 or beslissing.afloop is Afloop.STRIJDIG:
        return ()
    if beslissing.afloop is Afloop.VASTGESTELD:
        beslist = [i for i in beslissing.over if kandidaten[i].geldt] or list(beslissing.over)
        eerder = range(min(beslist))
        namen = opsomming([_onder(stappen[i].citaat) for i in beslist], "en")
        kop = f"bij het begrip {begrip.naam} {'beslissen' if len(beslist) > 1 else 'beslist'} {namen}"
        return (kop, *(_waarom_niet(i, stappen, uitgewerkt, kandidaten) for i in eerder))
    redenen = (_waarom_niet(i, stappen, uitgewerkt, kandidaten) for i in range(len(stappen)))
    return tuple(f"bij het begrip {begrip.naam}: {reden}" if i == 0 else reden for i, reden in enumerate(redenen))


def _waarom_niet(
    nummer: int,
    stappen: Sequence[Stap],
    uitgewerkt: Sequence[tuple[Toets, Vondst]],
    kandidaten: Sequence[Kandidaat],
) -> str:
    """Say why a step did not decide."""
    kandidaat, naam = kandidaten[nummer], _onder(stappen[nummer].citaat)
    toets, vondst = uitgewerkt[nummer]
    voor = [_onder(stappen[i].citaat) for i in sorted(kandidaat.boven) if kandidaten[i].geldt is True]
    if kandidaat.geldt is False:
        return f"{naam} geldt niet, omdat het niet zo is dat {toets.bevinding.tekst}"
    if vondst.stand in GEEN_WAARDE:
        return f"{naam} geeft geen gemeente, want {_zonder_waarde(naam_van(stappen[nummer].bron), vondst.stand)}"
    if voor:
        return f"{naam} wijkt voor {opsomming(voor)}"
    if kandidaat.geldt is None:
        return f"of {naam} geldt, is nog niet bekend"
    return f"wat {naam} geeft, is nog niet bekend"


def _onder(citaat: Citaat) -> str:
    """Return a step as a reader of the definition calls it: ``onder 2°``; otherwise its whole citation."""
    return f"onder {citaat.sub}°" if citaat.sub is not None else citaat.midden

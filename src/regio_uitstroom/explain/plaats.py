"""The places of an agreement that a person means by a citation."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.evaluation.schakelaars import lees_citaat
from regio_uitstroom.model.begrippen import GemeenteBegrip
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regeling import Regeling


def plaatsen(regeling: Regeling) -> tuple[Citaat, ...]:
    """Return every place of an agreement that can be asked for: rules, definitions with their steps, articles."""
    begrippen = [b.citaat for b in regeling.begrippen]
    stappen = [s.citaat for b in regeling.begrippen if isinstance(b, GemeenteBegrip) for s in b.stappen]
    regels = [regel.citaat for regel in regeling.regels]
    eigen = dict.fromkeys((*begrippen, *stappen, *regels))
    uit = next((plaats.uit for plaats in eigen), None)
    leeg = [Citaat(a.nummer, uit=uit) for a in regeling.artikelen if not any(c.artikel == a.nummer for c in eigen)]
    return (*eigen, *leeg)


def in_kleine_letters(woorden: str) -> str:
    """Return the words in lower case with single spaces, as they are compared."""
    return " ".join(woorden.lower().split())


def zonder_tekst(woorden: str, uit: Tekstnaam | None) -> str:
    """Return the words of a citation, compared as they are, without the name of this text where they hold it."""
    klein = in_kleine_letters(woorden)
    if uit is None:
        return klein
    achter = f" van {uit.aanduiding.lower()}"
    return klein.removeprefix(f"{uit.naam.lower()}: ").removesuffix(f",{achter}").removesuffix(achter)


def plaatsen_bij(regeling: Regeling, citaat: Citaat | str) -> tuple[Citaat, ...]:
    """Return the places that a citation names, in the order of the text: itself, otherwise all within it."""
    alle = plaatsen(regeling)
    if isinstance(citaat, str):
        woorden = zonder_tekst(citaat, next((plaats.uit for plaats in alle), None))
        woorden = woorden if woorden.startswith("artikel ") else f"artikel {woorden}"
        precies = tuple(plaats for plaats in alle if plaats.plaats.lower() == woorden)
        gelezen = lees_citaat(woorden)
    else:
        precies, gelezen = tuple(plaats for plaats in alle if plaats == citaat), citaat
    if precies or gelezen is None:
        return precies
    gezocht = evolve(gelezen, artikel=gelezen.artikel.lower())
    return tuple(plaats for plaats in alle if gezocht.omvat(evolve(plaats, artikel=plaats.artikel.lower())))

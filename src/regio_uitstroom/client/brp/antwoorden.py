"""The answers of the BRP as a whole: one person, the addresses, and whether the BRP is still kept up."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, field

from regio_uitstroom.client.brp.gemeentecodes import GEEN_GEMEENTE
from regio_uitstroom.client.brp.plek import Brpdatum, Plek
from regio_uitstroom.client.brp.verblijfplaatsen import (
    IN_NEDERLAND,
    ONDERZOEK,
    TABELWAARDE,
    Soort,
    Verblijfplaats,
    lees_gemeente,
    lees_onderzoek,
    lees_verblijfplaats,
)
from regio_uitstroom.client.feiten import ONBEKEND, Datum
from regio_uitstroom.waarde import frozen

PERSOON = "een antwoord van BRP bevragen met `personen`, of één persoon daaruit"
EEN_PERSOON = "een lijst met precies één persoon"
HISTORIE = "een antwoord van BRP historie: een object met de lijst `verblijfplaatsen`"
VERBLIJFPLAATSEN = "een lijst van verblijfplaatsen"
OVERLIJDEN = "een object met de datum van het overlijden"
OPSCHORTING = "een object met de reden en de datum van de opschorting"
GELDIGE_LIJST = "een persoonslijst die niet als fout is afgevoerd of gewist"
ZELFDE = "dezelfde verblijfplaats als de laatste van de historie; vraag beide op dezelfde dag op"

AFGEVOERD = frozenset({"F", "W"})
"""Reasons of opschorting for which a persoonslijst does not count: in error, or wiped."""
BUITENLAND_BIJGEHOUDEN = frozenset({"E", "R"})
"""Emigratie and RNI: what lies outside the Netherlands is still kept up."""


@frozen
class Opschorting:
    """Since when the BRP is not kept up (never None); ``buitenland``: what lies outside the Netherlands still is."""

    datum: Brpdatum = field(repr=False)
    buitenland: bool = field(default=False, repr=False)


def lees_persoon(plek: Plek) -> Plek:
    """Return the place of the one person in an answer of BRP bevragen; an empty one when there is none."""
    niemand = Plek(None, plek.pad, plek.fouten)
    if isinstance(plek.waarde, list) or (isinstance(plek.waarde, dict) and "personen" in plek.waarde):
        personen = plek["personen"] if isinstance(plek.waarde, dict) else plek
        gevonden = personen.lijst(EEN_PERSOON)
        if isinstance(personen.waarde, list) and len(personen.waarde) != 1:
            personen.meld(EEN_PERSOON)
        plek = gevonden[0] if len(gevonden) == 1 else niemand
    return plek if plek.is_object(PERSOON) else niemand


def lees_opschorting(*antwoorden: Plek) -> Opschorting | None:
    """Return since when the BRP is not kept up, as the first answer says that holds it.

    Who died is not kept up either, also where only that was asked for.
    """
    for plek in (antwoord["opschortingBijhouding"] for antwoord in antwoorden):
        if not plek.is_object(OPSCHORTING):
            continue
        reden = plek["reden"].code(TABELWAARDE)
        if reden in AFGEVOERD:
            plek["reden"]["code"].meld(GELDIGE_LIJST)
        return Opschorting(plek["datum"].datum() or ONBEKEND, reden in BUITENLAND_BIJGEHOUDEN)
    overleden = [plek for plek in (antwoord["overlijden"] for antwoord in antwoorden) if plek.is_object(OVERLIJDEN)]
    return Opschorting(overleden[0]["datum"].datum() or ONBEKEND) if overleden else None


def lees_verblijfplaatsen(historie: Plek, persoon: Plek) -> tuple[Verblijfplaats, ...]:
    """Return the addresses, the latest first: those of the history, and the current one where that does not hold it."""
    huidige = _huidige(persoon)
    if historie.waarde is None:
        return _met_inschrijving(persoon, huidige)
    lijst = _historie(historie)
    lopend = next((v for v in lijst if v.tot is None), None)
    if huidige is None:
        return lijst
    if lopend is None:
        return (huidige, *lijst)
    if not _is_dezelfde(lopend, huidige):
        persoon["verblijfplaats"].meld(ZELFDE)
    return lijst


def tot_opschorting(lijst: Sequence[Verblijfplaats], opschorting: Opschorting | None) -> tuple[Verblijfplaats, ...]:
    """Return the addresses as they are known: what still ran when the BRP was not kept up any more ends there."""
    if opschorting is None:
        return tuple(lijst)
    datum = opschorting.datum
    geknipt = (evolve(v, tot=datum) if _stopt(v, opschorting) else v for v in lijst)
    return tuple(v for v in geknipt if not _begint_pas_na(v, datum))


def einde_bijhouding(lijst: Sequence[Verblijfplaats], opschorting: Opschorting | None) -> Brpdatum:
    """Return from which day on the list tells nothing, None when it always does."""
    if opschorting is None or (opschorting.buitenland and not any(_stopt(v, opschorting) for v in lijst)):
        return None
    return opschorting.datum


def _historie(plek: Plek) -> tuple[Verblijfplaats, ...]:
    if isinstance(plek.waarde, dict):
        plek = plek["verblijfplaatsen"]
        delen = plek.lijst(VERBLIJFPLAATSEN)
    else:
        delen = plek.lijst(HISTORIE)
    gelezen = (lees_verblijfplaats(deel, deel["gemeenteVanInschrijving"]) for deel in delen)
    return tuple(v for v in gelezen if v is not None)


def _huidige(persoon: Plek) -> Verblijfplaats | None:
    """Return the current address; the municipality stands beside it, and may be in onderzoek by itself."""
    plek = persoon["verblijfplaats"]
    if plek.waarde is None:
        return None
    huidige = lees_verblijfplaats(plek, persoon["gemeenteVanInschrijving"])
    if huidige is None or huidige.soort not in IN_NEDERLAND or huidige.onderzoek is not False:
        return huidige
    return evolve(huidige, onderzoek=_gemeente_in_onderzoek(persoon))


def _gemeente_in_onderzoek(persoon: Plek) -> object:
    """Return the note on the registration in the municipality; the other notes are not about where someone lives."""
    plek = persoon["inOnderzoek"]
    if not plek.is_object(ONDERZOEK):
        return False
    velden = ("gemeenteVanInschrijving", "datumInschrijvingInGemeente")
    gezet = {veld: True for veld in velden if plek[veld].ja()}
    if not gezet:
        return False
    return lees_onderzoek(
        Plek(gezet | {"datumIngangOnderzoek": plek["datumIngangOnderzoekGemeente"].waarde}, plek.pad, plek.fouten)
    )


def _met_inschrijving(persoon: Plek, huidige: Verblijfplaats | None) -> tuple[Verblijfplaats, ...]:
    """Return the current address and, before it, the registration in the same municipality at addresses unknown."""
    plek = persoon["gemeenteVanInschrijving"]
    adressen = () if huidige is None else (huidige,)
    code = lees_gemeente(plek) if huidige is None or huidige.soort in IN_NEDERLAND else None
    van = persoon["datumInschrijvingInGemeente"].datum()
    if code is None or code in GEEN_GEMEENTE or not isinstance(van, Datum):
        return adressen
    inschrijving = Verblijfplaats(
        soort=Soort.ADRES,
        van=van,
        pad=persoon.pad,
        code=code,
        onderzoek=_gemeente_in_onderzoek(persoon),
        paden=(("gemeente", plek["code"].pad), ("datumVan", persoon["datumInschrijvingInGemeente"].pad)),
    )
    if huidige is None or not isinstance(huidige.van, Datum):
        return (inschrijving,)
    return (huidige, evolve(inschrijving, tot=huidige.van)) if van.laatste < huidige.van.eerste else adressen


def _is_dezelfde(een: Verblijfplaats, ander: Verblijfplaats) -> bool:
    if isinstance(een.van, Datum) and isinstance(ander.van, Datum) and een.van != ander.van:
        return False
    return een.soort is ander.soort


def _stopt(verblijfplaats: Verblijfplaats, opschorting: Opschorting) -> bool:
    if verblijfplaats.tot is not None:
        return False
    return not opschorting.buitenland or verblijfplaats.soort in IN_NEDERLAND


def _begint_pas_na(verblijfplaats: Verblijfplaats, datum: Brpdatum) -> bool:
    """Whether nothing is left of an address that was cut off on a day."""
    if verblijfplaats.tot is not datum or not isinstance(datum, Datum) or not isinstance(verblijfplaats.van, Datum):
        return False
    return datum.laatste <= verblijfplaats.van.eerste

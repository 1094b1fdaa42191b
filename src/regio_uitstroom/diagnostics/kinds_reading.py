"""Kinds of findings from reading a file, before any word is looked at (RU0xx)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

ONTBREKEND_BESTAND = Kind(
    "RU001", "ontbrekend-bestand", Ernst.FOUT, "het bestand `{bestand}` bestaat niet", "bedoelt u `{suggestie}`?"
)
MAP = Kind(
    "RU002",
    "map-in-plaats-van-bestand",
    Ernst.FOUT,
    "`{bestand}` is een map, geen bestand",
    "noem een bestand in die map",
)
GEEN_LEESRECHT = Kind(
    "RU003",
    "geen-leesrecht",
    Ernst.FOUT,
    "u hebt geen recht om `{bestand}` te lezen",
    "vraag de eigenaar van het bestand om leesrecht",
)
ONLEESBAAR_BESTAND = Kind("RU004", "onleesbaar-bestand", Ernst.FOUT, "`{bestand}` kan niet worden gelezen: {reden}")
TE_GROOT_BESTAND = Kind(
    "RU005",
    "te-groot-bestand",
    Ernst.FOUT,
    "`{bestand}` is groter dan {grens}",
    "een regeling is zelden langer dan honderd bladzijden; is dit het goede bestand?",
)
LEEG_BESTAND = Kind(
    "RU006",
    "leeg-bestand",
    Ernst.FOUT,
    "`{bestand}` is leeg",
    "`uitstroom nieuw` maakt een bestand om mee te beginnen",
)
GEEN_TEKST = Kind(
    "RU007", "geen-tekst", Ernst.FOUT, "`{bestand}` is geen tekstbestand", "dit is {soort}; sla de tekst op als UTF-8"
)
ONBEKENDE_CODERING = Kind(
    "RU008",
    "onbekende-codering",
    Ernst.FOUT,
    "dit teken is niet te lezen: het bestand is geen UTF-8",
    "sla het bestand op als UTF-8",
)
GELEZEN_ALS_WINDOWS = Kind(
    "RU009",
    "gelezen-als-windows-1252",
    Ernst.WAARSCHUWING,
    "het bestand is geen UTF-8 en is gelezen als Windows-1252",
    "sla het bestand op als UTF-8",
)
GELEZEN_ALS_UTF_16 = Kind(
    "RU010",
    "gelezen-als-utf-16",
    Ernst.AANWIJZING,
    "het bestand is gelezen als {codering}",
    "sla het bestand op als UTF-8",
)

KINDS: tuple[Kind, ...] = (
    ONTBREKEND_BESTAND,
    MAP,
    GEEN_LEESRECHT,
    ONLEESBAAR_BESTAND,
    TE_GROOT_BESTAND,
    LEEG_BESTAND,
    GEEN_TEKST,
    ONBEKENDE_CODERING,
    GELEZEN_ALS_WINDOWS,
    GELEZEN_ALS_UTF_16,
)

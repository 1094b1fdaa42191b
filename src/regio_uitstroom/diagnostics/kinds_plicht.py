"""Findings on whom a sentence is about (RU18x)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

VOOR_WIE = Kind(
    "RU180",
    "voor-wie-gevraagd",
    Ernst.AANWIJZING,
    "of {wat} bedoeld is met `{woorden}`, volgt niet uit het dossier: dat wordt gevraagd",
    "schrijf over wie het gaat: `cliënten die schulden hebben`, `cliënten die in Houten wonen`",
)
WIJST_TERUG = Kind(
    "RU181",
    "wijst-terug",
    Ernst.FOUT,
    "`{woord}` wijst terug naar een andere zin, en wat daar staat telt hier niet mee",
    "herhaal hier om wie of in welk geval het gaat: `Cliënten die schulden hebben, krijgen geen urgentie`, "
    "`De cliënt krijgt geen urgentie, indien hij schulden heeft`",
)
WIJST_TERUG_PLICHT = Kind(
    "RU182",
    "verplichting-wijst-terug",
    Ernst.WAARSCHUWING,
    "`{woord}` wijst terug naar een andere zin, en wat daar staat telt hier niet mee: zo geldt dit voor iedere cliënt",
    "herhaal hier om wie of in welk geval het gaat: `Cliënten die schulden hebben, melden zich …`",
)

WIE_BEDOELD = Kind(
    "RU188",
    "wie-bedoeld",
    Ernst.FOUT,
    "het is niet duidelijk wie of wat `{woord}` hier is: {een} of {ander}",
    "noem wie of wat dit is",
)

KINDS: tuple[Kind, ...] = (VOOR_WIE, WIJST_TERUG, WIJST_TERUG_PLICHT, WIE_BEDOELD)

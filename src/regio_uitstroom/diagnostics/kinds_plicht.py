"""Findings on duties: who does what for whom (RU18x)."""

from __future__ import annotations

from regio_uitstroom.diagnostics.diagnostic import Ernst, Kind

VOOR_WIE = Kind(
    "RU180",
    "voor-wie-gevraagd",
    Ernst.AANWIJZING,
    "of {wat} bedoeld is met `{woorden}`, volgt niet uit het dossier: dat wordt gevraagd",
    "schrijf over wie het gaat: `cliënten die schulden hebben`, `cliënten die in Houten wonen`",
)

KINDS: tuple[Kind, ...] = (VOOR_WIE,)

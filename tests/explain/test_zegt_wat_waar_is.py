"""Every comparison, true and false: what the letter says of it, is so when that sentence is tried by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from regio_uitstroom import Beoordeling, Regeling, evaluate, parse_regeling, read_client
from regio_uitstroom.explain.motivering import explain
from tests.declaraties import KOP, PEILDATUM
from tests.test_vergelijkingen import DECLARATIES, NAMEN, VERGELIJKT, WAARDEN

HOOFDREGEL = "De cliënt krijgt urgentie, indien {}."
WEIGERING = (
    "1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n2. De cliënt krijgt geen urgentie, indien {}."
)
TENZIJ = "De cliënt krijgt urgentie, indien hij uitstroomgereed is, tenzij {}."
VORMEN = (HOOFDREGEL, WEIGERING, TENZIJ)

GELEDEN = (
    "korter dan", "minder dan", "langer dan", "meer dan", "ten minste", "ten hoogste", "minstens", "hoogstens",
    "minimaal", "maximaal", "niet langer dan", "niet korter dan",
)  # fmt: skip
DAGEN_GELEDEN = ("2023-01-01", "2024-02-29", "2024-03-01", "2024-03-02", "2025-06-01", "2026-03-01", "2026-05-01")

DOSSIERS: dict[str, tuple[dict[str, Any], ...]] = {
    "leeftijd": tuple({"geboortedatum": f"{jaar}-03-01"} for jaar in (1990, 2003, 2004, 2007, 2008, 2009)),
    "wonen": tuple(
        {
            "verblijfplaatsen": {
                "volledigVan": "1900-01-01",
                "volledigTot": "2026-03-02",
                "lijst": [{"gemeente": gemeente, "datumVan": van, "functieAdres": "woonadres"}],
            }
        }
        for van in ("2023-06-01", "2024-03-01", "2025-03-01", "2026-01-01")
        for gemeente in ("Houten", "Amersfoort")
    ),
    "verblijf": tuple(
        {
            "geboortedatum": "1990-01-01",
            "verblijven": {
                "volledigVan": "1900-01-01",
                "volledigTot": "2026-03-02",
                "lijst": [{"voorziening": "beschermd wonen", "datumVan": van, "gemeente": "Houten"}],
            }
        }
        for van in ("2024-06-01", "2025-03-01", "2025-03-02", "2026-01-01")
    ),
    "aanmelding": tuple(
        {"meldingen": meldingen}
        for meldingen in (
            [],
            *([{"gemeente": "Houten", "datum": dag}] for dag in ("2025-01-01", "2025-09-01", "2026-03-01")),
        )
    ),
}  # fmt: skip
ZINNEN: dict[str, tuple[str, ...]] = {
    "leeftijd": (
        "hij achttien jaar of ouder is",
        "hij jonger is dan 23 jaar",
        "hij achttien jaar of ouder is en jonger is dan 23 jaar",
        "hij niet jonger is dan achttien jaar",
        "hij de leeftijd van 22 jaar heeft bereikt",
        "hij de leeftijd van 22 jaar nog niet heeft bereikt",
    ),
    "wonen": (
        "hij in de laatste drie jaar ten minste twee jaar in Houten woonde",
        "hij in de laatste drie jaar langer dan een jaar in Houten woonde",
        "hij in de laatste drie jaar korter dan twee jaar in Houten woonde",
        "hij in de laatste drie jaar niet ten minste twee jaar in Houten woonde",
    ),
    "verblijf": (
        "hij ten minste een jaar in beschermd wonen verblijft",
        "hij langer dan een jaar in beschermd wonen verblijft",
        "hij korter dan een jaar in beschermd wonen verblijft",
    ),
    "aanmelding": tuple(f"de datum van aanmelding {woord} zes maanden geleden is" for woord in GELEDEN),
}


@cache
def regeling(declaratie: str, artikel: str) -> Regeling:
    """Return the text; it must load."""
    kop = KOP if declaratie else KOP.replace("Gegevens\n\n", "")
    tekst = f'{declaratie}\n  vraag: "Hoe zit dat?"\n\n' if declaratie else ""
    return parse_regeling(f"{kop}{tekst}Artikel 1. Urgentie\n\n{artikel}\n").of_fout()


def beoordeel(tekst: Regeling, dossier: dict[str, Any]) -> Beoordeling:
    """Return what the text makes of a client of whom this is known."""
    invoer = {"sleutel": "c1", "uitstroomgereedVanaf": "2026-01-01", **dossier}
    client, fouten = read_client(invoer, peildatum=PEILDATUM, gegevens=tekst.gegevens)
    assert client is not None, fouten
    return evaluate(tekst, client, peildatum=PEILDATUM)


def is_zo(declaratie: str, bijzin: str, dossier: dict[str, Any]) -> bool:
    """Return whether a clause holds, tried by itself as the only condition."""
    alleen = beoordeel(regeling(declaratie, HOOFDREGEL.format(bijzin)), dossier).uitkomst("aanspraak")
    assert alleen.waarde is not None, bijzin
    return bool(alleen.waarde.urgent)


def gezegd(brief: str) -> Iterator[tuple[str, bool]]:
    """Yield each clause of which the letter says whether it holds."""
    brief = " ".join(brief.split())
    for waar, klauzen in re.findall(r"(vast staat|het is niet zo) dat ([^.;:]*)", brief, flags=re.IGNORECASE):
        for deel in re.split(r",? (?:en ook niet|en|of) dat |, dat ", klauzen):
            zo = waar.lower() == "vast staat"
            ontkend = re.fullmatch(r"het niet zo is dat (.*)", deel)
            yield (ontkend[1], not zo) if ontkend else (deel, zo)


GEVALLEN = [
    *((soort, zin) for soort, zinnen in VERGELIJKT.items() for zin in zinnen),
    *(("datum", f"de intakedatum {woord} twee jaar geleden is") for woord in GELEDEN),
    *((soort, zin) for soort, zinnen in ZINNEN.items() for zin in zinnen),
]


def dossiers(soort: str, zin: str) -> tuple[dict[str, Any], ...]:
    """Return records under which the clause is true, and others under which it is false."""
    if soort in DOSSIERS:
        return DOSSIERS[soort]
    waarden = DAGEN_GELEDEN if "geleden" in zin else WAARDEN[soort]
    return tuple({"feiten": {NAMEN[soort]: waarde}} for waarde in waarden)


class TestMotivering:
    @pytest.mark.parametrize("vorm", VORMEN)
    @pytest.mark.parametrize(("soort", "zin"), GEVALLEN)
    def test_says_what_is_so(self, soort: str, zin: str, vorm: str) -> None:
        """A clause that the letter confirms is true by itself, one that it denies is false; and it names one."""
        declaratie = DECLARATIES.get(soort, "")
        tekst = regeling(declaratie, vorm.format(zin))
        waarheden = set()
        for dossier in dossiers(soort, zin):
            beoordeling = beoordeel(tekst, dossier)
            brief = explain(beoordeling, tekst).uitkomst("aanspraak").motivering
            stellingen = [(bijzin, zo) for bijzin, zo in gezegd(brief) if "uitstroomgereed" not in bijzin]
            assert stellingen, brief
            for bijzin, zo in stellingen:
                assert is_zo(declaratie, bijzin, dossier) is zo, (bijzin, zo, brief)
            waarheden.add(is_zo(declaratie, zin, dossier))
        assert waarheden == {True, False}

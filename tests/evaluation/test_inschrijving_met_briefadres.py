"""The municipality *waar de cliënt staat ingeschreven*: also where that is with a briefadres only."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Uitkomst, Uitkomstsoort, evaluate, parse_regeling, read_client
from tests.syntax.zinnen import tekst

WOONADRES = {"functieAdres": "woonadres", "gemeente": "Houten", "datumVan": "1990-01-01", "datumTot": "2024-01-01"}
BRIEFADRES = {"functieAdres": "briefadres", "gemeente": "Zeist", "datumVan": "2024-01-01"}
VERBLIJF = {"voorziening": "beschermd wonen", "gemeente": "Utrecht", "datumVan": "2025-01-01"}
VOLLEDIG = {"volledigVan": "1990-01-01", "volledigTot": "2026-01-01"}
OP_EN_VOOR = (
    "{}",
    "voor opname {}",
    "het laatst {}",
    "onmiddellijk voorafgaand aan het tijdelijk verblijf {}",
)


def uitkomst(waar: str, *adressen: dict[str, Any], erbij: str = "") -> Uitkomst:
    """Return who is responsible for somebody with these addresses, in a facility since 2025."""
    zin = f"De gemeente waar de cliënt {waar}, is verantwoordelijk voor de begeleiding.{erbij}"
    lijst = list(adressen or (WOONADRES, BRIEFADRES))
    record = {
        "sleutel": "c",
        "verblijfplaatsen": {"lijst": lijst, **VOLLEDIG},
        "verblijven": {"lijst": [VERBLIJF], **VOLLEDIG},
    }
    client, fouten = read_client(record)
    assert client is not None, fouten
    regeling = parse_regeling(tekst(zin)).of_fout()
    return evaluate(regeling, client, peildatum=date(2025, 6, 1)).uitkomst("begeleiding")


def gemeente(gevonden: Uitkomst) -> str:
    """Return the name of the one municipality."""
    assert gevonden.waarde is not None
    (plaats,) = gevonden.waarde.gemeenten
    return str(getattr(plaats, "naam", plaats))


@pytest.mark.parametrize("wanneer", OP_EN_VOOR)
def test_registered(wanneer: str) -> None:
    """*Ingeschreven* is also who has a briefadres, as in a condition; it was looked for as a woonadres."""
    assert (
        gemeente(uitkomst(wanneer.format("stond ingeschreven" if wanneer != "{}" else "staat ingeschreven"))) == "Zeist"
    )


@pytest.mark.parametrize(
    "wat",
    ["als ingezetene stond ingeschreven", "zijn woonadres had", "in de basisregistratie personen stond ingeschreven"],
)
def test_lived(wat: str) -> None:
    """Who lived there as a resident has a woonadres: the last one is further back, and just before there is none."""
    assert gemeente(uitkomst(f"voor opname {wat}")) == "Houten"
    direct = uitkomst(f"onmiddellijk voorafgaand aan het tijdelijk verblijf {wat}")
    assert direct.soort is Uitkomstsoort.OORDEEL_NODIG


def test_fiction() -> None:
    """A text that leaves out a briefadres leaves it out here too."""
    assert gemeente(uitkomst("voor opname stond ingeschreven", erbij=" Een briefadres telt niet mee.")) == "Houten"


def test_two_at_once() -> None:
    """Of two registrations in different municipalities neither is the one."""
    ook = BRIEFADRES | {"datumVan": "2023-01-01"}
    blijft = {naam: waarde for naam, waarde in WOONADRES.items() if naam != "datumTot"}
    assert uitkomst("staat ingeschreven", blijft, ook).waarde is None

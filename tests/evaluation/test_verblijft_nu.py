"""*De gemeente waar de cliënt verblijft*: of a stay that runs on the peildatum, and of no other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst
from tests.syntax.zinnen import tekst

WAAR = "De gemeente waar de cliënt {} is verantwoordelijk voor de huisvesting."
VOLLEDIG = {"volledigVan": "1990-01-01", "volledigTot": "2027-01-01"}


def huisvesting(zin: str, *, tot: str | None, volledig: bool = True, dag: date = date(2026, 6, 1)) -> Uitkomst:
    """Return who is responsible for a client who lived in Houten, stayed in Utrecht, and lives in Zeist since."""
    verblijf = {"voorziening": "beschermd wonen", "gemeente": "Utrecht", "datumVan": "2025-01-01"}
    verblijf |= {} if tot is None else {"datumTot": tot}
    adressen = [
        {"gemeente": "Houten", "datumVan": "2010-01-01", "datumTot": "2025-01-01", "functieAdres": "woonadres"},
        {"gemeente": "Zeist", "datumVan": "2026-01-01", "functieAdres": "woonadres"},
    ]
    record: dict[str, Any] = {"sleutel": "c", "verblijfplaatsen": {**VOLLEDIG, "lijst": adressen}}
    record["verblijven"] = {**(VOLLEDIG if volledig else {}), "lijst": [verblijf]}
    client, fouten = read_client(record)
    assert client is not None, fouten
    return evaluate(parse_regeling(tekst(zin)).of_fout(), client, peildatum=dag).uitkomst("huisvesting")


def gemeenten(gevonden: Uitkomst) -> list[str]:
    """Return the municipalities that are responsible."""
    return [] if gevonden.waarde is None else [gemeente.naam for gemeente in gevonden.waarde.gemeenten]


class TestVerblijft:
    """evaluation.adresbronnen.gemeente_van_verblijf."""

    @pytest.mark.parametrize("waar", ["verblijft,", "in beschermd wonen verblijft,"])
    def test_now(self, waar: str) -> None:
        """A stay that runs gives its municipality; one that ended gives none, and the outcome is not certain."""
        assert gemeenten(huisvesting(WAAR.format(waar), tot=None)) == ["Utrecht"]
        geweest = huisvesting(WAAR.format(waar), tot="2026-01-01")
        assert gemeenten(geweest) == []
        assert geweest.nog_nodig == ()
        assert gemeenten(huisvesting(WAAR.format(waar), tot="2026-01-01", dag=date(2025, 12, 31))) == ["Utrecht"]

    def test_not_known(self) -> None:
        """Where nobody knows whether it still runs, that is asked."""
        gevonden = huisvesting(WAAR.format("verblijft,"), tot=None, volledig=False)
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["verblijven"]


class TestLaatstelijk:
    """*Laatstelijk zijn woonadres had* is the last woonadres before the stay, and the letter says so."""

    def test_before_the_stay(self) -> None:
        """An address that came after the stay is not meant."""
        zin = WAAR.format("laatstelijk zijn woonadres had,")
        assert gemeenten(huisvesting(zin, tot="2026-01-01")) == ["Houten"]
        assert "voor het verblijf, dat begon op 1 januari 2025" in huisvesting(zin, tot="2026-01-01").motivering

"""Who takes part, and when: what is said of one municipality goes before the list that it stands in."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

{partijen}

Artikel 1. Huisvesting

De gemeente van voorkeur is verantwoordelijk voor de huisvesting, indien die gemeente aan dit convenant deelneemt.
"""
LIJST = "De gemeenten Houten en Zeist."


def verantwoordelijk(partijen: str, peildatum: str) -> bool:
    """Return whether Zeist, where the client wants to live, is responsible."""
    dag = date.fromisoformat(peildatum)
    client, fouten = read_client({"sleutel": "a", "voorkeursgemeenten": ["Zeist"]}, peildatum=dag)
    assert client is not None, fouten
    regeling = parse_regeling(KOP.format(partijen=partijen)).of_fout()
    waarde = evaluate(regeling, client, peildatum=dag).uitkomst("huisvesting").waarde
    return waarde is not None and [gemeente.naam for gemeente in waarde.gemeenten] == ["Zeist"]


class TestDeelname:
    """resolve_partijen."""

    @pytest.mark.parametrize("eerst", [True, False])
    @pytest.mark.parametrize(
        ("zin", "in_2025", "in_2027"),
        [
            ("De gemeente Zeist neemt deel vanaf 1 juli 2026.", False, True),
            ("De gemeente Zeist neemt deel tot 1 juli 2026.", True, False),
        ],
    )
    def test_time_of_one(self, zin: str, in_2025: bool, in_2027: bool, eerst: bool) -> None:  # noqa: FBT001 - cases
        """She takes part in that time, whichever stands first; that she stands there twice is told."""
        partijen = "\n".join([zin, LIJST] if eerst else [LIJST, zin])
        assert verantwoordelijk(partijen, "2025-06-01") is in_2025
        assert verantwoordelijk(partijen, "2027-06-01") is in_2027
        codes = [d.kind.code for d in parse_regeling(KOP.format(partijen=partijen)).diagnostics]
        assert "RU317" in codes

    def test_one_subject(self) -> None:
        """A line for one subject takes nothing from who takes part in all."""
        partijen = f"{LIJST}\nDe gemeente Zeist neemt voor de vrouwenopvang deel."
        assert verantwoordelijk(partijen, "2025-06-01")
        assert "RU317" in [d.kind.code for d in parse_regeling(KOP.format(partijen=partijen)).diagnostics]

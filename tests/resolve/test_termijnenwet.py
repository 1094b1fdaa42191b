"""To which terms a text says that the Algemene termijnenwet applies."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.client import read_client
from regio_uitstroom.evaluation import beoordeel

TEKST = """{soort} "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen

1. Het college beslist binnen zes weken na de aanvraag.

2. De commissie adviseert binnen zes weken na de aanvraag.

3. {zin}

Artikel 2. Overig

Partijen evalueren dit convenant.
"""
ZATERDAG, MAANDAG = date(2026, 5, 16), date(2026, 5, 18)
"""Six weeks after Saturday 4 April 2026, and the first day after it that is no day off."""


def laatste_dagen(zin: str, soort: str = "Convenant") -> list[date | None]:
    """Return the last days of both duties."""
    regeling = parse_regeling(TEKST.format(soort=soort, zin=zin), name="proef").regeling
    assert regeling is not None
    client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2026-04-04"})
    assert client is not None
    return [deadline.uiterlijk for deadline in beoordeel(regeling, client, peildatum=date(2026, 4, 10)).deadlines]


class TestTermijnenwet:
    """termijnenwet."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De Algemene termijnenwet is van toepassing.",
            "Op de termijnen in dit convenant is de Algemene termijnenwet van toepassing.",
            "Op de termijnen, bedoeld in het eerste en tweede lid, is de Algemene termijnenwet van toepassing.",
        ],
    )
    def test_all(self, zin: str) -> None:
        """Terms in general, and all that are named."""
        assert laatste_dagen(zin) == [MAANDAG, MAANDAG]

    @pytest.mark.parametrize(
        "zin",
        [
            "Op deze termijn is de Algemene termijnenwet van toepassing.",
            "Op de termijn, bedoeld in het tweede lid, is de Algemene termijnenwet van toepassing.",
        ],
    )
    def test_one(self, zin: str) -> None:
        """Only the term that is named, or the last one before the sentence."""
        assert laatste_dagen(zin) == [ZATERDAG, MAANDAG]

    def test_decision(self) -> None:
        """*De beslistermijn* is that of the duty to decide, wherever it stands."""
        assert laatste_dagen("Op de beslistermijn is de Algemene termijnenwet van toepassing.") == [MAANDAG, ZATERDAG]

    def test_each(self) -> None:
        """*Elke termijn* is all of them."""
        assert laatste_dagen("Op elke termijn is de Algemene termijnenwet van toepassing.") == [MAANDAG, MAANDAG]

    def test_not_on_one(self) -> None:
        """To an ordinance the act applies but where it says that it does not."""
        zin = "Op deze termijn is de Algemene termijnenwet niet van toepassing."
        assert laatste_dagen(zin, soort="Verordening") == [MAANDAG, ZATERDAG]

    def test_no_such_term(self) -> None:
        """A place without a term is reported."""
        zin = "Op de termijn, bedoeld in artikel 2, is de Algemene termijnenwet van toepassing."
        gevonden = parse_regeling(TEKST.format(soort="Convenant", zin=zin), name="proef").diagnostics
        assert [melding.kind.code for melding in gevonden] == ["RU236"]

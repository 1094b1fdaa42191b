"""A power over the whole text, and steps that only come in where the earlier ones give nothing."""

from __future__ import annotations

from regio_uitstroom import parse_regeling
from regio_uitstroom.weergave.diagram import in_woorden
from regio_uitstroom.weergave.wijkingen import Aard, Wijkingsbeeld, wijkingsbeeld

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in opvang;
b. gemeente van herkomst:
   1°. de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had;
   2°. indien dit niet kan worden vastgesteld: de gemeente waar de cliënt zich heeft gemeld.

Artikel 2. Regels

1. De gemeente van herkomst is verantwoordelijk voor de huisvesting.
2. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
3. De urgentie geldt zes maanden vanaf de datum van toekenning.
"""
HARD = "4. Het college kan van {wat} afwijken, indien toepassing naar zijn oordeel leidt tot een bijzondere hardheid.\n"


def beeld(wat: str) -> Wijkingsbeeld:
    """Return which rules yield to which, beside a power to depart."""
    return wijkingsbeeld(parse_regeling(KOP + HARD.format(wat=wat)).of_fout())


class TestHeleTekst:
    """A power to depart from the whole text."""

    def test_said_once(self) -> None:
        """It is said once, and no arrow is drawn from every rule."""
        gevonden = beeld("dit convenant")
        assert not any(pijl.aard is Aard.BEVOEGDHEID for pijl in gevonden.pijlen)
        assert "Van de hele tekst kan worden afgeweken op grond van artikel 2, vierde lid." in in_woorden(gevonden)

    def test_of_one_lid(self) -> None:
        """Of a power over one lid the arrow is drawn."""
        gevonden = beeld("het eerste lid")
        assert [pijl.aard for pijl in gevonden.pijlen].count(Aard.BEVOEGDHEID) == 1
        assert not gevonden.overal


class TestTerugval:
    """A step that holds when the earlier ones give no municipality."""

    def test_comes_after(self) -> None:
        """It is shown as what comes after the first step, and not as what goes before it."""
        gevonden = beeld("dit convenant")
        assert Aard.TERUGVAL in {pijl.aard for pijl in gevonden.pijlen}
        assert "onder 1°, gaat voor; geeft het geen gemeente, dan geldt de stap in" in in_woorden(gevonden)

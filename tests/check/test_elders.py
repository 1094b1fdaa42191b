"""References to other texts, followed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from regio_uitstroom import (
    Regeling,
    RegelingFout,
    Register,
    bundled_names,
    bundled_regeling,
    parse_regeling,
    read_client,
)
from regio_uitstroom.check.elders import verwijzingen_gevolgd
from regio_uitstroom.load import samen_gevolgd
from regio_uitstroom.syntax.format import layout

ANDER = """\
Convenant "Samen wonen"
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen.

Artikel 2. Huisvesting

1. De gemeente Houten is verantwoordelijk voor de huisvesting van de cliënt.
2. De gemeenten werken samen.
"""
EIGEN = """\
Convenant "Uitwerking"
Looptijd: vanaf 1 januari 2021
Bouwt voort op: {kop}

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Afwijking

{zin}
"""
KOP = 'het convenant "Samen wonen" (hierna: het regioconvenant)'
ZIN = (
    "In afwijking van {plaats} is de gemeente Zeist verantwoordelijk voor de huisvesting van de cliënt, indien hij "
    "uitstroomgereed is."
)


def tekst(plaats: str = "artikel 2, eerste lid, van het regioconvenant", kop: str = KOP) -> str:
    """Return a text that departs from a place in the other."""
    return EIGEN.format(kop=kop, zin=ZIN.format(plaats=plaats))


def codes(eigen: str, *andere: str) -> list[str]:
    """Return the codes of what is found in a text that is read together with others."""
    geladen = samen_gevolgd([parse_regeling(los, name=f"t{n}") for n, los in enumerate((eigen, *andere))])
    return [melding.kind.code for melding in geladen[0].diagnostics]


class TestVerwijzingenGevolgd:
    """verwijzingen_gevolgd."""

    @pytest.mark.parametrize(
        "plaats",
        [
            "artikel 2, eerste lid, van het regioconvenant",
            'artikel 2, eerste lid, van het convenant "Samen wonen"',
            "artikel 2 van het Regioconvenant",
        ],
    )
    def test_found(self, plaats: str) -> None:
        """A place that the other text has is in order, by whatever name the text is called."""
        assert codes(tekst(plaats), ANDER) == []

    def test_unknown_text(self) -> None:
        """A text that is not at hand is reported once, where it is named first."""
        assert codes(tekst()) == ["RU326"]

    @pytest.mark.parametrize(
        ("plaats", "wel"),
        [
            ("artikel 7", "die tekst heeft artikel 1 en 2"),
            ("artikel 2, zesde lid,", "artikel 2 heeft lid 1 en 2"),
            ("artikel 1, eerste lid,", "dat artikel heeft geen leden"),
        ],
    )
    def test_place_that_is_not_there(self, plaats: str, wel: str) -> None:
        """An article or lid that the other text lacks is an error, which tells what it has."""
        eigen, ander = (parse_regeling(los) for los in (tekst(f"{plaats} van het regioconvenant"), ANDER))
        gevolgd, _ = samen_gevolgd([eigen, ander])
        assert [(m.kind.code, m.hulp) for m in gevolgd.diagnostics] == [("RU327", wel)]
        assert gevolgd.regeling is None

    def test_no_rule(self) -> None:
        """A departure from an article without rules is a warning."""
        assert codes(tekst("artikel 1 van het regioconvenant"), ANDER) == ["RU328"]

    def test_extract(self) -> None:
        """An extract may lack any place."""
        deel = ANDER.replace("Looptijd:", "Uittreksel: artikelen 1 en 2\nLooptijd:")
        assert codes(tekst("artikel 7 van het regioconvenant"), deel) == []

    def test_several_versions(self) -> None:
        """Of two texts with one title, one that has the place is enough."""
        korter = ANDER.split("Artikel 2", maxsplit=1)[0]
        assert codes(tekst(), korter, ANDER) == []

    def test_kind_counts(self) -> None:
        """A text of another kind with the same title is another text."""
        assert codes(tekst(), ANDER.replace("Convenant", "Regionale afspraken", 1)) == ["RU326"]

    def test_bundled(self) -> None:
        """A text that comes with the package is known."""
        kop = (
            'convenant "Regioconvenant huisvesting cliënten uit opvang en beschermd wonen" (hierna: het regioconvenant)'
        )
        assert codes(tekst("artikel 3 van het regioconvenant", kop)) == []
        assert codes(tekst("artikel 9 van het regioconvenant", kop)) == ["RU327"]

    def test_sentence(self) -> None:
        """A sentence that says on which text this one builds is followed too, and is nobody's duty."""
        eigen = EIGEN.format(kop=KOP, zin='Dit convenant bouwt voort op het convenant "Niet bekend".')
        assert codes(eigen, ANDER) == ["RU326"]
        assert [type(regel).__name__ for regel in parse_regeling(eigen).of_fout().regels] == ["Bepaling"]

    def test_wet_without_text(self) -> None:
        """A wet that is not at hand is no finding."""
        eigen = tekst("artikel 4 van de Participatiewet").replace(f"Bouwt voort op: {KOP}\n", "")
        assert codes(eigen) == []

    @pytest.mark.parametrize("naam", bundled_names())
    def test_all_bundled(self, naam: str) -> None:
        """The references of the bundled texts to one another are right."""
        alle = [bundled_regeling(los).of_fout() for los in bundled_names()]
        assert [m for m in verwijzingen_gevolgd(bundled_regeling(naam).of_fout(), alle) if m.is_fout] == []


class TestHeading:
    """``Bouwt voort op:``."""

    def test_several(self) -> None:
        """A text can build on several others."""
        kop = 'convenant "Een" (hierna: het eerste), de verordening "Twee 2024" en regionale afspraken "Drie"'
        teksten = parse_regeling(tekst("artikel 2 van het eerste", kop)).of_fout().kop.bouwt_voort_op
        assert [(een.soort.value, een.titel, een.kort) for een in teksten] == [
            ("convenant", "Een", "eerste"),
            ("verordening", "Twee 2024", ""),
            ("regionale afspraken", "Drie", ""),
        ]

    @pytest.mark.parametrize(
        "kop", ['"Samen wonen"', "het regioconvenant", 'convenant "A" of convenant "B"', "convenant"]
    )
    def test_refused(self, kop: str) -> None:
        """What does not name kind and title is refused, with an example."""
        geladen = parse_regeling(EIGEN.format(kop=kop, zin="De gemeenten werken samen."))
        assert [m.kind.naam for m in geladen.diagnostics if m.is_fout] == ["onleesbaar-kopveld"]

    def test_layout(self) -> None:
        """The layout keeps the line of the heading."""
        assert layout(tekst()).splitlines()[2] == f"Bouwt voort op: {KOP}"


class TestTogether:
    """Texts that are applied together."""

    @pytest.fixture
    def bestanden(self, tmp_path: Path) -> tuple[str, str]:
        """Return two files, of which the first departs from the second."""
        paden = tmp_path / "eigen.convenant", tmp_path / "ander.convenant"
        for pad, los in zip(paden, (tekst(), ANDER), strict=True):
            pad.write_text(los, encoding="utf-8")
        return str(paden[0]), str(paden[1])

    def test_yields(self, bestanden: tuple[str, str]) -> None:
        """The rule of the other text yields to the one that departs from it."""
        client, _ = read_client({"sleutel": "d", "uitstroomgereedVanaf": "2025-01-01"})
        assert client is not None
        register = Register.van(*bestanden)

        uitkomst = register.evaluate(client, peildatum=date(2026, 1, 1)).uitkomst("huisvesting")
        assert uitkomst.waarde is not None
        assert {gemeente.naam for gemeente in uitkomst.waarde.gemeenten} == {"Zeist"}
        assert [plaats.plaats for plaats in uitkomst.verdrongen] == ["artikel 2, eerste lid"]

    def test_register_follows(self, bestanden: tuple[str, str]) -> None:
        """A register of texts of which one names a place that the other lacks cannot be made."""
        Path(bestanden[0]).write_text(tekst("artikel 7 van het regioconvenant"), encoding="utf-8")
        with pytest.raises(RegelingFout, match="artikel 7 staat niet in"):
            Register.van(*bestanden)


class TestShown:
    """What the model holds of it."""

    def test_reference(self) -> None:
        """A reference is kept with its text, its place, and whether a rule departs from it."""
        gelezen: Regeling = parse_regeling(tekst()).of_fout()
        assert [(een.tekst, een.plaats and een.plaats.plaats, een.om_te_wijken) for een in gelezen.verwijst_naar] == [
            ('convenant "Samen wonen"', None, False),
            ('convenant "Samen wonen"', "artikel 2, eerste lid", True),
        ]

    def test_switching_off_is_refused(self) -> None:
        """A sentence that switches off a provision of another text is refused: it would have no effect."""
        zin = (
            "Artikel 2, eerste lid, van het regioconvenant is niet van toepassing op cliënten die uitstroomgereed zijn."
        )
        assert "RU247" in codes(EIGEN.format(kop=KOP, zin=zin), ANDER)

"""Terms and rules that shut out the people they are for."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.load import bundled_names, bundled_regeling

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. ingezetene: degene die ten minste twee jaar in het bevolkingsregister van {waar} is opgenomen.

Artikel 2. Urgentie

De cliënt krijgt urgentie, indien {wanneer}.
"""
ELDERS, VAL, NIET = "RU323", "RU324", "RU331"


def codes(wanneer: str, waar: str = "Houten") -> set[str]:
    """Return the codes on a text with this definition and this condition."""
    return {d.kind.code for d in parse_regeling(KOP.format(waar=waar, wanneer=wanneer)).diagnostics}


class TestBegripVanAnderGebied:
    @pytest.mark.parametrize("gebied", ["een gemeente in de regio", "de gemeente Zeist", "een deelnemende gemeente"])
    def test_wider_or_other(self, gebied: str) -> None:
        """A term of one municipality, used for people of another or of a region, is reported."""
        assert ELDERS in codes(f"hij ingezetene is van {gebied}")

    def test_same(self) -> None:
        """Used for its own municipality, or without an area, it is in order."""
        assert ELDERS not in codes("hij ingezetene is van de gemeente Houten") | codes("hij ingezetene is")

    def test_region_in_the_definition(self) -> None:
        """A term of the whole region fits the region."""
        assert ELDERS not in codes("hij ingezetene is van een gemeente in de regio", waar="een deelnemende gemeente")


class TestGebiedTeltNiet:
    @pytest.mark.parametrize(
        ("gebied", "waar"),
        [
            ("Houten", "een deelnemende gemeente"),
            ("Houten en Zeist", "een deelnemende gemeente"),
            ("Houten", "Houten of Zeist"),
        ],
    )
    def test_narrower(self, gebied: str, waar: str) -> None:
        """A municipality that the definition does not ask for would narrow nothing, and is refused."""
        assert NIET in codes(f"hij ingezetene is van {gebied}", waar=waar)

    @pytest.mark.parametrize(
        ("gebied", "waar"),
        [
            ("Houten", "Houten"),
            ("Houten en Zeist", "Houten of Zeist"),
            ("een deelnemende gemeente", "een deelnemende gemeente"),
            ("een gemeente in de regio", "Houten"),
        ],
    )
    def test_same_or_no_name(self, gebied: str, waar: str) -> None:
        """The municipality of the definition itself, or no municipality by name, is in order here."""
        assert NIET not in codes(f"hij ingezetene is van {gebied}", waar=waar)

    def test_all_of_them(self) -> None:
        """Of several municipalities each counts: one that is not in the definition is told."""
        assert ELDERS in codes("hij ingezetene is van Houten en Zeist")
        assert ELDERS not in codes("hij ingezetene is van Houten en Zeist", waar="Houten of Zeist")


class TestDoelgroepEldersIngeschreven:
    STAAT = "ten minste twee jaar onafgebroken in de gemeente Houten ingeschreven staat"

    @pytest.mark.parametrize("uit", ["hij uitstroomt uit beschermd wonen", "hij in opvang verblijft"])
    def test_up_to_now(self, uit: str) -> None:
        """A rule for people in or from a stay, that asks registration in one place up to now, is reported."""
        assert VAL in codes(f"{uit} en hij {self.STAAT}")

    def test_by_a_term(self) -> None:
        """Also where the registration is asked by a term."""
        assert VAL in codes("hij uitstroomt uit beschermd wonen en ingezetene is")

    @pytest.mark.parametrize(
        "duur",
        [
            "hij een jaar onafgebroken in Houten ingeschreven stond, gerekend vanaf het begin van het verblijf",
            "hij in de laatste vijf jaar ten minste twee jaar in Houten ingeschreven stond",
            "hij, anders dan tijdens opvang, ten minste twee jaar onafgebroken in Houten ingeschreven staat",
        ],
    )
    def test_not_broken_by_the_stay(self, duur: str) -> None:
        """Counted back from the stay, within a longer time, or without the days of the stay it can be met."""
        wanneer = f":\na. hij uitstroomt uit beschermd wonen; en\nb. {duur}"
        tekst = KOP.format(waar="Houten", wanneer=wanneer).replace("indien :", "indien:")
        gelezen = parse_regeling(tekst)
        gelezen.of_fout()
        assert VAL not in {d.kind.code for d in gelezen.diagnostics}

    def test_without_a_stay(self) -> None:
        """A rule that is not about a stay is in order."""
        assert VAL not in codes(f"hij {self.STAAT}")


class TestLeusden:
    def test_both_are_found(self) -> None:
        """The ordinance of Leusden uses a term of Leusden for a whole region, and the stay breaks it."""
        gevonden = {d.kind.code for d in bundled_regeling("leusden-2023").diagnostics}
        assert {ELDERS, VAL} <= gevonden

    def test_no_other(self) -> None:
        """No other bundled text does."""
        met = {n for n in bundled_names() if {ELDERS, VAL} & {d.kind.code for d in bundled_regeling(n).diagnostics}}
        assert met == {"leusden-2023"}

"""Joined stays, how long someone stayed, and days of a stay that do not count: from the words to the model."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.diagnostics.diagnostic import Ernst
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import WoonadresVoorafgaand
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import Niet, Verblijfsduur, Verblijfstest, Woonduur
from regio_uitstroom.resolve.woorden import onder_voorzieningen
from regio_uitstroom.tijd import Duur, Eenheid

TEKST = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt {herkomst} zijn woonadres had.

Artikel 2. Urgentie

De cliënt krijgt urgentie, indien hij {voorwaarde}.
"""

OPVANG = frozenset({"maatschappelijke opvang", "beschermd wonen"})
VOOR_HET_VERBLIJF = "onmiddellijk voorafgaand aan het tijdelijk verblijf"


def lees(*, herkomst: str = VOOR_HET_VERBLIJF, voorwaarde: str = "uitstroomgereed is") -> Regeling:
    """Return the agreement with these words in it; it must load."""
    return parse_regeling(TEKST.format(herkomst=herkomst, voorwaarde=voorwaarde)).of_fout()


class TestAaneengesloten:
    """*Voorafgaand aan het aaneengesloten verblijf*."""

    @pytest.mark.parametrize("woord", ["aaneengesloten", "onafgebroken", "ononderbroken"])
    @pytest.mark.parametrize(("voor", "onmiddellijk"), [("onmiddellijk ", True), ("direct ", True), ("", False)])
    def test_joined_stays(self, woord: str, voor: str, onmiddellijk: bool) -> None:  # noqa: FBT001 - a parameter
        """The word makes stays that join one; *onmiddellijk* asks for the day before."""
        tekst = lees(herkomst=f"{voor}voorafgaand aan het {woord} tijdelijk verblijf")
        (bron,) = van_soort(WoonadresVoorafgaand, tekst.begrippen)
        assert (bron.aaneengesloten, bron.onmiddellijk) == (True, onmiddellijk)
        assert bron.voorzieningen is not None
        assert bron.voorzieningen.soorten == OPVANG

    def test_of_any_kind(self) -> None:
        """Without a kind it is a stay of any kind."""
        (bron,) = van_soort(
            WoonadresVoorafgaand, lees(herkomst="voorafgaand aan zijn aaneengesloten verblijf").begrippen
        )
        assert bron.aaneengesloten
        assert bron.voorzieningen is None

    def test_one_stay_without_the_word(self) -> None:
        """Without the word the stay is one stay."""
        (bron,) = van_soort(WoonadresVoorafgaand, lees().begrippen)
        assert not bron.aaneengesloten

    def test_not_where_it_cannot_be_meant(self) -> None:
        """As the moment from which is counted back it is not read: a person says what follows, and no word is lost."""
        voorwaarde = (
            "in de laatste drie jaar ten minste twee jaar voorafgaand aan het aaneengesloten tijdelijk verblijf in "
            "Houten ingeschreven stond"
        )
        gelezen = parse_regeling(TEKST.format(herkomst=VOOR_HET_VERBLIJF, voorwaarde=voorwaarde))
        assert "RU154" in [m.kind.code for m in gelezen.diagnostics]


class TestVerblijfsduur:
    """*Ten minste zes maanden in … verblijft*."""

    @pytest.mark.parametrize(
        ("woorden", "onafgebroken", "tot_moment"),
        [
            ("ten minste zes maanden onafgebroken in tijdelijk verblijf verblijft", True, True),
            ("ten minste zes maanden onafgebroken in beschermd wonen of maatschappelijke opvang verbleef", True, False),
            ("ten minste zes maanden in tijdelijk verblijf heeft verbleven", False, False),
        ],
    )
    def test_how_long(self, woorden: str, onafgebroken: bool, tot_moment: bool) -> None:  # noqa: FBT001 - parameters
        """The kinds count together; *verblijft* is up to the moment."""
        (test,) = van_soort(Verblijfsduur, lees(voorwaarde=woorden).regels)
        assert test.duur == Duur(6, Eenheid.MAAND)
        assert (test.onafgebroken, test.tot_moment, test.strikt, test.venster) == (
            onafgebroken,
            tot_moment,
            False,
            None,
        )
        assert test.verblijf.voorzieningen is not None
        assert test.verblijf.voorzieningen.soorten == OPVANG

    def test_window(self) -> None:
        """*In de laatste twee jaar* is the window; the stay may have ended in it."""
        (test,) = van_soort(
            Verblijfsduur,
            lees(voorwaarde="in de laatste twee jaar langer dan een jaar in beschermd wonen verbleef").regels,
        )
        assert (test.venster, test.strikt, test.tot_moment) == (Duur(2, Eenheid.JAAR), True, False)

    def test_shorter(self) -> None:
        """*Korter dan* is: not at least so long."""
        (niet,) = van_soort(Niet, lees(voorwaarde="korter dan zes maanden in beschermd wonen verblijft").regels)
        assert isinstance(niet.deel, Verblijfsduur)

    def test_place_is_not_lost(self) -> None:
        """In which municipality cannot be said beside how long: it is reported."""
        woorden = "ten minste zes maanden in beschermd wonen in Houten verblijft"
        gelezen = parse_regeling(TEKST.format(herkomst=VOOR_HET_VERBLIJF, voorwaarde=woorden))
        assert [m.kind.code for m in gelezen.diagnostics if m.kind.ernst is Ernst.FOUT] == ["RU108"]


class TestTegenwoordigeTijd:
    """*Twee jaar woont* against *twee jaar heeft gewoond*."""

    @pytest.mark.parametrize(
        ("woorden", "onafgebroken"),
        [
            ("ten minste twee jaar in Houten woont", True),
            ("ten minste twee jaar ingeschreven staat in de gemeente Houten", True),
            ("ten minste twee jaar in totaal in Houten woont", False),
            ("in de laatste drie jaar ten minste twee jaar in Houten woont", False),
            ("ten minste twee jaar in Houten heeft gewoond", False),
            ("ten minste twee jaar in Houten woonde", False),
        ],
    )
    def test_up_to_now(self, woorden: str, onafgebroken: bool) -> None:  # noqa: FBT001 - a parameter
        """What is so now has been so at one stretch; what was so may be days together."""
        (test,) = van_soort(Woonduur, lees(voorwaarde=woorden).regels)
        assert test.onafgebroken is onafgebroken


ALLE = frozenset(onder_voorzieningen())


def herkomst_soorten(omschrijving: str) -> frozenset[str]:
    """Return the kinds that the municipality of origin looks at, where *tijdelijk verblijf* is described so."""
    tekst = TEKST.replace("verblijf in maatschappelijke opvang of beschermd wonen", omschrijving)
    gelezen = parse_regeling(tekst.format(herkomst=VOOR_HET_VERBLIJF, voorwaarde="uitstroomgereed is")).of_fout()
    (bron,) = van_soort(WoonadresVoorafgaand, gelezen.begrippen)
    assert bron.voorzieningen is not None
    return bron.voorzieningen.soorten


class TestElkeVoorziening:
    """Words that mean any facility."""

    @pytest.mark.parametrize("woorden", ["een voorziening", "een instelling", "een verblijf in een instelling"])
    def test_any_stay(self, woorden: str) -> None:
        """*Een voorziening* is a stay of whatever kind, never of none."""
        (test,) = van_soort(Verblijfstest, lees(voorwaarde=f"uitstroomt uit {woorden}").regels)
        assert test.voorzieningen is None

    def test_all_but_one(self) -> None:
        """*Niet zijnde* takes kinds out of all of them."""
        assert herkomst_soorten("verblijf in een instelling, niet zijnde vrouwenopvang") == ALLE - {"vrouwenopvang"}

    def test_term(self) -> None:
        """A term for stays in any facility holds for every kind."""
        assert herkomst_soorten("verblijf in een instelling") == ALLE


class TestBuitenVerblijf:
    """*Anders dan tijdens verblijf*."""

    @pytest.mark.parametrize("woord", ["anders dan tijdens", "buiten de tijd van"])
    def test_days_left_out(self, woord: str) -> None:
        """The days of such a stay do not count."""
        woorden = (
            f"in de laatste drie jaar, {woord} tijdelijk verblijf, ten minste twee jaar in Houten ingeschreven stond"
        )
        (test,) = van_soort(Woonduur, lees(voorwaarde=woorden).regels)
        assert test.buiten is not None
        assert test.buiten.voorzieningen is not None
        assert test.buiten.voorzieningen.soorten == OPVANG

    def test_all_days_without_the_words(self) -> None:
        """Without these words every day counts."""
        (test,) = van_soort(Woonduur, lees(voorwaarde="ten minste twee jaar in Houten ingeschreven stond").regels)
        assert test.buiten is None

"""A municipality by how long somebody lived in it: in every wording the same, and refused where more can come out."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur, WoonadresVoorafgaand
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import gemeld, opgemaakt, tekst

SLOT = ", is verantwoordelijk voor de begeleiding."
IN_DRIE = "in de drie jaar voorafgaand aan de opname"


def zin(waar: str) -> str:
    """Return a rule on the municipality that such a clause names."""
    return f"De gemeente waar de cliënt {waar}{SLOT}"


def bron(waar: str) -> WoonadresNaarDuur:
    """Return the municipality by duration that such a clause names, without its words."""
    gelezen = parse_regeling(tekst(zin(waar))).of_fout()
    (een,) = van_soort(WoonadresNaarDuur, gelezen.regels)
    return evolve(een, tekst="")


GELIJK = {
    f"{IN_DRIE} het langst woonde": [
        f"{IN_DRIE} het langst heeft gewoond",
        f"{IN_DRIE} het langst zijn woonadres had",
        f"{IN_DRIE} het langst zijn woonadres heeft gehad",
        f"{IN_DRIE} het langste woonachtig was",
        f"{IN_DRIE} de langste tijd woonachtig is geweest",
        f"{IN_DRIE} het langst ingezetene was",
        f"{IN_DRIE} het langst ingezetene is geweest",
        f"{IN_DRIE} het langst als ingezetene stond ingeschreven",
        f"{IN_DRIE} het langst op een woonadres ingeschreven stond",
        f"{IN_DRIE} het langst stond ingeschreven, briefadressen niet meegerekend",
        f"{IN_DRIE} het langst woonde, briefadressen niet meegeteld",
        "in de drie jaar voorafgaand aan de eerste dag van de opname het langst woonde",
        "in de drie jaar direct voorafgaand aan het verblijf het langst woonde",
        "in de drie jaar voor het begin van zijn verblijf het langst woonde",
        "het langst woonde in de drie jaar voorafgaand aan de opname",
        "in de laatste drie jaar voorafgaand aan de opname het langst woonde",
        "in een periode van drie jaar voorafgaand aan de opname het langst woonde",
    ],
    f"{IN_DRIE} het langst stond ingeschreven": [
        f"{IN_DRIE} het langst ingeschreven stond",
        f"{IN_DRIE} het langst ingeschreven heeft gestaan",
        f"{IN_DRIE} het langst ingeschreven is geweest",
        f"{IN_DRIE} het langst in de basisregistratie personen stond ingeschreven",
        f"{IN_DRIE} volgens de basisregistratie personen het langst stond ingeschreven",
    ],
    f"{IN_DRIE} ten minste twee jaar onafgebroken woonde": [
        f"{IN_DRIE} ten minste twee jaar aaneengesloten heeft gewoond",
        f"{IN_DRIE} minimaal twee aaneengesloten jaren zijn woonadres had",
        f"{IN_DRIE} ten minste twee jaar onafgebroken ingezetene was",
    ],
    f"{IN_DRIE} ten minste twee jaar woonde": [
        f"{IN_DRIE} gedurende ten minste twee jaar heeft gewoond",
        f"{IN_DRIE} in totaal ten minste twee jaar zijn woonadres had",
        "ten minste twee van de laatste drie jaar voorafgaand aan de opname woonde",
    ],
    "onmiddellijk voorafgaand aan de opname ten minste twee jaar woonde": [
        "direct voorafgaand aan de opname ten minste twee jaar onafgebroken heeft gewoond",
        "onmiddellijk voorafgaand aan de opname ten minste twee aaneengesloten jaar zijn woonadres had",
        "gedurende ten minste twee jaar direct voorafgaand aan de opname heeft gewoond",
    ],
}


class TestZelfdeGemeente:
    @pytest.mark.parametrize(("waar", "anders"), [(een, ander) for een, rij in GELIJK.items() for ander in rij])
    def test_same(self, waar: str, anders: str) -> None:
        """Other words for the same time, the same stay and the same address name the same municipality."""
        assert bron(anders) == bron(waar)

    def test_what_differs(self) -> None:
        """No two of these wordings are the same, nor is *meer dan* like *ten minste*."""
        meer = bron(f"{IN_DRIE} meer dan twee jaar woonde")
        anders = {*map(bron, GELIJK), meer, bron("in de drie jaar voorafgaand aan de aanvraag het langst woonde")}
        assert len(anders) == len(GELIJK) + 2

    def test_before_which_stay(self) -> None:
        """A term for stays, and a kind of facility, tell before which one the time lies."""
        een = bron("in de drie jaar voorafgaand aan het tijdelijk verblijf het langst woonde").moment.van
        assert een is not None
        assert een.soorten == {"beschermd wonen", "maatschappelijke opvang"}

    def test_without_a_duration(self) -> None:
        """*Ingezetene was* by itself is *woonde*."""
        gelezen = parse_regeling(tekst(zin("voorafgaand aan de opname ingezetene was"))).of_fout()
        assert len(list(van_soort(WoonadresVoorafgaand, gelezen.regels))) == 1

    @pytest.mark.parametrize("waar", [*GELIJK, f"{IN_DRIE} de langste tijd woonachtig is geweest"])
    def test_the_formatter(self, waar: str) -> None:
        """The formatter keeps every word, and what it makes reads the same."""
        assert zin(waar) in " ".join(opgemaakt(zin(waar)).split())


class TestGeweigerd:
    @pytest.mark.parametrize(
        ("waar", "reden", "wel"),
        [
            ("in de vier jaar voorafgaand aan de opname ten minste twee jaar woonde", "past twee keer", "het langst"),
            (f"{IN_DRIE} ten minste achttien maanden woonde", "past twee keer", "meer dan de helft"),
            ("voorafgaand aan de opname ten minste twee jaar woonde", "meer dan één gemeente", "onmiddellijk"),
            ("ten minste twee jaar woonde", "meer dan één gemeente", "zeg wanneer"),
            (f"{IN_DRIE} ten hoogste twee jaar woonde", "meer dan één gemeente", "ten minste"),
            ("in de laatste drie jaar ten minste twee jaar woonde", "voor welke dag", "voorafgaand aan"),
            ("het langst woonde", "over welke tijd", "in de drie jaar voorafgaand aan"),
            (f"{IN_DRIE} woonde", "hoelang", "het langst"),
            (f"{IN_DRIE} het langst ten minste twee jaar woonde", "twee maten", "het langst"),
            ("in de drie jaar voorafgaand aan elk verblijf het langst woonde", "elk verblijf", "het verblijf"),
            (
                "in de drie jaar voorafgaand aan zijn aaneengesloten verblijf het langst woonde",
                "aaneengesloten",
                "laatste",
            ),
        ],
    )
    def test_more_than_one(self, waar: str, reden: str, wel: str) -> None:
        """Where more than one municipality can come out, the message says why, and what makes it one."""
        fouten = [een for een in parse_regeling(tekst(zin(waar))).diagnostics if een.is_fout]
        assert [een.kind.code for een in fouten] == ["RU224"]
        assert reden in fouten[0].bericht
        assert wel in fouten[0].hulp

    def test_longer_than_the_window(self) -> None:
        """Nobody lived anywhere for four of three years."""
        assert gemeld(zin(f"{IN_DRIE} ten minste vier jaar woonde")) == ["RU145"]

    @pytest.mark.parametrize(
        "waar",
        [
            f"{IN_DRIE} het langst feitelijk woonde",
            f"{IN_DRIE} niet het langst woonde",
            f"{IN_DRIE} het langst rechtmatig verbleef",
            f"{IN_DRIE} het langst met een briefadres stond ingeschreven",
            f"{IN_DRIE} het langst wilde wonen",
            f"{IN_DRIE} het langst stond ingeschreven, het verblijf in een instelling niet meegerekend",
        ],
    )
    def test_more_in_it(self, waar: str) -> None:
        """What says more than where an address was is refused, or left to a person."""
        assert gemeld(zin(waar))

    def test_who_waits_longest(self) -> None:
        """*Het langst* of anything else is no such clause: it is asked in its words."""
        (feit,) = van_soort(
            FeitIs, parse_regeling(tekst("Wie het langst wacht, krijgt urgentie.")).of_fout().regels[-1]
        )
        assert feit.gegeven.vraag == "Is het zo dat de cliënt het langst wacht?"

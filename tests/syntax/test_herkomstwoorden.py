"""Other words for where a client lived before his stay: the same municipality as in the plain form."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Gemeentebron, WoonadresVoorafgaand
from regio_uitstroom.model.regels import OpenRegel, Verantwoordelijkheid
from tests.syntax.zinnen import gemeld, tekst

SLOT = ", is verantwoordelijk voor de begeleiding."


def bron(waar: str) -> Gemeentebron:
    """Return the municipality that *de gemeente waar …* names."""
    (regel,) = [een for een in parse_regeling(tekst(f"De gemeente {waar}{SLOT}")).of_fout().regels if _is_derde(een)]
    assert isinstance(regel, Verantwoordelijkheid), regel
    return regel.gemeente


def _is_derde(regel: object) -> bool:
    citaat = getattr(regel, "citaat", None)
    return isinstance(citaat, Citaat) and citaat.artikel == "3"


GELIJK = {
    "waar de cliënt voor het verblijf woonde": [
        "waar de cliënt voor de start van zijn verblijf woonde",
        "waar de cliënt voor de start van het verblijf woonde",
        "waar de cliënt vóór de aanvang van zijn verblijf woonde",
        "waar de cliënt woonde voordat zijn verblijf begon",
        "waar de cliënt woonde voordat het verblijf aanving",
        "waar de cliënt woonde voordat hij werd opgenomen",
        "waar de cliënt woonde alvorens hij werd opgenomen",
        "waar de cliënt woonde voor hij werd opgenomen",
        "waar de cliënt woonachtig was voordat hij werd opgenomen",
        "waar de cliënt voor het verblijf woonachtig was",
        "waar de cliënt voor het verblijf was woonachtig",
    ],
    "waar de cliënt voorafgaand aan de opname het laatst zijn woonadres had": [
        "waar de cliënt voorafgaand aan de opname zijn laatste bekende woonadres had",
        "waar de cliënt voorafgaand aan de opname in de instelling zijn laatste woonadres had",
        "waar de cliënt zijn laatst bekende woonadres had",
        "waar de cliënt zijn laatste woonadres had voordat hij in de instelling werd opgenomen",
        "waar de cliënt zijn laatste woonadres had voordat hij werd opgenomen in een voorziening",
        "waar de cliënt voorafgaand aan de opname zijn laatst bekende woonadres had",
        "waar de cliënt voordat hij werd opgenomen zijn laatste woonadres had",
        "waar de cliënt voorafgaand aan de opname zijn laatste inschrijving in de basisregistratie personen had",
        "waar de cliënt voorafgaand aan de opname het laatst op een woonadres stond ingeschreven",
        "waar de cliënt voorafgaand aan de opname laatstelijk op een woonadres ingeschreven stond",
        "waar de cliënt voorafgaand aan de opname het laatst op een woonadres in de BRP was ingeschreven",
    ],
    "waar de cliënt voorafgaand aan het tijdelijk verblijf woonde": [
        "waar de cliënt voor de start van het tijdelijk verblijf woonde",
        "waar de cliënt voorafgaand aan het begin van het tijdelijk verblijf woonde",
        "waar de cliënt woonde voordat het tijdelijk verblijf begon",
    ],
    "waar de cliënt voorafgaand aan verblijf in beschermd wonen woonde": [
        "waar de cliënt woonde voordat hij in beschermd wonen verbleef",
        "waar de cliënt woonde voordat hij in beschermd wonen werd opgenomen",
        "waar de cliënt woonde voordat hij is opgenomen in beschermd wonen",
        "waar de cliënt woonde voordat hij instroomde in beschermd wonen",
        "waar de cliënt woonde voordat hij in beschermd wonen instroomde",
        "waar de cliënt woonde voor de start van beschermd wonen",
        "waar de cliënt voorafgaand aan de opname in beschermd wonen woonde",
    ],
    "waar de cliënt onmiddellijk voorafgaand aan verblijf in beschermd wonen woonde": [
        "waar de cliënt woonde direct voordat hij in beschermd wonen verbleef",
        "waar de cliënt direct voor de aanvang van het beschermd wonen woonde",
    ],
}


class TestZelfdeGemeente:
    @pytest.mark.parametrize(("waar", "anders"), [(een, ander) for een, rij in GELIJK.items() for ander in rij])
    def test_same(self, waar: str, anders: str) -> None:
        """What a drafter writes otherwise, names the municipality of the plain form."""
        gewoon = bron(waar)
        assert isinstance(gewoon, WoonadresVoorafgaand)
        assert bron(anders) == gewoon

    def test_condition(self) -> None:
        """*Woonachtig is* asks the same as *woont*."""
        een, ander = (
            parse_regeling(tekst(f"De cliënt krijgt urgentie, indien hij in Houten {wat}.")).of_fout().regels[-1]
            for wat in ("woont", "woonachtig is")
        )
        assert een.voorwaarde == ander.voorwaarde

    @pytest.mark.parametrize(
        "waar",
        [
            "waar de cliënt woonde voordat hij werd geweigerd",
            "waar de cliënt woonde voordat zijn moeder werd opgenomen",
            "waar de cliënt woonde voordat hij zes maanden in beschermd wonen verbleef",
            "waar de cliënt woonde voordat hij niet in beschermd wonen verbleef",
            "waar de cliënt woonde voordat hij in beschermd wonen wil verblijven",
            "waar de cliënt woonde voordat hij door een arts werd opgenomen",
            "waar de cliënt zijn laatste vaste woonadres had",
            "waar de cliënt zijn laatste inschrijving in de BRP heeft",
        ],
    )
    def test_another(self, waar: str) -> None:
        """What says more or something else, is left to a person or refused."""
        gevonden = parse_regeling(tekst(f"De gemeente {waar}{SLOT}"))
        assert gemeld(f"De gemeente {waar}{SLOT}")
        if gevonden.regeling is not None:
            assert isinstance(gevonden.regeling.regels[-1], OpenRegel)

    @pytest.mark.parametrize("woord", ["feitelijk", "werkelijk"])
    def test_really(self, woord: str) -> None:
        """Where somebody really lived, no record tells: an address is not that."""
        zin = f"De cliënt krijgt urgentie, indien hij {woord} ten minste twee jaar in Houten heeft gewoond."
        assert gemeld(zin) == ["RU224"]

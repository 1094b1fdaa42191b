"""References to statutes as other systems follow them."""

import json

import pytest

from regio_uitstroom import Register, evaluate, parse_regeling
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.load import bundled_regeling
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.juriconnect import juriconnect

WET = bundled_regeling("jeugdwet-woonplaats").of_fout()
HUISVESTING = bundled_regeling("huisvestingswet").of_fout()


class TestJuriconnect:
    @pytest.mark.parametrize(
        ("plaats", "jci"),
        [
            (Citaat("2.3", 1), "jci1.3:c:BWBR0034925&artikel=2.3&lid=1"),
            (Citaat("2.3", 1, volzin=2), "jci1.3:c:BWBR0034925&artikel=2.3&lid=1"),
            (Citaat("1.1", None, "a", 2), "jci1.3:c:BWBR0034925&artikel=1.1"),
        ],
    )
    def test_of_a_place(self, plaats: Citaat, jci: str) -> None:
        """Article and lid; a sentence has no place of its own, and the letter of a definition is that of the file."""
        assert juriconnect(plaats, WET) == jci

    def test_letter_of_a_list(self) -> None:
        """The letter of a list is that of the statute."""
        assert juriconnect(Citaat("12", 3, "d"), HUISVESTING) == "jci1.3:c:BWBR0035303&artikel=12&lid=3&o=d"

    def test_every_rule_of_a_statute(self) -> None:
        """Every rule of every bundled statute has one."""
        assert all(juriconnect(regel.citaat, wet) for wet in (WET, HUISVESTING) for regel in wet.regels)

    def test_no_number(self) -> None:
        """A text without a number has none."""
        assert juriconnect(Citaat("2", 1), bundled_regeling("amersfoort-uitstroom").of_fout()) is None
        assert juriconnect(Citaat("2", 1), None) is None

    def test_in_a_register(self) -> None:
        """Of several texts, the number is that of the text of the place."""
        samen = Register.van("jeugdwet-woonplaats", "amersfoort-uitstroom")
        naam = next(naam for naam in samen.namen if naam.naam == "jeugdwet-woonplaats")
        anders = next(een for een in samen.namen if een.naam == "amersfoort-uitstroom")
        assert juriconnect(Citaat("2.3", 1, uit=naam), samen) == "jci1.3:c:BWBR0034925&artikel=2.3&lid=1"
        assert juriconnect(Citaat("2", 1, uit=anders), samen) is None

    def test_in_the_outcome(self) -> None:
        """The outcome as JSON gives it with each place that decides."""
        voorbeeld = WET.voorbeelden[0]
        uit = to_json(evaluate(WET, voorbeeld.client, peildatum=voorbeeld.peildatum), WET)
        vragen = json.loads(json.dumps(uit))["vragen"]
        grond = next(vraag["grond"] for vraag in vragen if vraag["vraag"] == "jeugdhulp")
        assert [een["juriconnect"] for een in grond] == ["jci1.3:c:BWBR0034925&artikel=2.3&lid=1"]


class TestBwb:
    @pytest.mark.parametrize("nummer", ["BWBR0034925", "BWBV0001506"])
    def test_read(self, nummer: str) -> None:
        """The number stands in the heading."""
        tekst = f'Wet "X"\nSoort: wet\nBWB: {nummer}\n\nArtikel 1. Y\n\nDe gemeenten evalueren deze wet.\n'
        assert parse_regeling(tekst).of_fout().kop.bwb == nummer

    @pytest.mark.parametrize("nummer", ["BWBR003492", "R0034925", "0034925"])
    def test_refused(self, nummer: str) -> None:
        """What is no such number is an error."""
        tekst = f'Wet "X"\nSoort: wet\nBWB: {nummer}\n'
        assert [d.kind.code for d in parse_regeling(tekst).diagnostics if d.is_fout] == ["RU121"]

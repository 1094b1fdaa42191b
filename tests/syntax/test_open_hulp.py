"""The forms that are shown for a sentence which a person applies."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.build.overgebleven import zinsvorm
from regio_uitstroom.syntax.open_hulp import SCHRIJF_ONDERDEEL, hulp_bij_open
from tests.syntax.zinnen import gemeld, tekst


class TestHulpBijOpen:
    @pytest.mark.parametrize("row", lexicon_rows("open_vormen"), ids=lambda row: row["hoofd"] or row["vorm"][:20])
    def test_every_subject_has_a_form(self, row: dict[str, str]) -> None:
        """Every subject leads to an example that is accepted; that of a head is tested where it stands."""
        assert bool(row["vorm"]) != bool(row["hoofd"] and zinsvorm(row["hoofd"]))
        if row["vorm"]:
            assert not [code for code in gemeld(f"{row['vorm']}.") if code < "RU2"]

    @pytest.mark.parametrize(
        ("zin", "vorm"),
        [
            ("De kosten van nazorg blijven bij de gemeente die hem plaatste.", "De kosten van de begeleiding"),
            ("Perioden van detentie tellen bij het bepalen van de herkomst half.", "telt niet mee"),
            ("Wie vertrekt, verliest de urgentie niet meteen.", "De urgentie vervalt, indien"),
            ("De aanvrager dient ten minste twee jaar in de regio te hebben gewoond.", "krijgt geen urgentie, tenzij"),
            ("Een maatschappelijke binding wordt aangenomen indien hij er werkt.", "Van regiobinding is sprake als"),
            ("Bij dreiging wordt de cliënt in een andere gemeente gehuisvest.", "In afwijking van het eerste lid"),
            ("De urgentie geldt zes maanden na verzending van het besluit.", "vanaf de datum van toekenning"),
            ("Een vakantie wordt niet aangemerkt als onderbreking.", "onderbreekt het verblijf niet"),
            ("Tot de doelgroep rekenen partijen ook mensen die terugkeren naar de regio.", "Tot de doelgroep behoren"),
            (
                "Jongeren uit een gezinshuis vallen niet onder deze afspraken.",
                "Dit convenant is niet van toepassing op",
            ),
            (
                "Na een intrekking kan de betrokkene gedurende twee jaar geen nieuwe aanvraag doen.",
                "krijgt geen urgentie, indien zijn urgentie in de twee jaar voorafgaand aan de aanvraag is ingetrokken",
            ),
            ("Een cliënt kan terecht waar hij werk heeft.", "is verantwoordelijk voor de huisvesting"),
            ("Plaatsing vindt plaats waar het netwerk van de bewoner is.", "is verantwoordelijk voor de huisvesting"),
        ],
    )
    def test_on_the_same_subject(self, zin: str, vorm: str) -> None:
        """The form is about what the sentence is about."""
        assert vorm in hulp_bij_open(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Het vereiste van zes maanden verblijf geldt niet voor slachtoffers van mensenhandel in de opvang.",
            "Van de bindingseis is uitgezonderd wie dakloos is.",
        ],
    )
    def test_a_demand_that_is_lifted(self, zin: str) -> None:
        """A demand is an item of its lid: a whole lid that does not apply takes the urgency with it."""
        assert hulp_bij_open(zin) == SCHRIJF_ONDERDEEL

    def test_no_refusal(self) -> None:
        """What is no refusal is never written as one."""
        hulp = hulp_bij_open("Dit wordt niet aangemerkt als weigering, indien de cliënt koortsig is.")
        assert "tenzij" in hulp
        assert "geldt als weigering" not in hulp
        assert "weigert de urgentie" not in hulp

    def test_one_case_departs(self) -> None:
        """Who is responsible in one case departs from who is so in all others; without a case nothing departs."""
        geval = "Indien terugkeer gevaar oplevert, wordt zij gehuisvest in een andere gemeente."
        assert "`In afwijking van het eerste lid is … verantwoordelijk" in hulp_bij_open(geval)
        assert "In afwijking" not in hulp_bij_open("Plaatsing vindt plaats waar het netwerk van de bewoner is.")

    @pytest.mark.parametrize(
        ("zin", "niet"),
        [
            ("Hij wordt geacht in de kosten van bewoning te kunnen voorzien.", "kosten van de begeleiding"),
            ("De verblijfsvergunning heeft nog een geldigheidsduur van een jaar.", "De urgentie geldt"),
            ("Een vakantie is geen onderbreking van het verblijf.", "telt niet mee"),
        ],
    )
    def test_on_no_other_subject(self, zin: str, niet: str) -> None:
        """A word alone does not make a sentence about who pays, how long an urgency holds, or what counts."""
        assert niet not in hulp_bij_open(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Tot de doelgroep rekenen partijen ook mensen die terugkeren naar de regio.",
            "Jongeren vallen niet onder deze afspraken, tenzij het verblijf eindigt.",
        ],
    )
    def test_on_one_subject(self, zin: str) -> None:
        """What tells whom a text covers, shows no form on what else is said of them."""
        assert hulp_bij_open(zin).count("`") == len("``")

    def test_of_whom_is_not_left_out(self) -> None:
        """Words behind a client say which: it is told that without them it is about all."""
        melding = parse_regeling(tekst("Cliënten uit de instelling krijgen urgentie.")).diagnostics[-1]
        assert "maar dan gaat hij over iedere cliënt" in melding.hulp

    def test_none(self) -> None:
        """Where no word tells what it is about, nothing is made up."""
        assert not hulp_bij_open("Wie zich niet meldt, slaat een beurt over.")

    def test_told(self) -> None:
        """The warning on such a sentence shows it."""
        zin = "Bij vertrek blijft de urgentie bestaan zolang de bezwaartermijn loopt."
        (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.kind.code == "RU154")
        assert "`De urgentie vervalt, indien" in str(melding.hulp)

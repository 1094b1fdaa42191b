"""The forms that are shown for a sentence which a person applies."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.build.overgebleven import zinsvorm
from regio_uitstroom.syntax.open_hulp import hulp_bij_open
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
            ("Bij dreiging neemt een andere gemeente de huisvesting over.", "In afwijking van het eerste lid"),
            ("De urgentie geldt zes maanden na verzending van het besluit.", "vanaf de datum van toekenning"),
            ("Een vakantie wordt niet aangemerkt als onderbreking.", "onderbreekt het verblijf niet"),
            ("Plaatsing vindt plaats waar het netwerk van de bewoner is.", "is verantwoordelijk voor de huisvesting"),
        ],
    )
    def test_on_the_same_subject(self, zin: str, vorm: str) -> None:
        """The form is about what the sentence is about."""
        assert vorm in hulp_bij_open(zin)

    def test_none(self) -> None:
        """Where no word tells what it is about, nothing is made up."""
        assert not hulp_bij_open("Wie zich niet meldt, slaat een beurt over.")

    def test_told(self) -> None:
        """The warning on such a sentence shows it."""
        zin = "Wie vertrekt, verliest de urgentie niet zolang de bezwaartermijn loopt."
        (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.kind.code == "RU154")
        assert "`De urgentie vervalt, indien" in str(melding.hulp)

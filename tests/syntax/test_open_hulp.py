"""The forms that are shown for a sentence which a person applies."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.build.overgebleven import zinsvorm
from regio_uitstroom.syntax.open_hulp import hulp_bij_open
from tests.syntax.zinnen import tekst


class TestHulpBijOpen:
    @pytest.mark.parametrize("row", lexicon_rows("open_vormen"), ids=lambda row: row["hoofd"])
    def test_every_subject_has_a_form(self, row: dict[str, str]) -> None:
        """Every subject leads to an example; that these are accepted is tested where they stand."""
        assert zinsvorm(row["hoofd"])

    @pytest.mark.parametrize(
        ("zin", "vorm"),
        [
            ("De kosten van nazorg blijven bij de gemeente die hem plaatste.", "De kosten van de begeleiding"),
            ("Perioden van detentie tellen bij het bepalen van de herkomst half.", "telt niet mee"),
            ("Wie vertrekt, verliest de urgentie niet meteen.", "De urgentie vervalt, indien"),
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

"""Words that point back at a sentence before."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from tests.syntax.zinnen import codes, tekst

SCHULDEN = "De cliënt die schulden heeft, meldt zich bij het wijkteam. "


def alle(zin: str) -> set[str]:
    """Return the codes of all findings."""
    return {melding.kind.code for melding in parse_regeling(tekst(zin)).diagnostics}


class TestMeldTerugwijzend:
    """resolve.terugwijzen.meld_terugwijzend."""

    @pytest.mark.parametrize(
        "zin",
        [
            f"{SCHULDEN}Hij krijgt geen urgentie.",
            f"{SCHULDEN}Deze cliënt krijgt geen urgentie.",
            f"{SCHULDEN}Zijn urgentie vervalt.",
            f"{SCHULDEN}Na tijdelijk verblijf gaat hij terug naar Zeist.",
            f"{SCHULDEN}Dan krijgt de cliënt geen urgentie.",
            f"{SCHULDEN}De urgentie vervalt dan.",
            f"{SCHULDEN}De gemeente Zeist is verantwoordelijk voor zijn huisvesting.",
            "De cliënt meldt zich bij het wijkteam, indien hij schulden heeft. Hij krijgt geen urgentie.",
            "De zorgaanbieder informeert de partner. Hij krijgt geen urgentie.",
            "De zorgaanbieder informeert cliënten uit maatschappelijke opvang. Hun urgentie vervalt.",
            f"{SCHULDEN.strip()}\n2. Zij krijgen geen urgentie.",
            "De cliënt met schulden informeert het college.\n2. Hij krijgt geen urgentie.",
        ],
    )
    def test_decides(self, zin: str) -> None:
        """A rule that would hold for everybody is refused."""
        assert codes(zin) == ["RU181"]

    def test_duty(self) -> None:
        """Of a duty it is told."""
        zin = f"{SCHULDEN}Hij informeert het college binnen zes weken na de aanvraag."
        assert "RU182" in alle(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt meldt zich bij het wijkteam. Hij krijgt urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt urgentie, indien hij schulden heeft.\n2. Hij krijgt geen urgentie, indien hij werkt.",
            f"{SCHULDEN}De cliënt krijgt geen urgentie, indien hij schulden heeft.",
            f"{SCHULDEN}De urgentie vervalt, indien hij een passende woning heeft geweigerd.",
            f"{SCHULDEN}Heeft de cliënt schulden, dan krijgt hij geen urgentie.",
            f"{SCHULDEN}Indien de cliënt schulden heeft, krijgt hij geen urgentie.",
        ],
    )
    def test_in_its_own_sentence(self, zin: str) -> None:
        """Who is named in the sentence itself, or is every client, is no other."""
        assert not alle(zin) & {"RU181", "RU182"}

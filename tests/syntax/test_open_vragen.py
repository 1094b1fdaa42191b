"""On which questions a sentence that a person applies is asked: never on less than it may be about."""

from __future__ import annotations

import pytest

from tests.syntax.test_open_regels import HERKOMST, regel_van

EISEN = [
    (
        "Uitgezonderd van de verblijfseis zijn cliënten van de noodopvang voor gezinnen, mits het gezin ten minste "
        "drie maanden in de opvang verblijft en het uitstroomadvies door een onafhankelijke deskundige is bevestigd."
    ),
    (
        "Een cliënt met problematische schulden wordt geacht in de kosten van bewoning te kunnen voorzien indien hij "
        "onder bewind is gesteld of is toegelaten tot een minnelijke of wettelijke schuldregeling."
    ),
    (
        "Een persoon die binnen de regio van een instelling in de ene gemeente wordt overgeplaatst naar een instelling "
        "in een andere gemeente, verkrijgt door die overplaatsing geen binding met laatstbedoelde gemeente."
    ),
    (
        "De eis van regionale binding is niet van toepassing op personen die verblijven in een voorziening voor "
        "tijdelijke opvang en die hun woonruimte hebben verlaten in verband met problemen van relationele aard."
    ),
]
KOSTEN = "Hoge kosten van levensonderhoud op zichzelf zijn voor cliënten uit de opvang geen beletsel."
BETALER = "De kosten van het zwerfgedrag komen voor rekening van de laatst aangedane gemeente in de provincie."


class TestVragen:
    """vragen_over."""

    @pytest.mark.parametrize("zin", EISEN)
    def test_a_demand_may_be_about_all(self, zin: str) -> None:
        """What is asked of a client, or counts as so, may be a condition of urgency and of who is responsible.

        The text has to say who that is: of a rule that it has not, this can be no condition.
        """
        regel = regel_van(HERKOMST + zin)
        assert regel.aanspraak is not None
        assert regel.gemeenten

    def test_costs_are_no_municipality(self) -> None:
        """That something costs money says not that a municipality pays it."""
        assert regel_van(KOSTEN).aanspraak is not None

    def test_who_pays_is_a_municipality(self) -> None:
        """Who bears the costs is asked as a municipality alone."""
        regel = regel_van(BETALER)
        assert regel.gemeenten
        assert regel.aanspraak is None

    def test_who_is_responsible_is_no_urgency(self) -> None:
        """A sentence on a municipality that holds no demand is not asked at the urgency."""
        regel = regel_van("De verantwoordelijkheid berust bij de gemeente waar de oudste van de partners opgroeide.")
        assert regel.aanspraak is None

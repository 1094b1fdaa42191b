"""Codes of the chain for an outcome."""

import pytest
from attrs import evolve

from regio_uitstroom.client.codelijsten import Codelijst, codes
from regio_uitstroom.evaluation.uitkomst import (
    Bevinding,
    Reden,
    RegelBevinding,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Waarde,
)
from regio_uitstroom.explain.keten import VOORRANGDETAILSOORT, VOORRANGSOORT, ZONDER_CODE, vera_codes, vera_zonder
from regio_uitstroom.explain.verzoeken import STANDAARDEN
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import HUISVESTING

KLAAR = Bevinding("de cliënt uitstroomgereed is", waarheid=True, gelezen=("uitstroomgereedVanaf",))

LIJST = Citaat("3", 1)
GROND = Citaat("3", 1, "a")


def verblijf(*voorzieningen: str, waarheid: bool = True) -> Bevinding:
    """Return a condition on stays that holds by stays in these facilities."""
    tekst = "de cliënt uit tijdelijk verblijf uitstroomt"
    return Bevinding(tekst, waarheid=waarheid, gelezen=("verblijven",), voorzieningen=voorzieningen)


def regel(*delen: Bevinding, geldt: bool | None = True, citaat: Citaat = GROND) -> RegelBevinding:
    """Return how a rule fared with these conditions."""
    return RegelBevinding(citaat, geldt=geldt, bevinding=Bevinding("en", waarheid=geldt, delen=delen))


UITSTROOM = verblijf("beschermd wonen")
URGENT = Uitkomst(
    Urgentievraag.AANSPRAAK,
    Uitkomstsoort.VASTGESTELD,
    Reden.REGEL,
    Waarde(urgent=True),
    grond=(GROND,),
    redenering=(regel(UITSTROOM, KLAAR),),
)


def uit(*voorzieningen: str) -> Uitkomst:
    """Return urgency that rests on stays in these facilities."""
    return evolve(URGENT, redenering=(regel(verblijf(*voorzieningen), KLAAR),))


class TestVeraCodes:
    """vera_codes."""

    def test_urgent_from_a_stay(self) -> None:
        """Urgency because of outflow is outflow from a maatschappelijke instelling."""
        assert vera_codes(URGENT) == {VOORRANGSOORT: "URG", VOORRANGDETAILSOORT: "UIT"}

    def test_status(self) -> None:
        """The status of an urgency that still holds has the code of urgency."""
        status = evolve(URGENT, vraag=Urgentievraag.STATUS, redenering=())
        assert vera_codes(status) == {VOORRANGSOORT: "URG"}

    @pytest.mark.parametrize(
        "uitkomst",
        [
            evolve(URGENT, waarde=Waarde(urgent=False)),
            evolve(URGENT, waarde=None),
            evolve(URGENT, soort=Uitkomstsoort.ONBEPAALD),
            evolve(URGENT, vraag=HUISVESTING),
        ],
    )
    def test_no_urgency(self, uitkomst: Uitkomst) -> None:
        """What is no established urgency has no code."""
        assert vera_codes(uitkomst) == {}

    def test_list_as_the_ground(self) -> None:
        """A ground that is cited by its list counts as well."""
        assert VOORRANGDETAILSOORT in vera_codes(evolve(URGENT, grond=(LIJST,)))

    @pytest.mark.parametrize(
        "redenering",
        [
            (regel(KLAAR),),
            (regel(verblijf("beschermd wonen", waarheid=False)),),
            (regel(UITSTROOM, geldt=None),),
            (regel(UITSTROOM, citaat=Citaat("4")), regel(KLAAR)),
        ],
    )
    def test_stay_is_no_reason(self, redenering: tuple[RegelBevinding, ...]) -> None:
        """Where no true condition of a deciding rule read the stay, the detail is left out."""
        assert vera_codes(evolve(URGENT, redenering=redenering)) == {VOORRANGSOORT: "URG"}

    def test_deeper_condition(self) -> None:
        """The condition may lie deeper."""
        diep = Bevinding("of", waarheid=True, delen=(Bevinding("x", waarheid=False), UITSTROOM))
        assert vera_codes(evolve(URGENT, redenering=(regel(diep),)))[VOORRANGDETAILSOORT] == "UIT"

    def test_detention(self) -> None:
        """Outflow from a penitentiaire inrichting has a code of its own."""
        assert vera_codes(uit("penitentiaire inrichting"))[VOORRANGDETAILSOORT] == "EXD"

    @pytest.mark.parametrize("voorziening", ["justitiële jeugdinrichting", "instelling voor forensische zorg", ""])
    def test_no_code_in_the_list(self, voorziening: str) -> None:
        """Where the list has no code for the facility, or the kind is not known, none is made up."""
        assert vera_codes(uit(voorziening)) == {VOORRANGSOORT: "URG"}

    def test_stays_of_two_kinds(self) -> None:
        """Stays that lead to different codes lead to none, be it in one condition or in two."""
        twee = (verblijf("beschermd wonen"), verblijf("penitentiaire inrichting"))
        assert vera_codes(uit("beschermd wonen", "penitentiaire inrichting")) == {VOORRANGSOORT: "URG"}
        assert vera_codes(evolve(URGENT, redenering=(regel(*twee),))) == {VOORRANGSOORT: "URG"}

    def test_stay_of_another_rule(self) -> None:
        """A stay by which a rule holds that does not decide takes no code away, and gives none."""
        ander = regel(verblijf("penitentiaire inrichting"), citaat=Citaat("4"))
        assert vera_codes(evolve(URGENT, redenering=(regel(UITSTROOM), ander)))[VOORRANGDETAILSOORT] == "UIT"

    def test_status_rests_on_a_stay(self) -> None:
        """A stay by which an urgency is still valid is not what it was granted for."""
        assert vera_codes(evolve(URGENT, vraag=Urgentievraag.STATUS)) == {VOORRANGSOORT: "URG"}

    def test_codes_are_of_the_lists(self) -> None:
        """Every code that is given stands in its list."""
        gegeven = vera_codes(URGENT)
        assert gegeven[VOORRANGSOORT] in {c.code for c in codes(Codelijst.VOORRANGSOORT)}
        assert gegeven[VOORRANGDETAILSOORT] in {c.code for c in codes(Codelijst.VOORRANGDETAILSOORT)}


class TestVeraZonder:
    """vera_zonder."""

    @pytest.mark.parametrize(
        ("uitkomst", "soort", "detail"),
        [
            (None, "geen vraag over urgentie", "geen vraag over urgentie"),
            (evolve(URGENT, waarde=Waarde(urgent=False)), "niet urgent", "niet urgent"),
            (evolve(URGENT, soort=Uitkomstsoort.ONBEPAALD, waarde=None), "staat niet vast", "staat niet vast"),
            (evolve(URGENT, vraag=Urgentievraag.STATUS, redenering=()), "", "niet opnieuw bekeken"),
            (evolve(URGENT, redenering=(regel(KLAAR),)), "", "berust niet op een verblijf"),
            (uit("justitiële jeugdinrichting"), "", "geen code hiervoor"),
            (uit("beschermd wonen", "penitentiaire inrichting"), "", "niet dezelfde code"),
            (URGENT, "", ""),
        ],
    )
    def test_reason_for_what_is_missing(self, uitkomst: Uitkomst | None, soort: str, detail: str) -> None:
        """A code that is not given comes with the reason, one that is given without."""
        zonder = vera_zonder(uitkomst)
        assert bool(soort) is (VOORRANGSOORT in zonder)
        assert bool(detail) is (VOORRANGDETAILSOORT in zonder)
        assert soort in zonder.get(VOORRANGSOORT, "")
        assert detail in zonder.get(VOORRANGDETAILSOORT, "")
        codes_ = {} if uitkomst is None else vera_codes(uitkomst)
        assert set(codes_) | set(zonder) == {VOORRANGSOORT, VOORRANGDETAILSOORT}
        assert not set(codes_) & set(zonder)


class TestZonderCode:
    """ZONDER_CODE."""

    def test_every_list_is_accounted_for(self) -> None:
        """Each list either gives a code or is told to give none."""
        met = {Codelijst.VOORRANGSOORT, Codelijst.VOORRANGDETAILSOORT, *STANDAARDEN.values()}
        assert set(ZONDER_CODE) | met == set(Codelijst)

"""Conditions that begin with their verb: an open class, read as the same condition with *indien*."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Regel, Urgentie, Verval
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from tests.syntax.zinnen import tekst

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Gegevens

schuldenvrij: de cliënt is schuldenvrij (ja of nee)

Artikel 1. Regels

"""


def lees(zin: str) -> Regeling:
    """Return the agreement with this sentence; it must load."""
    return parse_regeling(f"{KOP}{zin}\n").of_fout()


class TestZelfdeAlsIndien:
    """What begins with its verb means what the same sentence with *indien* means."""

    @pytest.mark.parametrize(
        ("voorop", "indien"),
        [
            ("Heeft de cliënt een passende woning geweigerd", "de cliënt een passende woning heeft geweigerd"),
            ("Is de cliënt schuldenvrij", "de cliënt schuldenvrij is"),
            ("Is de cliënt niet schuldenvrij", "de cliënt niet schuldenvrij is"),
            ("Is zijn werk hem bekend", "zijn werk hem bekend is"),
            ("Is zijn werk hem niet bekend", "zijn werk hem niet bekend is"),
            ("Woonde de cliënt ten minste twee jaar in Houten", "de cliënt ten minste twee jaar in Houten woonde"),
            ("Bereikt de cliënt de leeftijd van achttien jaar", "de cliënt de leeftijd van achttien jaar bereikt"),
            ("Verblijft de cliënt in beschermd wonen", "de cliënt in beschermd wonen verblijft"),
            ("Stroomt de cliënt uit", "de cliënt uitstroomt"),
            ("Komt de cliënt de afspraken niet na", "de cliënt de afspraken niet nakomt"),
        ],
    )
    def test_same_condition(self, voorop: str, indien: str) -> None:
        """Any verb, with its particle, its other verbs and its denial."""
        een, ander = lees(f"{voorop}, dan vervalt de urgentie."), lees(f"De urgentie vervalt, indien {indien}.")
        assert een.regels[0].voorwaarde == ander.regels[0].voorwaarde

    def test_what_turns_out(self) -> None:
        """*Blijkt dat …* says no more than what turns out: that is tried."""
        een = lees("Blijkt dat de cliënt een passende woning heeft geweigerd, dan vervalt de urgentie.")
        ander = lees("De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.")
        assert een.regels[0].voorwaarde == ander.regels[0].voorwaarde

    def test_what_turns_out_on_a_day(self) -> None:
        """With a day it is one fact, asked with the verb where it belongs."""
        zin = "Blijkt op 1 oktober dat een gemeente minder dan tien woningen heeft geleverd, dan vervalt de urgentie."
        (regel,) = lees(zin).regels
        assert isinstance(regel, Verval)
        assert isinstance(regel.voorwaarde, FeitIs)
        woorden = "op 1 oktober blijkt dat een gemeente minder dan tien woningen heeft geleverd"
        assert regel.voorwaarde.gegeven.vraag == f"Is het zo dat {woorden}?"


class TestGeweigerd:
    """What is refused, is refused with the sentence with *indien*."""

    @pytest.mark.parametrize(
        ("zin", "indien"),
        [
            (
                "Is de cliënt uitstroomgered, dan krijgt hij urgentie.",
                "Indien de cliënt uitstroomgered is, krijgt hij urgentie.",
            ),
            (
                "Voldoet de cliënt niet aan artikel 3, dan krijgt hij geen urgentie.",
                "Indien de cliënt niet aan artikel 3 voldoet, krijgt hij geen urgentie.",
            ),
            (
                "Wijst het college de aanvraga af, dan vervalt de urgentie.",
                "Indien het college de aanvraga afwijst, vervalt de urgentie.",
            ),
        ],
    )
    def test_rewrite(self, zin: str, indien: str) -> None:
        """The very sentence, turned round."""
        fouten = [d for d in parse_regeling(f"{KOP}{zin}\n").diagnostics if d.is_fout]
        assert fouten
        assert all(f"met `indien` wordt deze zin: `{indien}`" in (fout.hulp or "") for fout in fouten)


@pytest.mark.parametrize(
    ("zin", "bijzin"),
    [
        (
            "Is de gemeente verantwoordelijk waar de instelling is gevestigd, dan krijgt de cliënt urgentie.",
            "de gemeente verantwoordelijk is waar de instelling is gevestigd",
        ),
        (
            "Is de gemeente verantwoordelijk voor de huisvesting waar hij woont, dan krijgt de cliënt urgentie.",
            "de gemeente verantwoordelijk voor de huisvesting is waar hij woont",
        ),
    ],
)
def test_before_a_clause_that_comes_last(zin: str, bijzin: str) -> None:
    """The verb goes with *verantwoordelijk*, not into the clause on where; what rules decide is not asked."""
    (fout,) = (d for d in parse_regeling(f"{KOP}{zin}\n").diagnostics if d.is_fout)
    assert fout.kind.code == "RU163"
    assert f"`{bijzin}`" in fout.bericht


class TestLosWoord:
    """A verb by itself before a comma begins no condition."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Weten, is de cliënt schuldenvrij, dan krijgt hij urgentie.",
            "Verhuizen, heeft de cliënt een aanvraag ingediend, dan geldt het oude recht.",
            "Melden, woont de cliënt in Houten, dan geldt het oude recht.",
        ],
    )
    def test_not_silent(self, zin: str) -> None:
        """What such a sentence says is refused, or left to a person; it is read without a word nowhere."""
        gemeld = {een.kind.code for een in parse_regeling(f"{KOP}{zin}\n").diagnostics}
        assert gemeld & {"RU148", "RU154"}


class TestKommaVoorVoegwoord:
    """A comma before *en* or *of* says nothing: what is asked is what the clause says without its denial."""

    @pytest.mark.parametrize(
        ("voorwaarde", "vraag"),
        [
            ("Reageert de cliënt niet, en is hij meerderjarig", "Is het zo dat de cliënt reageert?"),
            ("Behoudt de cliënt zijn woning niet, of is hij dakloos", "Is het zo dat de cliënt zijn woning behoudt?"),
            ("Wil de cliënt niet meewerken, of heeft hij schulden", "Is het zo dat de cliënt wil meewerken?"),
        ],
    )
    def test_a_denial_counts_once(self, voorwaarde: str, vraag: str) -> None:
        """Who does not react, is not asked whether he does not."""
        (regel,) = (een for een in _regels(f"{voorwaarde}, dan krijgt hij urgentie.") if isinstance(een, Urgentie))
        eerste = next(van_soort(Niet, regel))
        assert isinstance(eerste.deel, FeitIs)
        assert eerste.deel.gegeven.vraag == vraag

    @pytest.mark.parametrize(
        "zin",
        [
            "Betaalt de cliënt zijn huur niet of te laat, dan vervalt de urgentie.",
            "Wordt de huur niet of onvoldoende betaald, dan vervalt de urgentie.",
        ],
    )
    def test_not_or_too_late_is_one_question(self, zin: str) -> None:
        """*Niet of te laat* is how something is done, and no two clauses."""
        (regel,) = (een for een in _regels(zin) if isinstance(een, Verval))
        assert isinstance(regel.voorwaarde, FeitIs)
        assert "niet of" in regel.voorwaarde.gegeven.vraag

    def test_the_verb_stands_behind_a_relative_clause(self) -> None:
        """The comma that closes such a clause stays, and the question has the verb behind it."""
        zin = "Heeft de cliënt een partner die werkt, en is hij meerderjarig, dan krijgt hij urgentie."
        vragen = [een.gegeven.vraag for een in van_soort(FeitIs, *_regels(zin))]
        assert vragen == ["Is het zo dat de cliënt een partner die werkt, heeft?"]


def _regels(zin: str) -> list[Regel]:
    regels = parse_regeling(tekst(zin)).of_fout().regels
    return [een for een in regels if een.citaat.artikel == "3"]

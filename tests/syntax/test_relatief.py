"""The client whom a relative clause leaves out is named where the clause is asked or judged by itself."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, OordeelGeeft
from tests.syntax.zinnen import codes, tekst

URGENTIE = "Het college verleent urgentie aan cliënten {}."
OORDEEL = "naar het oordeel van de zorgaanbieder"


def vragen(zin: str) -> list[str]:
    """Return what the last rule of a text asks and has judged, as questions."""
    (regel,) = parse_regeling(tekst(zin)).of_fout().regels[-1:]
    feiten = [feit.gegeven.vraag for feit in van_soort(FeitIs, regel.voorwaarde)]
    return feiten + [deel.oordeel.vraag for deel in van_soort(OordeelGeeft, regel.voorwaarde)]


class TestMetClient:
    @pytest.mark.parametrize(
        ("bijzin", "gevraagd"),
        [
            (f"die {OORDEEL} zelfstandig kunnen wonen", "de cliënt zelfstandig kan wonen"),
            (f"die {OORDEEL} onveilig wonen", "de cliënt onveilig woont"),
            (f"die {OORDEEL} hun schulden hebben afgelost", "de cliënt zijn schulden heeft afgelost"),
            (f"die {OORDEEL} niet zelf in woonruimte kunnen voorzien", "de cliënt zelf in woonruimte kan voorzien"),
            (f"die de financiën {OORDEEL} op orde hebben", "de cliënt de financiën op orde hebben"),
            (f"van wie de schulden {OORDEEL} beheersbaar zijn", "van de cliënt de schulden beheersbaar zijn"),
            (f"bij wie {OORDEEL} schulden bestaan", "bij de cliënt schulden bestaan"),
            (f"aan wie {OORDEEL} begeleiding is geboden", "aan de cliënt begeleiding is geboden"),
            ("aan wie begeleiding is geboden", "aan de cliënt begeleiding is geboden"),
            ("met wie afspraken zijn gemaakt", "met de cliënt afspraken zijn gemaakt"),
            ("bij wie sprake is van schulden", "bij de cliënt sprake is van schulden"),
            ("van wie de schulden beheersbaar zijn", "van de cliënt de schulden beheersbaar zijn"),
            ("wiens situatie schrijnend is", "zijn situatie schrijnend is"),
            ("die hun schulden hebben afgelost", "de cliënt zijn schulden heeft afgelost"),
            ("die de gemeenten hebben voorgedragen", "de cliënt de gemeenten hebben voorgedragen"),
        ],
    )
    def test_question_names_the_client(self, bijzin: str, gevraagd: str) -> None:
        """What is asked or judged of a relative clause says of whom, and as what he stands in it."""
        assert vragen(URGENTIE.format(bijzin)) == [f"Is het zo dat {gevraagd}?"]

    def test_one_client(self) -> None:
        """Said of one client, it is asked as it is of several."""
        zin = f"Het college verleent urgentie aan de cliënt die {OORDEEL} zelfstandig kan wonen."
        assert vragen(zin) == ["Is het zo dat de cliënt zelfstandig kan wonen?"]

    @pytest.mark.parametrize("begin", ["aan de cliënt die", "aan cliënten die"])
    def test_each_item_of_a_list(self, begin: str) -> None:
        """So do the items of a list behind *die*, with *naar het oordeel van* in each."""
        zin = f"Urgentie wordt verleend {begin}:\n   a. {OORDEEL} onveilig woont; en\n   b. {OORDEEL} schulden heeft."
        assert vragen(zin) == ["Is het zo dat de cliënt onveilig woont?", "Is het zo dat de cliënt schulden heeft?"]

    def test_the_client_before_a_list(self) -> None:
        """So do those of a list behind *indien hij*."""
        zin = f"De cliënt krijgt urgentie, indien hij:\n   a. {OORDEEL} onveilig woont; en\n   b. geen woning heeft."
        assert "Is het zo dat de cliënt onveilig woont?" in vragen(zin)

    def test_two_wordings_are_one_judgment(self) -> None:
        """*Die* and *indien hij* of one clause ask the same question."""
        met_hij = f"De cliënt krijgt urgentie, indien hij {OORDEEL} zelfstandig kan wonen."
        assert vragen(met_hij) == vragen(URGENTIE.format(f"die {OORDEEL} zelfstandig kunnen wonen"))

    @pytest.mark.parametrize(
        ("bijzin", "regel"),
        [
            ("aan wie begeleiding is geboden", "aan wie begeleiding is geboden"),
            ("die hun schulden hebben afgelost", "die zijn schulden heeft afgelost"),
            (
                f"die {OORDEEL} zelfstandig kunnen wonen",
                "over wie de zorgaanbieder heeft geoordeeld dat hij zelfstandig kan wonen",
            ),
        ],
    )
    def test_an_example_answers_it(self, bijzin: str, regel: str) -> None:
        """A line of an example in the words of the clause is accepted."""
        gegeven = f"Gegeven een cliënt\n  {regel}\nen peildatum 1 maart 2018"
        voorbeeld = f'Voorbeeld "iemand"\n{gegeven}\ndan krijgt de cliënt urgentie op grond van artikel 3, eerste lid'
        assert codes(f"{URGENTIE.format(bijzin)}\n\n{voorbeeld}") == []

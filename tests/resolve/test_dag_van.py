"""Terms of duties from a day that no word list holds: kept, from a day that is asked."""

from datetime import date

import pytest

from regio_uitstroom import parse_regeling, read_client, werkproces
from regio_uitstroom.model.regels import Verplichting
from regio_uitstroom.model.woorden import DAG_VAN
from tests.syntax.zinnen import codes, tekst


def plicht(zin: str) -> Verplichting:
    """Return the duty that the last sentence of a text is."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, Verplichting)
    return regel


class TestVolledigeAanvraag:
    @pytest.mark.parametrize(
        "vanaf",
        [
            "na ontvangst van de volledige aanvraag",
            "na ontvangst van een volledige aanvraag",
            "na de dag waarop de aanvraag volledig is",
            "nadat de aanvraag volledig is",
        ],
    )
    def test_a_day_of_its_own(self, vanaf: str) -> None:
        """The day on which an application is complete is another than that of the application."""
        termijn = plicht(f"Het college beslist binnen acht weken {vanaf}.").termijn
        assert termijn is not None
        assert termijn.moment.sleutel == "volledige aanvraag"

    def test_it_can_be_lengthened(self) -> None:
        """*Deze termijn* is that one."""
        zin = "Het college beslist binnen acht weken na ontvangst van de volledige aanvraag."
        assert codes(f"{zin}\n2. Het college kan deze termijn eenmaal met vier weken verlengen.") == []


class TestEigenDag:
    @pytest.mark.parametrize("vooraf", ["De zorgaanbieder informeert", "Indien de cliënt ziek is, informeert hij"])
    @pytest.mark.parametrize("dag", ["ontvangst van het zorgdossier", "het keukentafelgesprek"])
    def test_the_term_is_kept(self, vooraf: str, dag: str) -> None:
        """The term runs from what happened, in the words of the text."""
        termijn = plicht(f"{vooraf} het college binnen twee weken na {dag}.").termijn
        assert termijn is not None
        assert termijn.moment.sleutel == f"{DAG_VAN}{dag}"

    def test_the_day_is_a_fact(self) -> None:
        """A record that has the day gives the last day of the term."""
        zin = "De zorgaanbieder informeert het college binnen twee weken na het keukentafelgesprek."
        regeling = parse_regeling(tekst(zin)).of_fout()
        peildatum = date(2018, 2, 5)
        dossier = {"sleutel": "c-1", "feiten": {"dag van het keukentafelgesprek": "2018-02-01"}}
        client, _ = read_client(dossier, peildatum=peildatum, gegevens=regeling.gegevens)
        assert client is not None
        (stap,) = werkproces(regeling, client, peildatum=peildatum).stappen
        assert stap.uiterlijk == date(2018, 2, 15)

    def test_the_question(self) -> None:
        """What is asked is a day."""
        zin = "De zorgaanbieder informeert het college binnen twee weken na het keukentafelgesprek."
        gegeven = parse_regeling(tekst(zin)).of_fout().gegevens[-1]
        assert gegeven.vraag == "Op welke dag was het keukentafelgesprek?"

"""What parties do among themselves decides for no client, whatever it is about (decision 059)."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, OpenRegel, Verplichting
from tests.syntax.zinnen import tekst

BESTUUR = [
    "Komt de cliënt van buiten de regio, dan zoekt de zorgaanbieder contact met de gemeente waar hij vandaan komt.",
    (
        "Is de aanvraag bij de verkeerde gemeente ingediend, dan stuurt die gemeente haar binnen vijf werkdagen door "
        "en laat zij dat aan de aanvrager weten."
    ),
    "Leidt het ambtelijk overleg niet tot overeenstemming, dan wordt het geschil voorgelegd aan het bestuur.",
    "De corporaties labelen jaarlijks voldoende woningen, gespreid over de wijken en kernen.",
    (
        "Gegevens van cliënten worden twee jaar na de plaatsing of afwijzing verwijderd, tenzij een wettelijke "
        "bewaartermijn anders voorschrijft."
    ),
    "De gemeenten stellen jaarlijks vóór 1 december het contingent voor uitstromers voor het volgende jaar vast.",
    "Partijen rapporteren twee keer per jaar over het aantal aanmeldingen, toewijzingen, weigeringen en de wachttijd.",
    "Blijkt uit de cijfers dat een gemeente achterloopt op haar taakstelling, dan treedt zij in overleg met hen.",
    "Wijkt het college van het advies af, dan motiveert het dat in de beschikking.",
    (
        "Het college mandateert de bevoegdheid tot het nemen van besluiten op aanvragen om een urgentieverklaring aan "
        "de regionale urgentiecommissie."
    ),
    "Het college brengt jaarlijks verslag uit aan de raad over het aantal verleende en ingetrokken urgenties.",
    "Spreiding van uitstromers over wijken en complexen wordt nagestreefd.",
    (
        "Binnen tien werkdagen na ontvangst van de melding toetst het regionale meldpunt of de cliënt uitstroomgereed "
        "is en deelt het zijn bevindingen mee aan de gemeente van herkomst en de cliënt."
    ),
    "In een kwetsbare wijk wijst de corporatie niet meer dan dertig procent van de woningen toe aan urgenten.",
    "De gemeenten delen mee welke gemeente de huisvesting overneemt.",
    (
        "Geschillen over de vraag welke gemeente verantwoordelijk is, worden ambtelijk besproken en daarna voorgelegd "
        "aan de betrokken wethouders."
    ),
]
BESTUUR += [
    "Het college motiveert in zijn besluit waarom de cliënt geen urgentie krijgt.",
    "De verdeling van het contingent over de gemeenten geschiedt voor de helft naar het aantal inwoners.",
    "Een gemeente die te weinig woningen heeft geleverd, voegt het tekort toe aan haar opgave voor het volgende jaar.",
    "In gevallen waarin deze regeling niet voorziet, beslist het college waar de aanvraag is ingediend, na overleg.",
    "De kosten van het regionaal uitstroomloket worden door de gemeenten gedragen naar rato van het inwonertal.",
    "De dossiers worden vijf jaar na het verlopen van de urgentie vernietigd, tenzij een lopende procedure dat belet.",
]
BESTUUR += [
    "Partijen overleggen over cliënten die geen urgentie krijgen.",
    "De gemeenten registreren het aantal urgente cliënten.",
]
BESLIST = [
    "Leidt het overleg niet tot overeenstemming, dan wordt de cliënt niet gehuisvest en informeert de gemeente hem.",
    "Houten zoekt contact met Zeist, waarna Zeist de cliënt huisvest zodra daar een woning is.",
    "Het college motiveert waarom het dat doet, en verleent altijd voorrang aan zwangere aanvragers.",
    "De commissie rapporteert dat de aanvraag faalt en Houten neemt de cliënt voortaan in huis.",
    "Het college motiveert waarom de aanvraag faalt en Houten neemt de cliënt voortaan in huis.",
    "Partijen overleggen over cliënten die geen urgentie krijgen en bieden hen een woning in Houten.",
    "Het college evalueert de regeling en herziet zo nodig de gronden voor urgentie.",
    "De commissie rapporteert aan het college, en Houten neemt de cliënt voortaan in huis.",
    "De gemeenten informeren elkaar en Utrecht vangt de ex-gedetineerden op.",
    "De regiegroep overlegt maandelijks, waarbij Zeist de huisvesting van alle ex-gedetineerden op zich neemt.",
    "De commissie toetst of de cliënt binding heeft, zo niet dan gaat hij terug naar Houten.",
    "De commissie rapporteert en schiet de kosten van het verblijf van de cliënt voor.",
    "Het college motiveert zijn keuze en verleent altijd voorrang aan zwangere aanvragers met schoolgaande kinderen.",
    "Verblijf in een kliniek telt niet mee voor de woonduur van het contingent.",
    "Partijen spreken af dat de gemeente van opvang zorgt voor een woning.",
]


class TestBestuurszinnen:
    @pytest.mark.parametrize("zin", BESTUUR)
    def test_decides_nothing(self, zin: str) -> None:
        """It is kept, and no client is asked what follows from it."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(regel, OpenRegel) for regel in regels)
        assert isinstance(regels[-1], Bepaling | Verplichting)

    @pytest.mark.parametrize("zin", BESLIST)
    def test_decides(self, zin: str) -> None:
        """With a second main clause, or a clause that goes on about a client, a person is asked or the writer is."""
        geladen = parse_regeling(tekst(zin))
        assert geladen.regeling is None or any(isinstance(regel, OpenRegel) for regel in geladen.regeling.regels)

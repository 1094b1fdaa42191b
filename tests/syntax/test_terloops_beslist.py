"""What parties do that decides by the way: who pays in the meantime, what is asked, whose wish is followed."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import tekst

BESLIST = [
    "Partijen maken afspraken over de kosten, waarbij Zeist de kosten draagt.",
    "Partijen maken afspraken over de kosten, waarbij Zeist betaalt.",
    "Partijen maken afspraken over de kosten, waarbij de gemeente van herkomst betaalt.",
    "Partijen maken afspraken over de kosten, waarbij de kosten bij Zeist liggen.",
    "Partijen maken afspraken over de kosten, waarbij de gemeente van herkomst de rekening voldoet.",
    "Partijen maken afspraken over de overdracht, waarbij Zeist de cliënt opvangt.",
    "Bij de overdracht worden afspraken gemaakt, waarbij Zeist de kosten draagt.",
    "Bij de overdracht worden afspraken gemaakt over de kosten, die voor Zeist zijn.",
    "Partijen rapporteren jaarlijks over de plaatsingen, waarbij de gemeente van herkomst als verantwoordelijk geldt.",
    "Partijen rapporteren elkaar jaarlijks over de plaatsingen, waarvoor de gemeente van herkomst de kosten draagt.",
    "Partijen rapporteren elkaar jaarlijks over de plaatsingen, die ten laste komen van Zeist.",
    "Geschillen over de vraag wie betaalt, worden voorgelegd aan de stuurgroep, waarbij Houten zolang betaalt.",
    "Geschillen over de vraag wie betaalt, worden voorgelegd aan de stuurgroep; tot die tijd betaalt Zeist.",
    "Geschillen worden voorgelegd aan de stuurgroep, waarbij de laatste inschrijving telt.",
    "Partijen treden in overleg over de vraag wie verantwoordelijk is en totdat zij het eens zijn betaalt Zeist.",
    "Partijen overleggen over de plaatsing, met verlies van urgentie bij weigering.",
    "De contactpersonen stemmen de plaatsing af, waarbij dagbesteding verplicht is.",
    "Partijen zorgen ervoor dat alleen gezinnen een woning krijgen.",
    "Partijen zien erop toe dat alleen cliënten met dagbesteding worden geplaatst.",
    "Partijen houden een lijst bij, waarop alleen meerderjarigen staan.",
    "Partijen hanteren als uitgangspunt dat iedereen urgentie krijgt.",
    "Uitgangspunt is dat de cliënt terugkeert naar de gemeente van herkomst.",
    "Partijen gaan uit van de gemeente van voorkeur.",
    "De gemeenten volgen de voorkeur van de cliënt.",
    "De voorkeur van de cliënt is leidend.",
    "De wens van de cliënt staat voorop.",
    "Partijen laten de keuze aan de cliënt.",
    "De gemeenten verrekenen de kosten van begeleiding met de gemeente van herkomst.",
    "Partijen maken afspraken over de plaatsing, waarbij de cliënt de gemeente kiest.",
    "Partijen overleggen over de plaatsing, waarbij geldt dat de cliënt terugkeert.",
    "De centrumgemeente coördineert, waarbij zij een gemeente kan aanwijzen.",
    "De aanbieder informeert partijen over de plaats; anders wordt de plaats aan een ander gegund.",
    "Partijen rapporteren over de plaatsingen, waarbij een briefadres meetelt.",
    "Bij de plaatsing wordt dagbesteding verlangd.",
    "De gemeenten houden bij de urgentie rekening met de huurschuld.",
    "De woningen zijn niet bedoeld voor cliënten met schulden.",
    "Partijen hanteren als uitgangspunt dat de cliënt zelf kiest.",
    "De aanvrager beschikt over een inkomen waarmee hij de huur van de te betrekken woning kan voldoen.",
    "De termijn wordt opgeschort gedurende de tijd dat de houder wegens opname niet kan verhuizen.",
    "De geldigheidsduur wordt opgeschort zolang de houder is opgenomen.",
    "De toekenning wordt ingetrokken, indien de cliënt een passende woning weigert.",
    "Het college trekt het besluit in, indien de cliënt een passende woning weigert.",
    "Het college kan het besluit intrekken, indien de cliënt schulden heeft.",
    "De cliënt kan zijn toestemming intrekken; daarmee eindigt de aanspraak.",
    "De deelname van Houten aan dit convenant eindigt op 1 januari 2027.",
]
BESLIST_NIET = [
    "Partijen maken afspraken over de kosten.",
    "Partijen overleggen over de plaatsing, waarbij de zorgaanbieder de cliënt begeleidt.",
    "De commissie adviseert, waarbij de voorzitter bij staking van stemmen beslist.",
    "Partijen rapporteren jaarlijks over de plaatsingen, waarbij zij de uitkomsten bespreken.",
    "De gemeenten verrekenen de kosten van de monitor jaarlijks onderling.",
    "De zorgaanbieder houdt bij de overdracht rekening met de privacy van de cliënt.",
]


@pytest.mark.parametrize("zin", BESLIST)
def test_a_person_is_asked(zin: str) -> None:
    """It was a duty, or words, and nobody was asked: the outcome stood as if it were not there."""
    regeling = parse_regeling(tekst(zin)).regeling
    if regeling is not None:
        assert any(isinstance(een, OpenRegel) for een in regeling.regels if een.citaat.artikel == "3")


@pytest.mark.parametrize("zin", BESLIST_NIET)
def test_nobody_is_asked(zin: str) -> None:
    """How parties work together stays theirs."""
    regels = parse_regeling(tekst(zin)).of_fout().regels
    assert not any(isinstance(een, OpenRegel) for een in regels)

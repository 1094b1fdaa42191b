"""Sentences that decide without a word of what is decided: a person applies them."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import tekst


class TestBeslistToch:
    @pytest.mark.parametrize(
        "zin",
        [
            "Dagbesteding is niet nodig als de cliënt minderjarig is.",
            "Voor minderjarigen is dagbesteding niet verplicht.",
            "Er geldt een wachttijd van zes maanden.",
            "Partijen hanteren een wachttijd van zes maanden.",
            "De minimumleeftijd is achttien jaar.",
            "De maximale huurschuld is 500 euro.",
            "De leeftijd wordt beoordeeld naar de situatie op de dag van de aanvraag.",
            "De toets vindt plaats naar de situatie op de dag van de aanvraag.",
            "De peildatum is de dag van de aanvraag.",
            "De verplichting eindigt op de dag waarop de cliënt achttien jaar wordt.",
            "Deze termijn is voor minderjarigen een jaar.",
            "Vrijwilligerswerk geldt als dagbesteding.",
            "Dagbesteding is alleen van belang als de cliënt meerderjarig is.",
            "Alleen voor meerderjarigen is dagbesteding van belang.",
            "Als de cliënt minderjarig is, doet dagbesteding niet ter zake.",
            "Het inkomen is ten hoogste 30.000 euro.",
            "De leeftijd mag niet lager zijn dan achttien jaar.",
            "De voorwaarden worden getoetst naar de situatie op de dag van de aanvraag.",
            "De voorwaarden worden op de dag van de aanvraag getoetst.",
            "Het college toetst de voorwaarden op de dag van de aanvraag.",
            "De aanvraag wordt beoordeeld naar de omstandigheden op de dag van de aanvraag.",
            "Het college kan de inschrijving en de urgentie intrekken.",
            "Het college kan de urgentie en de aanmelding intrekken.",
            "Het college kan de urgentieverklaring en het aanbod intrekken.",
            "Het college trekt de inschrijving en de urgentie in, indien de cliënt in Houten woont.",
            "De corporatie biedt de cliënt ten hoogste twee keer een woning aan.",
            "De woningcorporatie biedt houders eenmaal een woning aan.",
            "Aan houders van een urgentieverklaring wordt ten hoogste twee keer een woning aangeboden.",
            "Aan de cliënt wordt ten hoogste twee keer een woning aangeboden.",
            "Afwijking van artikel 2 is alleen mogelijk, indien de cliënt minderjarig is.",
        ],
    )
    def test_never_kept(self, zin: str) -> None:
        """It is a rule that a person applies, and not a provision that counts for nothing."""
        assert isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], OpenRegel)

    @pytest.mark.parametrize(
        "zin",
        [
            "Een legitimatiebewijs is niet nodig.",
            "De maximale omvang van het verslag is tien bladzijden.",
            "De werkgroep beoordeelt jaarlijks hoe de samenwerking verloopt.",
            "De kosten van het verslag zijn ten hoogste 500 euro.",
            "De voorwaarden worden vastgesteld op de dag van de ondertekening.",
            "De corporatie biedt de cliënt een woning aan.",
            "De corporatie biedt de cliënt binnen vier weken na de aanvraag een woning aan.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """What is about no client stays a provision."""
        assert not isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], OpenRegel)

    @pytest.mark.parametrize(
        "zin",
        [
            "De huurschuld is ten hoogste 500 euro.",
            "De huurschuld bedraagt niet meer dan 500 euro.",
            "De huurschuld mag niet hoger zijn dan 500 euro.",
            "De huurschuld wordt vastgesteld op de dag van de aanvraag.",
            "Het college stelt de huurschuld vast op de dag van de aanvraag.",
        ],
    )
    def test_declared_amount(self, zin: str) -> None:
        """How high an amount that the text declares is to be, and on which day it counts, is asked too."""
        gegeven = "huurschuld: de huurschuld van de cliënt (bedrag)"
        assert isinstance(parse_regeling(tekst(zin, gegeven)).of_fout().regels[-1], OpenRegel)

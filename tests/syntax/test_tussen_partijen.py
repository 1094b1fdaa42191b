"""Quotas, reports, funds, terms of decisions and objections: what parties arrange so, is asked of nobody."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, OpenRegel, Regel
from tests.syntax.zinnen import gemeld, tekst

BEWAARD = [
    "Het knusse loket stelt elk kwartaal een overzicht op van het aantal toewijzingen en weigeringen per gemeente.",
    (
        "De regionale taakstelling wordt over de gemeenten verdeeld naar rato van het aantal huurwoningen dat op 1 "
        "januari op hun grondgebied staat."
    ),
    (
        "Voor het jaar waarin dit convenant ingaat, geldt de volgende verdeling van de beschikbare woningen:\n"
        "a. Utrecht: 150;\nb. Zeist: 34; en\nc. Houten: elk 5."
    ),
    (
        "Heeft een gemeente aan het eind van het jaar minder cliënten gehuisvest dan afgesproken, dan wordt het tekort "
        "opgeteld bij haar aandeel voor het volgende jaar."
    ),
    (
        "Van de vrijkomende sociale huurwoningen in de gemeente wordt per kalenderjaar ten hoogste dertig procent "
        "toegewezen aan houders van een urgentieverklaring."
    ),
    "Zeist en Houten kunnen een deel van hun opgave aan elkaar overdragen als zij dat voor 1 oktober laten weten.",
    (
        "Schade aan de woning die niet op de huurder kan worden verhaald, wordt tot een maximum van € 5.000 per woning "
        "vergoed uit het regionale garantiefonds, waaraan de gemeenten naar rato van hun inwonertal bijdragen."
    ),
    (
        "De termijn voor het geven van de beschikking wordt opgeschort:\na. gedurende de tijd dat de aanvrager een "
        "verzuim kan herstellen; en\nb. vanaf de dag waarop een advies is gevraagd."
    ),
    "Het maken van bezwaar tegen de intrekking van een urgentieverklaring schorst de werking van het besluit niet.",
    (
        "Van een afwijzing krijgt niet alleen de cliënt maar ook de aanbieder die hem heeft aangemeld bericht, voor "
        "zover de cliënt daarmee akkoord is."
    ),
    (
        "Raakt de cliënt binnen een jaar na uitstroom opnieuw aangewezen op een intramurale plek, dan neemt de "
        "zorgaanbieder hem met voorrang terug, zonder dat daarvoor een nieuwe toegangsbeoordeling nodig is."
    ),
    "Een cliënt mag geen nadeel ondervinden van een verschil van inzicht tussen gemeenten over zijn herkomst.",
    (
        "In dat geval zoeken gemeente, aanbieder en corporatie samen naar een oplossing die recht doet aan het belang "
        "van de cliënt."
    ),
]
GEVRAAGD = [
    (
        "Het knusse loket stelt elk kwartaal een overzicht op van het aantal weigeringen per gemeente, op grond "
        "waarvan het de urgentie bepaalt."
    ),
    "Het knusse loket stelt een overzicht op en de gemeente van herkomst huisvest de cliënten die daarop staan.",
    "Partijen verdelen de cliënten naar rato van het contingent over de knusse gemeenten.",
    "Zeist en Houten kunnen cliënten boven hun opgave knus aan elkaar overdragen.",
    "Voor dit jaar geldt de volgende verdeling van de woningen:\na. Utrecht: gezinnen; en\nb. Zeist: alleenstaanden.",
    (
        "Voor dit jaar geldt de volgende verdeling van de cliënten:\na. Utrecht: knusse gezinnen; en\nb. Zeist: "
        "alleenstaanden."
    ),
    "Heeft een gemeente een tekort, dan worden de cliënten van andere gemeenten knus bij haar gehuisvest.",
    "Van de knusse woningen wordt ten hoogste dertig procent toegewezen, waarna de urgentie vervalt.",
    "Schade aan de woning wordt vergoed uit het garantiefonds, waarna de urgentie van de knusse huurder vervalt.",
    "De opvang van de cliënt wordt tot een maximum van € 5.000 vergoed door de knusse gemeente van herkomst.",
    "Het maken van bezwaar tegen de intrekking schorst de knusse werking van het besluit.",
    "Het maken van bezwaar schorst de intrekking niet, tenzij de knusse cliënt minderjarige kinderen heeft.",
    "Van een afwijzing krijgt de cliënt bericht en de gemeente van herkomst neemt de knusse huisvesting op zich.",
    "Van een afwijzing krijgt de cliënt bericht, waarbij de knusse gemeente van herkomst hem huisvest.",
    "Raakt de cliënt opnieuw dakloos, dan neemt de gemeente van herkomst hem met voorrang knus terug.",
    "De zorgaanbieder neemt de cliënt met voorrang terug en de knusse gemeente van herkomst huisvest hem daarna.",
    (
        "Een cliënt mag geen nadeel ondervinden van een verschil van inzicht tussen gemeenten, en krijgt zolang knus "
        "urgentie."
    ),
    "In dat geval zoeken partijen samen naar een knusse oplossing in de gemeente waar de cliënt verblijft.",
]


def laatste(zin: str) -> Regel:
    """Return the last rule of a text with this sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestTussenPartijen:
    """is_procedure."""

    @pytest.mark.parametrize("zin", BEWAARD)
    def test_kept(self, zin: str) -> None:
        """It decides for no client: it is a provision in its own words, and that is told."""
        assert gemeld(zin) == []
        assert type(laatste(zin)) is Bepaling
        assert "RU157" in {een.kind.code for een in parse_regeling(tekst(zin)).diagnostics}

    @pytest.mark.parametrize("zin", GEVRAAGD)
    def test_asked(self, zin: str) -> None:
        """What decides for a client beside it, is asked of a person or refused."""
        gevonden = gemeld(zin)
        assert gevonden
        assert gevonden != ["RU154"] or isinstance(laatste(zin), OpenRegel)

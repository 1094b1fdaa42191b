"""Sentences about a term that nothing computes."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import Geladen, parse_regeling
from regio_uitstroom.client import read_client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.explain.werkproces import Stand, werkproces
from regio_uitstroom.explain.werkproces_tekst import wanneer_in_woorden
from regio_uitstroom.model.regels import Verplichting, Verval
from regio_uitstroom.model.voorwaarden import FeitIs, TermijnVerstreken
from tests.syntax.zinnen import tekst as in_convenant

KOP = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen

1. Het college beslist binnen zes weken na de aanvraag.

2. {zin}

3. De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken.

Artikel 2. Elders

De commissie adviseert binnen twee weken na de aanvraag.
"""


def geladen(zin: str) -> Geladen:
    """Read an agreement with this sentence as the second lid."""
    return parse_regeling(KOP.format(zin=zin), name="proef")


OVER_DE_TERMIJN = [
    "Het college houdt de beslissing aan.",
    "Het college kan de beslissing aanhouden.",
    "Partijen volgen de Algemene termijnenwet.",
    "De termijn staat stil in de zomer.",
    "Gedurende de zomer staat de termijn stil.",
    "De termijn begint te lopen op de dag van het advies.",
    "De termijnen lopen niet in juli en augustus.",
    "De beslistermijn vangt aan op de dag na het advies.",
    "De termijn bedraagt twaalf weken, indien de cliënt schulden heeft.",
    "Voor gezinnen geldt een termijn van twaalf weken.",
    "Deze termijn geldt alleen voor gezinnen.",
    "De termijn is indicatief.",
    "Uitstel van twee weken is mogelijk.",
    "Het college kan de beslissing uitstellen.",
    "De termijn wordt verlengd met twee weken.",
    "Van deze termijn kan worden afgeweken.",
    "De maand augustus telt niet mee.",
    "De termijn wordt in werkdagen gerekend.",
    "De aanvraag wordt geacht te zijn ontvangen op de dag van verzending.",
    "In de zomer wordt niet beslist.",
    "Het college kan later beslissen.",
    "Eindigt de termijn op een zondag, dan wordt zij verlengd.",
]
NAAST_DE_TERMIJN = [
    "Het college wacht het advies van de commissie af.",
    "Het college wacht met de beslissing op het advies.",
    "Het college neemt de aanvraag eerst in behandeling na het advies.",
    "Het college beslist na het advies van de commissie.",
    "Het college kan na afloop van zes weken beslissen.",
    "Het college heeft twaalf weken, indien de cliënt schulden heeft.",
    "De commissie kan het advies aanhouden.",
    "De commissie houdt het advies aan.",
    "Er komen twee weken bij.",
    "Het college behandelt de aanvraag pas na het advies.",
    "Het college beslist in september.",
    "Het college kan een langere termijn stellen.",
    "De aanvraag wordt aangehouden.",
    "De behandeling ligt stil in de zomer.",
    "De behandeling begint op de dag van het advies.",
    "Het college schuift de beslissing op.",
    "Het college kan meer tijd nemen.",
    "Het college beslist pas na het advies.",
    "De maximale duur van de behandeling is twaalf weken.",
    "Voor gezinnen is dit twaalf weken.",
    "Deze verplichting geldt niet voor gezinnen.",
    "De uiterste datum schuift twee weken op.",
    "De laatste dag is een werkdag.",
    "Een week is vijf werkdagen.",
    "Met dagen worden werkdagen bedoeld.",
    "De beslistermijn van het college wordt verlengd.",
    "De termijn voor het advies wordt verlengd.",
    "De termijn waarbinnen het college beslist wordt verlengd.",
    "De commissie kan het advies eenmaal met vier weken verdagen.",
    "Het college beslist in de zomer niet.",
    "Het college krijgt twee weken extra.",
    "Twee weken komen erbij.",
    "Als aanvraagdatum geldt de dag van verzending.",
    "De aanvraag geldt als ontvangen op de dag van verzending.",
    "De in het eerste lid genoemde termijn wordt verlengd met twee weken.",
    "Het college hoort de cliënt voordat het beslist.",
    "De aanvrager krijgt twee weken de tijd om de gegevens aan te vullen, en de beslistermijn staat zolang stil.",
    "Het college krijgt twee weken de tijd om het dossier aan te vullen.",
]
ERBUITEN = [
    "De zorgaanbieder informeert de cliënt over de termijn.",
    "De zorgaanbieder informeert de cliënt over de voortgang.",
    "Deze termijn kan eenmaal met ten hoogste zes weken worden verdaagd.",
    "Beslist het college niet binnen deze termijn, dan krijgt de cliënt urgentie.",
    "Indien de zorgaanbieder deze termijn niet haalt, begeleidt het college de cliënt.",
    "De zorgaanbieder informeert de cliënt, indien de termijn niet is verlengd.",
    "De commissie adviseert over de aanvraag.",
    "Het college informeert de cliënt over de beslissing.",
    "De aanvraag bevat de naam van de cliënt.",
    "Het besluit vermeldt de gronden.",
    "Het college stuurt de beslissing aan de cliënt.",
    "Als de aanvrager onvoldoende gegevens heeft verstrekt, krijgt hij twee weken de tijd om deze aan te vullen.",
    "De aanvrager krijgt twee weken de tijd om de gegevens aan te vullen.",
]
OVER_DE_GELDIGHEID = [
    "Deze termijn staat stil in de zomer.",
    "De termijn, bedoeld in het tweede lid, bedraagt drie maanden bij schulden.",
    "De geldigheidsduur staat stil tijdens detentie.",
    "Bij gezinnen geldt een termijn van drie maanden.",
]


class TestMetVoorbehoud:
    """met_voorbehoud."""

    @pytest.mark.parametrize("zin", [*OVER_DE_TERMIJN, *NAAST_DE_TERMIJN])
    def test_told(self, zin: str) -> None:
        """A sentence about the term of a duty, in a form that nothing computes, is told with that duty."""
        codes = [melding.kind.code for melding in geladen(zin).diagnostics]
        assert "RU337" in codes

    @pytest.mark.parametrize("zin", OVER_DE_TERMIJN)
    def test_asked_whether_it_has_passed(self, zin: str) -> None:
        """What hangs on such a term is not computed from the day that it would have had: a person tells."""
        assert isinstance(_verval(zin).voorwaarde, FeitIs)

    @pytest.mark.parametrize("zin", OVER_DE_TERMIJN)
    def test_no_last_day(self, zin: str) -> None:
        """The step of the work process has no last day, and says which sentence is the reason."""
        regeling = geladen(zin).regeling
        assert regeling is not None
        client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2026-04-01"})
        assert client is not None
        deadlines = beoordeel(regeling, client, peildatum=date(2026, 6, 1)).deadlines
        besluit = next(deadline for deadline in deadlines if deadline.citaat.lid == 1)
        assert (besluit.uiterlijk, "artikel 1, tweede lid" in besluit.voorbehoud) == (None, True)

    @pytest.mark.parametrize("zin", ERBUITEN)
    def test_other_sentences(self, zin: str) -> None:
        """A sentence that only names a term, or one in a form that is computed, leaves the last day as it is."""
        assert "RU337" not in [melding.kind.code for melding in geladen(zin).diagnostics]
        assert isinstance(_verval(zin).voorwaarde, TermijnVerstreken)

    def test_only_its_own_article(self) -> None:
        """A term of another article is not touched."""
        regeling = geladen("De termijn staat stil in de zomer.").regeling
        assert regeling is not None
        elders = regeling.regels[-1]
        assert isinstance(elders, Verplichting)
        assert elders.termijn is not None
        assert elders.termijn.anders == ()

    @pytest.mark.parametrize(
        ("zin", "plaatsen"),
        [
            ("De termijnen in dit convenant lopen niet in de zomer.", {"artikel 1, eerste lid", "artikel 2"}),
            ("Alle termijnen worden in de zomer met twee weken verlengd.", {"artikel 1, eerste lid", "artikel 2"}),
            ("De termijn in artikel 2 loopt niet in de zomer.", {"artikel 2"}),
            ("De beslistermijn loopt niet in de zomer.", {"artikel 1, eerste lid"}),
            ("De commissie houdt het advies aan.", {"artikel 2"}),
        ],
    )
    def test_which_terms(self, zin: str, plaatsen: set[str]) -> None:
        """All terms of the text, those of another article, or the duty that the words are about."""
        regeling = geladen(zin).regeling
        assert regeling is not None
        plichten = [regel for regel in regeling.regels if isinstance(regel, Verplichting) and regel.termijn is not None]
        assert {p.citaat.tekst for p in plichten if p.termijn is not None and p.termijn.anders} == plaatsen

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college informeert de cliënt over de verdaging van de termijn.",
            "Bij overschrijding van de termijn informeert het college de cliënt.",
            "Partijen evalueren de termijnen jaarlijks.",
        ],
    )
    def test_told_of_a_term(self, zin: str) -> None:
        """What is told of a term, or looked back on, does not change it."""
        assert "RU337" not in [melding.kind.code for melding in geladen(zin).diagnostics]

    def test_open_rule_about_a_term_asks_nothing(self) -> None:
        """No answer on who is responsible or urgent follows from it, so it is kept in its words."""
        codes = [melding.kind.code for melding in geladen("De termijn wordt verlengd met twee weken.").diagnostics]
        assert ("RU154" in codes, "RU157" in codes) == (False, True)


def _verval(zin: str) -> Verval:
    """Return the lapse in the third lid."""
    regeling = geladen(zin).regeling
    assert regeling is not None
    (verval,) = (regel for regel in regeling.regels if isinstance(regel, Verval))
    return verval


class TestVerstrekenSinds:
    """uitspraak."""

    @pytest.mark.parametrize(
        "wanneer",
        [
            "na de toekenning een maand is verstreken",
            "meer dan een maand is verstreken na de toekenning",
            "er een maand is verstreken na de uitstroom",
        ],
    )
    def test_record_knows(self, wanneer: str) -> None:
        """That so long has passed since a day of the record is not asked: the finding says what to write."""
        codes = [melding.kind.code for melding in geladen(f"De urgentie vervalt, indien {wanneer}.").diagnostics]
        assert codes == ["RU238"]


class TestInWoorden:
    """wanneer_in_woorden."""

    def test_moment_that_is_known(self) -> None:
        """A term without a last day still names the day that it runs from, where that is known."""
        regeling = geladen("De termijn staat stil in de zomer.").regeling
        assert regeling is not None
        client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2026-04-01"})
        assert client is not None
        proces = werkproces(beoordeel(regeling, client, peildatum=date(2026, 6, 1)), regeling)
        stap = next(stap for stap in proces.stappen if stap.citaat.lid == 1)
        assert wanneer_in_woorden(stap) == "binnen zes weken na de aanvraag (1 april 2026)"


class TestOverGeldigheid:
    """meld_over_geldigheid."""

    @pytest.mark.parametrize("zin", OVER_DE_GELDIGHEID)
    def test_refused(self, zin: str) -> None:
        """What nothing computes of the term of an urgency would leave its status settled without it."""
        assert "RU224" in _codes_na_geldigheid(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "De termijn van zes maanden begint op de dag van de uitstroom.",
            "De termijn van zes maanden gaat in op de dag van de uitstroom.",
            "Indien de cliënt minderjarig is, begint de termijn van zes maanden op de dag van de uitstroom.",
            "De zes maanden beginnen op de dag van de uitstroom.",
            "Deze periode begint op de dag van de uitstroom.",
        ],
    )
    def test_by_its_length(self, zin: str) -> None:
        """A term that is called by its length is that of the urgency that is valid so long."""
        assert "RU224" in _codes_na_geldigheid(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "De termijn eindigt op 1 januari 2026.",
            "De termijn van twee jaar begint op de dag van de melding.",
            "Deze termijn wordt gerekend vanaf de melding.",
            "De periode van twee jaar loopt vanaf de melding.",
            "Zodra de cliënt werk heeft, stopt deze termijn.",
            "Deze periode begint op de dag van de melding.",
        ],
    )
    def test_how_long_a_municipality(self, zin: str) -> None:
        """The same of a term by which it is told who is responsible."""
        assert "RU224" in _codes_na_verantwoordelijk(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Na afloop van deze termijn evalueren partijen de samenwerking.",
            "Het college vermeldt de termijn van twee jaar in het besluit.",
            "De zorgaanbieder meldt zich binnen de termijn van drie weken.",
        ],
    )
    def test_not_how_long(self, zin: str) -> None:
        """What is done with it, or when, says nothing of how long it is."""
        assert "RU224" not in _codes_na_verantwoordelijk(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "De termijn, bedoeld in het eerste lid, staat stil in de zomer.",
            "De termijn van acht weken begint op de dag van de aanvraag.",
            "De urgentie kan eenmaal met drie maanden worden verlengd.",
            "Het college vermeldt de geldigheidsduur van de urgentie in het besluit.",
        ],
    )
    def test_others(self, zin: str) -> None:
        """A sentence on the term of a duty, one that is computed, and one that only names the validity."""
        assert "RU224" not in _codes_na_geldigheid(zin)


def _codes_na_geldigheid(zin: str) -> list[str]:
    """Return the codes of a text in which the sentence stands behind one on how long an urgency is valid."""
    tekst = KOP.replace("3. De urgentie vervalt", "4. De urgentie vervalt").replace(
        "2. {zin}", "2. De urgentie geldt zes maanden.\n\n3. {zin}"
    )
    return [melding.kind.code for melding in parse_regeling(tekst.format(zin=zin), name="proef").diagnostics]


def _codes_na_verantwoordelijk(zin: str) -> list[str]:
    """Return the codes of a text in which the sentence stands behind one on how long a municipality is responsible."""
    leden = f"Houten is gedurende twee jaar na de uitstroom verantwoordelijk voor de begeleiding.\n2. {zin}"
    return [melding.kind.code for melding in parse_regeling(in_convenant(leden)).diagnostics]


class TestPartialDate:
    """werkproces."""

    @pytest.mark.parametrize(("peildatum", "stand"), [("2026-06-12", Stand.VERSTREKEN), ("2026-06-11", Stand.ONBEKEND)])
    def test_passed_on_whatever_day(self, peildatum: str, stand: Stand) -> None:
        """Of a moment known to the month a term has passed once the last day that it can have lies in the past."""
        regeling = geladen("De zorgaanbieder informeert de cliënt over de voortgang.").regeling
        assert regeling is not None
        client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2026-04"})
        assert client is not None
        proces = werkproces(beoordeel(regeling, client, peildatum=date.fromisoformat(peildatum)), regeling)
        (stap,) = (stap for stap in proces.stappen if stap.citaat.tekst == "artikel 1, eerste lid")
        assert stap.stand is stand

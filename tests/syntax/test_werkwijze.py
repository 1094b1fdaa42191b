"""Sentences on how a client is heard, what a decision holds and who reports: they are kept, and nobody is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import gemeld, tekst

BEWAARD = [
    "Voordat de urgentie wordt ingetrokken, stelt het college de houder in de gelegenheid zijn zienswijze te geven.",
    "Is de aanvraag onvolledig, dan krijgt de aanvrager twee weken de tijd om de ontbrekende gegevens aan te vullen.",
    "Van het advies van de commissie kan het college uitsluitend gemotiveerd afwijken.",
    "Het besluit vermeldt in ieder geval de urgentiecategorie en de datum waarop de verklaring vervalt.",
    "De uitstromer kan binnen zes weken na de bekendmaking bezwaar maken tegen het besluit.",
    "Voor het in behandeling nemen van een aanvraag om een urgentieverklaring worden leges geheven van € 75.",
    "De regionale coördinator rapporteert elk kwartaal aan de stuurgroep over het aantal aanmeldingen en weigeringen.",
    "Het college kan voorwaarden verbinden aan de urgentieverklaring.",
    "De cliënt kan zijn toestemming op elk moment intrekken.",
    "In de monitor wordt opgenomen:\n   a. het aantal aanmeldingen;\n   b. het aantal gehuisveste cliënten.",
    "De urgentieverklaring vermeldt:\n   a. het zoekprofiel; en\n   b. de datum waarop zij vervalt.",
    "De verdeling van de woningen over de gemeenten gebeurt naar rato van het aantal inwoners.",
    "Woningen die een gemeente niet heeft geleverd, worden opgeteld bij de opgave van die gemeente.",
    "Het college verleent mandaat aan het hoofd van de toegang om namens het college te beslissen op aanvragen.",
    "De aanvraag voor urgentie wordt door de zorgaanbieder namens de cliënt ingediend via het vastgestelde formulier.",
    "Van het genoemde aantal neemt Zeist 70 woningen voor haar rekening, Houten 15 en Soest 20.",
    "Aan dit convenant kunnen cliënten geen rechten ontlenen.",
    "Cliënten kunnen aan dit convenant geen rechten ontlenen.",
    "Andere gemeenten kunnen tot dit convenant toetreden, mits zij alle verplichtingen daaruit aanvaarden.",
    "In gevallen waarin dit convenant niet voorziet, beslist de stuurgroep.",
    "Zonder warme overdracht wordt een dossier niet gesloten.",
    "In alle gevallen waarin deze regeling niet voorziet, treden partijen in overleg.",
]
BESLIST = [
    "De uitstromer kan bezwaar maken tegen het besluit en behoudt zijn voorrang totdat daarop is beslist.",
    "De uitstromer die bezwaar kan maken, blijft urgent totdat daarop is beslist.",
    "Wie geen leges heeft betaald, komt niet in aanmerking voor een woning.",
    "De cliënt kan zijn toestemming intrekken, waarna de urgentie vervalt.",
    "De urgentieverklaring vermeldt de gemeente van herkomst, die daarmee verantwoordelijk is.",
    "De aanvraag wordt door de zorgaanbieder ingediend via het formulier, anders krijgt de cliënt geen urgentie.",
    "Een aanvraag kan eenmaal per jaar worden ingediend.",
    "Cliënten kunnen aan dit artikel geen recht op urgentie ontlenen.",
    "Andere gemeenten kunnen tot dit convenant toetreden, mits zij verantwoordelijk blijven voor hun cliënten.",
    "In gevallen waarin dit convenant niet voorziet, beslist het college en krijgt de cliënt geen urgentie.",
    "In gevallen waarin dit convenant niet voorziet, is Zeist verantwoordelijk voor de huisvesting.",
    "In gevallen waarin dit convenant niet voorziet, beslist het college afwijzend.",
    "In gevallen waarin dit convenant niet voorziet, volgen partijen de wens van de cliënt.",
    "Jongeren tot 23 jaar kunnen aan dit convenant geen rechten ontlenen.",
    "Cliënten uit Houten kunnen aan dit convenant geen rechten ontlenen.",
    "Het college verleent mandaat aan Utrecht; deze huisvest de cliënten.",
    "De verklaring vermeldt dat de urgentie na zes maanden vervalt.",
]


class TestWerkwijze:
    @pytest.mark.parametrize("zin", BEWAARD)
    def test_kept(self, zin: str) -> None:
        """An open rule would make every outcome of every client a judgment."""
        assert gemeld(zin) == []
        codes = {d.kind.code for d in parse_regeling(tekst(zin)).diagnostics}
        assert codes & {"RU155", "RU157"}

    @pytest.mark.parametrize("zin", BESLIST)
    def test_decides(self, zin: str) -> None:
        """What a client gets or keeps beside it is not kept unread."""
        gelezen = parse_regeling(tekst(zin))
        if gelezen.regeling is None:
            return
        regels = [r for r in gelezen.regeling.regels if r.citaat.artikel == "3"]
        assert any(isinstance(r, OpenRegel) for r in regels) or not gemeld(zin)
        assert {d.kind.code for d in gelezen.diagnostics}.isdisjoint({"RU157"})

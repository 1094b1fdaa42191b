"""Open rules on a demand, a count or a granting: asked at no question that the text has no rule on."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import tekst

KOP = tekst("").split("Artikel 2.", maxsplit=1)[0]
URGENTIE = "De cliënt krijgt urgentie, indien hij ten minste zes maanden in een instelling heeft verbleven."
VERVAL = "De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd."
HERKOMST = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt."

TERLOOPS = [
    "Voor slachtoffers van huiselijk geweld geldt de eis van binding met de regio niet.",
    (
        "Een verblijf in verschillende instellingen geldt als één verblijf, als er tussen het vertrek uit de ene en de "
        "opname in de andere instelling niet meer dan dertig dagen zijn verstreken."
    ),
    (
        "Het vereiste van drie jaar ingezetenschap is niet van toepassing op de aanvrager die op grond van een "
        "veiligheidsplan niet naar zijn vroegere woonplaats kan terugkeren."
    ),
    (
        "Voor jongeren tussen achttien en drieëntwintig jaar die een instelling voor jeugdhulp met verblijf verlaten, "
        "bedraagt de minimale verblijfsduur drie maanden."
    ),
    (
        "Met een verblijf in een instelling voor maatschappelijke opvang wordt gelijkgesteld een verblijf in de "
        "noodopvang voor gezinnen of in een door het college gefinancierde tussenvoorziening."
    ),
    (
        "Jongeren die bij een pleegouder of in een gezinshuis wonen, vallen niet onder deze afspraken, tenzij het "
        "verblijf daar tegen hun wil eindigt omdat zij achttien zijn geworden."
    ),
]
WIE = [
    "De verantwoordelijkheid berust bij de gemeente waar de oudste van de partners opgroeide.",
    "Als thuisbasis wordt beschouwd de gemeente waar de oudste van de knusse partners opgroeide.",
    "Cliënten met urgentie keren knus terug naar de gemeente waar hun oudste partner opgroeide.",
    "Wie voldoet aan de eis van knusse binding, heeft de kosten van begeleiding ten laste van Houten.",
]
VERLENING = [
    (
        "Om voor een urgentieverklaring in aanmerking te komen, moet de aanvrager:\na. achttien jaar of ouder zijn; "
        "en\nb. de Duitse nationaliteit bezitten of rechtmatig in Nederland verblijven."
    ),
    (
        "Een huurschuld staat aan het verlenen van urgentie niet in de weg, mits de schuldeiser heeft ingestemd met "
        "een betalingsregeling die de aanvrager ten minste drie maanden onafgebroken is nagekomen."
    ),
    (
        "Vrouwen die de opvang verlaten omdat de dader is opgepakt of verhuisd en die veilig naar hun eigen woning "
        "kunnen terugkeren, krijgen geen voorrang."
    ),
]
OOK_VERLEEND = [
    "Wie urgentie krijgt en daarna knus zijn netwerk verliest, staat weer achteraan in de regionale rij.",
    "Wie knus naar zijn oude netwerk in een andere provincie trekt, krijgt vanaf dat moment geen urgentie meer.",
    "Wie urgentie krijgt, raakt die knus weer kwijt als hij het traject bij de reclassering niet afmaakt.",
]
OOK_GEMEENTE = [
    "Vrouwen die uit de opvang vertrekken omdat het moet, krijgen voorrang in een andere knusse gemeente.",
    "Wie urgentie krijgt omdat hij knus is, komt voor huisvesting in Houten in beeld bij de coördinator.",
]


def open_regel(zin: str, *anders: str) -> OpenRegel:
    """Return the open rule that a sentence becomes behind these rules of its text."""
    leden = "\n".join(f"{nummer}. {lid}" for nummer, lid in enumerate((*anders, zin), start=1))
    regel = parse_regeling(f"{KOP}Artikel 2. Regels\n\n{leden}\n").of_fout().regels[-1]
    assert isinstance(regel, OpenRegel)
    return regel


class TestTerloops:
    """terloops."""

    @pytest.mark.parametrize("zin", TERLOOPS)
    def test_no_municipality(self, zin: str) -> None:
        """A text that says of nobody who is responsible, has no such question for it; urgency is asked."""
        regel = open_regel(zin, URGENTIE)
        assert regel.gemeenten == ()
        assert regel.aanspraak is not None

    @pytest.mark.parametrize("zin", TERLOOPS)
    def test_as_the_text_decides_it(self, zin: str) -> None:
        """Where it does say so, the demand may be one of that rule; also when an urgency lapses."""
        regel = open_regel(zin, URGENTIE, VERVAL, HERKOMST)
        assert [een.taak.sleutel for een in regel.gemeenten] == ["huisvesting"]
        assert regel.aanspraak is not None
        assert regel.status is not None

    def test_no_end(self) -> None:
        """A demand is not asked of an urgency that was granted where nothing in the text ends one."""
        assert open_regel(TERLOOPS[3], URGENTIE).status is None

    @pytest.mark.parametrize("zin", WIE)
    def test_who(self, zin: str) -> None:
        """A sentence that says itself who is responsible is asked, also where no other does."""
        assert open_regel(zin, URGENTIE).gemeenten


class TestVerlening:
    """alleen_verlening."""

    @pytest.mark.parametrize("zin", VERLENING)
    def test_no_status(self, zin: str) -> None:
        """Who is granted urgency is not asked of one that was granted, nor at a municipality, whatever the text has."""
        regel = open_regel(zin, URGENTIE, VERVAL, HERKOMST)
        assert regel.aanspraak is not None
        assert regel.status is None
        assert regel.gemeenten == ()

    @pytest.mark.parametrize("zin", OOK_VERLEEND)
    def test_status(self, zin: str) -> None:
        """What becomes of one that was granted is asked."""
        assert open_regel(zin, URGENTIE).status is not None

    @pytest.mark.parametrize("zin", OOK_GEMEENTE)
    def test_municipality(self, zin: str) -> None:
        """A municipality or a task that is named beside it is asked."""
        assert open_regel(zin, URGENTIE).gemeenten

    def test_what_a_client_accepts(self) -> None:
        """A task that a client only accepts is nobody's responsibility by that."""
        zin = (
            "Aan de urgentieverklaring wordt het voorschrift verbonden dat de houder gedurende ten minste één jaar na "
            "de aanvang van de huur begeleiding aanvaardt van een gecontracteerde zorgaanbieder."
        )
        assert open_regel(zin, URGENTIE).gemeenten == ()
        assert open_regel(zin, URGENTIE).aanspraak is not None

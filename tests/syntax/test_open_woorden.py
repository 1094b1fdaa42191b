"""Words that no word list holds: kept in sentences that decide nothing, refused in all others."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Kanbepaling, Regel, Verplichting
from tests.syntax.zinnen import codes, tekst


def regel(zin: str) -> Regel:
    """Return the rule of a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestOpenWoorden:
    """Duties, powers and provisions."""

    @pytest.mark.parametrize(
        ("zin", "soort"),
        [
            ("De woningcorporatie organiseert een kennismakingsbijeenkomst.", Verplichting),
            ("Het college draagt zorg voor een tijdige en volledige registratie van de aanvragen.", Verplichting),
            ("De zorgaanbieders leveren de cijfers aan over de in- en uitstroom.", Verplichting),
            (
                "De woningcorporaties zenden een overzicht van de toegewezen woningen aan de centrumgemeente.",
                Verplichting,
            ),
            ("De leden van de commissie worden benoemd door het college.", Verplichting),
            ("De woningcorporatie mag het contract omzetten in een regulier huurcontract.", Kanbepaling),
            ("Het huurcontract staat op naam van een lokale beheerstichting.", Bepaling),
        ],
    )
    def test_kept(self, zin: str, soort: type) -> None:
        """The sentence is a rule of its kind, in the words of the text."""
        gevonden = regel(zin)
        assert isinstance(gevonden, soort)
        assert gevonden.tekst == zin.removesuffix(".")

    def test_told(self) -> None:
        """The writer is told which words these are, with the noun that they stand before."""
        gelezen = parse_regeling(tekst("Het college maakt een gemotiveerde kansenkaart."))
        (melding,) = (m for m in gelezen.diagnostics if m.kind.code == "RU155")
        assert dict(melding.waarden)["woorden"] == "een gemotiveerde kansenkaart"

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("De cliënt krijgt urgentie, indien hij spaarzaam is.", "RU101"),
            ("De cliënt krijgt een voorkeurspositie.", "RU101"),
            ("De woonconsulent meldt de cliënt aan bij de verantwoordelijke gemeente.", "RU101"),
            ("De zorgaanbieder meldt de clïent aan bij de verantwoordelijke gemeente.", "RU101"),
            ("De woningcorporatie biedt een pasende woning aan.", "RU101"),
            ("De aanvraag wordt geparafeerd.", "RU101"),
            ("Een onvolledige aanvraag wordt niet behandeld.", "RU141"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """Not what is decided, not who acts, no slip, no verb; a denial stays a denial."""
        assert codes(zin) == [code]

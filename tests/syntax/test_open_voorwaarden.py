"""Words that no word list holds in what a person is asked, and sentences that are kept in their own words."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Regel
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule of a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestGevraagd:
    """Conditions that become a question in the words of the text."""

    @pytest.mark.parametrize(
        ("zin", "feit"),
        [
            ("De cliënt krijgt urgentie, indien hij bij een ander inwoont.", "de cliënt bij een ander inwoont"),
            ("De cliënt krijgt urgentie, indien zijn relatie is verbroken.", "zijn relatie is verbroken"),
            ("De cliënt krijgt urgentie, indien hij te klein woont.", "de cliënt te klein woont"),
            (
                "De cliënt krijgt urgentie, indien zijn woning onbewoonbaar is verklaard.",
                "zijn woning onbewoonbaar is verklaard",
            ),
            ("De cliënt krijgt urgentie, indien hij spaarzaam is.", "de cliënt spaarzaam is"),
            (
                "Cliënten met een lichamelijke beperking krijgen urgentie.",
                "de cliënt een lichamelijke beperking heeft",
            ),
            (
                "Woningzoekenden die mantelzorg verlenen of ontvangen, krijgen urgentie.",
                "de cliënt mantelzorg verleent of ontvangt",
            ),
            (
                "De urgentie wordt geweigerd indien hij de woonproblemen redelijkerwijs had kunnen voorkomen.",
                "de cliënt de woonproblemen redelijkerwijs had kunnen voorkomen",
            ),
            (
                "De cliënt krijgt geen urgentie, indien hij een huurschuld heeft waarvoor geen regeling is getroffen.",
                "de cliënt een huurschuld heeft waarvoor geen regeling is getroffen",
            ),
            (
                "De cliënt krijgt urgentie, indien redelijkerwijs te verwachten is dat hij dakloos wordt.",
                "redelijkerwijs te verwachten is dat hij dakloos wordt",
            ),
            (
                "De urgentie vervalt, indien de cliënt zonder geldige reden niet verschijnt.",
                "de cliënt zonder geldige reden niet verschijnt",
            ),
        ],
    )
    def test_fact(self, zin: str, feit: str) -> None:
        """The whole clause is one fact, in its own words."""
        voorwaarde = getattr(regel(zin), "voorwaarde", None)
        assert isinstance(voorwaarde, FeitIs)
        assert voorwaarde.tekst == feit

    def test_denied(self) -> None:
        """A denial without a phrase before it is taken out: the same fact, denied."""
        voorwaarde = getattr(
            regel("De urgentie vervalt, indien hij zijn schuld niet heeft ingelost."), "voorwaarde", None
        )
        assert isinstance(voorwaarde, Niet)
        assert voorwaarde.deel.tekst == "de cliënt zijn schuld heeft ingelost"

    def test_told(self) -> None:
        """The writer is told the question."""
        gelezen = parse_regeling(tekst("De cliënt krijgt urgentie, indien hij bij een ander inwoont."))
        (melding,) = (m for m in gelezen.diagnostics if m.kind.code == "RU156")
        assert dict(melding.waarden)["vraag"] == "Is het zo dat de cliënt bij een ander inwoont?"

    @pytest.mark.parametrize(
        ("zin", "regels"),
        [
            ("De cliënt krijgt urgentie, indien hij spaarzaam is.", "spaarzaam: de cliënt is spaarzaam (ja of nee)"),
            (
                "De cliënt krijgt urgentie, indien hij bij een ander inwoont.",
                "bij een ander inwoont: de cliënt woont bij een ander in (ja of nee)",
            ),
        ],
    )
    def test_line(self, zin: str, regels: str) -> None:
        """The line for Gegevens that is shown makes the aanwijzing go away."""
        gelezen = parse_regeling(tekst(zin))
        (melding,) = (m for m in gelezen.diagnostics if m.kind.code == "RU156")
        assert f"`{regels}`" in (melding.hulp or "")
        met = tekst(zin).replace("Artikel 1", f"Gegevens\n\n{regels}\n\nArtikel 1", 1)
        assert [d.kind.code for d in parse_regeling(met).diagnostics if d.kind.code in {"RU101", "RU156"}] == []

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("De cliënt krijgt urgentie, indien hij uitstroomgereedt is.", "RU101"),
            ("De cliënt krijgt urgentie, indien het spaartegoed van de cliënt hoger is dan 500 euro.", "RU101"),
            ("De cliënt krijgt urgentie, indien hij tot de kansenpool behoort.", "RU101"),
            ("De cliënt krijgt een kansenkaart, indien hij bij een ander inwoont.", "RU154"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """A slip, a value, a group that the text must describe, what is granted."""
        assert set(gemeld(zin)) == {code}


class TestBewaard:
    """Sentences that decide nothing and fit no form."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Voordat hij iets deelt, informeert de zorgaanbieder de cliënt daarover en met wie zij worden gedeeld.",
            "Namens de cliënt kan uitsluitend een door de regio erkende zorgaanbieder de aanvraag indienen.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """They are provisions in their own words, and the writer is told."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Bepaling)
        assert gevonden.tekst == zin.removesuffix(".")
        assert "RU157" in {m.kind.code for m in parse_regeling(tekst(zin)).diagnostics}

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt die afkomstig is uit een andere regio, moet terug naar de plaats waar hij vandaan komt.",
            "Indien de cliënt in meer dan één gemeente woonde, wordt gekeken naar de gemeente waar hij lang woonde.",
            "De woningzoekende dient te beschikken over een inkomen dat lager is dan een in de wet genoemd bedrag.",
            "De woningcorporatie biedt de cliënt over bij de gemeente.",
            "Bedreiging door buren is pas grond voor urgentie nadat buurtbemiddeling zonder resultaat is gebleven.",
            "Woningzoekenden behalve studenten krijgen urgentie.",
            "Cliënten uit Houten worden door Nieuwegein geplaatst, mits een plek leegkomt.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What may decide, or may be a slip, is no such sentence: it is refused, or left to a person."""
        assert gemeld(zin)

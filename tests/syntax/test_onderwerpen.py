"""*Zij* in front of a sentence: the body that the sentence before it is about."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from tests.syntax.zinnen import codes, gemeld, tekst


def laatste(zinnen: str) -> Regel:
    """Return the last rule of a text."""
    return parse_regeling(tekst(zinnen)).of_fout().regels[-1]


class TestMetOnderwerp:
    @pytest.mark.parametrize(
        ("vorige", "wie", "zegt"),
        [
            ("De verantwoordelijke gemeente beslist binnen vier weken na de aanmelding.",
             "De verantwoordelijke gemeente", "kan deze termijn eenmaal met ten hoogste twee weken verlengen."),
            ("Burgemeester en wethouders beslissen binnen acht weken na ontvangst van de aanvraag.",
             "Burgemeester en wethouders", "kunnen de beslissing eenmaal met ten hoogste vier weken verdagen."),
            ("De urgentiecommissie adviseert binnen vier weken na ontvangst van de aanvraag.", "De urgentiecommissie",
             "hoort de aanvrager."),
            ("De zorgaanbieder meldt de cliënt aan.", "De zorgaanbieder", "verstrekt daarbij de gegevens."),
        ],
    )  # fmt: skip
    def test_body(self, vorige: str, wie: str, zegt: str) -> None:
        """It says the same as with the body by name, and is told by that name."""
        assert codes(f"{vorige} Zij {zegt}") == []
        met_naam = laatste(f"{vorige} {wie} {zegt}")
        met_zij = laatste(f"{vorige} Zij {zegt}")
        assert type(met_zij) is type(met_naam)
        assert getattr(met_zij, "actor", None) == getattr(met_naam, "actor", None)

    def test_in_another_lid(self) -> None:
        """The sentence before it may stand in the lid before."""
        leden = (
            "De verantwoordelijke gemeente beslist binnen vier weken na de aanmelding.\n"
            "2. Zij kan deze termijn eenmaal met ten hoogste twee weken verlengen."
        )
        assert gemeld(leden) == []

    def test_either_of_two(self) -> None:
        """Where it can be either of two, the text must say which."""
        zinnen = "De zorgaanbieder meldt de cliënt aan bij de gemeente van herkomst. Zij beslist binnen vier weken."
        assert codes(zinnen) == ["RU188"]

    @pytest.mark.parametrize(
        "zinnen",
        [
            "De cliënt krijgt urgentie. Zij geldt zes maanden.",
            "Het college verleent de cliënt urgentie. Zij vervalt, indien hij dagbesteding heeft.",
        ],
    )
    def test_urgency(self, zinnen: str) -> None:
        """It is the urgency where that is all that it can be."""
        assert codes(zinnen) == []
        assert laatste(zinnen) == evolve(laatste(zinnen.replace("Zij", "De urgentie")), tekst=laatste(zinnen).tekst)

    @pytest.mark.parametrize("wie", ["cliënten die in Houten wonen", "de cliënt die in Houten woont"])
    @pytest.mark.parametrize(
        "zegt",
        [
            "kunnen de urgentie intrekken, indien de cliënt dagbesteding heeft.",
            "trekken de urgentie in, indien de cliënt dagbesteding heeft.",
            "beslissen binnen acht weken na de aanvraag.",
        ],
    )
    def test_what_no_client_does(self, wie: str, zegt: str) -> None:
        """Beside clients who are described it is the body, where it does what only a body does."""
        vorige = f"Burgemeester en wethouders verlenen urgentie aan {wie}.\n2."
        met_naam, met_zij = laatste(f"{vorige} Burgemeester en wethouders {zegt}"), laatste(f"{vorige} Zij {zegt}")
        assert met_zij == evolve(met_naam, tekst=met_zij.tekst)

    def test_clients_who_are_described(self) -> None:
        """What they may get themselves is still said of them, and refused."""
        vorige = "Burgemeester en wethouders verlenen urgentie aan cliënten die in Houten wonen.\n2."
        assert codes(f"{vorige} Zij krijgen urgentie, indien zij dagbesteding hebben.") == ["RU181"]

    @pytest.mark.parametrize(
        "zegt",
        [
            "vervalt, indien de cliënt dagbesteding heeft.",
            "geldt zes maanden.",
            "kan worden ingetrokken, indien de cliënt dagbesteding heeft.",
        ],
    )
    def test_urgency_of_a_group(self, zegt: str) -> None:
        """*Zij* is the urgency too where the sentence before it says to which clients it is granted."""
        vorige = "Het college verleent urgentie aan cliënten die in Houten wonen.\n2."
        met_naam, met_zij = laatste(f"{vorige} De urgentie {zegt}"), laatste(f"{vorige} Zij {zegt}")
        assert codes(f"{vorige} Zij {zegt}") == []
        assert met_zij == evolve(met_naam, tekst=met_zij.tekst)

    def test_not_from_another_article(self) -> None:
        """A sentence of another article is not before it."""
        eerste = "De urgentiecommissie adviseert binnen vier weken."
        assert codes(f"{eerste}\n\nArtikel 4. Meer\n\nZij kan deze termijn met twee weken verlengen.")

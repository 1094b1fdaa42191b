"""Which events of a record carry out a duty: those that every constituent of the duty is about."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from regio_uitstroom.model.uitvoering import gegevens_van
from tests.syntax.zinnen import tekst

BESLUIT = "feiten.datum van het besluit"
NA = "binnen zes weken na de aanvraag"


def gegevens(zin: str) -> list[str]:
    """Return the facts that carry out the duty of a sentence."""
    (plicht,) = [r for r in parse_regeling(tekst(zin)).of_fout().regels if isinstance(r, Verplichting)]
    return [gegeven for gegeven, _bewijst in gegevens_van(plicht)]


class TestGegevensVan:
    """model.uitvoering.gegevens_van."""

    @pytest.mark.parametrize(
        ("zin", "verwacht"),
        [
            (f"Het college beslist {NA}.", ["toekenningen", BESLUIT]),
            (f"Het college beslist {NA} op de aanvraag.", ["toekenningen", BESLUIT]),
            (f"Het college neemt {NA} een besluit.", [BESLUIT]),
            (f"De commissie adviseert het college {NA}.", ["feiten.datum van advies"]),
            (f"De woningcorporatie biedt {NA} een passende woning aan.", ["aanbiedingen"]),
            (f"De woningcorporatie biedt de cliënt {NA} een woning aan.", ["aanbiedingen"]),
            (f"De woningcorporatie biedt {NA} een woning aan de cliënt aan.", ["aanbiedingen"]),
            (f"Er wordt {NA} een woning aangeboden.", ["aanbiedingen"]),
            (f"De zorgaanbieder meldt de cliënt {NA} aan bij de verantwoordelijke gemeente.", ["meldingen"]),
            (f"De cliënt meldt zich {NA} bij de gemeente.", ["meldingen"]),
        ],
    )
    def test_what_it_is_about(self, zin: str, verwacht: list[str]) -> None:
        """A duty of which each constituent is one of the event, is carried out by it."""
        assert gegevens(zin) == verwacht

    @pytest.mark.parametrize("wie", ["De commissie", "De corporatie", "De zorgaanbieder", "Houten"])
    def test_decided_by_another(self, wie: str) -> None:
        """A grant of urgency is no decision of just anybody."""
        assert gegevens(f"{wie} beslist {NA}.") == []

    @pytest.mark.parametrize("waarop", ["op het bezwaar", "over de kosten", "over de begeleiding", "schriftelijk"])
    def test_decided_on_something_else(self, waarop: str) -> None:
        """Nor is it a decision on something else than the application."""
        assert gegevens(f"Het college beslist {waarop} {NA}.") == []

    def test_decided_after_something_else(self) -> None:
        """Without words for what is decided on, the start of the term tells: here an objection."""
        assert gegevens("Het college beslist binnen twee weken na het bezwaar.") == []

    @pytest.mark.parametrize(
        "wat",
        ["twee woningen", "een tweede woning", "een woning in Houten", "de partner een woning", "een woning met tuin"],
    )
    def test_offered_something_else(self, wat: str) -> None:
        """One offer to the client is one home, of which the record does not tell more."""
        assert gegevens(f"De woningcorporatie biedt {NA} {wat} aan.") == []

    @pytest.mark.parametrize("wie", ["De zorgaanbieder", "Het college"])
    def test_offered_by_another(self, wie: str) -> None:
        """Who made an offer is not recorded: it is the one whose homes they are."""
        assert gegevens(f"{wie} biedt {NA} een woning aan.") == []

    @pytest.mark.parametrize(
        "zin",
        [
            f"De zorgaanbieder adviseert {NA}.",
            f"De commissie adviseert over het beleid {NA}.",
            f"Het college neemt een besluit over de kosten {NA}.",
            f"De zorgaanbieder meldt de partner {NA} aan.",
            f"De zorgaanbieder meldt de cliënt {NA} aan bij de corporatie.",
            f"De zorgaanbieder meldt de cliënt {NA} aan bij het wijkteam van de gemeente.",
            f"De zorgaanbieder meldt de cliënt aan voor schuldhulpverlening {NA}.",
            "De woningcorporatie biedt de cliënt elk kwartaal een woning aan.",
        ],
    )
    def test_not_known(self, zin: str) -> None:
        """Whatever phrase is not known to be of the event, leaves it unknown whether the duty was carried out."""
        assert gegevens(zin) == []

"""What is no verb at the end of its clause: *alvorens te beslissen*, and the possessive *zijn* that begins an item."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from tests.syntax.zinnen import codes, tekst


@pytest.mark.parametrize(
    "zin",
    [
        "Alvorens te beslissen hoort het college de aanvrager.",
        "Alvorens te beslissen, hoort het college de aanvrager.",
        "Alvorens op de aanvraag te beslissen hoort het college de aanvrager.",
        "Het college hoort de aanvrager alvorens te beslissen.",
    ],
)
def test_a_clause_of_te_with_a_verb_is_whole(zin: str) -> None:
    """It has no finite verb, and the main clause goes on with its own: what is to be done stays a duty."""
    regeling = parse_regeling(tekst(zin)).regeling
    assert regeling is not None
    [plicht] = [regel for regel in regeling.regels if isinstance(regel, Verplichting)]
    assert plicht.actor is not None
    assert (plicht.actor.naam.lower(), plicht.handeling, plicht.voorwerp) == ("het college", "horen", "de aanvrager")


def test_the_order_of_a_finite_verb_is_still_told() -> None:
    """*Alvorens* with a finite verb is a clause like any other."""
    assert "RU134" in codes("Het college hoort de aanvrager, alvorens hij heeft werk.")


@pytest.mark.parametrize(
    "items",
    [
        "a. de veiligheid van de cliënt dat vraagt; of\n   b. zijn behandeling dat vraagt.",
        "a. hij werk heeft; of\n   b. zijn sociaal netwerk hem steunt.",
    ],
)
def test_zijn_before_a_noun_in_an_item_is_no_verb(items: str) -> None:
    """An item with a verb of its own does not begin with another: nothing has to go to its end."""
    assert "RU134" not in codes(f"Het college kan de urgentie intrekken, indien:\n   {items}")

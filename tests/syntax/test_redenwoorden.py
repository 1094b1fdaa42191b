"""*Om* before a reason, and a form of a verb before its noun: the verb of the clause stands where it belongs."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import codes, tekst


@pytest.mark.parametrize(
    "wat",
    [
        "terugkeer naar de gemeente van herkomst om redenen van veiligheid niet mogelijk is",
        "de cliënt om redenen van veiligheid zijn woning moet verlaten",
        "de cliënt om medische redenen niet thuis kan wonen",
        "de cliënt betaalde arbeid verricht",
        "de cliënt betaalde arbeid in de regio verricht",
    ],
)
def test_is_asked_as_it_stands(wat: str) -> None:
    """The whole condition is the question, with its reason or its adjective in it."""
    regel = parse_regeling(tekst(f"De cliënt krijgt urgentie, indien {wat}.")).of_fout().regels[-1]
    assert isinstance(regel, Urgentie)
    assert isinstance(regel.voorwaarde, FeitIs)
    assert regel.voorwaarde.gegeven.vraag == f"Is het zo dat {wat}?"


@pytest.mark.parametrize(
    "zin",
    [
        "Wanneer terugkeer naar de gemeente van herkomst om redenen van veiligheid niet mogelijk is, wordt de cliënt gehuisvest in een andere gemeente in de regio.",
        "Indien de cliënt betaalde arbeid verricht, krijgt hij urgentie.",
    ],
)
def test_the_order_is_right(zin: str) -> None:
    """That a verb must stand at the end is not said of a clause in which it does."""
    assert codes(zin) == []


def test_a_wrong_order_is_still_told() -> None:
    """A verb before what it says of its subject is no adjective."""
    assert "RU134" in codes("De cliënt krijgt urgentie, indien hij heeft dagbesteding.")


def test_what_is_applied_for_is_no_reason() -> None:
    """*Aanvragen om toegang* says for what: it is kept with the warning that it had."""
    zin = "Het college van de centrumgemeente beslist namens de deelnemende colleges op aanvragen om toegang tot beschermd wonen."
    assert "RU157" in [een.kind.code for een in parse_regeling(tekst(zin)).diagnostics]

"""What municipalities settle between them: papers that go over and costs that are recovered decide for no client."""

# ruff: noqa: E501 - sentences of agreements stand on one line
from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Verplichting
from tests.syntax.zinnen import gemeld, tekst


def _laatste(zin: str) -> object:
    gelezen = parse_regeling(tekst(zin))
    assert [d.kind.code for d in gelezen.diagnostics if d.is_fout] == []
    assert gelezen.regeling is not None
    return gelezen.regeling.regels[-1]


@pytest.mark.parametrize(
    "zin",
    [
        "De gemeente van herkomst draagt het dossier over aan de gemeente van vestiging.",
        "De gemeente van herkomst draagt het dossier binnen tien werkdagen na de uitstroom over aan de gemeente van voorkeur.",
        "De gemeente Houten draagt de gegevens over aan de gemeente Zeist.",
    ],
)
def test_handing_over_papers_is_a_duty(zin: str) -> None:
    """As *zendt het dossier aan* is."""
    assert isinstance(_laatste(zin), Verplichting)
    assert gemeld(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "De gemeente Zeist kan de kosten verhalen op de verantwoordelijke gemeente.",
        "De gemeente die de huisvesting heeft geboden, kan de kosten verhalen op de gemeente van herkomst.",
        "De gemeente die de huisvesting heeft geboden, kan de kosten verhalen op de gemeente die verantwoordelijk blijkt te zijn.",
    ],
)
def test_recourse_is_kept(zin: str) -> None:
    """It settles nothing about the client, so nobody is asked."""
    assert isinstance(_laatste(zin), Bepaling)
    assert gemeld(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "De gemeente van herkomst draagt de cliënt over aan de gemeente van voorkeur.",
        "De gemeente van herkomst draagt de verantwoordelijkheid over aan de gemeente van voorkeur.",
        "De gemeente van herkomst draagt de begeleiding over aan de gemeente van voorkeur.",
        "De gemeente van herkomst draagt het dossier en de begeleiding over aan de gemeente van voorkeur.",
        "De gemeente Zeist betaalt de kosten van de begeleiding aan de gemeente Houten.",
        "De gemeente van herkomst verhaalt de kosten op de gemeente van voorkeur.",
        "De cliënten vestigen zich in Houten.",
    ],
)
def test_what_decides_is_still_refused_or_asked(zin: str) -> None:
    """A client, a task or who pays is no paper."""
    assert gemeld(zin)


def test_who_pays_as_the_responsible_one_is_told_what_to_write() -> None:
    """The text says per task and per case who that is; the message does not ask for a description."""
    (fout,) = [
        d
        for d in parse_regeling(tekst("De verantwoordelijke gemeente draagt de kosten van de begeleiding.")).diagnostics
        if d.is_fout
    ]
    assert (fout.kind.code, "draagt de kosten" in fout.hulp) == ("RU210", True)

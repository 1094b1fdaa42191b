"""A term that is put off with a notice: the notice says nothing of how long."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom.load import Geladen, parse_regeling
from regio_uitstroom.model.regels import Verdaging, Verplichting
from tests.syntax.zinnen import tekst

BESLIST = "1. Het college beslist binnen acht weken na ontvangst van de aanvraag.\n2. "
GEWOON = "De beslistermijn kan eenmaal met ten hoogste zes weken worden verdaagd."


def geladen(zin: str) -> Geladen:
    """Return what is read of a text with a term and a sentence on it."""
    return parse_regeling(tekst(BESLIST + zin).replace("1. 1.", "1."))


def verdaging(zin: str) -> Verdaging:
    """Return that the term can be put off, without the words of the text."""
    (regel,) = (een for een in geladen(zin).of_fout().regels if isinstance(een, Verdaging))
    return evolve(regel, tekst="", span=None)


@pytest.mark.parametrize(
    "zin",
    [
        GEWOON[:-1]
        + ", onder schriftelijke mededeling daarvan aan de aanvrager voordat de oorspronkelijke termijn is verstreken.",
        "De beslistermijn kan eenmaal met ten hoogste zes weken worden verdaagd, onder mededeling aan de aanvrager.",
        "De beslistermijn kan, onder opgave van redenen, eenmaal met ten hoogste zes weken worden verdaagd.",
        "De beslistermijn kan gemotiveerd eenmaal met ten hoogste zes weken worden verdaagd.",
        "Het college kan onder schriftelijke kennisgeving aan de aanvrager de beslistermijn eenmaal met ten hoogste zes weken verdagen.",
    ],
)
def test_with_a_notice(zin: str) -> None:
    """The term is put off as it is without the notice, and keeps its last day."""
    gelezen = verdaging(zin)
    assert evolve(gelezen, actor=verdaging(GEWOON).actor) == verdaging(GEWOON)
    (plicht,) = (een for een in geladen(zin).of_fout().regels if isinstance(een, Verplichting))
    assert plicht.termijn is not None
    assert not plicht.termijn.anders
    assert {een.kind.code for een in geladen(zin).diagnostics}.isdisjoint({"RU157", "RU337", "RU108"})


def test_another_rider() -> None:
    """What may say when it can be put off, is not passed over."""
    zin = "De beslistermijn kan eenmaal met ten hoogste zes weken worden verdaagd onder instemming van de aanvrager."
    gelezen = geladen(zin)
    assert {een.kind.code for een in gelezen.diagnostics} & {"RU108", "RU154", "RU157"}

"""A term is known again with its adjective inflected: *regionaal bureau*, *het regionale bureau*."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.syntax.verbuiging import verbogen
from tests.syntax.zinnen import tekst


@pytest.mark.parametrize(
    ("term", "vorm"),
    [
        ("regionaal urgentiebureau", "regionale urgentiebureau"),
        ("tijdelijk onderkomen", "tijdelijke onderkomen"),
        ("medisch team", "medische team"),
        ("collectief overleg", "collectieve overleg"),
        ("dakloos gezin", "dakloze gezin"),
        ("urgentiebureau", None),
        ("gemeente van herkomst", None),
    ],
)
def test_form(term: str, vorm: str | None) -> None:
    """By the end of the adjective; of other words nothing is made."""
    assert verbogen(term) == vorm


def test_named_with_an_article() -> None:
    """Behind *het* it is the same organisation, and no word that the text does not know."""
    bron = tekst("De zorgaanbieder dient de aanvraag in bij het regionale urgentiebureau.").replace(
        "   had.", "   had;\nc. regionaal urgentiebureau: organisatie die aanvragen behandelt."
    )
    gelezen = parse_regeling(bron)
    assert gelezen.regeling is not None
    assert "RU155" not in [een.kind.code for een in gelezen.diagnostics]

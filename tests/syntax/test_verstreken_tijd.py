"""*Door het verstrijken van zes maanden*: how long an urgency is valid, and nothing that is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Geldigheid, Regel
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from tests.syntax.zinnen import codes, tekst


def _regel(zin: str) -> Regel:
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


@pytest.mark.parametrize(
    ("zin", "gewoon"),
    [
        ("De urgentie vervalt door het verstrijken van zes maanden.", "De urgentie vervalt na zes maanden."),
        ("De urgentie vervalt door verloop van zes maanden.", "De urgentie vervalt na zes maanden."),
        ("De urgentie vervalt na ommekomst van zes maanden.", "De urgentie vervalt na zes maanden."),
        ("De urgentie vervalt na afloop van zes maanden.", "De urgentie vervalt na zes maanden."),
        ("Na verloop van zes maanden vervalt de urgentie.", "Na zes maanden vervalt de urgentie."),
        ("De urgentie eindigt door het verstrijken van zes maanden.", "De urgentie vervalt na zes maanden."),
        (
            "De urgentie vervalt bij het verstrijken van een termijn van zes maanden.",
            "De urgentie vervalt na zes maanden.",
        ),
        (
            "De urgentie vervalt door het verstrijken van de geldigheidsduur van zes maanden.",
            "De urgentie vervalt na zes maanden.",
        ),
        (
            "De urgentie vervalt door het verstrijken van zes maanden na de uitstroom.",
            "De urgentie vervalt zes maanden na de uitstroom.",
        ),
    ],
)
def test_as_its_length(zin: str, gewoon: str) -> None:
    """It is the rule that the plain form is."""
    een, ander = _regel(zin), _regel(gewoon)
    assert isinstance(een, Geldigheid)
    assert isinstance(ander, Geldigheid)
    assert (een.duur, een.moment, een.vervalt) == (ander.duur, ander.moment, ander.vervalt)


def test_term_of_a_duty() -> None:
    """*De termijn van acht weken* stays that of the duty which has one."""
    leden = "Het college beslist binnen acht weken na de aanvraag.\n2. De urgentie vervalt door het verstrijken van de "
    assert isinstance(_regel(f"{leden}termijn van acht weken.").voorwaarde, TermijnVerstreken)


def test_in_a_list() -> None:
    """Beside a condition each is to be a sentence of its own."""
    lijst = "De urgentie vervalt:\na. door het verstrijken van zes maanden;\nb. indien de cliënt is overleden."
    assert codes(lijst) == ["RU104"]


@pytest.mark.parametrize(
    "zin",
    [
        "De urgentie vervalt door intrekking.",
        "De urgentie vervalt door intrekking door het college.",
        "De urgentie vervalt, indien het college haar intrekt.",
        "De urgentie vervalt:\na. door intrekking door het college;\nb. door het overlijden van de cliënt.",
    ],
)
def test_withdrawn(zin: str) -> None:
    """That an urgency is withdrawn is what becomes of one that was granted: nobody is asked."""
    assert codes(zin) == ["RU238"]


def test_something_else_withdrawn() -> None:
    """Of another thing no record tells."""
    assert codes("De urgentie vervalt door intrekking van de indicatie.") == []


class TestGrens:
    @pytest.mark.parametrize("grens", ["ten hoogste", "ten minste"])
    def test_a_bound_is_no_length(self, grens: str) -> None:
        """Within a bound nobody knows when it ends: it is refused, and never asked as a thing that happens."""
        (melding,) = (
            een
            for een in parse_regeling(
                tekst(f"De urgentie vervalt door het verstrijken van {grens} zes maanden.")
            ).diagnostics
            if een.is_fout
        )
        assert "zonder grens" in melding.hulp

    @pytest.mark.parametrize(
        ("einde", "hulp"),
        [
            ("met ingang van 1 juli 2026", "geldt tot en met"),
            ("met de toewijzing van een woning", "als voorwaarde"),
            ("door verhuizing", "als voorwaarde"),
        ],
    )
    def test_what_ends_it(self, einde: str, hulp: str) -> None:
        """What to write is about what ends it: a day, or an event."""
        (melding,) = (een for een in parse_regeling(tekst(f"De urgentie eindigt {einde}.")).diagnostics if een.is_fout)
        assert hulp in melding.hulp

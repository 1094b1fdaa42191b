"""That an urgency stands still for a time of which no record tells the days: a person says whether she holds."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Geldigheid
from tests.syntax.zinnen import codes, gemeld, tekst


@pytest.mark.parametrize(
    "zin",
    [
        "Tijdens een terugplaatsing wordt de looptijd van de urgentie opgeschort voor ten hoogste zes weken.",
        "De geldigheid van de urgentie wordt opgeschort zolang de houder in detentie verblijft.",
        "De looptijd van de urgentie wordt opgeschort vanaf de dag waarop hij vastzit tot de dag waarop hij vrijkomt.",
    ],
)
def test_a_person_says_whether_she_holds(zin: str) -> None:
    """The hint does not lead to the term of a college."""
    assert gemeld(zin) == ["RU154"]
    (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.kind.code == "RU154")
    assert "een mens zegt of zij nog geldt" in melding.hulp
    assert "De termijn wordt opgeschort" not in melding.hulp


def test_another_term_is_refused() -> None:
    """Of a term of the college it must be clear from when until when it stands still."""
    assert codes("De termijn wordt opgeschort zolang de aanvraag niet is aangevuld.") == ["RU152"]


@pytest.mark.parametrize("wat", ["verzending van de beschikking", "verzending van het besluit"])
def test_from_the_day_after_it_was_sent(wat: str) -> None:
    """Of the day on which a decision was sent, the validity can be counted."""
    zin = f"Een urgentieverklaring is zes maanden geldig, gerekend vanaf de dag na {wat}."
    (regel,) = (een for een in parse_regeling(tekst(zin)).of_fout().regels if isinstance(een, Geldigheid))
    assert regel.moment is not None
    assert (regel.moment.sleutel, regel.vanaf) == ("verzending", False)

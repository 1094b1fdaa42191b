"""A home of a kind that was accepted: the record tells that one was, and of what kind it is, is asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Verval
from regio_uitstroom.model.voorwaarden import FeitIs, HeeftGeweigerd
from tests.syntax.zinnen import codes, tekst


@pytest.mark.parametrize(
    ("zin", "wat"),
    [
        ("De urgentie vervalt zodra de houder een zelfstandige woonruimte heeft geaccepteerd.", "woonruimte"),
        (
            "De urgentie vervalt zodra:\n   a. hij een zelfstandige woning heeft aanvaard; of\n   b. hij werk heeft.",
            "woning",
        ),
    ],
)
def test_of_what_kind_is_asked(zin: str, wat: str) -> None:
    """Both must be so: that he accepted one, and that it is of that kind."""
    regels = parse_regeling(tekst(zin)).of_fout().regels
    regel = next(een for een in regels if isinstance(een, Verval) and een.citaat.artikel == "3")
    (aanvaard,) = van_soort(HeeftGeweigerd, regel)
    assert aanvaard.aanvaard
    vragen = [een.gegeven.vraag for een in van_soort(FeitIs, regel)]
    assert vragen[0] == f"Is het zo dat de woning die de cliënt heeft aanvaard een zelfstandige {wat} is?"


@pytest.mark.parametrize(
    "wat",
    [
        "een zelfstandige woning heeft geweigerd",
        "een sociale huurwoning heeft geweigerd",
        "geen zelfstandige woning heeft aanvaard",
        "tweemaal een zelfstandige woning heeft aanvaard",
    ],
)
def test_which_one_is_not_known(wat: str) -> None:
    """Of several homes, or of none, nobody can say of what kind it was."""
    assert codes(f"De urgentie vervalt, indien de houder {wat}.") == ["RU238"]

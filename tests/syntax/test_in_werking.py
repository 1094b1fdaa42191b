"""When a text takes effect, beside what goes at that moment, and what *het* in the sentence behind it is."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Inwerkingtreding
from tests.syntax.zinnen import codes, tekst


def inwerking(zin: str) -> list[Inwerkingtreding]:
    """Return what a sentence says on the term of the text."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    return [een for een in regeling.regels if isinstance(een, Inwerkingtreding)]


@pytest.mark.parametrize(
    "zin",
    [
        "Dit convenant treedt in werking op 1 januari 2018, onder gelijktijdige intrekking van de Regeling urgentie.",
        "Dit convenant treedt in werking op 1 januari 2018 onder intrekking van de Huisvestingsverordening 2014.",
        "Dit convenant gaat in op 1 januari 2018.",
    ],
)
def test_the_day(zin: str) -> None:
    """That another text goes says nothing of this one."""
    (regel,) = inwerking(zin)
    assert regel.van is not None
    assert regel.van.isoformat() == "2018-01-01"


@pytest.mark.parametrize(
    "zin",
    [
        "Dit convenant treedt in werking op 1 januari 2018 onder intrekking van artikel 2.",
        "Dit convenant treedt in werking op 1 januari 2018, onder gelijktijdige intrekking van alle urgenties.",
        "Dit convenant treedt in werking op 1 januari 2018 onder gelijktijdige intrekking van de voordracht.",
    ],
)
def test_what_goes_is_another_text(zin: str) -> None:
    """A place in this text, or what somebody has, is not passed over."""
    assert codes(zin)


@pytest.mark.parametrize(
    ("zin", "wat"),
    [
        (
            "Dit convenant gaat in op 1 januari 2018 en loopt een jaar. Daarna wordt {} telkens met een jaar verlengd.",
            "het",
        ),
        ("Deze overeenkomst gaat in op 1 januari 2018. Daarna wordt {} telkens met een jaar verlengd.", "zij"),
    ],
)
def test_the_text_goes_on(zin: str, wat: str) -> None:
    """*Het* and *zij* behind a sentence on the text are the text."""
    gevonden = inwerking(zin.format(wat).replace("telkens", "telkens stilzwijgend"))
    assert [een.loopt_door for een in gevonden] == [False, True]


@pytest.mark.parametrize(
    "zin",
    [
        "De urgentie geldt een jaar. Daarna wordt zij telkens stilzwijgend met een jaar verlengd.",
        "Dit convenant kent urgentie van een jaar. Daarna wordt zij telkens stilzwijgend met een jaar verlengd.",
        "Het convenant wordt stilzwijgend verlengd, tenzij iemand opzegt, in welk geval de urgenties vervallen.",
        "De op grond van het convenant 2014 verleende urgenties worden ingetrokken.",
        "De urgenties op grond van de huisvestingsverordening 2014 vervallen.",
        "Dit convenant gaat in op 1 januari 2018. Daarna wordt zij telkens stilzwijgend met een jaar verlengd.",
    ],
)
def test_another_thing_goes_on(zin: str) -> None:
    """What else can be renewed each time is not the text."""
    assert codes(zin)

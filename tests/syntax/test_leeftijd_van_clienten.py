"""How old clients are, and what else is said of them behind it: *jongeren van 18 tot en met 22 jaar die …*."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import FeitIs, Leeftijd, Verblijfstest
from tests.syntax.zinnen import gemeld, tekst

WIE = [
    ("Jongeren van 18 tot en met 22 jaar", 18, 23),
    ("Jongeren van 18 jaar en ouder", 18, None),
    ("Jongeren van 18 tot 23 jaar", 18, 23),
    ("Jongeren tussen 18 en 23 jaar", 18, 23),
    ("Jongeren onder de 23 jaar", None, 23),
    ("Jongeren tot 23 jaar", None, 23),
    ("Jongeren tot en met 22 jaar", None, 23),
    ("Jongeren vanaf 18 jaar", 18, None),
    ("Cliënten jonger dan 23 jaar", None, 23),
]


def urgentie(zin: str) -> Urgentie:
    """Return the rule on urgency that a sentence is."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    (regel,) = (een for een in regeling.regels if een.citaat.artikel == "3")
    assert isinstance(regel, Urgentie)
    return regel


@pytest.mark.parametrize(("wie", "vanaf", "tot"), WIE)
@pytest.mark.parametrize("wat", ["schulden hebben", "een instelling voor jeugdhulp met verblijf verlaten"])
def test_age_and_more(wie: str, vanaf: int | None, tot: int | None, wat: str) -> None:
    """*Die* behind an age is about the clients, also before a noun."""
    regel = urgentie(f"{wie} die {wat}, krijgen urgentie.")
    (leeftijd,) = van_soort(Leeftijd, regel)
    assert (leeftijd.vanaf, leeftijd.tot) == (vanaf, tot)
    soort = FeitIs if wat == "schulden hebben" else Verblijfstest
    assert len(list(van_soort(soort, regel))) == 1


@pytest.mark.parametrize(
    "zin",
    [
        "De zorgaanbieder begeleidt jongeren tot 23 jaar.",
        "Cliënten vanaf twee jaar na de aanmelding krijgen urgentie.",
        "Cliënten krijgen tot 23 jaar urgentie.",
    ],
)
def test_no_age(zin: str) -> None:
    """A time until, or from, which something goes on, bounds no clients."""
    regeling = parse_regeling(tekst(zin)).regeling
    regels = () if regeling is None else [een for een in regeling.regels if een.citaat.artikel == "3"]
    assert not list(van_soort(Leeftijd, *regels))
    assert gemeld(zin)


def test_ready_after_a_stay() -> None:
    """*Die na tijdelijk verblijf uitstroomgereed is*: both that there was a stay, and that he is ready."""
    regel = urgentie("Cliënten die na verblijf in maatschappelijke opvang uitstroomgereed zijn, krijgen urgentie.")
    (test,) = van_soort(Verblijfstest, regel)
    assert test.aspect.value == "na verblijf"


def test_in_an_item_of_a_list() -> None:
    """An item begins with whom it is about."""
    lijst = "Tot de urgente woningzoekenden behoren:\n   a. mantelzorgers; en\n   b. jongeren vanaf 18 jaar"
    regels = parse_regeling(tekst(f"{lijst} die uitstromen uit jeugdhulp met verblijf.")).of_fout().regels
    (leeftijd,) = van_soort(Leeftijd, *(een for een in regels if een.citaat.artikel == "3"))
    assert leeftijd.vanaf == 18

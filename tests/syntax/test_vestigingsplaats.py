"""Where somebody goes to live is the municipality of the record, said in a clause."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.gemeentebron import GemeenteFeitsoort, GemeenteUitRecord
from regio_uitstroom.model.regels import Verantwoordelijkheid
from tests.syntax.zinnen import tekst


def bron(waar: str) -> object:
    """Return the municipality that a clause names; None where the sentence is no such rule."""
    zin = f"De gemeente waar de cliënt {waar}, is verantwoordelijk voor de begeleiding."
    regeling = parse_regeling(tekst(zin)).regeling
    regels = () if regeling is None else regeling.regels
    return next((een.gemeente for een in regels if isinstance(een, Verantwoordelijkheid)), None)


@pytest.mark.parametrize(
    ("waar", "soort"),
    [
        ("gaat wonen", GemeenteFeitsoort.VESTIGING),
        ("na zijn uitstroom gaat wonen", GemeenteFeitsoort.VESTIGING),
        ("na uitstroom woont", GemeenteFeitsoort.VESTIGING),
        ("zich na uitstroom vestigt", GemeenteFeitsoort.VESTIGING),
        ("zich zal vestigen", GemeenteFeitsoort.VESTIGING),
        ("wil wonen", GemeenteFeitsoort.VOORKEUR),
        ("zich na zijn verblijf in de instelling wil vestigen", GemeenteFeitsoort.VOORKEUR),
        ("na afloop van zijn verblijf het liefst wil gaan wonen", GemeenteFeitsoort.VOORKEUR),
    ],
)
def test_read_off_the_record(waar: str, soort: GemeenteFeitsoort) -> None:
    """It is the municipality of settlement, or where somebody wants to live."""
    gemeente = bron(waar)
    assert isinstance(gemeente, GemeenteUitRecord)
    assert gemeente.soort is soort


@pytest.mark.parametrize(
    "waar",
    [
        "woont",
        "niet gaat wonen",
        "na uitstroom tijdelijk woont",
        "voor zijn uitstroom woonde",
        "zich heeft gevestigd",
        "het liefst gaat wonen",
        "na zijn verblijf in Zeist wil wonen",
        "na verblijf in detentie gaat wonen",
    ],
)
def test_another_place(waar: str) -> None:
    """Where he lives or lived, and what a clause bounds, is not that."""
    assert not isinstance(bron(waar), GemeenteUitRecord)


def test_the_words_of_the_text_stay() -> None:
    """The rule tells the municipality in the words of the sentence, and without a comma too."""
    zin = "De kosten van begeleiding komen voor rekening van de gemeente waar de cliënt na zijn uitstroom gaat wonen."
    (regel,) = (een for een in parse_regeling(tekst(zin)).of_fout().regels if isinstance(een, Verantwoordelijkheid))
    assert regel.gemeente.tekst == "de gemeente waar de cliënt na zijn uitstroom gaat wonen"


def test_a_condition_on_it_is_told_how_to_write_it() -> None:
    """*In Houten gaat wonen* is not computed as a condition: the message names the form that is."""
    zin = "Indien de cliënt in Houten gaat wonen, is Houten verantwoordelijk voor de begeleiding."
    (fout,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout)
    assert "`de gemeente van vestiging Houten is`" in fout.hulp
    anders = "Indien de gemeente van vestiging Houten is, is Houten verantwoordelijk voor de begeleiding."
    assert parse_regeling(tekst(anders)).regeling is not None

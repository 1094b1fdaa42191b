"""Who is bound, said with an adjective, and verbs that look like a noun or an adjective, in duties."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from tests.syntax.zinnen import codes, tekst


def plicht(zin: str) -> Verplichting:
    """Return the duty that a sentence is."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    (regel,) = (een for een in regeling.regels if een.citaat.artikel == "3")
    assert isinstance(regel, Verplichting)
    return regel


@pytest.mark.parametrize(
    ("zin", "handeling", "voorwerp"),
    [
        ("De cliënt is verplicht de begeleiding te accepteren.", "accepteren", "de begeleiding"),
        ("De cliënt is verplicht om de begeleiding te accepteren.", "accepteren", "de begeleiding"),
        ("Na de plaatsing is de cliënt gehouden de begeleiding te aanvaarden.", "aanvaarden", "de begeleiding"),
        ("De corporaties leveren een overzicht aan van het aantal toegewezen woningen.", "aanleveren", "een overzicht"),
        ("Jaarlijks besluit de stuurgroep over de verdeling van de woningen.", "besluiten", ""),
        ("Op basis van de evaluatie besluit het bestuurlijk overleg of de aantallen juist zijn.", "besluiten", ""),
    ],
)
def test_what_is_done(zin: str, handeling: str, voorwerp: str) -> None:
    """It is what the verb says, done to what it is done to."""
    gelezen = plicht(zin)
    assert gelezen.handeling == handeling
    assert (gelezen.voorwerp or "").startswith(voorwerp)


@pytest.mark.parametrize(
    ("zin", "code"),
    [
        ("De corporatie is niet verplicht een woning aan te bieden.", "RU141"),
        ("De cliënt accepteert de begeleiding, zolang deze nodig is.", "RU188"),
    ],
)
def test_refused(zin: str, code: str) -> None:
    """That nobody is bound is no duty; what *deze* is behind a thing, the text must say."""
    assert code in codes(zin)


def test_deze_of_who_was_named_last() -> None:
    """Behind the client, and of what only a client can be, it is him."""
    assert "RU188" not in codes("Het college kent urgentie toe aan de cliënt, indien deze werk heeft.")
    assert "RU188" not in codes("De cliënt heeft recht op begeleiding, indien deze uitstroomgereed is.")

"""Who is bound, said with an adjective, and verbs that look like a noun or an adjective, in duties."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid, Quotum, Verplichting
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
        ("De gemeente van herkomst is verantwoordelijk voor de huisvesting, zolang deze niet is beëindigd.", "RU188"),
        ("Houten is verantwoordelijk voor de begeleiding van de cliënt, zolang deze nodig is.", "RU188"),
        ("De urgentie vervalt, indien deze niet meer nodig is.", "RU188"),
        ("Heeft de cliënt een voogd, en is deze jonger dan 23 jaar, dan krijgt hij urgentie.", "RU188"),
        ("Heeft de cliënt een voogd en weigert deze een passende woning, dan vervalt de urgentie.", "RU188"),
        ("Een briefadres wordt niet aangemerkt als woonadres, tenzij de cliënt schulden heeft.", "RU149"),
    ],
)
def test_refused(zin: str, code: str) -> None:
    """That nobody is bound is no duty; what *deze* is behind a thing, the text must say."""
    assert code in codes(zin)


def test_deze_of_who_was_named_last() -> None:
    """Behind the client, and of what only a client can be, it is him."""
    assert "RU188" not in codes("Het college kent urgentie toe aan de cliënt, indien deze werk heeft.")
    assert "RU188" not in codes("De cliënt heeft recht op begeleiding, indien deze uitstroomgereed is.")


@pytest.mark.parametrize("opener", ["indien", "zodra"])
def test_an_item_that_no_form_reads_is_asked(opener: str) -> None:
    """Behind *zodra* as behind *indien*."""
    item = "het is gebleken dat hij daarvan afziet"
    zin = f"De urgentie vervalt {opener}:\n   a. hij een woning weigert; of\n   b. {item}."
    assert codes(zin) == []
    assert "RU158" in {een.kind.code for een in parse_regeling(tekst(zin)).diagnostics}


@pytest.mark.parametrize("opener", ["indien", "zodra"])
def test_an_item_about_the_request_is_asked_as_a_fact(opener: str) -> None:
    """*Hij daar schriftelijk om verzoekt* is of the client, and yes or no."""
    zin = f"De urgentie vervalt {opener}:\n   a. hij een woning weigert; of\n   b. hij daar schriftelijk om verzoekt."
    assert codes(zin) == []
    assert "RU158" not in {een.kind.code for een in parse_regeling(tekst(zin)).diagnostics}


def test_conditions_of_the_grant() -> None:
    """What was asked for the urgency is one thing, whatever is said of it."""
    assert (
        codes("De urgentie vervalt, indien de houder niet langer voldoet aan de voorwaarden waaronder zij is verleend.")
        == []
    )


def test_homes_for_those_who_leave() -> None:
    """What homes are for may say from where somebody comes."""
    regeling = parse_regeling(
        tekst("Elke gemeente stelt jaarlijks tien woningen beschikbaar voor de uitstroom uit opvang.")
    ).of_fout()
    (quotum,) = (een for een in regeling.regels if isinstance(een, Quotum))
    assert quotum.doelen == ("de uitstroom uit opvang",)


def test_a_briefadres_that_is_not_taken_as_an_address() -> None:
    """*Wordt niet aangemerkt als* is *geldt niet als*."""
    regeling = parse_regeling(tekst("Een briefadres wordt niet aangemerkt als woonadres.")).of_fout()
    assert any("briefadres" in getattr(een, "onderwerp", "") for een in regeling.regels)


def test_strict_application_of_it() -> None:
    """The usual hardship clause."""
    afwijken = (
        "Het college is bevoegd van het bepaalde in dit convenant af te wijken, indien strikte toepassing daarvan"
    )
    zin = f"{afwijken} zou leiden tot een onbillijkheid van overwegende aard."
    regeling = parse_regeling(tekst(zin)).of_fout()
    assert any(isinstance(een, Bevoegdheid) and een.hardheid for een in regeling.regels)


def test_departing_from_the_text_that_is_named() -> None:
    """*Afwijken* by itself is from the text of whose application the sentence speaks."""
    geval = "In gevallen waarin toepassing van dit convenant leidt tot een onbillijkheid van overwegende aard"
    regeling = parse_regeling(tekst(f"{geval}, kan het college ten gunste van de aanvrager afwijken.")).of_fout()
    (macht,) = (een for een in regeling.regels if isinstance(een, Bevoegdheid))
    assert [doel.artikel for doel in macht.doelen] == ["1", "2", "3"]

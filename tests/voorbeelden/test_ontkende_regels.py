"""Lines of an example with a denial: it counts wherever it stands, or the line is refused; it is never read as yes."""

from __future__ import annotations

from itertools import product

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from regio_uitstroom.voorbeelden.toets import toets
from tests.syntax.zinnen import tekst

# fmt: off
BEPALINGEN = (
    "voor de verhuizing", "voor zijn kinderen", "bij de bank", "na de uitstroom", "tijdens het verblijf",
    "met de gemeente", "met de buren", "zonder geldig contract", "in die gemeente", "op het werk", "wegens ziekte",
    "ondanks begeleiding", "vanwege zijn ziekte", "tegen zijn huisbaas", "binnen de regio", "van zijn ouders",
    "over de huur", "per maand", "aan zijn broer", "via de school", "sinds de scheiding", "onder toezicht",
    "buiten de regio", "door ziekte", "naast zijn werk",
)
GEZEGDEN = (
    ("een lening heeft", "geen lening heeft"), ("een opleiding volgt", "geen opleiding volgt"),
    ("werkt", "niet werkt"), ("een goede reden heeft", "geen goede reden heeft"),
    ("overlast veroorzaakt", "geen overlast veroorzaakt"), ("is aangenomen", "niet is aangenomen"),
    ("kan wonen", "niet kan wonen"),
)
# fmt: on


def uitkomst(regel: str, voorbeeld: str) -> bool | None:
    """Return whether a client of whom an example says this gets urgency by this condition; None: it is refused."""
    gegeven = f'\nVoorbeeld "x"\nGegeven een cliënt\n  die {voorbeeld}\nen peildatum 1 maart 2025\n'
    geladen = parse_regeling(tekst(f"De cliënt krijgt geen urgentie, indien hij {regel}.") + gegeven + DAN)
    if geladen.regeling is None or any(een.is_fout for een in geladen.diagnostics):
        return None
    (resultaat,) = toets(geladen.regeling)
    return resultaat.geslaagd


DAN = "dan is artikel 3, eerste lid, toegepast.\n"
"""What comes out of a rule that applies to the client."""


def zinsdelen(bepaling: str, gezegde: str) -> list[str]:
    """Return a clause with a phrase in front, behind it, and before its verb."""
    voor, _, werkwoord = gezegde.rpartition(" ")
    midden = [f"{voor} {bepaling} {werkwoord}"] if voor not in {"", "niet", "is", "kan"} else []
    return [f"{bepaling} {gezegde}", f"{gezegde} {bepaling}", *midden]


@pytest.mark.parametrize("bepaling", BEPALINGEN)
def test_any_place(bepaling: str) -> None:
    """Said as the text asks it is yes; with one denial more or less it is no. Nothing else comes out of it."""
    for wel, niet in GEZEGDEN:
        for een, ander in zip(zinsdelen(bepaling, wel), zinsdelen(bepaling, niet), strict=False):
            for regel, regel_van_voorbeeld in product((een, ander), repeat=2):
                gekregen = uitkomst(regel, regel_van_voorbeeld)
                assert gekregen in {None, regel == regel_van_voorbeeld}, (regel, regel_van_voorbeeld)


@pytest.mark.parametrize(
    ("wel", "niet"),
    [
        ("voor de verhuizing een lening heeft", "voor de verhuizing geen lening heeft"),
        ("voor de weigering een goede reden heeft", "voor de weigering geen goede reden heeft"),
        ("voor zijn kinderen een oppas heeft", "voor zijn kinderen geen oppas heeft"),
        ("voor zijn schulden een regeling heeft", "voor zijn schulden geen regeling heeft"),
        ("bij de bank een lening heeft", "bij de bank geen lening heeft"),
        ("na de uitstroom een baan heeft", "na de uitstroom geen baan heeft"),
        ("tijdens het verblijf een opleiding volgt", "tijdens het verblijf geen opleiding volgt"),
        ("met de gemeente een regeling heeft", "met de gemeente geen regeling heeft"),
        ("zonder geldig contract een woning huurt", "zonder geldig contract geen woning huurt"),
        ("in die gemeente een sociaal netwerk heeft", "in die gemeente geen sociaal netwerk heeft"),
        ("met de buren ruzie heeft", "met de buren geen ruzie heeft"),
        ("bij de bank werkt", "bij de bank niet werkt"),
        ("niet meer werkt", "werkt"),
    ],
)
def test_answered(wel: str, niet: str) -> None:
    """A denial behind a phrase answers no, and so does the clause without it where the text asks with it."""
    assert [uitkomst(wel, wel), uitkomst(wel, niet), uitkomst(niet, niet), uitkomst(niet, wel)] == [
        True,
        False,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("regel", "voorbeeld"),
    [
        ("een erkende opleiding volgt", "een niet erkende opleiding volgt"),
        ("een niet erkende opleiding volgt", "een erkende opleiding volgt"),
        ("zijn betaalde huur terugvraagt", "zijn niet betaalde huur terugvraagt"),
    ],
)
def test_denial_of_a_word(regel: str, voorbeeld: str) -> None:
    """A denial of one word does not say that the clause is not so: a client can do both."""
    assert uitkomst(regel, voorbeeld) is None


@pytest.mark.parametrize(
    ("wel", "niet"),
    [
        ("voor de huur een borg heeft", "voor de huur geen borg heeft"),
        ("bij de bank werkt", "bij de bank niet werkt"),
        ("tijdens het verblijf een opleiding volgt", "tijdens het verblijf geen opleiding volgt"),
    ],
)
def test_one_fact(wel: str, niet: str) -> None:
    """Beside the clause itself a denial behind a phrase is no second question."""
    zin = f"De cliënt krijgt urgentie, indien hij {wel}.\n2. De cliënt krijgt geen urgentie, indien hij {niet}."
    een, ander = (getattr(r, "voorwaarde", None) for r in parse_regeling(tekst(zin)).of_fout().regels[-2:])
    assert isinstance(een, FeitIs)
    assert isinstance(ander, Niet)
    assert isinstance(ander.deel, FeitIs)
    assert ander.deel.gegeven == een.gegeven


@pytest.mark.parametrize(
    "clausule",
    ["zonder geldige reden niet verschijnt", "voor de tweede keer niet verschijnt", "buiten zijn schuld niet betaalt"],
)
def test_two_facts(clausule: str) -> None:
    """A phrase that says how or why is part of what is denied: whoever does not, does not do so in that way."""
    wel = clausule.replace(" niet", "")
    zin = f"De cliënt krijgt urgentie, indien hij {wel}.\n2. De cliënt krijgt geen urgentie, indien hij {clausule}."
    ander = getattr(parse_regeling(tekst(zin)).of_fout().regels[-1], "voorwaarde", None)
    assert isinstance(ander, FeitIs)
    assert ander.tekst == f"de cliënt {clausule}"

"""Sentences that nearly every agreement has, in the words that they have there."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Bevoegdheid, Geldigheid, Regel, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import FeitIs, Leeftijd, Niet, Verblijfstest
from tests.syntax.zinnen import tekst


def regel(zin: str) -> Regel:
    """Return the rule of the last sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


@pytest.mark.parametrize(
    "zin",
    [
        (
            "Burgemeester en wethouders kunnen in gevallen waarin strikte toepassing van deze regels zou leiden tot "
            "een onbillijkheid van overwegende aard, ten gunste van de cliënt daarvan afwijken."
        ),
        (
            "Het college kan in individuele gevallen ten gunste van de cliënt van deze afspraken afwijken als strikte "
            "toepassing zou leiden tot een schrijnende situatie."
        ),
        (
            "Het college kan in een individueel geval van deze regels afwijken, indien toepassing ervan leidt tot een "
            "onbillijkheid van overwegende aard."
        ),
    ],
)
def test_hardship(zin: str) -> None:
    """*Deze regels* of which one departs for hardship are those of the text."""
    gevonden = regel(zin)
    assert isinstance(gevonden, Bevoegdheid)
    assert gevonden.hardheid


def test_these_rules_elsewhere() -> None:
    """Elsewhere they may be those of an article: no scope of the whole text comes of them."""
    zin = "Deze regels zijn niet van toepassing op minderjarigen."
    regeling = parse_regeling(tekst(zin)).regeling
    assert regeling is None or not isinstance(regeling.regels[-1], Bevoegdheid)


@pytest.mark.parametrize("wie", ["", " aan de cliënt"])
@pytest.mark.parametrize("woning", ["een woning", "een passende woning"])
def test_make_available(woning: str, wie: str) -> None:
    """To make a home available is to house somebody."""
    gevonden = regel(f"De gemeente van herkomst is verantwoordelijk voor het beschikbaar stellen van {woning}{wie}.")
    assert isinstance(gevonden, Verantwoordelijkheid)
    assert [taak.sleutel for taak in gevonden.taken] == ["huisvesting"]
    assert gevonden.voorwaarde is None


def test_who_leaves() -> None:
    """*De uitstromende cliënt* is one who leaves a facility."""
    gevonden = regel("De gemeente van herkomst is verantwoordelijk voor de huisvesting van de uitstromende cliënt.")
    assert isinstance(gevonden.voorwaarde, Verblijfstest)


@pytest.mark.parametrize(
    "zin",
    [
        "Een briefadres wordt voor de toepassing van deze afspraken niet als laatste woonadres beschouwd.",
        "Een briefadres wordt niet als woonadres aangemerkt.",
        "Een briefadres telt niet als woonadres.",
    ],
)
def test_briefadres(zin: str) -> None:
    """A briefadres is no woonadres, in whatever words; the sentence is told whole."""
    gevonden = regel(zin)
    assert isinstance(gevonden, Bepaling)
    assert (gevonden.onderwerp, gevonden.tekst) == ("een briefadres is geen woonadres", zin[:-1])


@pytest.mark.parametrize(
    "zin",
    [
        "De gemeente trekt de urgentie in als de cliënt daar zelf om vraagt.",
        "De urgentie vervalt, indien de cliënt er om vraagt.",
    ],
)
def test_on_request(zin: str) -> None:
    """*Daar … om* is *daarom*: no place, and no clause with *te*."""
    voorwaarde = regel(zin).voorwaarde
    assert isinstance(voorwaarde, FeitIs)
    assert voorwaarde.gegeven.vraag.endswith("om vraagt?")


def test_an_abbreviation_in_a_word() -> None:
    """*GGZ-kliniek* is a word of its own, and asked."""
    assert isinstance(regel("De cliënt die uit een GGZ-kliniek wordt ontslagen, krijgt urgentie.").voorwaarde, FeitIs)


def test_young_people_not_yet_of_age() -> None:
    """A denied age bounds *jongeren* as well."""
    gevonden = regel("Een jongere die de leeftijd van 18 jaar nog niet heeft bereikt, krijgt urgentie.").voorwaarde
    assert isinstance(gevonden, Niet)
    assert isinstance(gevonden.deel, Leeftijd)


@pytest.mark.parametrize("van", ["", " van de cliënt"])
def test_which_municipality_comes_last(van: str) -> None:
    """Which municipality it is may stand behind what it is responsible for."""
    waar = "waar hij onmiddellijk voorafgaand aan de opname zijn woonadres had"
    gevonden = regel(f"De gemeente is verantwoordelijk voor de begeleiding{van} {waar}, tenzij hij minderjarig is.")
    gewoon = regel(f"De gemeente {waar}, is verantwoordelijk voor de begeleiding{van}, tenzij hij minderjarig is.")
    assert isinstance(gevonden, Verantwoordelijkheid)
    assert isinstance(gewoon, Verantwoordelijkheid)
    assert (gevonden.gemeente, gevonden.voorwaarde) == (gewoon.gemeente, gewoon.voorwaarde)


@pytest.mark.parametrize(
    ("dag", "moment"),
    [
        ("de dag waarop het besluit is bekendgemaakt", "bekendmaking"),
        ("de dag waarop het besluit is verzonden", "verzending"),
        ("de datum waarop het besluit is genomen", "besluit"),
    ],
)
def test_day_of_the_decision(dag: str, moment: str) -> None:
    """The day of a decision in a clause is that day."""
    gevonden = regel(f"De urgentie is zes maanden geldig, te rekenen vanaf {dag}.")
    assert isinstance(gevonden, Geldigheid)
    assert gevonden.moment.sleutel == moment

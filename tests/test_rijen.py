"""A row of things or qualities under one verb: what the record or the text answers is never part of one question."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from regio_uitstroom import Regeling, Uitkomstsoort, evaluate, parse_regeling, read_client
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels

PEILDATUM = date(2026, 6, 1)
TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
rustig: de cliënt is rustig (ja of nee)

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien {voorwaarde}.
2. De urgentie vervalt, indien hij dagbesteding heeft of rustig is.
"""
DOSSIER: dict[str, Any] = {
    "sleutel": "r0",
    "geboortedatum": "2012-01-01",
    "huishouden": [],
    "verblijfplaatsen": {
        "volledigVan": "2012-01-01",
        "volledigTot": "2026-07-01",
        "lijst": [{"gemeente": "Utrecht", "datumVan": "2024-06-01", "functieAdres": "briefadres"}],
    },
}


def codes(voorwaarde: str) -> list[str]:
    """Return the codes of the errors that an agreement with this condition gives."""
    gelezen = parse_regeling(TEKST.format(voorwaarde=voorwaarde), name="bedacht")
    return [d.kind.code for d in gelezen.diagnostics if d.is_fout]


def lees(voorwaarde: str) -> Regeling:
    """Read an agreement with this condition."""
    regeling = parse_regeling(TEKST.format(voorwaarde=voorwaarde), name="bedacht").regeling
    assert regeling is not None
    return regeling


def gevraagd(voorwaarde: str) -> set[str]:
    """Return the facts in plain words that an agreement with this condition asks."""
    return {sleutel for sleutel in bruikbare_sleutels(lees(voorwaarde)) if sleutel[:7] == "feiten."}


def waarheid(voorwaarde: str, **feiten: bool) -> bool | None:
    """Return whether somebody without a household, who is fourteen and has a briefadres, may get urgency."""
    client, fouten = read_client({**DOSSIER, "feiten": feiten}, peildatum=PEILDATUM)
    assert client is not None, fouten
    uitkomst = evaluate(lees(voorwaarde), client, peildatum=PEILDATUM).uitkomst("aanspraak")
    if uitkomst.soort is Uitkomstsoort.ONBEPAALD:
        return None
    assert uitkomst.waarde is not None
    return uitkomst.waarde.urgent


class TestVerdeel:
    """*Een minderjarig kind en werk heeft* is two conditions."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij een minderjarig kind en werk heeft",
            "hij werk en een minderjarig kind heeft",
            "hij kinderen, werk en inkomen heeft",
            "hij een partner en een baan heeft",
            "hij kinderen alsmede werk heeft",
            "hij meerderjarig en werkend is",
            "hij werkend en meerderjarig is",
            "hij een woonadres en werk heeft",
        ],
    )
    def test_the_record_decides_against_it(self, voorwaarde: str) -> None:
        """One part that is not so is enough, whatever a person would say of the other."""
        assert waarheid(voorwaarde) is False

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij een briefadres of werk heeft",
            "hij werk of een briefadres heeft",
            "hij minderjarig of werkend is",
            "hij werkend dan wel minderjarig is",
            "hij werk of geen kinderen heeft",
        ],
    )
    def test_the_record_decides_for_it(self, voorwaarde: str) -> None:
        """One part that is so is enough for a choice."""
        assert waarheid(voorwaarde) is True

    @pytest.mark.parametrize("conjunctie", ["en", "of", "dan wel", "alsmede"])
    @pytest.mark.parametrize("dingen", list(permutations(("dagbesteding", "werk"))))
    def test_a_declared_fact_keeps_its_name(self, conjunctie: str, dingen: tuple[str, str]) -> None:
        """What the text declares is asked by its name, in either order."""
        zin = f"hij {f' {conjunctie} '.join(dingen)} heeft"
        assert gevraagd(zin) == {"feiten.dagbesteding", "feiten.rustig", "feiten.de cliënt werk heeft"}

    def test_a_declared_quality_keeps_its_name(self) -> None:
        """So it is of what somebody is."""
        assert gevraagd("hij gezond en rustig is") == {
            "feiten.dagbesteding",
            "feiten.rustig",
            "feiten.de cliënt gezond is",
        }

    def test_a_built_in_fact_keeps_its_name(self) -> None:
        """*Dakloos* is asked as that, not as half of another question."""
        assert "feiten.dakloos" in gevraagd("hij dakloos en werkloos is")

    def test_what_a_client_is_reads_as_a_question(self) -> None:
        """A quality is asked of the client; *sprake van* goes with what there is."""
        regeling = parse_regeling(TEKST.format(voorwaarde="hij dakloos is")).of_fout()
        assert "Is de cliënt dakloos?" in [gegeven.vraag for gegeven in regeling.gegevens]

    def test_what_is_all_asked_stays_one_question(self) -> None:
        """Nothing is lost in a question of which a person answers all."""
        assert "feiten.de cliënt werk en inkomen heeft" in gevraagd("hij werk en inkomen heeft")

    def test_each_part_needs_its_answer(self) -> None:
        """The part that a person answers is a question by itself."""
        assert waarheid("hij een briefadres en werk heeft") is None
        assert waarheid("hij een briefadres en werk heeft", **{"de cliënt werk heeft": True}) is True
        assert waarheid("hij een briefadres en werk heeft", **{"de cliënt werk heeft": False}) is False

    def test_the_verb_in_front(self) -> None:
        """A condition that begins with its verb is no other."""
        tekst = TEKST.format(voorwaarde="hij uitstroomgereed is")
        tekst += "3. Heeft hij kinderen en werk, dan krijgt de cliënt geen urgentie.\n"
        gelezen = parse_regeling(tekst, name="bedacht").regeling
        assert gelezen is not None
        assert "feiten.de cliënt werk heeft" in bruikbare_sleutels(gelezen)

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij geen kinderen en werk heeft",
            "hij geen partner of werk heeft",
            "hij niet meerderjarig en werkend is",
            "hij niet werkend of minderjarig is",
        ],
    )
    def test_a_denial_of_part_of_it(self, voorwaarde: str) -> None:
        """It is not clear how far *geen* and *niet* reach, so that is refused."""
        assert codes(voorwaarde) == ["RU141"]

    def test_a_phrase_beside_it(self) -> None:
        """It may belong to the last thing alone."""
        assert "RU109" in codes("hij een auto en een briefadres in Houten heeft")


class TestLeden:
    """Under any other verb such a row is refused where the record holds one of its things."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij beschikt over werk en een briefadres",
            "hij over een briefadres en werk beschikt",
            "hij kinderen en schulden bezit",
            "sprake is van kinderen en werk",
            "hij een woning en een gesprek heeft geweigerd",
            "hij jonger dan 23 jaar en werkend is",
            "hij een gezin en werk heeft",
        ],
    )
    def test_refused_with_what_is_computed(self, voorwaarde: str) -> None:
        """The message says from what it follows."""
        assert codes(voorwaarde) == ["RU238"]

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij zijn kinderen en partner kwijt is",
            "de kinderen en de ouders gelukkig zijn",
            "hij zorg en een woning nodig heeft",
            "hij een huis en een baan heeft",
        ],
    )
    def test_what_no_record_tells_is_asked(self, voorwaarde: str) -> None:
        """A row about something else is a question as ever."""
        assert codes(voorwaarde) == []

"""Words in a condition in front that point at the sentence before: *zij*, *deze*, *daar*."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import (
    FeitIs,
    HeeftAdres,
    KanNietVastgesteld,
    NeemtDeel,
    TerugkeerOnveilig,
    Uitstroomgereed,
)
from tests.syntax.zinnen import codes, tekst

HERKOMST = "De gemeente van herkomst is verantwoordelijk voor de begeleiding. "
VOORKEUR = "is de gemeente van voorkeur verantwoordelijk voor de begeleiding."


def regel(zin: str) -> Regel:
    """Return the rule of the last sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def gevonden(zin: str, soort: type) -> list[Any]:
    """Return the conditions of a kind in the rule of the last sentence."""
    return list(van_soort(soort, regel(zin).voorwaarde))


class TestZij:
    @pytest.mark.parametrize(
        ("voorwaarde", "soort"),
        [
            ("Kan zij niet worden vastgesteld, dan", KanNietVastgesteld),
            ("Neemt zij niet deel, dan", NeemtDeel),
            ("Neemt deze niet deel, dan", NeemtDeel),
            ("Indien zij niet deelneemt,", NeemtDeel),
        ],
    )
    def test_computed(self, voorwaarde: str, soort: type) -> None:
        """*Zij* of one is no client, so she is the municipality that the sentence before names."""
        (test,) = gevonden(f"{HERKOMST}{voorwaarde} {VOORKEUR}", soort)
        assert isinstance(test.bron, Begripbron)
        assert test.bron.begrip == "gemeente van herkomst"

    @pytest.mark.parametrize(
        ("zin", "vraag"),
        [
            (f"{HERKOMST}Als zij niet instemt, {VOORKEUR}", "de gemeente van herkomst instemt"),
            (
                "De commissie adviseert het college. Adviseert zij negatief, dan krijgt de cliënt geen urgentie.",
                "de commissie negatief adviseert",
            ),
        ],
    )
    def test_asked(self, zin: str, vraag: str) -> None:
        """What no record holds is asked of her by her name."""
        assert [een.tekst for een in gevonden(zin, FeitIs)] == [vraag]

    def test_behind_a_group(self) -> None:
        """Who she is does not hang on which clients the sentence before is about."""
        zin = HERKOMST.replace("begeleiding.", "begeleiding van cliënten die dagbesteding hebben.")
        assert codes(f"{zin}Kan zij niet worden vastgesteld, dan {VOORKEUR}") == []
        assert codes(f"{zin}Heeft hij werk, dan {VOORKEUR}") == ["RU181"]

    def test_clients(self) -> None:
        """Of more than one they are the clients, where the sentence before names no others of as many."""
        zin = "De zorgaanbieder begeleidt cliënten. Indien zij uitstroomgereed zijn, krijgen zij urgentie."
        assert len(gevonden(zin, Uitstroomgereed)) == 1


class TestDeze:
    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder begeleidt de cliënt en zijn partner. Woont deze in Houten, dan krijgt hij urgentie.",
            "De zorgaanbieder begeleidt de cliënt en zijn kinderen. Zijn deze minderjarig, dan krijgt hij urgentie.",
            "De partner van de cliënt dient een aanvraag in. Weigert deze een woning, dan vervalt de urgentie.",
        ],
    )
    def test_reported(self, zin: str) -> None:
        """Where it can be the client or another, it is reported: on the wrong one the rule would decide."""
        assert codes(zin) == ["RU188"]


class TestDaar:
    def test_place_before(self) -> None:
        """*Daar* in front is where the sentence before says, not what its own sentence names behind it."""
        (adres,) = gevonden(f"{HERKOMST}Indien de cliënt daar niet woont, {VOORKEUR}", HeeftAdres)
        assert adres.gebied.begrip == "gemeente van herkomst"

    def test_safe(self) -> None:
        """Nobody is sent to where he is not safe: it is the origin that is not."""
        zin = f"{HERKOMST}In afwijking van het eerste lid is, indien de cliënt daar niet veilig is, {VOORKEUR[3:]}"
        (onveilig,) = gevonden(zin, TerugkeerOnveilig)
        assert onveilig.bron.begrip == "gemeente van herkomst"

    @pytest.mark.parametrize(
        "zin",
        [
            f"In afwijking van artikel 2 is, indien de cliënt daar niet veilig is, {VOORKEUR[3:]}",
            f"{HERKOMST}In afwijking van het eerste lid {VOORKEUR[:-1]}, indien de cliënt daar niet veilig is.",
        ],
    )
    def test_two(self, zin: str) -> None:
        """In an exception it may be the municipality from which it departs as well: that is reported."""
        assert codes(zin) == ["RU188"]

    def test_own(self) -> None:
        """Behind the one municipality that is named it is that one."""
        zin = "De gemeente van voorkeur is verantwoordelijk voor de begeleiding, indien de cliënt daar werk heeft."
        assert [een.tekst for een in gevonden(zin, FeitIs)] == ["de cliënt in de gemeente van voorkeur werk heeft"]

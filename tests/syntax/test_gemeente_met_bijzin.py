"""Who is responsible, said by a clause on the municipality: the rule of the plain form, wherever the clause stands."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.gemeentebron import GemeenteVanVerblijf
from regio_uitstroom.model.regels import OpenRegel, Regel, Verantwoordelijkheid
from regio_uitstroom.model.woorden import HUISVESTING
from tests.syntax.zinnen import gemeld, tekst

VOOR = "Als de gemeente van herkomst niet kan worden vastgesteld,"
GEVAL = "De gemeente van voorkeur is verantwoordelijk, indien de cliënt minderjarig is."
GELEGEN = "De gemeente waarin de voorziening is gelegen, is verantwoordelijk voor de huisvesting."


def regel(zin: str) -> Regel:
    """Return the last rule of the text with this sentence in it."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def inhoud(zin: str) -> tuple[object, ...]:
    """Return who is responsible by a sentence, for what and when."""
    een = regel(zin)
    assert isinstance(een, Verantwoordelijkheid), een
    return een.gemeente, een.taken, een.voorwaarde


class TestZonderKomma:
    @pytest.mark.parametrize(
        "waar",
        [
            "waar de cliënt zich heeft gemeld",
            "waarin de voorziening is gelegen",
            "waar de cliënt voorafgaand aan het verblijf zijn woonadres had",
        ],
    )
    def test_same(self, waar: str) -> None:
        """A verb of two words, or one with a predicate of its own, ends the clause before *verantwoordelijk*."""
        los = f"{VOOR} is de gemeente {waar} verantwoordelijk voor de huisvesting."
        assert inhoud(los) == inhoud(los.replace(f"{waar} ", f"{waar}, "))


class TestNagezet:
    @pytest.mark.parametrize(
        "waar",
        ["waar hij onmiddellijk voorafgaand aan het verblijf zijn woonadres had", "waar hij zich heeft gemeld"],
    )
    @pytest.mark.parametrize("verder", ["", ", tenzij hij minderjarig is"])
    def test_same(self, waar: str, verder: str) -> None:
        """The clause may stand behind for what she is responsible."""
        voor = "Voor de cliënt die verblijft in beschermd wonen is"
        gewoon = f"{voor} verantwoordelijk voor de huisvesting de gemeente {waar}{verder}."
        assert inhoud(f"{voor} de gemeente verantwoordelijk voor de huisvesting {waar}{verder}.") == inhoud(gewoon)

    def test_of_something_else(self) -> None:
        """Behind another noun the clause can be about that."""
        zin = f"{VOOR} is de gemeente verantwoordelijk voor de huisvesting in de woning waar de cliënt woont."
        assert isinstance(regel(zin), OpenRegel)


class TestInstelling:
    @pytest.mark.parametrize(
        "waar",
        [
            "waar de instelling is gevestigd",
            "waar de instelling gevestigd is",
            "waarin de instelling gelegen is",
            "waar de instelling ligt",
            "waar de instelling staat",
            "waarin de voorziening zich bevindt",
        ],
    )
    def test_same(self, waar: str) -> None:
        """It is the facility of the stay that counts, as in the plain form."""
        assert inhoud(f"De gemeente {waar}, is verantwoordelijk voor de huisvesting.") == inhoud(GELEGEN)

    def test_where_he_is(self) -> None:
        """With *waar de cliënt verblijft* it is where he is on the peildatum."""
        bron, *_ = inhoud(
            "De gemeente waarin de instelling waar de cliënt verblijft is gelegen, is verantwoordelijk voor de "
            "huisvesting."
        )
        assert bron == GemeenteVanVerblijf(None, nu=True)

    @pytest.mark.parametrize(
        "waar",
        [
            "waar de zorgaanbieder is gevestigd",
            "waar de organisatie is gevestigd",
            "waar de instelling was gevestigd",
            "waar de instelling zich vestigt",
            "waar een instelling is gevestigd",
        ],
    )
    def test_another_place(self, waar: str) -> None:
        """Where an organisation has her seat, or a facility lay once, is not where he stays."""
        assert gemeld(f"De gemeente {waar}, is verantwoordelijk voor de huisvesting.") == ["RU154"]


class TestTaakVanDeRegel:
    ERVOOR = "De gemeente van herkomst is verantwoordelijk voor de huisvesting.\n2. "

    @pytest.mark.parametrize(
        "zin",
        [
            f"{VOOR} is de gemeente van voorkeur verantwoordelijk",
            "De gemeente van voorkeur is verantwoordelijk, indien de cliënt minderjarig is",
            "Voor de cliënt die minderjarig is, is de gemeente van voorkeur verantwoordelijk",
            "In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk, indien hij minderjarig is",
        ],
    )
    def test_same(self, zin: str) -> None:
        """A case, or an exception, is about the task of the sentences before it (decision G5)."""
        heel = zin.replace("verantwoordelijk", "verantwoordelijk voor de huisvesting", 1)
        assert inhoud(f"{self.ERVOOR}{zin}.") == inhoud(f"{self.ERVOOR}{heel}.")

    def test_of_which_it_departs(self) -> None:
        """An exception takes the task of its own rule, also where the article is about another."""
        zin = (
            f"{self.ERVOOR}De gemeente van herkomst is verantwoordelijk voor de begeleiding.\n3. In afwijking van het "
            "eerste lid is de gemeente van voorkeur verantwoordelijk, indien de cliënt minderjarig is."
        )
        assert inhoud(zin)[1] == (HUISVESTING,)

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van voorkeur is verantwoordelijk.",
            "De gemeente van voorkeur is verantwoordelijk, tenzij de cliënt minderjarig is.",
            f"De gemeente van herkomst is verantwoordelijk voor de begeleiding.\n3. {GEVAL}",
            f"In afwijking van artikel 2, eerste lid, is {GEVAL[0].lower()}{GEVAL[1:].replace(' is', '', 1)}",
        ],
    )
    def test_left_open(self, zin: str) -> None:
        """Without a case, after two tasks, or in an exception to another rule, the sentence must say the task."""
        assert "RU211" in gemeld(self.ERVOOR + zin)

"""For whom an exception holds that departs from a rule about some clients."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import En, FeitIs, Leeftijd, Voorwaarde
from tests.syntax.zinnen import tekst

WIE = "cliënten die achttien jaar of ouder zijn"
GROEP = f"De gemeente van herkomst is verantwoordelijk voor de begeleiding van {WIE}.\n2. "
VOORKEUR = "is de gemeente van voorkeur verantwoordelijk voor de begeleiding"


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that the last sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


def codes(zin: str) -> set[str]:
    """Return the codes of what is said of sentences, but for facts that are not used."""
    return {d.kind.code for d in parse_regeling(tekst(zin)).diagnostics} - {"RU313", "RU309"}


class TestVoorWie:
    @pytest.mark.parametrize("wie", ["hij", "de cliënt"])
    def test_names_nobody(self, wie: str) -> None:
        """An exception that is about nobody in particular holds for whom the rule holds."""
        zin = f"{GROEP}In afwijking van het eerste lid {VOORKEUR}, indien {wie} dagbesteding heeft."
        gevonden = voorwaarde(zin)
        assert isinstance(gevonden, En)
        assert [type(deel) for deel in gevonden.delen] == [Leeftijd, FeitIs]
        assert codes(zin) == set()

    def test_own_group(self) -> None:
        """One with a group of its own holds for that group."""
        zin = f"{GROEP}In afwijking van het eerste lid {VOORKEUR} van cliënten die dagbesteding hebben."
        assert isinstance(voorwaarde(zin), FeitIs)
        assert codes(zin) == set()

    def test_the_client(self) -> None:
        """One about *de cliënt* is as wide as its words, and that is told."""
        zin = f"{GROEP}In afwijking van het eerste lid {VOORKEUR} van de cliënt, indien hij dagbesteding heeft."
        assert isinstance(voorwaarde(zin), FeitIs)
        assert codes(zin) == {"RU339"}

    @pytest.mark.parametrize(
        "regel",
        [
            "Houten is verantwoordelijk voor de begeleiding van de cliënt.",
            "Elke gemeente is verantwoordelijk voor de begeleiding van haar inwoners.",
        ],
    )
    def test_rule_for_everybody(self, regel: str) -> None:
        """Of a rule for everybody, or one of inhabitants of her own, there is no group to take."""
        zin = f"{regel}\n2. In afwijking van het eerste lid {VOORKEUR}, indien hij dagbesteding heeft."
        assert isinstance(voorwaarde(zin), FeitIs)

    def test_two_rules(self) -> None:
        """Of two rules with a group it holds for both groups; where one is for everybody, for everybody."""
        ander = "Houten is verantwoordelijk voor de begeleiding van cliënten die dakloos zijn.\n3. "
        zin = f"{GROEP}{ander}In afwijking van het eerste en tweede lid {VOORKEUR}, indien hij dagbesteding heeft."
        gevonden = voorwaarde(zin)
        assert isinstance(gevonden, En)
        assert "of" in gevonden.delen[0].tekst
        zin = zin.replace("van cliënten die dakloos zijn", "van de cliënt, indien hij dakloos is")
        assert isinstance(voorwaarde(zin), FeitIs)

    @pytest.mark.parametrize(
        ("regel", "uitzondering"),
        [
            ("Cliënten die minderjarig zijn, krijgen urgentie.", "krijgt de cliënt geen urgentie"),
            ("Minderjarigen krijgen geen urgentie.", "krijgt de cliënt urgentie"),
        ],
    )
    def test_urgency(self, regel: str, uitzondering: str) -> None:
        """Of urgency too it is told that an exception is wider than its rule."""
        zin = f"{regel}\n2. In afwijking van het eerste lid {uitzondering}, indien hij dagbesteding heeft."
        assert "RU339" in codes(zin)

    def test_sentence_of_a_lid(self) -> None:
        """A sentence of a lid is found by its number, where one that defines a term stands before it."""
        begrip = "Onder een jongere wordt verstaan een cliënt die minderjarig is."
        afwijking = f"In afwijking van het eerste lid, tweede volzin, {VOORKEUR}, indien hij dagbesteding heeft."
        zin = f"{begrip} {GROEP}{afwijking}"
        gevonden = voorwaarde(zin)
        assert isinstance(gevonden, En)
        assert [type(deel) for deel in gevonden.delen] == [Leeftijd, FeitIs]

"""*Blijft verantwoordelijk, indien …* is no rule of its own, and who gets something is not who is late with it."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling, read_client, werkproces
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from tests.syntax.zinnen import codes, tekst

WIE = "de gemeente van herkomst"
TAAK = "verantwoordelijk voor de begeleiding"
BLIJFT = "De gemeente van herkomst blijft verantwoordelijk voor de begeleiding"
AFWIJKING = "In afwijking van het eerste lid blijft de gemeente van herkomst verantwoordelijk voor de begeleiding"
DAARNAAST = "Na uitstroom is de gemeente Zeist verantwoordelijk voor de begeleiding.\n2. "


class TestBlijft:
    @pytest.mark.parametrize(
        "zin",
        [
            f"{BLIJFT}, als de cliënt dagbesteding heeft.",
            f"{BLIJFT}, indien de cliënt dagbesteding heeft.",
            "Indien hij dagbesteding heeft, blijft de gemeente van herkomst verantwoordelijk voor de begeleiding.",
            "Zeist blijft financieel verantwoordelijk voor de begeleiding, indien hij dagbesteding heeft.",
        ],
    )
    def test_by_itself(self, zin: str) -> None:
        """With no other rule on the task it would be a condition that it does not mean."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize("voorop", [True, False])
    def test_for_how_long(self, *, voorop: bool) -> None:
        """How long it stays so is no condition for whom: it says what *is gedurende …* says, and is told so."""
        tijd = "gedurende een jaar na de uitstroom"
        vorm = f"{tijd.capitalize()} {{}} {WIE} {TAAK}." if voorop else f"De {WIE[3:]} {{}} {tijd} {TAAK}."
        blijft, is_ = (
            parse_regeling(tekst(vorm.format(hoe))).of_fout().regels[-1].voorwaarde for hoe in ("blijft", "is")
        )
        assert isinstance(blijft, TermijnVerstreken)
        assert blijft == is_
        assert blijft.tekst == f"het {tijd} is"

    @pytest.mark.parametrize(
        "zin",
        [
            f"{BLIJFT}.",
            f"{BLIJFT}, ook als de cliënt dagbesteding heeft.",
            f"{DAARNAAST}{AFWIJKING}, indien de cliënt dagbesteding heeft.",
        ],
    )
    def test_beside_another(self, zin: str) -> None:
        """Beside one it is an exception; without a condition, or with *ook als*, it just says who it is."""
        assert codes(zin) == []


class TestWieHetAlWas:
    @pytest.mark.parametrize(
        "zin",
        [
            "Zeist blijft verantwoordelijk voor de begeleiding, indien de cliënt minderjarig is.",
            "Indien de cliënt minderjarig is, blijft Zeist verantwoordelijk voor de begeleiding.",
            "Indien de cliënt minderjarig is, blijft Zeist verantwoordelijk.",
            "Zeist blijft gedurende een jaar na de uitstroom verantwoordelijk voor de begeleiding.",
            "Zeist blijft verantwoordelijk voor de begeleiding van minderjarigen.",
            "Voor minderjarigen blijft Zeist verantwoordelijk voor de begeleiding.",
            "Bij een cliënt die in Houten woont, blijft Zeist verantwoordelijk voor de begeleiding.",
            "Zeist blijft verantwoordelijk voor de begeleiding totdat de cliënt een woning heeft.",
        ],
    )
    def test_never_was(self, zin: str) -> None:
        """What another municipality is made, does not make this one so before: both would be, and contradict."""
        assert codes(f"Houten is verantwoordelijk voor de begeleiding.\n2. {zin}") == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Houten blijft verantwoordelijk voor de begeleiding, indien de cliënt minderjarig is.",
            "In afwijking van het eerste lid blijft Zeist verantwoordelijk, indien de cliënt minderjarig is.",
        ],
    )
    def test_was_or_departs(self, zin: str) -> None:
        """The same municipality was; a sentence that departs says which goes first."""
        assert codes(f"Houten is verantwoordelijk voor de begeleiding.\n2. {zin}") == []

    def test_one_after_the_other(self) -> None:
        """A rule that does not hold for everybody leaves room for what was so before it."""
        zin = "Na uitstroom is Houten verantwoordelijk voor de begeleiding.\n2. Zeist blijft tot de uitstroom"
        assert codes(f"{zin} verantwoordelijk voor de begeleiding.") == []

    @pytest.mark.parametrize(
        ("eerst", "dan"),
        [
            ("Houten betaalt de begeleiding.", "Zeist betaalt ook de begeleiding."),
            ("Houten is verantwoordelijk voor de begeleiding.", "Zeist is ook verantwoordelijk voor de begeleiding."),
            (
                "De gemeente van herkomst is verantwoordelijk voor de begeleiding.",
                "Zeist is tevens verantwoordelijk voor de begeleiding.",
            ),
        ],
    )
    def test_also(self, eerst: str, dan: str) -> None:
        """Another municipality *ook* is no contradiction of the first: the writer says how they go together."""
        assert codes(f"{eerst}\n2. {dan}") == ["RU224"]

    @pytest.mark.parametrize(
        ("eerst", "dan"),
        [
            ("Houten is verantwoordelijk voor de huisvesting.", "Houten is ook verantwoordelijk voor de begeleiding."),
            ("Houten is verantwoordelijk voor de huisvesting.", "Zeist is ook verantwoordelijk voor de begeleiding."),
        ],
    )
    def test_also_another_task(self, eerst: str, dan: str) -> None:
        """Also another task is no other municipality for the same one."""
        assert codes(f"{eerst}\n2. {dan}") == []

    def test_task_of_the_sentence_before(self) -> None:
        """Without a task it is that of the sentence before, which says who has it."""
        zinnen = (
            "De gemeente van herkomst is verantwoordelijk voor de huisvesting.\n2. Zij blijft verantwoordelijk, indien"
        )
        assert codes(f"{zinnen} de cliënt dagbesteding heeft.") == []


class TestOntvangt:
    @pytest.mark.parametrize("wie", ["De aanvrager", "De cliënt", "De gemeente Zeist"])
    def test_receiver_is_not_late(self, wie: str) -> None:
        """*Ontvangt binnen vijf werkdagen* is not a duty of who receives: the text leaves open who does it."""
        zin = f"{wie} ontvangt binnen vijf werkdagen na de aanvraag een ontvangstbevestiging."
        regeling = parse_regeling(tekst(zin)).of_fout()
        client, _ = read_client({"sleutel": "a", "aanvraagdatum": "2026-01-05"})
        assert client is not None
        (stap,) = werkproces(regeling, client, peildatum=date(2026, 3, 1)).stappen
        assert stap.actor == "niet genoemd"
        assert "RU311" in {melding.kind.code for melding in parse_regeling(tekst(zin)).diagnostics}

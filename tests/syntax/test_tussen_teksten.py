"""Sentences on which text decides are refused, not kept as deciding nothing."""

import pytest

from regio_uitstroom import parse_regeling

KOP = """Convenant "Uitwerking"
Soort: convenant
Looptijd: vanaf 1 januari 2018
Bouwt voort op: convenant "Basis" (hierna: het basisconvenant)

Partijen

De gemeenten Houten, Zeist en Utrecht.

Artikel 1. Proef

"""


def meldingen(zin: str) -> list[tuple[str, str]]:
    """Return codes and hints of what is said of a sentence."""
    gelezen = parse_regeling(f"{KOP}{zin}\n").diagnostics
    return [(d.kind.code, d.hulp) for d in gelezen if d.is_fout or d.kind.code in {"RU154", "RU157"}]


class TestTussenTeksten:
    @pytest.mark.parametrize(
        "zin",
        [
            "Het basisconvenant is niet van toepassing op cliënten die minderjarig zijn.",
            "Op cliënten die minderjarig zijn, is het basisconvenant niet van toepassing.",
            'Het convenant "Basis" is niet van toepassing op cliënten die minderjarig zijn.',
            "De Huisvestingsverordening Utrecht 2024 is niet van toepassing op cliënten die minderjarig zijn.",
            "Bij strijd gaat het basisconvenant voor.",
            "Bij strijd gaat dit convenant voor op het basisconvenant.",
            "Dit convenant gaat voor op het basisconvenant.",
            "Het basisconvenant gaat bij strijd voor.",
            "Bij tegenstrijdigheid prevaleert het basisconvenant.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """The message says how one rule departs from another."""
        ((code, hulp),) = meldingen(zin)
        assert code == "RU144"
        assert "In afwijking van artikel 2 van" in hulp

    @pytest.mark.parametrize(
        ("zin", "codes"),
        [
            ("Op dit convenant is Nederlands recht van toepassing.", ["RU157"]),
            ("De Algemene wet bestuursrecht is van toepassing.", ["RU157"]),
            ("De Algemene termijnenwet is niet van toepassing.", []),
            ("Dit convenant is niet van toepassing op cliënten die minderjarig zijn.", []),
            ("Partijen gaan in de samenwerkingsovereenkomst uit van een gezamenlijk belang voor cliënten.", ["RU157"]),
        ],
    )
    def test_others(self, zin: str, codes: list[str]) -> None:
        """What says something of this text, or of no rule at all, stays as it was."""
        assert [code for code, _ in meldingen(zin)] == codes

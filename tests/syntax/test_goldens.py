"""Sentences of every kind and what becomes of them, as golden files with named stages.

A file holds ``--- tekst ---``, ``--- boom ---`` and ``--- meldingen ---``; ``--update-goldens`` writes the last two.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.source import Source
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.parse import parse
from tests.fouten import stappen
from tests.syntax.boom import boom

FOLDER = Path(__file__).parents[1] / "goldens" / "syntax"
KOP = 'Convenant "Proef"\nRegio: Proef\nSoort: convenant\nLooptijd: vanaf 1 januari 2020\n\n'
GOED = sorted(FOLDER.glob("goed/*.txt"))
FOUT = sorted(FOLDER.glob("fout/*.txt"))


def stages(path: Path) -> dict[str, str]:
    """Return the stages of a golden file by name."""
    return {naam: deel.strip("\n") for naam, deel in stappen(path).items()}


def melding(finding: Diagnostic) -> str:
    """Write a finding: code, the underlined words, message and hint."""
    woorden = " ".join(finding.span.text.split()) if finding.span is not None else ""
    hint = finding.hint or finding.kind.hint
    try:
        hint = hint.format_map(dict(finding.waarden))
    except KeyError:
        hint = ""
    return f"{finding.kind.code} [{woorden}] {finding.bericht}" + (f" = {hint}" if hint else "")


def read(tekst: str) -> tuple[ast.Bestand | None, tuple[Diagnostic, ...]]:
    """Parse a text in its frame."""
    return parse(Source("proef.convenant", KOP + tekst + "\n"))


def written(tekst: str) -> str:
    """Write all stages of a text."""
    tree, findings = read(tekst)
    delen = []
    if tree is not None:
        for naam in ("partijen", "gegevens", "artikelen", "achtergronden", "voorbeelden", "proza"):
            delen += [boom(node) for node in getattr(tree, naam)]
    meldingen = "\n".join(melding(f) for f in findings) or "(geen)"
    return f"--- tekst ---\n{tekst}\n--- boom ---\n" + "\n".join(delen) + f"\n--- meldingen ---\n{meldingen}\n"


class TestGoed:
    @pytest.mark.parametrize("path", GOED, ids=lambda path: path.stem)
    def test_tree(self, path: Path, golden: Callable[[Path, str], None]) -> None:
        """The text becomes the tree that the file shows."""
        golden(path, written(stages(path)["tekst"]))

    @pytest.mark.parametrize("path", GOED, ids=lambda path: path.stem)
    def test_no_findings(self, path: Path) -> None:
        """The text is accepted without a word."""
        assert [melding(f) for f in read(stages(path)["tekst"])[1]] == []


def fouten(path: Path) -> list[tuple[str, str]]:
    """Return the wrong texts of a file with what is said about them."""
    cases = path.read_text(encoding="utf-8").split("=== tekst\n")[1:]
    return [(tekst.strip("\n"), said.strip("\n")) for tekst, _, said in (c.partition("=== meldingen\n") for c in cases)]


class TestFout:
    @pytest.mark.parametrize("path", FOUT, ids=lambda path: path.stem)
    def test_findings(self, path: Path, golden: Callable[[Path, str], None]) -> None:
        """Each wrong text gives the findings that the file shows: code, underlined words, message, hint."""
        out = []
        for tekst, _ in fouten(path):
            said = "\n".join(melding(f) for f in read(tekst)[1]) or "(geen)"
            out.append(f"=== tekst\n{tekst}\n=== meldingen\n{said}\n")
        golden(path, "\n".join(out))

    @pytest.mark.parametrize("path", FOUT, ids=lambda path: path.stem)
    def test_found(self, path: Path) -> None:
        """No wrong text passes."""
        assert [tekst for tekst, _ in fouten(path) if not read(tekst)[1]] == []

    def test_enough(self) -> None:
        """There are at least forty wrong texts."""
        assert sum(len(fouten(path)) for path in FOUT) >= 40

"""The page on each kind of finding: its form, and that its examples give what they say."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from regio_uitstroom.diagnostics import kinds_reading
from regio_uitstroom.diagnostics.bladzijde import SECTIONS, Example, examples, page, sections
from regio_uitstroom.diagnostics.catalogue import KINDS
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Kind
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.syntax.reading import read_source

KOP = """\
Convenant "Voorbeeld"
Soort: convenant
Looptijd: van 1 januari 2020 tot 1 januari 2030
"""
PARTIJEN = """\
Partijen

De gemeenten Houten, Utrecht en Zeist.
"""
ARTIKELEN = """\
Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Huisvesting

Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
"""
FRAMES = {
    "": ("", ""),
    "kop": ("", f"\n{PARTIJEN}\n{ARTIKELEN}"),
    "partijen": (f"{KOP}\n", f"\n{ARTIKELEN}"),
    "alle-artikelen": (f"{KOP}\n{PARTIJEN}\n", ""),
    "artikelen": (f"{KOP}\n{PARTIJEN}\n{ARTIKELEN}\n", ""),
}
"""What stands before and after an example, by the word that says which part of a text it is."""

by_code = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
in_text = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind not in kinds_reading.KINDS], ids=lambda kind: kind.code
)
reading = pytest.mark.parametrize("kind", kinds_reading.KINDS, ids=lambda kind: kind.code)


def write_file(example: Example, folder: Path) -> Path:
    """Make the file that an example of kind ``bestand`` describes; returns its path."""
    path = folder / "voorbeeld.convenant"
    if "te-lange-naam" in example.words:
        return folder / ("voorbeeld" * 1_000)
    if "map" in example.words:
        path.mkdir()
    elif "ontbreekt" not in example.words:
        path.write_bytes(file_content(example))
    return path


def file_content(example: Example) -> bytes:
    """Return the bytes of a file: given as such, or a text so many times in some encoding."""
    if "bytes" in example.words:
        return bytes.fromhex(example.text)
    options = dict(word.split("=") for word in example.words if "=" in word)
    return (example.text * int(options.get("keer", 1))).encode(options.get("codering", "utf-8"))


def read(kind: Kind, section: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Diagnostic]:
    """Read the file of the first example in a section."""
    example = examples(kind, section)[0]
    path = write_file(example, folder)
    if "geen-leesrecht" in example.words:

        def refuse(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(Path, "open", refuse)
    return list(read_source(path)[1])


def codes_in_text(kind: Kind, section: str) -> set[str]:
    """Return the codes of all findings on the first example in a section, set in its frame."""
    example = examples(kind, section)[0]
    before, after = FRAMES[next((word for word in example.words if "=" not in word), "")]
    text = before + example.text + after
    for option in (word for word in example.words if word.startswith("leden=")):
        text += "".join(f"{number}. {example.text.split('1. ')[-1]}" for number in range(2, int(option[6:]) + 1))
    return {finding.kind.code for finding in parse_regeling(text).diagnostics}


class TestPage:
    """The form of every page."""

    @by_code
    def test_title(self, kind: Kind) -> None:
        """The page is headed by code and name."""
        assert page(kind).splitlines()[0] == f"# {kind.code} {kind.naam}"

    @by_code
    def test_sections(self, kind: Kind) -> None:
        """The four sections are there, in order, none empty."""
        found = sections(kind)
        assert tuple(found) == SECTIONS
        assert all(text.strip() for text in found.values())

    @by_code
    def test_examples(self, kind: Kind) -> None:
        """There is an example of the finding and one of how it should be."""
        assert examples(kind, "Voorbeeld")
        assert examples(kind, "Zo wel")

    def test_no_page_without_a_kind(self) -> None:
        """No page is left over from a code that no longer exists."""
        folder = files("regio_uitstroom.diagnostics") / "pages"
        assert {path.name for path in folder.iterdir()} == {f"{kind.code}.md" for kind in KINDS}

    @by_code
    def test_plain_lines(self, kind: Kind) -> None:
        """A page fits a terminal: no line of prose over 120 columns."""
        prose = re.sub(r"^```.*?^```$", "", page(kind), flags=re.MULTILINE | re.DOTALL)
        assert max(len(line) for line in prose.splitlines()) <= 120


class TestReadingExamples:
    """The examples of findings from reading a file."""

    @reading
    def test_wrong(self, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The first example gives exactly its own code."""
        assert [finding.kind for finding in read(kind, "Voorbeeld", tmp_path, monkeypatch)] == [kind]

    @reading
    def test_right(self, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The second gives none."""
        assert read(kind, "Zo wel", tmp_path, monkeypatch) == []


class TestTextExamples:
    """The examples of findings about what a text says."""

    @in_text
    def test_wrong(self, kind: Kind) -> None:
        """The first example gives exactly its own code."""
        assert codes_in_text(kind, "Voorbeeld") == {kind.code}

    @in_text
    def test_right(self, kind: Kind) -> None:
        """The second gives none."""
        assert codes_in_text(kind, "Zo wel") == set()

"""Every piece of an agreement that the documentation shows is one, and those that are shown as wrong are wrong."""

import re

import pytest

from regio_uitstroom.diagnostics import render
from regio_uitstroom.load import Geladen, parse_regeling
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.format import layout
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.voorbeelden import toets
from tests.docs.bladen import DOCS, Block, blocks, framed, pages

pytestmark = pytest.mark.repository

ALL = [block for page in pages() for block in blocks(page) if block.language == "convenant"]
PIECES = [block for block in ALL if not block.options.keys() & {"bestand", "vervangt", "na"}]
WRONG = [block for block in PIECES if "fout" in block.options]
RIGHT = [block for block in PIECES if "fout" not in block.options]


def load(block: Block) -> Geladen:
    """Load the agreement around a block."""
    return parse_regeling(framed(block), name=block.name)


def shown(geladen: Geladen) -> str:
    """Return the errors as a user sees them."""
    return render(tuple(d for d in geladen.diagnostics if d.is_fout))


@pytest.mark.parametrize("block", RIGHT, ids=lambda block: block.name)
class TestRight:
    """Blocks that show how to write something."""

    def test_loads_without_errors(self, block: Block) -> None:
        """The text is accepted."""
        geladen = load(block)
        assert geladen.regeling is not None, shown(geladen)

    def test_layout_keeps_it(self, block: Block) -> None:
        """In standard layout the text says the same, and laying it out again changes nothing."""
        tekst = framed(block)
        netjes = layout(tekst)
        assert parse(Source("x", netjes))[0] == parse(Source("x", tekst))[0]
        assert layout(netjes) == netjes

    def test_worked_examples_pass(self, block: Block) -> None:
        """Where a block holds worked examples, they give what they assert."""
        regeling = load(block).of_fout()
        missed = [afwijking for resultaat in toets(regeling) for afwijking in resultaat.afwijkingen]
        assert [f"verwacht {a.verwacht}; gekregen {a.gekregen}" for a in missed] == []

    def test_gives_the_finding_that_it_names(self, block: Block) -> None:
        """A block marked with a finding gives it."""
        expected = set(block.options.get("melding", "").split(",")) - {""}
        assert expected <= {d.kind.code for d in load(block).diagnostics}


@pytest.mark.parametrize("block", WRONG, ids=lambda block: block.name)
class TestWrong:
    """Blocks that show what is refused."""

    def test_gives_its_code(self, block: Block) -> None:
        """The errors have the code that the block names, and no other."""
        geladen = load(block)
        assert {d.kind.code for d in geladen.diagnostics if d.is_fout} == {block.options["fout"]}, shown(geladen)


class TestPages:
    """The documentation as a whole."""

    def test_shows_agreements(self) -> None:
        """There is something to test: otherwise this module looks in the wrong place."""
        assert RIGHT
        assert WRONG


EXAMPLES = DOCS / "reference" / "taal" / "voorbeelden.md"
LINE = re.compile(r"`((?:met|die|zonder|geboren|aan wie|voor wie|over wie|van wie|dan) [^`]*)`")
ROWS = LINE.findall(EXAMPLES.read_text(encoding="utf-8")) if EXAMPLES.exists() else []


@pytest.mark.parametrize("line", ROWS)
class TestLines:
    """The lines of a worked example in the tables of the page on examples."""

    def test_is_read(self, line: str) -> None:
        """The line is accepted in an example."""
        given = "die uitstroomgereed is" if line.startswith("dan ") else line
        expected = line if line.startswith("dan ") else "dan is onbepaald of de cliënt urgentie krijgt"
        text = f'Voorbeeld "regel"\nGegeven een cliënt\n  {given}\nen peildatum 1 maart 2025\n{expected}.\n'
        geladen = load(Block("regel", 1, "convenant voorbeeld", text, 0))
        assert geladen.regeling is not None, shown(geladen)

"""The pages keep up with the code: names, commands, codes, word lists."""

import ast
import json
import re
from importlib import import_module
from types import ModuleType

import pytest

import regio_uitstroom
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.cli.start import EIGEN_FOUT, FOUTEN, GOED, ONDERBROKEN, OPDRACHTEN, PIJP_DICHT, VERKEERD_GEBRUIK
from regio_uitstroom.client import read_client
from regio_uitstroom.diagnostics.catalogue import KINDS
from regio_uitstroom.syntax.artikellezer import MAX_LEDEN
from regio_uitstroom.syntax.artikelzinnen import MAX_ONDERDELEN
from regio_uitstroom.syntax.lezer import MAX_TOKENS
from regio_uitstroom.syntax.reading import MAX_BYTES
from tests.docs.bladen import DOCS, Block, blocks, pages

pytestmark = pytest.mark.repository

GLOSSARY_MODULES = (
    "model.regeling",
    "model.begrippen",
    "model.citaat",
    "model.regels",
    "model.voorbeeld",
    "model.voorwaarden",
    "model.woorden",
    "client.record",
    "client.feiten",
    "client.gegevens",
    "gemeenten.register",
    "evaluation.uitkomst",
    "model.versies",
    "evaluation.voorrangsklasse",
    "explain.gevolgen",
    "explain.knopen",
    "explain.waarom",
    "explain.waarom_niet",
    "explain.werkproces",
    "interview",
    "voorbeelden",
    "weergave",
    "weergave.sterkte",
    "diagnostics",
)


@pytest.fixture(scope="module")
def generated() -> ModuleType:
    """Return the module that makes parts of the pages; it needs Sphinx, which the wheel is tested without."""
    return import_module("docs.generated")


def read(page: str) -> str:
    """Return a page as it was written."""
    return (DOCS / page).read_text(encoding="utf-8")


class TestApi:
    """reference/api.md."""

    def test_every_module_exists(self) -> None:
        """What the page asks Sphinx to describe can be imported."""
        for module in re.findall(r"automodule:: (\S+)", read("reference/api.md")):
            import_module(module)

    def test_every_public_name_is_described(self) -> None:
        """Each name of the package comes from a module on the page."""
        described = set(re.findall(r"automodule:: (\S+)", read("reference/api.md")))
        names = [name for name in regio_uitstroom.__all__ if not name.startswith("_")]
        assert names
        homes = {name: getattr(regio_uitstroom, name).__module__ for name in names}
        assert {name for name, home in homes.items() if home not in described} == set()


class TestGlossary:
    """reference/woordenlijst.md."""

    def test_names_exist(self) -> None:
        """Each name in the column for developers is a class, a value, a field or an argument of the library."""
        modules = [import_module(f"regio_uitstroom.{name}") for name in GLOSSARY_MODULES]
        rows = re.findall(r"^\|[^|]+\|[^|]+\| (.+) \|$", read("reference/woordenlijst.md"), re.MULTILINE)
        names = [name for row in rows for name in re.findall(r"`([^`]+)`", row)]
        assert names
        assert [name for name in names if not any(has(module, name) for module in modules)] == []

    def test_each_word_once(self) -> None:
        """A word stands in one row only."""
        words = re.findall(r"^\| ([^|]+?) \|[^|]+\| `", read("reference/woordenlijst.md"), re.MULTILINE)
        assert sorted(set(words)) == sorted(words)


def has(module: ModuleType, name: str) -> bool:
    """Whether a module holds a class or value of this name, or a class with such a field or member."""
    head, _, member = name.partition(".")
    owner = getattr(module, head, None)
    if owner is not None:
        return not member or hasattr(owner, member) or (isinstance(owner, type) and member in annotations(owner))
    classes = [value for value in vars(module).values() if isinstance(value, type)]
    return not member and any(head in annotations(value) or hasattr(value, head) for value in classes)


def annotations(owner: type) -> set[str]:
    """Return the names of the fields of a class and of those that it extends."""
    return {name for base in owner.__mro__ for name in getattr(base, "__annotations__", {})}


class TestCommands:
    """reference/command-line.md."""

    def test_every_command_is_there(self, generated: ModuleType) -> None:
        """Each command has a section with its own help."""
        text = generated.fill(read("reference/command-line.md"))
        missing = [name for name in OPDRACHTEN if f"### uitstroom {name}\n" not in text]
        assert missing == []
        assert text.count("--help") >= len(OPDRACHTEN)

    @pytest.mark.parametrize("status", [GOED, FOUTEN, VERKEERD_GEBRUIK, EIGEN_FOUT, ONDERBROKEN, PIJP_DICHT])
    def test_every_exit_code_is_explained(self, status: int) -> None:
        """Each exit code has a row."""
        assert f"\n| {status} | " in read("reference/command-line.md")


class TestLimits:
    """reference/taal/grenzen.md."""

    @pytest.mark.parametrize(
        ("what", "limit"),
        [
            ("een bestand", f"{MAX_BYTES // 1_000_000} MB,"),
            ("leden in een artikel", f"{MAX_LEDEN} |"),
            ("onderdelen in een lijst", f"{MAX_ONDERDELEN} ("),
            ("woorden en tekens in een zin", f"{MAX_TOKENS:,} |".replace(",", ".")),
        ],
    )
    def test_numbers_are_those_of_the_code(self, what: str, limit: str) -> None:
        """The page names the limit that the reader of texts keeps."""
        assert f"| {what} | {limit}" in read("reference/taal/grenzen.md")


class TestGenerated:
    """What is made from the code."""

    def test_word_lists_are_whole(self, generated: ModuleType) -> None:
        """Each row of a word list that is shown is in its table."""
        for name in generated.COLUMNS:
            table = generated.word_list(name)
            keys = [row["sleutel"] for row in lexicon_rows(name)]
            assert [key for key in keys if f"| {key} |" not in table] == []

    def test_every_finding_has_its_page(self, generated: ModuleType) -> None:
        """Each code has a section that other pages can refer to."""
        text = generated.findings()
        assert [
            kind.code for kind in KINDS if f"({kind.code.lower()})=\n### {kind.code} {kind.naam}\n" not in text
        ] == []

    def test_lines_are_known(self, generated: ModuleType) -> None:
        """No page asks for something that nobody makes."""
        asked = {match[1] for page in pages() for match in generated.MARK.finditer(page.read_text(encoding="utf-8"))}
        assert asked
        assert asked <= set(generated.MAKERS)

    def test_unknown_line_is_refused(self, generated: ModuleType) -> None:
        """A slip in such a line stops the build instead of leaving a hole."""
        with pytest.raises(KeyError):
            generated.fill("% maak: niets")


ALL = [block for page in pages() for block in blocks(page)]


@pytest.mark.parametrize("block", [block for block in ALL if block.language == "python"], ids=lambda block: block.name)
class TestPython:
    """Blocks of Python that are shown and not run."""

    def test_imports_exist(self, block: Block) -> None:
        """What they import from this library is there."""
        for node in ast.walk(ast.parse(block.text)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("regio_uitstroom"):
                module = import_module(str(node.module))
                assert [alias.name for alias in node.names if not hasattr(module, alias.name)] == []


@pytest.mark.parametrize("block", [block for block in ALL if block.language == "json"], ids=lambda block: block.name)
class TestRecords:
    """Blocks of JSON: client records."""

    def test_is_read(self, block: Block) -> None:
        """The record has no errors."""
        assert read_client(json.loads(block.text))[1] == ()

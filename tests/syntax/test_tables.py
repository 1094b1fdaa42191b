"""The grammar: no conflicts, words for every terminal, a builder for every rule; and its tables as an artefact."""

from __future__ import annotations

import marshal
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import tables as module
from regio_uitstroom.syntax.build.bouwers import BUILDERS
from regio_uitstroom.syntax.tables import Tables, build, fingerprint, grammar, load, tables, terminals, write

HELPERS = {"dag_van", "waarde_van"}
"""Functions of the builders that take a rule's children for another function."""


@pytest.fixture(scope="module")
def strict() -> dict[str, object]:
    """The tables, built strictly: Lark raises on any conflict."""
    return build(grammar(), strict=True)


class TestBuild:
    def test_no_conflicts(self, strict: dict[str, object]) -> None:
        """The grammar is LALR(1) without a single conflict."""
        assert strict["fingerprint"] == fingerprint(grammar())

    def test_same_each_time(self, strict: dict[str, object]) -> None:
        """The same grammar gives the same tables."""
        assert build(grammar()) == strict

    def test_conflict_is_refused(self) -> None:
        """A grammar that can be read in two ways is refused: the strict build is a check that can fail."""
        with pytest.raises(Exception, match="collision"):
            build("partijzin: a | b\na: ACTOR\nb: ACTOR\nartikelzin: a\nvb_deel: a\nverwachting: a\n", strict=True)


class TestTerminals:
    def test_have_words(self) -> None:
        """Every terminal has words for readers, and no words are left over."""
        assert {row["terminal"] for row in lexicon_rows("terminals")} == set(terminals(grammar()))

    def test_words_are_dutch(self) -> None:
        """No words show the name of a terminal."""
        names = set(terminals(grammar()))
        assert [row for row in lexicon_rows("terminals") if names & set(row["woorden"].split())] == []


class TestBuilders:
    def test_one_for_each_rule(self) -> None:
        """Every rule that makes something has a builder of its name; rules that only choose have none."""
        names = {name for origin, _, name, single in tables().rules if not origin.startswith("_") and not single}
        assert names - {"artikelzin"} <= set(BUILDERS)

    def test_no_builder_without_a_rule(self) -> None:
        """No builder is left over."""
        names = {name for _, _, name, _ in tables().rules}
        assert set(BUILDERS) - names == HELPERS


class TestLoad:
    def test_written_tables_are_read(self, tmp_path: Path) -> None:
        """What is written is what is read."""
        path = tmp_path / "tables.bin"
        write(path)
        found = load(path, grammar())
        assert found is not None
        assert found.rules == [tuple(rule) for rule in build(grammar())["rules"]]

    def test_other_grammar(self, tmp_path: Path) -> None:
        """Tables of another grammar are not used."""
        path = tmp_path / "tables.bin"
        path.write_bytes(marshal.dumps({"fingerprint": "ander"}, 4))
        assert load(path, grammar()) is None

    @pytest.mark.parametrize("inhoud", [b"", b"rommel", marshal.dumps([1, 2])])
    def test_damaged(self, tmp_path: Path, inhoud: bytes) -> None:
        """A damaged file is as good as none."""
        path = tmp_path / "tables.bin"
        path.write_bytes(inhoud)
        assert load(path, grammar()) is None

    def test_missing(self, tmp_path: Path) -> None:
        """No file, no tables from it."""
        assert load(tmp_path / "weg.bin", grammar()) is None


class TestTables:
    def test_one_object(self) -> None:
        """Threads that ask at once get the same tables."""
        found: list[Tables] = []
        threads = [Thread(target=lambda: found.append(tables())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(each) for each in found}) == 1

    @pytest.mark.skipif(not module.FILE.exists(), reason="no tables were made")
    def test_without_lark(self) -> None:
        """With prebuilt tables a text is parsed without importing Lark."""
        code = (
            "import sys; from regio_uitstroom.syntax.tables import FILE, grammar, load, tables;"
            "from regio_uitstroom.syntax.parse import parse; from regio_uitstroom.source import Source;"
            "parse(Source('x', 'Convenant \"A\"\\n\\nArtikel 1. B\\n\\nDe cliënt krijgt urgentie.\\n'));"
            "print('lark' in sys.modules, load(FILE, grammar()) is not None)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
        assert done.stdout.split() in (["False", "True"], ["True", "False"])

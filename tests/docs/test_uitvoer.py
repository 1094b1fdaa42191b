"""What the documentation says that the program prints, it prints.

The blocks of a page are followed from top to bottom in an empty folder. A block ``convenant bestand=NAME`` (or ``json
bestand=NAME``, ``jsonl bestand=NAME``) is written as a file; with ``vervangt="WORDS"`` it takes the place of the
paragraph that begins with these words, with ``na="WORDS"`` it comes after that paragraph. A block ``console`` holds
commands after ``$ ``, each with what it prints (``< NAME`` types the lines of that file); ``$ echo $?`` prints its exit
status. A line ``[…]`` stands for any lines. A block ``{doctest}`` holds Python (Sphinx runs it too, but cannot write
it). ``--update-goldens`` writes what is printed into the pages.
"""

import re
import shlex
import sys
from contextlib import redirect_stderr, redirect_stdout
from doctest import BLANKLINE_MARKER, DocTestParser, Example
from io import StringIO
from pathlib import Path

import pytest

from regio_uitstroom.cli import main
from tests.docs.bladen import Block, blocks, pages

pytestmark = pytest.mark.repository

RUN = {"console", "{doctest}"}
PAGES = [page for page in pages() if any(block.language in RUN for block in blocks(page))]
GAP = "[…]"


def write(block: Block) -> None:
    """Write or change the file that a block names, in the current folder."""
    path = Path(block.options["bestand"])
    if "vervangt" not in block.options and "na" not in block.options:
        path.write_text(block.text, encoding="utf-8")
        return
    begin = block.options.get("vervangt") or block.options["na"]
    paragraphs = path.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    (place,) = [index for index, paragraph in enumerate(paragraphs) if paragraph.startswith(begin)]
    kept = [paragraphs[place]] if "na" in block.options else []
    paragraphs[place : place + 1] = [*kept, block.text.rstrip("\n")]
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def run(command: str, status: int) -> tuple[str, int]:
    """Run one command line in the current folder; return what it prints and its exit status."""
    words = shlex.split(command)
    if words == ["echo", "$?"]:
        return f"{status}\n", 0
    assert words[0] == "uitstroom", command
    words, target = (words[:-2], words[-1]) if ">" in words else (words, "")
    words, source = (words[:-2], words[-1]) if "<" in words else (words, "")
    printed = StringIO()
    typed = StringIO(Path(source).read_text(encoding="utf-8") if source else "")
    with redirect_stdout(printed), redirect_stderr(printed), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", typed)
        status = main(words[1:])
    if target:
        Path(target).write_text(printed.getvalue(), encoding="utf-8")
        return "", status
    return printed.getvalue(), status


def replay(block: Block) -> str:
    """Run the commands of a block; return the block as it should read."""
    status = 0
    parts = []
    for command in re.findall(r"^\$ (.+)$", block.text, re.MULTILINE):
        printed, status = run(command, status)
        parts.append(f"$ {command}\n" + "".join(line.rstrip() + "\n" for line in printed.splitlines()))
    return "".join(parts)


def replay_python(block: Block, names: dict[str, object]) -> str:
    """Run the Python of a block with the names that earlier ones made; return the block as it should read."""
    examples = (part for part in DocTestParser().parse(block.text) if isinstance(part, Example))
    return "".join(_replay_example(example, names) for example in examples)


def _replay_example(example: Example, names: dict[str, object]) -> str:
    first, *more = example.source.rstrip("\n").split("\n")
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile(example.source, "page", "single"), names)  # noqa: S102 - the documentation's own examples
    lines = [f">>> {first}", *(f"... {line}".rstrip() for line in more)]
    lines += [line.rstrip() or BLANKLINE_MARKER for line in printed.getvalue().splitlines()]
    return "\n".join(lines) + "\n"


def same(shown: str, printed: str) -> bool:
    """Whether the block shows what was printed, apart from the gaps in it."""
    pattern = "(?:.*\n)*?".join(re.escape(part) for part in shown.split(GAP + "\n"))
    return re.fullmatch(pattern, printed) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
class TestPage:
    """Every page with commands."""

    def test_output_is_real(
        self, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
    ) -> None:
        """Each command prints what the page says."""
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("COLUMNS", "90")
        text, update = page.read_text(encoding="utf-8"), request.config.getoption("--update-goldens")
        shift, names = 0, dict[str, object]()
        for block in blocks(page):
            if "bestand" in block.options:
                write(block)
            elif block.language in RUN:
                printed = replay(block) if block.language == "console" else replay_python(block, names)
                if update and not same(block.text, printed):
                    begin = block.start + shift
                    text = text[:begin] + printed + text[begin + len(block.text) :]
                    shift += len(printed) - len(block.text)
                elif not same(block.text, printed):
                    assert block.text == printed, block.name
        if update:
            page.write_text(text, encoding="utf-8")


class TestSame:
    """same."""

    def test_gap_stands_for_any_lines(self) -> None:
        """What stands in the gap does not matter, what stands around it does."""
        assert same("a\n[…]\nd\n", "a\nb\nc\nd\n")
        assert not same("a\n[…]\nd\n", "a\nb\nc\n")

"""The fenced blocks of the documentation, and the frame into which a piece of an agreement is put to be tested.

How a block of an agreement is marked, after the word ``convenant``:

``artikel`` (or nothing)
    sentences of an article, or whole articles; the other parts come from the frame
``kop``, ``partijen``, ``gegevens``, ``begrippen``, ``uitgangspunten``, ``voorbeeld``
    that part; the others come from the frame. With ``begrippen`` only the last article of the frame is kept, because
    the others use its own terms
``bestand=NAME``, ``vervangt="WORDS"``, ``na="WORDS"``
    a file of a walk-through, a paragraph of it that is replaced, or put after another (see ``test_uitvoer``)
``fout=RU201``
    the text is wrong: its errors have this code and no other
``melding=RU314``
    the text is right, and among its findings is one with this code

A block that begins with a heading and a title between quotation marks is a whole file.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

DOCS = Path(__file__).resolve().parents[2] / "docs"
FRAME = DOCS / "reference" / "taal" / "omlijsting.convenant"

_BLOCK = re.compile(
    r"^(?P<indent> *)(?P<fence>`{3,})(?P<info>[^`\n]*)\n(?P<body>.*?)^ *(?P=fence)$", re.MULTILINE | re.DOTALL
)
_OPTION = re.compile(r"""(\w+)=(?:"([^"]*)"|'([^']*)'|(\S+))""")
_WHOLE_FILE = re.compile(r'\A[A-Z][a-z ]+ "')


@frozen
class Block:
    """A fenced block: the page it stands on (below docs), its line, what follows the fence, and its text."""

    page: str
    line: int
    info: str
    text: str
    start: int
    """Where its text begins in the page."""

    @property
    def language(self) -> str:
        """The first word after the fence."""
        return self.info.split()[0] if self.info else ""

    @property
    def options(self) -> dict[str, str]:
        """The options after the language: ``fout=RU201``."""
        return {key: "".join(values) for key, *values in _OPTION.findall(self.info)}

    @property
    def part(self) -> str:
        """The part of an agreement that the block is."""
        return next(iter(_OPTION.sub("", self.info).split()[1:]), "artikel")

    @property
    def name(self) -> str:
        """Page and line, for the names of tests."""
        return f"{self.page}:{self.line}"


def pages() -> list[Path]:
    """Return the pages of the documentation; none where only the tests are."""
    return sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)


def blocks(page: Path) -> Iterator[Block]:
    """Yield the fenced blocks of a page."""
    text = page.read_text(encoding="utf-8")
    for match in _BLOCK.finditer(text):
        name = str(page.relative_to(DOCS))
        yield Block(
            name, text.count("\n", 0, match.start()) + 1, match["info"].strip(), match["body"], match.start("body")
        )


def framed(block: Block) -> str:
    """Return a whole agreement around the text of a block."""
    if block.part == "artikel" and _WHOLE_FILE.match(block.text):
        return block.text
    parts = frame()
    articles = parts.pop("artikelen")
    match block.part:
        case "artikel":
            head = "" if re.match(r"(Artikel|Hoofdstuk) [\w.]+\. ", block.text) else "Artikel 9. Voorbeeld\n\n"
            articles += f"\n{head}{block.text}"
        case "begrippen":
            parts["begrippen"] = f"Artikel 1. Begrippen\n\n{block.text}"
            articles = articles[articles.rindex("\nArtikel ") :]
        case "gegevens":
            parts["gegevens"] += f"\n{_without_heading(block.text, 'Gegevens')}"
        case "partijen":
            parts["partijen"] = f"Partijen\n\n{_without_heading(block.text, 'Partijen')}"
        case "kop":
            parts["kop"] = block.text if _WHOLE_FILE.match(block.text) else _kop(parts["kop"], block.text)
        case "uitgangspunten" | "voorbeeld":
            articles += f"\n{block.text}"
        case other:
            raise LookupError(other)
    return "\n".join((*parts.values(), articles))


def frame() -> dict[str, str]:
    """Return the parts of the frame, by name."""
    text = FRAME.read_text(encoding="utf-8")
    kop, rest = text.split("\nPartijen\n", 1)
    partijen, rest = rest.split("\nGegevens\n", 1)
    gegevens, rest = rest.split("\nArtikel 1.", 1)
    begrippen, artikelen = rest.split("\nArtikel 2.", 1)
    return {
        "kop": kop,
        "partijen": "Partijen\n" + partijen,
        "gegevens": "Gegevens\n" + gegevens,
        "begrippen": "Artikel 1." + begrippen,
        "artikelen": "\nArtikel 2." + artikelen,
    }


def _without_heading(text: str, heading: str) -> str:
    return text.removeprefix(heading).lstrip("\n")


def _kop(kop: str, lines: str) -> str:
    """Return the heading of the frame with these lines in place of those of the same name."""
    names = {line.split(":")[0] for line in lines.splitlines() if ":" in line}
    kept = [line for line in kop.splitlines() if line.split(":")[0] not in names]
    return "\n".join((*kept, lines))

"""Parts of the pages that are made from the code itself, so that they cannot say anything else than it does.

A line ``% maak: WHAT ARGUMENTS`` in a page is replaced by Markdown: a word list of the lexicon, the pages on findings,
the help of a command, the fields of a JSON Schema. Outside Sphinx such a line is a comment.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.cli.start import OPDRACHTEN, main
from regio_uitstroom.client import record_schema
from regio_uitstroom.diagnostics import Kind
from regio_uitstroom.diagnostics.bladzijde import sections
from regio_uitstroom.diagnostics.catalogue import KINDS
from regio_uitstroom.explain.json_schema import outcome_schema
from regio_uitstroom.load import bundled_names, bundled_regeling

MARK = re.compile(r"^% maak: (\S+)(.*)$", re.MULTILINE)

COLUMNS: Mapping[str, Mapping[str, str]] = {
    # word list: its columns that a reader needs, with a heading
    "voorzieningen": {"sleutel": "Voorziening", "onder": "Hoort bij", "frasen": "Zo mag u het schrijven"},
    "taken": {"sleutel": "Taak", "frasen": "Zo mag u het schrijven"},
    "actoren": {"sleutel": "Wie", "frasen": "Zo mag u het schrijven"},
    "momenten": {"sleutel": "Dag", "naam": "In de uitleg heet dit", "frasen": "Zo mag u het schrijven"},
    "oordelen": {
        "sleutel": "Oordeel",
        "omschrijving": "Waarover het gaat",
        "vraag": "De vraag die u krijgt",
    },
    "clienten": {"sleutel": "Woord", "frasen": "Zo mag u het schrijven", "meervoud": "Meervoud"},
    "gemeenterollen": {"sleutel": "Gemeente", "frasen": "Zo mag u het schrijven"},
    "veranderlijk": {"sleutel": "Plaats in het dossier", "veranderlijk": "Kan veranderen", "waarom": "Waarom"},
    "gegevens": {"sleutel": "Plaats in het dossier", "type": "Soort", "vraag": "Vraag", "vindplaats": "Waar te vinden"},
}


def cell(text: str) -> str:
    """Return a text as a cell of a Markdown table; the ways to write something, parted by bars, get commas."""
    return ", ".join(part.strip() for part in text.split("|")).replace("<", "&lt;").replace("\n", " ")


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = ["| " + " | ".join(row) + " |" for row in (headings, ["---"] * len(headings), *rows)]
    return "\n".join(lines)


def word_list(name: str) -> str:
    """Return a word list of the lexicon as a table, sorted as in its file."""
    columns = COLUMNS[name]
    return table(tuple(columns.values()), ([cell(row[column]) for column in columns] for row in lexicon_rows(name)))


def findings() -> str:
    """Return all pages on findings, in the order of their codes."""
    return "\n\n".join(finding(kind) for kind in sorted(KINDS, key=lambda kind: kind.code))


def finding(kind: Kind) -> str:
    """Return the page on a kind of finding, two levels deeper, with a place to refer to (``ru201``)."""
    parts = [f"#### {heading}\n\n{text}" for heading, text in sections(kind).items()]
    head = f"({kind.code.lower()})=\n### {kind.code} {kind.naam}\n\nSoort melding: {kind.ernst.value}."
    return "\n\n".join((head, *parts))


def command_help(command: str = "") -> str:
    """Return what ``uitstroom COMMAND --help`` prints, as a block."""
    help_text = printed_by(command, "--help") if command else printed_by("--help")
    return f"```text\n{help_text}\n```"


def printed_by(*arguments: str) -> str:
    """Return what the command prints."""
    os.environ["COLUMNS"] = "100"
    printed = StringIO()
    with redirect_stdout(printed):
        main(arguments)
    return printed.getvalue().rstrip()


def commands() -> str:
    """Return a section for every command."""
    return "\n\n".join(f"({name})=\n### uitstroom {name}\n\n{command_help(name)}" for name in OPDRACHTEN)


def bundled() -> str:
    """Return the agreements that come with the package as a table."""
    koppen = ((name, bundled_regeling(name).of_fout().kop) for name in bundled_names())
    rows = ((f"`{name}`", kop.titel, kop.soort.value, kop.bron or "") for name, kop in koppen)
    return table(("Naam", "Titel", "Soort", "Bron"), rows)


def schema(which: str) -> str:
    """Return the fields of a JSON Schema: of the whole first, then of each object that it is made of."""
    whole: dict[str, Any] = json.loads(json.dumps({"dossier": record_schema, "uitkomst": outcome_schema}[which]()))
    objects = [("", whole), *((name, part) for name, part in whole["$defs"].items() if "properties" in part)]
    parts = ["## Fields"]
    for name, part in objects:
        heading = f"### {part.get('title', name)}\n\n`{name}`\n\n" if name else ""
        parts.append(heading + table(("field", "required", "holds", "meaning"), _fields(part)))
    values = ((name, part) for name, part in whole["$defs"].items() if "properties" not in part)
    rows = ((f"`{name}`", cell(_kind(part)), cell(_meaning(part))) for name, part in values)
    parts.append("### Values\n\n" + table(("name", "holds", "meaning"), rows))
    return "\n\n".join(parts)


def _fields(part: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    for name, field in part["properties"].items():
        yield f"`{name}`", "yes" if name in part.get("required", ()) else "", cell(_kind(field)), cell(_meaning(field))


def _meaning(part: Mapping[str, Any]) -> str:
    return ". ".join(text.rstrip(".") for key in ("title", "description") if (text := part.get(key)))


def _kind(part: Mapping[str, Any]) -> str:
    """Return in a few words what a schema allows."""
    return " or ".join(dict.fromkeys(_kinds(part)))


def _kinds(part: Mapping[str, Any]) -> Iterator[str]:
    if "$ref" in part:
        yield f"`{part['$ref'].rsplit('/', 1)[1]}`"
    elif "anyOf" in part or "oneOf" in part:
        for choice in part.get("anyOf") or part["oneOf"]:
            yield from _kinds(choice)
    elif "enum" in part or "const" in part:
        yield from (f"`{json.dumps(value, ensure_ascii=False)}`" for value in part.get("enum", [part.get("const")]))
    elif part.get("type") == "array":
        yield f"list of {_kind(part.get('items', {}))}"
    elif part.get("type") == "object" and "properties" in part:
        yield "`{" + ", ".join(part["properties"]) + "}`"
    else:
        yield str(part.get("type", "anything"))


def beginning(*name: str) -> str:
    """Return the text that ``uitstroom nieuw`` makes for a name."""
    return f"```convenant\n{printed_by('nieuw', ' '.join(name))}\n```"


MAKERS: Mapping[str, Callable[..., str]] = {
    "woordenlijst": word_list,
    "meldingen": findings,
    "hulp": command_help,
    "opdrachten": commands,
    "nieuw": beginning,
    "regelingen": bundled,
    "schema": schema,
}
"""What a line can ask for."""


def fill(text: str) -> str:
    """Replace every line that asks for something; raises KeyError for what nobody makes."""
    return MARK.sub(lambda match: MAKERS[match[1]](*match[2].split()), text)


def _fill_page(_app: Sphinx, _page: str, content: list[str]) -> None:
    content[0] = fill(content[0])


def _made_anew(_app: Sphinx, env: BuildEnvironment, *_changes: set[str]) -> list[str]:
    """Return the pages with parts that are made: the code may have changed where the page has not."""
    return [name for name in env.found_docs if MARK.search(Path(env.doc2path(name)).read_text(encoding="utf-8"))]


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to fill the pages as it reads them."""
    app.connect("source-read", _fill_page)
    app.connect("env-get-outdated", _made_anew)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

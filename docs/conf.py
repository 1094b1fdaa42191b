"""Sphinx settings: Markdown pages, API reference from the docstrings, doctests from the tutorial."""

from __future__ import annotations

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))  # for docs.generated and docs.lexer

project = "regio_uitstroom"
author = "the regio_uitstroom maintainers"
project_copyright = "the regio_uitstroom maintainers, EUPL-1.2"
version = release = installed_version("regio-uitstroom")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "docs.generated", "docs.lexer"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "regio_uitstroom"
html_static_path = ["_static"]
html_css_files = ["custom.css"]
html_show_sourcelink = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "mixed"
autodoc_default_options = {"members": True, "undoc-members": True, "exclude-members": "__init__, __new__"}
nitpicky = True
# Type variables, unions with a name, private bases and names from elsewhere have no place in these pages to point at.
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|datetime|decimal|enum|fractions|os|pathlib|typing|attr|attrs|importlib)(\..*)?"),
    (
        "py:.*",
        r"(date|Decimal|Fraction|Enum|PathLike|Path|Mapping|Sequence|Iterable|Iterator|Callable|Generic)",
    ),
    (
        "py:.*",
        r"(str|int|bool|bytes|None|tuple|frozenset|dict|list|float|object|TypeVar|Exception|KeyError|ValueError)",
    ),
    ("py:(class|obj)", r".*\b(T|T_co|K|Feit|Gemeentebron|Voorwaarde|Werking|_[A-Z]\w*)"),
    ("py:class", r"(hypothesis\.strategies\.)?SearchStrategy"),
    # What public functions hand to each other inside; nobody else makes one.
    ("py:class", r"regio_uitstroom\.(evaluation\.dagen\.Dagbereik|explain\.verwoording\.Woorden)"),
    ("py:class", r"regio_uitstroom\.evaluation\.(context\.Context|momenten\.Tijdstip)"),
    ("py:class", r"regio_uitstroom\.weergave\.document\.Document"),
]

"""Colours for agreements in the documentation: headings, enumerators, connectives, comments."""

from __future__ import annotations

import re
from typing import ClassVar

from pygments.lexer import RegexLexer
from pygments.lexers import JsonLexer
from pygments.token import Comment, Generic, Keyword, Name, Number, String, Text
from sphinx.application import Sphinx

_DELEN = "Partijen|Gegevens|Begrippen|Uitgangspunten|Overwegingen|Ondertekening|Achtergrond"
_VERBINDINGEN = (
    "indien|ingeval|tenzij|mits|voor zover|in afwijking van|onverminderd|behoudens|met uitzondering van|niet zijnde|"
    "ten minste|ten hoogste|langer dan|uiterlijk|binnen|naar het oordeel van|gegeven|en peildatum|dan"
)


class ConvenantLexer(RegexLexer):
    """Reads an agreement line by line, only to colour it."""

    name = "convenant"
    aliases: ClassVar[list[str]] = ["convenant", "bestand"]
    flags = re.MULTILINE
    tokens: ClassVar[dict[str, list[tuple[str, object]]]] = {
        "root": [
            (r"#.*$", Comment),
            (r"^(Artikel \S+\..*|(Bijlage|Hoofdstuk|Paragraaf)\b.*)$", Generic.Heading),
            (rf"^({_DELEN})\b", Generic.Heading),
            (r"^(Voorbeeld|Toelichting:)", Generic.Subheading),
            (r"^[A-Z][a-z]+(?= *:)", Name.Attribute),
            (r"^ *([0-9]+\.|[a-z]{1,2}\.|[0-9]+°\.)(?= )", Number),
            (r'"[^"\n]*"', String),
            (rf"(?i)\b({_VERBINDINGEN})\b", Keyword),
            (r"\w+|\s+|.", Text),
        ]
    }


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx of the language."""
    app.add_lexer("convenant", ConvenantLexer)
    app.add_lexer("bestand", ConvenantLexer)
    app.add_lexer("jsonl", JsonLexer)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

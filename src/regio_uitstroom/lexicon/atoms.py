"""Characters and atoms: the smallest pieces that phrases are made of.

Whitespace, line breaks and look-alike characters mean nothing inside a sentence: text pasted from a word processor or
a PDF
parses as typed text does. Every atom keeps its place in the original text.
"""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

from attrs import field

from regio_uitstroom.waarde import frozen

_LIKE = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛´`′", "'"),  # noqa: RUF001 - the very characters
    **dict.fromkeys("‐‑‒–—−", "-"),  # noqa: RUF001 - the very characters
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t\v\f\r", " "
    ),
    **dict.fromkeys("\u2028\u2029\x85", "\n"),
    "º": "°",
    "˚": "°",
}
_LOOKS_LIKE = re.compile(f"[{re.escape(''.join(_LIKE))}]")
_DROPPED = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")

KINDS = r"""
      (?P<tekst>"[^"\n]*(?:\n(?!\s*\n)[^"\n]*){0,5}")
    | (?P<cijferdatum>\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?![\w]))
    | (?P<graad>\d+°)
    | (?P<getal>\d+(?:[.,]\d+)*(?![\w-]))
    | (?P<afkorting>(?:[^\W\d_]\.){2,})
    | (?P<kort>(?i:(?:art|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|mnd|nr|jr|wk)\.(?=[ ]*\d)
        |(?:mnd|jr|wk)\.(?=[ ]+[a-z])))
    | (?P<puntjes>\.{3,}|…|_{2,}|\[(?i:…|\.{3,}|_+|invullen|in\ te\ vullen|datum|naam|pm|xx+)\]|\b[Xx]{3,}\b)
    | (?P<woord>'?[^\W_]+(?:['-][^\W_]+)*-?)
    | (?P<teken>\S)
"""
"""The kinds of atoms, as alternatives of a pattern: the first that fits."""
_ATOM = re.compile(rf"\s*+(?: (?P<gewoon>(?![Xx]{{3}})[^\W\d_]{{2,}}+(?![\d'.-])) | {KINDS} | \Z )", re.VERBOSE)
"""An atom with the white space before it, or the end.

``gewoon`` is only there for speed: four of five atoms are a word of letters alone, which the kinds would find too
(``woord``).
"""
_SOORTEN = ("", *("woord" if naam in {"gewoon", "kort"} else naam for naam in _ATOM.groupindex))
"""The kind of an atom by the number of its group."""
_KORT = _ATOM.groupindex["kort"]
VOLUIT = {
    "art.": "artikel",
    "jan.": "januari",
    **dict.fromkeys(("feb.", "febr."), "februari"),
    "mrt.": "maart",
    "apr.": "april",
    "jun.": "juni",
    "jul.": "juli",
    "aug.": "augustus",
    **dict.fromkeys(("sep.", "sept."), "september"),
    "okt.": "oktober",
    "nov.": "november",
    "dec.": "december",
    "mnd.": "maanden",
    "jr.": "jaar",
    "wk.": "weken",
    "nr.": "nummer",
}
"""Abbreviations with a full stop that ends no sentence, and what they are read as (the writer is told)."""


@frozen(eq=False)
class Tekst:
    """A text made plain: the same words, with one character for all that look alike, and where each stood."""

    plain: str = field(repr=False)
    places: tuple[int, ...] | None = field(default=None, repr=False)
    """Offset in the original per character of ``plain``, one more at the end; None where they are the same."""

    def original(self, offset: int) -> int:
        """Return the offset in the original text of a character."""
        return offset if self.places is None else self.places[offset]


class Atom:
    """A word, number, string or mark: ``[start, end)`` in the plain text. ``first``: it begins a line.

    Every word of a file becomes one, so it is a plain class: ``attrs`` would take twice the time to make it frozen.
    """

    __slots__ = ("end", "first", "klein", "soort", "start", "tekst")

    def __init__(  # noqa: PLR0913, PLR0917 - the fields of an atom
        self,
        soort: str,
        tekst: str,
        klein: str,
        start: int,
        end: int,
        first: bool,  # noqa: FBT001 - as above
    ) -> None:
        """Make an atom."""
        self.soort = soort
        self.tekst = tekst
        self.klein = klein
        self.start = start
        self.end = end
        self.first = first


def plain(text: str) -> Tekst:
    """Make a text plain: composed characters, plain quotation marks, dashes and spaces, no soft hyphens."""
    if text.isascii() and "\t" not in text and "\r" not in text:
        return Tekst(text)
    # A pattern passes over a text ten times as fast as str.translate, which looks up every character.
    made = _LOOKS_LIKE.sub(_alike, text)
    if is_normalized("NFC", made) and _DROPPED.search(made) is None:
        return Tekst(made)
    return _with_places(made)


def _alike(match: re.Match[str]) -> str:
    return _LIKE[match.group()]


def _with_places(text: str) -> Tekst:
    """Compose letters with their accents and drop invisible characters, keeping the place of what is left."""
    out: list[str] = []
    places: list[int] = []
    for match in re.finditer(r".[\u0300-\u036f]*", text, re.DOTALL):
        for character in normalize("NFC", match.group()):
            if _DROPPED.match(character) is None:
                out.append(character)
                places.append(match.start())
    places.append(len(text))
    return Tekst("".join(out), tuple(places))


def atoms(text: str, start: int = 0, end: int | None = None) -> list[Atom]:
    """Split a plain text into atoms."""
    size = len(text)
    out: list[Atom] = []
    line = -1  # where the line ends that the atom before stands on
    for match in _ATOM.finditer(text, start, size if end is None else end):
        group = match.lastindex
        if group is None:
            break
        at, stop = match.span(group)
        tekst = match[group]
        if group == _KORT:
            tekst = VOLUIT[tekst.lower()]
        out.append(Atom(_SOORTEN[group], tekst, tekst.lower(), at, stop, at > line))
        if stop > line:
            line = text.find("\n", stop)
            if line < 0:
                line = size
    return out


def phrase_atoms(phrase: str) -> tuple[str, ...]:
    """Split a phrase of a word list into the atoms by which it is found."""
    return tuple(match[match.lastindex] for match in _ATOM.finditer(phrase) if match.lastindex is not None)

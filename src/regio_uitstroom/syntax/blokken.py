"""The parts of a file: found by their headings, line by line, before any sentence is read."""

from __future__ import annotations

import re

from attrs import frozen

_KOPPEN = re.compile(
    r"""^[ ]*(?:
        (?P<artikel>artikel\s+(?P<nummer>\d{1,4}[a-z]{0,2}(?:\.\d{1,4}[a-z]{0,2}){0,3})\.?(?=\s|$)(?P<titel>[^\n]*))
      | (?P<voorbeeld>voorbeeld\s*(?P<naam>["'][^\n]*)?:?)
      | (?P<achtergrond>achtergrond:?)
      | (?P<partijen>(?:deelnemende\s+)?partijen:?)
      | (?P<gegevens>gegevens:?)
      | (?P<hoofdstuk>(?:hoofdstuk|paragraaf|afdeling|titel)\s+[\dIVX]+\.?[^\n]*)
      |
      (?P<proza>(?:overwegingen?|uitgangspunten|preambule|inleiding|ondertekening|bijlagen?(?:\s+[\dA-Z]{1,3})?\.?(?:\s[^\n:]*)?):?)
    )[ ]*$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_COMMENT = re.compile(r"#[^\n]*")
_REGEL = re.compile(r"^[ ]*(?:\d+\.[ ]|[a-z]\.[ ]|\d+°|toelichting:|artikel[ ]\S+\.)", re.IGNORECASE | re.MULTILINE)
"""What begins a rule, or another paragraph, at the start of a line."""
_TOELICHTING = re.compile(r"^[ ]*toelichting:", re.IGNORECASE | re.MULTILINE)
_BLANK = re.compile(r"\n[ ]*(?=\n|\Z)")


@frozen(eq=False)
class Blok:
    """A part: its kind, heading ``[start, body)`` and content ``[body, end)`` in the plain text.

    ``nummer`` and ``titel`` for an article and the name of an example.
    """

    soort: str
    start: int
    body: int
    end: int
    nummer: str = ""
    titel: str = ""


def without_comments(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the text with spaces for comments, and where the comments stand.

    A ``#`` between quotation marks is none.
    """
    if "#" not in text:
        return text, ()
    places: list[tuple[int, int]] = []
    out: list[str] = []
    end = 0
    for match in _COMMENT.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        if match.start() < end or (match.start() > line and text[match.start() - 1] not in " \n"):
            continue
        if text.count('"', line, match.start()) % 2:
            continue
        out += [text[end : match.start()], " " * (match.end() - match.start())]
        places.append((match.start(), match.end()))
        end = match.end()
    return "".join((*out, text[end:])), tuple(places)


def blokken(text: str) -> tuple[Blok, ...]:
    """Split a plain text into its parts; what stands before the first heading is the ``kop``."""
    heads = list(_KOPPEN.finditer(text))
    first = heads[0].start() if heads else len(text)
    found = [Blok("kop", 0, 0, first)]
    for index, head in enumerate(heads):
        end = heads[index + 1].start() if index + 1 < len(heads) else len(text)
        soort = next(name for name in _SOORTEN if head.group(name) is not None)
        titel = (head.group("titel") or head.group("naam") or "").strip()
        if soort in {"proza", "hoofdstuk"}:
            titel = head.group(soort).strip()
        found.append(
            Blok(soort, head.start() + _indent(head.group()), head.end(), end, head.group("nummer") or "", titel)
        )
    return tuple(found)


_SOORTEN = ("artikel", "voorbeeld", "achtergrond", "partijen", "gegevens", "hoofdstuk", "proza")


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def toelichtingen(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of *Toelichting:* paragraphs, each up to the next blank line, lid, onderdeel or heading.

    A rule right below a paragraph stays a rule: prose never swallows one.
    """
    found: list[tuple[int, int]] = []
    at = start
    while (match := _TOELICHTING.search(text, at, end)) is not None:
        begin = match.start() + _indent(match.group())
        blank = _BLANK.search(text, begin, end)
        stop = blank.start() if blank is not None else end
        regel = _REGEL.search(text, match.end(), stop)
        stop = regel.start() if regel is not None else stop
        found.append((begin, stop))
        at = max(stop, begin + 1)
    return found


def alineas(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of paragraphs: text between blank lines, without the white space around it."""
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"(?:[^\n]*\S[^\n]*\n?)+", text[start:end]):
        tekst = match.group()
        begin = start + match.start() + len(tekst) - len(tekst.lstrip())
        found.append((begin, start + match.start() + len(tekst.rstrip())))
    return found

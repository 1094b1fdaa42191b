"""The parts of a file: found by their headings, line by line, before any sentence is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.syntax.kopfouten import Kopfout, kopfouten, lijkt
from regio_uitstroom.waarde import frozen

AANHEF = (
    r"(?:overwegende(?:\s+dat)?|in\s+aanmerking\s+nemende(?:\s+dat)?|nemen\s+in\s+aanmerking(?:\s+dat)?|gelet\s+op)\b:?"
    r"|(?:(?:de\s+)?partijen\s+)?(?:komen|spreken|verklaren|besluiten)\b[^\n.:]{0,60}:[ ]*$"
)
"""How a preamble begins, or goes on: what the parties consider, and that they agree. Only before the first article."""
SLOT = (
    r"(?:aldus\s+(?:is\s+)?(?:overeengekomen|ondertekend|vastgesteld|opgemaakt|besloten|gedaan|getekend)"
    r"|(?:getekend|opgemaakt|ondertekend)\s+te)\b"
)
"""How the signatures begin: only after the last article and a blank line, so that they swallow no rule."""

_KOPPEN = re.compile(
    r"""^[ ]*(?:
        (?P<artikel>artikel\s+(?P<nummer>\d{1,4}[a-z]{0,2}(?:\.\d{1,4}[a-z]{0,2}){0,3})
        (?:\.(?=\s|$)|(?=[ ]*$)|(?=[ ]+(?-i:[^\Wa-z])))(?P<titel>[^\n]*))
      | (?P<voorbeeld>voorbeeld\s*(?P<naam>["'][^\n]*)?:?)
      | (?P<achtergrond>achtergrond:?)
      | (?P<partijen>(?:deelnemende\s+)?partijen:?)
      | (?P<gegevens>gegevens:?)
      | (?P<hoofdstuk>(?:hoofdstuk|paragraaf|afdeling|titel)\s+[\dIVX]+\.?[^\n]*)
      |
      (?P<proza>(?:overwegingen?|uitgangspunten|preambule|inleiding|ondertekening|
        bijlagen?(?:[ ]+[\dA-Z]{1,3})?\.?(?:[ ][^\n:]*)?):?)
    )[ ]*$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_OMLIJSTING = re.compile(rf"^[ ]*(?:(?P<aanhef>{AANHEF})|(?P<slot>{SLOT}))", re.IGNORECASE | re.MULTILINE)
_COMMENT = re.compile(r"#[^\n]*")
VULLING = "\v"
"""Stands for a comment that has a line to itself: white space, and not a space."""
_REGEL = re.compile(r"^[ ]*(?:\d+\.[ ]|[a-z]\.[ ]|\d+°|toelichting:|artikel[ ]\S+\.)", re.IGNORECASE | re.MULTILINE)
"""What begins a rule, or another paragraph, at the start of a line."""
_LID = re.compile(r"^[ ]*\d+\.[ ]", re.MULTILINE)
_TOELICHTING = re.compile(r"^[ ]*toelichting:", re.IGNORECASE | re.MULTILINE)
_BIJNA = re.compile(r"^[ ]*(?P<woord>T[^\W\d_]{7,13}):(?=[ \n])", re.MULTILINE)
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
    """Return the text with white space for comments, and where the comments stand.

    A ``#`` between quotation marks is none. A line that holds a comment alone is filled with :data:`VULLING`, which no
    plain text holds: it is no blank line, so that it ends no paragraph.
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
        alleen = not text[line : match.start()].strip()
        out += [text[end : match.start()], (VULLING if alleen else " ") * (match.end() - match.start())]
        places.append((match.start(), match.end()))
        end = match.end()
    return "".join((*out, text[end:])), tuple(places)


def blokken(text: str, fouten: Sequence[Kopfout] | None = None) -> tuple[Blok, ...]:
    """Split a plain text into its parts; what stands before the first heading is the ``kop``.

    ``fouten``: its headings with a slip, for who has looked for them already.
    """
    verschreven = (fout.match for fout in (kopfouten(text) if fouten is None else fouten))
    koppen = list(_KOPPEN.finditer(text))
    heads = sorted((*koppen, *_omlijsting(text, koppen), *verschreven), key=_begin)
    first = heads[0].start() if heads else len(text)
    found = [Blok("kop", 0, 0, first)]
    for index, head in enumerate(heads):
        end = heads[index + 1].start() if index + 1 < len(heads) else len(text)
        found.append(_blok(head, end))
    return tuple(found)


def _blok(head: re.Match[str], end: int) -> Blok:
    """Return the part that begins with a heading and runs to ``end``."""
    groepen = head.groupdict()
    soort = next((name for name in _SOORTEN if groepen.get(name) is not None), "proza")
    titel = (groepen.get("titel") or groepen.get("naam") or "").strip()
    if soort in {"proza", "hoofdstuk"}:
        titel = head.group().strip()
    return Blok(soort, head.start() + _indent(head.group()), head.end(), end, groepen.get("nummer") or "", titel)


def _begin(head: re.Match[str]) -> int:
    return head.start()


def _omlijsting(text: str, koppen: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield where a preamble begins, before the first article, and the signatures, after one.

    They are prose: the words of a rule that happen to stand at the start of a line are none. Below a heading of its own
    (*Overwegingen*, *Ondertekening*) prose goes on.
    """
    artikelen = [head.start() for head in koppen if head.group("artikel") is not None] or [len(text)]
    for head in _OMLIJSTING.finditer(text):
        ervoor = next((kop for kop in reversed(koppen) if kop.start() <= head.start()), None)
        if ervoor is not None and ervoor.group("proza") is not None:
            continue
        if head.start() < artikelen[0] if head.group("aanhef") is not None else _is_slot(text, head, artikelen[-1]):
            yield head


def _is_slot(text: str, head: re.Match[str], laatste: int) -> bool:
    """Whether the signatures begin here: a paragraph of its own after the last article, with no lid after it."""
    los = (
        _NA_WITREGEL.search(text, max(head.start() - _TERUG, 0), head.start()) is not None
        and head.group().strip()[0].isupper()
    )
    return los and head.start() > laatste and _LID.search(text, head.end()) is None


_NA_WITREGEL = re.compile(r"\n[ ]*\n(?:[ \v]*\n)*[ \v]*\Z")
"""A blank line and any lines of comment after it."""
_TERUG = 5_000
"""So far back that line is looked for: a text with many such lines is not read again for each."""
_SOORTEN = ("artikel", "voorbeeld", "achtergrond", "partijen", "gegevens", "hoofdstuk", "proza")


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _toelichting(text: str, at: int, end: int) -> re.Match[str] | None:
    """Return where the next paragraph of prose begins: its word may have a slip of the keys, which is reported."""
    goed = _TOELICHTING.search(text, at, end)
    for match in _BIJNA.finditer(text, at, goed.start() if goed is not None else end):
        if lijkt(match["woord"].lower(), "toelichting"):
            return match
    return goed


def toelichtingen(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of *Toelichting:* paragraphs, each up to the next blank line, lid, onderdeel or heading.

    A rule right below a paragraph stays a rule: prose never swallows one.
    """
    found: list[tuple[int, int]] = []
    at = start
    while (match := _toelichting(text, at, end)) is not None:
        begin = match.start() + _indent(match.group())
        blank = _BLANK.search(text, begin, end)
        stop = blank.start() if blank is not None else end
        regel = _REGEL.search(text, match.end(), stop)
        stop = regel.start() if regel is not None else stop
        found.append((begin, stop))
        at = max(stop, begin + 1)
    return found


_ALINEA = re.compile(r"[^\n]*\S[^\n]*\n?(?:(?![ ]*[-\u2013•*][ ])[^\n]*[\S\v][^\n]*\n?)*")


def alineas(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of paragraphs: text between blank lines or a bullet, without the white space around it."""
    found: list[tuple[int, int]] = []
    for match in _ALINEA.finditer(text[start:end]):
        tekst = match.group()
        begin = start + match.start() + len(tekst) - len(tekst.lstrip())
        found.append((begin, start + match.start() + len(tekst.rstrip())))
    return found

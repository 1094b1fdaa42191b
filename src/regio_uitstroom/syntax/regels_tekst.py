"""The lines of a file as the formatter sees them: what each begins, and which lines continue it.

Line breaks mean nothing inside a sentence, but a number, a letter or a heading counts only at the start of a line. So
this works on lines, not on tokens: it keeps every word, comment and paragraph, and needs no text that parses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from attrs import Factory, define

from regio_uitstroom.syntax.blokken import AANHEF, SLOT


class Soort(Enum):
    """What a block of lines is."""

    KOP = "first line"
    KOPVELD = "field of the heading"
    DEEL = "heading of a part"
    ARTIKEL = "heading of an article or chapter"
    VOORBEELD = "heading of an example"
    LID = "lid"
    ONDERDEEL = "onderdeel"
    SUB = "sub"
    TOELICHTING = "toelichting"
    GEGEVEN = "line of a declared fact"
    EIGENSCHAP = "property of a declared fact"
    ZIN_VOORBEELD = "clause of an example"
    AANHEF = "beginning of a preamble, or of the signatures"
    PUNT = "bullet in a preamble"
    HANDTEKENING = "line among the signatures"
    ALINEA = "other text"
    COMMENTAAR = "comment"
    WIT = "blank line"


DELEN = (
    "partijen",
    "deelnemende partijen",
    "gegevens",
    "uitgangspunten",
    "overweging",
    "overwegingen",
    "preambule",
    "inleiding",
    "ondertekening",
    "achtergrond",
)

_PATRONEN: tuple[tuple[Soort, re.Pattern[str]], ...] = (
    (Soort.COMMENTAAR, re.compile(r"#")),
    (Soort.ARTIKEL, re.compile(r"(?:artikel\s+\S+(?:\.|$|\s*$)|hoofdstuk\s+\S+)", re.IGNORECASE)),
    (Soort.VOORBEELD, re.compile(r'voorbeeld\s*"', re.IGNORECASE)),
    (Soort.TOELICHTING, re.compile(r"toelichting:", re.IGNORECASE)),
    (Soort.DEEL, re.compile(rf"(?:{'|'.join(DELEN)})\s*:?\s*$|bijlagen?\b", re.IGNORECASE)),
    (Soort.SUB, re.compile(r"\d+°\.?\s")),
    (Soort.LID, re.compile(r"\d+\.\s")),
    (Soort.ONDERDEEL, re.compile(r"[a-z]\.\s")),
)

_KOPVELD = re.compile(r"[A-Z]\w*(?: \w+){0,2}:\s")
_EIGENSCHAP = re.compile(r"(?:vraag|vindplaats|keuzes|meervoud|bijzin|ontkenning):", re.IGNORECASE)


@define
class Blok:
    """Lines that belong together: a sentence with its continuation lines, a heading, a comment."""

    soort: Soort
    woorden: list[str] = Factory(list)
    commentaar: list[str] = Factory(list)
    """Comments that stood at the end of its lines; they come before it."""
    zin_per_regel: bool = False
    """Whether a line after a full stop is a block of its own, as among the parties."""


def blokken(tekst: str) -> Iterator[Blok]:
    """Yield the blocks of a plain text, in order; a blank line is a block of its own."""
    deel = ""
    open_: Blok | None = None
    for regel in _regels(tekst):
        code, commentaar = _splits_commentaar(regel)
        soort = _soort(code, commentaar, deel, open_)
        if soort is None and open_ is not None:
            open_.woorden += code.split(" ")
            open_.commentaar += [commentaar] if commentaar else []
            continue
        if open_ is not None:
            yield open_
        deel = _deel(soort, code, deel)
        woorden = code.split(" ") if code else []
        open_ = Blok(soort or Soort.ALINEA, woorden, [commentaar] if commentaar else [], deel == "partijen")
        if soort is Soort.KOP:
            deel = "kop"
    if open_ is not None:
        yield open_


def _regels(tekst: str) -> Iterator[str]:
    """Yield the lines with white space folded; a string that runs over lines stays together."""
    wachtend = ""
    for regel in tekst.split("\n"):
        gevouwen = " ".join(regel.split())
        wachtend = f"{wachtend} {gevouwen}".strip() if wachtend else gevouwen
        if wachtend.count('"') % 2 == 0 or not gevouwen or wachtend.startswith("#"):
            yield wachtend
            if wachtend and not gevouwen:
                yield ""
            wachtend = ""
    if wachtend:
        yield wachtend


_LOS_VAN_VORIGE = frozenset({Soort.WIT, Soort.COMMENTAAR, Soort.ARTIKEL, Soort.DEEL, Soort.KOP, Soort.VOORBEELD})
"""After these a line never continues; among the parties each sentence keeps a line of its own too."""


def _splits_commentaar(regel: str) -> tuple[str, str]:
    """Split a line at a ``#`` that is not in a string."""
    buiten = True
    for plaats, teken in enumerate(regel):
        if teken == '"':
            buiten = not buiten
        elif teken == "#" and buiten:
            return regel[:plaats].strip(), regel[plaats:]
    return regel, ""


def _soort(code: str, commentaar: str, deel: str, open_: Blok | None) -> Soort | None:
    """Return what a line begins; None where it continues the block before it."""
    begin = _begin(code, commentaar, deel)
    if begin is not None:
        return begin
    if open_ is None or open_.soort in _LOS_VAN_VORIGE or (open_.zin_per_regel and open_.woorden[-1].endswith(".")):
        return Soort.ALINEA
    return None


def _begin(code: str, commentaar: str, deel: str) -> Soort | None:
    """Return what a line begins by its own words and the part of the file that it stands in."""
    if not code:
        return Soort.COMMENTAAR if commentaar else Soort.WIT
    if not deel:
        return Soort.KOP
    if (soort := _in_omlijsting(code, deel)) is not None:
        return soort
    for soort, patroon in _PATRONEN:
        if patroon.match(code) and (soort is not Soort.LID or deel not in {"voorbeeld", "gegevens"}):
            return soort
    if deel == "gegevens":
        return Soort.EIGENSCHAP if _EIGENSCHAP.match(code) else Soort.GEGEVEN
    return Soort.KOPVELD if deel == "kop" and _KOPVELD.match(code) else _VAN_DEEL.get(deel)


def _in_omlijsting(code: str, deel: str) -> Soort | None:
    """Return what a line is in a preamble (before the articles) or among the signatures (after them), if anything."""
    if deel in {"artikel", "voorbeeld"}:
        return Soort.AANHEF if _SLOT.match(code) and code[0].isupper() else None
    if deel in _PROZA and code[0] in _STREEPJES:
        return Soort.PUNT
    return Soort.AANHEF if deel != "slot" and _AANHEF.match(code) else None


_AANHEF = re.compile(AANHEF, re.IGNORECASE)
_SLOT = re.compile(SLOT, re.IGNORECASE)
_PROZA = frozenset({"aanhef", "overweging", "overwegingen", "uitgangspunten", "preambule", "inleiding", "bijlage"})
"""Parts of prose, in which a dash begins a paragraph."""
_STREEPJES = "-\u2013•*"

_VAN_DEEL = {
    "voorbeeld": Soort.ZIN_VOORBEELD,
    "slot": Soort.HANDTEKENING,
    "ondertekening": Soort.HANDTEKENING,
}
"""Parts in which every line is a block of its own."""


def _deel(soort: Soort | None, code: str, deel: str) -> str:
    """Return the part of the file that the next line is in."""
    if soort in {Soort.VOORBEELD, Soort.ARTIKEL}:
        return "voorbeeld" if soort is Soort.VOORBEELD else "artikel"
    if soort is Soort.AANHEF:
        return "slot" if deel in {"artikel", "voorbeeld"} else "aanhef"
    if soort is Soort.DEEL:
        naam = code.removesuffix(":").rstrip().casefold()
        if naam.startswith("bijlage"):
            return "bijlage"
        return {"achtergrond": "voorbeeld", "deelnemende partijen": "partijen"}.get(naam, naam)
    return deel


def begint_regel(woord: str) -> bool:
    """Whether a word would mean something else at the start of a line, so that no line is broken before it."""
    met_spatie = f"{woord} "
    return any(patroon.match(met_spatie) for _, patroon in _PATRONEN) or bool(_LOS.match(woord))


_LOS = re.compile(
    rf"(?:artikel|hoofdstuk|voorbeeld|bijlage|gegeven|overwegende|gelet|aldus|getekend|opgemaakt|{'|'.join(DELEN)})\b",
    re.IGNORECASE,
)

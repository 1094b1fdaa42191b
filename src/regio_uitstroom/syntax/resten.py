"""What came along when a text was copied: page numbers, headers, codes of a web page, broken letters, tables.

None of it is text of the agreement. It is found before anything is read, reported once of each kind, and taken out, so
that the sentence round it is read as if it had never been there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from regio_uitstroom.syntax.tekenresten import ENTITEIT, breuken, hersteld, ontward
from regio_uitstroom.waarde import frozen

_MARK = re.compile(
    r"</?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)"
    r"(?=[\s/>])[^<>\n]*>",
    re.IGNORECASE,
)
_BLADZIJDE = re.compile(
    r"""^[ \t\f]*(?:
        (?:pagina|pag\.?|blz\.?|bladzijde|page)[ ]*\d{1,4}(?:[ ]*(?:van(?:[ ]de)?|/|of)[ ]*\d{1,4})?
      | \d{1,4}[ ]*/[ ]*\d{1,4}
      | [-\u2013\u2014][ ]*\d{1,4}[ ]*[-\u2013\u2014]
      | (?:(?<=\n\n)|(?<=\n\r\n))\d{1,4}(?=[ \t\r]*(?:\n[ \t\r]*\n|\n?\Z))
    )[ \t.]*\r?$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_ONZICHTBAAR = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\x00-\x08\x0e-\x1f\x7f]+")
_RIJ = re.compile(
    r"^(?:[ ]*\|[^\n]*\|[ \t]*|[^\n\t.;:,]*[^\s.;:,](?:\t+[^\n\t.;:,]*[^\s.;:,])+[ \t]*)\r?$", re.MULTILINE
)
_GENUMMERD = re.compile(r"[ \t]*(?:\d+[.)\u00b0]|[a-z][.)]|[-\u2022*])[ \t]")
_EERSTE_ARTIKEL = re.compile(r"^[ ]*artikel[ ]+\d", re.IGNORECASE | re.MULTILINE)
_REGEL = re.compile(r"\n\r?\n[ \t]*(?P<regel>[A-Z][^\n]{2,120}[^\s.;:,])[ \t\r]*(?=\n[ \t\r]*\n|\n?\Z)")
_KOP = re.compile(r"(?:artikel|hoofdstuk|paragraaf|afdeling|titel|voorbeeld|bijlage)\b|[\w ]+:", re.IGNORECASE)

_OPMAAK = ("is opmaak van een webpagina", "haal het weg")
_NUMMER = ("is het nummer van een bladzijde", "haal de regel weg")
_KOPTEKST = ("staat er vaker als losse regel: het lijkt de kop- of voettekst van een bladzijde", "haal deze regels weg")
_LEESRICHTING = ("is een teken dat niet te zien is", "haal het weg: typ het woord opnieuw")
_TABEL = ("is een tabel, en die kan ik niet lezen", "schrijf van elke rij een zin: `Houten stelt vijf woningen …`")


@frozen
class Rest:
    """A leftover ``[start, end)`` in the original text: what it is, what to do, how many of that kind there are."""

    start: int
    end: int
    wat: str
    wel: str
    aantal: int = 1


@frozen
class _Vondst:
    """A leftover, and what is read in its place."""

    start: int
    end: int
    wat: str
    wel: str
    tekst: str = ""


@frozen
class Schoon:
    """A text without leftovers: ``places`` as in :class:`.Tekst`, and the first leftover of each kind."""

    tekst: str
    places: tuple[int, ...] | None
    resten: tuple[Rest, ...]


def zonder_resten(text: str) -> Schoon:
    """Return the text without what came along when it was copied."""
    gevonden = _zonder_overlap(v for zoek in _ZOEKERS for v in zoek(text) if not _in_commentaar(text, v.start))
    if not gevonden:
        return Schoon(text, None, ())
    out: list[str] = []
    places: list[int] = []
    at = 0
    for vondst in gevonden:
        out += [text[at : vondst.start], vondst.tekst]
        places += [*range(at, vondst.start), *([vondst.start] * len(vondst.tekst))]
        at = vondst.end
    out.append(text[at:])
    places += range(at, len(text) + 1)
    return Schoon("".join(out), tuple(places), tuple(_eerste(gevonden)))


def _in_commentaar(text: str, plek: int) -> bool:
    """Whether a place is on a line that is a comment: what stands there is read by nobody."""
    return text[text.rfind("\n", 0, plek) + 1 : plek].lstrip().startswith("#")


def _zonder_overlap(vondsten: Iterable[_Vondst]) -> list[_Vondst]:
    """Return what was found in order, the longest where two overlap."""
    out: list[_Vondst] = []
    for vondst in sorted(vondsten, key=lambda een: (een.start, -een.end)):
        if not out or vondst.start >= out[-1].end:
            out.append(vondst)
    return out


def _eerste(vondsten: Iterable[_Vondst]) -> Iterator[Rest]:
    """Yield the first of each kind, with how many of that kind there are."""
    for _, groep in groupby(sorted(vondsten, key=lambda een: (een.wat, een.start)), key=lambda een: een.wat):
        alle = list(groep)
        yield Rest(alle[0].start, alle[0].end, alle[0].wat, alle[0].wel, len(alle))


def _patroon(
    patroon: re.Pattern[str], woorden: tuple[str, str], teken: str, tekst: str
) -> Callable[[str], Iterator[_Vondst]]:
    """Return a search for a pattern; without ``teken`` in the text there is nothing to look for (empty: always)."""

    def zoek(text: str) -> Iterator[_Vondst]:
        if not teken or teken in text:
            for match in patroon.finditer(text):
                # Some signs that cannot be seen count as white space themselves: then all of it is what was found.
                kaal = match.group().strip() or match.group()
                begin = match.start() + match.group().index(kaal)
                yield _Vondst(begin, begin + len(kaal), *woorden, tekst)

    return zoek


def _tekens(text: str) -> Iterator[_Vondst]:
    """Yield codes and broken letters, each with the letter that it stands for."""
    if "&" in text:
        for match in ENTITEIT.finditer(text):
            teken = ontward(match.group())
            if teken is not None:
                wel = f"schrijf `{teken}`" if teken.isprintable() and not teken.isspace() else "schrijf een spatie"
                wat = "is een code van een webpagina"
                yield _Vondst(match.start(), match.end(), wat, wel, " " if teken.isspace() else teken)
    for match in breuken(text):
        teken = hersteld(match.group())
        if teken is not None:
            wat = "is een letter of teken dat bij het kopiëren is verminkt"
            yield _Vondst(match.start(), match.end(), wat, f"schrijf `{teken}`", teken)


def _tabellen(text: str) -> Iterator[_Vondst]:
    """Yield two or more rows in a row: lines with cells between bars, or with tabs between words that end nothing."""
    if "|" not in text and "\t" not in text:
        return
    rijen: list[re.Match[str]] = []
    for match in (*_RIJ.finditer(text), None):
        los = match is None or _GENUMMERD.match(match.group()) is not None
        if rijen and (los or match is None or text[rijen[-1].end() : match.start()].strip()):
            if len(rijen) > 1:
                yield _Vondst(rijen[0].start(), rijen[-1].end(), *_TABEL)
            rijen = []
        if match is not None and not los:
            rijen.append(match)


def _herhaald(text: str) -> Iterator[_Vondst]:
    """Yield lines by themselves, after the first article, that stand there more than once with other digits at most."""
    artikel = _EERSTE_ARTIKEL.search(text)
    if artikel is None:
        return
    los = [
        m for m in _REGEL.finditer(text, artikel.end()) if _KOP.match(m["regel"]) is None and m["regel"].count('"') != 1
    ]
    telling: dict[str, list[re.Match[str]]] = {}
    for match in los:
        telling.setdefault(re.sub(r"\d+", "0", match["regel"]).casefold(), []).append(match)
    for gelijk in telling.values():
        for match in gelijk if len(gelijk) > 1 else ():
            yield _Vondst(match.start("regel"), match.end("regel"), *_KOPTEKST)


_ZOEKERS: tuple[Callable[[str], Iterator[_Vondst]], ...] = (
    _patroon(_MARK, _OPMAAK, "<", " "),
    _patroon(_BLADZIJDE, _NUMMER, "", ""),
    _patroon(_ONZICHTBAAR, _LEESRICHTING, "", ""),
    _tekens,
    _tabellen,
    _herhaald,
)

"""Headings with a slip of the keys: a line by itself that is almost the heading of a part, an article or an example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from regio_uitstroom.syntax.numbers import uit_romeins
from regio_uitstroom.waarde import frozen

_REGEL = re.compile(r"(?:\A|(?<=\n))[ ]*(?P<woord>[^\W\d_]{3,20})(?P<rest>[^\n]*)")
_ARTIKEL = re.compile(
    r"[ ]*(?P<artikel>[^\W\d_]{3,9}\.?[ ]*:?[ ]*(?P<nummer>\d{1,4}[a-z]{0,2})[.:]?(?=[ ]|$)(?P<titel>[^\n]*))"
)
_ROMEINS = re.compile(
    r"[ ]*(?P<artikel>(?:artikel|art\.?)[ ]+(?P<nummer>[IVX]{1,6})\b[.:]?(?=[ ]|$)(?P<titel>[^\n]*))", re.IGNORECASE
)
_PARAGRAAFTEKEN = re.compile(
    r"(?:\A|(?<=\n\n))[ ]*(?P<artikel>§[ ]*(?P<nummer>\d{1,4}[a-z]?)[.:]?(?=[ ]|$)(?P<titel>[^\n]*))$", re.MULTILINE
)
_ARTIKELKOP = re.compile(r"^[ ]*artikel[ ]+\d", re.IGNORECASE | re.MULTILINE)
_ALLEEN_NUMMER = re.compile(
    r"(?<=\n\n)[ ]*(?P<artikel>(?P<nummer>\d{1,3})\.(?P<titel>[ ]+[A-Z][^\n.;:,]{2,60}))(?=[ ]*\n[ ]*\n)"
)
"""A number with a title where the first article has not begun yet: the word *Artikel* is missing."""
_ZONDER_NUMMER = re.compile(r"[ ]*(?P<artikel>(?P<nummer>)artikel[ ]+(?P<titel>[A-Z][^\n.]*))$", re.IGNORECASE)
_VOORBEELD = re.compile(r"[ ]*(?P<voorbeeld>[^\W\d_]+[ ]*(?P<naam>[\"'][^\n]*))")
_DELEN = {naam: re.compile(rf"[ ]*(?P<{naam}>[^\W\d_]+:?)[ ]*$") for naam in ("partijen", "gegevens", "achtergrond")}
_ANDERS = frozenset({"scenario", "casus", "example"})
"""What an example is called elsewhere."""
_GELIJK = 0.8
"""So much alike a word must be to the word of a heading."""


@frozen(eq=False)
class Kopfout:
    """A heading as it stands there, and as it should be; the match has the groups of a heading."""

    match: re.Match[str]
    goed: str


def kopfouten(text: str) -> Iterator[Kopfout]:
    """Yield the headings with a slip in a plain text: lines by themselves, with a blank line before them."""
    for regel in _REGEL.finditer(text):
        if regel.start() and not _na_witregel(text, regel.start()):
            continue
        fout = _fout(text, regel)
        if fout is not None:
            yield fout
    artikel = _ARTIKELKOP.search(text)
    for kop in _ALLEEN_NUMMER.finditer(text, 0, artikel.start() if artikel is not None else 0):
        yield Kopfout(kop, f"Artikel {kop['nummer']}. {kop['titel'].strip()}")
    for kop in _PARAGRAAFTEKEN.finditer(text) if "§" in text else ():
        yield Kopfout(kop, f"Artikel {kop['nummer']}. {kop['titel'].strip(' .:')}".strip())


def _fout(text: str, regel: re.Match[str]) -> Kopfout | None:
    woord, rest = regel["woord"].lower(), regel["rest"]
    eind = regel.end()
    if woord in {"art", "artikel"} or lijkt(woord, "artikel"):
        match = _ARTIKEL.fullmatch(text, regel.start(), eind)
        if match is not None and not match["titel"].rstrip().endswith((".", ";", ",")):
            nummer = f"Artikel {match['nummer']}."
            return None if woord == "artikel" else Kopfout(match, f"{nummer} {match['titel'].strip(' .:')}".strip())
        romeins = _ROMEINS.fullmatch(text, regel.start(), eind)
        if romeins is not None and (getal := uit_romeins().get(romeins["nummer"].lower())) is not None:
            return Kopfout(romeins, f"Artikel {getal}. {romeins['titel'].strip(' .:')}".strip())
        zonder = _ZONDER_NUMMER.fullmatch(text, regel.start(), eind) if _los(text, eind) else None
        return None if zonder is None else Kopfout(zonder, f"Artikel 1. {zonder['titel'].strip()}")
    if rest.strip().startswith(('"', "'")) and (lijkt(woord, "voorbeeld") or woord in _ANDERS):
        match = _VOORBEELD.fullmatch(text, regel.start(), eind)
        return None if match is None else Kopfout(match, f"Voorbeeld {rest.strip()}")
    if not rest.strip(" :") and _los(text, eind):
        for naam, patroon in _DELEN.items():
            match = patroon.fullmatch(text, regel.start(), eind) if lijkt(woord, naam) else None
            if match is not None:
                return Kopfout(match, naam.capitalize())
    return None


def _los(text: str, eind: int) -> bool:
    """Whether a blank line follows."""
    return _WITREGEL.match(text, eind) is not None


_WITREGEL = re.compile(" *\n *\n")


def _na_witregel(text: str, begin: int) -> bool:
    """Whether a blank line stands before; looks back from there, so that a long text costs no more than a short one."""
    while begin and text[begin - 1] == " ":
        begin -= 1
    return begin > 1 and text.startswith("\n\n", begin - 2)


def lijkt(woord: str, kop: str) -> bool:
    """Whether a word is almost the word of a heading, and not that word; what it cannot exceed is asked first."""
    if woord == kop:
        return False
    lijkend = SequenceMatcher(None, woord, kop)
    kan = lijkend.real_quick_ratio() >= _GELIJK and lijkend.quick_ratio() >= _GELIJK
    return kan and lijkend.ratio() >= _GELIJK

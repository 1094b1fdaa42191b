"""One standard layout for agreements: the same words in the same order, on tidy lines.

Formatting changes white space, line breaks and look-alike characters only; it keeps comments, toelichting and order.
Formatting its own result changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import TextWrapper

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.lexicon.atoms import plain
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.syntax.regels_tekst import Blok, Soort, begint_regel, blokken

BREEDTE = 120
"""Longest line in characters."""

_EIGEN_ALINEA = frozenset({Soort.ARTIKEL, Soort.DEEL, Soort.VOORBEELD})
"""Headings that stand between blank lines."""

_EEN_REGEL = _EIGEN_ALINEA | {
    Soort.KOP,
    Soort.KOPVELD,
    Soort.GEGEVEN,
    Soort.EIGENSCHAP,
    Soort.ZIN_VOORBEELD,
    Soort.HANDTEKENING,
}
"""What stays on the lines of the author: there a new line means something."""

_HOOFD_VAN_VOORBEELD = (
    "gegeven",
    "en peildatum",
    "peildatum",
    "als",
    "dan",
    "en is",
    "en zijn",
    "en krijgt",
    "en artikel",
    "maar",
)
"""Clauses of an example at the margin; the others say more about the client and stand two spaces in."""


def format_text(source: Source) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Return the text in standard layout (None where it does not parse) and the findings of parsing it."""
    _, findings = parse(source)
    if any(finding.is_fout for finding in findings):
        return None, findings
    return layout(source.text), findings


def layout(tekst: str) -> str:
    """Return any text in standard layout; a comment stands in as far as what comes right after it."""
    regels: list[str] = []
    wachtend: list[str] = []
    diepte = _Diepte()
    for blok in blokken(plain(tekst).plain):
        wachtend += blok.commentaar
        if blok.soort is Soort.COMMENTAAR:
            continue
        if blok.soort is Soort.WIT or blok.soort in _EIGEN_ALINEA:
            regels += wachtend if blok.soort is Soort.WIT else []
            _wit(regels)
        if blok.soort is not Soort.WIT:
            regels += [diepte.inspringing(blok.soort) + commentaar for commentaar in wachtend]
            regels += _breek(blok, diepte)
        wachtend = []
        if blok.soort in _EIGEN_ALINEA and blok.soort is not Soort.VOORBEELD:
            _wit(regels)
    regels += wachtend
    while regels and not regels[-1]:
        regels.pop()
    return "\n".join(regels) + "\n"


def _wit(regels: list[str]) -> None:
    """Add a blank line, never two."""
    if regels and regels[-1]:
        regels.append("")


class _Diepte:
    """How far items stand in: an onderdeel below a lid further than one right below its article."""

    def __init__(self) -> None:
        self._lid = False
        self._onderdeel = False

    def van(self, soort: Soort) -> tuple[int, int]:
        """Return the indentation of the first line and of the others, and note the item for those below it."""
        if soort is Soort.LID:
            self._lid, self._onderdeel = True, False
            return 0, 3
        if soort is Soort.ONDERDEEL:
            self._onderdeel = True
            begin = 3 if self._lid else 0
            return begin, begin + 3
        if soort is Soort.SUB:
            begin = (3 if self._lid else 0) + (3 if self._onderdeel else 0)
            return begin, begin + 4
        if soort is Soort.EIGENSCHAP:
            return 2, 4
        if soort in {Soort.GEGEVEN, Soort.ZIN_VOORBEELD, Soort.PUNT}:
            return 0, 2
        self._lid = self._onderdeel = False
        return 0, 0

    def inspringing(self, soort: Soort) -> str:
        """Return the indentation of a comment that comes before an item."""
        lid, onderdeel = self._lid, self._onderdeel
        begin, _ = self.van(soort)
        self._lid, self._onderdeel = lid, onderdeel
        return " " * begin


def _breek(blok: Blok, diepte: _Diepte) -> Iterator[str]:
    """Yield the lines of a block."""
    eerste, verder = diepte.van(blok.soort)
    if blok.soort is Soort.ZIN_VOORBEELD and not _aan_de_kantlijn(blok.woorden):
        eerste = 2
    if blok.soort in _EEN_REGEL:
        yield " " * eerste + " ".join(blok.woorden)
        return
    wrapper = TextWrapper(
        width=BREEDTE,
        initial_indent=" " * eerste,
        subsequent_indent=" " * verder,
        break_long_words=False,
        break_on_hyphens=False,
    )
    yield from (regel.replace(_LIJM, " ") for regel in wrapper.wrap(" ".join(_gelijmd(blok))))


_LIJM = "\x00"
"""Stands for a space at which no line may be broken."""


def _gelijmd(blok: Blok) -> Iterator[str]:
    """Yield the words, each that may not begin a line glued to the one before it; strings are kept whole."""
    vorig = ""
    in_string = False
    for woord in blok.woorden:
        na_punt = blok.zin_per_regel and vorig.endswith(".")
        if vorig and (in_string or na_punt or begint_regel(woord)):
            vorig += _LIJM + woord
        else:
            if vorig:
                yield vorig
            vorig = woord
        in_string ^= woord.count('"') % 2 == 1
    if vorig:
        yield vorig


def _aan_de_kantlijn(woorden: list[str]) -> bool:
    begin = " ".join(woorden[:2]).casefold()
    return any(begin == hoofd or begin.startswith(f"{hoofd} ") for hoofd in _HOOFD_VAN_VOORBEELD)

"""Where the nodes of one file get their place from, and where what does not fit is reported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import define, field

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.source import Source, Span
from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.token import Token


@define
class Context:
    """Where nodes get their place from, and where what does not fit is reported."""

    source: Source
    findings: list[Diagnostic] = field(factory=list)
    voorop: tuple[int, int, str] | None = None
    """Of a sentence that begins with the verb of its condition: its place, and its words with the verb behind."""
    voorop_delen: dict[tuple[int, int], str] = field(factory=dict)
    """Of the clauses of such a condition: the place of each, and its words with the verb behind."""
    gegevens: dict[str, tuple[str, str]] = field(factory=dict)
    """The facts that the file declares, by name: of which kind each is, and how it is called."""
    aanbod: dict[str, str] = field(factory=dict)
    """Of the organisations that the file describes by the facilities which they offer: the keys of these."""
    ontkenningen: set[int] = field(factory=set)
    """The heads (by ``id``) whose denial a form has taken in. Any other denial in a sentence is reported."""
    geen: set[int] = field(factory=set)
    """Where *geen* begins before a day or an event that a form has taken in."""
    open: tuple[Token, ...] = ()
    """Of a sentence that is read with words which no word list holds: these words, each with the noun it belongs to."""

    vorige: tuple[Token, ...] = ()
    """The sentence before the one at hand, in the same article."""
    aangewezen: dict[int, tuple[str, str]] = field(factory=dict)
    """By its place, each word that stands for somebody named before (*zij*, *daar*), with what that is called."""

    def noem(self, tekst: str, starts: Iterable[int]) -> str:
        """Return words with the name of whom or what they point at, for the pointing words at these places."""
        for start in starts:
            if start in self.aangewezen:
                woord, naam = self.aangewezen[start]
                gevonden = re.search(rf"\b{re.escape(woord)}\b", tekst)
                tekst = tekst if gevonden is None else tekst[: gevonden.start()] + naam + tekst[gevonden.end() :]
        return tekst

    def aangewezen_in(self, span: Span) -> list[int]:
        """Return the places of such words in a stretch."""
        return [start for start in self.aangewezen if span.start <= start < span.end]

    def open_in(self, span: Span) -> tuple[str, ...]:
        """Return the words that no word list holds in a stretch of the sentence at hand."""
        return tuple(t.tekst for t in self.open if span.start <= t.start and t.end <= span.end)

    def span(self, items: Iterable[Any]) -> Span:
        """Return the stretch from the first to the last of tokens and nodes."""
        start, end = -1, 0
        for item in items:
            if type(item) is not Token:  # a token is of no other class: cheaper to ask than isinstance
                span = item.span
                begin, eind = span.start, span.end
            elif type(item.waarde) is Hoofd:
                begin, eind = item.waarde.begin, item.waarde.eind
            else:
                begin, eind = item.start, item.end
            if begin < start or start < 0:
                start = begin
            if eind > end:  # noqa: PLR1730 - a call of max for every child of every rule is felt
                end = eind
        return Span(self.source, max(0, start), end)

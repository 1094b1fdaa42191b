"""A clause that would be asked though it names a condition that the text defines: it is not tried there.

Where the clause says nothing but that term (*over regiobinding beschikt*), the definition decides, and no question is
asked beside it; with its verb within the term (*binding heeft met de regio*) it is that term. Of one that says more
(*regiobinding heeft aangetoond*) it is told that the definition does not count.
"""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics.kinds_resolve import NAAST_BEGRIP
from regio_uitstroom.diagnostics.kinds_syntax import REGEL_BESLIST
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.source import Span

_ZEGT_NIETS = frozenset(
    {"de", "het", "een", "cliënt", "hij", "zij", "er", "over", "van", "sprake", "niet", "geen", "nog", "al", "reeds"}
)
"""Words that say of whom a term is so, or that it is not."""
_TOESTAND = frozenset({"zijn", "hebben", "worden", "blijven", "beschikken", "bezitten", "bestaan"})
"""Verbs by which a term is so, or comes to be so."""
_WOORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def meld_naast_begrip(context: Context, tekst: str, span: Span) -> bool:
    """Report a question that names a defined condition; tell whether it is refused."""
    for naam in sorted(context.voorwaardebegrippen - {context.term}, key=len, reverse=True):
        gevonden = re.search(rf"(?<!\w){re.escape(naam)}(?!\w)", tekst, re.IGNORECASE)
        if gevonden is None:
            continue
        rest = tekst[: gevonden.start()] + tekst[gevonden.end() :]
        if all(map(_zegt_niets, _WOORD.findall(rest.lower()))):
            wel = f"schrijf alleen dat de cliënt `{naam}` is of heeft: dan telt hoe de tekst dat omschrijft"
            context.meld(REGEL_BESLIST, span, tekst=tekst, wel=wel)
            return True
        context.meld(NAAST_BEGRIP, span, tekst=tekst, naam=naam)
        return False
    return False


def gesplitst_begrip(context: Context, tekst: str) -> str:
    """Return the term with several words that a clause has its verb within: *binding heeft met de regio*.

    Only where it says nothing else of the client: with *niet*, or a word more, it is asked or refused.
    """
    for naam in sorted(context.voorwaardebegrippen - {context.term}, key=len, reverse=True):
        eerste, *verder = naam.split()
        if not verder:
            continue
        gevonden = re.fullmatch(
            rf"(?P<ervoor>.*?)\b{re.escape(eerste)} (?P<verb>\w+) {re.escape(' '.join(verder))}", tekst, re.IGNORECASE
        )
        if gevonden is not None and _is_bezit(gevonden["verb"]) and set(gevonden["ervoor"].lower().split()) <= _WIE:
            return naam
    return ""


_WIE = frozenset({"de", "een", "cliënt", "hij", "zij", "die"})


def _is_bezit(woord: str) -> bool:
    vorm = lexicon().werkwoorden.vormen.get(woord.lower())
    return vorm is not None and vorm.werkwoord in {"hebben", "zijn"} and vorm.persoon and not vorm.verleden


def _zegt_niets(woord: str) -> bool:
    vorm = lexicon().werkwoorden.vormen.get(woord)
    return woord in _ZEGT_NIETS or (vorm is not None and vorm.werkwoord in _TOESTAND)

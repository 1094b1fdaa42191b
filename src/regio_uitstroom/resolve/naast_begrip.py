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
    return _meld_andere_volgorde(context, tekst, span)


def _meld_andere_volgorde(context: Context, tekst: str, span: Span) -> bool:
    """Report a question with all words of a term in it, its verb in another form or place: *zelfstandig kan wonen*."""
    woorden = _WOORD.findall(tekst.lower())
    for naam in sorted(context.voorwaardebegrippen - {context.term}, key=len, reverse=True):
        eigen = [_grondvorm(woord) for woord in _WOORD.findall(naam.lower())]
        if len(eigen) == 1 or not set(eigen) <= set(map(_grondvorm, woorden)):
            continue
        if all(_grondvorm(woord) in eigen or _zegt_niets(woord) for woord in woorden):
            context.meld(REGEL_BESLIST, span, tekst=tekst, wel=_ANDERE_NAAM.format(naam=naam))
            return True
        context.meld(NAAST_BEGRIP, span, tekst=tekst, naam=naam)
        return False
    return False


_ANDERE_NAAM = (
    "de tekst omschrijft `{naam}`: geef dat begrip een naam die met `is` of `heeft` in de regel past, als "
    "`woonvaardig`, en schrijf hier alleen dat de cliënt dat is of heeft"
)


def _grondvorm(woord: str) -> str:
    """Return the verb that a word is a form of; any other word as it is."""
    vorm = lexicon().werkwoorden.vormen.get(woord)
    return woord if vorm is None else vorm.werkwoord


def gesplitst_begrip(context: Context, tekst: str) -> str:
    """Return the term with several words that a clause has its verb within: *binding heeft met de regio*.

    Only where it says nothing else of the client: with *niet*, or a word more, it is asked or refused.
    """
    for naam in sorted(context.voorwaardebegrippen - {context.term}, key=len, reverse=True):
        if any(_heeft_werkwoord_na(naam.split(), at, tekst) for at in range(1, len(naam.split()))):
            return naam
    return ""


def _heeft_werkwoord_na(naam: list[str], at: int, tekst: str) -> bool:
    """Whether a clause is a term with the verb behind so many words of it: *uit huis is geplaatst*."""
    voor, na = re.escape(" ".join(naam[:at])), re.escape(" ".join(naam[at:]))
    gevonden = re.fullmatch(rf"(?P<ervoor>.*?)\b{voor} (?P<verb>\w+) {na}", tekst, re.IGNORECASE)
    return gevonden is not None and _is_bezit(gevonden["verb"]) and set(gevonden["ervoor"].lower().split()) <= _WIE


_WIE = frozenset({"de", "een", "cliënt", "hij", "zij", "die"})


def _is_bezit(woord: str) -> bool:
    vorm = lexicon().werkwoorden.vormen.get(woord.lower())
    return vorm is not None and vorm.werkwoord in {"hebben", "zijn"} and vorm.persoon and not vorm.verleden


def _zegt_niets(woord: str) -> bool:
    vorm = lexicon().werkwoorden.vormen.get(woord)
    return woord in _ZEGT_NIETS or (vorm is not None and vorm.werkwoord in _TOESTAND)

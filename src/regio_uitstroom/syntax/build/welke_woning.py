"""Words for a home that point back at one described before: *een passende woning … Weigert hij dit aanbod*.

By themselves they are any home that was offered, so that what the text said of it (*passende*) would be lost.
"""

from __future__ import annotations

import re

from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.zin import Zin

_WIJST = re.compile(r"(?:dit|dat|deze|die)\b", re.IGNORECASE)
_BEPAALD = re.compile(r"(?:het|de)\b", re.IGNORECASE)
_GENOEMD = re.compile(r"\b(\w+)\s+(?:huurwoning|woning|woonruimte|aanbod|woningaanbod|aanbieding)\b", re.IGNORECASE)
_ZEGT_NIETS = frozenset(
    {"de", "het", "dit", "dat", "deze", "die", "zijn", "haar", "aangeboden", "of", "en", "eigen", "huidige", "vorige",
     "andere", "nieuwe", "eerste", "tweede", "derde", "volgende", "per", "van"}
)  # fmt: skip
"""Words before a home that do not describe the one that is offered: they may point back, or be about another home."""
_ONBEPAALD = frozenset({"een", "geen", "elk", "elke"})
_ARTIKEL = re.compile(r"^Artikel\b.*$", re.MULTILINE)
_LID = re.compile(r"^(?:Artikel\b.*|\d+\. )", re.MULTILINE)


def meld_terug(z: Zin, woorden: str, span: Span) -> None:
    """Report words for a home behind one that was described: *dit aanbod* in its article, *het aanbod* in its lid."""
    grens = _ARTIKEL if _WIJST.match(woorden) else _LID if _BEPAALD.match(woorden) else None
    welke = None if grens is None or _beschreven(woorden) else _welke(z, grens, span)
    if welke is None:
        return
    reden = f"het wijst terug naar `{welke}`, en hier telt dan elke woning"
    wel = f"schrijf `een {welke.lower()}`"
    z.delen.context.findings.append(diagnose(NOG_NIET_HIER, span, tekst=woorden, reden=reden, wel=wel))


def _beschreven(woorden: str) -> bool:
    """Whether the words themselves say which home it is: *deze passende woning*."""
    gevonden = _GENOEMD.search(woorden)
    return gevonden is not None and gevonden[1].lower() not in _ZEGT_NIETS


def _welke(z: Zin, grens: re.Pattern[str], span: Span) -> str | None:
    """Return the home that was described last before words that point back; None where it was *een woning*."""
    tekst = z.delen.context.source.text
    begin = max((gevonden.end() for gevonden in grens.finditer(tekst, 0, span.start)), default=0)
    genoemd = [een for een in _GENOEMD.finditer(tekst, begin, span.start) if een[1].lower() not in _ZEGT_NIETS]
    if not genoemd or genoemd[-1][1].lower() in _ONBEPAALD:
        return None
    return " ".join(genoemd[-1][0].split())

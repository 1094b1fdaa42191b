"""How a term is put off, which says nothing of how long: *onder schriftelijke mededeling daarvan aan de aanvrager*.

So *gemotiveerd*, and that it is done before the term is over: after that it cannot be put off anyhow. The words stay in
the text of the rule, with which it is shown.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Clienten, Gebouwd, Partijen
from regio_uitstroom.syntax.build.zin import Zin

_BERICHT = r"(?:mededeling|kennisgeving|opgave|vermelding|bericht|berichtgeving|motivering|toelichting|verantwoording)"
_ONDER = re.compile(rf"(?:onder|met) (?:(?:een|de) )?(?:\w+ )?{_BERICHT}", re.IGNORECASE)
_WAARVAN = re.compile(r"(?:daarvan|hiervan|ervan)", re.IGNORECASE)
_REDENEN = re.compile(r"van (?:(?:de|haar|zijn) )?(?:reden|redenen|motieven)(?: daarvan| daarvoor)?", re.IGNORECASE)
_HOE = re.compile(r"(?:gemotiveerd|schriftelijk|tijdig)", re.IGNORECASE)
_VOOR_HET_EINDE = re.compile(
    r"voordat (?:de|deze|die) (?:oorspronkelijke |eerste )?(?:beslis|beslissings)?termijn"
    r"(?: (?:is|zou zijn) (?:verstreken|verlopen)| (?:verstreken|verlopen) is| afloopt| verstrijkt| eindigt)",
    re.IGNORECASE,
)


def zonder_mededeling(z: Zin) -> None:
    """Take out of a clause how a term is put off; what it is told of and whom stands right behind it."""
    rest: list[Gebouwd] = []
    vorige: Gebouwd | None = None
    bericht = False
    for item in sorted(z.delen.items, key=lambda een: een.span.start):
        bericht = _is_bericht(item) or (bericht and _staat_tegen(z, vorige, item) and _hoort_erbij(item))
        if not bericht and not _is_hoe(item):
            rest.append(item)
        vorige = item
    z.delen.items = rest


def _is_bericht(item: Gebouwd) -> bool:
    return isinstance(item, Bepaling) and _past(_ONDER, item)


def _hoort_erbij(item: Gebouwd) -> bool:
    """Whether a phrase behind *onder mededeling* says of what, why or to whom."""
    if isinstance(item, Bijwoord):
        return _past(_WAARVAN, item)
    aan_wie = isinstance(item, Bepaling) and item.voorzetsel == "AAN" and isinstance(item.inhoud, Clienten | Partijen)
    return aan_wie or (isinstance(item, Bepaling) and _past(_REDENEN, item))


def _is_hoe(item: Gebouwd) -> bool:
    if isinstance(item, Bijwoord):
        return _past(_HOE, item)
    return isinstance(item, ast.Bijzin) and item.soort == "voordat" and _past(_VOOR_HET_EINDE, item)


def _past(patroon: re.Pattern[str], item: Gebouwd) -> bool:
    return patroon.fullmatch(" ".join(item.woorden.split())) is not None


def _staat_tegen(z: Zin, vorige: Gebouwd | None, item: Gebouwd) -> bool:
    return vorige is not None and not z.delen.span.source.text[vorige.span.end : item.span.start].strip()

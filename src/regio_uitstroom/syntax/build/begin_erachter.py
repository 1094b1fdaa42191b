"""From when a length of time runs, where what stands behind it tells: *binnen een week na afloop van deze termijn*.

Also a clause tells: *nadat de urgentie is verleend*. What is told in words of which no day is known, is no term that
the text leaves open: its words are kept.
"""

from __future__ import annotations

import re

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Gebouwd
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.over_termijnen import met_plaats_erachter
from regio_uitstroom.syntax.termijnwoorden import AFLOOP

_TERMIJN = re.compile(r"van ((?:de|deze|die) termijn\b.*)", re.IGNORECASE)
_VERSTREKEN = re.compile(
    r"((?:de|deze|die) termijn\b.*?),? (?:is (?:verstreken|verlopen|voorbij)|(?:verstreken|verlopen|voorbij) is)",
    re.IGNORECASE,
)


def met_begin_erachter(z: Zin, termijn: ast.Termijn) -> tuple[ast.Termijn | None, tuple[str, ...]]:
    """Return a length of time with the moment that the words right behind it tell, or these words with its own."""
    if termijn.duur is None or termijn.moment is not None:
        return termijn, ()
    erachter = _ertegen(z, termijn.span.end)
    if isinstance(erachter, ast.Bijzin) and erachter.soort == "nadat":
        return _vanaf(termijn, _van_een_bijzin(erachter.voorwaarde), erachter)
    na_afloop = isinstance(erachter, Bijwoord) and erachter.woorden.lower() == "na afloop"
    waarvan = _ertegen(z, erachter.span.end) if erachter is not None and na_afloop else None
    if not isinstance(waarvan, Bepaling) or waarvan.voorzetsel != "VAN":
        return termijn, ()
    z.delen.items = [item for item in z.delen.items if item is not erachter and item is not waarvan]
    genoemd = _TERMIJN.fullmatch(met_plaats_erachter(" ".join(waarvan.woorden.split())))
    return _vanaf(termijn, f"{AFLOOP}{genoemd[1]}" if genoemd is not None else None, waarvan)


def _ertegen(z: Zin, einde: int) -> Gebouwd | None:
    """Return the constituent that stands right behind a place."""
    tekst = z.delen.span.source.text
    erna = (item for item in z.delen.items if item.span.start >= einde and not tekst[einde : item.span.start].strip())
    return min(erna, key=lambda item: item.span.start, default=None)


def _van_een_bijzin(voorwaarde: Gebouwd) -> str | None:
    """Return the moment at which a clause comes true: the grant, or the end of a term of this text."""
    if isinstance(voorwaarde, ast.VwToegekend):
        return "toekenning"
    voorbij = _VERSTREKEN.fullmatch(met_plaats_erachter(" ".join(voorwaarde.woorden.split())))
    return f"{AFLOOP}{voorbij[1]}" if voorbij is not None else None


def _vanaf(termijn: ast.Termijn, sleutel: str | None, tot: Gebouwd) -> tuple[ast.Termijn | None, tuple[str, ...]]:
    """Return the term with this moment, which stands behind it; without one, the words."""
    span = termijn.span.to(tot.span)
    if sleutel is None:
        return None, (" ".join(span.text.split()),)
    return evolve(termijn, richting="na", moment=ast.Moment(sleutel, span=tot.span), span=span), ()

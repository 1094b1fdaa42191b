"""A line of an example that denies what the text asks: the same clause, with one denial more or less."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.resolve.lidwoorden import met_een
from regio_uitstroom.syntax.build.ontkend import ontkent_een_woord

_ONTKENNING = re.compile(r"\b(?:niet|geen) ", re.IGNORECASE)
_OF = re.compile(r"(?:of|ofwel|dan wel|en/of)\b", re.IGNORECASE)


def zonder_ontkenning(tekst: str) -> str | None:
    """Return a clause without its one denial, of which it then says that it is not so; None where it does not.

    *Schulden en geen inkomen heeft* says that *schulden en inkomen heeft* is not so. A choice is denied only by what
    stands before all of it, or with its one verb: *zijn buren niet klagen of hij werkt* leaves open which it is.
    """
    gevonden = list(_ONTKENNING.finditer(tekst))
    if len(gevonden) != 1 or _kiest_deels(tekst, gevonden[0]) or _van_een_deel(tekst, gevonden[0]):
        return None
    return tekst[: gevonden[0].start()] + tekst[gevonden[0].end() :]


def ontkende(tekst: str) -> tuple[str, ...]:
    """Return the clauses of which one with a denial in it says that they are not so; none where it holds none.

    *Geen* stands for an article or for nothing. Who works, is none that *niet meer werkt*.
    """
    if _NIET_MEER.search(tekst):
        return (_NIET_MEER.sub("", tekst, count=1),) if len(_ONTKENNING.findall(tekst)) == 1 else ()
    zonder = zonder_ontkenning(tekst)
    return () if zonder is None else tuple(dict.fromkeys((zonder, met_een(tekst))))


_NIET_MEER = re.compile(r"\bniet (?:meer|langer) (?!dan\b)", re.IGNORECASE)


def _van_een_deel(tekst: str, ontkenning: re.Match[str]) -> bool:
    """Whether a denial is of one word, and not of the clause: *een niet erkende opleiding volgt*."""
    voor, na = tekst[: ontkenning.start()].split(), tekst[ontkenning.end() :].split()
    return ontkenning[0].lower() == "niet " and ontkent_een_woord(voor, na)


def _kiest_deels(tekst: str, ontkenning: re.Match[str]) -> bool:
    """Whether a choice in a clause is one between a half with the denial and a half without."""
    woorden = tekst.lower().split()
    voor = list(takewhile(lambda woord: _OF.match(woord) is None, woorden))
    if len(voor) == len(woorden):
        return False
    erna = len(voor) < len(tekst[: ontkenning.start()].split())
    na = woorden[len(voor) + 1 :]
    samen = _heeft_werkwoord(voor[-1:]) and _heeft_werkwoord(na[:1])  # *geen mantelzorg verleent of ontvangt*
    twee = _heeft_werkwoord(voor) and _heeft_werkwoord(na) and not samen
    return twee or (erna and ontkenning[0].lower() == "geen ")


_BEPAALD = frozenset({"de", "het", "een", "zijn", "haar", "hun"})


def _heeft_werkwoord(woorden: Sequence[str]) -> bool:
    """Whether a finite verb stands among words; *het verblijf* is none."""
    vormen = lexicon().werkwoorden.vormen
    los = (woord for eerder, woord in pairwise(("", *woorden)) if eerder not in _BEPAALD)
    return any((vorm := vormen.get(woord.strip(",;"))) is not None and vorm.persoon for woord in los)

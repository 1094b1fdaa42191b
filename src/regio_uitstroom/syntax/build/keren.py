"""How often something happened: *tweemaal*, *voor de tweede keer*, *ten hoogste tweemaal*."""

from __future__ import annotations

import re
from collections.abc import Callable

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bijwoord
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.waarde import frozen

_AANTAL = {"tweemaal": 2, "driemaal": 3}
_TEN_HOOGSTE = "ten hoogste "
_ONTKENT = re.compile(r"\b(?:niet|geen)\b", re.IGNORECASE)
_GEEN = re.compile(r"\bgeen\b", re.IGNORECASE)


@frozen
class Keren:
    """So many times or more; with ``hoogstens`` so many or fewer."""

    aantal: int = 1
    hoogstens: bool = False


def neem_keren(z: Zin) -> Keren:
    """Take how many times it happened; once or more where nothing is said."""
    keer = z.delen.woord("BIJWOORD")
    keren = None if keer is None else _keren(keer)
    if keer is not None and keren is None:
        z.delen.items.append(keer)
    return keren or Keren()


def _keren(keer: Bijwoord) -> Keren | None:
    if isinstance(keer.waarde, tuple):
        return Keren(keer.waarde[1])
    woorden = str(keer.waarde)
    aantal = _AANTAL.get(woorden.removeprefix(_TEN_HOOGSTE))
    return None if aantal is None else Keren(aantal, woorden.startswith(_TEN_HOOGSTE))


def zo_vaak(z: Zin, keren: Keren, blad: Callable[[int], ast.Voorwaarde]) -> ast.Voorwaarde:
    """Return the condition that it happened so often: at most twice is not three times."""
    return ast.VwNiet(blad(keren.aantal + 1), span=z.span) if keren.hoogstens else blad(keren.aantal)


def telt_ontkend(z: Zin) -> bool:
    """Whether what is counted is that it did not happen: the number stands before the denial, or beside *geen*."""
    keer = next((i for i in z.alles if isinstance(i, Bijwoord) and _keren(i) is not None), None)
    if keer is None:
        return False
    erna = z.span.source.text[keer.span.end : z.span.end]
    return _ONTKENT.search(erna) is not None or _GEEN.search(z.woorden()) is not None

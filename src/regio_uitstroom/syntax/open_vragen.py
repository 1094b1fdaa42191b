"""At which questions a sentence that a person applies is asked (decision 033): its words tell (``open_regels.csv``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.beslissend import telt_verblijf
from regio_uitstroom.syntax.over_niemand import gaat_over_niemand, plichten
from regio_uitstroom.syntax.over_termijnen import noemt_een_termijn
from regio_uitstroom.syntax.token import Token, soorten_in

_GEMEENTEN = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE"})
_WAT_CLIENT_DOET = re.compile(r"\b(?:terug(?:ke|te ke)\w*|\w*woonplaats|vestig\w*|gemeentelijke)\b", re.IGNORECASE)
"""In a sentence on who is granted urgency these say who that is, and not which municipality has a task."""


def open_regel(tokens: Sequence[Token], tekst: str, span: Span) -> ast.OpenRegel | None:
    """Return which questions a sentence may be about: by its words, and by the municipalities and tasks that it names.

    One that names a task and no municipality may as well be about for whom it is done. None for one that is about a
    term and nothing else: no answer to these questions follows from it (of that term no last day is told then); nor for
    one that decides for no client, whatever it holds.
    """
    taken = tuple(dict.fromkeys(str(token.waarde) for token in tokens if token.type == "TAAK"))
    gemeente, urgentie = gaat_over(tekst, "gemeente"), gaat_over(tekst, "urgentie")
    wie = not _GEMEENTEN.isdisjoint(soorten_in(list(tokens)))
    telt = telt_verblijf(tekst)
    if noemt_een_termijn(tekst) and not (gemeente or urgentie or wie or taken or telt):
        return None
    if gaat_over_niemand(tokens, tekst, beslist=urgentie or gaat_over(_ZOMAAR.sub("", tekst), "gemeente")):
        return None
    verlening = alleen_verlening(tekst)
    if verlening and not (wie or taken or telt or gaat_over(_WAT_CLIENT_DOET.sub("", tekst), "gemeente")):
        return ast.OpenRegel(gemeente=False, urgentie=True, verlening=True, span=span)
    over_urgentie = urgentie or telt or is_eis(tekst) or not (gemeente or (wie and taken))
    over_gemeente = gemeente or wie or telt or not urgentie or (bool(taken) and not _aanvaardt(tokens))
    return ast.OpenRegel(
        over_gemeente,
        over_urgentie,
        taken,
        verlening,
        terloops(tokens, tekst) if over_gemeente and over_urgentie else (),
        span=span,
    )


_ZOMAAR = re.compile(r"\bgemeenten?\b", re.IGNORECASE)
"""That a municipality is named without saying what it has to do with a client, is told by its token."""


def _aanvaardt(tokens: Sequence[Token]) -> bool:
    """Whether a task is what a client does something with: *de houder aanvaardt begeleiding* is on nobody's task."""
    doet = any(token.type == "WW" and token.waarde.werkwoord in plichten(client=True) for token in tokens)
    return doet and "CLIENT" in soorten_in(list(tokens))


def alleen_verlening(tekst: str) -> bool:
    """Whether it says who is granted urgency, and nothing of one that was granted."""
    return gaat_over(tekst, "verlening") and not gaat_over(tekst, "duur")


def terloops(tokens: Sequence[Token], tekst: str, *, eis: bool = False) -> tuple[str, ...]:
    """Return the questions of the model that a sentence is about only where its text has rules on them.

    A demand, how a stay counts, what is the same as what, and whom the text covers (``eis``: it is known to be one of
    these) say by themselves neither who is responsible nor when an urgency ends.
    """
    telling = eis or is_eis(tekst) or telt_verblijf(tekst)
    gemeente = not _GEMEENTEN.isdisjoint(soorten_in(list(tokens))) and not telling
    if not (telling or gaat_over(tekst, "fictie")) or gemeente or gaat_over(tekst, "zeker"):
        return ()
    if any(token.type == "TAAK" for token in tokens):
        return ()
    return ("gemeenten",) if gaat_over(tekst, "duur") else ("gemeenten", "status")


@cache
def _patroon(over: str) -> re.Pattern[str]:
    return re.compile("|".join(row["patroon"] for row in lexicon_rows("open_regels") if row["over"] == over))


def gaat_over(tekst: str, over: str) -> bool:
    """Whether a word of a sentence is about a question, or about the text itself (which no judgment answers)."""
    return _patroon(over).search(tekst.lower()) is not None


def vragen_over(tekst: str) -> tuple[bool, bool]:
    """Return whether words are about a municipality, and about urgency; about both where they tell neither."""
    gemeente, urgentie = gaat_over(tekst, "gemeente"), gaat_over(tekst, "urgentie")
    return gemeente or not urgentie, urgentie or is_eis(tekst) or not gemeente


def is_eis(tekst: str) -> bool:
    """Whether a sentence is about a demand, what counts as met or whom it spares, and says not that it is on who it is.

    That may be a condition of urgency, whatever municipality the sentence names or costs it speaks of.
    """
    return gaat_over(tekst, "alles") and not gaat_over(tekst, "stellig")

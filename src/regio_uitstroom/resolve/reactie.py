"""That the client *niet heeft gereageerd*, beside what says that it is an offer: the record holds the answer to each.

It is so beside the term of a duty by which the client reacts to an offer, and beside that he was offered a home. By
itself it may be about a letter or an invitation, and stays a question. Beside a term only those offers count of which
that term is over: that a second offer has no answer yet, says nothing of the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.doorloop import herschreven
from regio_uitstroom.model.regels import Regel, Verplichting
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitIs,
    HeeftGeweigerd,
    IsAangeboden,
    Niet,
    TermijnVerstreken,
    Voorwaarde,
)
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.verwoording import weigertekst

_AANBOD = "aanbod"


def met_reacties(context: Context, regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, with what the record tells of answers to offers where a clause asks just that."""
    plichten = {regel.citaat for regel in regels if isinstance(regel, Verplichting) and _reageert(regel)}
    return tuple(herschreven(regel, lambda deel: _met_reactie(context, deel, plichten)) for regel in regels)


def _reageert(plicht: Verplichting) -> bool:
    """Whether by a duty the client reacts to an offer."""
    na_aanbod = plicht.termijn is not None and plicht.termijn.moment.sleutel == _AANBOD
    return plicht.client and plicht.handeling == "reageren" and na_aanbod


def _met_reactie(context: Context, deel: object, plichten: Iterable[object]) -> object:
    if not isinstance(deel, En):
        return deel
    termijnen = [een for een in deel.delen if isinstance(een, TermijnVerstreken) and _is_van_aanbod(een)]
    na = termijnen[0] if len(termijnen) == 1 else None
    aangeboden = next((een for een in deel.delen if isinstance(een, IsAangeboden) and een.aantal == 1), None)
    leest = aangeboden is not None or (na is not None and na.plicht in plichten)
    nieuw = tuple(_antwoord(context, een, na, aangeboden, leest=leest) for een in deel.delen)
    return deel if nieuw == deel.delen else evolve(deel, delen=nieuw)


def _is_van_aanbod(een: TermijnVerstreken) -> bool:
    return een.moment.sleutel == _AANBOD and een.op is None and een.binnen is None and not een.terug


def _antwoord(
    context: Context,
    deel: Voorwaarde,
    na: TermijnVerstreken | None,
    aangeboden: IsAangeboden | None,
    *,
    leest: bool,
) -> Voorwaarde:
    """Return the condition on the answers to offers that a part is; itself where it is another."""
    if isinstance(deel, HeeftGeweigerd) and deel.geen:
        return evolve(deel, na=na)
    if not leest or (vraag := _vraag(deel)) is None:
        return deel
    context.gevraagd.discard(vraag.gegeven.omschrijving)
    passend = aangeboden is not None and aangeboden.passend
    tekst = weigertekst(passend=passend, aantal=1, aanvaard=False, geen=True)
    return HeeftGeweigerd(passend, geen=True, na=na, tekst=tekst, span=deel.span or vraag.span)


def _vraag(deel: Voorwaarde) -> FeitIs | None:
    """Return the question whether the client has not reacted; None where a part asks something else."""
    kern = deel.deel if isinstance(deel, Niet) else deel
    if not isinstance(kern, FeitIs) or kern.waarde is not True:
        return None
    gevonden = _REAGEERT.fullmatch(kern.gegeven.sleutel)
    if gevonden is None or gevonden["wie"] not in _clienten() or isinstance(deel, Niet) == bool(gevonden["niet"]):
        return None
    return kern


_REAGEERT = re.compile(
    r"feiten\.(?:de|die|deze) (?P<wie>[\w -]+?) (?:daarop |hierop )?(?P<niet>niet )?(?:daarop |hierop )?"
    r"(?:heeft gereageerd|gereageerd heeft|reageert)"
)


@cache
def _clienten() -> frozenset[str]:
    return frozenset(frase for rij in lexicon_rows("clienten") for frase in rij["frasen"].split("|"))

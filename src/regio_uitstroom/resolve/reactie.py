"""That the client *niet heeft gereageerd*, beside what says that it is an offer: the record holds the answer to each.

It is so beside the term of a duty by which the client reacts to an offer, and beside that he was offered a home. By
itself it may be about a letter or an invitation, and stays a question. Beside a term only those offers count of which
that term is over: that a second offer has no answer yet, says nothing of the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.doorloop import herschreven, van_soort
from regio_uitstroom.model.regels import Fictie, Regel, Verplichting
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
from regio_uitstroom.resolve.verstreken import is_om
from regio_uitstroom.resolve.verwoording import weigertekst

_AANBOD = "aanbod"


def met_reacties(context: Context, regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, with what the record tells of answers to offers where a clause asks just that."""
    na_aanbod = [regel for regel in regels if isinstance(regel, Verplichting) and _na_aanbod(regel)]
    plichten = {regel.citaat for regel in na_aanbod if regel.handeling == "reageren"}
    nieuw = tuple(herschreven(regel, lambda deel: _met_reactie(context, deel, plichten)) for regel in regels)
    termijnen = [om for plicht in na_aanbod for om in _termijnen(plicht)]
    if not termijnen:
        return nieuw
    return tuple(_wacht(regel, termijnen) if isinstance(regel, Fictie) else regel for regel in nieuw)


def _na_aanbod(plicht: Verplichting) -> bool:
    """Whether by a duty the client does something within a term from an offer."""
    return plicht.client and plicht.termijn is not None and plicht.termijn.moment.sleutel == _AANBOD


def _termijnen(plicht: Verplichting) -> Iterator[TermijnVerstreken]:
    """Yield that the term of a duty is over, of which the offer is the begin."""
    om = () if plicht.termijn is None else (is_om(plicht, plicht.termijn, plicht.span),)
    yield from (een for een in van_soort(TermijnVerstreken, om) if _is_van_aanbod(een))


def _wacht(regel: Fictie, termijnen: Sequence[TermijnVerstreken]) -> Fictie:
    """Return a fiction by which no answer counts as something else, that waits for the time that he has to answer.

    A text that gives him five days does not take it as a refusal on the first of them that he has not answered yet.
    """

    def wachtend(deel: object) -> object:
        if not isinstance(deel, HeeftGeweigerd) or not deel.geen or deel.na is not None:
            return deel
        delen = tuple(evolve(deel, na=een) for een in termijnen)
        return delen[0] if len(delen) == 1 else En(delen, tekst=deel.tekst, span=deel.span)

    gewacht: Fictie = herschreven(regel, wachtend)
    return gewacht


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

"""That the client *niet heeft gereageerd*, beside what says that it is an offer: the record holds the answer to each.

It is so beside the term of a duty by which the client reacts to an offer, and beside that he was offered a home. By
itself it may be about a letter or an invitation, and stays a question. Beside a term, or with one in it (*niet binnen
twee weken op een aanbod reageert*), only those offers count of which that term is over: that a second offer has no
answer yet, says nothing of the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import herschreven, van_soort
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
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.verstreken import is_om
from regio_uitstroom.resolve.verwoording import reactietekst
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.numbers import EENHEDEN, telwoorden
from regio_uitstroom.teksten import duur_in_woorden
from regio_uitstroom.tijd import Duur, Eenheid

_AANBOD = Moment("aanbod", "het aanbod")
_NERGENS = Citaat("")
"""The place of a term that is no duty's."""


def reactietermijn(duur: Duur, span: Span | None, *, vanaf: bool = False) -> TermijnVerstreken:
    """Return that the time to answer an offer is over, which begins with each offer (``vanaf``: on its day).

    *Niet binnen twee weken op een aanbod reageert* is so once they are over. A record holds no day of an answer: one
    that it holds is an answer, also where it came late.
    """
    tekst = f"de termijn van {duur_in_woorden(duur)} {'vanaf' if vanaf else 'na'} {_AANBOD.naam} is verstreken"
    return TermijnVerstreken(_NERGENS, duur, _AANBOD, vanaf=vanaf, tekst=tekst, span=span)


def niet_gereageerd(handeling: str, span: Span | None) -> HeeftGeweigerd | None:
    """Return the condition that *het niet (binnen een week) reageren op een aanbod* is; None for another act."""
    gezegd = next(filter(None, (vorm.fullmatch(handeling) for vorm in _NIET_REAGEREN)), None)
    if gezegd is None:
        return None
    delen = gezegd.groupdict()
    passend = delen.pop("passend") is not None
    duren = [_duur(een) for een in delen.values() if een is not None]
    if len(duren) > 1 or None in duren:
        return None
    na = next((reactietermijn(duur, span) for duur in duren if duur is not None), None)
    return zonder_antwoord(na, span, passend=passend)


def zonder_antwoord(na: TermijnVerstreken | None, span: Span | None, *, passend: bool) -> HeeftGeweigerd:
    """Return that an offer was not answered, or not within a term (``na``: it is over)."""
    tekst = reactietekst(None if na is None else na.duur, passend=passend)
    return HeeftGeweigerd(passend, geen=True, na=na, tekst=tekst, span=span)


def _duur(woorden: str) -> Duur | None:
    """Return how long *twee weken*, *een week* or *14 dagen* is."""
    aantal, eenheid = woorden.lower().split()
    getal = int(aantal) if aantal.isdigit() else {**telwoorden(), "een": 1}.get(aantal)
    soort = EENHEDEN.get(eenheid)
    return None if getal is None or soort is None else Duur(getal, Eenheid(soort))


def _binnen(naam: str) -> str:
    return rf"(?: binnen (?P<{naam}>\w+ \w+))?"


_AANBOD_VAN = r"(?:een|het) (?P<passend>passend )?(?:aanbod|woningaanbod)"
_NIET_REAGEREN = (
    re.compile(
        rf"(?:het )?(?:niet{_binnen('voor')} (?:reageren|antwoorden)|uitblijven van (?:een )?(?:reactie|antwoord))"
        rf"{_binnen('tussen')} op {_AANBOD_VAN}{_binnen('achter')}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:het )?niet binnen (?P<voor>\w+ \w+) na {_AANBOD_VAN} (?:reageren|antwoorden)", re.IGNORECASE),
)
"""An offer that was not answered, as the record says it."""


def met_reacties(context: Context, regels: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules, with what the record tells of answers to offers where a clause asks just that."""
    na_aanbod = [regel for regel in regels if isinstance(regel, Verplichting) and _na_aanbod(regel)]
    plichten = {regel.citaat: regel for regel in na_aanbod if regel.handeling == "reageren"}
    nieuw = tuple(herschreven(regel, lambda deel: _met_reactie(context, deel, plichten)) for regel in regels)
    if plichten:
        nieuw = tuple(herschreven(regel, lambda deel: _van_plicht(deel, plichten.values())) for regel in nieuw)
    termijnen = [om for plicht in na_aanbod for om in _termijnen(plicht)]
    if not termijnen:
        return nieuw
    return tuple(regel if isinstance(regel, Verplichting) else _wacht(regel, termijnen) for regel in nieuw)


def _na_aanbod(plicht: Verplichting) -> bool:
    """Whether by a duty the client does something within a term from an offer."""
    return plicht.client and plicht.termijn is not None and plicht.termijn.moment.sleutel == _AANBOD.sleutel


def _termijnen(plicht: Verplichting) -> Iterator[TermijnVerstreken]:
    """Yield that the term of a duty is over, of which the offer is the begin."""
    om = () if plicht.termijn is None else (is_om(plicht, plicht.termijn, plicht.span),)
    yield from (een for een in van_soort(TermijnVerstreken, om) if _is_van_aanbod(een))


def _van_plicht(deel: object, plichten: Iterable[Verplichting]) -> object:
    """Return a term within which no offer was answered as that of the duty to react, where it repeats just that one.

    What puts off or suspends the term of the duty, does so here, and missing it has this consequence.
    """
    if not isinstance(deel, HeeftGeweigerd) or deel.na is None or deel.na.plicht != _NERGENS:
        return deel
    zelfde = (deel.na.duur, deel.na.vanaf)
    bij = ((plicht.citaat, plicht.termijn) for plicht in plichten)
    gelijk = [plaats for plaats, t in bij if t is not None and not t.ook and (t.duur, t.vanaf) == zelfde]
    return evolve(deel, na=evolve(deel.na, plicht=gelijk[0])) if len(gelijk) == 1 else deel


def _wacht(regel: Regel, termijnen: Sequence[TermijnVerstreken]) -> Regel:
    """Return a rule by which something comes of no answer, that waits for the time that he has to answer.

    A text that gives him five days does not take it as a refusal on the first of them that he has not answered yet, nor
    lets an urgency lapse by it.
    """

    def wachtend(deel: object) -> object:
        if not isinstance(deel, HeeftGeweigerd) or not deel.geen or deel.na is not None:
            return deel
        delen = tuple(evolve(deel, na=een) for een in termijnen)
        return delen[0] if len(delen) == 1 else En(delen, tekst=deel.tekst, span=deel.span)

    gewacht: Regel = herschreven(regel, wachtend)
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
    return een.moment.sleutel == _AANBOD.sleutel and een.op is None and een.binnen is None and not een.terug


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
        return deel if deel.na is not None else evolve(deel, na=na)  # a clause with a term of its own keeps that
    if not leest or (gevonden := _vraag(deel)) is None:
        return deel
    vraag, eigen = gevonden
    context.gevraagd.discard(vraag.gegeven.omschrijving)
    span = deel.span or vraag.span
    passend = aangeboden is not None and aangeboden.passend
    if eigen is not None:
        return zonder_antwoord(reactietermijn(eigen, span), span, passend=passend)
    return evolve(zonder_antwoord(None, span, passend=passend), na=na)  # the term beside it is told there


def _vraag(deel: Voorwaarde) -> tuple[FeitIs, Duur | None] | None:
    """Return the question whether the client has not reacted, and within which time; None for another question."""
    kern = deel.deel if isinstance(deel, Niet) else deel
    if not isinstance(kern, FeitIs) or kern.waarde is not True:
        return None
    gevonden = _REAGEERT.fullmatch(kern.gegeven.sleutel)
    if gevonden is None or gevonden["wie"] not in _clienten() or isinstance(deel, Niet) == bool(gevonden["niet"]):
        return None
    eigen = None if gevonden["duur"] is None else _duur(gevonden["duur"])
    return None if gevonden["duur"] is not None and eigen is None else (kern, eigen)


_REAGEERT = re.compile(
    r"feiten\.(?:de|die|deze) (?P<wie>[\w -]+?) (?:daarop |hierop )?(?P<niet>niet )?(?:daarop |hierop )?"
    r"(?:binnen (?P<duur>\w+ \w+) )?(?:daarop |hierop )?(?:heeft gereageerd|gereageerd heeft|reageert)"
)


@cache
def _clienten() -> frozenset[str]:
    return frozenset(frase for rij in lexicon_rows("clienten") for frase in rij["frasen"].split("|"))

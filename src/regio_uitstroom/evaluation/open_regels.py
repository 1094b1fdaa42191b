"""Rules that a person applies: what follows from one is what was judged of it (decision 033).

Each is a rule on the question with a judgment for its condition and its value, to which all others of its text yield.
While the judgment is open the rule may apply, so nothing on that question is settled that it could change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Stand, Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.schakelaars import Schakelwijzer
from regio_uitstroom.evaluation.uitkomst import Bevinding, Waarde
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.evaluation.weging import Regelkandidaat, Regelwaarde
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import OpenRegel, OpenUrgentie
from regio_uitstroom.model.woorden import Taak

Gemeentewaarde = Callable[[Context, GemeenteUitOordeel], Regelwaarde]
"""Returns v(r) of a municipality: after succession, and only where the text binds it."""


def open_regels(regeling: Regeling) -> Iterator[OpenRegel]:
    """Yield the rules of a text that a person applies."""
    return (regel for regel in regeling.regels if isinstance(regel, OpenRegel))


def op_taak(regeling: Regeling, taak: Taak, wijzer: Schakelwijzer, waarde: Gemeentewaarde) -> list[Regelkandidaat]:
    """Return those that a judgment makes say who is responsible for a task."""
    return [
        _kandidaat(regel, wijzer, partial(_toets_gemeente, bron=een.bron), _van(een.bron, waarde))
        for regel in open_regels(regeling)
        for een in regel.gemeenten
        if een.taak == taak
    ]


def op_aanspraak(regeling: Regeling, wijzer: Schakelwijzer) -> list[Regelkandidaat]:
    """Return those that a judgment makes grant or refuse urgency."""
    return [_op_urgentie(een, een.aanspraak, wijzer) for een in open_regels(regeling) if een.aanspraak is not None]


def op_status(regeling: Regeling, wijzer: Schakelwijzer) -> list[Regelkandidaat]:
    """Return those that a judgment makes keep or end an urgency that was granted."""
    return [_op_urgentie(een, een.status, wijzer) for een in open_regels(regeling) if een.status is not None]


def met_open(kandidaten: Sequence[Regelkandidaat], open_: Sequence[Regelkandidaat]) -> tuple[Regelkandidaat, ...]:
    """Return the rules on a question together: all others yield to those that a person applies.

    One that says to depart from such a rule goes before it.
    """
    samen_ = (*kandidaten, *open_)
    voor = {een.citaat: _wijkt(een) for een in open_}
    nummers = range(len(kandidaten), len(samen_))
    return (
        *(
            evolve(een, boven=een.boven | {n for n in nummers if not _wijkt_af(een, voor[samen_[n].citaat])})
            for een in kandidaten
        ),
        *(
            evolve(een, boven=frozenset(n for n, ander in enumerate(samen_) if _wijkt_af(ander, voor[een.citaat])))
            for een in open_
        ),
    )


def _wijkt_af(kandidaat: Regelkandidaat, voor: frozenset[Citaat]) -> bool:
    """Whether a rule departs from one that yields to these; what a closed list adds stands at a place of a rule."""
    return kandidaat.regel is not None and kandidaat.citaat in voor


def _wijkt(kandidaat: Regelkandidaat) -> frozenset[Citaat]:
    return kandidaat.regel.wijkt_voor if isinstance(kandidaat.regel, OpenRegel) else frozenset()


def _van(bron: GemeenteUitOordeel, waarde: Gemeentewaarde) -> Callable[[Context], Regelwaarde]:
    return lambda ctx: waarde(ctx, bron)


def _kandidaat(
    regel: OpenRegel,
    wijzer: Schakelwijzer,
    toets: Callable[[Context], Toets],
    waarde: Callable[[Context], Regelwaarde],
) -> Regelkandidaat:
    return Regelkandidaat(regel.citaat, toets, waarde, schakelaars=wijzer.van(regel), regel=regel)


def _op_urgentie(regel: OpenRegel, urgentie: OpenUrgentie, wijzer: Schakelwijzer) -> Regelkandidaat:
    toets = partial(_toets_urgentie, urgentie=urgentie)
    return _kandidaat(regel, wijzer, toets, partial(_waarde_urgentie, urgentie=urgentie))


_UIT_STAND: dict[Stand, Waarheid] = {Stand.BEKEND: True, Stand.GEEN: False}


def _toets_gemeente(ctx: Context, bron: GemeenteUitOordeel) -> Toets:
    """Try whether a judgment says that the rule makes a municipality responsible."""
    return ctx.volg(
        ("open regel", id(bron)),
        lambda: _aangewezen(ctx, bron),
        lambda toets: toets.lezingen,
        lambda ander: _aangewezen(ander, bron).waarheid,
    )


def _aangewezen(ctx: Context, bron: GemeenteUitOordeel) -> Toets:
    gevonden = ctx.vind(bron)
    waarheid = _UIT_STAND.get(gevonden.stand)
    tekst = bron.oordeel.omschrijving.replace("die gemeente", "een gemeente", 1)
    return Toets(waarheid, Bevinding(tekst, waarheid), gevonden.lezingen)


def _toets_urgentie(ctx: Context, urgentie: OpenUrgentie) -> Toets:
    """Try whether a judgment says that the rule settles the urgency, either way."""
    return ctx.toets(urgentie.beslist)


def _waarde_urgentie(ctx: Context, urgentie: OpenUrgentie) -> Regelwaarde:
    """Return which way it settles the urgency, given that it does: that there is none goes first."""
    niet, wel = ctx.toets(urgentie.niet), ctx.toets(urgentie.wel)
    if niet.waarheid is None and wel.waarheid is not False:
        mogelijk = frozenset((Waarde(urgent=True), Waarde(urgent=False)))
        gelezen = samen((niet.lezingen, wel.lezingen))
        return Regelwaarde(Stand.ONBEKEND, None, mogelijk, "wat daaruit volgt, is niet bekend", gelezen)
    urgent = niet.waarheid is False
    tekst = "urgent" if urgent else "niet urgent"
    gelezen = niet.lezingen if niet.waarheid is not None else wel.lezingen
    return Regelwaarde(Stand.BEKEND, Waarde(urgent=urgent), tekst=tekst, lezingen=gelezen)

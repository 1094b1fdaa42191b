"""How the rules fared that answer no question: powers, duties, intentions, and status where nothing was granted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.momenten import laatste_toekenning, toekenning
from regio_uitstroom.evaluation.poort import toets_overgang
from regio_uitstroom.evaluation.schakelaars import Schakelaar, Schakelwijzer, maak_schakelaars, weeg_schakelaars
from regio_uitstroom.evaluation.status import is_toegekend, toets_macht
from regio_uitstroom.evaluation.uitkomst import Bevinding, RegelBevinding, Uitkomst
from regio_uitstroom.evaluation.vaststelling import met_lezing
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Geldigheid,
    Intrekking,
    NietVanToepassing,
    Overgang,
    Regel,
    Toepassingsbereik,
    Verlenging,
    Verval,
)
from regio_uitstroom.waarde import frozen

_STATUS = Geldigheid | Verval | Intrekking | Verlenging


def overige_bevindingen(ctx: Context, poort: Toets, uitkomsten: Iterable[Uitkomst]) -> tuple[RegelBevinding, ...]:
    """Return how every rule of a text fared that stands in no reasoning, in its order; ``poort`` is its gate."""
    gedaan = {bevinding.regel for uitkomst in uitkomsten for bevinding in uitkomst.redenering}
    over = [regel for regel in ctx.regeling.regels if regel.citaat not in gedaan]
    stand = _stand(ctx, poort)
    toetsen = {regel.citaat: _toets(ctx, regel, stand) for regel in over}
    geldt = {regel.citaat: _geldt(regel, toetsen[regel.citaat], stand) for regel in over}
    return tuple(_bevinding(regel, toetsen[regel.citaat], geldt, stand) for regel in over)


@frozen
class _Stand:
    """What is the same for every rule: the gate, and the rules that switch others off, each as it was tried."""

    poort: Toets
    schakelaars: Sequence[Schakelaar]
    gewogen: Sequence[Toets]
    wijzer: Schakelwijzer

    def uit(self, regel: Regel) -> list[int]:
        """Return the numbers of the rules that switch this one off, or may do so."""
        return [i for i in sorted(self.wijzer.van(regel)) if self.gewogen[i].waarheid is not False]


def _stand(ctx: Context, poort: Toets) -> _Stand:
    schakelaars = maak_schakelaars(ctx.regeling.regels)
    gewogen = weeg_schakelaars(schakelaars, ctx, poort)
    return _Stand(poort, schakelaars, gewogen, Schakelwijzer([een.regel for een in schakelaars]))


def _toets(ctx: Context, regel: Regel, stand: _Stand) -> Toets:
    """Try the condition of a rule, of a power with that it is used; rules on status only once urgency was granted."""
    if isinstance(regel, Overgang):
        return toets_overgang(ctx, regel)
    if isinstance(regel, Bevoegdheid | NietVanToepassing):
        return next(
            toets
            for een, toets in zip(stand.schakelaars, stand.gewogen, strict=True)
            if een.regel.citaat == regel.citaat
        )
    if isinstance(regel, _STATUS) and not is_toegekend(ctx):
        return _verleend(ctx)
    return toets_macht(ctx, regel) if isinstance(regel, Verlenging) else ctx.toets(regel.voorwaarde)


def _verleend(ctx: Context) -> Toets:
    """Whether the record holds a grant: unknown where it is silent."""
    gevonden, gelezen = laatste_toekenning(ctx), toekenning(ctx).lezingen
    waarheid = None if gevonden is None else gevonden.bestaat
    bevinding = Bevinding("er op grond van deze tekst urgentie is verleend", waarheid)
    return Toets(waarheid, met_lezing(bevinding, gelezen), gelezen)


def _geldt(regel: Regel, toets: Toets, stand: _Stand) -> Waarheid:
    """Return gate and condition and not switched off; what the gate itself reads is not held against it."""
    if isinstance(regel, Overgang | Toepassingsbereik):
        return toets.waarheid
    return en((stand.poort.waarheid, toets.waarheid, *(niet(stand.gewogen[i].waarheid) for i in stand.uit(regel))))


def _bevinding(regel: Regel, toets: Toets, geldt: Mapping[Citaat, Waarheid], stand: _Stand) -> RegelBevinding:
    delen: list[Bevinding] = []
    if stand.poort.waarheid is not True and not isinstance(regel, Overgang | Toepassingsbereik):
        delen.append(stand.poort.bevinding)
    if toets.bevinding.tekst or toets.bevinding.delen:
        delen.append(toets.bevinding)
    uit = [stand.schakelaars[i].regel.citaat for i in stand.uit(regel) if stand.gewogen[i].waarheid is True]
    return RegelBevinding(
        regel.citaat,
        geldt[regel.citaat],
        Bevinding("", geldt[regel.citaat], tuple(delen)),
        verdrongen_door=tuple(sorted((c for c in regel.wijkt_voor if geldt.get(c) is True), key=lambda c: c.tekst)),
        uitgeschakeld_door=tuple(uit),
    )

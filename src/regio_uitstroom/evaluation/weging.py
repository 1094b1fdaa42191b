"""Rules on one question, weighed: c(r) and v(r) of each (semantics, section 3)."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial

from attrs import field

from regio_uitstroom.evaluation.antwoorden import Antwoorden
from regio_uitstroom.evaluation.beslis import Beslissing, Kandidaat, beslis
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Stand, Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, Open, samen
from regio_uitstroom.evaluation.poort import Poort
from regio_uitstroom.evaluation.schakelaars import Schakelaar, weeg_schakelaars
from regio_uitstroom.evaluation.uitkomst import Bevinding, Waarde
from regio_uitstroom.evaluation.waarheid import en, niet, of
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.waarde import frozen

ALTIJD = Toets(waarheid=True, bevinding=Bevinding("", waarheid=True))


@frozen
class Regelwaarde:
    """v(r): a known value, unknown, none (``buiten``: because the text does not bind these), or contradictory."""

    stand: Stand = field(repr=False)
    waarde: Waarde | None = field(default=None, repr=False)
    mogelijk: frozenset[Waarde] = field(default=frozenset(), repr=False)
    tekst: str = field(default="", repr=False)
    lezingen: Lezingen = NIETS
    bevinding: Bevinding | None = None
    strijd: tuple[Citaat, ...] = ()
    buiten: tuple[Gemeente, ...] = ()

    @property
    def kandidaten(self) -> frozenset[Waarde]:
        """The values that it can still have, as far as they are known."""
        return self.mogelijk if self.waarde is None else frozenset((self.waarde,))


@frozen
class Regelkandidaat:
    """A rule with a value on the question asked."""

    citaat: Citaat | None
    """None for a rule that the text does not spell out (an urgency is valid unless it lapsed)."""
    toets: Callable[[Context], Toets]
    """Its own condition."""
    waarde: Callable[[Context], Regelwaarde]
    boven: frozenset[int] = frozenset()
    """The numbers of the rules that it yields to."""
    schakelaars: frozenset[int] = frozenset()
    """The numbers of the rules without a value that switch it off."""
    regel: Regel | None = None
    tekst: int = 0
    """Of a register: the number of its text. ``schakelaars`` are numbers within that text."""
    eerder: Callable[[Context], Toets] | None = None
    """Whether it held on a day before the peildatum, not switched off then; None where that does not matter."""


@frozen
class Tekstdeel:
    """What goes for all rules of one text: its rules without a value, and its gate."""

    schakelaars: tuple[Schakelaar, ...]
    poort: Callable[[Context], Poort]
    """Called with the question as a whole."""
    naam: Tekstnaam | None = None
    """Of a register: which text this is."""
    regio: str | None = None
    """Of a register: for which region the text speaks; None for a wet."""


@frozen
class Vraagstuk:
    """All rules on one question, and what goes for each of the texts that they are in."""

    kandidaten: tuple[Regelkandidaat, ...]
    teksten: tuple[Tekstdeel, ...]


@frozen
class Gewogen:
    """One rule weighed: c(r), its own condition, v(r), and what is read and still open."""

    geldt: bool | None = field(repr=False)
    eigen: Toets
    waarde: Regelwaarde
    uitgeschakeld: tuple[int, ...]
    """Rules without a value that switch it off, or may do so."""
    lezingen: Lezingen = NIETS

    @property
    def open(self) -> frozenset[Open]:
        """What the rule read and is not known; nothing for a rule that does not apply."""
        return frozenset() if self.geldt is False else self.lezingen.open


@frozen
class Tekstweging:
    """The gate of one text and its rules without a value, weighed."""

    poort: Poort
    schakelaars: tuple[Toets, ...]


@frozen
class Weging:
    """All rules weighed, and what follows from it."""

    teksten: tuple[Tekstweging, ...]
    gewogen: tuple[Gewogen, ...]
    beslissing: Beslissing


def weeg(stuk: Vraagstuk, ctx: Context) -> Weging:
    """Weigh every rule on the question and decide among them."""
    teksten = tuple(_weeg_tekst(tekst, ctx, nummer) for nummer, tekst in enumerate(stuk.teksten))
    gewogen = tuple(_weeg(k, ctx.deel(k.tekst), teksten[k.tekst]) for k in stuk.kandidaten)
    for nummer, een in enumerate(gewogen):
        ctx.spoor.las(_deel(nummer), een.lezingen if een.geldt is not False or een.lezingen.vermoed else NIETS)
    return Weging(teksten, gewogen, beslis([*map(_kandidaat, stuk.kandidaten, gewogen)]))


def _weeg_tekst(tekst: Tekstdeel, ctx: Context, nummer: int) -> Tekstweging:
    poort_ = ctx.spoor.volg(
        (_POORT, nummer),
        lambda: tekst.poort(ctx),
        lambda poort: poort.toets.lezingen,
        lambda ander: tekst.poort(ander).toets.waarheid,
    )
    schakelaars = weeg_schakelaars(tekst.schakelaars, ctx.deel(nummer), poort_.toets)
    ctx.spoor.las((_SCHAKELAARS, nummer), samen(toets.lezingen for toets in schakelaars))
    return Tekstweging(poort_, schakelaars)


def _waarde(kandidaat: Regelkandidaat, ctx: Context) -> Regelwaarde:
    """Return v(r)."""
    deel = ("waarde", id(kandidaat))
    if ctx.antwoorden is not None:
        return ctx.antwoorden.onthoud(deel, kandidaat.waarde, ctx)
    return ctx.volg(
        deel, lambda: kandidaat.waarde(ctx), lambda gevonden: gevonden.lezingen, partial(_waarde_onder, kandidaat)
    )


def _waarde_onder(kandidaat: Regelkandidaat, ctx: Context) -> Hashable:
    waarde = _waarde(kandidaat, ctx)
    return (waarde.stand, waarde.waarde, bool(waarde.buiten))


_POORT = "poort"
_SCHAKELAARS = "schakelaars"


def _deel(nummer: int) -> tuple[str, int]:
    """Return the key under which is kept what a rule reads and gave."""
    return ("kandidaat", nummer)


def kern(stuk: Vraagstuk, ctx: Context, antwoorden: Antwoorden) -> Beslissing:
    """Decide under answers that are tried: the same as :func:`weeg`, remembering what each rule gave."""

    def tekst(nummer: int) -> Tekstweging:
        deel = stuk.teksten[nummer]
        poort_ = antwoorden.onthoud((_POORT, nummer), deel.poort, ctx)
        sleutel = (_SCHAKELAARS, nummer)
        schakelaars = antwoorden.onthoud(sleutel, weeg_schakelaars, deel.schakelaars, ctx.deel(nummer), poort_.toets)
        return Tekstweging(poort_, schakelaars)

    def van(nummer: int) -> Kandidaat:
        kandidaat = stuk.kandidaten[nummer]
        return _kandidaat(kandidaat, _weeg(kandidaat, ctx.deel(kandidaat.tekst), tekst(kandidaat.tekst)))

    return beslis([antwoorden.onthoud(_deel(i), van, i) for i in range(len(stuk.kandidaten))])


def _of_eerder(nu: Toets, eerder: Toets) -> Toets:
    """Return a condition of which is not known whether it held before; what is open now matters with that."""
    bevinding = nu.bevinding if nu.waarheid is None else eerder.bevinding
    return Toets(None, bevinding, samen((nu.lezingen, eerder.lezingen)))


def _kandidaat(kandidaat: Regelkandidaat, gewogen: Gewogen) -> Kandidaat:
    waarde = gewogen.waarde
    buiten = waarde.stand in GEEN_WAARDE and bool(waarde.buiten)
    return Kandidaat(gewogen.geldt, waarde.stand, waarde.waarde, kandidaat.boven, buiten)


def _weeg(kandidaat: Regelkandidaat, ctx: Context, tekst: Tekstweging) -> Gewogen:
    """Return c(r) = gate and condition and not c(s) for each s that switches it off; and v(r)."""
    poort_, schakelaars = tekst.poort.toets, tekst.schakelaars
    eigen = kandidaat.toets(ctx)
    uit = tuple(i for i in sorted(kandidaat.schakelaars) if schakelaars[i].waarheid is not False)
    geldt = en((poort_.waarheid, eigen.waarheid, *(niet(schakelaars[i].waarheid) for i in uit)))
    if kandidaat.eerder is not None and geldt is not True and poort_.waarheid is not False:
        eerder = kandidaat.eerder(ctx)
        if eerder.waarheid is not False:
            eigen, uit = (eerder, ()) if eerder.waarheid else (_of_eerder(eigen, eerder), uit)
            geldt = en((poort_.waarheid, of((geldt, eerder.waarheid))))
    if geldt is False and ctx.stil:
        return Gewogen(geldt, eigen, Regelwaarde(Stand.ONBEKEND), uit)
    waarde = _waarde(kandidaat, ctx)
    poortlezing = poort_.lezingen if poort_.waarheid is None else poort_.lezingen.zonder_open
    uitlezing = [toets.lezingen for i, toets in enumerate(schakelaars) if i in uit]
    return Gewogen(geldt, eigen, waarde, uit, samen((poortlezing, eigen.lezingen, *uitlezing, waarde.lezingen)))

"""Where an urgent client stands in an order that a text gives among urgent clients (semantics, section 5).

Each group goes before the next; the client belongs to the first one whose condition holds. As long as the condition of
an earlier group is unknown, the client can still turn out to belong to that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import Lezingen, OpenOordeel, samen
from regio_uitstroom.evaluation.schakelaars import Schakelwijzer, maak_schakelaars, weeg_schakelaars
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.evaluation.voorrangsklasse import Voorrangsklasse
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet
from regio_uitstroom.model.regels import Rangorde, Voorrang
from regio_uitstroom.model.woorden import Oordeelsoort


def met_voorrang(uitkomsten: Sequence[Uitkomst], poorten: Iterable[tuple[Context, Toets]]) -> tuple[Uitkomst, ...]:
    """Return the outcomes, that on urgency with the place of the client in each order that applies or may do so.

    By its status once urgency was granted, otherwise by the aanspraak; who is not urgent has no place in an order.
    """
    beslist = next((u for u in reversed(uitkomsten) if isinstance(u.vraag, Urgentievraag)), None)
    if beslist is None or beslist.soort in {Uitkomstsoort.NIET_VAN_TOEPASSING, Uitkomstsoort.STRIJDIG}:
        return tuple(uitkomsten)
    if beslist.waarde is not None and not beslist.waarde.urgent:
        return tuple(uitkomsten)
    teksten = tuple(poorten)
    gevonden = [een for ctx, poort in teksten for een in _klassen(ctx, poort)]
    rangordes = tuple(een for ctx, poort in teksten for een in _rangordes(ctx, poort))
    if not gevonden and not rangordes:
        return tuple(uitkomsten)
    gelezen = beslist.gebruikt + tuple(feit for _, lezingen in gevonden for feit in lezingen.gebruikt)
    gebruikt = sorted(set(gelezen), key=lambda feit: (feit.gegeven.sleutel, feit.waarde, feit.bron or ""))
    klassen = tuple(klasse for klasse, _ in gevonden)
    nieuw = evolve(beslist, voorrang=klassen, rangordes=rangordes, gebruikt=tuple(gebruikt))
    return tuple(nieuw if u is beslist else u for u in uitkomsten)


def _rangordes(ctx: Context, poort: Toets) -> Iterator[Rangorde]:
    """Yield the tie-breaks of a text that applies, or may do so."""
    if poort.waarheid is not False:
        yield from (regel for regel in ctx.regeling.regels if isinstance(regel, Rangorde))


def _klassen(ctx: Context, poort: Toets) -> Iterator[tuple[Voorrangsklasse, Lezingen]]:
    """Yield the place of the client in each order of one text, with what was read for it."""
    regels = [regel for regel in ctx.regeling.regels if isinstance(regel, Voorrang)]
    if not regels or poort.waarheid is False:
        return
    schakelaars = maak_schakelaars(ctx.regeling.regels)
    gewogen = weeg_schakelaars(schakelaars, ctx, poort)
    wijzer = Schakelwijzer([s.regel for s in schakelaars])
    geldt: dict[object, Waarheid] = {}
    for regel in regels:
        af = (niet(gewogen[i].waarheid) for i in wijzer.van(regel))
        geldt[regel.citaat] = en((poort.waarheid, ctx.toets(regel.voorwaarde).waarheid, *af))
    for regel in regels:
        wijkt = any(geldt.get(citaat) is True for citaat in regel.wijkt_voor)
        if geldt[regel.citaat] is not False and not wijkt:
            yield _klasse(ctx, regel, geldt[regel.citaat])


def _klasse(ctx: Context, regel: Voorrang, geldt: Waarheid) -> tuple[Voorrangsklasse, Lezingen]:
    mogelijk: list[int] = []
    lezingen: list[Lezingen] = []
    zeker = False
    for nummer, groep in enumerate(regel.groepen, 1):
        toets = ctx.toets(groep)
        lezingen.append(toets.lezingen if toets.waarheid is None else toets.lezingen.zonder_open)
        if toets.waarheid is not False:
            mogelijk.append(nummer)
        if toets.waarheid is True:
            zeker = True
            break
    gelezen = samen(lezingen)
    feiten, oordelen = _open(gelezen)
    klasse = Voorrangsklasse(
        regel.citaat, regel.namen, tuple(mogelijk), geen=not zeker, geldt=geldt, nodig=feiten, oordelen=oordelen
    )
    return klasse, gelezen


def _open(gelezen: Lezingen) -> tuple[tuple[Gegeven, ...], tuple[Oordeelsoort, ...]]:
    """Return the facts and the judgments that are still open, by key, each once."""
    feiten = {een.gegeven.sleutel: een.gegeven for een in gelezen.open if not isinstance(een, OpenOordeel)}
    oordelen = {een.oordeel.sleutel: een.oordeel for een in gelezen.open if isinstance(een, OpenOordeel)}
    return tuple(feiten[s] for s in sorted(feiten)), tuple(oordelen[s] for s in sorted(oordelen))

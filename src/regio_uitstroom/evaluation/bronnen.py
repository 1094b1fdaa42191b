"""Expressions that give a municipality: one function per class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from math import prod

from regio_uitstroom.evaluation.adresbronnen import gemeente_van_verblijf, woonadres_op, woonadres_voorafgaand
from regio_uitstroom.evaluation.begrippen import van_begrip
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Plaatsen, Stand, Vondst
from regio_uitstroom.evaluation.context import Context, Vinder
from regio_uitstroom.evaluation.deelname import deelnemers
from regio_uitstroom.evaluation.duurbronnen import woonadres_naar_duur
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.oordelen import uit_oordeel
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.plaatsfeiten import uit_gegeven, uit_record
from regio_uitstroom.evaluation.stappen import stappen_van_keten
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import (
    Begripbron,
    Deelnemers,
    GemeenteUitGegeven,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    GemeenteVanVerblijf,
    Gezamenlijk,
    Keten,
    Slash,
    VasteGemeente,
    WoonadresNaarDuur,
    WoonadresOp,
    WoonadresVoorafgaand,
)

_MEESTE_KANDIDATEN = 64
"""More combinations of candidates than this are not written out."""


def vaste_gemeente(ctx: Context, bron: VasteGemeente) -> Vondst:
    """Return a municipality named in the text, carried forward; a split one is left open by the text."""
    opgevolgd = volg_op(ctx, bron.gemeente)
    plaatsen = frozenset(opgevolgd.plaatsen)
    if len(plaatsen) == 1:
        return Vondst(Stand.BEKEND, plaatsen, toelichting=opgevolgd.stappen)
    mogelijk = frozenset(frozenset((plaats,)) for plaats in plaatsen)
    return Vondst(Stand.ONBEKEND, mogelijk=mogelijk, toelichting=opgevolgd.stappen)


def slash(ctx: Context, bron: Slash) -> Vondst:
    """Return the one municipality that all parts give; where they differ the text leaves open which counts (G2).

    A part that the record proves not to exist drops out.
    """
    delen = [ctx.vind(deel) for deel in bron.bronnen]
    over = [deel for deel in delen if deel.stand is not Stand.GEEN]
    if not over:
        return _samen(Stand.GEEN, delen)
    if tegenspraak := _strijdig(over):
        return _samen(Stand.STRIJDIG, delen, strijd=tegenspraak)
    if all(deel.stand is Stand.NIET_VAST_TE_STELLEN for deel in over):
        return _samen(Stand.NIET_VAST_TE_STELLEN, delen, of_geen=all(deel.of_geen for deel in over))
    bekend = {deel.plaatsen for deel in over if deel.stand is Stand.BEKEND}
    if len(bekend) == 1 and all(deel.stand is Stand.BEKEND for deel in over):
        return _samen(Stand.BEKEND, delen, plaatsen=bekend.pop())
    volledig = all(deel.kandidaten for deel in over)
    mogelijk = frozenset(k for deel in over for k in deel.kandidaten) if volledig else frozenset()
    return _samen(Stand.ONBEKEND, delen, mogelijk=mogelijk)


def keten(ctx: Context, bron: Keten) -> Vondst:
    """Return the first municipality that can be established; one that is unknown stops the search.

    What comes after an unknown one is read too: it matters once that one cannot be established.
    """
    delen: list[Vondst] = []
    gestopt: Vondst | None = None
    for deel in bron.bronnen:
        vondst = ctx.vind(deel)
        delen.append(vondst)
        if vondst.stand not in GEEN_WAARDE and gestopt is None:
            gestopt = vondst
        if vondst.stand in {Stand.BEKEND, Stand.STRIJDIG}:
            break
    uitleg = () if ctx.stil else stappen_van_keten(bron.bronnen, delen)
    if gestopt is None:
        of_geen = all(deel.of_geen for deel in delen if deel.stand is Stand.NIET_VAST_TE_STELLEN)
        return _samen(stand := _geen(delen), delen, uitleg=uitleg, of_geen=of_geen and stand is not Stand.GEEN)
    if gestopt.stand is Stand.ONBEKEND:
        volledig = all(deel.kandidaten for deel in delen if deel.stand not in GEEN_WAARDE)
        mogelijk = frozenset(k for deel in delen for k in deel.kandidaten) if volledig else frozenset()
        return _samen(Stand.ONBEKEND, delen, mogelijk=mogelijk, uitleg=uitleg)
    return _samen(gestopt.stand, delen, plaatsen=gestopt.plaatsen, strijd=gestopt.strijd, uitleg=uitleg)


def gezamenlijk(ctx: Context, bron: Gezamenlijk) -> Vondst:
    """Return several municipalities, jointly; a part that the record proves not to exist drops out."""
    delen = [ctx.vind(deel) for deel in bron.bronnen]
    over = [deel for deel in delen if deel.stand is not Stand.GEEN]
    if not over:
        return _samen(Stand.GEEN, delen)
    if tegenspraak := _strijdig(over):
        return _samen(Stand.STRIJDIG, delen, strijd=tegenspraak)
    if any(deel.stand is Stand.ONBEKEND for deel in over):
        return _samen(Stand.ONBEKEND, delen, mogelijk=_gecombineerd(over))
    bekend = [deel for deel in over if deel.stand is Stand.BEKEND]
    niet_vast = [deel for deel in over if deel.stand is Stand.NIET_VAST_TE_STELLEN]
    if not bekend or not all(deel.of_geen for deel in niet_vast):
        return _samen(Stand.NIET_VAST_TE_STELLEN, delen, of_geen=all(deel.of_geen for deel in niet_vast))
    if niet_vast:  # a part of which it is not known whether it drops out
        return _samen(Stand.ONBEKEND, delen, mogelijk=_gecombineerd(bekend))
    return _samen(Stand.BEKEND, delen, plaatsen=frozenset().union(*(deel.plaatsen for deel in over)))


def alle_deelnemers(ctx: Context, _bron: Deelnemers) -> Vondst:
    """Return all municipalities that take part on the peildatum for the theme, jointly."""
    leden = deelnemers(ctx)
    if leden.onzeker:
        mogelijk = frozenset((leden.zeker, leden.zeker | leden.onzeker))
        return Vondst(Stand.ONBEKEND, mogelijk=mogelijk, lezingen=leden.lezingen, toelichting=leden.stappen)
    stand = Stand.BEKEND if leden.zeker else Stand.GEEN
    return Vondst(stand, leden.zeker, lezingen=leden.lezingen, toelichting=leden.stappen)


def _samen(  # noqa: PLR0913 - what a finding holds
    stand: Stand,
    delen: Sequence[Vondst],
    *,
    plaatsen: Plaatsen = frozenset(),
    mogelijk: frozenset[Plaatsen] = frozenset(),
    strijd: tuple[Citaat, ...] = (),
    uitleg: tuple[str, ...] = (),
    of_geen: bool = False,
) -> Vondst:
    """Return a finding that carries what its parts read and said; ``uitleg``: what to say before that."""
    toelichting = tuple(dict.fromkeys((*uitleg, *(stap for deel in delen for stap in deel.toelichting))))
    onder = tuple(deel.bevinding for deel in delen if deel.bevinding is not None)
    lezingen = samen(deel.lezingen for deel in delen)
    return Vondst(stand, plaatsen, mogelijk, lezingen, toelichting, strijd, delen=onder, of_geen=of_geen)


def _strijdig(delen: Iterable[Vondst]) -> tuple[Citaat, ...]:
    return tuple(citaat for deel in delen if deel.stand is Stand.STRIJDIG for citaat in deel.strijd)


def _geen(delen: Iterable[Vondst]) -> Stand:
    nvts = any(deel.stand is Stand.NIET_VAST_TE_STELLEN for deel in delen)
    return Stand.NIET_VAST_TE_STELLEN if nvts else Stand.GEEN


def _gecombineerd(delen: Sequence[Vondst]) -> frozenset[Plaatsen]:
    """Return the joint values that the candidates of the parts can make, when these are known and not too many."""
    kandidaten = [tuple(deel.kandidaten) for deel in delen]
    if not 0 < prod(map(len, kandidaten)) <= _MEESTE_KANDIDATEN:
        return frozenset()
    return frozenset(frozenset().union(*keuze) for keuze in product(*kandidaten))


VINDERS: Mapping[type, Vinder] = {
    VasteGemeente: vaste_gemeente,
    Begripbron: van_begrip,
    WoonadresVoorafgaand: woonadres_voorafgaand,
    WoonadresOp: woonadres_op,
    WoonadresNaarDuur: woonadres_naar_duur,
    GemeenteUitRecord: uit_record,
    GemeenteUitGegeven: uit_gegeven,
    GemeenteVanVerblijf: gemeente_van_verblijf,
    GemeenteUitOordeel: uit_oordeel,
    Slash: slash,
    Keten: keten,
    Gezamenlijk: gezamenlijk,
    Deelnemers: alle_deelnemers,
}
"""How each class of expression gives a municipality."""

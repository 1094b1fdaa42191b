"""Who takes part on the peildatum, for which theme (semantics, section 4).

The theme of a question is the facility kind of the stay that counts, together with the task asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from regio_uitstroom.client.record import Buitenland, Plaats, Verblijf
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_verblijven import Anders, Telt, het_verblijf
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.voorzieningen import met_bovenliggende, met_onderliggende
from regio_uitstroom.evaluation.waarden_tekst import verblijf_in_woorden
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en
from regio_uitstroom.model.regeling import Deelname, Soort
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

THEMA = "thema van het verblijf"
"""The look-up of the kind of stay that counts, as an atom."""


@frozen
class Thema:
    """The kinds that the stay that counts can be of (with all above each); None among them: of an unknown kind."""

    mogelijk: frozenset[frozenset[str] | None]
    lezingen: Lezingen = NIETS


def thema(ctx: Context) -> Thema:
    """Return the theme that the stay that counts gives."""
    gekozen = ctx.vrij(THEMA)
    if gekozen is not NIET_GEVRAAGD:
        return Thema(frozenset((gekozen,)))
    if "thema" not in ctx.geheugen:
        ctx.geheugen["thema"] = _thema(ctx)
    gevonden: Thema = ctx.geheugen["thema"]
    return gevonden


def _thema(ctx: Context) -> Thema:
    gevonden = het_verblijf(ctx.verblijven, None, ctx.peildatum.toordinal())
    gegeven = ctx.gegeven("verblijven")
    gelezen = [
        ctx.gelezen_historie(gegeven, verblijf_in_woorden(telt), telt)
        for telt in gevonden.mogelijk
        if not isinstance(telt, Anders)
    ]
    soorten = frozenset(kan for telt in gevonden.mogelijk for kan in _soorten(telt))
    if len(soorten) == 1 and None not in soorten:
        return Thema(soorten, samen(gelezen))
    tijdvakken = gevonden.onbekend or tuple(_tijdvak(t) for t in gevonden.mogelijk if isinstance(t, Verblijf))
    return Thema(soorten, samen((*gelezen, ctx.onbekend_tijdvak("verblijven", tijdvakken, THEMA))))


def _soorten(telt: Telt) -> tuple[frozenset[str] | None, ...]:
    """Return the kinds that it can turn out to be, each with all above it: several for a wide kind."""
    if isinstance(telt, Anders):
        return (frozenset(),) if telt is Anders.GEEN else (None,)
    return tuple(map(met_bovenliggende, met_onderliggende(telt.voorziening)))


def _tijdvak(verblijf: Verblijf) -> Periode:
    return Periode(verblijf.van.eerste, verblijf.tot.laatste if verblijf.tot else None)


@frozen
class Deelneming:
    """Whether a place takes part, what was read to know it, and by which steps a membership passed to it."""

    waarheid: Waarheid
    lezingen: Lezingen = NIETS
    stappen: tuple[str, ...] = ()


def neemt_deel(ctx: Context, plaats: Plaats) -> Deelneming:
    """Return whether the place takes part in this text on the peildatum for the theme; a wet binds all."""
    if isinstance(plaats, Buitenland):
        return Deelneming(waarheid=False)
    if ctx.regeling.kop.soort is Soort.WET:
        return Deelneming(waarheid=True)
    return _is_partij(ctx, plaats)


def neemt_allemaal_deel(ctx: Context, plaatsen: Iterable[Plaats]) -> Deelneming:
    """Return whether every one of the places takes part."""
    los = [neemt_deel(ctx, plaats) for plaats in plaatsen]
    stappen = tuple(dict.fromkeys(stap for een in los for stap in een.stappen))
    return Deelneming(en(een.waarheid for een in los), samen(een.lezingen for een in los), stappen)


def _voor_thema(ctx: Context, deelnames: Iterable[Deelname]) -> Deelneming:
    themas = {deelname.thema for deelname in deelnames}
    if ctx.taak is not None and ctx.taak.sleutel in themas:
        return Deelneming(waarheid=True)
    gevonden = thema(ctx)
    waarheid = eensgezind(None if soorten is None else bool(themas & soorten) for soorten in gevonden.mogelijk)
    return Deelneming(waarheid, gevonden.lezingen if waarheid is None else gevonden.lezingen.zonder_open)


def _lopende(ctx: Context) -> tuple[Deelname, ...]:
    return tuple(deelname for deelname in ctx.regeling.partijen.deelnames if deelname.periode.bevat(ctx.peildatum))


def _gebonden(ctx: Context, deelname: Deelname) -> tuple[Plaats, ...]:
    """Return whom a membership binds on the peildatum: it passes to a successor whole, from a split party to none."""
    opgevolgd = volg_op(ctx, deelname.gemeente)
    return opgevolgd.plaatsen if len(opgevolgd.plaatsen) == 1 else ()


def _gebondenen(ctx: Context) -> Mapping[Plaats, tuple[Deelname, ...]]:
    """Return every place that is bound on the peildatum, with the memberships that bind it, worked out once."""
    if "gebondenen" not in ctx.geheugen:
        gebonden: dict[Plaats, tuple[Deelname, ...]] = {}
        for deelname in _lopende(ctx):
            for plaats in _gebonden(ctx, deelname):
                gebonden[plaats] = (*gebonden.get(plaats, ()), deelname)
        ctx.geheugen["gebondenen"] = gebonden
    gevonden: Mapping[Plaats, tuple[Deelname, ...]] = ctx.geheugen["gebondenen"]
    return gevonden


def open_thema(ctx: Context) -> Lezingen:
    """Return what taking part turns on for an unknown municipality: the kind of stay, where a party has a theme."""
    if ctx.stil or ctx.regeling.kop.soort is Soort.WET:
        return NIETS
    return neemt_allemaal_deel(ctx, _gebondenen(ctx)).lezingen


@frozen
class Deelnemende:
    """The municipalities that take part; ``onzeker`` holds those of which it is not known."""

    zeker: frozenset[Plaats]
    onzeker: frozenset[Plaats]
    lezingen: Lezingen = NIETS
    stappen: tuple[str, ...] = ()


def deelnemers(ctx: Context) -> Deelnemende:
    """Return all municipalities that take part on the peildatum for the theme."""
    lopende = _lopende(ctx)
    los = {plaats: _is_partij(ctx, plaats) for plaats in _gebondenen(ctx)}
    stappen = tuple(dict.fromkeys(stap for d in lopende for stap in volg_op(ctx, d.gemeente).stappen))
    return Deelnemende(
        frozenset(plaats for plaats, een in los.items() if een.waarheid),
        frozenset(plaats for plaats, een in los.items() if een.waarheid is None),
        samen(een.lezingen for een in los.values()),
        stappen,
    )


def _is_partij(ctx: Context, plaats: Plaats) -> Deelneming:
    """Return whether the place is among the parties for the theme."""
    eigen = _gebondenen(ctx).get(plaats, ())
    if not eigen:
        return Deelneming(waarheid=False)
    zelf = any(deelname.gemeente == plaats for deelname in eigen)
    stappen = () if zelf else tuple(dict.fromkeys(s for d in eigen for s in volg_op(ctx, d.gemeente).stappen))
    if any(deelname.thema is None for deelname in eigen):
        return Deelneming(waarheid=True, stappen=stappen)
    return evolve(_voor_thema(ctx, eigen), stappen=stappen)

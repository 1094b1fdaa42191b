"""The question who is responsible for a task: its rules, and the municipality that each gives."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from attrs import evolve

from regio_uitstroom.client.record import Buitenland
from regio_uitstroom.evaluation.bevonden import Plaatsen, Stand, Toets, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.deelname import Deelneming, neemt_deel, open_thema
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.oordelen import binnen_grenzen
from regio_uitstroom.evaluation.open_regels import met_open, op_taak
from regio_uitstroom.evaluation.poort import poort
from regio_uitstroom.evaluation.schakelaars import Schakelwijzer, maak_schakelaars
from regio_uitstroom.evaluation.uitkomst import Bevinding, Waarde
from regio_uitstroom.evaluation.vaststelling import als_knoop, als_lezing, naam_van
from regio_uitstroom.evaluation.waarden_tekst import plaatsen_in_woorden
from regio_uitstroom.evaluation.waarheid import en
from regio_uitstroom.evaluation.weging import Regelkandidaat, Regelwaarde, Tekstdeel, Vraagstuk
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import Gemeentebron, GemeenteUitOordeel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Verantwoordelijkheid
from regio_uitstroom.model.woorden import Taak


def vraagstuk_taak(regeling: Regeling, taak: Taak) -> Vraagstuk:
    """Return the rules on a task: those that name it, and those that switch them off."""
    regels = [r for r in regeling.regels if isinstance(r, Verantwoordelijkheid) and taak in r.taken]
    schakelaars = maak_schakelaars(regeling.regels)
    wijzer = Schakelwijzer([s.regel for s in schakelaars])
    nummers = {regel.citaat: j for j, regel in enumerate(regels)}
    kandidaten = tuple(
        Regelkandidaat(
            regel.citaat,
            partial(_toets, regel=regel),
            partial(_waarde, bron=regel.gemeente),
            frozenset(nummers[citaat] for citaat in regel.wijkt_voor - {regel.citaat} if citaat in nummers),
            wijzer.van(regel),
            regel,
        )
        for regel in regels
    )
    open_ = op_taak(regeling, taak, wijzer, _waarde)
    return Vraagstuk(met_open(kandidaten, open_), (Tekstdeel(schakelaars, poort),))


def _toets(ctx: Context, regel: Verantwoordelijkheid) -> Toets:
    """Try the condition of the rule; a target that a judgment points at must lie within the bounds of the text."""
    toets = ctx.toets(regel.voorwaarde)
    bron = regel.gemeente
    if not isinstance(bron, GemeenteUitOordeel) or not (bron.alleen_deelnemers or bron.andere_dan is not None):
        return toets
    grenzen = ctx.volg(
        ("grenzen", id(bron)),
        lambda: binnen_grenzen(ctx, bron),
        lambda toets: toets.lezingen,
        lambda ander: binnen_grenzen(ander, bron).waarheid,
    )
    waarheid = en((toets.waarheid, grenzen.waarheid))
    delen = (toets.bevinding, grenzen.bevinding) if regel.voorwaarde is not None else (grenzen.bevinding,)
    return Toets(waarheid, Bevinding("", waarheid, delen), samen((toets.lezingen, grenzen.lezingen)))


def _waarde(ctx: Context, bron: Gemeentebron) -> Regelwaarde:
    """Return the municipality of a rule: after succession, and only where the text binds it."""
    vondst = ctx.vind(bron)
    naam = naam_van(bron)
    if vondst.stand is Stand.BEKEND:
        return _gebonden(ctx, vondst, bron)
    if vondst.stand is Stand.ONBEKEND:
        mogelijk = frozenset(w for plaatsen in vondst.mogelijk if (w := _mogelijke_waarde(ctx, plaatsen)) is not None)
        return _regelwaarde(
            vondst.met(open_thema(ctx)), bron, Stand.ONBEKEND, _onbekend_tekst(mogelijk), mogelijk=mogelijk
        )
    if vondst.stand is Stand.STRIJDIG:
        tekst = f"{naam} krijgt tegenstrijdige antwoorden"
        mogelijk = frozenset(w for plaatsen in vondst.mogelijk if (w := _mogelijke_waarde(ctx, plaatsen)) is not None)
        return _regelwaarde(vondst, bron, Stand.STRIJDIG, tekst, mogelijk=mogelijk)
    tekst = "niet vast te stellen" if vondst.stand is Stand.NIET_VAST_TE_STELLEN else f"{naam} is er niet"
    return _regelwaarde(vondst, bron, vondst.stand, tekst)


def _gebonden(ctx: Context, vondst: Vondst, bron: Gemeentebron) -> Regelwaarde:
    """Return the municipalities that the text binds; naming another one binds nobody."""
    gemeenten = [plaats for plaats in vondst.plaatsen if not isinstance(plaats, Buitenland)]
    deel = {gemeente: neemt_deel(ctx, gemeente) for gemeente in gemeenten}
    vondst = _met_stappen(vondst.met(*(een.lezingen for een in deel.values())), deel.values())
    mee = frozenset(gemeente for gemeente, een in deel.items() if een.waarheid)
    misschien = frozenset(gemeente for gemeente, een in deel.items() if een.waarheid is None)
    buiten = tuple(sorted((g for g, een in deel.items() if een.waarheid is False), key=lambda g: g.code))
    if misschien:
        mogelijk = frozenset(Waarde(groep) for groep in (mee, mee | misschien) if groep)
        return _regelwaarde(vondst, bron, Stand.ONBEKEND, _onbekend_tekst(mogelijk), mogelijk=mogelijk)
    if mee:
        samen_ = ", gezamenlijk" if len(mee) > 1 else ""
        return _regelwaarde(
            vondst, bron, Stand.BEKEND, f"{plaatsen_in_woorden(mee)}{samen_}", Waarde(mee), buiten=buiten
        )
    if buiten:
        neemt = "nemen" if len(buiten) > 1 else "neemt"
        return _regelwaarde(vondst, bron, Stand.GEEN, f"{plaatsen_in_woorden(buiten)} {neemt} niet deel", buiten=buiten)
    return _regelwaarde(vondst, bron, Stand.GEEN, "buiten Nederland" if vondst.plaatsen else "niemand neemt deel")


def _met_stappen(vondst: Vondst, deelnemingen: Iterable[Deelneming]) -> Vondst:
    """Return the finding with the steps by which memberships passed to its municipalities, if it has a node."""
    stappen = [stap for een in deelnemingen for stap in een.stappen if stap not in vondst.toelichting]
    if vondst.bevinding is None or not stappen:
        return vondst
    gezegd = filter(None, (vondst.bevinding.toelichting, *dict.fromkeys(stappen)))
    return evolve(vondst, bevinding=evolve(vondst.bevinding, toelichting="; ".join(gezegd)))


def _mogelijke_waarde(ctx: Context, plaatsen: Plaatsen) -> Waarde | None:
    """Return the value that a candidate would give; None where the text binds none of its municipalities."""
    gemeenten = frozenset(
        plaats for plaats in plaatsen if isinstance(plaats, Gemeente) and neemt_deel(ctx, plaats).waarheid is not False
    )
    return Waarde(gemeenten) if gemeenten else None


def _onbekend_tekst(mogelijk: frozenset[Waarde]) -> str:
    if len(mogelijk) < 2:  # noqa: PLR2004 - a choice takes two
        return "niet bekend"
    namen = sorted(plaatsen_in_woorden(waarde.gemeenten) for waarde in mogelijk)
    return f"niet bekend is of het gaat om {' of '.join(namen)}"


def _regelwaarde(  # noqa: PLR0913 - the parts of a value
    vondst: Vondst,
    bron: Gemeentebron,
    stand: Stand,
    tekst: str,
    waarde: Waarde | None = None,
    *,
    mogelijk: frozenset[Waarde] = frozenset(),
    buiten: tuple[Gemeente, ...] = (),
) -> Regelwaarde:
    eigen = vondst.bevinding or als_knoop(vondst, bron)
    bevinding = evolve(eigen, lezing=als_lezing(vondst.lezingen))
    return Regelwaarde(stand, waarde, mogelijk, tekst, vondst.lezingen, bevinding, vondst.strijd, buiten)

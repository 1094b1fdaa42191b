"""The question whether an urgency that was granted still holds (semantics, sections 3 and 4).

The grant is not tried again. A rule on validity says until when; lapse and withdrawal go before it; where the text says
nothing about validity, the urgency holds until it lapses or is withdrawn. Where it gives terms under conditions only,
and none of those holds, the text leaves open until when (decision 035).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from attrs import evolve, field

from regio_uitstroom.evaluation.bevonden import Stand, Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.gebruikstijd import Gebruikstijd
from regio_uitstroom.evaluation.herhaald import tijdstip_bij
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.looptijd import Looptijd
from regio_uitstroom.evaluation.machten import dagen_van_macht, toets_gebruik
from regio_uitstroom.evaluation.momenten import Tijdstip, laatst_toegekend, laatste_toekenning, toekenning
from regio_uitstroom.evaluation.open_regels import met_open, op_status
from regio_uitstroom.evaluation.poort import Poort, poort
from regio_uitstroom.evaluation.schakelaars import Schakelaar, Schakelwijzer, maak_schakelaars
from regio_uitstroom.evaluation.termijnen import telling
from regio_uitstroom.evaluation.toen import toets_op_onbekende_dag, toets_toen
from regio_uitstroom.evaluation.uitkomst import Waarde
from regio_uitstroom.evaluation.verlenging import Gebruik, uiterste_grens, verlengd
from regio_uitstroom.evaluation.vervallen import Eerder
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind
from regio_uitstroom.evaluation.weging import ALTIJD, Regelkandidaat, Regelwaarde, Tekstdeel, Vraagstuk
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Geldigheid, Intrekking, Richting, Urgentie, Verlenging, Verval
from regio_uitstroom.model.voorwaarden import Voorwaarde, is_tijdloos
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.waarde import frozen

Statusregel = Geldigheid | Verval | Intrekking


def is_toegekend(ctx: Context) -> bool:
    """Whether the record holds a grant under this text, not after the peildatum."""
    gevonden = laatste_toekenning(ctx)
    return gevonden is not None and gevonden.bestaat is not False


def vraagstuk_status(regeling: Regeling) -> Vraagstuk:
    """Return the rules on validity, lapse and withdrawal, and the one that a granted urgency holds."""
    regels: list[Statusregel] = [
        regel for soort in (Geldigheid, Verval, Intrekking) for regel in regeling.regels if isinstance(regel, soort)
    ]
    schakelaars = maak_schakelaars(regeling.regels)
    wijzer = Schakelwijzer([s.regel for s in schakelaars])
    kandidaten = [_met_eerder(_kandidaat(regel, regels, wijzer), schakelaars) for regel in regels]
    open_ = op_status(regeling, wijzer)
    if regels or open_ or any(isinstance(regel, Urgentie | Verlenging) for regel in regeling.regels):
        rest = _zonder_termijn if _heeft_alleen_voorwaardelijke_termijnen(regels) else _urgent
        kandidaten.append(Regelkandidaat(None, _toegekend, rest, frozenset(range(len(regels)))))
    return Vraagstuk(met_open(kandidaten, open_), (Tekstdeel(schakelaars, _poort),))


def _heeft_alleen_voorwaardelijke_termijnen(regels: Sequence[Statusregel]) -> bool:
    """Whether a text gives terms, and each only under a condition (*zes maanden, indien hij minderjarig is*)."""
    termijnen = [regel for regel in regels if isinstance(regel, Geldigheid) and not regel.vervalt]
    return bool(termijnen) and all(regel.voorwaarde is not None for regel in termijnen)


def _poort(ctx: Context) -> Poort:
    return poort(ctx, met_doelgroep=False)


def _kandidaat(regel: Statusregel, regels: Sequence[Statusregel], wijzer: Schakelwijzer) -> Regelkandidaat:
    boven = frozenset(j for j, ander in enumerate(regels) if ander is not regel and _wijkt(regel, ander))
    uit = wijzer.van(regel)
    if isinstance(regel, Geldigheid):
        return Regelkandidaat(
            regel.citaat,
            partial(_toets_geldigheid, regel=regel),
            partial(_binnen_termijn, regel=regel),
            boven,
            uit,
            regel,
        )
    if isinstance(regel, Verval):
        toets = partial(_toets, voorwaarde=regel.voorwaarde)
        return Regelkandidaat(regel.citaat, toets, _niet_urgent, boven, uit, regel)
    return Regelkandidaat(regel.citaat, partial(toets_macht, regel=regel), _niet_urgent, boven, uit, regel)


def _met_eerder(kandidaat: Regelkandidaat, schakelaars: tuple[Schakelaar, ...]) -> Regelkandidaat:
    """Return a rule on lapse with whether it held before, where that can be otherwise than now."""
    if not isinstance(kandidaat.regel, Verval):
        return kandidaat
    eerder = Eerder(kandidaat.regel, schakelaars, tuple(sorted(kandidaat.schakelaars)), _uiterste_einde)
    return evolve(kandidaat, eerder=eerder.toets) if eerder.doet_ertoe else kandidaat


def _uiterste_einde(ctx: Context) -> date | None:
    """Return the first day on which no validity of the text runs any more; None where one need not end."""
    geldigheden = [regel for regel in ctx.regeling.regels if isinstance(regel, Geldigheid) and not regel.vervalt]
    if all(regel.voorwaarde is not None for regel in geldigheden):
        return None
    einden = [geldigheidsduur(ctx, regel).tot_laatst for regel in geldigheden]
    return None if None in einden else max(filter(None, einden))


def _wijkt(regel: Statusregel, ander: Statusregel) -> bool:
    """Whether the rule yields to the other: because it says so, or as a validity to a lapse or withdrawal."""
    if ander.citaat in regel.wijkt_voor:
        return True
    return isinstance(regel, Geldigheid) and not isinstance(ander, Geldigheid) and regel.citaat not in ander.wijkt_voor


def _toets(ctx: Context, voorwaarde: Voorwaarde | None) -> Toets:
    return ctx.toets(voorwaarde)


def _toets_geldigheid(ctx: Context, regel: Geldigheid) -> Toets:
    """Try the condition of a validity on the day on which that is settled: its first, of a lapse the one after it."""
    if is_tijdloos(regel.voorwaarde):
        return ctx.toets(regel.voorwaarde)
    deel = ("geldigheid", ctx.nummer, regel.citaat)
    werk = partial(_toets_bij_geldigheid, regel=regel)
    if ctx.stil:
        return ctx.onthoud(deel, werk, ctx)
    return ctx.volg(deel, lambda: werk(ctx), lambda toets: toets.lezingen, lambda ander: werk(ander).waarheid)


def _toets_bij_geldigheid(ctx: Context, regel: Geldigheid) -> Toets:
    duur = geldigheidsduur(ctx, regel)
    if regel.vervalt:
        dagen = None if duur.tot_vroegst is None or duur.tot_laatst is None else (duur.tot_vroegst, duur.tot_laatst)
        welke = "de eerste dag na de termijn"
    else:
        van = tijdstip_bij(ctx, regel.moment).bereik if regel.moment.dag is None else toekenning(ctx).bereik
        dagen = None if van is None else van.uitersten
        welke = "de dag waarop de termijn begon"
    if dagen is None and not duur.begint_niet:
        return toets_op_onbekende_dag(ctx, regel.voorwaarde, duur.lezingen)
    if dagen is None or dagen[0] >= ctx.peildatum:
        return ctx.toets(regel.voorwaarde)
    toets = toets_toen(ctx, regel.voorwaarde, Dagbereik(dagen[0], min(dagen[1], ctx.peildatum)), welke)
    return toets if toets.waarheid is not None else evolve(toets, lezingen=samen((toets.lezingen, duur.lezingen)))


def toets_macht(ctx: Context, regel: Intrekking | Verlenging) -> Toets:
    """Try whether a power over the granted urgency was used; an extension for a term that applies and still ran."""
    tijdig = gebruik_in_termijnen(ctx, regel) if isinstance(regel, Verlenging) else ()
    toetsen = {een.toets.waarheid: een.toets for een in reversed(tijdig)}
    gevonden = (toetsen[waarheid] for waarheid in (True, None, False) if waarheid in toetsen)
    return next(gevonden, None) or toets_gebruik(ctx, regel)


def gebruik_in_termijnen(ctx: Context, regel: Verlenging) -> tuple[Gebruik, ...]:
    """Return how a power to extend fared for each term that applies (or may)."""
    termijnen = (een for een in ctx.regeling.regels if isinstance(een, Geldigheid))
    duren = (geldigheidsduur(ctx, een) for een in termijnen if _toets_geldigheid(ctx, een).waarheid is not False)
    return tuple(een for duur in duren for een in duur.verlengingen if een.regel is regel)


def gebruikstijd(ctx: Context, regel: Intrekking | Verlenging) -> Gebruikstijd:
    """Return the days on which the use of a power counts: of an extension as long as a term that applies may run."""
    tijdig = gebruik_in_termijnen(ctx, regel) if isinstance(regel, Verlenging) else ()
    uiterlijk = max((een.uiterlijk for een in tijdig), default=None)
    tijd = Gebruikstijd(laatst_toegekend(ctx).bereik, ctx.peildatum, uiterlijk)
    dagen = dagen_van_macht(ctx.los(), regel, uiterlijk)
    if dagen is None:
        return tijd
    gebruikt = dagen.gebruiken([een for een in ctx.client.oordelen if een.oordeel == dagen.sleutel])
    buiten = frozenset(een for een in gebruikt if dagen.kon(een) is False)
    zonder = frozenset(een for een in gebruikt if dagen.hangt_van_de_dag_af(een))
    return evolve(tijd, buiten_macht=buiten, zonder_dag=zonder)


def _toegekend(_ctx: Context) -> Toets:
    return ALTIJD


def _urgent(_ctx: Context) -> Regelwaarde:
    return Regelwaarde(Stand.BEKEND, Waarde(urgent=True), tekst="de urgentie is toegekend")


def _zonder_termijn(_ctx: Context) -> Regelwaarde:
    """Return that nothing says until when: of terms under conditions none applies, and no other is given."""
    return Regelwaarde(
        Stand.GEEN,
        mogelijk=frozenset((Waarde(urgent=True), Waarde(urgent=False))),
        tekst="van de voorwaarden voor een termijn is er geen vervuld, en een andere termijn staat er niet",
    )


def _begint_later(dag: date) -> Regelwaarde:
    """Return that the text leaves open what an urgency is before the day of the calendar from which it is valid."""
    return Regelwaarde(
        Stand.GEEN,
        mogelijk=frozenset((Waarde(urgent=True), Waarde(urgent=False))),
        tekst=f"de urgentie geldt vanaf {datum_in_woorden(dag)}, en de tekst zegt niet wat tot die dag geldt",
    )


def _niet_urgent(_ctx: Context) -> Regelwaarde:
    return Regelwaarde(Stand.BEKEND, Waarde(urgent=False), tekst="de urgentie geldt niet meer")


@frozen
class Geldigheidsduur:
    """How long an urgency is valid: its first day, and the earliest and latest first day no longer valid."""

    van: date | None = field(repr=False)
    tot_vroegst: date | None = field(repr=False)
    tot_laatst: date | None = field(repr=False)
    lezingen: Lezingen
    begint_niet: bool = False
    """What it is counted from did not happen."""
    verlengingen: tuple[Gebruik, ...] = ()
    """How each power to extend fared."""

    @property
    def tot(self) -> date | None:
        """The first day no longer valid; None when it is not known."""
        return self.tot_vroegst if self.tot_vroegst == self.tot_laatst else None


def geldigheidsduur(ctx: Context, regel: Geldigheid) -> Geldigheidsduur:
    """Return how long an urgency is valid under the rule, with the extensions that were (or may have been) given."""
    moment: Tijdstip = tijdstip_bij(ctx, regel.moment)
    lezingen = [moment.lezingen, moment.onscherp]
    if moment.bereik is None:
        return Geldigheidsduur(None, None, None, samen(lezingen), moment.bestaat_niet)
    telt = telling(Richting.NA, vanaf=regel.vanaf)
    kort, lang = (Looptijd(ctx.regeling, regel.duur, telt, dag) for dag in moment.bereik.uitersten)
    grens, gelezen = uiterste_grens(ctx, regel)
    loopt = verlengd(ctx, kort, lang, grens)
    van = moment.bereik.eerste if moment.bereik.precies else None
    alles = samen((*lezingen, loopt.lezingen, *gelezen))
    return Geldigheidsduur(van, loopt.tot_vroegst, loopt.tot_laatst, alles, verlengingen=loopt.gebruik)


def _binnen_termijn(ctx: Context, regel: Geldigheid) -> Regelwaarde:
    """Return whether the peildatum lies within the term."""
    duur = geldigheidsduur(ctx, regel)
    begin = regel.moment.dag if regel.duur.aantal and not regel.vervalt else None
    if begin is not None and ctx.peildatum < begin:
        return _begint_later(begin)
    if regel.vervalt and duur.begint_niet:
        tekst = f"de urgentie vervalt pas na {regel.moment.naam}, en dat is er niet"
        return Regelwaarde(Stand.BEKEND, Waarde(urgent=True), tekst=tekst, lezingen=duur.lezingen.zonder_open)
    if duur.tot_vroegst is None or duur.tot_laatst is None:
        return Regelwaarde(Stand.ONBEKEND, tekst="niet bekend is wanneer de termijn begon", lezingen=duur.lezingen)
    geldig: Waarheid = eensgezind((ctx.peildatum < duur.tot_vroegst, ctx.peildatum < duur.tot_laatst))
    if geldig is None:
        mogelijk = frozenset((Waarde(urgent=True), Waarde(urgent=False)))
        return Regelwaarde(Stand.ONBEKEND, None, mogelijk, "niet bekend is wanneer de termijn eindigt", duur.lezingen)
    eindigt = f"tot {datum_in_woorden(duur.tot)}" if duur.tot else ""
    tekst = f"de urgentie geldt {eindigt}".strip() if geldig else f"de termijn liep {eindigt}".strip()
    return Regelwaarde(Stand.BEKEND, Waarde(urgent=geldig), tekst=tekst, lezingen=duur.lezingen.zonder_open)

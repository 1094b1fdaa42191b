"""The day of a moment that a rule refers to (aanmelding, aanvraag, start of the stay, toekenning, …)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from attrs import evolve, field

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.feiten import Bekend, Feit
from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.client.record import Aanbieding, Melding, Reactie, Toekenning, Verblijf
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_na, verjaardag
from regio_uitstroom.evaluation.historie_gelezen import gelezen_verblijven
from regio_uitstroom.evaluation.historie_verblijven import Anders, het_verblijf, van_soort
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.lijsten import Uiterste, als_bereik, als_lijst, eerste, laatste, toekenningen_van
from regio_uitstroom.evaluation.termijnen import telling
from regio_uitstroom.evaluation.termijnverloop import verloop
from regio_uitstroom.evaluation.verblijfsketen import aaneengesloten
from regio_uitstroom.evaluation.waarden_tekst import verblijf_in_woorden
from regio_uitstroom.evaluation.waarheid import eensgezind
from regio_uitstroom.model.ficties import TeltAlsWeigering
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regels import Fictie, Verplichting
from regio_uitstroom.model.voorwaarden import is_tijdloos
from regio_uitstroom.model.woorden import LEEFTIJD, TERMIJNEINDE, UITVOERING, Moment, Voorzieningen
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class Tijdstip:
    """The days that a moment can mean; ``bereik`` None when it is not known (or did not happen).

    ``lezingen``: what was read. ``onscherp``: what is still open where the range does not settle a test.
    ``tijdvakken``: unknown stretches of the history of stays that keep the moment from being known.
    """

    bereik: Dagbereik | None = field(default=None, repr=False)
    lezingen: Lezingen = NIETS
    onscherp: Lezingen = NIETS
    tijdvakken: tuple[Periode, ...] = field(default=(), repr=False)
    bestaat_niet: bool = field(default=False, repr=False)
    """The record proves that it did not happen: there is no such stay or event."""


@cache
def _gegeven_bij_moment() -> Mapping[str, str]:
    """Return the fact behind each moment (``momenten.csv``)."""
    return {row["sleutel"]: row["gegeven"] for row in lexicon_rows("momenten")}


def tijdstip(ctx: Context, moment: Moment) -> Tijdstip:
    """Return the day of the moment for this client."""
    if moment.dag is not None:
        return Tijdstip(Dagbereik(moment.dag, moment.dag))
    if moment.sleutel == "peildatum":
        return Tijdstip(Dagbereik(ctx.peildatum, ctx.peildatum))
    gevonden = _van_de_tekst(moment) or _BIJZONDER.get(moment.sleutel)
    return gevonden(ctx) if gevonden is not None else _gewoon(ctx, moment)


def zonder_dag(moment: Moment, gevonden: Tijdstip) -> tuple[str, ...]:
    """Say of a moment that did not happen that there is none: what is counted from it is never known."""
    return (f"{moment.naam} is er volgens het dossier niet",) if gevonden.bestaat_niet else ()


def _van_de_tekst(moment: Moment) -> Callable[[Context], Tijdstip] | None:
    """Return how a moment is found that no word list holds: the text itself makes it."""
    if moment.overbrugd:
        return lambda ctx: _begin_van_keten(ctx, moment)
    if moment.van is not None:
        return lambda ctx: _van_soort(ctx, moment, moment.van)
    if moment.sleutel.startswith(UITVOERING):
        return lambda ctx: ctx.dag_van_uitvoering(ctx, moment)
    if moment.sleutel.startswith(TERMIJNEINDE):
        return lambda ctx: _einde_van_termijn(ctx, moment.sleutel.removeprefix(TERMIJNEINDE))
    if moment.sleutel.startswith(LEEFTIJD):
        return lambda ctx: _leeftijd_bereikt(ctx, int(moment.sleutel.removeprefix(LEEFTIJD)))
    return None


def _einde_van_termijn(ctx: Context, plaats: str) -> Tijdstip:
    """Return the last day of the term of the duty at a place, once nothing that is not known can move it."""
    plichten = (r for r in ctx.regeling.regels if isinstance(r, Verplichting) and r.citaat.plaats == plaats)
    plicht = next(plichten, None)
    termijn = plicht.termijn if plicht is not None else None
    if plicht is None or termijn is None or termijn.anders:
        return Tijdstip()
    begin = tijdstip(ctx, termijn.moment)
    if begin.bereik is None:
        geldt = ctx.toets(plicht.voorwaarde)
        nooit = geldt.waarheid is False and is_tijdloos(plicht.voorwaarde)
        gelezen = geldt.lezingen if geldt.waarheid is not True else NIETS
        return evolve(begin, lezingen=samen((begin.lezingen, gelezen)), bestaat_niet=begin.bestaat_niet or nooit)
    soort = telling(termijn.richting, vanaf=termijn.vanaf)
    gelopen = verloop(ctx, plicht.citaat, termijn.duur, soort, begin.bereik)
    einde = Dagbereik(gelopen.einde.eerste, gelopen.einde.laatste)
    dag = min(einde.laatste, ctx.peildatum) if einde.precies else ctx.peildatum
    geldt = ctx.op_dag(dag).toets(plicht.voorwaarde)
    if geldt.waarheid is not True:  # for whom the duty is not there, its term does not run
        return Tijdstip(None, geldt.lezingen, bestaat_niet=geldt.waarheid is False)
    lezingen = samen((begin.lezingen, gelopen.lezingen))
    if gelopen.onzeker:
        return Tijdstip(None, lezingen)
    return evolve(begin, bereik=einde, lezingen=lezingen)


def _leeftijd_bereikt(ctx: Context, jaren: int) -> Tijdstip:
    """Return the day on which the client reaches an age: of 29 February in other years 1 March."""
    geboren = _uit_feit(ctx, "geboortedatum")
    if geboren.bereik is None:
        return geboren
    return evolve(geboren, bereik=Dagbereik(*(verjaardag(dag, jaren) for dag in geboren.bereik.uitersten)))


def _gewoon(ctx: Context, moment: Moment) -> Tijdstip:
    """Return the day of a moment that is a fact of the record."""
    eigen = f"feiten.{moment.sleutel}"
    if any(gegeven.sleutel == eigen for gegeven in ctx.regeling.gegevens):
        return _uit_feit(ctx, eigen)
    sleutel = _gegeven_bij_moment().get(moment.sleutel)
    return _uit_feit(ctx, sleutel) if sleutel and sleutel in ingebouwde_gegevens() else Tijdstip()


def _uit_feit(ctx: Context, sleutel: str) -> Tijdstip:
    gegeven, feit = ctx.gegeven(sleutel), ctx.feit(sleutel)
    bereik = als_bereik(feit)
    if bereik is None:
        return Tijdstip(None, ctx.gelezen(gegeven, feit, open_=True))
    onscherp = NIETS if bereik.precies else ctx.gelezen(gegeven, feit, open_=True)
    return Tijdstip(bereik, ctx.gelezen(gegeven, feit), onscherp)


def _laatste_uit(ctx: Context, sleutel: str, zoek: Callable[[Context], Uiterste | None]) -> Tijdstip:
    gegeven, feit, gevonden = ctx.gegeven(sleutel), ctx.feit(sleutel), zoek(ctx)
    if gevonden is None or gevonden.bestaat is None:
        return Tijdstip(None, ctx.gelezen(gegeven, feit, open_=True))
    gelezen = ctx.gelezen(gegeven, feit)
    if gevonden.bereik is None:
        return Tijdstip(None, gelezen, bestaat_niet=True)
    scherp = gevonden.bereik.precies
    return Tijdstip(gevonden.bereik, gelezen, NIETS if scherp else ctx.gelezen(gegeven, feit, open_=True))


def laatste_melding(ctx: Context) -> Uiterste | None:
    """Return the last time that the client turned to a municipality; None when the list is not known."""
    lijst = als_lijst(ctx.feit("meldingen"), Melding)
    return None if lijst is None else laatste(lijst, lambda melding: melding.datum, ctx.peildatum)


def eerste_melding(ctx: Context) -> Uiterste | None:
    """Return the first time that the client turned to a municipality; None when the list is not known."""
    lijst = als_lijst(ctx.feit("meldingen"), Melding)
    return None if lijst is None else eerste(lijst, lambda melding: melding.datum, ctx.peildatum)


def laatste_toekenning(ctx: Context) -> Uiterste | None:
    """Return the last grant under this text; None when the list is not known."""
    lijst = als_lijst(ctx.feit("toekenningen"), Toekenning)
    if lijst is None:
        return None
    return laatste(toekenningen_van(ctx.regeling, lijst), lambda toekenning: toekenning.datum, ctx.peildatum)


def toekenning(ctx: Context) -> Tijdstip:
    """Return the day of the last grant under this text."""
    gevonden = laatste_toekenning(ctx)
    kandidaten = () if gevonden is None else gevonden.kandidaten
    if not ctx.over_status and any(ctx.onder_deze_tekst(een) is None for een in kandidaten):
        gegeven = ctx.gegeven("toekenningen")  # it may have been made under another text: no day of this one
        return Tijdstip(None, ctx.gelezen(gegeven, ctx.feit(gegeven.sleutel), open_=True))
    return _laatste_uit(ctx, "toekenningen", laatste_toekenning)


def laatst_toegekend(ctx: Context) -> Tijdstip:
    """Return the day of the last grant under this text, also where its date leaves open whether it is one by then.

    ``onscherp``: what is open where its date is known in part.
    """
    gevonden = laatste_toekenning(ctx)
    if gevonden is None or not gevonden.kandidaten:
        return Tijdstip()
    bereik = gevonden.bereik or Dagbereik(min(een.datum.eerste for een in gevonden.kandidaten), ctx.peildatum)
    gegeven, feit = ctx.gegeven("toekenningen"), ctx.feit("toekenningen")
    return Tijdstip(bereik, ctx.gelezen(gegeven, feit), ctx.gelezen(gegeven, feit, open_=True))


def _laatste_aanbieding(ctx: Context) -> Uiterste | None:
    lijst = als_lijst(ctx.feit("aanbiedingen"), Aanbieding)
    return None if lijst is None else laatste(lijst, lambda aanbieding: aanbieding.datum, ctx.peildatum)


def _weigering(ctx: Context) -> Tijdstip:
    """Return the day of the last offer that was refused: the record holds one day of an offer.

    One without a recorded answer may be the last. Where the text makes other things a refusal, no record has their day.
    """
    gegeven, feit = ctx.gegeven("aanbiedingen"), ctx.feit("aanbiedingen")
    lijst = als_lijst(feit, Aanbieding)
    if lijst is None:
        return Tijdstip(None, ctx.gelezen(gegeven, feit, open_=True))
    zeker, mogelijk = (
        laatste([een for een in lijst if telt(een.reactie)], lambda een: een.datum, ctx.peildatum)
        for telt in (_is_geweigerd, lambda reactie: _is_geweigerd(reactie) or not isinstance(reactie, Bekend))
    )
    if any(isinstance(r, Fictie) and isinstance(r.werking, TeltAlsWeigering) for r in ctx.regeling.regels):
        return Tijdstip(None, ctx.gelezen(gegeven, feit))
    if mogelijk.bestaat is False:
        return Tijdstip(None, ctx.gelezen(gegeven, feit), bestaat_niet=True)
    if zeker.bereik is None or mogelijk.bereik is None:
        return Tijdstip(None, ctx.gelezen(gegeven, feit, open_=True))
    bereik = Dagbereik(zeker.bereik.eerste, mogelijk.bereik.laatste)
    onscherp = NIETS if bereik.precies else ctx.gelezen(gegeven, feit, open_=True)
    return Tijdstip(bereik, ctx.gelezen(gegeven, feit), onscherp)


def _is_geweigerd(reactie: Feit[Reactie]) -> bool:
    return isinstance(reactie, Bekend) and reactie.waarde is Reactie.GEWEIGERD


def _inwerkingtreding(ctx: Context) -> Tijdstip:
    van = looptijd(ctx.regeling)[0]
    return Tijdstip(Dagbereik(van, van) if van else None)


def _ondertekening(ctx: Context) -> Tijdstip:
    """Return the day on which the text was signed, which only its heading says."""
    dag = ctx.regeling.kop.ondertekend
    return Tijdstip(Dagbereik(dag, dag) if dag else None)


def _dag_erna(gevonden: Tijdstip) -> Tijdstip:
    if gevonden.bereik is None:
        return gevonden
    return evolve(gevonden, bereik=Dagbereik(*(dag_na(dag) for dag in gevonden.bereik.uitersten)))


def _einde_kalenderjaar(ctx: Context) -> Tijdstip:
    dag = ctx.peildatum.replace(month=12, day=31)
    return Tijdstip(Dagbereik(dag, dag))


def _van_soort(ctx: Context, moment: Moment, van: Voorzieningen | None) -> Tijdstip:
    """Return a day of the stay in such a facility; of the outflow the day on record, where he leaves such a one."""
    dag = _VAN_EEN_VERBLIJF.get(moment.sleutel)
    if dag is not None:
        return _verblijf(ctx, dag, van)
    laatste_verblijf = het_verblijf(ctx.verblijven, None, ctx.peildatum.toordinal())
    soort = eensgezind(van_soort(telt, van) for telt in laatste_verblijf.mogelijk)
    gevonden, gelezen = _gewoon(ctx, moment), gelezen_verblijven(ctx)
    if soort is False:
        return Tijdstip(lezingen=gelezen, bestaat_niet=True)
    if soort is None:
        return Tijdstip(lezingen=samen((gevonden.lezingen, gelezen)), tijdvakken=laatste_verblijf.onbekend)
    return evolve(gevonden, lezingen=samen((gevonden.lezingen, gelezen)))


def _verblijf(ctx: Context, dag: Callable[[Verblijf], Tijdstip], van: Voorzieningen | None = None) -> Tijdstip:
    """Return a day of the stay that counts; unknown while it is not certain which stay that is."""
    gevonden = het_verblijf(ctx.verblijven, van, ctx.peildatum.toordinal())
    if gevonden.vast is None or isinstance(gevonden.vast, Anders):
        geen = gevonden.vast is Anders.GEEN
        gelezen = gelezen_verblijven(ctx) if geen else NIETS
        return Tijdstip(lezingen=gelezen, tijdvakken=gevonden.onbekend, bestaat_niet=geen)
    verblijf = gevonden.vast
    uitkomst = dag(verblijf)
    gelezen = ctx.gelezen_historie(ctx.gegeven("verblijven"), verblijf_in_woorden(verblijf), verblijf)
    return Tijdstip(uitkomst.bereik, gelezen, NIETS, uitkomst.tijdvakken)


def _begin_van_keten(ctx: Context, moment: Moment) -> Tijdstip:
    """Return the day on which the first of the stays began that are one stay by a fiction of the text."""
    keten = aaneengesloten(ctx.verblijven, moment.van, ctx.peildatum.toordinal(), moment.overbrugd)
    gegeven = ctx.gegeven("verblijven")
    gelezen = samen(ctx.gelezen_historie(gegeven, verblijf_in_woorden(v), v) for v in keten.verblijven)
    if not keten.begin:
        return Tijdstip(lezingen=gelezen, tijdvakken=keten.onbekend, bestaat_niet=keten.geen and not keten.onbekend)
    if keten.geen:
        return Tijdstip(lezingen=gelezen, tijdvakken=keten.onbekend)
    dagen = [date.fromordinal(dag) for stuk in keten.begin for dag in stuk]
    return Tijdstip(Dagbereik(min(dagen), max(dagen)), gelezen, tijdvakken=keten.onbekend)


def _begin(verblijf: Verblijf) -> Tijdstip:
    onscherp = () if verblijf.van.volledig else (Periode(verblijf.van.eerste, dag_na(verblijf.van.laatste)),)
    return Tijdstip(Dagbereik.van(verblijf.van), tijdvakken=onscherp)


def _einde(verblijf: Verblijf) -> Tijdstip:
    """Return the first day out of the stay."""
    if verblijf.tot is None:
        return Tijdstip(tijdvakken=(Periode(verblijf.van.laatste, None),))
    onscherp = () if verblijf.tot.volledig else (Periode(verblijf.tot.eerste, dag_na(verblijf.tot.laatste)),)
    return Tijdstip(Dagbereik.van(verblijf.tot), tijdvakken=onscherp)


_VAN_EEN_VERBLIJF: Mapping[str, Callable[[Verblijf], Tijdstip]] = {"start verblijf": _begin, "einde verblijf": _einde}
"""Moments that are a day of a stay itself."""

_BIJZONDER: Mapping[str, Callable[[Context], Tijdstip]] = {
    "aanmelding": lambda ctx: _laatste_uit(ctx, "meldingen", laatste_melding),
    "toekenning": toekenning,
    "aanbod": lambda ctx: _laatste_uit(ctx, "aanbiedingen", _laatste_aanbieding),
    "weigering": _weigering,
    "inwerkingtreding": _inwerkingtreding,
    "ondertekening": _ondertekening,
    "dag na ondertekening": lambda ctx: _dag_erna(_ondertekening(ctx)),
    "dag na bekendmaking": lambda ctx: _dag_erna(_uit_feit(ctx, "feiten.datum van bekendmaking")),
    "einde kalenderjaar": _einde_kalenderjaar,
    "start verblijf": lambda ctx: _verblijf(ctx, _begin),
    "einde verblijf": lambda ctx: _verblijf(ctx, _einde),
}
"""Moments that are not a fact of their own."""

"""How long a term runs in the end: stood still, and put off (*opgeschort*, *verdaagd*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import evolve, field

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_na, schuif
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.lijsten import als_bereik
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.evaluation.termijnen import geldt_termijnenwet
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Opschorting, Verdaging
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.teksten import datum_in_woorden, duur_in_woorden
from regio_uitstroom.termijnen import Telling, Termijneinde, einde_van_termijn, verleng
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


@frozen
class Verloop:
    """The last days that a term can have.

    ``waardoor``: what put the end on a later day, ``wellicht``: what may still do so; main clauses. ``stil``: the term
    stands still, so that it has no last day yet. ``lezingen``: what was read, with what is still open.
    """

    einde: Termijneinde
    waardoor: tuple[str, ...] = field(default=(), repr=False)
    wellicht: tuple[str, ...] = field(default=(), repr=False)
    stil: bool = field(default=False, repr=False)
    onzeker: bool = field(default=False, repr=False)
    """Whether an answer that is missing can still put the end on a later day."""
    lezingen: Lezingen = NIETS


def verloop(ctx: Context, plicht: Citaat, duur: Duur, telling: Telling, moment: Dagbereik) -> Verloop:
    """Return how long the term of a duty runs under this text, from the days that its moment can mean."""
    geldt = duur.aantal > 0 and geldt_termijnenwet(ctx.regeling, plicht)
    regels = [r for r in ctx.regeling.regels if isinstance(r, Opschorting | Verdaging) and r.plicht == plicht]
    if not regels:
        return Verloop(einde_van_termijn(duur, telling, moment.eerste, moment.laatste, termijnenwet=geldt))
    staat = Verloop(einde_van_termijn(duur, telling, moment.eerste, moment.laatste))
    for regel in sorted(regels, key=lambda r: isinstance(r, Verdaging)):  # what stood still, first
        staat = (
            _opgeschort(ctx, staat, regel, moment) if isinstance(regel, Opschorting) else _verdaagd(ctx, staat, regel)
        )
    return evolve(staat, einde=_onder_de_wet(staat.einde, duur, telling, moment)) if geldt else staat


def _onder_de_wet(einde: Termijneinde, duur: Duur, telling: Telling, moment: Dagbereik) -> Termijneinde:
    """Return the end under the Algemene termijnenwet: a last day off moves on, also after a term stood still."""
    begin = dag_na(moment.eerste)
    terug = telling is Telling.VOOR
    vroeg, laat = (verleng(dag, duur=duur, begin=begin, teruggerekend=terug) for dag in (einde.eerste, einde.laatste))
    return Termijneinde(vroeg.dag, laat.dag, laat)


def _opgeschort(ctx: Context, staat: Verloop, regel: Opschorting, moment: Dagbereik) -> Verloop:
    """Return the term with the days on which it stood still."""
    gebeurd = ctx.feit(regel.gebeurd.sleutel)
    gelezen = ctx.gelezen(regel.gebeurd, gebeurd)
    plaats = regel.citaat.tekst
    if not isinstance(gebeurd, Bekend):
        woorden = f"de termijn kan later eindigen: hij staat stil vanaf {regel.vanaf.omschrijving} ({plaats})"
        lezingen = samen((staat.lezingen, gelezen))
        return evolve(staat, wellicht=(*staat.wellicht, woorden), onzeker=True, lezingen=lezingen)
    if gebeurd.waarde is not True:
        return evolve(staat, lezingen=samen((staat.lezingen, gelezen)))
    vanaf, tot = (als_bereik(ctx.feit(g.sleutel)) for g in (regel.vanaf, regel.tot))
    lezingen = samen((staat.lezingen, gelezen, *_dagen_gelezen(ctx, regel)))
    if vanaf is None or tot is None:
        sinds = f" sinds {datum_in_woorden(vanaf.eerste)}" if vanaf is not None and vanaf.precies else ""
        woorden = f"de termijn staat stil{sinds}, tot {regel.tot.omschrijving} ({plaats})"
        return evolve(staat, wellicht=(*staat.wellicht, woorden), stil=True, onzeker=True, lezingen=lezingen)
    kort, lang = _stilstand(regel, vanaf, tot, moment)
    einde = Termijneinde(_plus(staat.einde.eerste, kort), _plus(staat.einde.laatste, lang))
    dagen = f"{lang} {'dag' if lang == 1 else 'dagen'}"
    waardoor = (
        (*staat.waardoor, f"de termijn stond {dagen} stil ({plaats})") if lang and kort == lang else staat.waardoor
    )
    return evolve(staat, einde=einde, waardoor=waardoor, lezingen=lezingen)


def _dagen_gelezen(ctx: Context, regel: Opschorting) -> Iterator[Lezingen]:
    for gegeven in (regel.vanaf, regel.tot):
        yield ctx.gelezen(gegeven, ctx.feit(gegeven.sleutel))


def _stilstand(regel: Opschorting, vanaf: Dagbereik, tot: Dagbereik, moment: Dagbereik) -> tuple[int, int]:
    """Return on how many days the term stood still at least and at most; it cannot before it began."""
    erbij = int(regel.tot_en_met)
    kort = (tot.eerste - max(vanaf.laatste, moment.laatste)).days + erbij
    lang = (tot.laatste - max(vanaf.eerste, moment.eerste)).days + erbij
    return max(kort, 0), max(lang, 0)


def _plus(dag: date, dagen: int) -> date:
    return dag + timedelta(days=min(dagen, (date.max - dag).days))


def _verdaagd(ctx: Context, staat: Verloop, regel: Verdaging) -> Verloop:
    """Return the term as it was put off; as long as nobody did, it runs as it was."""
    toets = ctx.toets(_gebruik(ctx, regel))
    later = Termijneinde(schuif(staat.einde.eerste, regel.duur), schuif(staat.einde.laatste, regel.duur))
    hoogstens = "ten hoogste " if regel.hoogstens else ""
    hoeveel = f"met {hoogstens}{duur_in_woorden(regel.duur)}"
    if toets.waarheid is True:
        waardoor = (*staat.waardoor, f"de termijn is verdaagd {hoeveel} ({regel.citaat.tekst})")
        return evolve(staat, einde=later, waardoor=waardoor, lezingen=samen((staat.lezingen, toets.lezingen)))
    dan = (
        f"; dan eindigt hij uiterlijk op {datum_in_woorden(later.laatste)}" if later.precies and not staat.stil else ""
    )
    woorden = f"de termijn kan eenmaal worden verdaagd {hoeveel} ({regel.citaat.tekst}){dan}"
    return evolve(staat, wellicht=(*staat.wellicht, woorden))


def _gebruik(ctx: Context, regel: Verdaging) -> Voorwaarde:
    """Return the condition that the power was used; one object per text, so that it is known when it is tried again."""
    sleutel = ("verdaging", regel.citaat)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = met_gebruik(regel, "de termijn te verdagen", "de termijn verdaagt")
    gevonden: Voorwaarde = ctx.geheugen[sleutel]
    return gevonden

"""The reference evaluator: plain, slow if need be, obviously right (semantics)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from attrs import evolve

from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.evaluation.bronnen import VINDERS
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.niet_geteld import gevraagd_bij, met_niet_geteld
from regio_uitstroom.evaluation.opmerkingen import opmerkingen
from regio_uitstroom.evaluation.overig import overige_bevindingen
from regio_uitstroom.evaluation.raadpleging import Raadpleging
from regio_uitstroom.evaluation.toegepaste_macht import met_tekst
from regio_uitstroom.evaluation.uitgevoerd import dag_van_uitvoering, verantwoordelijken
from regio_uitstroom.evaluation.uitkomst import Beoordeling, ToegepasteTekst, Uitkomst, Urgentievraag
from regio_uitstroom.evaluation.uitkomsten import bepaal
from regio_uitstroom.evaluation.verplichtingen import uitvoering
from regio_uitstroom.evaluation.voorrang import met_voorrang
from regio_uitstroom.evaluation.voorwaarden import TOETSERS
from regio_uitstroom.evaluation.vragen import Vragen, kan_zijn_verleend_onder, onder_laatste_toekenning, status, vers
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import OpenPunt, Regeling
from regio_uitstroom.model.regels import OpenRegel, Regel, Streefnorm, Verantwoordelijkheid
from regio_uitstroom.model.woorden import HUISVESTING, Taak
from regio_uitstroom.teksten import datum_in_woorden

GEEN_AANNAMES: Mapping[str, Waarde] = {}


def beoordeel(
    regeling: Regeling, client: Client, *, peildatum: date, aannames: Mapping[str, Waarde] = GEEN_AANNAMES
) -> Beoordeling:
    """Apply an agreement to a client on a day: all outcomes, without the texts that explain them.

    ``aannames`` names facts (``dagbesteding`` or ``feiten.dagbesteding``) and the value presumed where the record is
    silent. No clock, file or network is read apart from the data of the library, and nothing is raised for what a text
    or a record says.
    """
    gelezen = Raadpleging(client)
    vragen = stel(regeling, gelezen.client, peildatum, aannames)
    gemaakt = _met_raadpleging(_alle_vragen(vragen, client, regeling.naam, regeling.inhoud_hash), gelezen)
    return evolve(gemaakt, opmerkingen=opmerkingen(client, regeling))


def beoordeel_bundel(
    bundel: Bundel, client: Client, *, peildatum: date, aannames: Mapping[str, Waarde] = GEEN_AANNAMES
) -> Beoordeling:
    """Apply several agreements to a client on a day, with their rules pooled; of one it gives what that one gives.

    See :func:`beoordeel`. Every citation tells its text, unless there is one.
    """
    volledig = met_tekst(client, bundel)
    gelezen = Raadpleging(volledig)
    vragen = stel(bundel, gelezen.client, peildatum, aannames)
    gemaakt = _met_raadpleging(_alle_vragen(vragen, volledig, bundel.naam, bundel.inhoud_hash), gelezen)
    gemaakt = evolve(gemaakt, opmerkingen=opmerkingen(client, bundel))
    if len(bundel.regelingen) == 1:
        return gemaakt
    teksten = zip(bundel.namen, bundel.regelingen, strict=True)
    return evolve(gemaakt, teksten=tuple(ToegepasteTekst(naam, een.inhoud_hash) for naam, een in teksten))


def stel(regeling: Regeling | Bundel, client: Client, peildatum: date, aannames: Mapping[str, Waarde]) -> Vragen:
    """Return the rules on each question with what they look at, before anything is worked out.

    Of several texts the record names in its judgments the text of each power (``met_tekst``).
    """
    if isinstance(regeling, Regeling):
        return Vragen(_context(regeling, client, peildatum, aannames))
    verleners = frozenset(n for n, deel in enumerate(regeling.gemerkt) if kan_zijn_verleend_onder(deel, peildatum))
    delen = tuple(
        evolve(
            _context(deel, client, peildatum, aannames),
            nummer=nummer,
            verleners=verleners or frozenset(range(len(regeling.gemerkt))),
        )
        for nummer, deel in enumerate(regeling.gemerkt)
    )
    return Vragen(evolve(delen[0], delen=delen, nummer=None), regeling)


def _met_raadpleging(gemaakt: Beoordeling, gelezen: Raadpleging) -> Beoordeling:
    return evolve(gemaakt, geraadpleegd=gelezen.geraadpleegd, niet_geraadpleegd=gelezen.niet_geraadpleegd)


def _context(regeling: Regeling, client: Client, peildatum: date, aannames: Mapping[str, Waarde]) -> Context:
    return Context(
        regeling=regeling,
        client=client,
        peildatum=peildatum,
        register=register(),
        toetsers=TOETSERS,
        vinders=VINDERS,
        dag_van_uitvoering=dag_van_uitvoering,
        aannames=aannames,
    )


def _uitkomsten(vragen: Vragen, client: Client) -> Iterator[Uitkomst]:
    """Yield the outcome of every question, with the judgments that do not count for it.

    ``client``: the record itself, for what is passed over is not consulted.
    """
    ctx = vragen.ctx
    for taak in taken(*(deel.regeling for deel in ctx.alle)):
        stuk, over = vragen.taak(taak), vers(ctx, taak=taak)
        yield met_niet_geteld(bepaal(taak, stuk, over), client, gevraagd_bij(stuk, over))
    stuk, over = vragen.aanspraak(), vers(ctx)
    yield met_niet_geteld(bepaal(Urgentievraag.AANSPRAAK, stuk, over), client, gevraagd_bij(stuk, over))
    toegekend = onder_laatste_toekenning(ctx)
    if toegekend:
        stuk, over = vragen.status(toegekend), ctx.opnieuw(over_status=True)
        yield met_niet_geteld(status(vragen, toegekend), client, gevraagd_bij(stuk, over))


def _alle_vragen(vragen: Vragen, client: Client, naam: str, inhoud_hash: str) -> Beoordeling:
    """Answer every question, and tell what goes with the answers."""
    ctx, aannames = vragen.ctx, vragen.ctx.aannames
    regelingen = [deel.regeling for deel in ctx.alle]
    uitkomsten = list(_uitkomsten(vragen, client))
    poorten = tuple(vragen.poorten())
    wanneer = partial(dag_van_uitvoering, gemeenten=verantwoordelijken(uitkomsten))
    gedaan = [uitvoering(evolve(deel, dag_van_uitvoering=wanneer), poort) for deel, poort in poorten]
    return Beoordeling(
        naam,
        inhoud_hash,
        ctx.client.sleutel,
        ctx.peildatum,
        met_voorrang(uitkomsten, poorten),
        deadlines=tuple(deadline for een in gedaan for deadline in een.deadlines),
        verplichtingen=tuple(regel for een in gedaan for regel in een.verplichtingen),
        onzeker=tuple(citaat for een in gedaan for citaat in een.onzeker),
        bevoegdheden=tuple(regel for een in gedaan for regel in een.bevoegdheden),
        streven=tuple(regel for een in regelingen for regel in een.regels if isinstance(regel, Streefnorm)),
        open_punten=tuple(punt for een in ctx.alle for punt in _open_punten(vragen, een)),
        overige=tuple(een for deel, poort in poorten for een in overige_bevindingen(deel, poort, uitkomsten)),
        aannames=tuple((naam, _in_woorden(aannames[naam])) for naam in sorted(aannames)),
        aannamewaarden=tuple((naam, aannames[naam]) for naam in sorted(aannames)),
    )


def _in_woorden(waarde: Waarde) -> str:
    """Return a presumed value in words; a day may be given as such."""
    return datum_in_woorden(waarde) if isinstance(waarde, date) else waarde_in_woorden(waarde)


GEEN_BEGIN = OpenPunt("de tekst zegt niet vanaf wanneer hij geldt")
"""A text without a start is in force on every peildatum (semantics, section 4): an open point of its own."""


def open_punten(regeling: Regeling) -> tuple[OpenPunt, ...]:
    """Return what the text leaves open, first of all since when it holds."""
    van, _ = looptijd(regeling)
    return regeling.open_punten if van is not None else (GEEN_BEGIN, *regeling.open_punten)


def _open_punten(vragen: Vragen, ctx: Context) -> Iterator[OpenPunt]:
    """Yield what a text leaves open, with its name where several are applied."""
    for punt in open_punten(ctx.regeling):
        yield evolve(punt, uit=vragen.naam(ctx))


def taken(*regelingen: Regeling) -> tuple[Taak, ...]:
    """Return the tasks asked: huisvesting always, then every other task that a text names, in its order."""
    regels = (regel for regeling in regelingen for regel in regeling.regels)
    genoemd = [taak for regel in regels for taak in _taken_van(regel)]
    return tuple(dict.fromkeys((HUISVESTING, *genoemd)))


def _taken_van(regel: Regel) -> tuple[Taak, ...]:
    """Return the tasks that a rule may say who is responsible for."""
    if isinstance(regel, OpenRegel):
        return tuple(een.taak for een in regel.gemeenten)
    return regel.taken if isinstance(regel, Verantwoordelijkheid) else ()

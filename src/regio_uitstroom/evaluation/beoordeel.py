"""The reference evaluator: plain, slow if need be, obviously right (semantics)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import evolve

from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.evaluation.aanspraak import vraagstuk_aanspraak
from regio_uitstroom.evaluation.begrippen import werk_begrippen_uit
from regio_uitstroom.evaluation.bronnen import VINDERS
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.momenten import laatste_toekenning, toekenning
from regio_uitstroom.evaluation.poort import looptijd
from regio_uitstroom.evaluation.spoor import Spoor
from regio_uitstroom.evaluation.status import geldigheidsduur, is_toegekend, verlengmachten, vraagstuk_status
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.evaluation.uitkomsten import bepaal
from regio_uitstroom.evaluation.verantwoordelijk import vraagstuk_taak
from regio_uitstroom.evaluation.verplichtingen import uitvoering
from regio_uitstroom.evaluation.voorwaarden import TOETSERS
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.regeling import OpenPunt, Regeling
from regio_uitstroom.model.regels import Geldigheid, Streefnorm, Verantwoordelijkheid
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
    ctx = Context(
        regeling=regeling,
        client=client,
        peildatum=peildatum,
        register=register(),
        toetsers=TOETSERS,
        vinders=VINDERS,
        aannames=aannames,
    )
    uitkomsten = [_over_taak(ctx, taak) for taak in taken(regeling)]
    uitkomsten.append(bepaal(Urgentievraag.AANSPRAAK, vraagstuk_aanspraak(regeling), _vers(ctx)))
    if is_toegekend(ctx):
        uitkomsten.append(_status(ctx))
    gedaan = uitvoering(_vers(ctx))
    return Beoordeling(
        regeling.naam,
        regeling.inhoud_hash,
        client.sleutel,
        peildatum,
        tuple(uitkomsten),
        deadlines=gedaan.deadlines,
        verplichtingen=gedaan.verplichtingen,
        bevoegdheden=gedaan.bevoegdheden,
        streven=tuple(regel for regel in regeling.regels if isinstance(regel, Streefnorm)),
        open_punten=open_punten(regeling),
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


def taken(regeling: Regeling) -> tuple[Taak, ...]:
    """Return the tasks asked: huisvesting always, then every other task that the text names, in its order."""
    genoemd = [t for regel in regeling.regels if isinstance(regel, Verantwoordelijkheid) for t in regel.taken]
    return tuple(dict.fromkeys((HUISVESTING, *genoemd)))


def _vers(ctx: Context, taak: Taak | None = None) -> Context:
    """Return a context for one question, in which every definition has been worked out."""
    vers = evolve(ctx, taak=taak, geheugen={}, spoor=Spoor(), bezig=[])
    werk_begrippen_uit(vers)
    return vers


def _over_taak(ctx: Context, taak: Taak) -> Uitkomst:
    return bepaal(taak, vraagstuk_taak(ctx.regeling, taak), _vers(ctx, taak))


def _status(ctx: Context) -> Uitkomst:
    """Return the status of the urgency granted last, with its category and its validity."""
    vers = _vers(evolve(ctx, over_status=True))
    uitkomst = bepaal(Urgentievraag.STATUS, vraagstuk_status(ctx.regeling), vers)
    gevonden = laatste_toekenning(ctx)
    categorieen = {een.categorie for een in gevonden.kandidaten} if gevonden else set()
    categorie = categorieen.pop() if len(categorieen) == 1 else None
    return evolve(_met_geldigheid(vers, uitkomst), categorie=categorie)


def _met_geldigheid(ctx: Context, uitkomst: Uitkomst) -> Uitkomst:
    """Add from when the urgency is valid and, where a rule on validity decides, until when."""
    if uitkomst.soort is not Uitkomstsoort.VASTGESTELD:
        return uitkomst
    duren = [
        geldigheidsduur(ctx, regel, verlengmachten(ctx.regeling))
        for regel in ctx.regeling.regels
        if isinstance(regel, Geldigheid) and regel.citaat in uitkomst.grond
    ]
    toegekend = toekenning(ctx).bereik
    van = toegekend.eerste if toegekend is not None and toegekend.precies else None
    if not duren:
        return evolve(uitkomst, geldig_van=van)
    einden = [duur.tot for duur in duren]
    tot = None if None in einden else min(einde for einde in einden if einde is not None)
    return evolve(uitkomst, geldig_van=duren[0].van or van, geldig_tot=tot)

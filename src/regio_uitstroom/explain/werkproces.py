"""The work process for one client: who does what by when, in order, and how it stands on the peildatum."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cache

from attrs import evolve, field

from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor
from regio_uitstroom.evaluation.uitgevoerd import Uitgevoerd
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Deadline, Uitkomst, Urgentievraag
from regio_uitstroom.evaluation.verplichtingen import in_woorden
from regio_uitstroom.evaluation.waarden_tekst import actor_in_woorden
from regio_uitstroom.explain.aanduiding import tekst_met_titel
from regio_uitstroom.explain.gevolgen import Gevolg, Gevolgsoort, gevolgen_van, met_stand
from regio_uitstroom.explain.over_de_tekst import over_de_tekst
from regio_uitstroom.lexicon.benaming import van_clienten, van_een_client
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import (
    Bepaling,
    Geldigheid,
    Overdracht,
    Quotum,
    Regel,
    Streefnorm,
    Verplichting,
)
from regio_uitstroom.model.uitvoering import NIEMAND
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.waarde import frozen

Verricht = Mapping[Citaat, date | Uitgevoerd | None]
"""What is known to have been done, by the place of the duty.

A day; what the record tells; or None: known not to have been done.
"""


class Stand(Enum):
    """How a step stands on the peildatum."""

    GEDAAN = "gedaan"
    TE_LAAT = "te laat"
    """known not to have been done, and its last day has passed"""
    MISSCHIEN_TE_LAAT = "misschien te laat"
    """the same, but it is not established that the duty is there for this client"""
    TE_DOEN = "te doen"
    """known not to have been done; its last day has not passed, is not known, or the text gives none"""
    VERSTREKEN = "verstreken"
    """its last day has passed; whether it was done is not known"""
    ONBEKEND = "onbekend"
    """whether it was done is not known, and no last day has passed"""


@frozen
class Stap:
    """One duty: who does what, by when, and how that stands.

    ``actor`` as the text says it (``niet genoemd`` where it does not), ``wat`` the sentence of the text, ``termijn``
    the term in words relative to its moment (empty: the text gives none), ``moment`` that start event. ``uiterlijk`` is
    the last day, None as long as the day of the moment is not known. ``voorwaardelijk``: the rule has a condition;
    ``staat_vast``: that is known to hold for this client (an assessment lists a duty also while it is not known).
    ``gedaan``: the days on which it can have been done, None where it was not or nobody knows; ``gedaan_volgens``: the
    fact of the record that tells so. ``gevolgen``: what the text attaches to a missed term. ``eerder``: the day on
    which it may have been done but for that it lies before the stay, and the first day of the stay. The other fields
    after ``gevolgen`` are those of a ``Deadline``.
    """

    citaat: Citaat
    actor: str
    wat: str
    stand: Stand
    voorwaardelijk: bool = False
    termijn: str = ""
    moment: str = ""
    uiterlijk: date | None = field(default=None, repr=False)
    staat_vast: bool = True
    gedaan: Dagbereik | None = field(default=None, repr=False)
    gedaan_volgens: str = ""
    gevolgen: tuple[Gevolg, ...] = ()
    vroegst: date | None = field(default=None, repr=False)
    verlenging: str = field(default="", repr=False)
    voorbehoud: str = field(default="", repr=False)
    moment_geweest: bool | None = field(default=None, repr=False)
    moment_op: date | None = field(default=None, repr=False)
    niet_voor: date | None = field(default=None, repr=False)
    eerder: tuple[Dagbereik, Dagbereik] | None = field(default=None, repr=False)

    @property
    def gedaan_op(self) -> date | None:
        """The day on which it was done; None where it was not, or that day is not known exactly."""
        return self.gedaan.eerste if self.gedaan is not None and self.gedaan.precies else None

    @property
    def op_tijd(self) -> bool | None:
        """Whether it was done by its last day; None while it was not done, or the days do not settle it."""
        if self.gedaan is None or self.uiterlijk is None:
            return None
        return op_of_voor(self.gedaan, self.uiterlijk)


@frozen
class Werkproces:
    """The steps for one client, under one agreement or several together.

    First those with a last day, in the order of those days, then those that wait for an event, then the rest.
    ``urgentie``: how an urgency that was granted stands, None where the record holds no grant. ``zonder_plicht``: how
    many duties the record calls carried out that these texts do not hold.
    """

    tekst: str
    """The agreement by kind and title: ``het convenant “Samen wonen”``."""
    peildatum: date
    stappen: tuple[Stap, ...]
    urgentie: Uitkomst | None = None
    zonder_plicht: int = 0
    client: str = ""
    regeling: str = ""
    aantal_teksten: int = 1


def werkproces(beoordeling: Beoordeling, regeling: Regeling, verricht: Verricht | None = None) -> Werkproces:
    """Return the work process that follows from an assessment.

    Whether a duty was carried out is no part of an assessment: it comes from ``verricht``, and stays unknown without.
    What was done after the peildatum had not been done on it. ``regio_uitstroom.werkproces`` makes the assessment too
    and takes what was done from the record.
    """
    plaats = {regel.citaat: nummer for nummer, regel in enumerate(regeling.regels)}
    gevolgen = gevolgen_van(regeling)
    stappen = [
        _met_gevolgen(
            _zeker(_stap(*plicht, beoordeling.peildatum, verricht or {}), plicht[0] not in beoordeling.onzeker),
            gevolgen.get(plicht[0], ()),
            beoordeling,
        )
        for plicht in _plichten(beoordeling, regeling)
    ]
    if _status(beoordeling) is None:
        stappen = [_zonder_urgentie(stap) for stap in stappen]
    stappen.sort(key=lambda stap: (*_wanneer(stap), plaats.get(stap.citaat, len(plaats))))
    return Werkproces(
        tekst_met_titel(regeling.kop),
        beoordeling.peildatum,
        tuple(stappen),
        urgentie=_status(beoordeling),
        client=beoordeling.client,
        regeling=beoordeling.regeling,
    )


_VERLENGT = re.compile(r"\bverleng(?:t|en|d|ing|de)?\b", re.IGNORECASE)
_TERMIJN = re.compile(r"\b\w*termijn(?:en)?\b", re.IGNORECASE)
_EERST_VERLEEND = "dit is alleen aan de orde als urgentie is verleend"


def _zonder_urgentie(stap: Stap) -> Stap:
    """Return a step on extending an urgency with what must come first, where the record holds no grant."""
    over_urgentie = _VERLENGT.search(stap.wat) is not None and _TERMIJN.search(stap.wat) is None
    return evolve(stap, voorbehoud=_EERST_VERLEEND) if over_urgentie and not stap.voorbehoud else stap


def _met_gevolgen(stap: Stap, gevolgen: Sequence[Gevolg], beoordeling: Beoordeling) -> Stap:
    """Return the step with what the text attaches to its term; nothing of that is there while the term runs."""
    vroegst = stap.uiterlijk or stap.vroegst
    # Of a term counted back the moment is still to come when its last day has passed.
    loopt_nog = stap.moment_geweest is False if vroegst is None else vroegst >= beoordeling.peildatum
    # An urgency that lapsed by an earlier event stays so while the term of the last one runs.
    met = (
        met_stand(een, beoordeling, loopt_nog=loopt_nog and een.soort is not Gevolgsoort.VERVALT) for een in gevolgen
    )
    return evolve(stap, gevolgen=tuple(met))


def _zeker(stap: Stap, staat_vast: bool) -> Stap:  # noqa: FBT001 - what is known of the duty, no switch
    """Return the step with whether its duty is established: what nobody may have to do, is late perhaps."""
    stand = Stand.MISSCHIEN_TE_LAAT if stap.stand is Stand.TE_LAAT and not staat_vast else stap.stand
    return evolve(stap, staat_vast=staat_vast, stand=stand)


def samengevoegd(
    beoordeling: Beoordeling, processen: Sequence[tuple[Tekstnaam, Werkproces]], *, zonder_plicht: int = 0
) -> Werkproces:
    """Return the work processes of several texts as one, in the order of their days; each place with its text.

    ``beoordeling`` is the assessment under all of them together.
    """
    stappen = [_van_tekst(stap, naam) for naam, proces in processen for stap in proces.stappen]
    return Werkproces(
        opsomming([naam.aanduiding for naam, _ in processen]),
        beoordeling.peildatum,
        tuple(sorted(stappen, key=_wanneer)),
        urgentie=_status(beoordeling),
        zonder_plicht=zonder_plicht,
        client=beoordeling.client,
        regeling=beoordeling.regeling,
        aantal_teksten=len(processen),
    )


def _van_tekst(stap: Stap, naam: Tekstnaam) -> Stap:
    """Return a step with the name of its text in every place."""
    gevolgen = tuple(evolve(gevolg, citaat=evolve(gevolg.citaat, uit=naam)) for gevolg in stap.gevolgen)
    return evolve(stap, citaat=evolve(stap.citaat, uit=naam), gevolgen=gevolgen)


def _status(beoordeling: Beoordeling) -> Uitkomst | None:
    return next((u for u in beoordeling.uitkomsten if u.vraag is Urgentievraag.STATUS), None)


def _wanneer(stap: Stap) -> tuple[int, date]:
    """Return what a step is sorted by: its last day, or whether it waits for an event or has no term."""
    if stap.uiterlijk is not None:
        return 0, stap.uiterlijk
    return (1 if stap.moment else 2), date.max


_Plicht = tuple[Citaat, Regel | None, Deadline | None]
"""A duty: its place, its rule where that is known, its deadline for this client where it has one."""


def _plichten(beoordeling: Beoordeling, regeling: Regeling) -> Iterator[_Plicht]:
    """Yield each duty with each of its deadlines; a deadline that belongs to no listed duty comes by itself.

    How long an urgency is valid is nobody's task, and so no step; nor is what comes about by operation of law when
    a term was missed: it stands with the step that was missed; nor what is done again and again, and not for a client,
    or with the text itself.
    """
    vanzelf = _vanzelf(regeling) | over_de_tekst(regeling)
    genoemd = {regel.citaat for regel in beoordeling.verplichtingen}
    for regel in beoordeling.verplichtingen:
        if regel.citaat in vanzelf or (isinstance(regel, Verplichting) and _van_niemand(regel)):
            continue
        eigen = [deadline for deadline in beoordeling.deadlines if deadline.citaat == regel.citaat]
        yield from ((regel.citaat, regel, deadline) for deadline in eigen or (None,))
    for deadline in beoordeling.deadlines:
        andere = next((regel for regel in regeling.regels if regel.citaat == deadline.citaat), None)
        if deadline.citaat not in genoemd and not isinstance(andere, Geldigheid):
            yield deadline.citaat, andere, deadline


def _van_niemand(plicht: Verplichting) -> bool:
    """Whether a duty is no step for this client: what must be left, or a thing of every year (*jaarlijks*)."""
    steeds = bool(plicht.ritme) and plicht.termijn is None and not plicht.client
    return plicht.nalaten or (steeds and _client().search(plicht.tekst) is None)


@cache
def _client() -> re.Pattern[str]:
    """Return the pattern of the words for clients: what is done every quarter with one, or all, is a step of his."""
    woorden = "|".join(re.escape(woord) for woord in (*van_een_client(), *van_clienten(), "hij", "hem", "haar"))
    return re.compile(rf"\b(?:{woorden})\b", re.IGNORECASE)


def _vanzelf(regeling: Regeling) -> frozenset[Citaat]:
    """Return the places of what comes about by operation of law when a term is missed."""
    alle = (gevolg for gevolgen in gevolgen_van(regeling).values() for gevolg in gevolgen)
    return frozenset(gevolg.citaat for gevolg in alle if gevolg.soort is Gevolgsoort.VAN_RECHTSWEGE)


_OVERGENOMEN = ("vroegst", "verlenging", "voorbehoud", "moment_geweest", "moment_op", "niet_voor")
"""What a step takes over from a deadline as it is."""


def _stap(citaat: Citaat, regel: Regel | None, deadline: Deadline | None, peildatum: date, verricht: Verricht) -> Stap:
    """Make a step; what the assessment says for this client goes before what the rule says in general."""
    eigen = regel.termijn if isinstance(regel, Verplichting) else None
    uiterlijk = deadline.uiterlijk if deadline is not None else None
    grens = uiterlijk or (deadline.laatst if deadline is not None else None)  # of a partial date: whichever day it is
    over = {naam: getattr(deadline, naam) for naam in _OVERGENOMEN} if deadline is not None else {}
    gedaan = _gedaan(citaat, peildatum, verricht)
    return Stap(
        citaat,
        actor=actor_in_woorden((deadline.actor if deadline is not None else "") or _actor(regel)),
        wat=_wat(regel),
        stand=_stand(gedaan.gedaan, verstreken=grens is not None and grens < peildatum),
        voorwaardelijk=regel is not None and regel.voorwaarde is not None,
        termijn=deadline.tekst if deadline is not None else (in_woorden(eigen) if eigen is not None else ""),
        moment=deadline.moment if deadline is not None else (eigen.moment.naam if eigen is not None else ""),
        uiterlijk=uiterlijk,
        gedaan=gedaan.bereik,
        gedaan_volgens=gedaan.gegeven,
        eerder=gedaan.eerder,
        **over,
    )


def _gedaan(citaat: Citaat, peildatum: date, verricht: Verricht) -> Uitgevoerd:
    """Return whether the duty had been done on the peildatum, and when."""
    if citaat not in verricht:
        return Uitgevoerd(gedaan=None)
    dag = verricht[citaat]
    if isinstance(dag, Uitgevoerd):
        return dag
    op_tijd = dag is not None and dag <= peildatum
    return Uitgevoerd(gedaan=op_tijd, bereik=Dagbereik(dag, dag) if dag is not None and op_tijd else None)


def _stand(gedaan: bool | None, *, verstreken: bool) -> Stand:  # noqa: FBT001 - three-valued, no switch
    match gedaan, verstreken:
        case True, _:
            return Stand.GEDAAN
        case False, True:
            return Stand.TE_LAAT
        case False, False:
            return Stand.TE_DOEN
        case _, True:
            return Stand.VERSTREKEN
        case _:
            return Stand.ONBEKEND


def _actor(regel: Regel | None) -> str:
    if isinstance(regel, Verplichting | Quotum | Streefnorm | Bepaling) and regel.actor is not None:
        return regel.actor.naam
    return NIEMAND


def _wat(regel: Regel | None) -> str:
    """Return what is to be done: the sentence of the text, or words of our own for a rule that was made without."""
    match regel:
        case None:
            return ""
        case _ if regel.tekst:
            return regel.tekst
        case Verplichting():
            return " ".join(filter(None, (regel.voorwerp, regel.ontvanger, regel.handeling)))
        case Overdracht():
            return f"de overdracht omvat {opsomming([onderdeel.naam for onderdeel in regel.inhoud])}"
        case _:
            return ""

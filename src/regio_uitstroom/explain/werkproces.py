"""The work process for one client: who does what by when, in order, and how it stands on the peildatum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum

from attrs import field, frozen

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Deadline
from regio_uitstroom.evaluation.verplichtingen import in_woorden
from regio_uitstroom.evaluation.waarden_tekst import actor_in_woorden
from regio_uitstroom.explain.aanduiding import tekst_met_titel
from regio_uitstroom.explain.zinnen import aangehaald, zin
from regio_uitstroom.model.citaat import Citaat
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
from regio_uitstroom.teksten import datum_in_woorden, opsomming

_NIEMAND = "niet genoemd"

Verricht = Mapping[Citaat, date | None]
"""What the caller knows to have been done: the day, by the place of the duty; None: known not to have been done."""


class Stand(Enum):
    """How a step stands on the peildatum."""

    GEDAAN = "gedaan"
    TE_LAAT = "te laat"
    """known not to have been done, and its last day has passed"""
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
    the last day, None as long as the day of the moment is not known. ``voorwaardelijk``: the rule has a condition; an
    assessment lists a duty also while it is not known whether that holds. The last four fields are those of
    a ``Deadline``.
    """

    citaat: Citaat
    actor: str
    wat: str
    stand: Stand
    voorwaardelijk: bool = False
    termijn: str = ""
    moment: str = ""
    uiterlijk: date | None = field(default=None, repr=False)
    gedaan_op: date | None = field(default=None, repr=False)
    vroegst: date | None = field(default=None, repr=False)
    verlenging: str = field(default="", repr=False)
    voorbehoud: str = field(default="", repr=False)
    moment_geweest: bool | None = field(default=None, repr=False)

    @property
    def op_tijd(self) -> bool | None:
        """Whether it was done by its last day; None while it has not been done or has no known last day."""
        if self.gedaan_op is None or self.uiterlijk is None:
            return None
        return self.gedaan_op <= self.uiterlijk


@frozen
class Werkproces:
    """The steps for one client under one agreement: by last day, then those that wait for an event, then the rest."""

    tekst: str
    """The agreement by kind and title: ``het convenant “Samen wonen”``."""
    peildatum: date
    stappen: tuple[Stap, ...]


def werkproces(beoordeling: Beoordeling, regeling: Regeling, verricht: Verricht | None = None) -> Werkproces:
    """Return the work process that follows from an assessment.

    Whether a duty was carried out is no part of an assessment: it comes from ``verricht``, and stays unknown without.
    What was done after the peildatum had not been done on it.
    """
    plaats = {regel.citaat: nummer for nummer, regel in enumerate(regeling.regels)}
    stappen = [_stap(*plicht, beoordeling.peildatum, verricht or {}) for plicht in _plichten(beoordeling, regeling)]
    stappen.sort(key=lambda stap: (*_wanneer(stap), plaats.get(stap.citaat, len(plaats))))
    return Werkproces(tekst_met_titel(regeling.kop), beoordeling.peildatum, tuple(stappen))


def _wanneer(stap: Stap) -> tuple[int, date]:
    """Return what a step is sorted by: its last day, or whether it waits for an event or has no term."""
    if stap.uiterlijk is not None:
        return 0, stap.uiterlijk
    return (1 if stap.moment else 2), date.max


_Plicht = tuple[Citaat, Regel | None, Deadline | None]
"""A duty: its place, its rule where that is known, its deadline for this client where it has one."""


def _plichten(beoordeling: Beoordeling, regeling: Regeling) -> Iterator[_Plicht]:
    """Yield each duty with each of its deadlines; a deadline that belongs to no listed duty comes by itself.

    How long an urgency is valid is nobody's task, and so no step.
    """
    genoemd = {regel.citaat for regel in beoordeling.verplichtingen}
    for regel in beoordeling.verplichtingen:
        eigen = [deadline for deadline in beoordeling.deadlines if deadline.citaat == regel.citaat]
        yield from ((regel.citaat, regel, deadline) for deadline in eigen or (None,))
    for deadline in beoordeling.deadlines:
        andere = next((regel for regel in regeling.regels if regel.citaat == deadline.citaat), None)
        if deadline.citaat not in genoemd and not isinstance(andere, Geldigheid):
            yield deadline.citaat, andere, deadline


_OVERGENOMEN = ("vroegst", "verlenging", "voorbehoud", "moment_geweest")
"""What a step takes over from a deadline as it is."""


def _stap(citaat: Citaat, regel: Regel | None, deadline: Deadline | None, peildatum: date, verricht: Verricht) -> Stap:
    """Make a step; what the assessment says for this client goes before what the rule says in general."""
    eigen = regel.termijn if isinstance(regel, Verplichting) else None
    uiterlijk = deadline.uiterlijk if deadline is not None else None
    over = {naam: getattr(deadline, naam) for naam in _OVERGENOMEN} if deadline is not None else {}
    gedaan, gedaan_op = _gedaan(citaat, peildatum, verricht)
    return Stap(
        citaat,
        actor=actor_in_woorden((deadline.actor if deadline is not None else "") or _actor(regel)),
        wat=_wat(regel),
        stand=_stand(gedaan, verstreken=uiterlijk is not None and uiterlijk < peildatum),
        voorwaardelijk=regel is not None and regel.voorwaarde is not None,
        termijn=deadline.tekst if deadline is not None else (in_woorden(eigen) if eigen is not None else ""),
        moment=deadline.moment if deadline is not None else (eigen.moment.naam if eigen is not None else ""),
        uiterlijk=uiterlijk,
        gedaan_op=gedaan_op,
        **over,
    )


def _gedaan(citaat: Citaat, peildatum: date, verricht: Verricht) -> tuple[bool | None, date | None]:
    """Return whether the duty had been done on the peildatum (None: not known), and when."""
    if citaat not in verricht:
        return None, None
    dag = verricht[citaat]
    return (True, dag) if dag is not None and dag <= peildatum else (False, None)


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
    return _NIEMAND


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


def als_regels(proces: Werkproces) -> tuple[str, ...]:
    """Return the work process as lines of Dutch: a heading, then one numbered line per step."""
    peildatum = datum_in_woorden(proces.peildatum)
    if not proces.stappen:
        return (zin(f"op {peildatum} staan voor deze cliënt geen verplichtingen vast volgens {proces.tekst}"),)
    kop = zin(f"werkproces volgens {proces.tekst}, stand op {peildatum}")
    return (kop, *(f"{nummer}. {' '.join(_zinnen(stap))}" for nummer, stap in enumerate(proces.stappen, 1)))


def _zinnen(stap: Stap) -> Iterable[str]:
    """Return a step in sentences: what, where that is written, who, by when, how it stands."""
    if stap.wat:
        yield zin(aangehaald(stap.wat))
    yield zin(f"zie {stap.citaat.tekst}")
    if stap.voorwaardelijk:
        yield "Dit geldt alleen als aan de voorwaarden van die bepaling is voldaan."
    yield zin(f"wie: {stap.actor}")
    yield zin(f"wanneer: {_wanneer_in_woorden(stap)}")
    yield from filter(None, (zin(stap.verlenging), zin(stap.voorbehoud)))
    yield zin(f"stand: {_stand_in_woorden(stap)}")


def _wanneer_in_woorden(stap: Stap) -> str:
    """Return the last day with the term it follows from; the term alone until its moment is known."""
    relatief = stap.termijn or (f"een termijn vanaf {stap.moment}" if stap.moment else "")
    if stap.uiterlijk is not None:
        dag = f"uiterlijk op {datum_in_woorden(stap.uiterlijk)}"
        return f"{dag} ({relatief})" if relatief else dag
    if not relatief:
        return "de tekst geeft geen termijn die is uit te rekenen"
    aanwijzend = "dat" if stap.moment.startswith("het ") else "die"
    if stap.vroegst is not None:
        vroegst = datum_in_woorden(stap.vroegst)
        return f"{relatief} ({aanwijzend} is niet precies bekend; de laatste dag is op zijn vroegst {vroegst})"
    reden = "is er nog niet" if stap.moment_geweest is False else "is er nog niet, of is niet (precies) bekend"
    return f"{relatief} ({aanwijzend} {reden})"


_STANDEN = {
    Stand.TE_LAAT: "te laat; de termijn is verstreken en dit is niet gedaan",
    Stand.TE_DOEN: "nog te doen",
    Stand.VERSTREKEN: "de termijn is verstreken; of dit is gedaan, is niet bekend",
    Stand.ONBEKEND: "of dit al is gedaan, is niet bekend",
}


def _stand_in_woorden(stap: Stap) -> str:
    if stap.gedaan_op is None:
        return _STANDEN[stap.stand]
    op_tijd = {True: ", op tijd", False: ", te laat", None: ""}[stap.op_tijd]
    return f"gedaan op {datum_in_woorden(stap.gedaan_op)}{op_tijd}"

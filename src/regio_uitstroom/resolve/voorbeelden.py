"""Worked examples: what is given becomes a client record, what must come out becomes assertions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from regio_uitstroom.diagnostics.diagnostic import Label
from regio_uitstroom.diagnostics.kinds_check import VOORBEELD_DUBBEL, VOORBEELD_SPREEKT_ZICH_TEGEN
from regio_uitstroom.diagnostics.kinds_resolve import VOORBEELD_ONVOLLEDIG
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.voorbeeld import Toepassing, Verwachting, Voorbeeld
from regio_uitstroom.model.woorden import HUISVESTING, Taak
from regio_uitstroom.resolve.clausules import neem_op
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_dag
from regio_uitstroom.resolve.dossier import Dossier
from regio_uitstroom.resolve.gemeenten import gemeente_bij_naam, van_naam
from regio_uitstroom.resolve.structuur import Structuur, eerste_regel, resolve_verwijzing
from regio_uitstroom.resolve.voorwaarden import resolve_voorwaarde
from regio_uitstroom.resolve.woorden import resolve_taken
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast

_GEHEEL = "niet_van_toepassing"
"""The outcome that can be asserted of a text as a whole."""


def resolve_voorbeelden(context: Context, structuur: Structuur, bestand: ast.Bestand) -> tuple[Voorbeeld, ...]:
    """Return the examples that are whole; what an Achtergrond says holds in each unless the example says otherwise."""
    achtergrond = tuple(vb for a in bestand.achtergronden for vb in a.gegeven)
    peildatum = next((a.peildatum for a in bestand.achtergronden if a.peildatum is not None), None)
    context.achtergrond = bool(bestand.achtergronden)
    _meld_dubbele_namen(context, bestand.voorbeelden)
    gevonden = (_resolve(context, structuur, knoop, achtergrond, peildatum) for knoop in bestand.voorbeelden)
    return tuple(voorbeeld for voorbeeld in gevonden if voorbeeld is not None)


def _meld_dubbele_namen(context: Context, voorbeelden: Iterable[ast.Voorbeeld]) -> None:
    eerder: dict[str, Span] = {}
    for knoop in voorbeelden:
        naam, span = knoop.titel.casefold(), eerste_regel(knoop.span)
        if naam and naam in eerder:
            labels = (Label(eerder[naam], "hier staat het al"),)
            context.meld(VOORBEELD_DUBBEL, span, labels=labels, naam=knoop.titel)
        eerder.setdefault(naam, span)


def _neem_op(dossier: Dossier, gegeven: Iterable[ast.Vb]) -> None:
    """Add what an example says of its client; a clause that says something else of a fact than one before is reported.

    What the Achtergrond said of it may be said otherwise.
    """
    gezegd: dict[str, Span] = {}
    for vb in gegeven:
        eerder = dossier.stand()
        neem_op(dossier, vb)
        anders = dossier.anders_dan(eerder)
        botsing = next((naam for naam in anders if naam in gezegd), None)
        if botsing is not None:
            labels = (Label(gezegd[botsing], "dit staat er al"),)
            dossier.context.meld(VOORBEELD_SPREEKT_ZICH_TEGEN, vb.span, labels=labels, woorden=vb.woorden)
        gezegd |= dict.fromkeys(anders, vb.span)


def _resolve(
    context: Context,
    structuur: Structuur,
    knoop: ast.Voorbeeld,
    achtergrond: tuple[ast.Vb, ...],
    anders: ast.Datum | None,
) -> Voorbeeld | None:
    context.begin_zin()
    genoemd = knoop.peildatum or anders
    dag = resolve_dag(context, genoemd)
    if dag is None and genoemd is not None:
        return None  # that day does not exist, which is reported already
    if dag is None and context.achtergrond and not context.volledig:
        return None  # the Achtergrond may have named it in a line that could not be read
    if dag is None or not (knoop.verwachtingen or knoop.toepassingen):
        wat = "noemt geen peildatum" if dag is None else "zegt niet wat eruit moet komen"
        context.meld(VOORBEELD_ONVOLLEDIG, eerste_regel(knoop.span), naam=knoop.titel, wat=wat)
        return None
    dossier = Dossier(context, dag, structuur=structuur)
    for vb in achtergrond:
        neem_op(dossier, vb)
    dossier.begin_voorbeeld()
    _neem_op(dossier, knoop.gegeven)
    verwachtingen = tuple(v for w in knoop.verwachtingen for v in _verwachting(context, structuur, w, dag))
    toepassingen = tuple(_toepassingen(context, structuur, knoop))
    return Voorbeeld(knoop.titel, dossier.client(knoop.titel), dag, verwachtingen, toepassingen, span=knoop.span)


def _toepassingen(context: Context, structuur: Structuur, knoop: ast.Voorbeeld) -> Iterator[Toepassing]:
    """Yield what the example says of provisions, for each place that it names."""
    for deel in knoop.toepassingen:
        context.begin_zin()
        omdat = resolve_voorwaarde(context, deel.omdat) if deel.omdat is not None else None
        voorgaat: tuple[Citaat, ...] = ()
        if deel.voorgaat is not None:
            voorgaat = resolve_verwijzing(context, structuur, deel.voorgaat, Citaat(""))
        for bepaling in resolve_verwijzing(context, structuur, deel.bepaling, Citaat("")):
            eerste = voorgaat[0] if voorgaat else None
            yield Toepassing(bepaling, deel.toegepast, omdat, eerste, tekst=deel.woorden.rstrip("."), span=deel.span)


def _verwachting(context: Context, structuur: Structuur, knoop: ast.Verwachting, dag: date) -> Iterator[Verwachting]:
    """Yield the assertion; one that names no question holds for the tasks of the text (or housing) and for urgency."""
    gemeenten = _gemeenten(context, knoop, dag)
    grond: tuple[Citaat, ...] = ()
    if knoop.grond is not None:
        grond = resolve_verwijzing(context, structuur, knoop.grond, Citaat(""))
    nodig = (*(context.gegeven(naam).sleutel if naam in context.gegevens else naam for naam in knoop.nodig),)
    if knoop.oordeel is not None:
        nodig = (*nodig, knoop.oordeel)
    taken = sorted(context.alle_taken, key=lambda taak: taak.sleutel) if knoop.uitkomst == _GEHEEL else ()
    vragen: tuple[Taak | str | None, ...] = (*(taken or (HUISVESTING,)), "aanspraak")
    if nodig and knoop.vraag is None:
        vragen = (None,)
    if knoop.vraag is not None:
        vragen = (_taak(context, knoop, knoop.vraag) if isinstance(knoop.vraag, ast.Taak) else knoop.vraag,)
    for vraag in vragen:
        yield Verwachting(
            vraag,
            knoop.uitkomst,
            gemeenten=gemeenten or None,
            urgent=knoop.urgent,
            grond=tuple(grond),
            reden=knoop.reden,
            nodig=nodig,
            span=knoop.span,
        )


def _taak(context: Context, knoop: ast.Verwachting, vraag: ast.Taak) -> Taak:
    """Return the task; *financieel verantwoordelijk* asks who pays, as does a text that says nothing else of it."""
    (taak,), (betalen,) = resolve_taken((vraag,)), resolve_taken((vraag,), financieel=True)
    if knoop.financieel:
        return betalen
    return betalen if taak not in context.alle_taken and betalen in context.alle_taken else taak


def _gemeenten(context: Context, knoop: ast.Verwachting, dag: date) -> frozenset[Gemeente]:
    """Return the municipalities asserted, by their names on the peildatum."""
    gevonden = set()
    for naam in knoop.gemeenten:
        if isinstance(naam, ast.Gemeentenaam):
            gemeente = gemeente_bij_naam(context, naam.naam, van_naam(naam), dag)
            if gemeente is not None:
                gevonden.add(gemeente)
        elif isinstance(naam, ast.Gemeentegroep) and naam.groep == "deelnemende gemeenten":
            gevonden |= _deelnemers(context, naam, dag)
        else:
            wat = f"verwacht `{naam.woorden}`; noem de gemeente bij haar naam"
            context.meld(VOORBEELD_ONVOLLEDIG, naam.span, naam=knoop.woorden, wat=wat)
    return frozenset(gevonden)


def _deelnemers(context: Context, knoop: ast.Gemeentegroep, dag: date) -> frozenset[Gemeente]:
    """Return who takes part that day, by its name then; taking part for a theme leaves open whether it counts."""
    deelnames = [deelname for deelname in context.deelnames if deelname.periode.bevat(dag)]
    if any(deelname.thema is not None for deelname in deelnames):
        wat = f"verwacht `{knoop.woorden}`, maar niet elke gemeente neemt overal voor deel; noem ze bij hun naam"
        context.meld(VOORBEELD_ONVOLLEDIG, knoop.span, naam=knoop.woorden, wat=wat)
    return frozenset(gemeente for deelname in deelnames for gemeente in register().op(deelname.gemeente, dag))

"""Over which period the addresses of the BRP are complete."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from regio_uitstroom.client.brp.plek import Brpdatum, Plek
from regio_uitstroom.client.brp.verblijfplaatsen import Verblijfplaats
from regio_uitstroom.client.dates import lees_dag
from regio_uitstroom.client.errors import Misvorm, Misvormen
from regio_uitstroom.client.feiten import ONBEKEND, Datum
from regio_uitstroom.tijd import Periode

BEGIN_GBA = date(1994, 10, 1)
"""The GBA, from which the BRP comes, started on this day; a persoonslijst holds few addresses of before."""

VRAAG = "de vraag aan de historie: een object met `type` RaadpleegMetPeriode of RaadpleegMetPeildatum"

Tijdvak = tuple[date, date]
"""A half-open stretch of days."""


def gevraagde_periode(plek: Plek) -> Periode | None:
    """Return the period that the history was asked for: of a request as it was sent, or a Periode as it is."""
    if isinstance(plek.waarde, Periode):
        return plek.waarde
    if not plek.is_object(VRAAG):
        return None
    if plek["type"].waarde == "RaadpleegMetPeildatum":
        dag = _dag(plek["peildatum"])
        return None if dag is None else Periode(dag, dag_erna(dag))
    if plek["type"].waarde != "RaadpleegMetPeriode":
        plek["type"].meld(VRAAG)
        return None
    van, tot = _dag(plek["datumVan"]), _dag(plek["datumTot"])
    if van is not None and tot is not None and tot <= van:
        plek["datumTot"].meld("een dag na `datumVan`")
    return None if van is None or tot is None else Periode(van, tot)


def volledige_periode(
    gevraagd: Periode | None, lijst: Sequence[Verblijfplaats], peildatum: date | None, einde: Brpdatum
) -> Periode | None:
    """Return the period over which the list, latest first, is complete: part of what was asked for, if any is left.

    ``einde``: since when the BRP is not kept up any more, if it is not.
    """
    if gevraagd is None or einde is ONBEKEND:
        return None
    van = max(gevraagd.van or BEGIN_GBA, BEGIN_GBA)
    grenzen = [gevraagd.tot, None if peildatum is None else dag_erna(peildatum)]
    if isinstance(einde, Datum):
        grenzen.append(einde.eerste)
    bekend = [grens for grens in grenzen if grens is not None]
    if not bekend:
        return None
    return _zonder(_onzekere_tijdvakken(lijst), (van, min(bekend)))


def dag_erna(dag: date) -> date:
    """Return the next day; the last day of the calendar has none and stays."""
    return min(dag, date.max - timedelta(days=1)) + timedelta(days=1)


def _dag(plek: Plek) -> date | None:
    try:
        return lees_dag(plek.waarde)
    except Misvorm as fout:
        plek.meld(fout.verwacht)
    except Misvormen:
        plek.meld("een volledige datum als JJJJ-MM-DD")
    return None


def _zonder(onzeker: Sequence[Tijdvak], periode: Tijdvak) -> Periode | None:
    """Return what is left of the period outside the stretches: the part after them all, otherwise the part before."""
    van, tot = periode
    begin, einde = min((b for b, _ in onzeker), default=tot), max((e for _, e in onzeker), default=van)
    for deel in ((max(van, einde), tot), (van, min(tot, begin))):
        if deel[0] < deel[1]:
            return Periode(*deel)
    return None


def _onzekere_tijdvakken(lijst: Sequence[Verblijfplaats]) -> list[Tijdvak]:
    """Return the stretches in which a bound lies that is unknown altogether."""
    onzeker: list[Tijdvak] = []
    for nummer, verblijfplaats in enumerate(lijst):
        nieuwer, ouder = lijst[:nummer][::-1], lijst[nummer + 1 :]
        if not isinstance(verblijfplaats.van, Datum):
            eigen = [verblijfplaats.tot] if verblijfplaats.tot is not None else []
            onzeker.append((_laatste_begin(ouder), _eerste_einde([*eigen, *(v.van for v in nieuwer)])))
        if verblijfplaats.tot is ONBEKEND:
            volgende = [bound for v in nieuwer for bound in (v.van, v.tot)]
            onzeker.append((_laatste_begin([verblijfplaats]), _eerste_einde(volgende)))
    return [(date.min, date.max)] if onzeker and not _op_volgorde(lijst) else onzeker


def _op_volgorde(lijst: Sequence[Verblijfplaats]) -> bool:
    """Whether the latest comes first, as far as the first days are known."""
    bekend = [v.van for v in lijst if isinstance(v.van, Datum)]
    return all(nieuwer.laatste >= ouder.eerste for nieuwer, ouder in pairwise(bekend))


def _laatste_begin(ouder: Iterable[Verblijfplaats]) -> date:
    """Return the first day that can lie after the begin of the nearest one with a known begin."""
    van = next((v.van for v in ouder if isinstance(v.van, Datum)), None)
    if van is None:
        return date.min
    return dag_erna(van.eerste) if van.volledig else van.eerste


def _eerste_einde(grenzen: Iterable[Brpdatum]) -> date:
    return next((grens.laatste for grens in grenzen if isinstance(grens, Datum)), date.max)

"""The one call most programs need: an agreement, a client and a day in; reasoned outcomes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import evolve

from regio_uitstroom.client.record import Client, Waarde
from regio_uitstroom.evaluation.argumenten import keur_argumenten
from regio_uitstroom.evaluation.beoordeel import beoordeel, beoordeel_bundel
from regio_uitstroom.evaluation.uitgevoerd import uitgevoerd
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.evaluation.verrichting import zonder_plicht
from regio_uitstroom.explain import explain
from regio_uitstroom.explain.per_tekst import per_tekst
from regio_uitstroom.explain.werkproces import Werkproces, samengevoegd
from regio_uitstroom.explain.werkproces import werkproces as maak_werkproces
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling


def evaluate(
    regeling: Regeling | Bundel, client: Client, *, peildatum: date, aannames: Mapping[str, Waarde] | None = None
) -> Beoordeling:
    """Apply an agreement, or a :class:`~regio_uitstroom.register.Register` of several, to a client as of a day.

    ``aannames`` names facts and the value presumed for each that is absent; a presumed value is marked in the result.
    The same arguments always give the same result: no clock, file or network is read. Raises TypeError for an argument
    of another type (a peildatum as text), ValueError for a name in ``aannames`` that is no fact of the record or of
    the agreement, and for a fact of the record that is not of the type which the agreement declares: read such a record
    with ``gegevens=regeling.gegevens``.
    """
    keur_argumenten(regeling, client, peildatum, aannames)
    return ongekeurd(regeling, client, peildatum, aannames or {})


def ongekeurd(
    regeling: Regeling | Bundel, client: Client, peildatum: date, aannames: Mapping[str, Waarde]
) -> Beoordeling:
    """Do as ``evaluate`` does, where a presumed fact need not exist: a receipt may name one of an earlier text."""
    if isinstance(regeling, Bundel):
        return explain(beoordeel_bundel(regeling, client, peildatum=peildatum, aannames=aannames), regeling)
    return explain(beoordeel(regeling, client, peildatum=peildatum, aannames=aannames), regeling)


def werkproces(
    regeling: Regeling | Bundel, client: Client, *, peildatum: date, aannames: Mapping[str, Waarde] | None = None
) -> Werkproces:
    """Return who does what by when for a client, and how each step stands on a day; of a register under all its texts.

    Steps count as carried out by what the record holds: ``verrichtingen``, and events such as an offer or a melding.
    """
    beoordeling = evaluate(regeling, client, peildatum=peildatum, aannames=aannames)
    delen = tuple(per_tekst(beoordeling, regeling))
    teksten = [tekst for _, tekst in delen]
    processen = [
        maak_werkproces(deel, tekst, uitgevoerd(tekst, client, deel, naast=[*teksten[:nummer], *teksten[nummer + 1 :]]))
        for nummer, (deel, tekst) in enumerate(delen)
    ]
    over = zonder_plicht(client, *teksten)
    if isinstance(regeling, Regeling) or len(processen) == 1:
        return evolve(processen[0], zonder_plicht=over)
    return samengevoegd(beoordeling, list(zip(regeling.namen, processen, strict=True)), zonder_plicht=over)

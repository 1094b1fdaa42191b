"""What may change beside the facts that the rules are tried on: open offers, offers unheard of, powers not used.

Each choice of these makes another record, in which the facts are then tried (:mod:`regio_uitstroom.watals.zoeken`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator
from datetime import date

from attrs import field

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum
from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.client.record import Client, Oordeel
from regio_uitstroom.evaluation.beoordelaars import mag_oordelen
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.niet_geteld import gevraagd_bij
from regio_uitstroom.evaluation.representanten import antwoorden_op_feit, representanten
from regio_uitstroom.evaluation.uitkomst import NietGeteld
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels
from regio_uitstroom.model.bundel import teksten_van
from regio_uitstroom.waarde import frozen
from regio_uitstroom.watals.aanvullingen import SLEUTEL, ingevuld, open_aanbiedingen
from regio_uitstroom.watals.uitkomst import Feitwijziging, Oordeelwijziging, Wijziging
from regio_uitstroom.watals.vraag import Gewogen, Vraagsteller


@frozen
class Erbij:
    """One thing that may change in a way of its own; ``opties`` are its changes in a record, others made already.

    ``macht``: it is a power that nobody used, which is tried after the facts.
    """

    sleutel: Hashable
    opties: Callable[[Client], Iterator[Wijziging]] = field(repr=False)
    macht: bool = False


def maak_erbij(
    steller: Vraagsteller, client: Client, gewogen: Gewogen, vast: Collection[str], gekozen: Collection[Hashable]
) -> tuple[Erbij, ...]:
    """Return what else may change for a question; ``gekozen``: the keys of what is tried among the facts already."""
    aanbod: tuple[Erbij, ...] = ()
    if SLEUTEL not in vast and SLEUTEL in bruikbare_sleutels(*teksten_van(steller.regeling)):
        aanbod = tuple(_aanbod(client, gewogen))
    return (*aanbod, *_machten(client, gewogen, gekozen))


def _aanbod(client: Client, gewogen: Gewogen) -> Iterator[Erbij]:
    """Yield each offer with something open; of an absent list, what it can turn out to hold."""
    if client.aanbiedingen is ONBEKEND and SLEUTEL not in gewogen.ctx.aannames:
        yield Erbij(SLEUTEL, lambda _: _nog_onbekende_lijst(gewogen))
    for nummer in open_aanbiedingen(client):
        yield Erbij((SLEUTEL, nummer), _invuller(nummer))


def _invuller(nummer: int) -> Callable[[Client], Iterator[Wijziging]]:
    return lambda client: ingevuld(client, nummer)


def _nog_onbekende_lijst(gewogen: Gewogen) -> Iterator[Feitwijziging]:
    gegeven = ingebouwde_gegevens()[SLEUTEL]
    ctx = gewogen.ctx
    for feit in antwoorden_op_feit(ctx, representanten(ctx), gegeven):
        if isinstance(feit, Bekend):
            yield Feitwijziging(gegeven, ONBEKEND, feit)


def _machten(client: Client, gewogen: Gewogen, gekozen: Collection[Hashable]) -> Iterator[Erbij]:
    """Yield every judgment that a rule on the question asks for, that nobody gave, and that no rule reads as it stands.

    That is the use of a hardship clause, or of a bare power to withdraw or extend: false until somebody uses it.
    """
    for open_ in dict.fromkeys(gevraagd_bij(gewogen.stuk, gewogen.ctx)):
        sleutel = (open_.oordeel.sleutel, open_.beoordelaar)
        if open_.plaats or sleutel in gekozen or _is_gegeven(client, open_):
            continue
        yield Erbij(sleutel, _gebruiker(open_, gewogen.ctx.peildatum), macht=True)


def _gebruiker(open_: OpenOordeel, peildatum: date) -> Callable[[Client], Iterator[Wijziging]]:
    """Return the use of a power; of one over a granted urgency on the peildatum, since that is an act with a day."""
    dag = Datum.van(peildatum) if open_.tijd is not None else None
    gebruik = Oordeel(open_.oordeel.sleutel, waarde=True, door=open_.beoordelaar or "", datum=dag)
    return lambda _: iter((Oordeelwijziging(open_.oordeel, open_.beoordelaar, gebruik),))


def _is_gegeven(client: Client, open_: OpenOordeel) -> bool:
    """Whether the record holds such a judgment by that judge, not about an earlier urgency: then it stays as it is."""
    return any(
        een.oordeel == open_.oordeel.sleutel and mag_oordelen(open_.beoordelaar, een.door)
        for een in client.oordelen
        if open_.tijd is None or open_.tijd.waarom_niet(een) is not NietGeteld.EERDERE_URGENTIE
    )

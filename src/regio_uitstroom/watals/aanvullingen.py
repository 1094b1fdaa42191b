"""What the record leaves open of an offer can still come in: the answer of the client, or whether the home suits.

That an offer was made does not change any more, so the list of offers is no fact to vary; what is still open in one is.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.client.feiten import ONBEKEND, Bekend
from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.client.record import Aanbieding, Client, Reactie
from regio_uitstroom.watals.uitkomst import Feitwijziging

SLEUTEL = "aanbiedingen"

MEESTE_AANBIEDINGEN = 10
"""Open offers that are looked at, the last of the list first."""

TE_VEEL_AANBIEDINGEN = "niet elk aanbod is geprobeerd: er staan te veel aanbiedingen open"


def open_aanbiedingen(client: Client) -> tuple[int, ...]:
    """Return the numbers of the offers with something open, the last of the list first."""
    return _alle_open(client)[-MEESTE_AANBIEDINGEN:][::-1]


def te_veel_open(client: Client) -> bool:
    """Whether more offers are open than are looked at."""
    return len(_alle_open(client)) > MEESTE_AANBIEDINGEN


def _alle_open(client: Client) -> tuple[int, ...]:
    lijst = client.aanbiedingen
    if not isinstance(lijst, Bekend):
        return ()
    return tuple(nummer for nummer, een in enumerate(lijst.waarde) if _is_open(een))


def ingevuld(client: Client, nummer: int) -> Iterator[Feitwijziging]:
    """Yield the list with what is open of one offer filled in: its answer, whether it suits, and both."""
    lijst = client.aanbiedingen
    if not isinstance(lijst, Bekend):
        return
    gegeven = ingebouwde_gegevens()[SLEUTEL]
    for aanbieding in _ingevuld(lijst.waarde[nummer]):
        rij = (*lijst.waarde[:nummer], aanbieding, *lijst.waarde[nummer + 1 :])
        yield Feitwijziging(gegeven, lijst, Bekend(rij))


def _is_open(aanbieding: Aanbieding) -> bool:
    return _wacht_op_antwoord(aanbieding) or aanbieding.passend is ONBEKEND


def _wacht_op_antwoord(aanbieding: Aanbieding) -> bool:
    return aanbieding.reactie is ONBEKEND or aanbieding.reactie == Bekend(Reactie.GEEN)


def _ingevuld(aanbieding: Aanbieding) -> Iterator[Aanbieding]:
    """Yield the offer with its answer, with whether it suits, and with both."""
    reacties = (Bekend(Reactie.GEWEIGERD), Bekend(Reactie.AANVAARD)) if _wacht_op_antwoord(aanbieding) else ()
    oordelen = (Bekend(waarde=True), Bekend(waarde=False)) if aanbieding.passend is ONBEKEND else ()
    yield from (evolve(aanbieding, reactie=reactie) for reactie in reacties)
    yield from (evolve(aanbieding, passend=passend) for passend in oordelen)
    yield from (evolve(aanbieding, reactie=reactie, passend=passend) for reactie in reacties for passend in oordelen)

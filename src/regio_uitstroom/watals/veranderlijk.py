"""Which facts can still change, and records in which they did.

Which of the built-in facts these are is data (``lexicon/veranderlijk.csv``), each with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.feiten import ONBEKEND, Feit
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import Client, Oordeel
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen

_FEITEN = "feiten."
_HULPVRAAG = "hulpvraag."

_ATTRIBUTEN: Mapping[str, str] = {
    "geboortedatum": "geboortedatum",
    "meldingen": "meldingen",
    "aanvraagdatum": "aanvraagdatum",
    "uitstroomgereedVanaf": "uitstroomgereed_vanaf",
    "verwachteUitstroomdatum": "verwachte_uitstroomdatum",
    "uitstroomdatum": "uitstroomdatum",
    "voorkeursgemeenten": "voorkeursgemeenten",
    "onveiligeGemeenten": "onveilige_gemeenten",
    "vestigingsgemeente": "vestigingsgemeente",
    "huishouden": "huishouden",
    "aanbiedingen": "aanbiedingen",
    "regie": "regie",
    "moederBijGeboorteIngeschrevenIn": "moeder_bij_geboorte",
    "toekenningen": "toekenningen",
    "beroepenOp": "beroepen_op",
}
"""Where a record holds the facts that stand at its first level."""

_HULPVRAAGDELEN: Mapping[str, str] = {"datum": "datum", "werkelijkVerblijf": "werkelijk_verblijf"}


@frozen
class Ingebouwd:
    """Whether a built-in fact can still change, and why (not)."""

    veranderlijk: bool
    waarom: str


@cache
def ingebouwd() -> Mapping[str, Ingebouwd]:
    """Return for every built-in fact whether it can still change."""
    rijen = lexicon_rows("veranderlijk")
    return {rij["sleutel"]: Ingebouwd(rij["veranderlijk"] == "ja", rij["waarom"]) for rij in rijen}


def is_veranderlijk(gegeven: Gegeven) -> bool:
    """Whether the fact can still change; of the facts that a text asks for itself all but days and histories."""
    bekend = ingebouwd().get(gegeven.sleutel)
    if bekend is not None:
        return bekend.veranderlijk
    return gegeven.type not in {Feittype.DATUM, Feittype.HISTORIE, Feittype.GEBEURTENISSEN}


def veranderlijke_sleutels(*regelingen: Regeling) -> frozenset[str]:
    """Return the keys of all facts that can still change: built in, asked for by a text, or read by a rule of it."""
    gevraagd = [gegeven for regeling in regelingen for gegeven in _gevraagd(regeling)]
    eigen = {gegeven.sleutel for gegeven in gevraagd if is_veranderlijk(gegeven)}
    return frozenset(eigen | {sleutel for sleutel, deel in ingebouwd().items() if deel.veranderlijk})


def _gevraagd(regeling: Regeling) -> Iterator[Gegeven]:
    yield from regeling.gegevens
    yield from van_soort(Gegeven, regeling.regels, regeling.begrippen)


def feit_van(client: Client, sleutel: str) -> Feit[Any]:
    """Return what the record holds of a fact."""
    if sleutel.startswith(_FEITEN):
        return client.feit(sleutel.removeprefix(_FEITEN))
    if sleutel.startswith(_HULPVRAAG):
        deel: Feit[Any] = getattr(client.hulpvraag, _HULPVRAAGDELEN[sleutel.removeprefix(_HULPVRAAG)])
        return deel
    feit: Feit[Any] = getattr(client, _ATTRIBUTEN[sleutel])
    return feit


def met_feit(client: Client, sleutel: str, feit: Feit[Any]) -> Client:
    """Return the record with this fact in it; ONBEKEND takes it out."""
    if sleutel.startswith(_FEITEN):
        naam = sleutel.removeprefix(_FEITEN)
        overig = tuple(paar for paar in client.feiten if paar[0] != naam)
        erbij = () if feit is ONBEKEND else ((naam, feit),)
        return evolve(client, feiten=tuple(sorted((*overig, *erbij), key=_naam)))
    if sleutel.startswith(_HULPVRAAG):
        deel = _HULPVRAAGDELEN[sleutel.removeprefix(_HULPVRAAG)]
        return evolve(client, hulpvraag=evolve(client.hulpvraag, **{deel: feit}))
    anders: dict[str, Any] = {_ATTRIBUTEN[sleutel]: feit}
    return evolve(client, **anders)


def _naam(paar: tuple[str, Feit[Any]]) -> str:
    return paar[0]


def zonder(client: Client, sleutels: Iterable[str]) -> Client:
    """Return the record without these facts."""
    for sleutel in sleutels:
        if feit_van(client, sleutel) is not ONBEKEND:
            client = met_feit(client, sleutel, ONBEKEND)
    return client


def met_oordeel(client: Client, oordeel: Oordeel, telt: Callable[[Oordeel], bool]) -> Client:
    """Return the record with this judgment in place of those that count for the same question."""
    anders = tuple(een for een in client.oordelen if een.oordeel != oordeel.oordeel or not telt(een))
    return evolve(client, oordelen=(*anders, oordeel))

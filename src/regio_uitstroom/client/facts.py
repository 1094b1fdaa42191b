"""The facts under ``feiten``: those that are built in and those that a region asks for, each by its type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache

from regio_uitstroom.client.amounts import lees_aantal, lees_bedrag, lees_duur, lees_ja_nee
from regio_uitstroom.client.context import about, current
from regio_uitstroom.client.dates import is_onbekende_datum, lees_datum
from regio_uitstroom.client.errors import Misvorm, Misvormen, Segment, nearest
from regio_uitstroom.client.feiten import ONBEKEND, Feit
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.client.places import lees_plaats
from regio_uitstroom.client.record import Waarde
from regio_uitstroom.client.texts import lees_naam, zelfde_naam
from regio_uitstroom.client.wrappers import lees_feit, probeer

MEESTE_FEITEN = 500
"""Facts that a record may hold."""

_VOORVOEGSEL = "feiten."

_LEESWIJZEN: Mapping[Feittype, Callable[[object], Waarde]] = {
    Feittype.JA_NEE: lees_ja_nee,
    Feittype.BEDRAG: lees_bedrag,
    Feittype.AANTAL: lees_aantal,
    Feittype.DUUR: lees_duur,
    Feittype.DATUM: lees_datum,
    Feittype.GEMEENTE: lees_plaats,
}


def gegevens_op_naam(gegevens: Iterable[Gegeven]) -> dict[str, Gegeven]:
    """Return the facts that may stand under ``feiten``, by name: the built-in ones and the given ones."""
    alle = (*ingebouwde_gegevens().values(), *gegevens)
    return {g.sleutel.removeprefix(_VOORVOEGSEL): g for g in alle if g.sleutel.startswith(_VOORVOEGSEL)}


def lees_feiten(waarde: object) -> tuple[tuple[str, Feit[Waarde]], ...]:
    """Return the facts by name, sorted; raises Misvorm(men)."""
    if not isinstance(waarde, dict) or len(waarde) > MEESTE_FEITEN:
        raise Misvorm(verwacht=f"een object met ten hoogste {MEESTE_FEITEN} feiten, elk met zijn naam")
    fouten: list[tuple[Segment | None, Exception]] = []
    gelezen: dict[str, Feit[Waarde]] = {}
    with about(None):
        for naam, inhoud in _met_client(waarde, fouten).items():
            feit = probeer(fouten, naam, lambda naam=naam, inhoud=inhoud: _lees(naam, inhoud))  # type: ignore[misc] # a lambda with defaults takes no argument here
            if feit is not None and feit is not ONBEKEND:
                gelezen[naam] = feit
    if fouten:
        raise Misvormen(fouten)
    return tuple(sorted(gelezen.items()))


def _met_client(waarde: dict[str, object], fouten: list[tuple[Segment | None, Exception]]) -> dict[str, object]:
    """Return the facts with *de cliënt* in their names for other words for him; one fact under two names is a mistake.

    A name that the caller describes stays as it is.
    """
    bekend = current().gegevens or _ingebouwd()
    uit: dict[str, object] = {}
    for naam, inhoud in waarde.items():
        zo = naam if naam in bekend or not isinstance(naam, str) else zelfde_naam(naam)
        if zo != naam and (zo in waarde or zo in uit):
            fouten.append((naam, Misvorm(verwacht=f"geen tweede antwoord op `{zo}`")))
        else:
            uit[zo] = inhoud
    return uit


def _lees(naam: str, inhoud: object) -> Feit[Waarde]:
    gegevens = current().gegevens
    if gegevens is None:
        gegevens = _ingebouwd()
        if naam not in gegevens:
            return lees_feit(inhoud, _vrije_waarde) if lees_naam(naam) else ONBEKEND
    if naam not in gegevens:
        raise Misvorm(verwacht="geen feit met deze naam" + nearest(naam, gegevens))
    gegeven = gegevens[naam]
    if gegeven.type is Feittype.DATUM and is_onbekende_datum(inhoud):
        return ONBEKEND
    return lees_feit(inhoud, _leeswijze(gegeven))


@cache
def _ingebouwd() -> Mapping[str, Gegeven]:
    """Return the built-in facts: they have their type also where the caller describes no facts."""
    return gegevens_op_naam(())


def _leeswijze(gegeven: Gegeven) -> Callable[[object], Waarde]:
    if gegeven.type is Feittype.KEUZE:
        return lambda waarde: _lees_keuze(waarde, gegeven.keuzes)
    if gegeven.type not in _LEESWIJZEN:
        raise Misvorm(verwacht="geen feit: dit staat elders in het dossier")
    return _LEESWIJZEN[gegeven.type]


def _lees_keuze(waarde: object, keuzes: tuple[str, ...]) -> str:
    if not isinstance(waarde, str) or waarde not in keuzes:
        raise Misvorm(verwacht="een van " + ", ".join(f"`{keuze}`" for keuze in keuzes))
    return waarde


def _vrije_waarde(waarde: object) -> Waarde:
    """Read a fact that nobody described by the look of it; a text stays a text."""
    if isinstance(waarde, bool):
        return waarde
    if isinstance(waarde, str):
        return lees_naam(waarde)
    if isinstance(waarde, int | float | Decimal):
        return lees_aantal(waarde) if isinstance(waarde, int) and waarde >= 0 else lees_bedrag(waarde)
    if isinstance(waarde, dict):
        return lees_datum(waarde) if "type" in waarde else lees_duur(waarde)
    raise Misvorm(verwacht="een waarde: true of false, een getal, een tekst, een datum of een duur")

"""From loaded JSON to the record, by cattrs with strict hooks; what is wrong is raised as one tree of errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override

from regio_uitstroom.client import facts, intervals, places
from regio_uitstroom.client.amounts import lees_ja_nee
from regio_uitstroom.client.bounds import LANGSTE_LIJST
from regio_uitstroom.client.context import about, current
from regio_uitstroom.client.dates import is_onbekende_datum, lees_dag, lees_datum, probeer_datum
from regio_uitstroom.client.errors import Misvorm, Misvormen, Segment
from regio_uitstroom.client.feiten import ONBEKEND, Datum, Feit
from regio_uitstroom.client.fields import (
    Feitenlijst,
    Geboorteplaats,
    OngedateerdeGemeente,
    Vorm,
    inhoud_van_feit,
    is_feit,
)
from regio_uitstroom.client.intervals import Adreslijst, Verblijflijst
from regio_uitstroom.client.record import (
    Adres,
    Adreshistorie,
    Buitenland,
    Client,
    FunctieAdres,
    Plaats,
    Reactie,
    Verblijfshistorie,
    ZonderAdres,
)
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.client.texts import (
    Gezinsrol,
    Oordeelsleutel,
    Recordsleutel,
    Verhaal,
    Voorzieningsleutel,
    is_brp,
    lees_gezinsrol,
    lees_naam,
    lees_oordeelsleutel,
    lees_recordsleutel,
    lees_verhaal,
    lees_voorziening,
)
from regio_uitstroom.client.wrappers import lees_feit, probeer
from regio_uitstroom.gemeenten.register import Gemeente

Lezer = Callable[[object], object]


def lees_client(waarde: object) -> Client:
    """Return the record, in the current setting; raises the errors that ``translation`` tells."""
    return _converter().structure(waarde, Client)


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=True)
    for soort, lees in _LEESWIJZEN.items():
        converter.register_structure_hook(soort, _als_hook(lees))
    converter.register_structure_hook_factory(_is_lijst, lambda soort: _als_hook(_lees_lijst(converter, soort)))
    converter.register_structure_hook_factory(
        _is_plaats, lambda soort: _als_hook(_PLAATSEN[frozenset(get_args(soort))])
    )
    converter.register_structure_hook_factory(is_feit, lambda soort: _als_hook(_lees_feit(converter, soort)))
    for vorm in reversed(tuple(VORMEN.values())):
        converter.register_structure_hook(vorm.klasse, _als_hook(_lees_object(converter, vorm)))
        if vorm.klasse in _HISTORIES:
            historie, lees = _lees_historie(converter, vorm.klasse)
            converter.register_structure_hook(historie, _als_hook(lees))
    return converter


def _als_hook(lees: Lezer) -> Callable[[object, object], object]:
    return lambda waarde, _: lees(waarde)


def _lees_keuze(soort: type[Enum]) -> Lezer:
    keuzes = {lid.value: lid for lid in soort}
    verwacht = "een van " + ", ".join(f"`{keuze}`" for keuze in keuzes)

    def lees(waarde: object) -> Enum:
        if not isinstance(waarde, str) or waarde not in keuzes:
            raise Misvorm(verwacht=verwacht)
        return keuzes[waarde]

    return lees


def _lees_ongedateerd(waarde: object) -> Gemeente:
    with about(None):
        return places.lees_gemeente(waarde)


def _lees_geboorteplaats(waarde: object) -> Feit[Plaats]:
    with about(current().geboortedag):
        return lees_feit(waarde, places.lees_plaats)


def _is_plaats(soort: object) -> bool:
    return frozenset(get_args(soort)) in _PLAATSEN


def _is_lijst(soort: object) -> bool:
    return get_origin(soort) is tuple


def _lees_lijst(converter: Converter, soort: object) -> Lezer:
    element = get_args(soort)[0]
    lees_element = converter.get_structure_hook(element)

    def lees(waarde: object) -> tuple[object, ...]:
        if not isinstance(waarde, list) or len(waarde) > LANGSTE_LIJST:
            raise Misvorm(verwacht=f"een lijst van ten hoogste {LANGSTE_LIJST}")
        fouten: list[tuple[Segment | None, Exception]] = []
        gelezen = []
        for index, deel in enumerate(waarde):
            gelezen.append(probeer(fouten, index, lambda deel=deel: lees_element(deel, element)))  # type: ignore[misc] # a lambda with a default takes no argument here
        if fouten:
            raise Misvormen(fouten)
        return tuple(gelezen)

    return lees


def _lees_feit(converter: Converter, soort: object) -> Lezer:
    inhoud = inhoud_van_feit(soort)
    lees_inhoud = converter.get_structure_hook(inhoud)

    def lees(waarde: object) -> Feit[object]:
        if inhoud is Datum and is_onbekende_datum(waarde):
            return ONBEKEND
        return lees_feit(waarde, lambda deel: lees_inhoud(deel, inhoud))

    return lees


def _lees_object(converter: Converter, vorm: Vorm) -> Lezer:
    binnen: Callable[..., object] = make_dict_structure_fn(
        vorm.klasse, converter, _cattrs_forbid_extra_keys=True, **_aanpassingen(vorm)
    )
    aangevuld = _aanvuller(vorm)

    def lees_object(waarde: object) -> object:
        if not isinstance(waarde, dict):
            raise Misvorm(verwacht=f"een object ({vorm.titel[0].lower()}{vorm.titel[1:]})")
        fouten: list[tuple[Segment | None, Exception]] = [*_controleer(vorm, waarde)]
        with about(None if vorm.dag is None else probeer_datum(waarde.get(vorm.dag))):
            gelezen = probeer(fouten, None, lambda: binnen(aangevuld(waarde), vorm.klasse))
        if fouten:
            raise Misvormen(fouten)
        return gelezen

    return lees_object


def _aanpassingen(vorm: Vorm) -> dict[str, Any]:
    """Return what cattrs must know of each attribute: its JSON key, and the reader that a marker names."""
    return {
        veld.attribuut: override(rename=veld.sleutel, struct_hook=None if lees is None else _als_hook(lees))
        for veld in vorm.velden
        for lees in [_MERKTEKENS.get(veld.soort)]
    }


def _controleer(vorm: Vorm, waarde: dict[str, object]) -> Iterator[tuple[Segment, Exception]]:
    """Yield the errors that only show when several fields are laid side by side."""
    if vorm.interval:
        yield from intervals.volgorde_fouten(waarde)
    if vorm.klasse in _HISTORIES:
        yield from intervals.volledigheid_fouten(waarde)
    if vorm.klasse is Adreslijst:
        yield from intervals.overlap_fouten(waarde)
    if vorm.klasse is Client and _is_nog_niet_geboren():
        yield "geboortedatum", Misvorm(verwacht="een dag die niet na de peildatum ligt")


def _is_nog_niet_geboren() -> bool:
    """Whether the client is certainly born after the peildatum, as far as there is one."""
    geboren, peildatum = current().geboortedag, current().peildatum
    return geboren is not None and peildatum is not None and geboren.eerste > peildatum


def _aanvuller(vorm: Vorm) -> Callable[[dict[str, object]], dict[str, object]]:
    """Return a function that leaves out fields that are null, which says the same as no field at all.

    A fact becomes null instead, also when it has no default; the note on an address of the BRP is then absent there,
    not onbekend.
    """
    velden = {veld.sleutel for veld in vorm.velden}
    feiten = dict.fromkeys(veld.sleutel for veld in vorm.velden if is_feit(vorm.soort(veld)))

    def aangevuld(waarde: dict[str, object]) -> dict[str, object]:
        gevuld = {sleutel: deel for sleutel, deel in waarde.items() if deel is not None or sleutel not in velden}
        if vorm.klasse is Adres and is_brp(waarde.get("bron")) and "inOnderzoek" not in waarde:
            gevuld["inOnderzoek"] = False
        return feiten | gevuld

    return aangevuld


def _lees_historie(converter: Converter, lijst: type) -> tuple[type, Lezer]:
    historie, maak = _HISTORIES[lijst]
    return historie, lambda waarde: maak(converter.structure(waarde, lijst))


_LEESWIJZEN: Mapping[type, Lezer] = {
    bool: lees_ja_nee,
    str: lees_naam,
    date: lees_dag,
    Datum: lees_datum,
    Gemeente: places.lees_gemeente,
    FunctieAdres: _lees_keuze(FunctieAdres),
    Reactie: _lees_keuze(Reactie),
}
"""How a value is read, by its type."""

_MERKTEKENS: Mapping[object, Lezer] = {
    Recordsleutel: lees_recordsleutel,
    Verhaal: lees_verhaal,
    Voorzieningsleutel: lees_voorziening,
    Gezinsrol: lees_gezinsrol,
    Oordeelsleutel: lees_oordeelsleutel,
    Feitenlijst: facts.lees_feiten,
    OngedateerdeGemeente: _lees_ongedateerd,
    Geboorteplaats: _lees_geboorteplaats,
}
"""How a field is read whose type says too little."""

_PLAATSEN: Mapping[frozenset[object], Lezer] = {
    frozenset({Gemeente, Buitenland}): places.lees_plaats,
    frozenset({Gemeente, Buitenland, ZonderAdres}): places.lees_plaats_of_geen_adres,
}

_HISTORIES: Mapping[type, tuple[type, Callable[..., object]]] = {
    Adreslijst: (Adreshistorie, intervals.als_adreshistorie),
    Verblijflijst: (Verblijfshistorie, intervals.als_verblijfshistorie),
}

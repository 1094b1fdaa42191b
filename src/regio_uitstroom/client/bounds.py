"""What any record must be before it is read: plain JSON, finite, of ordinary depth and size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from regio_uitstroom.client.errors import RecordFout, Segment, below

DIEPSTE = 12
"""Levels of objects and lists, one within the other; no field lies deeper than eight."""
MEESTE_WAARDEN = 50_000
"""Values in one record, keys and all."""
LANGSTE_LIJST = 1000
"""Entries that a list in a record may hold."""
LANGSTE_TEKST = 100_000
"""Characters of one text, before the field has its say."""
GROOTSTE_GETAL = 10**18
"""No number in a record comes near; larger ones are refused before anything reckons with them."""


Pad = tuple[Segment, ...]


class DubbeleSleutels(dict[str, object]):
    """An object whose text held a key more than once: ``dubbel`` names these."""

    dubbel: tuple[str, ...] = ()


def vormfouten(waarde: object, pad: str) -> tuple[tuple[RecordFout, ...], bool]:
    """Return what is wrong with a value as JSON, and whether it can be read on for more errors."""
    fouten: list[RecordFout] = []
    te_doen: list[tuple[object, Pad, int]] = [(waarde, (), 0)]
    gezien = 0
    while te_doen:
        deel, plaats, diepte = te_doen.pop()
        if diepte > DIEPSTE:
            return (RecordFout(pad, f"een dossier van ten hoogste {DIEPSTE} lagen diep"),), False
        gezien += len(deel) if isinstance(deel, dict | list) else 0
        if gezien > MEESTE_WAARDEN:
            return (RecordFout(pad, f"een dossier van ten hoogste {MEESTE_WAARDEN} waarden"),), False
        fouten += [RecordFout(_als_tekst(pad, (*plaats, *onder)), verwacht) for onder, verwacht in _fouten(deel)]
        te_doen += [(onder, (*plaats, segment), diepte + 1) for segment, onder in _delen(deel)]
    return tuple(sorted(fouten, key=lambda fout: fout.pad)), not any(fout.verwacht == _GEEN_JSON for fout in fouten)


_GEEN_JSON = "JSON: een object, lijst, tekst, getal, true, false of null"
_GETAL = "een gewoon getal, niet oneindig of groter dan achttien cijfers"
_TEKST = f"een tekst van ten hoogste {LANGSTE_TEKST} tekens"


def _als_tekst(pad: str, plaats: Pad) -> str:
    for segment in plaats:
        pad = below(pad, segment)
    return pad


def _fouten(waarde: object) -> Iterator[tuple[Pad, str]]:
    match waarde:
        case None | bool() | list():
            return
        case str():
            if len(waarde) > LANGSTE_TEKST:
                yield (), _TEKST
        case int() | float() | Decimal():
            if not _is_gewoon(waarde):
                yield (), _GETAL
        case dict():
            if not all(isinstance(sleutel, str) for sleutel in waarde):
                yield (), _GEEN_JSON
            if isinstance(waarde, DubbeleSleutels):
                yield from (((sleutel,), "dit veld ten hoogste één keer") for sleutel in waarde.dubbel)
        case _:
            yield (), _GEEN_JSON


def _is_gewoon(getal: float | Decimal) -> bool:
    """Whether the number is finite and of ordinary size; a huge int cannot become a float."""
    if isinstance(getal, Decimal):
        return getal.is_finite() and abs(getal) <= GROOTSTE_GETAL
    return -GROOTSTE_GETAL <= getal <= GROOTSTE_GETAL


def _delen(waarde: object) -> Iterable[tuple[Segment, object]]:
    if isinstance(waarde, dict):
        return ((sleutel, deel) for sleutel, deel in waarde.items() if isinstance(sleutel, str))
    return enumerate(waarde) if isinstance(waarde, list) else ()

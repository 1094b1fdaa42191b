"""Which Python values a fact can have, for what a program gives outside a record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import (
    Aanbieding,
    Beroep,
    Buitenland,
    Gezinslid,
    Melding,
    RegiePeriode,
    Toekenning,
)
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


@frozen
class _Vorm:
    """Types of a value, and how these are called in an error; ``lijst``: a tuple of such values."""

    soorten: tuple[type, ...]
    woorden: str
    lijst: bool = False

    def past(self, waarde: object) -> bool:
        """Whether the value is of one of the types; a bool is no number, and a datetime no day."""
        if self.lijst:
            return isinstance(waarde, tuple) and all(isinstance(deel, self.soorten) for deel in waarde)
        if isinstance(waarde, bool) and bool not in self.soorten:
            return False
        return isinstance(waarde, self.soorten) and not isinstance(waarde, datetime)


_PER_TYPE: Mapping[Feittype, _Vorm] = {
    Feittype.JA_NEE: _Vorm((bool,), "True or False"),
    Feittype.BEDRAG: _Vorm((Decimal, int), "a decimal.Decimal"),
    Feittype.AANTAL: _Vorm((int,), "an int"),
    Feittype.DUUR: _Vorm((Duur,), "a Duur"),
    Feittype.DATUM: _Vorm((Datum, date), "a datetime.date or a Datum"),
    Feittype.GEMEENTE: _Vorm((Gemeente, Buitenland), "a Gemeente, or Buitenland.BUITEN_NEDERLAND"),
}

_GEMEENTEN = _Vorm((Gemeente,), "a tuple of Gemeente values", lijst=True)

_PER_SLEUTEL: Mapping[str, _Vorm] = {
    "voorkeursgemeenten": _GEMEENTEN,
    "onveiligeGemeenten": _GEMEENTEN,
    "meldingen": _Vorm((Melding,), "a tuple of Melding values", lijst=True),
    "huishouden": _Vorm((Gezinslid,), "a tuple of Gezinslid values", lijst=True),
    "aanbiedingen": _Vorm((Aanbieding,), "a tuple of Aanbieding values", lijst=True),
    "regie": _Vorm((RegiePeriode,), "a tuple of RegiePeriode values", lijst=True),
    "toekenningen": _Vorm((Toekenning,), "a tuple of Toekenning values", lijst=True),
    "beroepenOp": _Vorm((Beroep,), "a tuple of Beroep values", lijst=True),
}


def verwachte_waarde(gegeven: Gegeven, waarde: object) -> str | None:
    """Return what a fact needs instead of this value, in English; None where the value fits."""
    if gegeven.type is Feittype.KEUZE:
        past = isinstance(waarde, str) and (not gegeven.keuzes or waarde in gegeven.keuzes)
        return None if past else f"one of {', '.join(map(repr, gegeven.keuzes)) or 'its choices'}"
    vorm = _PER_SLEUTEL.get(gegeven.sleutel) or _PER_TYPE.get(gegeven.type)
    return None if vorm is None or vorm.past(waarde) else vorm.woorden

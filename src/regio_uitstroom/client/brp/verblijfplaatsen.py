"""One verblijfplaats of the BRP, and the intervals of the record that it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from enum import Enum

from attrs import evolve, field

from regio_uitstroom.client.brp.gemeentecodes import GEMEENTECODE, is_gemeentecode, ligging
from regio_uitstroom.client.brp.plek import Brpdatum, Plek
from regio_uitstroom.client.dates import schrijf_datum
from regio_uitstroom.client.feiten import ONBEKEND, Datum
from regio_uitstroom.client.record import Buitenland, FunctieAdres
from regio_uitstroom.gemeenten.register import GemeenteRegister
from regio_uitstroom.waarde import frozen

BRP = "BRP"
ONBEKENDE_VERBLIJFPLAATS = "in de BRP staat een onbekende verblijfplaats"

TABELWAARDE = "een waarde van een tabel: een object met een `code`"
VERBLIJFPLAATS = "een verblijfplaats: een object met een `type`"
FUNCTIE = "een functie van het adres: W (woonadres) of B (briefadres)"
ONDERZOEK = "een object met wat in onderzoek is"

FUNCTIES = {"W": FunctieAdres.WOONADRES, "B": FunctieAdres.BRIEFADRES}


class Soort(Enum):
    """The types of a verblijfplaats."""

    ADRES = "Adres"
    LOCATIE = "Locatie"
    BUITENLAND = "VerblijfplaatsBuitenland"
    ONBEKEND = "VerblijfplaatsOnbekend"


IN_NEDERLAND = frozenset({Soort.ADRES, Soort.LOCATIE})


@frozen
class Verblijfplaats:
    """What an answer says of one verblijfplaats.

    ``tot`` None: it is the current one. ``niet_vanaf``: the first day of which was found that the person does not live
    there. ``onderzoek`` is the field of the record. ``pad`` and ``paden`` (by field of the record) say where it stood.
    """

    soort: Soort = field(repr=False)
    van: Brpdatum = field(repr=False)
    pad: str
    tot: Brpdatum = field(default=None, repr=False)
    code: str | None = field(default=None, repr=False)
    functie: FunctieAdres | None = field(default=None, repr=False)
    niet_vanaf: Brpdatum = field(default=None, repr=False)
    onderzoek: object = field(default=False, repr=False)
    paden: tuple[tuple[str, str], ...] = ()


def lees_verblijfplaats(plek: Plek, gemeente: Plek) -> Verblijfplaats | None:
    """Return the verblijfplaats that stands there, or None with errors; ``gemeente``: where its municipality stands."""
    soort = _soort(plek)
    if soort is None:
        return None
    onderzoek = lees_onderzoek(plek["inOnderzoek"], plek["verblijfadres"]["inOnderzoek"])
    in_nederland = soort in IN_NEDERLAND
    return Verblijfplaats(
        soort=soort,
        van=plek["datumVan"].datum(),
        tot=plek["datumTot"].datum(),
        pad=plek.pad,
        code=lees_gemeente(gemeente) if in_nederland else None,
        functie=_functie(plek["functieAdres"]) if in_nederland else FunctieAdres.WOONADRES,
        niet_vanaf=_niet_vanaf(plek) if in_nederland else None,
        onderzoek=onderzoek,
        paden=(("gemeente", gemeente["code"].pad), ("functieAdres", plek["functieAdres"]["code"].pad)),
    )


def lees_gemeente(plek: Plek) -> str | None:
    """Return the code of a municipality as it stands there; None when there is none, or with an error."""
    code = plek.code(TABELWAARDE)
    if code is not None and not is_gemeentecode(code):
        plek["code"].meld(GEMEENTECODE)
        return None
    return code


def lees_onderzoek(*aantekeningen: Plek) -> object:
    """Return the field ``inOnderzoek`` of the record: whether any of the notes holds something, and since when."""
    gezet = [plek for plek in aantekeningen if plek.is_object(ONDERZOEK) and _is_gezet(plek.waarde)]
    if not gezet:
        return False
    dagen = [datum for plek in gezet if isinstance(datum := plek["datumIngangOnderzoek"].datum(), Datum)]
    if not dagen or not all(dag.volledig for dag in dagen):
        return {"waarde": True, "bron": BRP}
    return {"waarde": True, "bron": BRP, "sinds": min(dag.eerste for dag in dagen).isoformat()}


def intervallen(verblijfplaats: Verblijfplaats, register: GemeenteRegister) -> Iterator[dict[str, object]]:
    """Yield the intervals of the record, the latest first; none when no day of it is certain."""
    begrensd = _zekere_dagen(verblijfplaats)
    if begrensd is None:
        return
    for stuk in reversed([fijn for grof in _per_gemeente(begrensd, register) for fijn in _per_functie(grof)]):
        yield _als_interval(stuk)


@frozen
class _Stuk:
    verblijfplaats: Verblijfplaats = field(repr=False)
    van: Datum = field(repr=False)
    tot: Datum | None = field(repr=False)
    plaats: object = field(default=None, repr=False)
    huidige: str | None = field(default=None, repr=False)
    functie: FunctieAdres | None = field(default=None, repr=False)


def _soort(plek: Plek) -> Soort | None:
    if not isinstance(plek.waarde, dict):
        plek.meld(VERBLIJFPLAATS)
        return None
    naam = plek["type"].waarde
    soort = next((soort for soort in Soort if soort.value == naam), None)
    if soort is None:
        plek["type"].meld("een van " + ", ".join(f"`{soort.value}`" for soort in Soort))
    return soort


def _functie(plek: Plek) -> FunctieAdres | None:
    code = plek.code(FUNCTIE)
    if code is not None and code not in FUNCTIES:
        plek["code"].meld(FUNCTIE)
    return None if code is None else FUNCTIES.get(code)


def _niet_vanaf(plek: Plek) -> Brpdatum:
    """Return since when the person does not live there; the indication without a day dates from the research."""
    if (vanaf := plek["verblijftNietOpAdresVanaf"].datum()) is not None:
        return vanaf
    if not plek["indicatieVastgesteldVerblijftNietOpAdres"].ja():
        return None
    return plek["inOnderzoek"]["datumIngangOnderzoek"].datum() or ONBEKEND


def _is_gezet(aantekening: object) -> bool:
    return isinstance(aantekening, dict) and any(deel not in (None, False) for deel in aantekening.values())


def _zekere_dagen(verblijfplaats: Verblijfplaats) -> _Stuk | None:
    """Return the interval, or the one day of it that is certain where a bound is unknown altogether."""
    van, tot = verblijfplaats.van, verblijfplaats.tot
    dag = timedelta(days=1)
    if isinstance(van, Datum) and tot is not ONBEKEND:
        return _Stuk(verblijfplaats, van, tot, functie=verblijfplaats.functie)
    if isinstance(van, Datum) and van.volledig:
        return _Stuk(verblijfplaats, van, Datum.van(van.eerste + dag), functie=verblijfplaats.functie)
    if isinstance(tot, Datum) and tot.volledig:
        return _Stuk(verblijfplaats, Datum.van(tot.eerste - dag), tot, functie=verblijfplaats.functie)
    return None


def _per_gemeente(stuk: _Stuk, register: GemeenteRegister) -> Iterator[_Stuk]:
    verblijfplaats = stuk.verblijfplaats
    if verblijfplaats.soort is Soort.BUITENLAND:
        yield evolve(stuk, plaats=Buitenland.BUITEN_NEDERLAND.value)
        return
    if verblijfplaats.soort is Soort.ONBEKEND:
        yield evolve(stuk, plaats={"nietVastTeStellen": ONBEKENDE_VERBLIJFPLAATS})
        return
    plek = ligging(verblijfplaats.code, stuk.van, stuk.tot, register)
    if plek.pas_vanaf is None:
        yield evolve(stuk, plaats=plek.code, huidige=plek.huidige)
        return
    grens = Datum.van(plek.pas_vanaf)
    yield evolve(stuk, tot=grens)
    yield evolve(stuk, van=grens, plaats=plek.code)


def _per_functie(stuk: _Stuk) -> Iterator[_Stuk]:
    """Yield the stretch in which the address counts as it is registered, and the one in which that is not certain."""
    vanaf = stuk.verblijfplaats.niet_vanaf
    if vanaf is None or stuk.functie is FunctieAdres.BRIEFADRES or _na(stuk.tot, vanaf):
        yield stuk
        return
    binnen = isinstance(vanaf, Datum) and stuk.van.laatste < vanaf.eerste
    if isinstance(vanaf, Datum) and binnen and (stuk.tot is None or vanaf.laatste < stuk.tot.eerste):
        yield evolve(stuk, tot=vanaf)
        yield evolve(stuk, van=vanaf, functie=None)
        return
    yield evolve(stuk, functie=None)


def _na(tot: Datum | None, vanaf: Brpdatum) -> bool:
    """Whether the interval had certainly ended on that day."""
    return isinstance(vanaf, Datum) and tot is not None and tot.laatste <= vanaf.eerste


def _als_interval(stuk: _Stuk) -> dict[str, object]:
    velden = {
        "gemeente": stuk.plaats,
        "datumVan": schrijf_datum(stuk.van),
        "datumTot": None if stuk.tot is None else schrijf_datum(stuk.tot),
        "functieAdres": None if stuk.functie is None else stuk.functie.value,
        "inOnderzoek": stuk.verblijfplaats.onderzoek,
        "huidigeGemeente": stuk.huidige,
        "bron": BRP,
    }
    return {sleutel: waarde for sleutel, waarde in velden.items() if waarde is not None}

"""Short hand for agreements and clients built by hand: the tests of the evaluator need no grammar."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from regio_uitstroom.client.feiten import Bekend, Datum, Feit
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import (
    Adres,
    Adreshistorie,
    Client,
    FunctieAdres,
    Oordeel,
    Plaats,
    Verblijf,
    Verblijfshistorie,
    ZonderAdres,
)
from regio_uitstroom.evaluation.voorzieningen import met_bovenliggende
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, Stap
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Begripbron, Gemeentebron, WoonadresVoorafgaand
from regio_uitstroom.model.regeling import Deelname, Kop, Partijen, Regeling, Soort
from regio_uitstroom.model.regels import Regel, Urgentie, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import FeitIs, OordeelGeeft, Voorwaarde
from regio_uitstroom.model.woorden import HUISVESTING, Actor, Oordeelsoort, Taak, Voorzieningen
from regio_uitstroom.tijd import Periode

COLLEGE = Actor("college", "het college")
BESCHERMD_WONEN = Voorzieningen(frozenset({"beschermd wonen", "maatschappelijke opvang"}), "tijdelijk verblijf")
PEILDATUM = date(2018, 3, 1)


def gemeente(naam: str, op: date | None = date(2017, 6, 1)) -> Gemeente:
    """Return the municipality of that name on a day (None: ever)."""
    (gevonden,) = register().zoek(naam, op)
    return gevonden


def cit(tekst: str) -> Citaat:
    """Return a citation: ``2.1.a`` is artikel 2, eerste lid, onderdeel a."""
    artikel, *rest = tekst.split(".")
    return Citaat(artikel, int(rest[0]) if rest else None, rest[1] if len(rest) > 1 else None)


def dag(tekst: str) -> date:
    """Return a day from ISO text."""
    return date.fromisoformat(tekst)


def datum(tekst: str) -> Datum:
    """Return a date that may be partial: ``2017``, ``2017-06``, ``2017-06-01``."""
    return Datum(*(int(deel) for deel in tekst.split("-")))


def bekende_datum(tekst: str) -> Bekend[Datum]:
    """Return a known date."""
    return Bekend(datum(tekst))


def adres(plaats: str | Plaats | ZonderAdres | Feit[Any], van: str, tot: str | None = None, **rest: Any) -> Adres:
    """Return a woonadres (unless said otherwise) in a municipality, by name or as a value or fact."""
    waarde = Bekend(gemeente(plaats)) if isinstance(plaats, str) else plaats
    if isinstance(waarde, Plaats | ZonderAdres):
        waarde = Bekend(waarde)
    rest.setdefault("functie", Bekend(FunctieAdres.WOONADRES))
    return Adres(waarde, datum(van), datum(tot) if tot else None, **rest)


def adressen(*lijst: Adres, van: str | None = None, tot: str | None = None, volledig: bool = True) -> Adreshistorie:
    """Return an address history, complete over the period unless said otherwise (open: since ever, for ever)."""
    periode = Periode(dag(van) if van else None, dag(tot) if tot else None)
    return Adreshistorie(lijst, periode if volledig else None)


def verblijf(soort: str, van: str, tot: str | None = None, **rest: Any) -> Verblijf:
    """Return a stay."""
    return Verblijf(soort, datum(van), datum(tot) if tot else None, **rest)


def verblijven(
    *lijst: Verblijf, van: str | None = None, tot: str | None = None, volledig: bool = True
) -> Verblijfshistorie:
    """Return a history of stays, complete over the period unless said otherwise."""
    periode = Periode(dag(van) if van else None, dag(tot) if tot else None)
    return Verblijfshistorie(lijst, periode if volledig else None)


def client(**velden: Any) -> Client:
    """Return a client; ``feiten`` as a dict of name to value or fact."""
    feiten = velden.pop("feiten", {})
    vast = tuple(sorted((naam, w if _is_feit(w) else Bekend(w)) for naam, w in feiten.items()))
    return Client("dossier-1", feiten=vast, **velden)


def _is_feit(waarde: object) -> bool:
    return type(waarde).__name__ in {"Bekend", "Onbekend", "NietVastTeStellen", "Betwist"}


def gegeven(naam: str, soort: Feittype = Feittype.JA_NEE) -> Gegeven:
    """Return a fact that a text declares."""
    return Gegeven(f"feiten.{naam}", f"de cliënt {naam}", soort, f"Is het zo: {naam}?")


def feit(naam: str, *, waarde: bool | str = True) -> FeitIs:
    """Return the condition that a declared fact holds."""
    return FeitIs(gegeven(naam), waarde, tekst=f"de cliënt {naam} is")


def oordeel(naam: str, door: str | None = "het college", bron: Gemeentebron | None = None) -> OordeelGeeft:
    """Return the condition that a person judged so."""
    return OordeelGeeft(oordeelsoort(naam), door, bron, tekst=naam)


def oordeelsoort(naam: str) -> Oordeelsoort:
    """Return a kind of judgment."""
    return Oordeelsoort(naam, naam, f"{naam}?")


def geoordeeld(naam: str, *, waarde: bool = True, door: str = "college van Soest", **rest: Any) -> Oordeel:
    """Return a judgment that was given."""
    return Oordeel(naam, waarde=waarde, door=door, **rest)


def herkomst(wijze: Gemeentebron | None = None) -> GemeenteBegrip:
    """Return the usual definition of gemeente van herkomst: the woonadres immediately before the stay."""
    bron = wijze or WoonadresVoorafgaand(BESCHERMD_WONEN, tekst="de gemeente waar hij zijn woonadres had")
    return GemeenteBegrip(naam="gemeente van herkomst", citaat=cit("1.1.b"), stappen=(Stap(cit("1.1.b"), bron),))


HERKOMST = Begripbron("gemeente van herkomst", tekst="de gemeente van herkomst")


def verantwoordelijk(
    plaats: str,
    bron: Gemeentebron,
    voorwaarde: Voorwaarde | None = None,
    *,
    wijkt_voor: Iterable[str] = (),
    **rest: Any,
) -> Verantwoordelijkheid:
    """Return a rule that a municipality is responsible, by default for huisvesting."""
    rest.setdefault("taken", (HUISVESTING,))
    voor = frozenset(cit(c) for c in wijkt_voor)
    return Verantwoordelijkheid(citaat=cit(plaats), gemeente=bron, voorwaarde=voorwaarde, wijkt_voor=voor, **rest)


def urgentie(
    plaats: str,
    voorwaarde: Voorwaarde | None = None,
    *,
    urgent: bool = True,
    wijkt_voor: Iterable[str] = (),
    lijst: str | None = None,
    **rest: Any,
) -> Urgentie:
    """Return a ground for urgency, or for refusing it."""
    return Urgentie(
        citaat=cit(plaats),
        voorwaarde=voorwaarde,
        urgent=urgent,
        wijkt_voor=frozenset(cit(c) for c in wijkt_voor),
        lijst=cit(lijst or plaats),
        **rest,
    )


def deelnames(*namen: str, op: date | None = date(2017, 6, 1)) -> tuple[Deelname, ...]:
    """Return memberships without bounds."""
    return tuple(Deelname(gemeente(naam, op)) for naam in namen)


PARTIJEN = deelnames("Houten", "Utrecht", "Vianen", "Zeist")


def regeling(
    *regels: Regel,
    begrippen: Iterable[Begrip] = (),
    partijen: Iterable[Deelname] = PARTIJEN,
    soort: Soort = Soort.CONVENANT,
    looptijd: Periode | None = Periode(date(2017, 3, 15), date(2020, 1, 1)),  # noqa: B008 - frozen
    **rest: Any,
) -> Regeling:
    """Return an agreement on real municipalities."""
    return Regeling(
        naam=rest.pop("naam", "proef"),
        kop=Kop(soort, "Proef", looptijd=looptijd, **rest.pop("kop", {})),
        partijen=Partijen(tuple(partijen)),
        begrippen=tuple(begrippen),
        gegevens=rest.pop("gegevens", ()),
        artikelen=(),
        regels=regels,
        **rest,
    )


BEGELEIDING = Taak("begeleiding")


def bovenste(voorziening: str) -> str:
    """Return the widest kind that a facility kind falls under."""
    return min(met_bovenliggende(voorziening), key=lambda soort: len(met_bovenliggende(soort)))

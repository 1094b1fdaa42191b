"""Which facts of a record an agreement can use: what its rules and definitions look at, and nothing else.

Where a record goes to somebody who applies the agreement, no more than these is needed (data minimisation).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.gegevens import Gegeven, ingebouwde_gegevens
from regio_uitstroom.model import gemeentebron as b
from regio_uitstroom.model import regels as r
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.regeling import Deelname, Regeling
from regio_uitstroom.model.uitvoering import gegevens_van
from regio_uitstroom.model.woorden import Moment

ALTIJD = frozenset({"toekenningen"})
"""Whether urgency was granted decides which questions are asked, under every agreement."""

OORDELEN = "oordelen"
_ADRESSEN, _VERBLIJVEN = "verblijfplaatsen", "verblijven"
_GEBOORTE = "geboortedatum"
_IN_ONDERZOEK = "verblijfplaatsen.inOnderzoek"
_UITSTROOM = ("uitstroomdatum", "verwachteUitstroomdatum", "uitstroomgereedVanaf")

_PER_SOORT: Mapping[type, tuple[str, ...]] = {
    v.Verblijfstest: (_VERBLIJVEN, *_UITSTROOM),
    v.Uitstroomgereed: ("uitstroomgereedVanaf",),
    v.Leeftijd: (_GEBOORTE,),
    v.Woonduur: (_ADRESSEN,),
    v.Verblijfsoort: (_VERBLIJVEN,),
    v.Verblijfsduur: (_VERBLIJVEN,),
    v.TerugkeerOnveilig: ("onveiligeGemeenten",),
    v.InOnderzoek: (_ADRESSEN, _IN_ONDERZOEK),
    v.HeeftGeweigerd: ("aanbiedingen",),
    v.HeeftMinderjarigKind: ("huishouden",),
    v.HeeftGezinslid: ("huishouden",),
    v.HeeftAdres: (_ADRESSEN,),
    v.HeeftGemeld: ("meldingen",),
    v.IsToegekend: ("toekenningen",),
    v.IsAangeboden: ("aanbiedingen",),
    v.WilWonen: ("voorkeursgemeenten",),
    v.OordeelGeeft: (OORDELEN,),
    b.WoonadresVoorafgaand: (_VERBLIJVEN, _ADRESSEN),
    b.WoonadresOp: (_ADRESSEN,),
    b.WoonadresNaarDuur: (_ADRESSEN,),
    b.GemeenteVanVerblijf: (_VERBLIJVEN,),
    b.GemeenteUitOordeel: (OORDELEN,),
    r.Bevoegdheid: (OORDELEN, "beroepenOp"),
    r.Intrekking: (OORDELEN,),
    r.Verlenging: (OORDELEN,),
    r.Verdaging: (OORDELEN,),
    r.Overgang: (_VERBLIJVEN,),
    r.Verplichting: ("verrichtingen",),
    r.Overdracht: ("verrichtingen",),
}
"""What each kind of part looks at, beside what is in it."""


def bruikbare_sleutels(*regelingen: Regeling) -> frozenset[str]:
    """Return the keys of every fact that the agreements can use, and ``oordelen`` where one asks for judgments."""
    return frozenset(sleutel for regeling in regelingen for sleutel in _van_een(regeling))


def _van_een(regeling: Regeling) -> frozenset[str]:
    return sleutels_van(regeling, regeling.regels, regeling.begrippen, regeling.partijen.deelnames) | ALTIJD


def sleutels_van(regeling: Regeling, *delen: object) -> frozenset[str]:
    """Return the keys of every fact that parts of an agreement look at."""
    gevonden = {sleutel for deel in doorloop(*delen) for sleutel in _van(deel, regeling)}
    if _IN_ONDERZOEK in gevonden:
        gevonden.add(_ADRESSEN)
    if gevonden & {_ADRESSEN, _VERBLIJVEN}:
        gevonden.add(_GEBOORTE)  # nobody lived or stayed anywhere before birth
    return frozenset(gevonden)


def _van(deel: object, regeling: Regeling) -> Iterator[str]:
    yield from _PER_SOORT.get(type(deel), ())
    lees: Callable[[Any, Regeling], Iterator[str]] | None = _PER_INHOUD.get(type(deel))
    if lees is not None:
        yield from lees(deel, regeling)


def _gegeven(gegeven: Gegeven, _: Regeling) -> Iterator[str]:
    yield gegeven.sleutel


def _uit_record(bron: b.GemeenteUitRecord, _: Regeling) -> Iterator[str]:
    yield bron.soort.value


def _naar_duur(bron: b.WoonadresNaarDuur, _: Regeling) -> Iterator[str]:
    if bron.buiten:
        yield _VERBLIJVEN


def _deelname(deelname: Deelname, _: Regeling) -> Iterator[str]:
    """Yield what tells the theme, which is looked at where a party takes part for one theme only."""
    if deelname.thema is not None:
        yield _VERBLIJVEN


def _moment(moment: Moment, regeling: Regeling) -> Iterator[str]:
    """Yield the fact behind a moment: of the word list, or one that the text asks for by that name."""
    bekend = gegeven_bij_moment().get(moment.sleutel)
    if bekend:
        yield bekend
    if moment.van is not None:
        yield _VERBLIJVEN
    eigen = f"feiten.{moment.sleutel}"
    if eigen in ingebouwde_gegevens() or any(gegeven.sleutel == eigen for gegeven in regeling.gegevens):
        yield eigen


def _verplichting(plicht: r.Verplichting, _: Regeling) -> Iterator[str]:
    """Yield what tells that a duty was carried out: the events by which it is, and the stay during which they count."""
    gevonden = [gegeven for gegeven, _bewijst in gegevens_van(plicht)]
    yield from gevonden
    if gevonden and (plicht.termijn is None or not plicht.termijn.begint_bij_moment):
        yield _VERBLIJVEN


_PER_INHOUD: Mapping[type, Callable[[Any, Regeling], Iterator[str]]] = {
    Gegeven: _gegeven,
    b.GemeenteUitRecord: _uit_record,
    b.WoonadresNaarDuur: _naar_duur,
    Deelname: _deelname,
    Moment: _moment,
    r.Verplichting: _verplichting,
}
"""Parts of which the content says what they look at."""


@cache
def gegeven_bij_moment() -> Mapping[str, str]:
    """Return the fact behind each moment (``momenten.csv``)."""
    return {rij["sleutel"]: rij["gegeven"] for rij in lexicon_rows("momenten")}

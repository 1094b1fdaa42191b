"""Strategies for client records: invented people with histories, partial dates, disputes, events and judgments."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import TypeVar

from attrs import fields
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import (
    Aanbieding,
    Adres,
    Adreshistorie,
    Beroep,
    Client,
    FunctieAdres,
    Gezinslid,
    Hulpvraag,
    Melding,
    Oordeel,
    Plaats,
    Reactie,
    RegiePeriode,
    Toekenning,
    Verblijf,
    Verblijfshistorie,
    Verrichting,
    ZonderAdres,
)
from regio_uitstroom.client.texts import voorzieningen
from regio_uitstroom.client.writing import write_client
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.testing.eigen_feiten import eigen_feiten
from regio_uitstroom.testing.kennis import (
    DELEN,
    dagen,
    datumfeiten,
    datums,
    feiten_van,
    ja_nee_feiten,
    misschien_dag,
    misschien_naam,
    namen,
    onvolledig,
)
from regio_uitstroom.testing.wereld import Wereld, plaatsen_in
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

T = TypeVar("T")

STANDAARDGEMEENTEN = (
    *("0307", "0308", "0327", "0342", "0345", "0351"),  # regio Amersfoort
    *("0321", "0344", "0355"),  # U16
    *("0620", "0545", "1961"),  # Vianen and Leerdam, later Vijfheerenlanden
    *("0788", "0757", "0824"),  # Haaren, split over four
)
"""Codes of municipalities that lives are invented in: a region, a merger and a split."""


@frozen(eq=False, repr=False)
class VerzonnenClient(Client):
    """An invented client: equal to a Client with the same facts, and printed in full."""

    def __eq__(self, other: object) -> bool:
        """Compare the facts, whichever of the two classes the other is."""
        if not isinstance(other, Client):
            return NotImplemented
        return all(getattr(self, deel.name) == getattr(other, deel.name) for deel in fields(Client))

    def __hash__(self) -> int:
        """Return the hash of the client with the same facts."""
        return Client.__hash__(self)

    def __repr__(self) -> str:
        """Return every fact, as JSON: nobody lives this life."""
        return f"VerzonnenClient({json.dumps(write_client(self), ensure_ascii=False)})"


def clients(
    gegevens: Sequence[Gegeven] = (), gemeenten: Sequence[Gemeente] | None = None
) -> SearchStrategy[VerzonnenClient]:
    """Return a strategy for valid records, with the facts of a region and lives in the given municipalities.

    Everything that a record can say comes up: histories with gaps and partial dates, places abroad, addresses without
    a place, onbekend, niet vast te stellen, betwist, sources, events and judgments. ``gemeenten`` None: those of
    ``STANDAARDGEMEENTEN``.
    """
    if gemeenten is None:
        gevonden = (register().code(code) for code in STANDAARDGEMEENTEN)
        gemeenten = [gemeente for gemeente in gevonden if gemeente is not None]
    return _clients(tuple(gegevens), tuple(gemeenten))


@st.composite
def _clients(draw: DrawFn, gegevens: tuple[Gegeven, ...], gemeenten: tuple[Gemeente, ...]) -> VerzonnenClient:
    wereld = Wereld(gemeenten, draw(misschien_dag()))
    wensen = feiten_van(st.lists(st.sampled_from(wereld.plaatsen(None)), max_size=3).map(tuple))
    datum = datumfeiten()
    geboortedatum = draw(datum)
    geboortedag = geboortedatum.waarde.eerste if isinstance(geboortedatum, Bekend) else None
    if geboortedag is not None and wereld.peildatum is not None and geboortedag > wereld.peildatum:
        geboortedatum, geboortedag = ONBEKEND, None
    return VerzonnenClient(
        sleutel=draw(namen().map(lambda naam: f"dossier {naam}")),
        peildatum=wereld.peildatum,
        geboortedatum=geboortedatum,
        verblijfplaatsen=draw(_adreshistories(wereld)),
        verblijven=draw(_verblijfshistories(wereld)),
        meldingen=draw(_lijst(_meldingen(wereld))),
        aanvraagdatum=draw(datum),
        uitstroomgereed_vanaf=draw(datum),
        verwachte_uitstroomdatum=draw(datum),
        uitstroomdatum=draw(datum),
        voorkeursgemeenten=draw(wensen),
        onveilige_gemeenten=draw(wensen),
        vestigingsgemeente=draw(feiten_van(plaatsen_in(wereld, None))),
        huishouden=draw(_lijst(st.builds(Gezinslid, st.sampled_from(("kind", "partner", "ouder")), datum))),
        aanbiedingen=draw(_lijst(_aanbiedingen())),
        feiten=draw(eigen_feiten(gegevens, wereld)),
        regie=draw(_lijst(_regieperioden(wereld))),
        hulpvraag=draw(_hulpvragen(wereld)),
        moeder_bij_geboorte=draw(feiten_van(plaatsen_in(wereld, geboortedag))),
        toekenningen=draw(_lijst(_toekenningen())),
        beroepen_op=draw(_lijst(st.builds(Beroep, namen(), datums(), misschien_naam(), misschien_dag()))),
        verrichtingen=draw(_lijst(_verrichtingen())),
        oordelen=draw(st.lists(_oordelen(wereld), max_size=2).map(tuple)),
    )


def _lijst(elementen: SearchStrategy[T]) -> SearchStrategy[Feit[tuple[T, ...]]]:
    return feiten_van(st.lists(elementen, max_size=2).map(tuple))


@st.composite
def _intervallen(draw: DrawFn, meeste: int = 4) -> list[tuple[Datum, Datum | None]]:
    """Draw intervals one after the other, some with a gap between, some bounds partial, the last one maybe open."""
    grenzen = sorted(draw(st.sets(dagen(), max_size=2 * meeste)))
    intervallen: list[tuple[Datum, Datum | None]] = []
    while len(grenzen) > 1:
        van, tot = grenzen[0], grenzen[1]
        grenzen = grenzen[1:] if draw(st.booleans()) else grenzen[2:]
        open_einde = len(grenzen) < 2 and draw(st.booleans())  # noqa: PLR2004 - two bounds make an interval
        intervallen.append((onvolledig(van, draw(DELEN)), None if open_einde else onvolledig(tot, draw(DELEN))))
    return intervallen


@cache
def _volledig() -> SearchStrategy[Periode | None]:
    lengte = st.integers(1, 9000).map(lambda aantal: timedelta(days=aantal))
    return st.none() | st.builds(lambda van, duur: Periode(van, van + duur), dagen(), lengte)


@st.composite
def _adreshistories(draw: DrawFn, wereld: Wereld) -> Adreshistorie:
    adressen = [draw(_adressen(wereld, van, tot)) for van, tot in draw(_intervallen())]
    return Adreshistorie(tuple(draw(st.permutations(adressen))), draw(_volledig()))


@st.composite
def _adressen(draw: DrawFn, wereld: Wereld, van: Datum, tot: Datum | None) -> Adres:
    plaatsen: SearchStrategy[Plaats | ZonderAdres] = plaatsen_in(wereld, van.eerste)
    plaats = draw(feiten_van(st.one_of(plaatsen, plaatsen, st.just(ZonderAdres.GEEN_VAST_ADRES))))
    huidige = draw(st.none() | st.none() | st.sampled_from(wereld.plaatsen(None)))
    woonadres: Feit[FunctieAdres] = Bekend(FunctieAdres.WOONADRES)
    return Adres(
        plaats,
        van,
        tot,
        functie=draw(st.just(woonadres) | feiten_van(st.sampled_from(FunctieAdres))),
        in_onderzoek=draw(ja_nee_feiten()),
        huidige_gemeente=huidige,
        bron=draw(st.none() | st.just("BRP") | namen()),
        sinds=draw(misschien_dag()),
    )


@st.composite
def _verblijfshistories(draw: DrawFn, wereld: Wereld) -> Verblijfshistorie:
    paren = draw(_intervallen()) + draw(_intervallen(meeste=1))
    verblijven = [draw(_verblijven(wereld, van, tot)) for van, tot in paren]
    return Verblijfshistorie(tuple(draw(st.permutations(verblijven))), draw(_volledig()))


def _verblijven(wereld: Wereld, van: Datum, tot: Datum | None) -> SearchStrategy[Verblijf]:
    return st.builds(
        Verblijf,
        voorziening=st.sampled_from(voorzieningen()),
        van=st.just(van),
        tot=st.just(tot),
        gemeente=feiten_van(plaatsen_in(wereld, van.eerste)),
        aanbieder=misschien_naam(),
        grondslag=st.none() | st.sampled_from(("Wmo 2015", "Jeugdwet")),
        bron=misschien_naam(),
        sinds=misschien_dag(),
    )


@st.composite
def _meldingen(draw: DrawFn, wereld: Wereld) -> Melding:
    datum = draw(datums())
    gemeente = draw(feiten_van(plaatsen_in(wereld, datum.eerste)))
    return Melding(gemeente, datum, draw(st.sampled_from(("melding", "aanmelding"))), draw(misschien_naam()))


@st.composite
def _regieperioden(draw: DrawFn, wereld: Wereld) -> RegiePeriode:
    intervallen = draw(_intervallen(meeste=1).filter(bool))
    van, tot = intervallen[0]
    return RegiePeriode(draw(feiten_van(plaatsen_in(wereld, van.eerste))), van, tot, sinds=draw(misschien_dag()))


@st.composite
def _hulpvragen(draw: DrawFn, wereld: Wereld) -> Hulpvraag:
    datum = draw(datumfeiten())
    dag = datum.waarde.eerste if isinstance(datum, Bekend) else None
    return Hulpvraag(datum, draw(feiten_van(plaatsen_in(wereld, dag))))


@cache
def _aanbiedingen() -> SearchStrategy[Aanbieding]:
    return st.builds(Aanbieding, datums(), ja_nee_feiten(), feiten_van(st.sampled_from(Reactie)), misschien_naam())


@cache
def _toekenningen() -> SearchStrategy[Toekenning]:
    return st.builds(Toekenning, datums(), misschien_naam(), misschien_naam(), misschien_naam())


@cache
def _verrichtingen() -> SearchStrategy[Verrichting]:
    return st.builds(Verrichting, namen(), datums(), misschien_naam(), misschien_naam(), misschien_dag())


_UIT_OPEN_REGELS = [
    f"artikel {artikel}, eerste lid: {gevolg}"
    for artikel in range(3, 8)
    for gevolg in ("huisvesting", "urgent", "niet urgent", "geldig", "niet meer geldig")
]
"""What judgments may say that follows from a sentence which a person applies, in the agreements that are generated."""


@st.composite
def _oordelen(draw: DrawFn, wereld: Wereld) -> Oordeel:
    datum = draw(st.none() | datums())
    plaatsen = wereld.plaatsen(None if datum is None else datum.eerste)
    return Oordeel(
        oordeel=draw(st.sampled_from([rij["sleutel"] for rij in lexicon_rows("oordelen")] + _UIT_OPEN_REGELS)),
        waarde=draw(st.booleans()),
        door=draw(st.just("") | namen()),
        datum=datum,
        reden=draw(st.just("") | namen()),
        gemeente=draw(st.none() | st.sampled_from(plaatsen)) if plaatsen else None,
    )

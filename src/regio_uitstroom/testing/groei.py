"""Records that know less: what law 1 (monotone) compares a record with."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit
from regio_uitstroom.client.record import Adres, Adreshistorie, Client, Verblijf, Verblijfshistorie
from regio_uitstroom.tijd import Periode

T = TypeVar("T")

_FEITEN = (
    "geboortedatum",
    "meldingen",
    "aanvraagdatum",
    "uitstroomgereed_vanaf",
    "verwachte_uitstroomdatum",
    "uitstroomdatum",
    "voorkeursgemeenten",
    "onveilige_gemeenten",
    "vestigingsgemeente",
    "huishouden",
    "aanbiedingen",
    "regie",
    "moeder_bij_geboorte",
)
"""Fields that may be forgotten as a whole.

``toekenningen`` decide which questions are asked, and an entry in ``beroepen_op`` is a change and no addition
(semantics, section 6, law 1): both stay.
"""

_LIJSTEN = ("meldingen", "huishouden", "aanbiedingen", "regie")
"""Lists of events, of which parts may be forgotten."""

_OPEN_DELEN = ("gemeente", "passend", "reactie", "geboortedatum")
"""Parts of an event that may be onbekend."""

_DATUMS = ("geboortedatum", "aanvraagdatum", "uitstroomgereed_vanaf", "verwachte_uitstroomdatum", "uitstroomdatum")


@st.composite
def minder_bekend(draw: st.DrawFn, client: Client, *, vast: frozenset[str] = frozenset()) -> Client:
    """Make a record that knows less than the given one, so that the given one only adds to it.

    ``vast`` holds the keys of judgments that stay: using a power is a change, not an addition.
    """
    velden: dict[str, Any] = {naam: draw(_vergeten(getattr(client, naam))) for naam in _FEITEN}
    velden |= {naam: draw(_grover_feit(velden[naam])) for naam in _DATUMS}
    velden |= {naam: draw(_vager(velden[naam])) for naam in _LIJSTEN}
    velden["hulpvraag"] = evolve(
        client.hulpvraag,
        datum=draw(_vergeten(client.hulpvraag.datum)),
        werkelijk_verblijf=draw(_vergeten(client.hulpvraag.werkelijk_verblijf)),
    )
    velden["feiten"] = tuple((naam, feit) for naam, feit in client.feiten if draw(st.booleans()))
    velden["oordelen"] = tuple(o for o in client.oordelen if o.oordeel in vast or draw(st.booleans()))
    velden["verblijfplaatsen"] = draw(_minder_adressen(client.verblijfplaatsen))
    velden["verblijven"] = draw(_minder_verblijven(client.verblijven))
    return evolve(client, **velden)


def _vergeten(feit: Feit[T]) -> st.SearchStrategy[Feit[T]]:
    """Keep the fact, or forget it."""
    return st.sampled_from((feit, ONBEKEND))


@st.composite
def _vager(draw: st.DrawFn, feit: Feit[tuple[Any, ...]]) -> Feit[tuple[Any, ...]]:
    """Keep the events of a list, but forget parts of them, or the day of their dates."""
    if not isinstance(feit, Bekend):
        return feit
    return evolve(feit, waarde=tuple(draw(_vagere_gebeurtenis(deel)) for deel in feit.waarde))


@st.composite
def _vagere_gebeurtenis(draw: st.DrawFn, gebeurtenis: Any) -> Any:  # noqa: ANN401 - an event of any kind
    anders: dict[str, Any] = {
        naam: draw(_vergeten(getattr(gebeurtenis, naam))) for naam in _OPEN_DELEN if hasattr(gebeurtenis, naam)
    }
    anders |= {naam: draw(_grover_feit(anders[naam])) for naam in ("geboortedatum",) if naam in anders}
    for naam in ("datum", "van", "tot"):
        datum = getattr(gebeurtenis, naam, None)
        anders |= {} if datum is None else {naam: draw(_grover(datum))}
    return evolve(gebeurtenis, **anders)


@st.composite
def _grover(draw: st.DrawFn, datum: Datum) -> Datum:
    """Keep the date, or drop its day, or its month and day."""
    return draw(st.sampled_from((datum, datum, Datum(datum.jaar, datum.maand), Datum(datum.jaar))))


@st.composite
def _grover_feit(draw: st.DrawFn, feit: Feit[Datum]) -> Feit[Datum]:
    return evolve(feit, waarde=draw(_grover(feit.waarde))) if isinstance(feit, Bekend) else feit


@st.composite
def _minder_adressen(draw: st.DrawFn, historie: Adreshistorie) -> Adreshistorie:
    """Keep the history, or shrink or drop its complete period; without one perhaps intervals and details too."""
    vorm = draw(st.sampled_from(("zo", "korter", "los")))
    if vorm == "zo":
        return historie
    if vorm == "korter":
        return evolve(historie, volledig=draw(_korter(historie.volledig)))
    lijst = tuple(draw(_minder_adres(adres)) for adres in historie.lijst if draw(st.booleans()))
    return Adreshistorie(lijst)


@st.composite
def _korter(draw: st.DrawFn, volledig: Periode | None) -> Periode | None:
    """Shrink a complete period at either end."""
    if volledig is None or volledig.van is None or volledig.tot is None:
        return volledig
    dagen = (volledig.tot - volledig.van).days
    van = draw(st.integers(0, dagen - 1))
    tot = draw(st.integers(van + 1, dagen))
    return Periode(volledig.van + timedelta(days=van), volledig.van + timedelta(days=tot))


@st.composite
def _minder_adres(draw: st.DrawFn, adres: Adres) -> Adres:
    return evolve(
        adres,
        van=draw(_grover(adres.van)),
        tot=None if adres.tot is None else draw(_grover(adres.tot)),
        plaats=draw(_vergeten(adres.plaats)),
        functie=draw(_vergeten(adres.functie)),
        in_onderzoek=draw(_vergeten(adres.in_onderzoek)),
    )


@st.composite
def _minder_verblijven(draw: st.DrawFn, historie: Verblijfshistorie) -> Verblijfshistorie:
    """Keep the history, or shrink or drop its complete period; without one perhaps intervals and details too."""
    vorm = draw(st.sampled_from(("zo", "korter", "los")))
    if vorm == "zo":
        return historie
    if vorm == "korter":
        return evolve(historie, volledig=draw(_korter(historie.volledig)))
    lijst = tuple(draw(_minder_verblijf(verblijf)) for verblijf in historie.lijst if draw(st.booleans()))
    return Verblijfshistorie(lijst)


@st.composite
def _minder_verblijf(draw: st.DrawFn, verblijf: Verblijf) -> Verblijf:
    return evolve(
        verblijf,
        van=draw(_grover(verblijf.van)),
        tot=None if verblijf.tot is None else draw(_grover(verblijf.tot)),
        gemeente=draw(_vergeten(verblijf.gemeente)),
    )

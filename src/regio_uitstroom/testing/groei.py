"""Records that know less: what law 1 (monotone) compares a record with."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit
from regio_uitstroom.client.record import Adres, Adreshistorie, Client, Verblijf, Verblijfshistorie

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

_DATUMS = ("geboortedatum", "aanvraagdatum", "uitstroomgereed_vanaf", "verwachte_uitstroomdatum", "uitstroomdatum")


@st.composite
def minder_bekend(draw: st.DrawFn, client: Client, *, vast: frozenset[str] = frozenset()) -> Client:
    """Make a record that knows less than the given one, so that the given one only adds to it.

    ``vast`` holds the keys of judgments that stay: using a power is a change, not an addition.
    """
    velden: dict[str, Any] = {naam: draw(_vergeten(getattr(client, naam))) for naam in _FEITEN}
    velden |= {naam: draw(_grover_feit(velden[naam])) for naam in _DATUMS}
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
def _grover(draw: st.DrawFn, datum: Datum) -> Datum:
    """Keep the date, or drop its day, or its month and day."""
    return draw(st.sampled_from((datum, datum, Datum(datum.jaar, datum.maand), Datum(datum.jaar))))


@st.composite
def _grover_feit(draw: st.DrawFn, feit: Feit[Datum]) -> Feit[Datum]:
    return evolve(feit, waarde=draw(_grover(feit.waarde))) if isinstance(feit, Bekend) else feit


@st.composite
def _minder_adressen(draw: st.DrawFn, historie: Adreshistorie) -> Adreshistorie:
    """Keep the history, or drop its complete period, and then perhaps intervals and details too."""
    if draw(st.booleans()):
        return historie
    lijst = tuple(draw(_minder_adres(adres)) for adres in historie.lijst if draw(st.booleans()))
    return Adreshistorie(lijst)


@st.composite
def _minder_adres(draw: st.DrawFn, adres: Adres) -> Adres:
    return evolve(
        adres,
        plaats=draw(_vergeten(adres.plaats)),
        functie=draw(_vergeten(adres.functie)),
        in_onderzoek=draw(_vergeten(adres.in_onderzoek)),
    )


@st.composite
def _minder_verblijven(draw: st.DrawFn, historie: Verblijfshistorie) -> Verblijfshistorie:
    """Keep the history, or drop its complete period, and then perhaps intervals and details too."""
    if draw(st.booleans()):
        return historie
    lijst = tuple(draw(_minder_verblijf(verblijf)) for verblijf in historie.lijst if draw(st.booleans()))
    return Verblijfshistorie(lijst)


@st.composite
def _minder_verblijf(draw: st.DrawFn, verblijf: Verblijf) -> Verblijf:
    return evolve(verblijf, gemeente=draw(_vergeten(verblijf.gemeente)))

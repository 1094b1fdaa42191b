"""What the answers to *wat als* promise, against trying everything: over agreements and records of all kinds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, product
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum
from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.client.record import Aanbieding, Client, Oordeel, Reactie
from regio_uitstroom.evaluation.uitkomst import Urgentievraag, Vraag
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.tijd import Periode
from regio_uitstroom.watals import wat_als
from regio_uitstroom.watals.aanvullingen import SLEUTEL as AANBIEDINGEN
from regio_uitstroom.watals.uitkomst import Feitwijziging
from regio_uitstroom.watals.vanzelf import eerste_verandering
from regio_uitstroom.watals.veranderlijk import (
    feit_van,
    ingebouwd,
    is_veranderlijk,
    met_feit,
    veranderlijke_sleutels,
)
from regio_uitstroom.watals.vraag import Vraagsteller, kern
from tests.evaluation.bouw import COLLEGE, PEILDATUM, cit, gegeven, regeling, urgentie
from tests.evaluation.test_wetten import PEIL, clienten, teksten

VRAGEN = st.sampled_from((HUISVESTING, *Urgentievraag))
MEESTE = max(settings().max_examples // 2, 10)


def alle_andere(client: Client, ander: Client, regeling: Regeling, aantal: int) -> list[Client]:
    """Return the record with every choice of so many changeable facts taken from another record."""
    sleutels = [
        sleutel
        for sleutel in sorted(veranderlijke_sleutels(regeling))
        if isinstance(feit_van(ander, sleutel), Bekend) and feit_van(ander, sleutel) != feit_van(client, sleutel)
    ]
    uit = []
    for gekozen in combinations(sleutels, aantal):
        nieuw = client
        for sleutel in gekozen:
            nieuw = met_feit(nieuw, sleutel, feit_van(ander, sleutel))
        uit.append(nieuw)
    return uit


def check_kleinste(regeling: Regeling, client: Client, ander: Client, vraag: Vraag, peildatum: date) -> None:
    """Whatever values the facts of another life give: no fewer changes than were found change the outcome."""
    steller = Vraagsteller(regeling, vraag)
    if steller.weeg(client, peildatum) is None:
        return
    gevonden = wat_als(regeling, client, peildatum=peildatum, vraag=vraag, horizon=peildatum)
    eerst, was = steller.beslis(client, peildatum).kern, kern(gevonden.uitkomst)
    minste = len(gevonden.veranderingen[0].wijzigingen) if gevonden.veranderingen else 99
    for aantal in (1, 2):
        if aantal >= minste or (aantal > gevonden.tot_en_met and gevonden.beperkingen):
            return
        anders = [
            c
            for c in alle_andere(client, ander, regeling, aantal)
            if steller.beslis(c, peildatum).kern != eerst and kern(steller.uitkomst(c, peildatum)) != was
        ]  # of two reasons why a text does not apply the outcome is one
        assert not anders or gevonden.beperkingen


def check_echt(regeling: Regeling, client: Client, vraag: Vraag, peildatum: date) -> None:
    """Each change that is told is one of facts that can change, and gives the outcome that is told."""
    steller = Vraagsteller(regeling, vraag)
    if steller.weeg(client, peildatum) is None:
        return
    gevonden = wat_als(regeling, client, peildatum=peildatum, vraag=vraag, horizon=peildatum)
    for verandering in gevonden.veranderingen:
        nieuw = client
        for wijziging in verandering.wijzigingen:
            if isinstance(wijziging, Feitwijziging):
                assert is_veranderlijk(wijziging.gegeven) or wijziging.gegeven.sleutel == AANBIEDINGEN
                assert wijziging.wordt != feit_van(nieuw, wijziging.gegeven.sleutel)
                nieuw = met_feit(nieuw, wijziging.gegeven.sleutel, wijziging.wordt)
        assert evolve(nieuw, oordelen=()) == evolve(verandering.client, oordelen=())
        uitkomst = steller.uitkomst(verandering.client, peildatum)
        assert kern(uitkomst) == kern(verandering.uitkomst) != kern(gevonden.uitkomst)


class TestSmallest:
    """The smallest change."""

    @settings(max_examples=MEESTE)
    @given(teksten(), clienten(), clienten(), VRAGEN)
    def test_none_is_smaller(self, regeling: Regeling, client: Client, ander: Client, vraag: Vraag) -> None:
        """No change of fewer facts, to whatever values, changes the outcome: over every kind of condition."""
        check_kleinste(regeling, client, ander, vraag, PEIL)

    @settings(max_examples=max(MEESTE // 5, 5))
    @given(agreements(), st.data(), VRAGEN, st.dates(date(2015, 1, 1), date(2027, 1, 1)))
    def test_none_is_smaller_generated(self, regeling: Regeling, data: st.DataObject, vraag: Vraag, dag: date) -> None:
        """The same over generated texts and sparse records."""
        client, ander = (data.draw(clients(gegevens=regeling.gegevens)) for _ in range(2))
        check_kleinste(regeling, client, ander, vraag, dag)

    @settings(max_examples=MEESTE)
    @given(teksten(), clienten(), VRAGEN)
    def test_is_real(self, regeling: Regeling, client: Client, vraag: Vraag) -> None:
        """The record with the change in it has the outcome that was told."""
        check_echt(regeling, client, vraag, PEIL)


DAGEN_VOORUIT = 120


def per_dag(steller: Vraagsteller, client: Client, peildatum: date, dagen: int = DAGEN_VOORUIT) -> date | None:
    """Return the first later day with another decision, by trying each; the oracle of what changes by itself."""
    eerst = steller.beslis(client, peildatum).kern
    for aantal in range(1, dagen + 1):
        later = timedelta(days=aantal)
        mee = evolve(
            client,
            verblijfplaatsen=evolve(
                client.verblijfplaatsen, volledig=_langer(client.verblijfplaatsen.volledig, peildatum, later)
            ),
            verblijven=evolve(client.verblijven, volledig=_langer(client.verblijven.volledig, peildatum, later)),
        )
        if steller.beslis(mee, peildatum + later).kern != eerst:
            return peildatum + later
    return None


def _langer(volledig: Periode | None, peildatum: date, later: timedelta) -> Periode | None:
    if volledig is None or volledig.tot is None or volledig.tot < peildatum:
        return volledig
    return Periode(volledig.van, volledig.tot + later)


VOLLEDIG = st.sampled_from((None, Periode(), Periode(None, PEIL), Periode(date(2017, 1, 1), date(2019, 7, 1))))


@st.composite
def groeiende_clienten(draw: st.DrawFn) -> Client:
    """Make a record of which the stays are complete up to some day, perhaps with one that goes on."""
    client = draw(clienten())
    loopt_door: bool = draw(st.booleans())
    lijst = client.verblijven.lijst
    if lijst and loopt_door:
        lijst = (*lijst[:-1], evolve(lijst[-1], tot=None))
    return evolve(client, verblijven=evolve(client.verblijven, lijst=lijst, volledig=draw(VOLLEDIG)))


class TestByItself:
    """The first day on which the outcome changes by itself."""

    @settings(max_examples=MEESTE)
    @given(teksten(), groeiende_clienten(), VRAGEN, st.dates(date(2018, 1, 1), PEIL))
    def test_is_the_first(self, regeling: Regeling, client: Client, vraag: Vraag, peildatum: date) -> None:
        """It is the day that trying every day gives: over every kind of condition."""
        steller = Vraagsteller(regeling, vraag)
        gevonden = eerste_verandering(steller, client, peildatum, peildatum + timedelta(days=DAGEN_VOORUIT))
        assert (gevonden.dag if gevonden else None) == per_dag(steller, client, peildatum)

    @settings(max_examples=max(MEESTE // 5, 5))
    @given(agreements(), st.data(), VRAGEN, st.dates(date(2015, 1, 1), date(2027, 1, 1)))
    def test_is_the_first_generated(self, regeling: Regeling, data: st.DataObject, vraag: Vraag, dag: date) -> None:
        """The same over generated texts and records of all kinds."""
        client = data.draw(clients(gegevens=regeling.gegevens))
        steller = Vraagsteller(regeling, vraag)
        gevonden = eerste_verandering(steller, client, dag, dag + timedelta(days=DAGEN_VOORUIT))
        assert (gevonden.dag if gevonden else None) == per_dag(steller, client, dag)


class TestVeranderlijk:
    """The data on which facts can change."""

    @given(clienten(), clienten())
    def test_facts_can_be_moved(self, client: Client, ander: Client) -> None:
        """Every changeable fact can be put into a record and comes out as it was."""
        for sleutel in (sleutel for sleutel, deel in ingebouwd().items() if deel.veranderlijk):
            feit = feit_van(ander, sleutel)
            assert feit_van(met_feit(client, sleutel, feit), sleutel) == feit

    def test_every_built_in_fact(self) -> None:
        """Of every built-in fact the data say whether it can change, and why."""
        assert set(ingebouwd()) == set(ingebouwde_gegevens())
        assert all(deel.waarom for deel in ingebouwd().values())


DAGEN_AANBOD = (date(2018, 1, 10), date(2018, 1, 20), date(2018, 2, 1))
AANBOD = st.builds(
    Aanbieding,
    st.sampled_from(DAGEN_AANBOD).map(Datum.van),
    st.sampled_from((ONBEKEND, Bekend(waarde=True), Bekend(waarde=False))),
    st.sampled_from((ONBEKEND, Bekend(Reactie.GEEN), Bekend(Reactie.GEWEIGERD), Bekend(Reactie.AANVAARD))),
)


@st.composite
def aanbodteksten(draw: st.DrawFn) -> Regeling:
    """Make an agreement in which refusals, a fact and a power of the college decide on urgency."""
    aantal, passend = draw(st.integers(1, 3)), draw(st.booleans())
    test: v.Voorwaarde = v.HeeftGeweigerd(passend=passend, aantal=aantal)
    test = v.Niet(test) if draw(st.booleans()) else test
    delen = draw(st.lists(st.sampled_from((v.FeitIs(gegeven("a")), v.FeitIs(gegeven("b")))), max_size=2, unique=True))
    alle: bool = draw(st.booleans())
    samen: v.Voorwaarde = v.En((test, *delen)) if alle else v.Of((test, *delen))
    macht = [Bevoegdheid(citaat=cit("9"), actor=COLLEGE, doelen=(cit("2"),), hardheid=True)]
    return regeling(urgentie("2", samen), *(macht if draw(st.booleans()) else []))


@st.composite
def aanbodclienten(draw: st.DrawFn) -> Client:
    """Make a record with up to three offers, of which things may be open, and two facts that may be absent."""
    feiten = [(naam, Bekend(waarde=draw(st.booleans()))) for naam in "ab" if draw(st.booleans())]
    aanbod = tuple(draw(st.lists(AANBOD, max_size=3, unique_by=lambda een: een.datum)))
    weg: bool = draw(st.booleans())
    return Client("x", feiten=tuple(feiten), aanbiedingen=ONBEKEND if weg else Bekend(aanbod))


def alles_anders(client: Client, aantal: int) -> Iterator[Client]:
    """Yield the record after every choice of so many changes: facts, open offers, the power; by trying them all."""
    feiten = [[(naam, Bekend(waarde=waarde)) for waarde in (True, False)] for naam in "ab"]
    open_: list[list[Any]] = [*feiten, ["macht"]]
    open_ += [[("aanbod", nummer, een) for een in _afgemaakt(oud)] for nummer, oud in enumerate(_lijst(client))]
    for keuze in combinations(open_, aantal):
        for gekozen in product(*keuze):
            nieuw = client
            for een in gekozen:
                nieuw = _met(nieuw, een)
            yield nieuw


def _lijst(client: Client) -> tuple[Aanbieding, ...]:
    return client.aanbiedingen.waarde if isinstance(client.aanbiedingen, Bekend) else ()


def _afgemaakt(oud: Aanbieding) -> list[Aanbieding]:
    """Return the offer with what is open in it filled in, in every way."""
    reacties = (Bekend(Reactie.GEWEIGERD), Bekend(Reactie.AANVAARD))
    wacht = oud.reactie in (ONBEKEND, Bekend(Reactie.GEEN))
    passend = (oud.passend, Bekend(waarde=True), Bekend(waarde=False)) if oud.passend is ONBEKEND else (oud.passend,)
    alle = product((oud.reactie, *reacties) if wacht else (oud.reactie,), passend)
    return [nieuw for r, p in alle if (nieuw := evolve(oud, reactie=r, passend=p)) != oud]


def _met(client: Client, een: Any) -> Client:
    if een == "macht":
        gebruikt = Oordeel("artikel 9 toepassen", waarde=True, door="het college")
        return evolve(client, oordelen=(gebruikt,))
    if een[0] == "aanbod":
        rij = _lijst(client)
        return evolve(client, aanbiedingen=Bekend((*rij[: een[1]], een[2], *rij[een[1] + 1 :])))
    return met_feit(client, f"feiten.{een[0]}", een[1])


class TestOffers:
    """Open offers, an unused power and facts, against trying every set of them."""

    @settings(max_examples=MEESTE)
    @given(aanbodteksten(), aanbodclienten())
    def test_none_is_smaller(self, tekst: Regeling, client: Client) -> None:
        """No smaller set changes the outcome, and where there is one of that size it is found and is real."""
        steller = Vraagsteller(tekst, Urgentievraag.AANSPRAAK)
        gevonden = wat_als(tekst, client, peildatum=PEILDATUM, vraag=Urgentievraag.AANSPRAAK, horizon=PEILDATUM)
        eerst = steller.beslis(client, PEILDATUM).kern
        grootste = 3 + len(_lijst(client))
        raak = (
            aantal
            for aantal in range(1, grootste + 1)
            if any(steller.beslis(ander, PEILDATUM).kern != eerst for ander in alles_anders(client, aantal))
        )
        kleinste = next(raak, None)
        grootte = len(gevonden.veranderingen[0].wijzigingen) if gevonden.veranderingen else None
        assert gevonden.volledig
        if client.aanbiedingen is ONBEKEND:  # the oracle does not guess at a list that is not there
            assert kleinste is None or (grootte is not None and grootte <= kleinste)
        else:
            assert grootte == kleinste
        for verandering in gevonden.veranderingen:
            assert steller.beslis(verandering.client, PEILDATUM).kern != eerst

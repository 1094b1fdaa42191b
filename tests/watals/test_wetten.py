"""What the answers to *wat als* promise, against trying everything: over agreements and records of all kinds."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag, Vraag
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.tijd import Periode
from regio_uitstroom.watals import wat_als
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
    eerst = steller.beslis(client, peildatum).kern
    minste = len(gevonden.veranderingen[0].wijzigingen) if gevonden.veranderingen else 99
    for aantal in (1, 2):
        if aantal >= minste or (aantal > gevonden.tot_en_met and gevonden.beperkingen):
            return
        anders = [c for c in alle_andere(client, ander, regeling, aantal) if steller.beslis(c, peildatum).kern != eerst]
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
                assert is_veranderlijk(wijziging.gegeven)
                assert wijziging.wordt != feit_van(client, wijziging.gegeven.sleutel)
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


def per_dag(steller: Vraagsteller, client: Client, peildatum: date) -> date | None:
    """Return the first later day with another decision, by trying each; the oracle of what changes by itself."""
    eerst = steller.beslis(client, peildatum).kern
    for aantal in range(1, DAGEN_VOORUIT + 1):
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

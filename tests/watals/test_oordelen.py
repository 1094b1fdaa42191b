"""Judgments that nobody gave beside facts, against trying every set of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.watals import wat_als
from regio_uitstroom.watals.veranderlijk import met_feit
from regio_uitstroom.watals.vraag import Vraagsteller
from tests.evaluation.bouw import PEILDATUM, feit, geoordeeld, oordeel, regeling, urgentie

FEITEN, OORDELEN = "ab", ("kans", "nood")
MEESTE = max(settings().max_examples // 2, 10)


@st.composite
def teksten(draw: st.DrawFn) -> Regeling:
    """Make an agreement that grants urgency on facts and judgments, joined in any way, some of them denied."""
    delen: list[v.Voorwaarde] = [*map(feit, FEITEN), *(oordeel(naam, door=None) for naam in OORDELEN)]
    gekozen: list[v.Voorwaarde] = draw(st.lists(st.sampled_from(delen), min_size=2, max_size=4, unique_by=id))
    tests: list[v.Voorwaarde] = [v.Niet(deel) if draw(st.booleans()) else deel for deel in gekozen]
    na = draw(st.integers(1, len(tests)))
    links, rechts = tests[:na], tests[na:]
    samen: v.Voorwaarde = v.En(tuple(links)) if draw(st.booleans()) else v.Of(tuple(links))
    if rechts:
        samen = v.Of((samen, *rechts)) if draw(st.booleans()) else v.En((samen, *rechts))
    return regeling(urgentie("2", samen))


@st.composite
def clienten(draw: st.DrawFn) -> Client:
    """Make a record in which each fact and each judgment is there or not."""
    feiten = tuple((naam, Bekend(waarde=draw(st.booleans()))) for naam in FEITEN if draw(st.booleans()))
    gegeven = tuple(geoordeeld(naam, waarde=draw(st.booleans())) for naam in OORDELEN if draw(st.booleans()))
    return Client("x", feiten=feiten, oordelen=gegeven)


def alles_anders(client: Client, aantal: int) -> Iterator[Client]:
    """Yield the record after every choice of so many changes: facts, and judgments that nobody gave."""
    gegeven = {een.oordeel for een in client.oordelen}
    open_ = [*FEITEN, *(naam for naam in OORDELEN if naam not in gegeven)]
    for gekozen in combinations(open_, aantal):
        for waarden in product((True, False), repeat=aantal):
            nieuw = client
            for naam, waarde in zip(gekozen, waarden, strict=True):
                if naam in FEITEN:
                    nieuw = met_feit(nieuw, f"feiten.{naam}", Bekend(waarde=waarde))
                else:
                    nieuw = evolve(nieuw, oordelen=(*nieuw.oordelen, geoordeeld(naam, waarde=waarde)))
            yield nieuw


class TestJudgments:
    """wat_als."""

    @settings(max_examples=MEESTE)
    @given(teksten(), clienten())
    def test_none_is_smaller(self, tekst: Regeling, client: Client) -> None:
        """No smaller set of facts and open judgments changes the outcome; where there is one, it is found."""
        steller = Vraagsteller(tekst, Urgentievraag.AANSPRAAK)
        gevonden = wat_als(tekst, client, peildatum=PEILDATUM, vraag=Urgentievraag.AANSPRAAK, horizon=PEILDATUM)
        eerst = steller.beslis(client, PEILDATUM).kern
        raak = (
            aantal
            for aantal in range(1, len(FEITEN) + len(OORDELEN) + 1)
            if any(steller.beslis(ander, PEILDATUM).kern != eerst for ander in alles_anders(client, aantal))
        )
        grootte = len(gevonden.veranderingen[0].wijzigingen) if gevonden.veranderingen else None
        assert gevonden.volledig
        assert grootte == next(raak, None)
        for verandering in gevonden.veranderingen:
            assert steller.beslis(verandering.client, PEILDATUM).kern != eerst

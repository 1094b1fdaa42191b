"""The laws over registers of generated agreements, read from their texts (semantics, sections 3 and 6)."""

from datetime import date

from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from regio_uitstroom.assess import evaluate
from regio_uitstroom.client.record import Client
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.register import Register
from regio_uitstroom.testing.agreements import agreement_texts
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.testing.groei import minder_bekend
from regio_uitstroom.testing.laws import check_monotone, check_same
from tests.testing.test_laws import BEKENDE_GEMEENTEN, lees, machtsoordelen, peildata

WEINIG = settings(max_examples=max(settings().max_examples // 2, 25))
"""Each example reads and applies several texts."""


@st.composite
def registers(draw: st.DrawFn, minst: int, meest: int) -> Register:
    """Make a register of generated agreements, some of one region and title."""
    teksten = draw(st.lists(agreement_texts(), min_size=minst, max_size=meest))
    regelingen = [lees(tekst) for tekst in teksten]
    return Register(tuple(_genoemd(draw, een, nummer) for nummer, een in enumerate(regelingen)))


def _genoemd(draw: st.DrawFn, regeling: Regeling, nummer: int) -> Regeling:
    titel = draw(st.sampled_from(("Bedacht voorbeeld", "Bedacht voorbeeld 2020", "Iets anders")))
    return evolve(regeling, naam=f"tekst{nummer}", kop=evolve(regeling.kop, titel=titel))


@st.composite
def zaken(draw: st.DrawFn, minst: int, meest: int) -> tuple[Register, Client, date]:
    """Make a register, a client who knows the facts that its texts declare, and a day."""
    register = draw(registers(minst, meest))
    client = draw(clients(gegevens=register.gegevens, gemeenten=BEKENDE_GEMEENTEN))
    return register, client, draw(peildata)


class TestEen:
    """A register of one."""

    @WEINIG
    @given(zaken(1, 1))
    def test_gives_what_evaluate_gives(self, zaak: tuple[Register, Client, date]) -> None:
        """A register of one gives what ``evaluate`` gives of its agreement, to the letter."""
        register, client, peildatum = zaak
        samen = register.evaluate(client, peildatum=peildatum)
        alleen = evaluate(register.regelingen[0], client, peildatum=peildatum)
        assert samen == alleen
        assert samen.motivering == alleen.motivering


class TestMeer:
    """A register of several."""

    @WEINIG
    @given(zaken(2, 3), st.data())
    def test_law_1_monotone(self, zaak: tuple[Register, Client, date], data: st.DataObject) -> None:
        """Law 1: adding facts changes only onbepaald; adding a judgment only that and oordeel_nodig."""
        register, client, peildatum = zaak
        vast = frozenset().union(*(machtsoordelen(een) for een in (*register.regelingen, *register.gemerkt)))
        check_monotone(register, data.draw(minder_bekend(client, vast=vast)), client, peildatum)

    @WEINIG
    @given(zaken(2, 3), st.data())
    def test_law_3_order_free(self, zaak: tuple[Register, Client, date], data: st.DataObject) -> None:
        """Law 3: the order of the texts changes nothing at all; their names nothing but citations."""
        register, client, peildatum = zaak
        geschud = Register(tuple(data.draw(st.permutations(register.regelingen))))
        assert geschud == register
        namen = data.draw(st.permutations([een.naam for een in register.regelingen]))
        ander = Register(tuple(evolve(een, naam=n) for een, n in zip(register.regelingen, namen, strict=True)))
        check_same(register.evaluate(client, peildatum=peildatum), ander.evaluate(client, peildatum=peildatum))

    @WEINIG
    @given(zaken(2, 2))
    def test_every_outcome_is_told(self, zaak: tuple[Register, Client, date]) -> None:
        """Every outcome of a register has a motivering that names each text that decides or contradicts."""
        register, client, peildatum = zaak
        assume(len(register.regelingen) > 1)  # two texts can turn out the same
        for uitkomst in register.evaluate(client, peildatum=peildatum).uitkomsten:
            gezegd = uitkomst.motivering.casefold()
            assert gezegd
            for citaat in (*uitkomst.grond, *uitkomst.strijd):
                assert citaat.uit is not None
                assert citaat.uit.aanduiding.casefold() in gezegd

"""The place of an urgent client in an order among urgent clients."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Toekenning
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst
from regio_uitstroom.evaluation.voorrangsklasse import Voorrangsklasse
from regio_uitstroom.explain import explain
from regio_uitstroom.model.regels import NietVanToepassing, Regel, Verval, Voorrang
from tests.evaluation.bouw import PEILDATUM, cit, client, datum, feit, geoordeeld, oordeel, regeling, urgentie

NAMEN = ("wie een sloopwoning verlaat", "wie gewond is", "alle anderen")
VOLGORDE = Voorrang(citaat=cit("4"), groepen=(feit("sloop"), feit("gewond"), None), namen=NAMEN)
PAAR = Voorrang(citaat=cit("4"), groepen=(feit("sloop"), feit("gewond")), namen=NAMEN[:2])
URGENT = urgentie("2.1", feit("urgent"))


def uitkomst(*regels: Regel, vraag: str = "aanspraak", **velden: Any) -> Uitkomst:
    """Return the outcome on urgency, with its motivering."""
    tekst = regeling(URGENT, *regels)
    gemaakt = beoordeel(tekst, client(**velden), peildatum=PEILDATUM)
    return explain(gemaakt, tekst).uitkomst(vraag)


def klasse(volgorde: Voorrang = VOLGORDE, *regels: Regel, **feiten: bool | None) -> Voorrangsklasse:
    """Return the place in one order of a client who is urgent."""
    bekend = {naam: waarde for naam, waarde in feiten.items() if waarde is not None}
    (enige,) = uitkomst(volgorde, *regels, feiten={"urgent": True, **bekend}).voorrang
    return enige


class TestMetVoorrang:
    """met_voorrang."""

    @pytest.mark.parametrize(
        ("sloop", "gewond", "mogelijk", "nummer"),
        [
            (True, None, (1,), 1),
            (True, True, (1,), 1),
            (False, True, (2,), 2),
            (False, False, (3,), 3),
            (None, True, (1, 2), None),
            (None, False, (1, 3), None),
            (None, None, (1, 2, 3), None),
            (False, None, (2, 3), None),
        ],
    )
    def test_first_group_that_holds(
        self,
        sloop: bool | None,  # noqa: FBT001 - three-valued
        gewond: bool | None,  # noqa: FBT001 - three-valued
        mogelijk: tuple[int, ...],
        nummer: int | None,
    ) -> None:
        """The first group whose condition holds; an earlier one that is unknown can still be it."""
        gevonden = klasse(sloop=sloop, gewond=gewond)
        assert (gevonden.mogelijk, gevonden.klasse, gevonden.geen) == (mogelijk, nummer, False)

    @pytest.mark.parametrize(
        ("sloop", "gewond", "mogelijk", "nummer"),
        [
            (False, False, (), None),
            (False, True, (2,), 2),
            (None, False, (1,), None),
        ],
    )
    def test_no_group(self, sloop: bool | None, gewond: bool | None, mogelijk: tuple[int, ...], nummer: int) -> None:  # noqa: FBT001 - three-valued
        """Where no group takes the rest a client can belong to none."""
        gevonden = klasse(PAAR, sloop=sloop, gewond=gewond)
        assert (gevonden.mogelijk, gevonden.klasse, gevonden.geen) == (mogelijk, nummer, nummer is None)

    @pytest.mark.parametrize("sloop", [True, False, None])
    @pytest.mark.parametrize("gewond", [True, False, None])
    def test_possible_is_what_answers_can_give(self, sloop: bool | None, gewond: bool | None) -> None:  # noqa: FBT001 - three-valued
        """The groups that are called possible are exactly those that some answers to what is unknown lead to."""
        gevonden = klasse(sloop=sloop, gewond=gewond)
        alle = [(s, g) for s in (True, False) for g in (True, False)]
        antwoorden = [(s, g) for s, g in alle if sloop in {s, None} and gewond in {g, None}]
        assert {klasse(sloop=s, gewond=g).klasse for s, g in antwoorden} == set(gevonden.mogelijk)

    def test_what_is_needed(self) -> None:
        """Facts that can change the group are named, those of later groups are not once one holds."""
        assert [gegeven.sleutel for gegeven in klasse(sloop=None, gewond=True).nodig] == ["feiten.sloop"]
        assert klasse(sloop=True).nodig == ()

    def test_judgment(self) -> None:
        """A group that a person must judge is asked of that person."""
        order = Voorrang(citaat=cit("4"), groepen=(oordeel("schrijnend"), None), namen=NAMEN[:2])
        gevonden = klasse(order)
        assert [een.sleutel for een in gevonden.oordelen] == ["schrijnend"]
        geantwoord = uitkomst(order, feiten={"urgent": True}, oordelen=(geoordeeld("schrijnend"),))
        assert geantwoord.voorrang[0].klasse == 1

    def test_not_urgent(self) -> None:
        """Who is not urgent has no place in the order."""
        assert uitkomst(VOLGORDE, feiten={"urgent": False, "sloop": True}).voorrang == ()

    def test_not_settled(self) -> None:
        """As long as it is not known whether there is urgency, the place is told as one for that case."""
        gevonden = uitkomst(VOLGORDE, feiten={"sloop": True})
        assert gevonden.voorrang[0].klasse == 1
        assert (
            "Als er urgentie is: in de volgorde van artikel 4 hoort de cliënt bij groep 1 van 3" in gevonden.motivering
        )

    def test_by_status(self) -> None:
        """Once urgency was granted the place goes with its status, and is gone when it lapsed."""
        toegekend = Bekend((Toekenning(datum("2018-01-10")),))
        velden: dict[str, Any] = {"feiten": {"urgent": True, "sloop": True}, "toekenningen": toegekend}
        assert uitkomst(VOLGORDE, **velden).voorrang == ()
        assert uitkomst(VOLGORDE, vraag="status", **velden).voorrang[0].klasse == 1
        vervallen = Verval(citaat=cit("5"), voorwaarde=feit("sloop"))
        assert uitkomst(VOLGORDE, vervallen, vraag="status", **velden).voorrang == ()

    def test_order_that_does_not_apply(self) -> None:
        """An order whose condition fails, or that is switched off, gives no place; one that may is told as such."""
        order = Voorrang(citaat=cit("4"), groepen=VOLGORDE.groepen, namen=NAMEN, voorwaarde=feit("krapte"))
        feiten = {"urgent": True, "sloop": True}
        assert uitkomst(order, feiten={**feiten, "krapte": False}).voorrang == ()
        assert uitkomst(order, feiten=feiten).voorrang[0].geldt is None
        uit = NietVanToepassing(citaat=cit("6"), doelen=(cit("4"),), voorwaarde=feit("ramp"))
        assert uitkomst(VOLGORDE, uit, feiten={**feiten, "ramp": True}).voorrang == ()

    def test_several_orders(self) -> None:
        """Each order gives a place of its own; a partial order has two groups."""
        paar = Voorrang(citaat=cit("4.2"), groepen=(feit("gewond"), None), namen=NAMEN[:2])
        gevonden = uitkomst(VOLGORDE, paar, feiten={"urgent": True, "sloop": True, "gewond": True}).voorrang
        assert [(een.citaat.tekst, een.klasse) for een in gevonden] == [
            ("artikel 4", 1),
            ("artikel 4, tweede lid", 1),
        ]

    def test_facts_are_used(self) -> None:
        """The facts that the order reads are among the facts used, and so in the receipt."""
        gevonden = uitkomst(VOLGORDE, feiten={"urgent": True, "sloop": False, "gewond": True})
        assert {feit_.gegeven.sleutel for feit_ in gevonden.gebruikt} >= {"feiten.sloop", "feiten.gewond"}

    def test_motivering(self) -> None:
        """The letter names the group as the text does, or what is to be known to tell it."""
        gevonden = uitkomst(VOLGORDE, feiten={"urgent": True, "sloop": False, "gewond": True}).motivering
        assert "In de volgorde van artikel 4 hoort de cliënt bij groep 2 van 3 (“wie gewond is”)." in gevonden
        open_ = uitkomst(VOLGORDE, feiten={"urgent": True, "gewond": True}).motivering
        assert "bij groep 1 van 3 (“wie een sloopwoning verlaat”) of groep 2 van 3 (“wie gewond is”)." in open_
        assert "Daarvoor is nog nodig: “Is het zo: sloop?”" in open_
        geen = uitkomst(PAAR, feiten={"urgent": True, "sloop": False, "gewond": False}).motivering
        assert "De cliënt hoort bij geen van de groepen in de volgorde van artikel 4." in geen

    def test_repr_keeps_the_place(self) -> None:
        """The place follows from facts about the client and is not printed."""
        assert "mogelijk" not in repr(klasse(sloop=True))

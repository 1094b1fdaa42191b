"""The tree of reasons."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Bevinding, GebruiktOordeel
from regio_uitstroom.explain.boom import als_boomtekst, boom, voor_lezers
from regio_uitstroom.explain.gelezen import oordeel_als_blad
from regio_uitstroom.explain.hoofdzinnen import als_hoofdzin
from regio_uitstroom.explain.knopen import Knoop, Knoopsoort
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.regeling import Regeling
from tests.explain.conftest import HOUTEN, KANS, ZEIST

UTRECHT = Gemeente("0344", "Utrecht", "Utrecht", None, None)

BETER = "de cliënt in die gemeente naar het oordeel van het college beter vorm kan geven aan een zelfredzaam leven"

Zaak = tuple[Beoordeling, Regeling]


class TestBoom:
    """``boom``."""

    def test_ids_are_unique(self, zaak: Zaak) -> None:
        """No two nodes of a tree share an id."""
        ids = [knoop.id for knoop in boom(zaak[0].uitkomsten[0], zaak[1])]
        assert len(ids) == len(set(ids))

    def test_ids_do_not_depend_on_order(self, maak: Callable[[str], Zaak]) -> None:
        """Rules told in another order keep their ids."""
        beoordeling, regeling = maak("vastgesteld_uitzondering")
        uitkomst = beoordeling.uitkomsten[0]
        omgekeerd = evolve(uitkomst, redenering=uitkomst.redenering[::-1])
        assert {knoop.id for knoop in boom(uitkomst, regeling)} == {knoop.id for knoop in boom(omgekeerd, regeling)}

    def test_every_rule_is_there(self, zaak: Zaak) -> None:
        """Every rule that was tried is a node, with its truth value."""
        uitkomst = zaak[0].uitkomsten[0]
        regels = {knoop.tekst: knoop.waarheid for knoop in boom(uitkomst, zaak[1]) if knoop.diepte == 1}
        assert {b.regel.tekst: b.geldt for b in uitkomst.redenering}.items() <= regels.items()

    def test_deep(self, maak: Callable[[str], Zaak]) -> None:
        """A reasoning of any depth is told without running out of stack."""
        beoordeling, regeling = maak("vastgesteld_een_gemeente")
        uitkomst = beoordeling.uitkomsten[0]
        bevinding = Bevinding("y", waarheid=True)
        for nummer in range(5_000):
            bevinding = Bevinding("xy"[nummer % 2], waarheid=True, delen=(bevinding,))
        diep = evolve(uitkomst, redenering=(evolve(uitkomst.redenering[0], bevinding=bevinding),))
        assert boom(diep, regeling)[-1].diepte == 5_002


class TestAlsBoomtekst:
    """``als_boomtekst``."""

    def test_lines(self, maak: Callable[[str], Zaak]) -> None:
        """Rules stand below the question and conditions below their rule, each with its truth value."""
        beoordeling, regeling = maak("vastgesteld_uitzondering")
        assert als_boomtekst(boom(beoordeling.uitkomsten[0], regeling)).splitlines() == [
            "de huisvesting van de cliënt",
            "  ja   artikel 2, eerste lid (de gemeente Houten; wijkt voor artikel 2, tweede lid)",
            "       ja   de cliënt is in tijdelijk verblijf geweest",
            "  ja   artikel 2, tweede lid (de gemeente Zeist)",
            "       ja   of",
            "            ja   terugkeer naar de gemeente van herkomst is onveilig",
            f"            ?    {als_hoofdzin(BETER)}",
        ]


class TestVoorLezers:
    """``voor_lezers``."""

    def test_one_leaf_for_judgments_that_agree(self) -> None:
        """Judgments that differ in the municipality alone are one leaf for a reader; another answer stays apart."""
        nee = [GebruiktOordeel(KANS, waarde=False, door="het college", gemeente=een) for een in (HOUTEN, UTRECHT)]
        ja = GebruiktOordeel(KANS, waarde=True, door="het college", gemeente=ZEIST)
        knopen = [
            Knoop(f"a/{i}", 3, None, oordeel_als_blad(een), soort=Knoopsoort.OORDEEL, ouder="a", blad=een)
            for i, een in enumerate((*nee, ja))
        ]
        vraag = "“In welke gemeente heeft het traject de meeste kans van slagen?”"
        assert [(knoop.id, knoop.tekst) for knoop in voor_lezers(knopen)] == [
            ("a/0", f"{vraag}: niet in Houten of Utrecht (door: het college)"),
            ("a/2", f"{vraag}: in Zeist (door: het college)"),
        ]

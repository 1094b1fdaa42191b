"""A term of the text in other words: *sprake is van*, and with the verb within it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import BegripGeldt, Niet, Voorwaarde
from tests.syntax.zinnen import codes, tekst

SPRAKE = "Van {term} is sprake als de cliënt dagbesteding heeft.\n2. "
BINDING = "binding met de regio"
BEGRIP = f"""zijn woonadres
   had;
c. {BINDING}: de cliënt woont in Houten.
"""


def voorwaarde(zin: str, *, begrip: bool = False) -> Voorwaarde | None:
    """Return the condition of the rule that the last sentence makes; ``begrip``: with the term under *Begrippen*."""
    heel = tekst(zin)
    heel = heel.replace("zijn woonadres\n   had.\n", BEGRIP) if begrip else heel
    return parse_regeling(heel).of_fout().regels[-1].voorwaarde


class TestSprakeVan:
    @pytest.mark.parametrize("term", ["maatschappelijke binding", "ernstige overlast", "kwetsbaarheid"])
    @pytest.mark.parametrize(
        "wat", ["sprake is van {}", "er sprake is van {}", "bij hem sprake is van {}", "van {} sprake is"]
    )
    def test_term(self, term: str, wat: str) -> None:
        """What the text says when there is something of, is used, and not asked."""
        zin = f"De cliënt krijgt urgentie, indien {wat.format(term)}."
        assert voorwaarde(SPRAKE.format(term=term) + zin) == BegripGeldt(term)

    def test_denied(self) -> None:
        """*Geen sprake* denies it; beside another condition both count."""
        begin = SPRAKE.format(term="kwetsbaarheid")
        geen = voorwaarde(f"{begin}De cliënt krijgt urgentie, indien er geen sprake is van kwetsbaarheid.")
        assert isinstance(geen, Niet)
        assert geen.deel == BegripGeldt("kwetsbaarheid")
        erbij = "indien hij minderjarig is en {}."
        samen = [f"{begin}De cliënt krijgt urgentie, {erbij}".format(w) for w in ("sprake is van kwetsbaarheid",)]
        gewoon = [f"{begin}De cliënt krijgt urgentie, {erbij}".format(w) for w in ("hij kwetsbaarheid heeft",)]
        assert list(map(voorwaarde, samen)) == list(map(voorwaarde, gewoon))

    @pytest.mark.parametrize("wat", ["er sprake was van kwetsbaarheid", "er sprake is van kwetsbaarheid met Houten"])
    def test_more(self, wat: str) -> None:
        """What was so before, or says more, is refused."""
        assert codes(f"{SPRAKE.format(term='kwetsbaarheid')}De cliënt krijgt urgentie, indien {wat}.")


class TestWerkwoordErin:
    @pytest.mark.parametrize("wat", ["binding heeft met de regio", "een binding heeft met de regio"])
    @pytest.mark.parametrize(
        "vorm", ["De cliënt krijgt urgentie, indien hij {}.", "De cliënt die {}, krijgt urgentie."]
    )
    def test_term(self, wat: str, vorm: str) -> None:
        """*Binding heeft met de regio* is the term *binding met de regio*."""
        gewoon = voorwaarde(vorm.format(f"{BINDING} heeft"), begrip=True)
        assert voorwaarde(vorm.format(wat), begrip=True) == gewoon == BegripGeldt(BINDING)

    def test_denied(self) -> None:
        """So it is with *geen*."""
        gevonden = voorwaarde("De cliënt krijgt urgentie, indien hij geen binding heeft met de regio.", begrip=True)
        assert isinstance(gevonden, Niet)
        assert gevonden.deel == BegripGeldt(BINDING)

"""What a municipality that is not responsible answers to a request for care."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.codelijsten import Codelijst, codes
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Urgentievraag, Waarde
from regio_uitstroom.explain.verzoeken import STANDAARDEN, afwijzing
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regeling import Kop, Partijen, Regeling, Soort
from regio_uitstroom.model.woorden import HUISVESTING, Taak
from tests.explain.conftest import HOUTEN, ZEIST


def tekst(soort: Soort, titel: str) -> Regeling:
    """Return an agreement that is of this kind and has this title."""
    return Regeling("proef", Kop(soort, titel), Partijen(), begrippen=(), gegevens=(), artikelen=(), regels=())


JEUGDWET = tekst(Soort.WET, "Jeugdwet, artikel 1.1 (woonplaats)")
CONVENANT = tekst(Soort.CONVENANT, "Samen wonen")
UITKOMST = Uitkomst(
    Taak("jeugdhulp"),
    Uitkomstsoort.VASTGESTELD,
    Reden.REGEL,
    Waarde(frozenset({HOUTEN})),
    grond=(Citaat("1"),),
)


class TestAfwijzing:
    def test_woonplaatsbeginsel(self) -> None:
        """Where the Jeugdwet decides it is code 8, and the municipality that is responsible goes with it."""
        gevonden = afwijzing(UITKOMST, JEUGDWET)
        assert gevonden.code is not None
        assert (gevonden.code.code, gevonden.code.lijst) == ("8", Codelijst.JW_REDEN_AFWIJZING)
        assert gevonden.gemeente == HOUTEN

    @pytest.mark.parametrize("regeling", [CONVENANT, tekst(Soort.CONVENANT, "Jeugdwet en wij"), None])
    def test_other_municipality(self, regeling: Regeling | None) -> None:
        """Where another text decides about jeugdhulp it is code 5; no municipality goes with that."""
        gevonden = afwijzing(UITKOMST, regeling)
        assert gevonden.code is not None
        assert (gevonden.code.code, gevonden.gemeente) == ("5", None)

    def test_not_for_the_wmo(self) -> None:
        """Code 8 is not for the Wmo, whatever text decides."""
        gevonden = afwijzing(evolve(UITKOMST, vraag=Taak("beschermd wonen")), JEUGDWET)
        assert gevonden.code is not None
        assert (gevonden.code.code, gevonden.code.lijst) == ("5", Codelijst.WMO_REDEN_AFWIJZING)

    @pytest.mark.parametrize(("aanduiding", "code"), [("de wet “Jeugdwet”", "8"), ("het convenant “Jeugdwet”", "5")])
    def test_register(self, aanduiding: str, code: str) -> None:
        """In a register the citation tells which text decides."""
        grond = (Citaat("1.1", uit=Tekstnaam("jeugdwet", aanduiding)),)
        gevonden = afwijzing(evolve(UITKOMST, grond=grond))
        assert gevonden.code is not None
        assert gevonden.code.code == code

    def test_jointly(self) -> None:
        """Of several municipalities jointly none can be named: the message has room for one."""
        samen = evolve(UITKOMST, waarde=Waarde(frozenset({HOUTEN, ZEIST})))
        assert afwijzing(samen, JEUGDWET).gemeente is None

    @pytest.mark.parametrize(
        ("uitkomst", "waarom"),
        [
            (evolve(UITKOMST, vraag=HUISVESTING), "geen verzoek om toewijzing"),
            (evolve(UITKOMST, vraag=Urgentievraag.AANSPRAAK), "geen verzoek om toewijzing"),
            (evolve(UITKOMST, soort=Uitkomstsoort.ONBEPAALD, waarde=None), "staat niet vast"),
            (evolve(UITKOMST, vraag=Taak("financiering van de jeugdhulp")), "geen verzoek om toewijzing"),
        ],
    )
    def test_no_code(self, uitkomst: Uitkomst, waarom: str) -> None:
        """Without a request for care, or without a decision, there is no code, and it says why."""
        gevonden = afwijzing(uitkomst, JEUGDWET)
        assert (gevonden.code, gevonden.gemeente) == (None, None)
        assert waarom in gevonden.waarom


class TestStandaarden:
    """STANDAARDEN."""

    def test_tasks_of_the_word_list(self) -> None:
        """Every task that has a standard is one that a text can name, by itself or by the stay in which it is done."""
        bekend = {rij["sleutel"] for naam in ("taken", "voorzieningen") for rij in lexicon_rows(naam)}
        assert set(STANDAARDEN) <= bekend

    @pytest.mark.parametrize("taak", ["ambulante begeleiding", "woonbegeleiding", "jeugdhulp met verblijf"])
    def test_every_form_of_care(self, taak: str) -> None:
        """Care that a municipality grants has a request, whatever it is called."""
        assert afwijzing(evolve(UITKOMST, vraag=Taak(taak)), JEUGDWET).code is not None

    @pytest.mark.parametrize("lijst", [Codelijst.WMO_REDEN_AFWIJZING, Codelijst.JW_REDEN_AFWIJZING])
    def test_codes_of_the_list(self, lijst: Codelijst) -> None:
        """The codes are those of the published list."""
        assert {c.code: c.naam for c in codes(lijst)}["5"] == "Andere gemeente"
        assert {c.code: c.naam for c in codes(lijst)}["8"] == "Woonplaatsbeginsel"

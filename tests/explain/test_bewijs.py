"""The receipt of an assessment."""

from __future__ import annotations

from datetime import date
from importlib.metadata import version

import jsonschema
import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, GebruiktOordeel, Reden, Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.bewijs import bewijs, lexicon_fingerprint
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.explain.json_schema import outcome_schema
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.woorden import HUISVESTING
from tests.explain.conftest import DAGBESTEDING, GEBOORTE, KANS, ZEIST, beoordeling

BRON = GebruiktFeit(GEBOORTE, "9 maart 1994", "BRP", sinds=date(2018, 2, 3))
AANGENOMEN = GebruiktFeit(DAGBESTEDING, "ja", aangenomen=True)
OORDEEL = GebruiktOordeel(KANS, True, "college van Soest", Datum(2018, 2), "familie", ZEIST)  # noqa: FBT003 - the answer
GEBRUIKT = Uitkomst(
    HUISVESTING,
    Uitkomstsoort.ONBEPAALD,
    Reden.FEITEN_ONTBREKEN,
    gebruikt=(BRON, AANGENOMEN),
    gebruikte_oordelen=(OORDEEL,),
)


class TestBewijs:
    """bewijs."""

    def test_by_what_it_was_made(self) -> None:
        """The receipt names text, data, word lists and library, each by what it holds."""
        gemaakt, regeling = beoordeling(GEBRUIKT)
        gegeven = bewijs(gemaakt, regeling)
        assert gegeven["regeling"] == gemaakt.regeling
        assert (gegeven["titel"], gegeven["soort"]) == (regeling.kop.titel, regeling.kop.soort.value)
        assert (gegeven["hash"], gegeven["peildatum"]) == (gemaakt.regeling_hash, gemaakt.peildatum.isoformat())
        assert gegeven["gemeenten"] == {"versie": register().versie, "hash": register().vingerafdruk}
        assert gegeven["lexicon"] == lexicon_fingerprint()
        assert gegeven["versie"] == version("regio-uitstroom")

    def test_since_when_the_text_holds(self) -> None:
        """Its bounds are told, and null says that the text does not."""
        gemaakt, regeling = beoordeling(GEBRUIKT)
        met = bewijs(gemaakt, regeling)
        zonder = bewijs(gemaakt, evolve(regeling, kop=evolve(regeling.kop, looptijd=None, ondertekend=None)))
        assert (met["geldtVan"] is None, zonder["geldtVan"]) == (False, None)

    def test_facts_once_with_their_source(self) -> None:
        """Each fact used is there once, by key, with its source and whether it was presumed."""
        gemaakt, _ = beoordeling(GEBRUIKT)
        twee = evolve(gemaakt, uitkomsten=(GEBRUIKT, GEBRUIKT))
        assert bewijs(twee)["gebruikt"] == [
            {
                "gegeven": "feiten.dagbesteding",
                "waarde": "ja",
                "bron": None,
                "sinds": None,
                "aangenomen": True,
                "aangenomenDoor": "aanroeper",
            },
            {
                "gegeven": "geboortedatum",
                "waarde": "9 maart 1994",
                "bron": "BRP",
                "sinds": "2018-02-03",
                "aangenomen": False,
                "aangenomenDoor": None,
            },
        ]

    def test_of_the_text_that_was_applied(self) -> None:
        """A text that was not applied, or another version of it, gives no receipt."""
        gemaakt, regeling = beoordeling(GEBRUIKT)
        for ander in (evolve(regeling, naam="ander"), evolve(regeling, inhoud_hash="0" * 64)):
            with pytest.raises(ValueError, match="niet met deze versie"):
                bewijs(gemaakt, ander)

    def test_judgments_once(self) -> None:
        """Each judgment used is there once: who, when, what and why."""
        gemaakt, _ = beoordeling(GEBRUIKT)
        assert bewijs(evolve(gemaakt, uitkomsten=(GEBRUIKT, GEBRUIKT)))["oordelen"] == [
            {
                "oordeel": KANS.sleutel,
                "waarde": True,
                "gemeente": {"code": "0355", "naam": "Zeist"},
                "door": "college van Soest",
                "datum": "februari 2018",
                "reden": "familie",
            }
        ]

    def test_assumptions(self) -> None:
        """What the caller presumed is told, also where no rule read it."""
        gemaakt, _ = beoordeling(GEBRUIKT)
        met = evolve(gemaakt, aannames=(("dagbesteding", "ja"),), aannamewaarden=(("dagbesteding", True),))
        assert bewijs(met)["aannames"] == [{"gegeven": "dagbesteding", "waarde": "ja", "inhoud": True}]

    def test_is_valid_by_the_schema(self) -> None:
        """A receipt with all of this is as the schema says, with and without the agreement."""
        gemaakt, regeling = beoordeling(GEBRUIKT)
        met = evolve(gemaakt, aannames=(("dagbesteding", "ja"),), peildatum=date(2020, 1, 1))
        for json in (to_json(met), to_json(met, regeling)):
            jsonschema.Draft202012Validator(outcome_schema()).validate(json)


class TestLexiconFingerprint:
    """lexicon_fingerprint."""

    def test_is_a_hash(self) -> None:
        """It is a SHA-256 in hex, the same each time."""
        assert len(lexicon_fingerprint()) == 64
        assert lexicon_fingerprint() == lexicon_fingerprint.__wrapped__()

"""The JSON Schema of an assessment."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.evaluation.uitkomst import (
    Beoordeling,
    NodigFeit,
    NodigOordeel,
    Reden,
    Uitkomst,
    Uitkomstsoort,
    Urgentievraag,
    Waarde,
)
from regio_uitstroom.explain import json_schema
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.explain.json_schema import outcome_schema
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.tijd import Periode
from tests.explain.conftest import ADRES, BETER_ELDERS, HOUTEN, VIJFHEERENLANDEN, ZEIST
from tests.explain.conftest import beoordeling as maak_beoordeling

SCHEMA = jsonschema.Draft202012Validator(outcome_schema())

DAGEN = st.none() | st.dates()
CITATEN = st.lists(st.builds(Citaat, st.sampled_from("12"), st.none() | st.integers(1, 30)), max_size=3).map(tuple)
WAARDEN = st.one_of(
    st.builds(Waarde, st.frozensets(st.sampled_from((HOUTEN, ZEIST, VIJFHEERENLANDEN)))),
    st.builds(Waarde, urgent=st.booleans()),
)
UITKOMSTEN = st.builds(
    Uitkomst,
    vraag=st.sampled_from((HUISVESTING, *Urgentievraag)),
    soort=st.sampled_from(Uitkomstsoort),
    reden=st.sampled_from(Reden),
    waarde=st.none() | WAARDEN,
    grond=CITATEN,
    verdrongen=CITATEN,
    strijd=CITATEN,
    mogelijk=st.lists(WAARDEN, max_size=2).map(tuple),
    nog_nodig=st.lists(
        st.builds(NodigFeit, st.just(ADRES), CITATEN, st.booleans(), st.none() | st.builds(Periode, DAGEN, DAGEN)),
        max_size=2,
    ).map(tuple),
    oordelen_nodig=st.lists(
        st.builds(NodigOordeel, st.just(BETER_ELDERS), st.none() | st.text(), CITATEN, WAARDEN, WAARDEN), max_size=2
    ).map(tuple),
    categorie=st.none() | st.text(),
    geldig_van=DAGEN,
    geldig_tot=DAGEN,
    motivering=st.text(),
    toelichting=st.text(max_size=1000),
)


def assessment(uitkomsten: list[Uitkomst]) -> Beoordeling:
    """Return an assessment with these outcomes."""
    leeg = Uitkomst(HUISVESTING, Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.GEEN_REGEL)
    return evolve(maak_beoordeling(leeg)[0], uitkomsten=tuple(uitkomsten))


def objecten(schema: object) -> Iterator[dict[str, object]]:
    """Yield every schema of an object within a schema."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for deel in schema.values():
            yield from objecten(deel)
    elif isinstance(schema, list):
        for deel in schema:
            yield from objecten(deel)


class TestOutcomeSchema:
    """outcome_schema."""

    def test_is_a_schema(self) -> None:
        """It is a valid schema of the dialect that it names."""
        jsonschema.Draft202012Validator.check_schema(outcome_schema())

    def test_ships_as_made(self, golden: Callable[[Path, str], None]) -> None:
        """The file in the package is what the code makes; make goldens writes it anew."""
        golden(Path(json_schema.__file__).with_name("outcome-schema.json"), json_schema.schema_text())

    def test_every_object_is_closed(self) -> None:
        """No object holds fields that the schema does not tell."""
        assert all(schema["additionalProperties"] is False for schema in objecten(outcome_schema()))

    @given(st.lists(UITKOMSTEN, max_size=3))
    def test_describes_every_assessment(self, uitkomsten: list[Uitkomst]) -> None:
        """Whatever the outcomes, their JSON is as the schema says."""
        SCHEMA.validate(json.loads(json.dumps(to_json(assessment(uitkomsten)))))

    @given(UITKOMSTEN, st.data())
    def test_refuses_an_outcome_that_lacks_a_field(self, uitkomst: Uitkomst, data: st.DataObject) -> None:
        """Every field of an outcome is there, always: a program need not ask whether it is."""
        gemaakt = json.loads(json.dumps(to_json(assessment([uitkomst]))))
        del gemaakt["vragen"][0][data.draw(st.sampled_from(sorted(gemaakt["vragen"][0])))]
        assert not SCHEMA.is_valid(gemaakt)

    @pytest.mark.parametrize(
        ("veld", "waarde"),
        [("uitkomst", "misschien"), ("reden", "zomaar"), ("waarde", True), ("toelichting", "x" * 1001)],
    )
    def test_refuses(self, veld: str, waarde: object) -> None:
        """Other kinds of outcome, other reasons, bare values and too long a toelichting are refused."""
        uitkomst = Uitkomst(HUISVESTING, Uitkomstsoort.VASTGESTELD, Reden.REGEL)
        gemaakt = json.loads(json.dumps(to_json(assessment([uitkomst]))))
        gemaakt["vragen"][0][veld] = waarde
        assert not SCHEMA.is_valid(gemaakt)

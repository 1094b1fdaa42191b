"""Laws of reading: nothing but the documented errors, no values in them, and the schema agrees."""

import copy
from collections.abc import Iterator

import jsonschema
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from regio_uitstroom.client import load_client, read_client, read_text, record_schema, write_client
from regio_uitstroom.client.errors import ClientFout
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.testing.clients import VerzonnenClient, clients

GEGEVENS = (
    Gegeven("feiten.dagbesteding", "de cliënt heeft dagbesteding", Feittype.JA_NEE, "Heeft de cliënt dagbesteding?"),
    Gegeven("feiten.huurschuld", "de huurschuld", Feittype.BEDRAG, "Hoe hoog is de huurschuld?"),
    Gegeven("feiten.wachttijd", "de wachttijd", Feittype.DUUR, "Hoe lang is de wachttijd?"),
    Gegeven("feiten.route", "de route", Feittype.KEUZE, "Welke route?", keuzes=("regulier", "maatwerk")),
)
SCHEMA = jsonschema.Draft202012Validator(record_schema(GEGEVENS))

GEHEIM = "Zzyzx Qwv"
"""A value that no record should ever show again."""

RUIM = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])

STUKKEN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 10**30),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(["0342", "Soest", "Bergen", "2020-02-30", "2020", "woonadres", "BRP", "P6M", GEHEIM, "\ud800"]),
    st.sampled_from([[], {}, [None], {"waarde": None}, {"betwist": [1, 2]}, {"nietVastTeStellen": ""}, {"type": []}]),
)
JSON = st.recursive(
    STUKKEN,
    lambda delen: st.lists(delen, max_size=4) | st.dictionaries(st.text(max_size=8) | st.sampled_from(
        ["sleutel", "lijst", "datumVan", "datumTot", "gemeente", "waarde", "bron", "sinds", "betwist", "feiten", "type"]
    ), delen, max_size=5),
    max_leaves=20,
)  # fmt: skip


def plaatsen(waarde: object) -> Iterator[tuple[dict[str, object] | list[object], str | int]]:
    """Yield every place in a value as its container and its key or index."""
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield waarde, sleutel
            yield from plaatsen(deel)
    elif isinstance(waarde, list):
        for index, deel in enumerate(waarde):
            yield waarde, index
            yield from plaatsen(deel)


@st.composite
def verminkt(draw: DrawFn, stukken: st.SearchStrategy[object] = JSON) -> dict[str, object]:
    """Draw a valid record in which one place was given another value, lost, or moved to another name."""
    record = copy.deepcopy(write_client(draw(clients(GEGEVENS))))
    houder, plaats = draw(st.sampled_from(list(plaatsen(record))))
    match draw(st.sampled_from(("anders", "weg", "hernoemd"))):
        case "weg":
            del houder[plaats]  # type: ignore[arg-type] # the place belongs to the container
        case "hernoemd" if isinstance(houder, dict) and isinstance(plaats, str):
            houder[draw(st.text(max_size=6)) + plaats] = houder.pop(plaats)
        case _:
            houder[plaats] = draw(stukken)  # type: ignore[index] # the place belongs to the container
    return record


class TestReadClient:
    """read_client."""

    @RUIM
    @given(JSON, st.sampled_from((None, (), GEGEVENS)))
    def test_never_raises(self, waarde: object, gegevens: tuple[Gegeven, ...] | None) -> None:
        """Law 6: whatever JSON it is given, it gives a client or errors, and never both."""
        client, fouten = read_client(waarde, gegevens=gegevens)
        assert (client is None) == bool(fouten)

    @RUIM
    @given(verminkt(), st.sampled_from((None, (), GEGEVENS)))
    def test_never_raises_on_mutilated_records(
        self, record: dict[str, object], gegevens: tuple[Gegeven, ...] | None
    ) -> None:
        """Law 6, near the records that are valid."""
        client, fouten = read_client(record, gegevens=gegevens)
        assert (client is None) == bool(fouten)

    @RUIM
    @given(verminkt(st.sampled_from([GEHEIM, [GEHEIM], {"waarde": GEHEIM}, {"betwist": [GEHEIM, GEHEIM + "!"]}])))
    def test_never_tells_a_value(self, record: dict[str, object]) -> None:
        """An error names the path and what belongs there, never what was read; a record prints its key only."""
        assume(record.get("sleutel") != GEHEIM)
        client, fouten = read_client(record, gegevens=GEGEVENS)
        assert GEHEIM not in repr(client) + repr(fouten) + "".join(map(str, fouten))

    @RUIM
    @given(verminkt())
    def test_refuses_what_the_schema_refuses(self, record: dict[str, object]) -> None:
        """What the published schema refuses is refused in reading too."""
        assume(not SCHEMA.is_valid(record))
        assert read_client(record, gegevens=GEGEVENS)[0] is None

    @RUIM
    @given(clients(GEGEVENS))
    def test_accepts_nothing_that_the_schema_refuses(self, client: VerzonnenClient) -> None:
        """Every record that can be written is valid by the published schema."""
        SCHEMA.validate(write_client(client))

    @RUIM
    @given(clients(GEGEVENS), st.randoms(use_true_random=False))
    def test_order_of_fields_does_not_matter(self, client: VerzonnenClient, toeval: object) -> None:
        """Law 3: a record with its fields in another order is the same record."""
        velden = list(write_client(client).items())
        toeval.shuffle(velden)  # type: ignore[attr-defined] # a Random
        assert read_client(dict(velden), gegevens=GEGEVENS)[0] == client

    @given(st.dictionaries(st.text(max_size=5), JSON, max_size=3), st.sampled_from(Feittype))
    def test_never_raises_on_any_fact(self, feiten: dict[str, object], soort: Feittype) -> None:
        """Law 6, for facts of every type and for facts that nobody described."""
        gegevens = [Gegeven(f"feiten.{naam}", naam, soort, "?", keuzes=("a",)) for naam in feiten]
        for beschreven in (None, gegevens):
            client, fouten = read_client({"sleutel": "a-1", "feiten": feiten}, gegevens=beschreven)
            assert (client is None) == bool(fouten)


class TestReadText:
    """read_text and load_client."""

    @given(st.text())
    def test_any_text(self, text: str) -> None:
        """Law 6: whatever the text, a client or errors, and never both."""
        client, fouten = read_text(text)
        assert (client is None) == bool(fouten)

    @given(st.text(alphabet='{}[]",:0123456789.eE+-NaInfity \\u'))
    def test_any_text_that_looks_like_json(self, text: str) -> None:
        """Law 6: only the documented exception leaves load_client."""
        try:
            load_client(text)
        except ClientFout:
            return

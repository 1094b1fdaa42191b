"""Reading a record: what each form means."""

from datetime import date

import pytest

from regio_uitstroom.client import RecordFout, read_client
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.record import Adreshistorie, Client, Hulpvraag, Verblijfshistorie
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.tijd import Periode


def lees(**velden: object) -> Client:
    """Return the record with these fields."""
    client, fouten = read_client({"sleutel": "a-1", **velden})
    assert client is not None, fouten
    return client


def in_onderzoek(**velden: object) -> Feit[bool]:
    """Return the note on the only address of a record."""
    return lees(verblijfplaatsen={"lijst": [{"datumVan": "2020", **velden}]}).verblijfplaatsen.lijst[0].in_onderzoek


class TestReadClient:
    """read_client, on records without errors."""

    def test_only_the_key_is_required(self) -> None:
        """A record that holds no more than its key is a client of whom nothing is known."""
        assert lees() == Client("a-1")

    def test_null_is_absent(self) -> None:
        """A record in which every other field is null says the same as one without them."""
        record = dict.fromkeys({veld.sleutel for veld in VORMEN[Client].velden} - {"sleutel"})
        assert lees(**record) == Client("a-1")

    @pytest.mark.parametrize(
        ("waarde", "feit"),
        [
            ("2020", Bekend(Datum(2020))),
            ({"waarde": "2020"}, Bekend(Datum(2020))),
            ({"waarde": "2020", "bron": "BRP", "sinds": "2021-01-02"}, Bekend(Datum(2020), "BRP", date(2021, 1, 2))),
            ({"nietVastTeStellen": "geen stukken"}, NietVastTeStellen("geen stukken")),
            ({"betwist": ["2020", "2021"]}, Betwist((Datum(2020), Datum(2021)))),
            ({"type": "DatumOnbekend", "onbekend": True}, ONBEKEND),
            (None, ONBEKEND),
        ],
    )
    def test_knows_what_is_known(self, waarde: object, feit: Feit[Datum]) -> None:
        """A value, its source, that it cannot be established, a dispute and onbekend are told apart."""
        assert lees(aanvraagdatum=waarde).aanvraagdatum == feit

    def test_given_list_is_no_absent_list(self) -> None:
        """An empty list says that there was nothing; no list says nothing."""
        client = lees(meldingen=[])
        assert (client.meldingen, client.aanbiedingen) == (Bekend(()), ONBEKEND)

    def test_list_may_carry_its_source(self) -> None:
        """A list as a whole may have a source."""
        assert lees(meldingen={"waarde": [], "bron": "gemeente"}).meldingen == Bekend((), "gemeente")

    def test_history_has_its_complete_period(self) -> None:
        """The period over which a history is complete is half-open, as it is written."""
        historie = {"volledigVan": "2020-01-01", "volledigTot": "2021-01-01", "lijst": []}
        volledig = Periode(date(2020, 1, 1), date(2021, 1, 1))
        client = lees(verblijfplaatsen=historie, verblijven=historie)
        assert client.verblijfplaatsen == Adreshistorie((), volledig)
        assert client.verblijven == Verblijfshistorie((), volledig)

    def test_address_of_the_brp_is_not_in_onderzoek(self) -> None:
        """No note in the BRP means that there is none."""
        assert in_onderzoek(bron="BRP") == Bekend(waarde=False)

    def test_silent_address_is_onbekend(self) -> None:
        """A record made by hand that is silent on the note says nothing about it."""
        assert in_onderzoek(bron="intake") is ONBEKEND

    def test_null_note_is_onbekend(self) -> None:
        """A note that is null is onbekend, also at an address of the BRP."""
        assert in_onderzoek(bron="BRP", inOnderzoek=None) is ONBEKEND

    def test_unknown_place_is_onbekend(self) -> None:
        """An address whose municipality was not supplied is onbekend, not an error."""
        assert lees(verblijfplaatsen={"lijst": [{"datumVan": "2020"}]}).verblijfplaatsen.lijst[0].plaats is ONBEKEND

    def test_own_peildatum_is_kept(self) -> None:
        """A record may carry its own peildatum; the caller's is not put into the record."""
        assert lees(peildatum="2026-11-01").peildatum == date(2026, 11, 1)
        client, _ = read_client({"sleutel": "a-1"}, peildatum=date(2026, 1, 1))
        assert client is not None
        assert client.peildatum is None

    def test_request_for_help_has_parts(self) -> None:
        """Either part of the request for help may be onbekend."""
        assert lees(hulpvraag={"datum": "2020"}).hulpvraag == Hulpvraag(Bekend(Datum(2020)))

    def test_path_starts_where_the_caller_says(self) -> None:
        """A record within a larger text tells its errors from there."""
        _, fouten = read_client({"sleutel": 1}, path="$[3]")
        assert [fout.pad for fout in fouten] == ["$[3].sleutel"]

    @pytest.mark.parametrize(
        ("geboren", "goed"),
        [
            ("2026-11-01", True),
            ("2026-11", True),
            ("2026", True),
            ("2026-11-02", False),
            ("2026-12", False),
            ({"waarde": "2027", "bron": "BRP"}, False),
            ({"betwist": ["2027", "2026"]}, True),
        ],
    )
    def test_born_after_the_peildatum(self, geboren: object, *, goed: bool) -> None:
        """Nobody is judged on before being born: certainly later than the peildatum is an error, whoever gave it."""
        geen = () if goed else (RecordFout("$.geboortedatum", "een dag die niet na de peildatum ligt"),)
        record = {"sleutel": "a-1", "geboortedatum": geboren}
        assert read_client(record, peildatum=date(2026, 11, 1))[1] == geen
        assert read_client({**record, "peildatum": "2026-11-01"})[1] == geen
        assert read_client(record)[1] == ()


class TestClient:
    """The record as a value."""

    def test_repr_shows_no_facts(self) -> None:
        """What a program prints by accident is the key, nothing else."""
        client = lees(geboortedatum="2004-03-09", feiten={"geheim": "roddel"}, meldingen=[{"datum": "2020"}])
        assert repr(client) == "Client(sleutel='a-1')"

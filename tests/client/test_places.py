"""Municipalities of a record: codes and names, on the day they are about."""

from datetime import date

import pytest

from regio_uitstroom.client import read_client
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Buitenland, Client, ZonderAdres
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister


def lees(peildatum: date | None = None, **velden: object) -> Client:
    """Return the record with these fields."""
    client, fouten = read_client({"sleutel": "a-1", **velden}, peildatum=peildatum)
    assert client is not None, fouten
    return client


def adres(gemeente: str, van: str) -> Client:
    """Return a record with one address."""
    return lees(verblijfplaatsen={"lijst": [{"gemeente": gemeente, "datumVan": van}]})


def code(feit: object) -> str:
    """Return the code of the municipality in a fact."""
    assert isinstance(feit, Bekend)
    gemeente = feit.waarde[0] if isinstance(feit.waarde, tuple) else feit.waarde
    assert isinstance(gemeente, Gemeente)
    return gemeente.code


class TestReadClient:
    """read_client, on places."""

    @pytest.mark.parametrize("naam", ["0342", "GM0342", "gm0342", "Soest", "soest"])
    def test_knows_a_municipality_by(self, naam: str) -> None:
        """A code with or without GM and a name mean the same municipality."""
        assert code(lees(vestigingsgemeente=naam).vestigingsgemeente) == "0342"

    @pytest.mark.parametrize("naam", ["buiten Nederland", "Buiten nederland"])
    def test_knows_abroad(self, naam: str) -> None:
        """Outside the Netherlands is a place, whatever its capitals."""
        assert lees(vestigingsgemeente=naam).vestigingsgemeente == Bekend(Buitenland.BUITEN_NEDERLAND)

    def test_knows_no_fixed_address(self) -> None:
        """An address may be the lack of one."""
        plaats = adres("geen vaste woon- of verblijfplaats", "2020").verblijfplaatsen.lijst[0].plaats
        assert plaats == Bekend(ZonderAdres.GEEN_VAST_ADRES)

    def test_no_fixed_address_is_no_place_elsewhere(self) -> None:
        """Nobody settles in the lack of an address."""
        assert read_client({"sleutel": "a-1", "vestigingsgemeente": "geen vaste woon- of verblijfplaats"})[1]

    @pytest.mark.parametrize(("van", "verwacht"), [("2018-12-31", "0620"), ("2018", "0620")])
    def test_resolves_on_its_own_day(self, van: str, verwacht: str) -> None:
        """Vianen is a municipality on a day before its merger, whatever the peildatum."""
        assert code(adres("Vianen", van).verblijfplaatsen.lijst[0].plaats) == verwacht

    def test_resolves_within_a_partial_date(self) -> None:
        """A name that appears on a day that the partial date can mean is accepted: Voorne aan Zee exists from 2023."""
        assert code(adres("Vijfheerenlanden", "2019").verblijfplaatsen.lijst[0].plaats) == "1961"

    def test_undated_resolves_on_the_peildatum(self) -> None:
        """Of two municipalities that bore a name, an undated wish means the one of the peildatum."""
        oud = Gemeente("9001", "Dubbeldorp", "Utrecht", None, date(2010, 1, 1), ("9002",))
        nieuw = Gemeente("9002", "Dubbeldorp", "Utrecht", date(2010, 1, 1), None)
        record = {"sleutel": "a-1", "voorkeursgemeenten": ["Dubbeldorp"]}
        client, _ = read_client(record, peildatum=date(2005, 1, 1), gemeenten=GemeenteRegister((oud, nieuw)))
        assert client is not None
        assert code(client.voorkeursgemeenten) == "9001"

    def test_undated_without_a_peildatum_is_the_latest(self) -> None:
        """Of two municipalities that bore a name, an undated wish without a peildatum means the later one."""
        oud = Gemeente("9001", "Dubbeldorp", "Utrecht", None, date(2010, 1, 1), ("9002",))
        nieuw = Gemeente("9002", "Dubbeldorp", "Utrecht", date(2010, 1, 1), None)
        record = {"sleutel": "a-1", "voorkeursgemeenten": ["Dubbeldorp"]}
        client, _ = read_client(record, gemeenten=GemeenteRegister((oud, nieuw)))
        assert client is not None
        assert code(client.voorkeursgemeenten) == "9002"

    def test_undated_wish_may_be_older_than_a_merger(self) -> None:
        """A wish for Vianen outlives Vianen: it is carried forward, not refused."""
        assert code(lees(date(2026, 1, 1), voorkeursgemeenten=["Vianen"]).voorkeursgemeenten) == "0620"

    def test_own_peildatum_goes_before_the_callers(self) -> None:
        """A record with a peildatum of 2018 cannot wish for a municipality of 2019, whatever the caller's day."""
        record = {"sleutel": "a-1", "peildatum": "2018-06-01", "voorkeursgemeenten": ["Vijfheerenlanden"]}
        assert read_client(record, peildatum=date(2026, 1, 1))[1]

    def test_mother_is_dated_by_the_birth(self) -> None:
        """The municipality of the mother is the one on the day of birth: Leerdam in 2004, not in 2020."""
        record = {"sleutel": "a-1", "geboortedatum": "2020-03-09", "moederBijGeboorteIngeschrevenIn": "Leerdam"}
        assert [fout.pad for fout in read_client(record)[1]] == ["$.moederBijGeboorteIngeschrevenIn"]

    def test_current_municipality_is_not_dated_by_the_address(self) -> None:
        """An address in Haaren before its split may name the successor in which it lies now."""
        entry = {"gemeente": "Haaren", "datumVan": "2015-01-01", "huidigeGemeente": "0757"}
        (gelezen,) = lees(verblijfplaatsen={"lijst": [entry]}).verblijfplaatsen.lijst
        assert gelezen.huidige_gemeente is not None
        assert gelezen.huidige_gemeente.code == "0757"

    def test_dispute_resolves_on_its_day(self) -> None:
        """Each side of a dispute is about the day of its entry."""
        record = {"sleutel": "a-1", "meldingen": [{"datum": "2020", "gemeente": {"betwist": ["Soest", "Vianen"]}}]}
        assert [fout.pad for fout in read_client(record)[1]] == ["$.meldingen[0].gemeente.betwist[1]"]

"""From the answers of the BRP to a client record."""

import json
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client import read_client
from regio_uitstroom.client.brp import from_brp
from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Client
from tests.client.brp_antwoorden import (
    PERIODE,
    adres,
    buitenland,
    dag,
    data,
    dossier,
    fouten,
    historie,
    ingeschreven,
    json_waarden,
    lijst,
    personen,
    verblijfplaatsen,
    volledig,
)

PEILDATUM = date(2025, 6, 30)


class TestFromBrp:
    """from_brp: what comes through and what does not."""

    def test_nothing_known(self) -> None:
        """Without answers the record holds its key alone."""
        assert dossier() == {"sleutel": "d-1"}

    def test_peildatum(self) -> None:
        """The peildatum of the caller becomes that of the record."""
        assert dossier(peildatum=PEILDATUM) == {"sleutel": "d-1", "peildatum": "2025-06-30"}

    def test_birth_date(self) -> None:
        """The birth date comes with its source."""
        assert dossier(personen())["geboortedatum"] == {"waarde": "2004-03-09", "bron": "BRP"}

    def test_birth_date_without_day(self) -> None:
        """A birth date of which only the month is known stays so."""
        assert dossier(personen(geboorte={"datum": dag("2004-03")}))["geboortedatum"]["waarde"] == "2004-03"

    def test_birth_date_without_month(self) -> None:
        """A birth date of which only the year is known stays so."""
        assert dossier(personen(geboorte={"datum": dag("2004")}))["geboortedatum"]["waarde"] == "2004"

    def test_unknown_birth_date(self) -> None:
        """An unknown birth date is onbekend."""
        assert "geboortedatum" not in dossier(personen(geboorte={"datum": dag("")}))

    def test_birth_date_in_onderzoek(self) -> None:
        """A birth date that is in onderzoek is still the birth date."""
        geboorte = {"datum": dag("2004-03-09"), "inOnderzoek": {"datum": True}}
        assert dossier(personen(geboorte=geboorte))["geboortedatum"]["waarde"] == "2004-03-09"

    def test_one_person_of_the_answer(self) -> None:
        """A person taken out of the answer gives the same as the answer."""
        antwoord = personen()
        assert dossier(antwoord["personen"][0]) == dossier(antwoord["personen"]) == dossier(antwoord)

    def test_born_after_the_peildatum(self) -> None:
        """A day of birth after the peildatum is told with its place in the answer."""
        (fout,) = fouten(personen(geboorte={"datum": dag("2030-01-01")}), None, peildatum=PEILDATUM)
        assert fout.endswith(".geboorte.datum")

    def test_fields_that_are_null(self) -> None:
        """A field that holds null says as much as one that is absent."""
        datum = dag("2004") | {"datum": None, "maand": None}
        leeg = personen(geboorte={"datum": datum}, verblijfplaats=None, opschortingBijhouding=None, inOnderzoek=None)
        assert dossier(leeg)["geboortedatum"]["waarde"] == "2004"

    def test_children_are_no_household(self) -> None:
        """Children in the BRP need not live with the client: the huishouden stays onbekend."""
        assert "huishouden" not in dossier(personen())

    def test_nothing_private_comes_through(self) -> None:
        """No burgerservicenummer, name, street, postcode or foreign address reaches the record."""
        record = dossier(ingeschreven(), historie(adres(), buitenland("2018-01-01", "2020-01-01")), gevraagd=PERIODE)
        tekst = json.dumps(record)
        prive = ("99999", "Verzonnen", "Voorbeeld", "Pad", "9999", "Invented", "6039", "0342010000099999")
        assert not [deel for deel in prive if deel in tekst]

    def test_reader_takes_it(self) -> None:
        """The record is read by read_client as it is."""
        record = dossier(personen(), historie(adres()), gevraagd=PERIODE)
        client, gemeld = read_client(record, peildatum=PEILDATUM)
        assert gemeld == ()
        assert isinstance(client, Client)
        assert client.geboortedatum == Bekend(Datum(2004, 3, 9), "BRP")

    def test_key_that_may_be_a_bsn(self) -> None:
        """A key that may be a burgerservicenummer is refused, as in any record."""
        assert "$.sleutel" in fouten(sleutel="999990019")


class TestCurrentAddress:
    """from_brp without a history: the current address and the registration in the municipality."""

    def test_current_address(self) -> None:
        """The current address lies in the municipality that stands beside it."""
        eerste = lijst(ingeschreven())[0]
        assert (eerste["gemeente"], eerste["datumVan"], eerste["functieAdres"]) == ("0342", "2020-01-01", "woonadres")

    def test_registered_before(self) -> None:
        """Before it the client was registered in the municipality, at an address of unknown function."""
        assert lijst(ingeschreven())[1] == {
            "gemeente": "0342",
            "datumVan": "2018-05-01",
            "datumTot": "2020-01-01",
            "inOnderzoek": False,
            "bron": "BRP",
        }

    def test_complete_from_the_registration(self) -> None:
        """Both together are complete up to the peildatum."""
        assert volledig(dossier(ingeschreven(), peildatum=PEILDATUM)) == ("2018-05-01", "2025-07-01")

    def test_not_complete_without_peildatum(self) -> None:
        """Without a peildatum nobody knows until when the answer holds."""
        assert volledig(dossier(ingeschreven())) is None

    def test_peildatum_before_the_address(self) -> None:
        """An answer tells nothing of a peildatum before its first day."""
        assert volledig(dossier(ingeschreven(), peildatum=date(2010, 1, 1))) is None

    def test_registered_on_the_same_day(self) -> None:
        """Someone who came to the municipality with this address has no stretch before it."""
        assert len(lijst(ingeschreven(sinds="2020-01-01"))) == 1

    def test_registration_renewed_by_a_merger(self) -> None:
        """A registration of after the address, as a merger makes, adds nothing."""
        assert len(lijst(ingeschreven(sinds="2021-01-01"))) == 1

    def test_address_since_unknown(self) -> None:
        """Of an address with an unknown first day the registration in the municipality is left."""
        assert [a["datumVan"] for a in lijst(ingeschreven(datumVan=dag("")))] == ["2018-05-01"]

    def test_registration_alone(self) -> None:
        """Without an address in the answer the registration counts, of unknown function."""
        record = ingeschreven(verblijfplaats=None)
        del record["personen"][0]["verblijfplaats"]
        assert lijst(record) == [{"gemeente": "0342", "datumVan": "2018-05-01", "inOnderzoek": False, "bron": "BRP"}]

    def test_registration_in_the_rni(self) -> None:
        """The RNI is no municipality to be registered in."""
        record = ingeschreven(code="1999")
        del record["personen"][0]["verblijfplaats"]
        assert "verblijfplaatsen" not in dossier(record)

    def test_registration_in_onderzoek(self) -> None:
        """A note on the registration counts for the address too, with the day of the research."""
        record = ingeschreven()
        record["personen"][0]["inOnderzoek"] = {
            "gemeenteVanInschrijving": True,
            "datumIngangOnderzoekGemeente": dag("2025-01-15"),
        }
        assert lijst(record)[0]["inOnderzoek"] == {"waarde": True, "bron": "BRP", "sinds": "2025-01-15"}

    def test_other_notes_on_the_person(self) -> None:
        """A note on the person says nothing of the address."""
        record = ingeschreven()
        record["personen"][0]["inOnderzoek"] = {"burgerservicenummer": True, "leeftijd": True}
        assert lijst(record)[0]["inOnderzoek"] is False

    def test_found_not_to_live_there(self) -> None:
        """Someone found not to live there has no certain woonadres from the start of the research on."""
        onderzoek = {"type": True, "datumIngangOnderzoek": dag("2024-02-01")}
        record = ingeschreven(indicatieVastgesteldVerblijftNietOpAdres=True, inOnderzoek=onderzoek)
        assert [(a["datumVan"], a.get("functieAdres")) for a in lijst(record)[:2]] == [
            ("2024-02-01", None),
            ("2020-01-01", "woonadres"),
        ]

    def test_found_not_to_live_there_without_a_day(self) -> None:
        """Without a day of the research the function is unknown all along."""
        record = ingeschreven(indicatieVastgesteldVerblijftNietOpAdres=True)
        assert "functieAdres" not in lijst(record)[0]

    def test_added_to_an_older_history(self) -> None:
        """A history that ended before it is completed with the current address."""
        adressen = lijst(ingeschreven(), historie(adres("2010-01-01", "2020-01-01", "0344")))
        assert [a["gemeente"] for a in adressen] == ["0342", "0344"]

    def test_not_twice(self) -> None:
        """A history that holds the current address already is left as it is."""
        assert len(lijst(ingeschreven(), historie(adres()))) == 1

    def test_other_than_the_history(self) -> None:
        """A current address that is not the running one of the history is an error: one of the two is out of date."""
        gevonden = fouten(ingeschreven(), historie(adres("2021-01-01")))
        assert list(gevonden) == ["$.personen.personen[0].verblijfplaats"]


class TestOpschorting:
    """from_brp where the BRP is not kept up any more."""

    @staticmethod
    def opgeschort(reden: str, datum: str = "2023-05-01") -> dict[str, Any]:
        """Return the field, with this reason."""
        return {"reden": {"code": reden, "omschrijving": "verzonnen"}, "datum": dag(datum)}

    def test_ends_the_current_address(self) -> None:
        """From that day on nothing is known: the address ends there."""
        hist = historie(adres(), opschortingBijhouding=self.opgeschort("O"))
        assert lijst(None, hist)[0]["datumTot"] == "2023-05-01"

    def test_ends_the_complete_period(self) -> None:
        """A gap after that day is no proof of anything."""
        hist = historie(adres(), opschortingBijhouding=self.opgeschort("M"))
        assert volledig(dossier(None, hist, gevraagd=PERIODE)) == ("2015-01-01", "2023-05-01")

    def test_emigration_keeps_the_address_abroad(self) -> None:
        """Who emigrated is still registered abroad, also after that day."""
        hist = historie(buitenland("2023-05-01"), opschortingBijhouding=self.opgeschort("E"))
        record = dossier(None, hist, gevraagd=PERIODE)
        assert "datumTot" not in record["verblijfplaatsen"]["lijst"][0]
        assert volledig(record) == ("2015-01-01", "2026-01-01")

    def test_emigration_ends_an_address_here(self) -> None:
        """An address in the Netherlands ends with the emigration."""
        hist = historie(adres(), opschortingBijhouding=self.opgeschort("R"))
        record = dossier(None, hist, gevraagd=PERIODE)
        assert record["verblijfplaatsen"]["lijst"][0]["datumTot"] == "2023-05-01"
        assert volledig(record) == ("2015-01-01", "2023-05-01")

    def test_told_by_the_person(self) -> None:
        """The answer on the person counts where the history is silent."""
        pers = personen(opschortingBijhouding=self.opgeschort("O"))
        assert lijst(pers, historie(adres()))[0]["datumTot"] == "2023-05-01"

    def test_unknown_day(self) -> None:
        """On an unknown day the first day of the address is left, and nothing is complete."""
        hist = historie(adres(), opschortingBijhouding=self.opgeschort(".", ""))
        record = dossier(None, hist, gevraagd=PERIODE)
        assert record["verblijfplaatsen"]["lijst"][0]["datumTot"] == "2020-01-02"
        assert volledig(record) is None

    def test_address_of_that_day(self) -> None:
        """An address that began no earlier has no day left."""
        hist = historie(adres("2023-05-01"), adres("2020-01-01", "2023-05-01"))
        hist["opschortingBijhouding"] = self.opgeschort("O")
        assert [a["datumVan"] for a in lijst(None, hist)] == ["2020-01-01"]

    def test_persoonslijst_in_error(self) -> None:
        """A persoonslijst that was removed as an error is refused."""
        hist = historie(adres(), opschortingBijhouding=self.opgeschort("F"))
        assert list(fouten(None, hist)) == ["$.historie.opschortingBijhouding.reden.code"]

    def test_persoonslijst_wiped(self) -> None:
        """A persoonslijst that was wiped is refused."""
        assert fouten(personen(opschortingBijhouding=self.opgeschort("W")))


class TestLaws:
    """Laws of from_brp."""

    @given(st.lists(verblijfplaatsen(), max_size=4), st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1)), data())
    def test_read_or_refused(self, plaatsen: list[Any], peildatum: date | None, geboren: Any) -> None:
        """Whatever the fields hold, the record is read without errors, or it is empty and every error has a path."""
        pers = personen(geboorte={"datum": geboren})
        record, gevonden = from_brp(pers, historie(*plaatsen), sleutel="d-1", peildatum=peildatum, gevraagd=PERIODE)
        if gevonden:
            assert record == {}
            assert all(fout.pad.startswith(("$.historie.", "$.personen.")) and fout.verwacht for fout in gevonden)
        else:
            assert read_client(record, peildatum=peildatum)[1] == ()

    @given(json_waarden(), json_waarden(), json_waarden())
    def test_never_raises(self, pers: Any, hist: Any, gevraagd: Any) -> None:
        """Any JSON at all gives a record that is read without errors, or errors with the name of an argument."""
        record, gevonden = from_brp(pers, hist, sleutel="d-1", gevraagd=gevraagd)
        if gevonden:
            assert record == {}
            assert all(fout.pad.startswith(("$.personen", "$.historie", "$.gevraagd")) for fout in gevonden)
        else:
            assert read_client(record)[1] == ()

    @given(st.lists(verblijfplaatsen(), max_size=4))
    def test_each_error_once(self, plaatsen: list[Any]) -> None:
        """No path is reported twice."""
        _, gevonden = from_brp(None, historie(*plaatsen), sleutel="d-1")
        assert len({fout.pad for fout in gevonden}) == len(gevonden)

    @given(st.dates(date(1995, 1, 1), date(2020, 1, 1)), st.lists(st.integers(1, 2000), min_size=1, max_size=5))
    def test_full_dates_keep_every_day(self, begin: date, duren: list[int]) -> None:
        """Addresses that follow one another, with full dates, come through one for one."""
        grenzen = [begin]
        for duur in duren:
            grenzen.append(grenzen[-1] + timedelta(days=duur))
        stukken = [adres(van.isoformat(), tot.isoformat()) for van, tot in pairwise(grenzen)]
        plaatsen = stukken[::-1]
        gekomen = [(a["datumVan"], a["datumTot"]) for a in lijst(None, historie(*plaatsen))]
        assert gekomen == [(p["datumVan"]["datum"], p["datumTot"]["datum"]) for p in plaatsen]


class TestDeath:
    """from_brp for someone who died."""

    def test_nothing_is_known_after_it(self) -> None:
        """After the day of death the history is not complete, and no address runs on."""
        overleden = personen(overlijden={"datum": dag("2021-05-05")})
        record = dossier(overleden, historie(adres("2018-01-01")), gevraagd=PERIODE)
        assert volledig(record) == ("2015-01-01", "2021-05-05")
        assert record["verblijfplaatsen"]["lijst"][0]["datumTot"] == "2021-05-05"

    def test_opschorting_goes_before(self) -> None:
        """The day on which the BRP was not kept up any more is the one that the opschorting gives."""
        opschorting = {"reden": {"code": "O", "omschrijving": "overlijden"}, "datum": dag("2021-05-05")}
        overleden = personen(overlijden={"datum": dag("2021-05-04")}, opschortingBijhouding=opschorting)
        assert volledig(dossier(overleden, historie(adres()), gevraagd=PERIODE)) == ("2015-01-01", "2021-05-05")

"""Making an outcome again from its receipt and the record."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom import HerhaalFout, bundled_names, bundled_regeling, evaluate, herhaal, parse_regeling, read_client
from regio_uitstroom.assess import ongekeurd
from regio_uitstroom.cli.nieuw import BEGIN
from regio_uitstroom.client import write_client
from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Client, Gezinslid
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.tijd import Duur, Eenheid

DAG = date(2026, 11, 1)
DAGEN = st.dates(date(2012, 1, 1), date(2028, 1, 1))
TEKST = BEGIN.substitute(titel="Proef", regio="Proefregio")
PROEF = parse_regeling(TEKST, name="proef").of_fout()
DOSSIER: dict[str, Any] = {
    "sleutel": "geheim-17",
    "geboortedatum": "1990-04-05",
    "verblijfplaatsen": {
        "volledigVan": "2020-05-01",
        "volledigTot": "2026-11-02",
        "lijst": [
            {"gemeente": "Houten", "datumVan": "2020-05-01", "datumTot": "2026-06-01", "functieAdres": "woonadres"}
        ],
    },
    "verblijven": {
        "volledigVan": "2020-05-01",
        "volledigTot": "2026-11-02",
        "lijst": [{"voorziening": "beschermd wonen", "gemeente": "Zeist", "datumVan": "2026-06-01"}],
    },
}


def lees(dossier: object, regeling: Regeling = PROEF) -> Client:
    """Return the record."""
    client, fouten = read_client(dossier, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return client


def uitkomst(regeling: Regeling, client: Client, dag: date, **aannames: Any) -> dict[str, Any]:
    """Return an outcome as it comes back from a file."""
    gemaakt = to_json(ongekeurd(regeling, client, dag, aannames), regeling)
    geladen: dict[str, Any] = json.loads(json.dumps(gemaakt))
    return geladen


class TestSame:
    """An outcome that was left alone comes out the same, bit for bit."""

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """Under every bundled agreement, for lives of all kinds, with the record read back from its JSON."""
        regeling = bundled_regeling(naam).of_fout()

        @settings(max_examples=settings().max_examples // 10)
        @given(clients(gegevens=regeling.gegevens), DAGEN)
        def wet(client: Client, dag: date) -> None:
            gedaan = herhaal(uitkomst(regeling, client, dag), lees(write_client(client), regeling))
            assert (gedaan.gelijk, gedaan.versies) == (True, ())

        wet()

    def test_bit_for_bit(self) -> None:
        """The outcome of the same record is the same text, byte for byte."""
        eerst, later = (json.dumps(uitkomst(PROEF, lees(DOSSIER), DAG)) for _ in range(2))
        assert eerst == later

    @settings(max_examples=settings().max_examples // 4)
    @given(agreements(), DAGEN, st.data())
    def test_generated(self, regeling: Regeling, dag: date, data: st.DataObject) -> None:
        """Under every agreement that the language can say."""
        client = data.draw(clients(gegevens=regeling.gegevens))
        gedaan = herhaal(uitkomst(regeling, client, dag), lees(write_client(client), regeling), regeling)
        assert (gedaan.gelijk, gedaan.versies) == (True, ())

    def test_without_the_agreement_at_hand(self) -> None:
        """A receipt that was written without the agreement tells no title, and comes out the same."""
        gemaakt = to_json(evaluate(PROEF, lees(DOSSIER), peildatum=DAG))
        assert herhaal(json.loads(json.dumps(gemaakt)), lees(DOSSIER), PROEF).gelijk


class TestAssumptions:
    """What was presumed is presumed again."""

    @pytest.mark.parametrize(
        ("naam", "waarde"),
        [
            ("geboortedatum", Datum(1990, 4)),
            ("aanvraagdatum", date(2026, 5, 1)),
            ("huishouden", ()),
            ("huishouden", (Gezinslid("kind", Bekend(Datum(2019))),)),
            ("onveiligeGemeenten", ()),
            ("hulpvraag.datum", Datum(2026, 1, 1)),
            ("verblijfplaatsen.inOnderzoek", False),
            ("zwervend bestaan", True),
            ("feiten.zwervend bestaan", False),
            ("een naam die de regeling niet kent", Decimal("12.50")),
            ("een andere naam", Duur(6, Eenheid.MAAND)),
        ],
    )
    def test_every_type(self, naam: str, waarde: object) -> None:
        """A value of any type comes back from the receipt as it was."""
        client = lees({"sleutel": "x"})
        was = uitkomst(PROEF, client, DAG, **{naam: waarde})
        assert was["bewijs"]["aannames"][0]["gegeven"] == naam
        assert herhaal(was, client, PROEF).gelijk

    def test_it_counts(self) -> None:
        """Without the presumption the outcome would be another one."""
        zin = "Het college verleent urgentie aan de cliënt die dagbesteding heeft."
        tekst = TEKST.replace("Artikel 2. ", f"Artikel 9. Urgentie\n\n1. {zin}\n\nArtikel 2. ", 1)
        regeling = parse_regeling(tekst, name="proef").of_fout()
        was = uitkomst(regeling, lees({"sleutel": "x"}), DAG, **{regeling.gegevens[0].sleutel: True})
        zonder = {**was, "bewijs": {**was["bewijs"], "aannames": []}}
        assert herhaal(was, lees({"sleutel": "x"}), regeling).gelijk
        gedaan = herhaal(zonder, lees({"sleutel": "x"}), regeling)
        assert gedaan.verschil is not None
        assert gedaan.verschil.pad.startswith("$.vragen")


WIJZIGINGEN: dict[str, Callable[[dict[str, Any]], object]] = {
    "$.vragen[0].waarde.naam": lambda u: u["vragen"][0]["waarde"].update(naam="Zeist"),
    "$.vragen[0].motivering": lambda u: u["vragen"][0].update(motivering="Zomaar."),
    "$.vragen[0].grond[1]": lambda u: u["vragen"][0]["grond"].append({"bepaling": "artikel 9", "regeling": "proef"}),
    "$.vragen[1].reden": lambda u: u["vragen"][1].pop("reden"),
    "$.categorie": lambda u: u.update(categorie="extra"),
    "$.extra": lambda u: u.update(extra=None),
    "$.bewijs.gebruikt[0].bron": lambda u: u["bewijs"]["gebruikt"][0].update(bron="BRP"),
    "$.bewijs.teksten[0].titel": lambda u: u["bewijs"]["teksten"][0].update(titel="Ander"),
    "$.bewijs.teksten[0].hash": lambda u: u["bewijs"]["teksten"][0].update(hash="0" * 64),
    "$.bewijs.regeling": lambda u: u["bewijs"].update(regeling="ander"),
}


class TestDifferent:
    """Whatever was changed is found."""

    @pytest.mark.parametrize("pad", WIJZIGINGEN)
    def test_outcome(self, pad: str) -> None:
        """A change in the outcome is told with its place."""
        was = uitkomst(PROEF, lees(DOSSIER), DAG)
        WIJZIGINGEN[pad](was)
        gedaan = herhaal(was, lees(DOSSIER), PROEF)
        assert gedaan.verschil is not None
        assert (gedaan.gelijk, gedaan.verschil.pad) == (False, pad)

    def test_record(self) -> None:
        """A fact of the record that mattered and was changed shows in the outcome."""
        was = uitkomst(PROEF, lees(DOSSIER), DAG)
        ander = json.loads(json.dumps(DOSSIER).replace("Houten", "Zeist"))
        gedaan = herhaal(was, lees(ander), PROEF)
        assert gedaan.verschil is not None
        assert (gedaan.verschil.was, gedaan.verschil.nu) == ("0321", "0355")

    def test_another_record(self) -> None:
        """The record of somebody else is not taken for this one."""
        gedaan = herhaal(uitkomst(PROEF, lees(DOSSIER), DAG), lees({**DOSSIER, "sleutel": "ander"}), PROEF)
        assert gedaan.verschil is not None
        assert gedaan.verschil.pad == "$.sleutel"

    def test_agreement(self) -> None:
        """Another text is the first difference, also where it gives the same outcome."""
        ander = parse_regeling(TEKST + "\n", name="proef").of_fout()
        gedaan = herhaal(uitkomst(PROEF, lees(DOSSIER), DAG), lees(DOSSIER), ander)
        assert gedaan.verschil is not None
        assert (gedaan.verschil.pad, gedaan.uitkomst) == ("$.bewijs.hash", None)

    def test_library(self) -> None:
        """Another version of the library that gives the same outcome is told, and the outcome is the same."""
        was = uitkomst(PROEF, lees(DOSSIER), DAG)
        was["bewijs"]["versie"] = "0.0.1"
        gedaan = herhaal(was, lees(DOSSIER), PROEF)
        assert (gedaan.gelijk, [verschil.pad for verschil in gedaan.versies]) == (True, ["$.bewijs.versie"])

    def test_day(self) -> None:
        """The day comes from the receipt, so that another day there gives another outcome."""
        was = uitkomst(PROEF, lees(DOSSIER), DAG)
        was["bewijs"]["peildatum"] = "2026-10-31"
        assert not herhaal(was, lees(DOSSIER), PROEF).gelijk

    def test_shows_no_fact_in_repr(self) -> None:
        """What differs is the user's to see, and not for a log."""
        was = uitkomst(PROEF, lees(DOSSIER), DAG)
        ander = json.loads(json.dumps(DOSSIER).replace("Houten", "Zeist"))
        assert not {"Houten", "Zeist", "geheim-17"} & set(
            repr(herhaal(was, lees(ander), PROEF)).replace("'", " ").split()
        )


class TestWrongUse:
    """What is no outcome."""

    @pytest.mark.parametrize(
        ("was", "woorden"),
        [
            ([], "$: verwacht een object"),
            ({}, "$.bewijs"),
            ({"bewijs": {}}, "$.sleutel"),
            ({"sleutel": "x", "bewijs": {"regeling": "u16-2017", "hash": "h", "peildatum": "gisteren"}}, "peildatum"),
            ({"sleutel": "x", "bewijs": {"regeling": "u16-2017", "hash": "h", "peildatum": "2018-01-01"}}, "aannames"),
            ({"sleutel": "x", "bewijs": {"regeling": "geen", "hash": "h", "peildatum": "2018-01-01"}}, "meegeleverd"),
        ],
    )
    def test_says_what_is_missing(self, was: Any, woorden: str) -> None:
        """The error tells the place and what belongs there."""
        with pytest.raises(HerhaalFout, match=woorden.replace("$", r"\$")):
            herhaal(was, lees({"sleutel": "x"}))

    @pytest.mark.parametrize(
        "aanname", ["ja", {"gegeven": "geboortedatum"}, {"gegeven": "geboortedatum", "inhoud": "MERK"}]
    )
    def test_presumption_that_cannot_be_read(self, aanname: object) -> None:
        """A presumption that is no value is refused by its place, without the value."""
        was = uitkomst(PROEF, lees(DOSSIER), DAG)
        was["bewijs"]["aannames"] = [aanname]
        with pytest.raises(HerhaalFout, match=r"aannames\[0\]") as fout:
            herhaal(was, lees(DOSSIER), PROEF)
        assert "MERK" not in str(fout.value)

    def test_same_hash_of_an_evolved_agreement(self) -> None:
        """An agreement that was changed by hand keeps its hash; its outcome gives it away."""
        ander = evolve(PROEF, regels=())
        assert not herhaal(uitkomst(PROEF, lees(DOSSIER), DAG), lees(DOSSIER), ander).gelijk

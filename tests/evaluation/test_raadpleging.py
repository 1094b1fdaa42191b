"""Only facts that an agreement can use are looked at, and which they were is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom import bundled_names, bundled_regeling, evaluate, read_client
from regio_uitstroom.client.feiten import ONBEKEND
from regio_uitstroom.client.record import Client, Hulpvraag
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.raadpleging import Raadpleging
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Richting, Termijn, Verdaging, Verplichting
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.testing.agreements import agreements
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, bekende_datum, cit
from tests.evaluation.bouw import regeling as bouw_regeling
from tests.evaluation.test_wetten import PEIL, clienten, teksten

DAGEN = st.dates(date(2015, 1, 1), date(2027, 1, 1))


class TestOnlyWhatCanBeUsed:
    """No rule looks at a fact that the agreement cannot use."""

    @given(teksten(), clienten())
    def test_every_kind_of_condition(self, regeling: Regeling, client: Client) -> None:
        """Over every kind of condition and source."""
        gelezen = beoordeel(regeling, client, peildatum=PEIL)
        assert set(gelezen.geraadpleegd) <= bruikbare_sleutels(regeling)

    @settings(max_examples=max(settings().max_examples // 5, 5))
    @given(agreements(), st.data(), DAGEN)
    def test_generated(self, regeling: Regeling, data: st.DataObject, dag: date) -> None:
        """Over texts in every sentence form and records of every kind."""
        gelezen = beoordeel(regeling, data.draw(clients(gegevens=regeling.gegevens)), peildatum=dag)
        assert set(gelezen.geraadpleegd) <= bruikbare_sleutels(regeling)

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """Under the bundled agreements."""
        regeling = bundled_regeling(naam).of_fout()

        @settings(max_examples=max(settings().max_examples // 10, 5))
        @given(clients(gegevens=regeling.gegevens), DAGEN)
        def wet(client: Client, dag: date) -> None:
            assert set(beoordeel(regeling, client, peildatum=dag).geraadpleegd) <= bruikbare_sleutels(regeling)

        wet()

    def test_term_that_can_be_put_off(self) -> None:
        """Whether somebody put off a term is told by the judgments, which a text with that power can so use."""
        aanvraag = Moment("aanvraag", "de aanvraag")
        termijn = Termijn(Duur(2, Eenheid.WEEK), Richting.NA, aanvraag)
        plicht = Verplichting(citaat=cit("5.1"), actor=COLLEGE, handeling="beslissen", termijn=termijn)
        uitstel = Verdaging(citaat=cit("5.2"), actor=COLLEGE, duur=termijn.duur, hoogstens=True, plicht=cit("5.1"))
        regeling = bouw_regeling(plicht, uitstel)
        gelezen = beoordeel(regeling, Client("x", aanvraagdatum=bekende_datum("2024-03-01")), peildatum=PEIL)
        assert "oordelen" in gelezen.geraadpleegd
        assert set(gelezen.geraadpleegd) <= bruikbare_sleutels(regeling)

    @given(teksten(), clienten())
    def test_the_rest_makes_no_difference(self, regeling: Regeling, client: Client) -> None:
        """Without the facts that were not looked at the assessment is the same, but for saying so."""
        eerst = beoordeel(regeling, client, peildatum=PEIL)
        later = beoordeel(regeling, zonder(client, eerst.niet_geraadpleegd), peildatum=PEIL)
        assert (later.uitkomsten, later.geraadpleegd) == (eerst.uitkomsten, eerst.geraadpleegd)
        assert later.niet_geraadpleegd == ()


LEEG = Client("")
ATTRIBUTEN = {veld.sleutel: veld.attribuut for veld in VORMEN[Client].velden}
HULPVRAAG = {veld.sleutel: veld.attribuut for veld in VORMEN[Hulpvraag].velden}


def zonder(client: Client, sleutels: tuple[str, ...]) -> Client:
    """Return the record without these facts."""
    for sleutel in sleutels:
        groep, _, naam = sleutel.partition(".")
        anders: dict[str, Any]
        if groep == "hulpvraag":
            anders = {"hulpvraag": evolve(client.hulpvraag, **{HULPVRAAG[naam]: ONBEKEND})}
        elif groep == "feiten":
            anders = {"feiten": tuple(paar for paar in client.feiten if paar[0] != naam)}
        else:
            anders = {ATTRIBUTEN[groep]: getattr(LEEG, ATTRIBUTEN[groep])}
        client = evolve(client, **anders)
    return client


class TestRaadpleging:
    """What was looked at."""

    def test_keys(self) -> None:
        """Each by the key that a record has for it, those in a group and under feiten too."""
        dossier = {
            "sleutel": "x",
            "geboortedatum": "1990-01-01",
            "onveiligeGemeenten": [],
            "hulpvraag": {"datum": "2020-01-01"},
            "feiten": {"zwervend bestaan": True},
            "moederBijGeboorteIngeschrevenIn": "Houten",
        }
        client, _ = read_client(dossier)
        assert client is not None
        raadpleging = Raadpleging(client)
        gevolgd = raadpleging.client
        assert (gevolgd.sleutel, gevolgd.feit("een ander").name) == ("x", "ONBEKEND")  # type: ignore[union-attr]
        _ = gevolgd.onveilige_gemeenten, gevolgd.hulpvraag.werkelijk_verblijf
        assert raadpleging.geraadpleegd == ("feiten.een ander", "hulpvraag.werkelijkVerblijf", "onveiligeGemeenten")
        assert raadpleging.niet_geraadpleegd == (
            "feiten.zwervend bestaan",
            "geboortedatum",
            "hulpvraag.datum",
            "moederBijGeboorteIngeschrevenIn",
        )

    def test_repr(self) -> None:
        """It shows nothing of the record."""
        client, _ = read_client({"sleutel": "MERK"})
        assert client is not None
        assert "MERK" not in repr(Raadpleging(client).client)


class TestBeoordeling:
    """What an assessment tells of it."""

    def test_told(self) -> None:
        """Under an agreement without any rule on age nobody looks at the day of birth."""
        regeling = bundled_regeling("u16-koers").of_fout()
        client, _ = read_client({"sleutel": "x", "geboortedatum": "1990-01-01", "aanbiedingen": []})
        assert client is not None
        gemaakt = evaluate(regeling, client, peildatum=PEIL)
        kan = bruikbare_sleutels(regeling)
        assert [sleutel for sleutel in ("aanbiedingen", "geboortedatum") if sleutel not in kan] == [
            sleutel for sleutel in gemaakt.niet_geraadpleegd if sleutel not in kan
        ]

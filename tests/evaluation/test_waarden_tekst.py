"""Values and names in Dutch words."""

import pytest

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Feit
from regio_uitstroom.client.record import Aanbieding, Adres, Beroep, Gezinslid, Melding, Toekenning
from regio_uitstroom.evaluation.waarden_tekst import actor_in_woorden, adres_in_woorden, met_komma, waarde_in_woorden
from tests.evaluation.bouw import bekende_datum, datum, gemeente


class TestWaardeInWoorden:
    """waarde_in_woorden."""

    def test_municipalities(self) -> None:
        """Municipalities are enumerated; none is *geen*."""
        assert waarde_in_woorden((gemeente("Zeist"), gemeente("Houten"))) == "Zeist en Houten"
        assert waarde_in_woorden(()) == "geen"

    @pytest.mark.parametrize(
        ("gebeurtenis", "woorden"),
        [
            (Melding(Bekend(gemeente("Zeist")), datum("2018-02-01")), "Zeist op 1 februari 2018"),
            (Melding(Bekend(gemeente("Zeist")), datum("2018-02")), "Zeist in februari 2018"),
            (Toekenning(datum("2018")), "toegekend in 2018"),
            (Aanbieding(datum("2018")), "een woning in 2018, antwoord onbekend"),
            (Beroep("artikel 3", datum("2018-02")), "artikel 3 in februari 2018"),
            (Gezinslid("kind", bekende_datum("2010")), "kind, geboren in 2010"),
            (Gezinslid("kind", bekende_datum("2010-02-01")), "kind, geboren op 1 februari 2010"),
            (Gezinslid("kind"), "kind, geboortedatum onbekend"),
        ],
    )
    def test_events(self, gebeurtenis: object, woorden: str) -> None:
        """An event is *on* a day, but *in* a month or a year."""
        assert waarde_in_woorden((gebeurtenis,)) == woorden


class TestAdresInWoorden:
    """adres_in_woorden."""

    @pytest.mark.parametrize(
        ("in_onderzoek", "erbij"),
        [
            (Bekend(waarde=True), ", met de aantekening dat dit in onderzoek is"),
            (Bekend(waarde=False), ""),
            (ONBEKEND, ""),
        ],
    )
    def test_doubted(self, in_onderzoek: Feit[bool], erbij: str) -> None:
        """That the basisregistratie doubts an address is told with it: it changes nothing by itself."""
        adres = Adres(Bekend(gemeente("Houten")), datum("2012-05-01"), datum("2017-06-01"), in_onderzoek=in_onderzoek)
        assert adres_in_woorden(adres) == f"adres in Houten van 1 mei 2012 tot 1 juni 2017{erbij}"


class TestActorInWoorden:
    """actor_in_woorden."""

    @pytest.mark.parametrize(
        ("naam", "woorden"), [("Het college", "het college"), ("De gemeenten", "de gemeenten"), ("Domesta", "Domesta")]
    )
    def test_words(self, naam: str, woorden: str) -> None:
        """The capital of a sentence goes, that of a name stays."""
        assert actor_in_woorden(naam) == woorden


class TestMetKomma:
    """met_komma."""

    @pytest.mark.parametrize(
        ("naam", "woorden"),
        [
            ("de gemeente van herkomst", "de gemeente van herkomst"),
            ("de gemeente waarvan hij inwoner is", "de gemeente waarvan hij inwoner is,"),
            ("de gemeente die de regie voert", "de gemeente die de regie voert,"),
        ],
    )
    def test_clause(self, naam: str, woorden: str) -> None:
        """A name that ends in a clause is closed by a comma."""
        assert met_komma(naam) == woorden

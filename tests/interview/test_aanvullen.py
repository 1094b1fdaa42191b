"""Events of an answer laid beside those of the record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import parse_regeling, read_client
from regio_uitstroom.client import write_client
from regio_uitstroom.interview import Gesprek, begin
from regio_uitstroom.interview.aanvullen import keur_dag, vul_aan
from regio_uitstroom.interview.waarden import Onbegrepen

PEIL = date(2026, 11, 1)
AANBOD = {"datum": "2026-10-20", "passend": True}


def aangevuld(bekend: object, *nieuw: dict[str, Any], sleutel: str = "aanbiedingen") -> object:
    """Return the list after an answer."""
    return vul_aan(sleutel, bekend, list(nieuw), None, PEIL)


class TestVulAan:
    """An answer adds to a list of events or completes one of it."""

    def test_another_day_is_added(self) -> None:
        """What the record holds stays."""
        nieuw = {"datum": "2026-09-01", "reactie": "geweigerd"}
        assert aangevuld([AANBOD], nieuw) == [AANBOD, nieuw]

    def test_the_same_day_is_completed(self) -> None:
        """The answer to an offer is added to that offer."""
        assert aangevuld([AANBOD], {"datum": "2026-10-20", "reactie": "geweigerd"}) == [
            AANBOD | {"reactie": "geweigerd"}
        ]

    @pytest.mark.parametrize("sleutel", ["meldingen", "regie"])
    def test_a_successor_of_a_split_municipality(self, sleutel: str) -> None:
        """An event in Haaren, split in 2021, that turns out to be in what is Vught now, is one event."""
        dag = "datumVan" if sleutel == "regie" else "datum"
        bekend = {"gemeente": "Haaren", dag: "2017-05-20", "bron": "gemeente"}
        gevonden = aangevuld([bekend], {"gemeente": "Vught", dag: "2017-05-20"}, sleutel=sleutel)
        assert gevonden == [{"gemeente": "Vught", dag: "2017-05-20", "bron": "gemeente"}]

    @pytest.mark.parametrize("gemeente", ["Groningen", "buiten Nederland", "Nergenshuizen"])
    def test_no_successor_is_another_event(self, gemeente: str) -> None:
        """Nothing of Haaren went to Groningen: that is a second event."""
        bekend, nieuw = {"gemeente": "Haaren", "datum": "2017-05-20"}, {"gemeente": gemeente, "datum": "2017-05-20"}
        assert aangevuld([bekend], nieuw, sleutel="meldingen") == [bekend, nieuw]

    def test_a_month_means_the_day_in_it(self) -> None:
        """Of a month and a day in it the day stays."""
        assert aangevuld([AANBOD], {"datum": "2026-10", "reactie": "geen"}) == [AANBOD | {"reactie": "geen"}]

    def test_two_municipalities_on_one_day(self) -> None:
        """Notifications in two municipalities are two, also on one day."""
        een, ander = ({"gemeente": naam, "datum": "2025-05-20"} for naam in ("Zeist", "Houten"))
        assert aangevuld([een], ander, sleutel="meldingen") == [een, ander]

    def test_none_takes_nothing_away(self) -> None:
        """*Geen* leaves what is recorded."""
        assert aangevuld([AANBOD]) == [AANBOD]

    def test_a_source_is_kept(self) -> None:
        """Where the list came from stays with it."""
        assert aangevuld({"waarde": [AANBOD], "bron": "corporatie"}) == {"waarde": [AANBOD], "bron": "corporatie"}

    def test_an_offer_of_which_only_the_day_is_known(self) -> None:
        """A day alone settles nothing about an offer: more is asked."""
        with pytest.raises(Onbegrepen, match="of de woning passend was"):
            aangevuld([AANBOD], {"datum": "2026-09-01"})


class TestKeurDag:
    """Days on which it cannot have happened."""

    @pytest.mark.parametrize("dag", ["1890-03-09", "1890", "1993-12-31"])
    def test_before_the_client_lived(self, dag: str) -> None:
        """A day before the birth of the client is refused."""
        with pytest.raises(Onbegrepen, match="vóór het leven"):
            keur_dag("aanbiedingen", {"datum": dag}, date(1994, 1, 1), PEIL)

    def test_after_the_peildatum(self) -> None:
        """What comes after the peildatum is not read, so it answers nothing."""
        with pytest.raises(Onbegrepen, match="tot en met 1 november 2026"):
            keur_dag("aanbiedingen", {"datum": "2026-11-02"}, None, PEIL)

    @pytest.mark.parametrize("dag", ["2026-11-01", "2026-11", "2026", "1994"])
    def test_within_it(self, dag: str) -> None:
        """A month or a year that can mean such a day is taken."""
        keur_dag("aanbiedingen", {"datum": dag}, date(1994, 1, 1), PEIL)


TEKST = """Verordening "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2010

Partijen
  de gemeenten Houten, Zeist en Utrecht.

Artikel 1. Urgentie
1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.
"""


class TestGesprek:
    """The whole way: the question shows what is recorded, and the answer leaves it."""

    @staticmethod
    def stand() -> Gesprek:
        """Return an interview about a client with an open offer."""
        regeling = parse_regeling(TEKST).of_fout()
        client, fouten = read_client(
            {
                "sleutel": "d1",
                "uitstroomgereedVanaf": "2026-08-01",
                "toekenningen": [{"datum": "2026-08-31"}],
                "aanbiedingen": [AANBOD],
            }
        )
        assert client is not None, fouten
        return begin(regeling, client, peildatum=PEIL)

    def test_shows_what_is_recorded(self) -> None:
        """The recorded offer stands with the question."""
        punt = self.stand().vraag
        assert punt is not None
        assert "In het dossier staat al: een passende woning op 20 oktober 2026" in punt.toelichting

    def test_a_wrong_answer_changes_nothing(self) -> None:
        """An offer of 1890 is refused, and the record stays as it was."""
        stand = self.stand()
        na = stand.antwoord("9 maart 1890")
        assert na.klacht
        assert na.client == stand.client

    def test_the_answer_completes_the_offer(self) -> None:
        """The reaction is laid down with the offer that was open."""
        na = self.stand().antwoord("20 oktober 2026 geweigerd")
        assert write_client(na.client)["aanbiedingen"] == [AANBOD | {"reactie": "geweigerd"}]

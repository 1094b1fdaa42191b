"""A term by which a granted urgency lapses, and an event that comes before the grant or happens a second time."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client, wat_als
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.explain.werkproces import werkproces
from regio_uitstroom.model.regeling import Regeling
from tests.evaluation.bouw import dag
from tests.evaluation.test_korter import TEKST

REAGEERT = """uitstroomgereed is.
2. De cliënt reageert binnen een week na {gebeurtenis}.
3. De urgentie vervalt, indien de termijn, bedoeld in het tweede lid, is verstreken{verder}"""
VERVALT = "uitstroomgereed is.\n2. De urgentie vervalt twee weken na het aanbod"
TOEKENNING = "2026-05-29"


def tekst(gebeurtenis: str = "het aanbod", verder: str = "") -> Regeling:
    """Return a text by which the urgency lapses when the term after such an event has passed."""
    voorwaarde = REAGEERT.format(gebeurtenis=gebeurtenis, verder=verder)
    return parse_regeling(TEKST.format(voorwaarde=voorwaarde)).of_fout()


def dossier(*aanbod: str, reactie: str = "geen", **verder: Any) -> dict[str, Any]:
    """Return a record with a grant and homes offered on these days."""
    return {
        "sleutel": "dossier-1",
        "uitstroomgereedVanaf": "2026-01-01",
        "toekenningen": [{"datum": TOEKENNING}],
        "aanbiedingen": [{"datum": op, "passend": True, "reactie": reactie} for op in aanbod],
        **verder,
    }


def beoordeeld(regeling: Regeling, velden: dict[str, Any], op: str) -> Beoordeling:
    """Return the assessment on a day."""
    client, fouten = read_client(velden, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=dag(op))


def status(regeling: Regeling, velden: dict[str, Any], op: str) -> Uitkomst:
    """Return the status of the urgency on a day."""
    return beoordeeld(regeling, velden, op).uitkomst(Urgentievraag.STATUS)


def geldig(regeling: Regeling, velden: dict[str, Any], *dagen: str) -> list[bool | None]:
    """Return whether the urgency is valid on these days; None where that is not settled."""
    uitkomsten = [status(regeling, velden, op) for op in dagen]
    return [een.waarde.urgent if een.waarde is not None else None for een in uitkomsten]


class TestVoorDeToekenning:
    """What happened before the grant."""

    def test_offer(self) -> None:
        """An offer before the grant starts no term by which the urgency lapses."""
        assert geldig(tekst(), dossier("2026-05-05"), "2026-06-01", "2027-06-01") == [True, True]

    def test_offer_on_the_day(self) -> None:
        """One on the day of the grant does."""
        assert geldig(tekst(), dossier(TOEKENNING), "2026-06-05", "2026-06-06") == [True, False]

    def test_offer_known_to_the_month(self) -> None:
        """Where an offer may have been before the grant it is not known, and asked."""
        uit = status(tekst(), dossier("2026-05"), "2026-07-01")
        assert uit.soort is Uitkomstsoort.ONBEPAALD
        assert {nodig.gegeven.sleutel for nodig in uit.nog_nodig} <= {"aanbiedingen", "toekenningen"}

    def test_refusal(self) -> None:
        """Nor does the refusal of such an offer."""
        velden = dossier("2026-05-05", reactie="geweigerd")
        assert geldig(tekst("de weigering"), velden, "2026-06-01") == [True]

    def test_melding(self) -> None:
        """A melding may come before the grant: of several the last one counts."""
        velden = dossier(meldingen=[{"datum": "2026-02-01"}, {"datum": "2026-05-25"}])
        assert geldig(tekst("de aanmelding"), velden, "2026-06-01", "2026-06-02") == [True, False]

    def test_validity(self) -> None:
        """A validity that ends so long after an offer ends by none that was before the grant."""
        regeling = parse_regeling(TEKST.format(voorwaarde=VERVALT)).of_fout()
        assert geldig(regeling, dossier("2026-05-05"), "2026-06-12", "2027-06-12") == [True, True]
        assert geldig(regeling, dossier(), "2026-06-12") == [True]

    def test_claim(self) -> None:
        """Whether urgency may be granted is another question: there an earlier offer does count."""
        voorwaarde = REAGEERT.format(gebeurtenis="het aanbod", verder="")
        geen = voorwaarde.replace("De urgentie vervalt", "De cliënt krijgt geen urgentie")
        regeling = parse_regeling(TEKST.format(voorwaarde=geen)).of_fout()
        uit = beoordeeld(regeling, dossier("2026-05-05"), "2026-06-01").uitkomst(Urgentievraag.AANSPRAAK)
        assert uit.waarde is not None
        assert uit.waarde.urgent is False


class TestTweedeKeer:
    """What happens a second time."""

    TWEE = ("2026-06-05", "2026-06-20")

    @pytest.mark.parametrize("twee", [TWEE, TWEE[::-1]])
    def test_offer(self, twee: tuple[str, str]) -> None:
        """What lapsed when the first term ended stays lapsed, whatever comes after it."""
        dagen = ("2026-06-12", "2026-06-13", "2026-06-20", "2026-06-21", "2026-07-01")
        assert geldig(tekst(), dossier(*twee), *dagen) == [True, False, False, False, False]

    def test_letter(self) -> None:
        """The letter names the last day of the term that was missed."""
        motivering = status(tekst(), dossier(*self.TWEE), "2026-06-21").motivering
        assert "De laatste dag van de termijn is 12 juni 2026." in motivering

    def test_asked(self) -> None:
        """Where the text asks more than that the term passed, that is asked."""
        uit = status(tekst(verder=" en de cliënt niet heeft getekend"), dossier(*self.TWEE), "2026-06-21")
        assert [nodig.gegeven.sleutel for nodig in uit.nog_nodig] == ["feiten.de cliënt heeft getekend"]

    def test_melding(self) -> None:
        """So it is with a melding after the grant."""
        velden = dossier(meldingen=[{"datum": op} for op in self.TWEE])
        assert geldig(tekst("de aanmelding"), velden, "2026-06-12", "2026-06-21") == [True, False]

    def test_granted_again(self) -> None:
        """A new grant is a new urgency: what went before it does not count."""
        velden = dossier(*self.TWEE, toekenningen=[{"datum": TOEKENNING}, {"datum": "2026-06-18"}])
        assert geldig(tekst(), velden, "2026-06-17", "2026-06-18", "2026-06-27", "2026-06-28") == [
            False,
            True,
            True,
            False,
        ]

    def test_validity(self) -> None:
        """A validity that ends so long after an offer ends by the first."""
        regeling = parse_regeling(TEKST.format(voorwaarde=VERVALT)).of_fout()
        assert geldig(regeling, dossier(*self.TWEE), "2026-06-19", "2026-06-20") == [True, False]

    def test_deadline(self) -> None:
        """The deadline is that of the last offer, and tells that of the first."""
        (deadline,) = beoordeeld(tekst(), dossier(*self.TWEE), "2026-06-21").deadlines
        assert deadline.uiterlijk == dag("2026-06-27")
        assert deadline.voorbehoud.endswith(
            "gerekend vanaf de eerste keer die telt (5 juni 2026) is de laatste dag 12 juni 2026"
        )

    def test_consequence(self) -> None:
        """The urgency that lapsed by the first is told as such at the step of the last, whose term still runs."""
        (stap,) = werkproces(beoordeeld(tekst(), dossier(*self.TWEE), "2026-06-21"), tekst()).stappen
        assert [gevolg.ingetreden for gevolg in stap.gevolgen] == [True]

    @pytest.mark.parametrize("aanbod", [("2026-06-05",), ("2026-05-05", "2026-06-05")])
    def test_deadline_of_one(self, aanbod: tuple[str, ...]) -> None:
        """Of one offer since the grant there is nothing to tell."""
        (deadline,) = beoordeeld(tekst(), dossier(*aanbod), "2026-06-21").deadlines
        assert deadline.voorbehoud == ""

    def test_what_if(self) -> None:
        """What changes by itself changes on the day after the first term."""
        regeling = tekst()
        client, _ = read_client(dossier(*self.TWEE), gegevens=regeling.gegevens)
        assert client is not None
        uit = wat_als(regeling, client, peildatum=dag("2026-06-10"), vraag=Urgentievraag.STATUS)
        assert uit.vanzelf is not None
        assert uit.vanzelf.dag == dag("2026-06-13")

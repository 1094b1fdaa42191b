"""What happened in a time before a moment: *in de twee jaar voorafgaand aan de aanvraag een woning heeft geweigerd*."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Uitkomst, evaluate, parse_regeling, read_client

PEIL = date(2026, 9, 1)
TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De cliënt krijgt geen urgentie, indien {voorwaarde}.
"""
VOOR_DE_AANVRAAG = "hij in de twee jaar voorafgaand aan de aanvraag een passende woning heeft geweigerd"
TOT_NU = "hij in de afgelopen twee jaar een passende woning heeft geweigerd"
FICTIE = "3. Het niet reageren op een aanbod telt als weigering van een passende woning.\n"


def aanspraak(voorwaarde: str, *, erbij: str = "", **record: Any) -> Uitkomst:
    """Return the outcome on urgency for a client with this record."""
    alles = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", "aanvraagdatum": "2026-06-01", **record}
    client, fouten = read_client(alles, peildatum=PEIL)
    assert client is not None, fouten
    tekst = TEKST.format(voorwaarde=voorwaarde) + erbij
    return evaluate(parse_regeling(tekst).of_fout(), client, peildatum=PEIL).uitkomst("aanspraak")


def aanbod(datum: str, reactie: str | None = "geweigerd", *, passend: bool = True) -> dict[str, Any]:
    """Return one offer."""
    return {"datum": datum, "passend": passend, **({} if reactie is None else {"reactie": reactie})}


def is_urgent(uitkomst: Uitkomst) -> bool | None:
    """Return whether there is urgency; None where that is not settled."""
    return None if uitkomst.waarde is None else uitkomst.waarde.urgent


class TestWeigering:
    @pytest.mark.parametrize(
        ("aanbiedingen", "urgent"),
        [
            ([], True),
            ([aanbod("2024-05-31")], True),
            ([aanbod("2024-06-01")], False),
            ([aanbod("2026-05-31")], False),
            ([aanbod("2026-06-01")], True),
            ([aanbod("2026-07-01")], True),
            ([aanbod("2025-01-01"), aanbod("2026-07-01")], False),
            ([aanbod("2025-01-01", passend=False)], True),
            ([aanbod("2025-01-01", "aanvaard")], True),
            ([aanbod("2024")], None),
            ([aanbod("2025")], False),
            ([aanbod("2020-01-01", None)], True),
            ([aanbod("2025-01-01", None)], None),
            (None, None),
        ],
    )
    def test_before_the_application(self, aanbiedingen: object, urgent: bool | None) -> None:  # noqa: FBT001 - a column
        """From the day two years before it to the day before it; every refusal is looked at, also an earlier one."""
        assert is_urgent(aanspraak(VOOR_DE_AANVRAAG, aanbiedingen=aanbiedingen)) is urgent

    @pytest.mark.parametrize(
        ("dag", "urgent"), [("2024-08-31", True), ("2024-09-01", False), ("2026-09-01", False), ("2026-09-02", True)]
    )
    def test_up_to_today(self, dag: str, urgent: bool) -> None:  # noqa: FBT001 - a column
        """Counted back from today, what happened today belongs to it."""
        assert is_urgent(aanspraak(TOT_NU, aanbiedingen=[aanbod(dag)])) is urgent

    def test_application_unknown(self) -> None:
        """Without the day of the application that day is asked for; who never refused is asked nothing."""
        uitkomst = aanspraak(VOOR_DE_AANVRAAG, aanvraagdatum=None, aanbiedingen=[aanbod("2025-01-01")])
        assert [nodig.gegeven.sleutel for nodig in uitkomst.nog_nodig] == ["aanvraagdatum"]
        assert is_urgent(aanspraak(VOOR_DE_AANVRAAG, aanvraagdatum=None, aanbiedingen=[])) is True

    @pytest.mark.parametrize("keren", [1, 2])
    def test_how_often(self, keren: int) -> None:
        """So many refusals must lie in it."""
        voorwaarde = VOOR_DE_AANVRAAG.replace("een passende", "tweemaal een passende")
        erin = [aanbod("2025-01-01"), aanbod("2025-02-01")][:keren]
        assert is_urgent(aanspraak(voorwaarde, aanbiedingen=[*erin, aanbod("2020-01-01")])) is (keren == 1)

    def test_fiction(self) -> None:
        """What else counts as a refusal has no day on record: whether it lies in the window is not settled."""
        stil = [aanbod("2025-01-01", "geen")]
        assert is_urgent(aanspraak(VOOR_DE_AANVRAAG, erbij=FICTIE, aanbiedingen=stil)) is None

    def test_told(self) -> None:
        """The clause is told with its time."""
        (regel,) = (
            een
            for een in parse_regeling(TEKST.format(voorwaarde=VOOR_DE_AANVRAAG)).of_fout().regels
            if een.voorwaarde is not None and "geweigerd" in een.voorwaarde.tekst
        )
        assert regel.voorwaarde is not None
        assert regel.voorwaarde.tekst == (
            "de cliënt in de twee jaar voorafgaand aan de aanvraag een passende woning heeft geweigerd"
        )

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij in de twee jaar een passende woning heeft geweigerd",
            "hij in een van de laatste twee jaar een passende woning heeft geweigerd",
        ],
    )
    def test_no_window(self, voorwaarde: str) -> None:
        """A time of which it is not told when it was is passed over by nobody."""
        gelezen = parse_regeling(TEKST.format(voorwaarde=voorwaarde))
        assert gelezen.regeling is None or "RU154" in [een.kind.code for een in gelezen.diagnostics]


class TestToekenning:
    @pytest.mark.parametrize(
        ("dag", "urgent"), [("2024-05-31", True), ("2024-06-01", False), ("2026-05-31", False), ("2026-06-01", True)]
    )
    def test_before_the_application(self, dag: str, urgent: bool) -> None:  # noqa: FBT001 - a column
        """A grant counts where it lies in the window."""
        voorwaarde = "aan hem in de twee jaar voorafgaand aan de aanvraag urgentie is toegekend"
        toekenningen = [{"datum": dag, "regeling": "Bedacht"}]
        assert is_urgent(aanspraak(voorwaarde, toekenningen=toekenningen)) is urgent

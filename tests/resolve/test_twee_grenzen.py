"""Terms with two ends, terms tied to an age, and days beyond which an urgency is never valid."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Deadline
from tests.resolve.test_aanhangsels import KOP, PEIL, TOEGEKEND, lees, uitkomst


def deadline(artikel: str, **record: Any) -> Deadline:
    """Return the one deadline for this record."""
    client, fouten = read_client({"sleutel": "a", **record}, peildatum=PEIL)
    assert client is not None, fouten
    (een,) = evaluate(lees(artikel), client, peildatum=PEIL).deadlines
    return een


class TestVenster:
    """*Niet eerder dan … en niet later dan …*."""

    @pytest.mark.parametrize(
        ("woorden", "van", "tot"),
        [
            ("niet eerder dan drie en niet later dan twee weken voor", date(2025, 8, 11), date(2025, 8, 18)),
            ("niet eerder dan drie weken en niet later dan twee weken voor", date(2025, 8, 11), date(2025, 8, 18)),
            ("niet eerder dan twee en uiterlijk drie weken na", date(2025, 9, 15), date(2025, 9, 22)),
        ],
    )
    def test_both_ends(self, woorden: str, van: date, tot: date) -> None:
        """The first and the last day on which it may be done."""
        artikel = f"De woningcorporatie nodigt de cliënt {woorden} de verwachte uitstroomdatum uit."
        een = deadline(artikel, verwachteUitstroomdatum="2025-09-01")
        assert (een.niet_voor, een.uiterlijk) == (van, tot)

    def test_without_a_day(self) -> None:
        """As long as the day of the moment is not known, the term is told in words."""
        woorden = "niet eerder dan drie en niet later dan twee weken voor"
        een = deadline(f"De woningcorporatie nodigt de cliënt {woorden} de verwachte uitstroomdatum uit.")
        assert (een.niet_voor, een.uiterlijk) == (None, None)
        assert een.tekst.startswith("niet eerder dan drie weken en niet later dan twee weken voor")


class TestTweeTermijnen:
    """*Binnen acht weken …, doch uiterlijk …*."""

    ARTIKEL = (
        "Het college beslist binnen acht weken na de aanvraag, doch uiterlijk twee weken voor de verwachte "
        "uitstroomdatum."
    )

    @pytest.mark.parametrize(
        ("uitstroom", "uiterlijk"), [("2025-06-01", date(2025, 5, 18)), ("2026-01-01", date(2025, 5, 27))]
    )
    def test_first_to_end(self, uitstroom: str, uiterlijk: date) -> None:
        """The one that ends first counts."""
        een = deadline(self.ARTIKEL, aanvraagdatum="2025-04-01", verwachteUitstroomdatum=uitstroom)
        assert een.uiterlijk == uiterlijk

    def test_one_unknown(self) -> None:
        """Where one day is not known, it is said that the term can end sooner."""
        een = deadline(self.ARTIKEL, aanvraagdatum="2025-04-01")
        assert een.uiterlijk == date(2025, 5, 27)
        assert "kan eerder eindigen" in een.voorbehoud


class TestLeeftijd:
    """A term counted back from, or on from, the day on which somebody reaches an age."""

    @pytest.mark.parametrize(
        "woorden",
        [
            "voordat hij achttien wordt",
            "voordat hij achttien jaar wordt",
            "voordat hij de leeftijd van achttien jaar bereikt",
            "voordat de cliënt de leeftijd van achttien jaar heeft bereikt",
        ],
    )
    @pytest.mark.parametrize(
        ("geboren", "uiterlijk"), [("2008-01-15", date(2025, 7, 15)), ("2008-02-29", date(2025, 9, 1))]
    )
    def test_before(self, woorden: str, geboren: str, uiterlijk: date) -> None:
        """Six months before the birthday; of 29 February in other years 1 March."""
        artikel = f"De zorgaanbieder meldt de cliënt uiterlijk zes maanden {woorden} aan bij het college."
        assert deadline(artikel, geboortedatum=geboren).uiterlijk == uiterlijk

    def test_after(self) -> None:
        """*Nadat*: on from that day."""
        artikel = "De zorgaanbieder stelt binnen een maand nadat de cliënt achttien jaar wordt een plan op."
        assert deadline(artikel, geboortedatum="2007-03-10").uiterlijk == date(2025, 4, 10)


class TestPlafond:
    """*Doch niet langer dan tot …*."""

    GELDT = "De urgentie geldt een jaar vanaf de datum van toekenning, "

    @pytest.mark.parametrize(
        ("staart", "urgent"),
        [
            ("doch niet langer dan tot 1 juni 2025", False),
            ("doch uiterlijk tot en met 1 juni 2025", True),
            ("doch niet langer dan tot 2 juni 2025", True),
            ("doch niet langer dan tot 1 januari 2030", True),
        ],
    )
    def test_a_day(self, staart: str, urgent: bool) -> None:  # noqa: FBT001 - a parameter
        """The first to end counts; *tot* excludes, *tot en met* includes."""
        assert uitkomst(f"{self.GELDT}{staart}.", "status", **TOEGEKEND) == ("vastgesteld", urgent)

    def test_a_moment(self) -> None:
        """A day of the record: as long as it is not known, the urgency may have ended."""
        artikel = f"{self.GELDT}doch niet langer dan tot de datum van uitstroom."
        assert uitkomst(artikel, "status", **TOEGEKEND)[0] == "onbepaald"
        assert uitkomst(artikel, "status", **TOEGEKEND, uitstroomdatum="2025-05-01") == ("vastgesteld", False)

    def test_which_year(self) -> None:
        """*Het einde van het kalenderjaar* may be of any year: refused."""
        tekst = f"{KOP}{self.GELDT}doch niet langer dan tot het einde van het kalenderjaar.\n"
        assert {d.kind.code for d in parse_regeling(tekst).diagnostics if d.is_fout} == {"RU224"}

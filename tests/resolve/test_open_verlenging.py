"""An extension of which the text does not say how long it is: the record tells until which day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Verlenging
from tests.syntax.zinnen import codes, tekst

GELDT = "De urgentie geldt zes maanden.\n"
OPEN = "2. Het college kan de urgentie verlengen."
HOOGSTENS = "2. Het college kan de urgentie eenmaal met ten hoogste drie maanden verlengen."
DAG = "verlenging volgens artikel 3, tweede lid"


def status(lid: str, dag: date, *, gebruikt: bool = True, tot_en_met: str = "") -> Uitkomst:
    """Return the status of an urgency of 10 January 2026, which ends on 9 July by itself."""
    oordeel = {"oordeel": "artikel 3, tweede lid toepassen", "waarde": True, "door": "college", "datum": "2026-05-01"}
    record: dict[str, Any] = {"sleutel": "c", "toekenningen": [{"datum": "2026-01-10"}], "aanbiedingen": []}
    record["oordelen"] = [oordeel] if gebruikt else []
    if tot_en_met:
        record["feiten"] = {DAG: tot_en_met}
    regeling = parse_regeling(tekst(GELDT + lid)).of_fout()
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=dag).uitkomst("status")


def urgent(gevonden: Uitkomst) -> bool | None:
    """Return whether an urgency is valid; None where that is not known."""
    return None if gevonden.waarde is None else gevonden.waarde.urgent


class TestOpen:
    """resolve.regels_status.verlenging without a length of time."""

    @pytest.mark.parametrize("lid", [OPEN, HOOGSTENS])
    def test_asked(self, lid: str) -> None:
        """Once it was extended nobody knows by the text until when: that day is asked."""
        gevonden = status(lid, date(2026, 8, 1))
        assert urgent(gevonden) is None
        (nodig,) = gevonden.nog_nodig
        assert nodig.gegeven.sleutel == f"feiten.{DAG}"
        assert "Tot en met welke dag is de urgentie verlengd" in nodig.gegeven.vraag

    @pytest.mark.parametrize("lid", [OPEN, HOOGSTENS])
    def test_not_needed(self, lid: str) -> None:
        """As long as the term itself runs, it makes no difference; nor where the power was not used."""
        assert urgent(status(lid, date(2026, 7, 9))) is True
        assert urgent(status(lid, date(2026, 7, 10), gebruikt=False)) is False

    @pytest.mark.parametrize("lid", [OPEN, HOOGSTENS])
    def test_until_that_day(self, lid: str) -> None:
        """The day itself still belongs to it."""
        assert urgent(status(lid, date(2026, 9, 15), tot_en_met="2026-09-15")) is True
        assert urgent(status(lid, date(2026, 9, 16), tot_en_met="2026-09-15")) is False

    def test_at_most(self) -> None:
        """Never longer than the text allows, and that is known without asking."""
        assert urgent(status(HOOGSTENS, date(2026, 10, 9), tot_en_met="2026-12-15")) is True
        assert urgent(status(HOOGSTENS, date(2026, 10, 10), tot_en_met="2026-12-15")) is False
        assert urgent(status(HOOGSTENS, date(2026, 10, 10))) is False
        assert urgent(status(OPEN, date(2026, 10, 10), tot_en_met="2026-12-15")) is True

    def test_never_shorter(self) -> None:
        """A day before the end of the term itself takes nothing away."""
        assert urgent(status(OPEN, date(2026, 7, 9), tot_en_met="2026-06-01")) is True

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt zes maanden en kan worden verlengd.",
            "De urgentie kan worden verlengd.",
            "Het college kan de urgentie eenmaal verlengen.",
        ],
    )
    def test_other_words(self, zin: str) -> None:
        """However it is said, it is a power to extend and never a provision that counts for nothing."""
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Verlenging)
        assert regel.duur is None

    def test_with_a_limit(self) -> None:
        """A limit without a length is refused, as before."""
        assert codes("Het college kan de urgentie verlengen, doch niet langer dan tot 1 januari 2027.") == ["RU224"]


class TestGeldigheidsduur:
    """To extend the validity of an urgency is to extend the urgency."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De geldigheidsduur van de urgentieverklaring kan worden verlengd met ten hoogste drie maanden.",
            "Het college kan de geldigheidsduur van de urgentie eenmaal met ten hoogste drie maanden verlengen.",
            "Het college kan de geldigheidsduur eenmaal verlengen met ten hoogste drie maanden.",
        ],
    )
    def test_same_power(self, zin: str) -> None:
        """It is the power of the plain form."""
        een, ander = (parse_regeling(tekst(GELDT + lid)).of_fout().regels[-1] for lid in (f"2. {zin}", HOOGSTENS))
        assert isinstance(een, Verlenging)
        assert isinstance(ander, Verlenging)
        assert (een.duur, een.tot, een.voorwaarde) == (ander.duur, ander.tot, ander.voorwaarde)

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("Het college kan de geldigheidsduur met drie maanden verlengen.", "RU224"),
            ("Het college kan de geldigheidsduur van de indicatie met drie maanden verlengen.", ""),
        ],
    )
    def test_of_something_else(self, zin: str, code: str) -> None:
        """Of what, the text must say; and that of something else extends no urgency."""
        gelezen = parse_regeling(tekst(zin))
        regels = gelezen.regeling.regels if gelezen.regeling is not None else ()
        assert not any(isinstance(een, Verlenging) for een in regels)
        assert not code or code in codes(zin)

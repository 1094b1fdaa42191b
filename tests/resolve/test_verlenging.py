"""How far an urgency can be extended, and the municipality with which a client has a bond."""

from datetime import date

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from tests.syntax.zinnen import codes, gemeld, tekst

BEIDE = "economische of maatschappelijke binding"
GELDT = "De urgentie geldt zes maanden vanaf de datum van toekenning.\n"
TOT = "2. Het college kan de urgentie met negen maanden verlengen{grens}.\n"


def einde(grens: str, *, gebruikt: bool = True) -> date | None:
    """Return the first day on which an urgency of 1 January 2020 is no longer valid, after its extension."""
    oordelen = [{"oordeel": "artikel 3, tweede lid toepassen", "waarde": gebruikt, "door": "het college"}]
    record = {"sleutel": "c", "toekenningen": [{"datum": "2020-01-01"}], "aanbiedingen": [], "oordelen": oordelen}
    regeling = parse_regeling(tekst(GELDT + TOT.format(grens=grens))).of_fout()
    client, fouten = read_client(record)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=date(2020, 3, 1)).uitkomst("status").geldig_tot


class TestVerlenging:
    """resolve.regels_status.verlenging and what evaluation makes of a limit."""

    @pytest.mark.parametrize(
        ("grens", "tot"),
        [
            ("", date(2021, 4, 1)),
            (", doch niet langer dan een jaar na de toekenning", date(2021, 1, 2)),
            (", met een maximum van een jaar vanaf de datum van toekenning", date(2021, 1, 1)),
            (", doch niet langer dan tot 1 december 2020", date(2020, 12, 1)),
            (", doch niet langer dan tot en met 1 december 2020", date(2020, 12, 2)),
            (", doch ten hoogste twee jaar vanaf de datum van toekenning", date(2021, 4, 1)),
            (", doch niet langer dan tot 1 februari 2020", date(2020, 7, 1)),
        ],
    )
    def test_limit(self, grens: str, tot: date) -> None:
        """An extension ends at its limit at the latest, and never makes a validity shorter."""
        assert einde(grens) == tot

    def test_not_used(self) -> None:
        """A limit of an extension that was not given bounds nothing."""
        assert einde(", doch niet langer dan tot 1 februari 2020", gebruikt=False) == date(2020, 7, 1)

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("Het college kan de urgentie met drie maanden verlengen, doch niet langer dan een jaar.", "RU245"),
            ("De urgentie geldt zes maanden, met een maximum van een jaar.", "RU245"),
            ("Het college kan de urgentie ten hoogste tweemaal met drie maanden verlengen.", "RU244"),
            ("Het college kan de urgentie telkens met drie maanden verlengen.", "RU244"),
            ("Het college kan de urgentie verlengen met een maximum van een jaar na de toekenning.", "RU224"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """A limit that counts from no day, and more than one extension in one sentence, are refused."""
        assert codes(zin) == [code]

    def test_second_extension(self) -> None:
        """A second extension in a lid of its own is a power of its own."""
        zin = "Het college kan de urgentie eenmaal met drie maanden verlengen.\n"
        assert codes(zin + "2. Het college kan de urgentie nogmaals met drie maanden verlengen.") == []


class TestBinding:
    """syntax.build.gemeentezinnen: *waarmee de cliënt binding heeft*."""

    @pytest.mark.parametrize(
        ("bijzin", "sleutel"),
        [
            ("waarmee de cliënt binding heeft", "binding"),
            ("waaraan de cliënt gebonden is", "binding"),
            ("waar de cliënt binding heeft", "binding"),
            ("waarmee de cliënt maatschappelijke binding heeft", "maatschappelijke binding"),
            ("waaraan de cliënt economisch gebonden is", "economische binding"),
            (
                "waarmee de cliënt een maatschappelijke of economische binding heeft",
                "economische of maatschappelijke binding",
            ),
            ("waarmee de cliënt naar het oordeel van het college de meeste binding heeft", "meeste binding"),
        ],
    )
    def test_judgment(self, bijzin: str, sleutel: str) -> None:
        """With which municipality that is, a judgment says; each kind of bond has its own."""
        zin = f"De gemeente {bijzin}, is verantwoordelijk voor de begeleiding."
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert [bron.oordeel.sleutel for bron in van_soort(GemeenteUitOordeel, regel)] == [sleutel]

    @pytest.mark.parametrize("bijzin", ["waarmee de cliënt woont", "waarmee de cliënt geen binding heeft"])
    def test_left_to_a_person(self, bijzin: str) -> None:
        """*Waarmee* speaks of a bond that there is, and of nothing else: which municipality it is, a person says."""
        assert gemeld(f"De gemeente {bijzin}, is verantwoordelijk voor de begeleiding.") == ["RU154"]

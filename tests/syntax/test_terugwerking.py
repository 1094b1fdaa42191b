"""When the text itself takes effect: after it is made known, or back to an earlier day."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Inwerkingtreding
from tests.syntax.zinnen import codes, tekst


class TestTerugwerking:
    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant treedt in werking op 1 juni 2018 en werkt terug tot en met 1 januari 2018.",
            "Dit convenant treedt in werking op de dag na bekendmaking en werkt terug tot en met 1 januari 2018.",
            "Dit convenant werkt terug tot en met 1 januari 2018.",
            "Dit convenant treedt in werking op de dag van ondertekening en werkt terug tot en met 1 januari 2018.",
            "Dit convenant treedt met terugwerkende kracht tot en met 1 januari 2018 in werking.",
            "Dit convenant treedt met terugwerkende kracht in werking op 1 januari 2018.",
        ],
    )
    def test_back_to_a_day(self, zin: str) -> None:
        """It holds from that day on, which the heading must name too."""
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Inwerkingtreding)
        assert (regel.van, regel.tot) == (date(2018, 1, 1), None)

    @pytest.mark.parametrize(
        "begin", ["treedt in werking op de dag na bekendmaking, ", "treedt in werking op 1 juni 2018, ", ""]
    )
    @pytest.mark.parametrize(
        "einde",
        [
            "vervalt op 1 januari 2022",
            "vervalt met ingang van 1 januari 2022",
            "vervalt van rechtswege per 1 januari 2022",
            "geldt tot 1 januari 2022",
        ],
    )
    def test_back_to_a_day_and_until_another(self, begin: str, einde: str) -> None:
        """It holds from the one day on, until the other."""
        bron = tekst(f"Dit convenant {begin}werkt terug tot en met 1 januari 2018 en {einde}.").replace(
            "Looptijd: vanaf 1 januari 2018", "Looptijd: van 1 januari 2018 tot 1 januari 2022"
        )
        regels = [een for een in parse_regeling(bron).of_fout().regels if isinstance(een, Inwerkingtreding)]
        assert {een.van for een in regels} - {None} == {date(2018, 1, 1)}
        assert {een.tot for een in regels} - {None} == {date(2022, 1, 1)}

    @pytest.mark.parametrize(
        "zin",
        ["Met ingang van 1 januari 2022 vervalt dit convenant.", "Per 1 januari 2022 vervalt deze overeenkomst."],
    )
    def test_the_end_in_front(self, zin: str) -> None:
        """*Met ingang van* a day is that day, also at the beginning of the sentence."""
        bron = tekst(zin).replace("vanaf 1 januari 2018", "van 1 januari 2018 tot 1 januari 2022")
        regel = parse_regeling(bron).of_fout().regels[-1]
        assert isinstance(regel, Inwerkingtreding)
        assert regel.tot == date(2022, 1, 1)

    def test_another_day_in_the_heading(self) -> None:
        """The heading names another first day: that is reported."""
        assert codes("Dit convenant werkt terug tot en met 1 juli 2017.") == ["RU315"]

    @pytest.mark.parametrize(
        "wanneer",
        [
            "met ingang van de dag na die van haar bekendmaking",
            "op de dag na die van de bekendmaking",
            "op de eerste dag na de datum van bekendmaking in het Gemeenteblad",
        ],
    )
    def test_after_it_is_made_known(self, wanneer: str) -> None:
        """The day is for the heading to name: the sentence is kept."""
        regel = parse_regeling(tekst(f"Dit convenant treedt in werking {wanneer}.")).of_fout().regels[-1]
        assert isinstance(regel, Bepaling)
        assert regel.onderwerp == "inwerkingtreding"

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant werkt terug tot 1 januari 2018.",
            "Dit convenant werkt terug tot en met 1 januari 2018, voor zover het de huisvesting betreft.",
            "Dit convenant werkt niet terug tot en met 1 januari 2018.",
            "Dit convenant heeft terugwerkende kracht.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """In other words it is refused, and never a question about a client; the way out that is told is accepted."""
        (fout,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout or d.kind.code == "RU154")
        assert fout.kind.code == "RU224"
        assert codes(fout.hulp.split("`")[1].replace("1 juli 2025", "1 januari 2018") + ".") == []

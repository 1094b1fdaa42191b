"""Two places or two facilities in one clause."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import Woonduur
from tests.syntax.zinnen import codes, tekst

ZIN = "De cliënt krijgt urgentie, indien {}."


class TestWeigerTweede:
    """syntax.build.tweede_plaats."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij in Zeist ten minste een jaar in Houten woonde",
            "hij ten minste een jaar in Houten in Zeist woonde",
            "hij in de vijf jaar voorafgaand aan de aanvraag in Zeist ten minste een jaar in Houten woonde",
            "hij in de vijf jaar voorafgaand aan de melding in Zeist ten minste een jaar in Houten woonde",
            "hij binnen Zeist ten minste een jaar in Houten woonde",
            "hij ten minste een jaar in Houten ingeschreven stond in Zeist",
            "hij ten minste een jaar ingeschreven stond in de gemeente van herkomst in Zeist",
            "hij in maatschappelijke opvang ten minste een jaar in beschermd wonen heeft verbleven",
            "hij ten minste een jaar in maatschappelijke opvang in beschermd wonen heeft verbleven",
        ],
    )
    def test_two(self, voorwaarde: str) -> None:
        """A place of which the clause does not say what it is for, is never added to where he must have lived."""
        assert codes(ZIN.format(voorwaarde)) == ["RU224"]

    @pytest.mark.parametrize("waar", ["bij Zeist", "van Zeist"])
    def test_no_place(self, waar: str) -> None:
        """Near a municipality, or from it, is not in it."""
        assert codes(ZIN.format(f"hij {waar} ten minste een jaar woonde")) != []

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij ten minste een jaar in Houten, Zeist of Utrecht woonde",
            "hij ten minste een jaar in Houten dan wel Zeist woonde",
            "hij ten minste een jaar ingeschreven stond in de basisregistratie personen van Houten",
            "hij ten minste een jaar in de basisregistratie personen in Houten ingeschreven stond",
            "hij ten minste een jaar in beschermd wonen of maatschappelijke opvang heeft verbleven",
        ],
    )
    def test_beside_each_other(self, voorwaarde: str) -> None:
        """Places that are named beside each other are one of them; the register is no place."""
        assert codes(ZIN.format(voorwaarde)) == []


class TestIjkmoment:
    """syntax.build.stelling_verblijf: the stay before which is counted."""

    @pytest.mark.parametrize(
        ("verblijf", "van"),
        [("het verblijf in maatschappelijke opvang", "maatschappelijke opvang"), ("het tijdelijk verblijf", "")],
    )
    def test_kind(self, verblijf: str, van: str) -> None:
        """It is the begin of a stay of the kind that the clause names."""
        zin = ZIN.format(f"hij in de twee jaar voorafgaand aan {verblijf} ten minste een jaar in Zeist woonde")
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, Urgentie)
        assert isinstance(regel.voorwaarde, Woonduur)
        moment = regel.voorwaarde.moment
        assert moment.sleutel == "start verblijf"
        assert ("" if moment.van is None else moment.van.naam) == van

"""Facts of the text's own beside each other: each of them counts, with its own denial."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitIs,
    HeeftAdres,
    HeeftGeweigerd,
    Niet,
    Of,
    Uitstroomgereed,
    Verblijfstest,
    Voorwaarde,
)
from tests.syntax.zinnen import tekst

GEGEVENS = """hulp: de cliënt heeft hulp aanvaard (ja of nee)
overlast: de cliënt heeft ernstige overlast veroorzaakt (ja of nee)
werk: de cliënt heeft werk (ja of nee)
begeleid: de cliënt accepteert woonbegeleiding (ja of nee)
mee: de cliënt werkt mee (ja of nee)"""
HULP, OVERLAST, WERK, BEGELEID, MEE = "hulp", "overlast", "werk", "begeleid", "mee"


def vorm(deel: Voorwaarde | None) -> object:
    """Return a condition as tuples: which facts, how denied, how joined."""
    if isinstance(deel, En | Of):
        return (type(deel).__name__, *map(vorm, deel.delen))
    if isinstance(deel, Niet):
        return ("niet", vorm(deel.deel))
    if isinstance(deel, FeitIs):
        naam = deel.gegeven.sleutel.removeprefix("feiten.")
        return naam if deel.waarde is True else ("niet", naam)
    return type(deel)


def gelezen(zin: str) -> object:
    """Return the condition of the rule that a sentence makes."""
    return vorm(parse_regeling(tekst(zin, GEGEVENS)).of_fout().regels[-1].voorwaarde)


RIJEN = [
    ("hulp heeft aanvaard en ernstige overlast heeft veroorzaakt", ("En", HULP, OVERLAST)),
    ("hulp heeft aanvaard en geen ernstige overlast heeft veroorzaakt", ("En", HULP, ("niet", OVERLAST))),
    ("geen hulp heeft aanvaard en ernstige overlast heeft veroorzaakt", ("En", ("niet", HULP), OVERLAST)),
    ("hulp heeft aanvaard of ernstige overlast heeft veroorzaakt", ("Of", HULP, OVERLAST)),
    ("heeft hulp aanvaard en heeft ernstige overlast veroorzaakt", ("En", HULP, OVERLAST)),
    ("woonbegeleiding accepteert en meewerkt", ("En", BEGELEID, MEE)),
    ("geen woonbegeleiding accepteert en niet meewerkt", ("En", ("niet", BEGELEID), ("niet", MEE))),
    ("werk heeft en hulp heeft aanvaard", ("En", WERK, HULP)),
    ("hulp heeft aanvaard en werk heeft", ("En", HULP, WERK)),
    ("uitstroomgereed is en hulp heeft aanvaard", ("En", Uitstroomgereed, HULP)),
    ("hulp heeft aanvaard en uitstroomgereed is", ("En", HULP, Uitstroomgereed)),
    ("een passende woning heeft geweigerd en hulp heeft aanvaard", ("En", HeeftGeweigerd, HULP)),
    ("hulp heeft aanvaard en woonbegeleiding accepteert en meewerkt", ("En", HULP, BEGELEID, MEE)),
    ("hulp heeft aanvaard en in Houten woont", ("En", HULP, HeeftAdres)),
    ("in Houten woont en hulp heeft aanvaard", ("En", HeeftAdres, HULP)),
    ("in beschermd wonen verblijft of hulp heeft aanvaard", ("Of", Verblijfstest, HULP)),
]


class TestOpEenRij:
    @pytest.mark.parametrize(("wat", "wordt"), RIJEN)
    def test_condition(self, wat: str, wordt: object) -> None:
        """A row of facts in one clause is each of them."""
        assert gelezen(f"De cliënt krijgt urgentie, indien hij {wat}.") == wordt

    @pytest.mark.parametrize(("wat", "wordt"), RIJEN)
    def test_relative(self, wat: str, wordt: object) -> None:
        """So it is in a relative clause, and where the urgency lapses."""
        assert gelezen(f"De cliënt die {wat}, krijgt urgentie.") == wordt
        assert gelezen(f"De urgentie vervalt, indien de cliënt {wat}.") == wordt

    @pytest.mark.parametrize(
        ("tweede", "wordt"),
        [
            ("heeft ernstige overlast veroorzaakt", OVERLAST),
            ("heeft geen ernstige overlast veroorzaakt", ("niet", OVERLAST)),
            ("heeft ernstige overlast niet veroorzaakt", ("niet", OVERLAST)),
            ("heeft geen werk", ("niet", WERK)),
            ("werkt niet mee", ("niet", MEE)),
            ("accepteert geen woonbegeleiding", ("niet", BEGELEID)),
        ],
    )
    def test_list(self, tweede: str, wordt: object) -> None:
        """An item that is a sentence keeps its denial."""
        kop = "indien hij voldoet aan de volgende voorwaarden:"
        lijst = f"De cliënt krijgt urgentie, {kop}\n   a. hij heeft hulp aanvaard; en\n   b. hij {tweede}."
        assert gelezen(lijst) == ("En", HULP, wordt)

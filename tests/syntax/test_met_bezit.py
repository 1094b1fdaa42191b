"""*Een cliënt met een te hoog inkomen*: what a client has, in front of a sentence on urgency, is asked as a clause."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie, Verval
from tests.syntax.zinnen import gemeld, tekst


def voorwaarde(zin: str) -> object:
    """Return the condition of the rule that a sentence makes."""
    een = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(een, Urgentie | Verval)
    return een.voorwaarde


class TestMetBezit:
    @pytest.mark.parametrize(
        "bezit", ["een te hoog inkomen", "een hoog inkomen uit werk", "een eigen auto", "schulden bij een winkel"]
    )
    @pytest.mark.parametrize("verder", ["", ", tenzij hij dagbesteding heeft"])
    def test_asked(self, bezit: str, verder: str) -> None:
        """It is the condition of the same clause behind *die*, and the question has its verb."""
        zin = f"Een cliënt met {bezit} krijgt geen urgentie{verder}."
        assert voorwaarde(zin) == voorwaarde(f"Een cliënt die {bezit} heeft, krijgt geen urgentie{verder}.")
        vragen = [d.bericht for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code in {"RU156", "RU158"}]
        assert len(vragen) == 1
        assert f"Is het zo dat de cliënt {bezit} heeft?" in vragen[0]

    @pytest.mark.parametrize(
        ("zin", "anders"),
        [
            (
                "Aan cliënten met een te hoog inkomen wordt geen urgentie verleend.",
                "Aan cliënten die een te hoog inkomen hebben, wordt geen urgentie verleend.",
            ),
            (
                "Cliënten met een te hoog inkomen komen niet in aanmerking voor urgentie.",
                "Cliënten die een te hoog inkomen hebben, komen niet in aanmerking voor urgentie.",
            ),
        ],
    )
    def test_of_several(self, zin: str, anders: str) -> None:
        """So it is of several clients, and behind a preposition in front."""
        assert voorwaarde(zin) == voorwaarde(anders)

    @pytest.mark.parametrize(
        "bezit",
        [
            "een inkomen boven 30.000 euro",
            "een indicatie voor beschermd wonen",
            "een te hoog inkomen of schulden",
            "een te hoog inkomen dat hij verzwijgt",
            "een te hoog inkmoen",
        ],
    )
    def test_not_asked(self, bezit: str) -> None:
        """What is computed, more than one thing, a clause and a slip are no such question: refused, or left open."""
        assert gemeld(f"Een cliënt met {bezit} krijgt geen urgentie.")


class TestVerliest:
    @pytest.mark.parametrize("wat", ["zijn urgentie", "zijn recht op urgentie", "het recht op urgentie"])
    def test_unless(self, wat: str) -> None:
        """Whoever does something loses his urgency, unless: that is when it ends."""
        wie = "de cliënt die een passende woning weigert"
        gewoon = "De urgentie vervalt, indien de cliënt een passende woning weigert, tenzij hij dagbesteding heeft."
        assert voorwaarde(f"{wie.capitalize()}, verliest {wat}, tenzij hij dagbesteding heeft.") == voorwaarde(gewoon)

    def test_another_condition(self) -> None:
        """With a second condition it is not said that it ends by the first alone."""
        assert gemeld("De cliënt die een woning weigert, verliest zijn urgentie, indien hij dagbesteding heeft.")


class TestWieHetDoet:
    def test_a_term_for_an_organisation(self) -> None:
        """A clause that names an organisation of the text's own terms is asked: nothing is computed of it."""
        zin = "De urgentie vervalt, tenzij de instelling aantoont dat hem daarvan geen verwijt kan worden gemaakt."
        begrip = "\nc. instelling: organisatie die beschermd wonen biedt."
        met_begrip = tekst(zin).replace("had.\n", "had;" + begrip + "\n", 1)
        (vraag,) = (d.bericht for d in parse_regeling(met_begrip).diagnostics if d.kind.code == "RU158")
        assert "de instelling aantoont dat de cliënt daarvan geen verwijt kan worden gemaakt" in vraag

"""Definitions that say too little, or that give another meaning to a word that the rules compute with."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.begrippen import GemeenteBegrip
from regio_uitstroom.model.gemeentebron import Deelnemers, GemeenteUitRecord
from tests.test_definitiezinnen import begrip, bronnen, fouten, tekst

ZORG = "De zorggemeente is verantwoordelijk voor de huisvesting van de cliënt."


class TestWelkeGemeente:
    """A description that does not say which municipality it is."""

    @pytest.mark.parametrize(
        "wat",
        [
            "de gemeente",
            "een gemeente",
            "gemeente",
            "elke gemeente die deelneemt",
            "de gemeente waar de cliënt zich meldt, of, indien dit niet kan worden vastgesteld, de gemeente",
        ],
    )
    def test_says_nothing(self, wat: str) -> None:
        """It is not the municipality that rules mean by *de gemeente*: the writer says which it is."""
        assert fouten(tekst("Partijen overleggen.", ZORG, f"zorggemeente: {wat}")) == ["RU224"]

    @pytest.mark.parametrize(
        ("wat", "bron"),
        [("de gemeente waar de cliënt zich meldt", GemeenteUitRecord), ("een deelnemende gemeente", Deelnemers)],
    )
    def test_says_which(self, wat: str, bron: type) -> None:
        """One that does say it, or that says that it may be any of the participants, stays what it is."""
        zorg = begrip(tekst("Partijen overleggen.", ZORG, f"zorggemeente: {wat}"), "zorggemeente")
        assert isinstance(zorg, GemeenteBegrip)
        assert [type(een) for een in bronnen(zorg)] == [bron]

    def test_says_what_to_write(self) -> None:
        """The finding names the forms."""
        gelezen = parse_regeling(tekst("Partijen overleggen.", ZORG, "zorggemeente: de gemeente"))
        (fout,) = [een for een in gelezen.diagnostics if een.is_fout]
        assert "`de gemeente waar …`" in fout.hint or "`de gemeente waar …`" in dict(fout.waarden).get("wel", "")


def over(naam: str, wat: str, regel: str) -> list[str]:
    """Return the codes on a definition in a text with one rule."""
    gelezen = parse_regeling(tekst("Partijen overleggen.", regel, f"{naam}: {wat}"))
    codes = [een.kind.code for een in gelezen.diagnostics]
    return [code for code in codes if code in {"RU129", "RU157"}]


OUD = "De cliënt krijgt urgentie, indien hij achttien jaar of ouder is."


class TestEigenBetekenis:
    """A word that the rules compute with keeps its meaning; the writer is told, or cannot define it."""

    @pytest.mark.parametrize(
        ("naam", "wat", "regel"),
        [
            ("urgentie", "voorrang voor ten hoogste zes maanden", OUD),
            ("uitstroom", "het moment waarop de cliënt de sleutel krijgt", f"{OUD[:-1]} en op de uitstroom dakloos is."),
            ("datum van aanmelding", "de dag waarop de aanvraag volledig is", f"{OUD[:-1]} op de datum van aanmelding."),
            ("passende woning", "woning met drie kamers", "De urgentie vervalt, indien de cliënt een passende woning weigert."),
            ("huisvesting", "de zorg voor een woning", "De gemeente van herkomst is verantwoordelijk voor de huisvesting."),
            ("werkdag", "elke dag behalve zondag", "De zorgaanbieder meldt de cliënt aan binnen vijf werkdagen."),
            ("jaar", "een kalenderjaar", OUD),
            ("jaar", "een periode van twaalf maanden", OUD),
            ("week", "een periode van zeven dagen", "De urgentie geldt zes weken."),
            ("peildatum", "de dag waarop de aanvraag wordt beoordeeld", "De cliënt krijgt urgentie, indien hij op de peildatum achttien jaar of ouder is."),
        ],
    )  # fmt: skip
    def test_told(self, naam: str, wat: str, regel: str) -> None:
        """A description in words is shown, and it is told that it does not count."""
        assert over(naam, wat, regel) == ["RU157"]

    @pytest.mark.parametrize(
        ("naam", "wat", "regel"),
        [
            ("peildatum", "de datum van de aanvraag", "De cliënt krijgt urgentie, indien hij op de peildatum achttien jaar of ouder is."),
            ("jaar", "een periode van 300 dagen", OUD),
            ("maand", "dertig dagen", "De urgentie geldt zes maanden."),
            ("week", "vijf werkdagen", "De urgentie geldt zes weken."),
            ("dag", "een werkdag", "De urgentie geldt dertig dagen."),
            ("minderjarige", "persoon die jonger is dan 21 jaar", "De cliënt krijgt urgentie, indien hij minderjarig is."),
            ("minderjarig", "de cliënt is jonger dan 21 jaar", "De cliënt krijgt urgentie, indien hij minderjarig is."),
            ("meerderjarige", "persoon die 21 jaar of ouder is", "De cliënt krijgt urgentie, indien hij meerderjarig is."),
        ],
    )  # fmt: skip
    def test_refused(self, naam: str, wat: str, regel: str) -> None:
        """One by which the rules would decide otherwise cannot be given."""
        assert over(naam, wat, regel) == ["RU129"]

    @pytest.mark.parametrize(
        ("naam", "wat"),
        [
            ("minderjarige", "persoon die jonger is dan achttien jaar"),
            ("mantelzorg", "de zorg voor een naaste"),
            ("passende woning", "woning met drie kamers"),
        ],
    )
    def test_nothing_to_tell(self, naam: str, wat: str) -> None:
        """The meaning that it has already, a word that nothing computes, and one that no rule names, are left alone."""
        assert "RU129" not in over(naam, wat, OUD)
        assert naam == "mantelzorg" or over(naam, wat, OUD) == []

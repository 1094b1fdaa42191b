"""Clauses about a term that has passed."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Richting, Termijn, Verplichting
from regio_uitstroom.model.voorwaarden import En, FeitIs, Niet, TermijnVerstreken
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.tijd import Duur, Eenheid

DECEMBER = Moment("dag", "1 december 2026", date(2026, 12, 1))

KOP = """Convenant "Proef"
Regio: Proefregio

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen
1. De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.
2. De zorgaanbieder meldt de cliënt uiterlijk zes weken voor de verwachte uitstroomdatum aan.
"""


def regeling(*zinnen: str) -> Regeling:
    """Return an agreement with these sentences in article 2, each a lid."""
    leden = "\n".join(f"{nummer}. {zin}" for nummer, zin in enumerate(zinnen, 1))
    geladen = parse_regeling(f"{KOP}\nArtikel 2. Gevolgen\n{leden}\n", name="proef")
    assert geladen.regeling is not None, geladen.diagnostics
    return geladen.regeling


def termijnen(*zinnen: str) -> list[TermijnVerstreken]:
    """Return the terms that the conditions of these sentences ask about."""
    return list(van_soort(TermijnVerstreken, regeling(*zinnen).regels))


class TestMetTermijnen:
    """met_termijnen."""

    @pytest.mark.parametrize(
        "woorden",
        [
            "de termijn, bedoeld in artikel 1, eerste lid, is verstreken",
            "de termijn, bedoeld in artikel 1, eerste lid, is verlopen",
        ],
    )
    def test_by_place(self, woorden: str) -> None:
        """A clause that names one duty with a term is about that term; nobody is asked."""
        tekst = regeling(f"De urgentie vervalt, indien {woorden}.")
        (termijn,) = van_soort(TermijnVerstreken, tekst.regels)
        assert termijn == TermijnVerstreken(
            Citaat("1", 1), Duur(3, Eenheid.MAAND), Moment("toekenning", "de datum van toekenning"), tekst=termijn.tekst
        )
        assert tekst.gegevens == ()

    def test_counted_back(self) -> None:
        """A term that is counted back stays so."""
        (termijn,) = termijnen(
            "De urgentie vervalt, indien de termijn, bedoeld in artikel 1, tweede lid, is verstreken."
        )
        assert (termijn.terug, termijn.duur) == (True, Duur(6, Eenheid.WEEK))

    def test_same_article(self) -> None:
        """A lid without an article is one of the same article, also one that comes later."""
        (termijn,) = termijnen(
            "De urgentie vervalt, indien de termijn, bedoeld in het tweede lid, is verstreken.",
            "Het college beslist binnen acht weken na ontvangst van de aanvraag.",
        )
        assert termijn.plicht == Citaat("2", 2)

    def test_this_term(self) -> None:
        """*Deze termijn* is the last one before it in the same article."""
        (termijn,) = termijnen(
            "Het college beslist binnen acht weken na ontvangst van de aanvraag.",
            "De urgentie vervalt, indien deze termijn is verstreken.",
        )
        assert termijn.plicht == Citaat("2", 1)

    def test_among_other_conditions(self) -> None:
        """The clause may be one of several conditions; the others stay."""
        tekst = regeling(
            "De urgentie vervalt, indien de termijn, bedoeld in artikel 1, eerste lid, is verstreken en de cliënt niet heeft gereageerd."
        )
        (samen,) = van_soort(En, tekst.regels)
        assert [type(deel).__name__ for deel in samen.delen] == ["TermijnVerstreken", "Niet"]

    @pytest.mark.parametrize(
        "woorden",
        [
            "de termijn, bedoeld in artikel 1, is verstreken",
            "de termijn, bedoeld in artikel 1, eerste lid, is opgeschort",
            "deze termijn is verstreken",
        ],
    )
    def test_still_a_question(self, woorden: str) -> None:
        """A clause that could mean several terms, none, or says something else of it, is answered by a person."""
        tekst = regeling(f"De urgentie vervalt, indien {woorden}.")
        assert not list(van_soort(TermijnVerstreken, tekst.regels))
        assert list(van_soort(FeitIs, tekst.regels))


class TestNogNiet:
    """A term that has not passed, or still runs: computed, as the denial of *is verstreken*."""

    @pytest.mark.parametrize(
        "woorden",
        [
            "indien de termijn, bedoeld in artikel 1, eerste lid, nog niet is verstreken",
            "indien de termijn, bedoeld in artikel 1, eerste lid, niet is verlopen",
            "zolang de termijn, bedoeld in artikel 1, eerste lid, niet is verstreken",
            "zolang de termijn, bedoeld in artikel 1, eerste lid, nog niet voorbij is",
        ],
    )
    def test_not_passed(self, woorden: str) -> None:
        """The condition is that the term has not passed; nobody is asked, nor is it said that somebody is."""
        tekst = regeling(f"De cliënt krijgt geen urgentie, {woorden}.")
        (niet,) = van_soort(Niet, tekst.regels)
        assert isinstance(niet.deel, TermijnVerstreken)
        assert niet.deel.tekst == "de termijn, bedoeld in artikel 1, eerste lid, is verstreken"
        assert tekst.gegevens == ()

    def test_still_runs(self) -> None:
        """What still runs has begun and has not passed; that a word is asked is taken back."""
        zin = "De cliënt krijgt geen urgentie, indien de termijn, bedoeld in artikel 1, eerste lid, nog loopt."
        begonnen, voorbij = termijnen(zin)
        assert (begonnen.duur, begonnen.terug) == (Duur(1, Eenheid.DAG), True)
        assert voorbij.plicht == Citaat("1", 1)
        geladen = parse_regeling(f"{KOP}\nArtikel 2. Gevolgen\n{zin}\n", name="proef")
        assert "RU156" not in {melding.kind.code for melding in geladen.diagnostics}

    def test_still_runs_counted_back(self) -> None:
        """A term that is counted back has no beginning: it runs until it has passed."""
        (termijn,) = termijnen(
            "De cliënt krijgt geen urgentie, zolang de termijn, bedoeld in artikel 1, tweede lid, loopt."
        )
        assert termijn.terug

    def test_several_terms(self) -> None:
        """A clause that could mean several terms is answered by a person, denied or not."""
        tekst = regeling("De urgentie vervalt, indien de termijn, bedoeld in artikel 1, nog niet is verstreken.")
        assert not list(van_soort(TermijnVerstreken, tekst.regels))


class TestFixedDay:
    """A term from, or up to, a day that the text gives."""

    @pytest.mark.parametrize(
        ("termijn", "verwacht"),
        [
            ("uiterlijk 1 december 2026", Termijn(Duur(0, Eenheid.DAG), Richting.NA, DECEMBER)),
            ("uiterlijk op 1 december 2026", Termijn(Duur(0, Eenheid.DAG), Richting.NA, DECEMBER)),
            ("binnen drie weken na 1 december 2026", Termijn(Duur(3, Eenheid.WEEK), Richting.NA, DECEMBER)),
            ("uiterlijk drie weken voor 1 december 2026", Termijn(Duur(3, Eenheid.WEEK), Richting.VOOR, DECEMBER)),
        ],
    )
    def test_term(self, termijn: str, verwacht: Termijn) -> None:
        """The day is the moment of the term, or its last day."""
        plichten = van_soort(
            Verplichting, regeling(f"De woningcorporatie biedt de cliënt {termijn} een woning aan.").regels
        )
        assert [een.termijn for een in plichten][-1] == verwacht

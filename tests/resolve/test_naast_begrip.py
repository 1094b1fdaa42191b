"""What a text defines about a client, used with *is*, and a clause that names it beside other words."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import BegripGeldt, FeitIs, Niet

TEKST = """Convenant "Bedacht"
Regio: Utrecht
Looptijd: van 1 januari 2020 tot 1 januari 2030

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. {naam}: {omschrijving}.

Artikel 2. Urgentie

De cliënt krijgt urgentie, indien {voorwaarde}.
"""
INGESCHREVEN = "de cliënt stond in de laatste drie jaar ten minste twee jaar ingeschreven in een deelnemende gemeente"
PERSOON = "persoon die in de laatste drie jaar ten minste twee jaar ingeschreven stond in een deelnemende gemeente"


def lees(naam: str, voorwaarde: str, omschrijving: str = INGESCHREVEN) -> tuple[list[str], list[str], list[str]]:
    """Return what is reported, which terms are tried, and what is asked."""
    tekst = TEKST.format(naam=naam, omschrijving=omschrijving, voorwaarde=voorwaarde)
    geladen = parse_regeling(tekst, name="bedacht")
    regels = () if geladen.regeling is None else geladen.regeling.regels
    begrippen = [geldt.begrip for geldt in van_soort(BegripGeldt, *regels)]
    gevraagd = [feit.tekst for feit in van_soort(FeitIs, *regels)]
    return [een.kind.code for een in geladen.diagnostics], begrippen, gevraagd


class TestIs:
    """syntax.build.stelling_begrip: a condition that the text defines, with *is*."""

    @pytest.mark.parametrize(
        ("naam", "voorwaarde"),
        [
            ("ingezetene", "hij ingezetene is"),
            ("ingezetene", "hij een ingezetene is"),
            ("ingezetene", "hij ingezetene is van de regio"),
            ("inwoner", "de cliënt inwoner is"),
            ("economisch gebonden", "hij economisch gebonden is"),
            ("economisch gebonden", "hij economisch gebonden is aan de regio"),
            ("maatschappelijk gebonden", "hij maatschappelijk gebonden aan de regio is"),
            ("dakloos", "hij dakloos is"),
            ("uitstroomgereed", "hij uitstroomgereed is"),
        ],
    )
    def test_is_tried(self, naam: str, voorwaarde: str) -> None:
        """The definition decides, also of a word that the language knows: nothing is asked or reported."""
        assert lees(naam, voorwaarde) == ([], [naam], [])

    @pytest.mark.parametrize("voorwaarde", ["hij geen ingezetene is", "hij niet ingezetene is"])
    @pytest.mark.parametrize("omschrijving", [INGESCHREVEN, PERSOON])
    def test_denied(self, voorwaarde: str, omschrijving: str) -> None:
        """*Geen* denies it as *niet* does, however it was defined."""
        tekst = TEKST.format(naam="ingezetene", omschrijving=omschrijving, voorwaarde=voorwaarde)
        (regel,) = parse_regeling(tekst).of_fout().regels
        assert isinstance(getattr(regel, "voorwaarde"), Niet)  # noqa: B009 - one kind here

    @pytest.mark.parametrize(
        ("voorwaarde", "code"),
        [
            ("hij ingezetene is geweest", "RU224"),
            ("hij ingezetene wordt", "RU163"),
            ("hij niet meer ingezetene is", "RU159"),
            ("hij sinds 1 januari 2020 ingezetene is", "RU108"),
        ],
    )
    def test_refused(self, voorwaarde: str, code: str) -> None:
        """Only whether it is so on the peildatum is tried."""
        assert code in lees("ingezetene", voorwaarde)[0]


class TestNaastBegrip:
    """resolve.naast_begrip: a clause that would be asked, and names a term."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij over binding beschikt",
            "hij niet over binding beschikt",
            "hij nog binding is",
        ],
    )
    def test_refused(self, voorwaarde: str) -> None:
        """Where it says nothing more than that term, no question stands beside the definition."""
        assert "RU163" in lees("binding", voorwaarde)[0]

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij zijn binding aantoont",
            "zijn buurman binding is",
            "hij een bewijs van binding heeft",
            "hij binding moet hebben",
        ],
    )
    def test_told(self, voorwaarde: str) -> None:
        """Where it says more it is asked, and told that the definition does not count."""
        codes, begrippen, gevraagd = lees("binding", voorwaarde)
        assert "RU253" in codes
        assert begrippen == []
        assert len(gevraagd) == 1

    def test_own_definition(self) -> None:
        """A definition may use its own word, as another thing."""
        omschrijving = "de cliënt heeft een verklaring van binding"
        assert "RU253" not in lees("binding", "hij binding heeft", omschrijving)[0]


class TestWerkwoordErin:
    """A term of several words with its verb in another place or form is that term, or the writer is told."""

    @pytest.mark.parametrize(
        ("naam", "bijzin", "codes"),
        [
            ("uit huis geplaatst", "hij uit huis is geplaatst", []),
            ("uit huis geplaatst", "hij uit huis geplaatst is", []),
            ("zelfstandig kunnen wonen", "hij zelfstandig kan wonen", ["RU163"]),
            ("in acute nood verkeren", "hij in acute nood verkeert", ["RU163"]),
        ],
    )
    def test_never_asked_beside_it(self, naam: str, bijzin: str, codes: list[str]) -> None:
        """The definition counts, or the sentence is refused."""
        gelezen = parse_regeling(TEKST.format(naam=naam, omschrijving="de cliënt is minderjarig", voorwaarde=bijzin))
        assert [een.kind.code for een in gelezen.diagnostics if een.is_fout] == codes
        if not codes:
            (regel,) = gelezen.of_fout().regels
            assert [een.begrip for een in van_soort(BegripGeldt, regel)] == [naam]

    def test_one_of_two(self) -> None:
        """Of a fact that is one or the other, of which the text defines one, it is told that this does not count."""
        bijzin = "hij economisch of maatschappelijk gebonden is"
        geheel = TEKST.format(naam="economisch gebonden", omschrijving="de cliënt is minderjarig", voorwaarde=bijzin)
        assert "RU253" in [een.kind.code for een in parse_regeling(geheel).diagnostics]

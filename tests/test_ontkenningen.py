"""Denials in what a person is asked: out of the question only where what is left is exactly what they deny."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, OordeelGeeft, Voorwaarde
from tests.syntax.zinnen import codes, tekst

ALS = "De cliënt krijgt urgentie, indien "


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the one rule of a text with a sentence."""
    gevonden: Voorwaarde | None = getattr(parse_regeling(tekst(zin)).of_fout().regels[-1], "voorwaarde", None)
    return gevonden


class TestIsOntkenning:
    @pytest.mark.parametrize(
        "clausule",
        [
            "hij geen inkomen en geen vermogen heeft",
            "hij geen inkomen of geen vermogen heeft",
            "hij geen inkomen of vermogen heeft",
            "hij schulden en geen inkomen heeft",
            "hij schulden of geen inkomen heeft",
            "hij geen schulden maar wel een huurachterstand heeft",
            "hij geen werk, geen opleiding en geen uitkering heeft",
            "hij niet werkt en studeert",
            "hij niet kan of wil werken",
            "zijn buren niet klagen en hij werkt",
            "zijn buren niet klagen of hij werkt",
            "zijn buren klagen, omdat hij niet werkt",
            "niet zijn buren maar de politie heeft geklaagd",
            "hij niet alleen schulden maar ook een verslaving heeft",
            "er sprake is van schulden en geen inkomen",
            "hij niet meer werkt",
            "hij niet langer werkt",
            "hij nog niet werkt",
            "hij niet altijd werkt",
            "hij aantoont niet te kunnen werken",
            "hij verklaart geen schulden te hebben",
            "hij zich verbindt geen schulden te maken",
            "hij niet werkt wegens ziekte",
            "hij niet werkt in verband met ziekte",
            "hij geen ander heeft die hem opvangt",
            "hij geen inkomen meer heeft",
            "hij twee afspraken niet is nagekomen",
            "hij ondanks begeleiding niet werkt",
            "hij niet werkt ondanks begeleiding",
            "hij een niet erkende opleiding volgt",
            "hij voor geen uitkering in aanmerking komt",
            "hij niet hoeft te werken",
            "hij verwijtbaar niet meewerkt",
            "hij ten onrechte niet meewerkt",
            "hij niet zonder geldige reden meewerkt",
        ],
    )
    def test_asked_whole(self, clausule: str) -> None:
        """What is not the denial of the rest is asked with its denial in it, and yes is what the rule asks for."""
        gevraagd = voorwaarde(f"{ALS}{clausule}.")
        assert isinstance(gevraagd, FeitIs)
        assert gevraagd.tekst.removeprefix("de cliënt ") == clausule.removeprefix("hij ")

    @pytest.mark.parametrize(
        ("clausule", "rest"),
        [
            ("hij geen inkomen heeft", "de cliënt inkomen heeft"),
            ("hij niet werkt", "de cliënt werkt"),
            ("hij niet zonder hulp kan wonen", "de cliënt zonder hulp kan wonen"),
            ("hij niet in aanmerking komt voor een uitkering", "de cliënt in aanmerking komt voor een uitkering"),
            (
                "de voogdij over hem niet berust bij een gecertificeerde instelling",
                "de voogdij over de cliënt berust bij een gecertificeerde instelling",
            ),
            ("de huur niet te hoog is", "de huur te hoog is"),
            (
                "hij in de laatste drie maanden geen inkomen heeft gehad",
                "de cliënt in de laatste drie maanden inkomen heeft gehad",
            ),
        ],
    )
    def test_taken_out(self, clausule: str, rest: str) -> None:
        """One denial of one statement is the denial of the same fact that others ask."""
        gevraagd = voorwaarde(f"{ALS}{clausule}.")
        assert isinstance(gevraagd, Niet)
        assert gevraagd.deel.tekst == rest

    @pytest.mark.parametrize(
        ("zin", "feit"),
        [
            ("Werkt de cliënt niet wegens ziekte, dan krijgt hij urgentie.", "de cliënt niet wegens ziekte werkt"),
            ("Werkt de cliënt niet meer, dan krijgt hij urgentie.", "de cliënt niet meer werkt"),
        ],
    )
    def test_verb_in_front(self, zin: str, feit: str) -> None:
        """In a clause that begins with its verb the denial stays as well."""
        gevraagd = voorwaarde(zin)
        assert isinstance(gevraagd, FeitIs)
        assert gevraagd.tekst == feit

    def test_judgment(self) -> None:
        """What somebody judges keeps its denial the same way."""
        gevraagd = voorwaarde(f"{ALS}de cliënt naar het oordeel van het college geen inkomen en geen vermogen heeft.")
        assert isinstance(gevraagd, OordeelGeeft)
        assert gevraagd.oordeel.sleutel == "de cliënt geen inkomen en geen vermogen heeft"

    def test_object_lost(self) -> None:
        """*Niet nodig heeft* after *of* leaves what in the clause before it: no fact of its own."""
        assert codes(f"{ALS}hij begeleiding heeft of niet nodig heeft.") == ["RU109"]


class TestVoorbeeld:
    """Lines of an example that answer a question with a denial in it."""

    @pytest.mark.parametrize(
        ("artikel", "regel", "uitkomst"),
        [
            ("geen inkomen en geen vermogen heeft", "geen inkomen en geen vermogen heeft", "urgentie"),
            ("schulden en geen inkomen heeft", "schulden en geen inkomen heeft", "urgentie"),
            ("niet meer een uitkering krijgt", "niet meer een uitkering krijgt", "urgentie"),
            ("niet werkt wegens ziekte", "niet werkt wegens ziekte", "urgentie"),
            ("niet meer werkt", "niet meer werkt", "urgentie"),
            ("werkt", "werkt", "urgentie"),
            ("werkt", "niet werkt", "geen urgentie"),
            ("niet werkt", "werkt", "geen urgentie"),
            ("inkomen en vermogen heeft", "geen inkomen en vermogen heeft", "geen urgentie"),
            ("inkomen en vermogen heeft", "inkomen en geen vermogen heeft", "geen urgentie"),
            ("mantelzorg verleent of ontvangt", "geen mantelzorg verleent of ontvangt", "geen urgentie"),
        ],
    )
    def test_answer(self, artikel: str, regel: str, uitkomst: str) -> None:
        """The same words are the same fact; one denial more is that it is not so."""
        voorbeeld = (
            f'\nVoorbeeld "x"\nGegeven een cliënt\n  die {regel}\n  en peildatum 1 maart 2025\n'
            f"dan krijgt de cliënt {uitkomst}\n"
        )
        geladen = parse_regeling(tekst(f"{ALS}hij {artikel}.") + voorbeeld)
        assert not [een for een in geladen.diagnostics if een.is_fout]

    @pytest.mark.parametrize(
        ("artikel", "regel"),
        [
            ("werkt of schulden heeft", "werkt of geen schulden heeft"),
            ("inkomen of vermogen heeft", "inkomen of geen vermogen heeft"),
        ],
    )
    def test_half(self, artikel: str, regel: str) -> None:
        """A denial of one half of a choice does not say that the choice is not so."""
        voorbeeld = (
            f'\nVoorbeeld "x"\nGegeven een cliënt\n  die {regel}\n  en peildatum 1 maart 2025\n'
            f"dan krijgt de cliënt geen urgentie\n"
        )
        geladen = parse_regeling(tekst(f"{ALS}hij {artikel}.") + voorbeeld)
        assert [een for een in geladen.diagnostics if een.is_fout]


class TestGeenAntwoord:
    """An offer that somebody did not accept, or each offer."""

    @pytest.mark.parametrize(
        "clausule",
        [
            "een passende woning niet accepteert",
            "een passende woning niet heeft aanvaard",
            "de aangeboden woning niet aanvaardt",
            "een aanbod niet accepteert",
            "een tweede passende woning niet accepteert",
            "elke passende woning heeft geweigerd",
            "iedere woning weigert",
            "elk aanbod afslaat",
        ],
    )
    def test_refused(self, clausule: str) -> None:
        """Who was offered nothing accepted nothing and refused nothing: the wording that is computed is told."""
        geladen = parse_regeling(tekst(f"De urgentie vervalt, indien de cliënt {clausule}."))
        (melding,) = (een for een in geladen.diagnostics if een.is_fout)
        assert melding.kind.code == "RU238"
        assert "een passende woning heeft geweigerd" in (melding.hulp or "")

    @pytest.mark.parametrize(
        "clausule",
        ["een passende woning heeft geweigerd", "geen woning heeft aanvaard", "geen passende woning accepteert"],
    )
    def test_computed(self, clausule: str) -> None:
        """Refused once, and accepted none, are what the record tells."""
        assert codes(f"De urgentie vervalt, indien de cliënt {clausule}.") == []


class TestNietMeer:
    """*Niet meer* of what the record tells: that it was so before is not tried."""

    @pytest.mark.parametrize(
        "clausule",
        [
            "hij niet meer in Houten woont",
            "hij niet langer in Houten woont",
            "hij niet meer in Houten staat ingeschreven",
            "hij niet langer in beschermd wonen verblijft",
            "hij niet langer in een voorziening in Houten verblijft",
        ],
    )
    def test_refused(self, clausule: str) -> None:
        """Who never lived there does not live there any more either."""
        assert codes(f"{ALS}{clausule}.") == ["RU238"]

    @pytest.mark.parametrize(
        "clausule",
        [
            "hij niet meer uitstroomgereed is",
            "hij niet langer een minderjarig kind heeft",
            "hij niet langer meerderjarig is",
            "terugkeer naar Houten niet langer onveilig is",
            "de gemeente van regie niet meer Houten is",
            "hij niet langer twee jaar in Houten woont",
        ],
    )
    def test_computed_without_it(self, clausule: str) -> None:
        """That it was so before no form tries: the plain denial would be true of whom it never was so."""
        assert codes(f"{ALS}{clausule}.") == ["RU159"]

    @pytest.mark.parametrize(
        "clausule",
        ["hij niet langer minderjarig is", "hij niet meer jonger dan 23 jaar is", "hij niet uitstroomgereed is"],
    )
    def test_was_so(self, clausule: str) -> None:
        """Everybody was younger once: no longer a minor is no minor."""
        assert codes(f"{ALS}{clausule}.") == []

    @pytest.mark.parametrize("wat", ["dakloos", "een statushouder", "zelfredzaam"])
    def test_asked_as_it_stands(self, wat: str) -> None:
        """What a person answers is asked with *niet langer*, beside the fact itself."""
        assert codes(f"{ALS}hij niet langer {wat} is.") == []
        gevraagd = voorwaarde(f"{ALS}hij niet langer {wat} is.")
        assert isinstance(gevraagd, FeitIs)
        assert gevraagd.tekst == f"de cliënt niet langer {wat} is"

    @pytest.mark.parametrize(
        "clausule",
        [
            "hij niet in Houten woont",
            "hij nog niet in Houten woont",
            "hij niet langer dan twee jaar in Houten woont",
            "hij niet in beschermd wonen verblijft",
        ],
    )
    def test_computed(self, clausule: str) -> None:
        """Without those words, or with them in a length of time, it is computed."""
        assert codes(f"{ALS}{clausule}.") == []

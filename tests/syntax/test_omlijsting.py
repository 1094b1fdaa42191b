"""What stands round the articles: signatures are prose, and swallow no rule."""

import pytest

from regio_uitstroom.load import parse_regeling

KOP = 'Convenant "Bedacht"\n\nPartijen\n\nDe gemeente Houten.\n\nArtikel 1. Urgentie\n\n1. De cliënt krijgt urgentie.\n'
SLOT = "\nAldus overeengekomen te Houten op 1 mei 2026.\n"


class TestSignatures:
    def test_after_the_last_article(self) -> None:
        """Signatures after the last article need no heading."""
        geladen = parse_regeling(KOP + SLOT + "\nNamens Houten:\n- A. Jansen\n")
        assert geladen.of_fout().regels

    def test_after_a_comment(self) -> None:
        """A comment on the line before them changes nothing."""
        assert parse_regeling(f"{KOP}\n# voor de ondertekening{SLOT}").of_fout().regels

    @pytest.mark.parametrize(
        "vervolg",
        [
            SLOT + "2. De cliënt krijgt geen urgentie.\n",
            SLOT + "\nArtikel 2. Meer\n\nDe cliënt krijgt geen urgentie.\n",
            SLOT.lstrip("\n"),
            "\nAldus krijgt de cliënt geen urgentie.\n",
        ],
    )
    def test_swallow_no_rule(self, vervolg: str) -> None:
        """What is no paragraph of its own after the last lid is read as a rule, and so refused."""
        assert parse_regeling(KOP + vervolg).regeling is None


class TestArticleHeading:
    @pytest.mark.parametrize("regel", ["Artikel 2 van de Huisvestingswet 2014 geldt.", "artikel 2 is van belang."])
    def test_sentence_is_no_heading(self, regel: str) -> None:
        """Prose that begins with a reference is no heading: that has a full stop or a capital after its number."""
        assert parse_regeling(KOP.replace("Partijen\n", f"Uitgangspunten\n\n{regel}\n\nPartijen\n")).of_fout().regels

    def test_without_full_stop(self) -> None:
        """A heading may lack its full stop."""
        assert (
            parse_regeling(KOP.replace("Artikel 1. Urgentie", "Artikel 1 Urgentie")).of_fout().artikelen[0].nummer
            == "1"
        )


class TestComments:
    def test_within_prose(self) -> None:
        """A comment on a line of its own ends no explanation, and is no part of it."""
        tekst = KOP + "Toelichting: Dit is\n# een opmerking\nzo gewild.\n"
        (toelichting,) = parse_regeling(tekst).of_fout().toelichtingen
        assert toelichting.tekst == "Dit is zo gewild."


REGEL = "De cliënt krijgt geen urgentie, indien hij ten minste achttien jaar is."


class TestRulesInProse:
    """A sentence that reads as a rule is told wherever it stands outside the articles."""

    @pytest.mark.parametrize("kop", ["Uitgangspunten", "Inleiding", "Overwegende dat", "Spreken af:"])
    def test_before(self, kop: str) -> None:
        """In front of the articles."""
        geladen = parse_regeling(KOP.replace("Partijen\n", f"{kop}\n\n{REGEL}\n\nPartijen\n", 1))
        assert [een.kind.code for een in geladen.diagnostics if een.kind.code != "RU303"] == ["RU166"]

    @pytest.mark.parametrize("kop", ["Bijlage", "Bijlage 2", "Bijlage A", "Ondertekening", SLOT.strip()])
    def test_behind(self, kop: str) -> None:
        """Behind them, also below the bare word *Bijlage*, which took the paragraph below it for its title."""
        geladen = parse_regeling(f"{KOP}\n{kop}\n\n{REGEL}\n")
        assert [een.kind.code for een in geladen.diagnostics if een.kind.code != "RU303"] == ["RU166"]

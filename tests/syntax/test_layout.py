"""The layout of agreements: words and order stay, lines become tidy."""

from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regio_uitstroom.lexicon.atoms import plain
from regio_uitstroom.syntax.format import BREEDTE, layout
from regio_uitstroom.syntax.regels_tekst import begint_regel

BESTANDEN = sorted(
    bestand.name
    for bestand in (files("regio_uitstroom") / "regelingen").iterdir()
    if bestand.name.endswith(".convenant")
)

STUKKEN = (
    'Convenant "Bedacht"',
    "Regio: Bedacht",
    "Partijen",
    "De gemeenten Houten en Zeist.",
    "Gegevens",
    "dagbesteding: de cliënt heeft dagbesteding (ja of nee)",
    '  vraag: "Is er # dagbesteding?"',
    "Artikel 1. Begrippen",
    "1. De cliënt krijgt urgentie, indien:",
    "a. hij uitstroomgereed is; of",
    "1°. ten minste twee jaar",
    "Artikel 2.",
    "# een opmerking",
    "De gemeente krijgt iets # en dit hoort erbij",
    "Toelichting: zomaar iets",
    "",
    "   ",
    'Voorbeeld "een"',
    "Gegeven een cliënt",
    "  met woonadres in Houten",
    "en peildatum 1 maart 2018",
    "dan is het goed.",
    "Uitgangspunten",
    "lange " * 40,
    "in artikel 2 en a. en 3. en 1° " * 8,
    '"een open aanhalingsteken',
    "Hoofdstuk 1 x",
)

teksten = st.lists(st.sampled_from(STUKKEN), max_size=14).map("\n".join)


def woorden(tekst: str) -> list[str]:
    """Return the words of a text without its comments, in order."""
    regels = (regel for regel in tekst.split("\n") if "#" not in regel)
    return " ".join(regels).split()


class TestLayout:
    @given(teksten)
    @example('Convenant "x"\n\nPartijen\nDe gemeente Houten. # a\n  en Zeist.')
    @example('Convenant "x"\nPartijen\n1. De cliënt krijgt urgentie, indien:\n' + "in artikel 2 en a. en 3. en 1° " * 8)
    @example('Convenant "x"\n1. De cliënt, indien:\na. hij mag; of\nDe gemeente krijgt iets # en dit')
    def test_idempotent(self, tekst: str) -> None:
        """Laying out the result changes nothing."""
        assert layout(layout(tekst)) == layout(tekst)

    @given(st.text(alphabet=st.sampled_from('aZ1. :#"°\n\t\u00a0\u2019-,;'), max_size=80))
    def test_any_text(self, tekst: str) -> None:
        """Any text can be laid out, and again without a change."""
        assert layout(layout(tekst)) == layout(tekst)

    @given(teksten)
    def test_words(self, tekst: str) -> None:
        """No word is lost, added or moved; comments aside, which stand before the sentence that they were in."""
        zonder = "\n".join(regel for regel in tekst.split("\n") if "#" not in regel)
        assert woorden(layout(zonder)) == zonder.split()

    @given(teksten)
    def test_comments(self, tekst: str) -> None:
        """Every comment is kept, in order."""
        opmerkingen = [regel.split("#", 1)[1] for regel in tekst.split("\n") if "#" in regel and '"' not in tekst]
        gevonden = [regel.split("#", 1)[1] for regel in layout(tekst).split("\n") if "#" in regel and '"' not in tekst]
        assert [o.split() for o in gevonden] == [o.split() for o in opmerkingen]

    @given(teksten)
    def test_no_new_items(self, tekst: str) -> None:
        """A line is never broken before a word that would begin an item, a heading or a comment there."""
        begonnen = {regel.split()[0] for regel in tekst.split("\n") if regel.strip()}
        regels = [regel.split() for regel in layout(tekst).split("\n") if regel.strip() and "#" not in regel]
        assert all(regel[0] in begonnen for regel in regels if begint_regel(regel[0]))

    @pytest.mark.parametrize("naam", BESTANDEN)
    def test_bundled(self, naam: str) -> None:
        """The bundled agreements are in standard layout, with lines that fit."""
        tekst = (files("regio_uitstroom") / "regelingen" / naam).read_text(encoding="utf-8")
        assert layout(tekst) == tekst
        assert max(len(regel) for regel in tekst.split("\n")) <= BREEDTE

    def test_word_typography(self) -> None:
        """Curly quotes, special spaces, soft hyphens and dashes become plain."""
        tekst = "Convenant “Bedacht”\n\nPartijen\n\nDe gemeente\u00a0Hou\u00adten \u2013 samen."
        assert layout(tekst) == 'Convenant "Bedacht"\n\nPartijen\n\nDe gemeente Houten - samen.\n'
        assert plain(layout(tekst)).plain == layout(tekst)

    def test_items(self) -> None:
        """Onderdelen of a lid stand in three spaces, those of an article without leden at the margin."""
        tekst = "x\nArtikel 1. Y\n1. indien:\na. een;\n1°. twee\nArtikel 2. Z\nindien:\n  a. een"
        verwacht = "x\n\nArtikel 1. Y\n\n1. indien:\n   a. een;\n      1°. twee\n\nArtikel 2. Z\n\nindien:\na. een\n"
        assert layout(tekst) == verwacht

    @pytest.mark.parametrize(
        "kop", ["Partijen:", "Deelnemende partijen", "Preambule", "Inleiding", "Overweging", "Bijlagen"]
    )
    def test_headings(self, kop: str) -> None:
        """A heading of a part keeps a line of its own, with or without a colon."""
        assert f"\n{kop}\n\nDe gemeente Houten.\n" in layout(f'Convenant "x"\n\n{kop}\nDe gemeente Houten.\n')

    def test_annex(self) -> None:
        """The items of an annex keep their lines."""
        tekst = 'Convenant "x"\n\nBijlage 1. Lijst\n\n- een\n- twee\n'
        assert layout(tekst) == tekst

    def test_signatures(self) -> None:
        """Below a heading, signatures keep their lines."""
        tekst = 'Convenant "x"\n\nOndertekening\n\nnamens Houten,\nA. Jansen\n'
        assert layout(tekst) == tekst

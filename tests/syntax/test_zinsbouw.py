"""The verb to the front, whatever the word order."""

import pytest

from regio_uitstroom.lexicon.atoms import atoms, plain
from regio_uitstroom.lexicon.trie import Trie
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.lexer import Lexer, Woordenschat
from regio_uitstroom.syntax.passes import prepare
from regio_uitstroom.syntax.zinsbouw import Zinsbouw


def gebouwd(zin: str) -> str:
    """Return the classes of the tokens of a sentence in the order of the grammar."""
    lex = lexicon()
    tekst = plain(zin)
    stukjes = atoms(tekst.plain)
    tokens = Lexer(stukjes, tekst, Woordenschat(lex, Trie(lex.frasen), Trie(lex.namen), Trie())).tokens(0, len(stukjes))
    return " ".join(token.type for token in Zinsbouw(prepare(tokens), lex).hoofdzin())


class TestHoofdzin:
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst is verantwoordelijk voor de huisvesting",
            "Verantwoordelijk is de gemeente van herkomst voor de huisvesting",
            "De gemeente van herkomst is voor de huisvesting verantwoordelijk",
        ],
    )
    def test_any_order(self, zin: str) -> None:
        """Subject first or inverted: the same head with the same constituents."""
        assert sorted(gebouwd(zin).split()) == sorted(["W_VERANTWOORDELIJK", "ROL_GEMEENTE", "VOOR", "TAAK"])
        assert gebouwd(zin).startswith("W_VERANTWOORDELIJK")

    @pytest.mark.parametrize(
        ("zin", "tokens"),
        [
            ("De zorgaanbieder meldt de cliënt aan bij Houten", "W_HANDELING ACTOR CLIENT BIJ GEMEENTE"),
            ("De zorgaanbieder meldt de cliënt aan de gemeente", "W_HANDELING ACTOR CLIENT AAN ROL_GEMEENTE"),
            ("Het college kan de urgentie intrekken", "W_INTREKKEN ACTOR URGENTIE"),
            ("Op de aanvraag wordt beslist", "W_HANDELING OP MOMENT"),
            (
                "Mensen die uitstromen uit beschermd wonen, krijgen voorrang",
                "W_KRIJGEN CLIENT DIE W_UITSTROMEN UIT VOORZIENING EINDE URGENTIE",
            ),
            ("Cliënten die zijn uitgestroomd krijgen voorrang", "W_KRIJGEN CLIENT DIE W_UITSTROMEN EINDE URGENTIE"),
            (
                "De cliënt krijgt urgentie, indien hij uitstroomgereed is en dakloos is",
                "W_KRIJGEN CLIENT URGENTIE INDIEN W_ZIJN CLIENT EIGENSCHAP EN W_ZIJN EIGENSCHAP EINDE",
            ),
            (
                "Heeft de cliënt een woning geweigerd, dan vervalt de urgentie",
                "W_VERVALLEN INDIEN W_WEIGEREN CLIENT WONING EINDE URGENTIE",
            ),
            (
                "Dit convenant treedt in werking op 1 mei 2020 en vervalt op 1 mei 2021",
                "W_IN_WERKING AFSPRAAK OP_D DATUM EN W_VERVALLEN OP_D DATUM",
            ),
            ("De gemeenten streven naar wat dan ook", "W_STREVEN ROL_GEMEENTEN VRIJE_TEKST"),
        ],
    )
    def test_tokens(self, zin: str, tokens: str) -> None:
        """Particles, participles and complements go into the head; clauses stand between opener and EINDE."""
        assert gebouwd(zin) == tokens

    def test_without_a_verb(self) -> None:
        """A row of words without a verb stays as it is."""
        assert gebouwd("De gemeenten Houten en Zeist") == "GEMEENTE NEVEN_P GEMEENTE"

"""*Woningzoekenden als bedoeld in het eerste lid, onder b*: whoever satisfies what that place asks, in any sentence."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import BegripGeldt, En, Niet, Of, Voorwaarde
from tests.syntax.zinnen import codes

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

schulden: de cliënt heeft schulden (ja of nee)

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het verblijf zijn woonadres had;
b. thuiskomer: cliënten die verblijven in beschermd wonen en uitstroomgereed zijn.

Artikel 2. Urgentie

1. De gemeente van herkomst is verantwoordelijk voor de huisvesting.
2. De cliënt krijgt urgentie, indien hij:
   a. uitstroomt uit beschermd wonen; of
   b. uitstroomt uit maatschappelijke opvang.
3. Het college kan urgentie verlenen aan cliënten die uitstroomgereed zijn.
4. Een voorwaarde voor urgentie is dat de cliënt schulden heeft.
5. Meerderjarige cliënten krijgen urgentie, indien zij:
   a. uitstromen uit beschermd wonen; of
   b. in opvang verblijven.
6. De cliënt krijgt urgentie, indien hij:
   a. uitstroomt uit beschermd wonen; en
   b. schulden heeft.

Artikel 3. Proef

"""


def _gelezen(zin: str) -> tuple[list[str], list[Regel]]:
    """Return the codes of the errors of a text with a sentence as its last article, and the rules of that article."""
    gelezen = parse_regeling(TEKST + zin + "\n")
    fouten = [d.kind.code for d in gelezen.diagnostics if d.is_fout]
    regels = gelezen.regeling.regels if gelezen.regeling is not None else ()
    return fouten, [regel for regel in regels if regel.citaat.artikel == "3"]


def _voorwaarde(zin: str) -> Voorwaarde | None:
    fouten, (regel,) = _gelezen(zin)
    assert fouten == []
    return regel.voorwaarde


def _zelfde(een: Voorwaarde | None, ander: Voorwaarde | None) -> bool:
    """Whether two conditions ask the same, whatever their words."""
    if isinstance(een, En | Of) and isinstance(ander, En | Of) and type(een) is type(ander):
        return len(een.delen) == len(ander.delen) and all(map(_zelfde, een.delen, ander.delen))
    if isinstance(een, Niet) and isinstance(ander, Niet):
        return _zelfde(een.deel, ander.deel)
    return een == ander


GEEN = "De cliënt krijgt geen urgentie, indien hij {}."
NIET_VAN = "Artikel 2, vierde lid, is niet van toepassing op {}."
ZEIST = "De gemeente Zeist is verantwoordelijk voor de begeleiding{}."
BEIDE = "uitstroomt uit beschermd wonen of uitstroomt uit maatschappelijke opvang"
OPVANG = "uitstroomt uit maatschappelijke opvang"


@pytest.mark.parametrize(
    ("zin", "gelijk"),
    [
        (GEEN.format("een woningzoekende is als bedoeld in artikel 2, tweede lid"), GEEN.format(BEIDE)),
        (GEEN.format("een cliënt als bedoeld in artikel 2, tweede lid, is"), GEEN.format(BEIDE)),
        (GEEN.format("een persoon is als bedoeld in artikel 2, tweede lid, onder b"), GEEN.format(OPVANG)),
        (
            "De cliënt krijgt geen urgentie, tenzij hij een woningzoekende is als bedoeld in artikel 2, tweede lid.",
            f"De cliënt krijgt geen urgentie, tenzij hij {BEIDE}.",
        ),
        (
            GEEN.format("geen woningzoekende is als bedoeld in artikel 2, tweede lid"),
            f"De cliënt krijgt geen urgentie, tenzij hij {BEIDE}.",
        ),
        (
            GEEN.format("niet een woningzoekende is als bedoeld in artikel 2, tweede lid, onder b"),
            f"De cliënt krijgt geen urgentie, tenzij hij {OPVANG}.",
        ),
        (
            NIET_VAN.format("woningzoekenden als bedoeld in artikel 2, tweede lid, onder b"),
            NIET_VAN.format("cliënten die uitstromen uit maatschappelijke opvang"),
        ),
        (
            NIET_VAN.format("de cliënt, bedoeld in artikel 2, tweede lid, onderdeel b"),
            NIET_VAN.format("cliënten die uitstromen uit maatschappelijke opvang"),
        ),
        (
            NIET_VAN.format("de in artikel 2, tweede lid, onder b, bedoelde woningzoekenden"),
            NIET_VAN.format("cliënten die uitstromen uit maatschappelijke opvang"),
        ),
        (
            ZEIST.format(" van de cliënt die een woningzoekende is als bedoeld in artikel 2, tweede lid"),
            ZEIST.format(f", indien de cliënt {BEIDE}"),
        ),
        (
            ZEIST.format(", indien de cliënt behoort tot de woningzoekenden, bedoeld in artikel 2, tweede lid"),
            ZEIST.format(f", indien de cliënt {BEIDE}"),
        ),
        (
            ZEIST.format(" van cliënten als bedoeld in artikel 2, vijfde lid, onder b"),
            ZEIST.format(", indien de cliënt meerderjarig is en in opvang verblijft"),
        ),
        (
            ZEIST.format(" van cliënten als bedoeld in artikel 2, derde lid"),
            ZEIST.format(" van cliënten die uitstroomgereed zijn"),
        ),
        (
            ZEIST.format(", indien de cliënt een minderjarige is als bedoeld in artikel 2, tweede lid, onder b"),
            ZEIST.format(", indien de cliënt minderjarig is en uitstroomt uit maatschappelijke opvang"),
        ),
    ],
)
def test_is_what_that_place_asks(zin: str, gelijk: str) -> None:
    """A group that another place describes is whoever satisfies that place, in whatever words."""
    assert _zelfde(_voorwaarde(zin), _voorwaarde(gelijk)), (_voorwaarde(zin), _voorwaarde(gelijk))


@pytest.mark.parametrize(
    "groep",
    [
        " van thuiskomers als bedoeld in artikel 1, onderdeel b",
        ", indien de cliënt een thuiskomer is als bedoeld in artikel 1, onderdeel b",
        " van cliënten als bedoeld in artikel 1, onderdeel b",
    ],
)
def test_the_place_of_a_definition_is_that_term(groep: str) -> None:
    """Where the place defines a group, it is that group, and nothing is asked beside it."""
    assert isinstance(_voorwaarde(ZEIST.format(groep)), BegripGeldt)


@pytest.mark.parametrize(
    "plaats",
    [
        "artikel 2, eerste lid",
        "artikel 2, vierde lid",
        "artikel 2, zesde lid, onder b",
        "artikel 2",
        "artikel 1, onderdeel a",
        "artikel 3",
    ],
)
@pytest.mark.parametrize(
    "groep", [" van cliënten als bedoeld in {}", ", indien de cliënt een persoon is als bedoeld in {}"]
)
def test_a_place_without_such_conditions_is_refused(plaats: str, groep: str) -> None:
    """A place that does not say whether somebody is meant is no question: it is for everybody, or demands something."""
    fouten, _ = _gelezen(ZEIST.format(groep.format(plaats)))
    assert fouten == ["RU163"]


def test_the_same_words_in_two_articles_are_two_groups() -> None:
    """*Het eerste lid* is that of the article it stands in."""
    tekst = TEKST.replace("Artikel 3. Proef\n\n", "Artikel 3. Proef\n\n1. De cliënt krijgt urgentie, indien hij {}.\n")
    twee = "2. Artikel 2, vierde lid, is niet van toepassing op cliënten als bedoeld in het eerste lid.\n"
    vier = "\nArtikel 4. Nog een\n\n1. De cliënt krijgt urgentie, indien hij schulden heeft.\n" + twee
    gelezen = parse_regeling(tekst.format("uitstroomgereed is") + twee + vier)
    assert gelezen.regeling is not None
    per = {(r.citaat.artikel, r.citaat.lid): r.voorwaarde for r in gelezen.regeling.regels}
    assert per["3", 2] == per["3", 1]
    assert per["4", 2] == per["4", 1]


@pytest.mark.parametrize(
    "wat",
    [
        "uitstroomgereed is als bedoeld in artikel 2, derde lid",
        "verblijft in een voorziening als bedoeld in artikel 2, tweede lid",
        "schulden heeft als bedoeld in artikel 2, vierde lid",
    ],
)
def test_a_reference_beside_what_decides_never_vanishes(wat: str) -> None:
    """What narrows a fact or a facility by another place is no fact or facility without it."""
    fouten, _ = _gelezen(GEEN.format(wat))
    assert fouten


class TestZoGenoemd:
    """A place describes clients by the word that stands here, or that word would vanish."""

    LIJST = (
        "Voor urgentie komen in aanmerking:\n   a. cliënten die dagbesteding hebben; en\n"
        "   b. jongeren van 18 tot 23 jaar.\n2. Zeist is verantwoordelijk voor de huisvesting van {}."
    )

    @pytest.mark.parametrize(
        "wie",
        [
            "gezinnen als bedoeld in het eerste lid, onder b",
            "jongeren als bedoeld in het eerste lid, onder a",
            "jongeren als bedoeld in het eerste lid",
            "mantelzorgers als bedoeld in het eerste lid, onder a",
        ],
    )
    def test_not_called_so(self, wie: str) -> None:
        """*Gezinnen* of a place that names none is refused."""
        assert codes(self.LIJST.format(wie)) == ["RU163"]

    @pytest.mark.parametrize(
        "wie",
        [
            "jongeren als bedoeld in het eerste lid, onder b",
            "cliënten als bedoeld in het eerste lid, onder b",
            "personen als bedoeld in het eerste lid",
            "de aanvrager, bedoeld in het eerste lid, onder a",
        ],
    )
    def test_called_so(self, wie: str) -> None:
        """Its own word is read, and so is one for any client."""
        assert codes(self.LIJST.format(wie)) == []

"""Hints that fit the words of the text: no municipality, client or provision that nobody named."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Inwerkingtreding
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import tekst


def _meldingen(zin: str) -> list[tuple[str, str]]:
    return [(d.kind.code, d.hulp) for d in parse_regeling(tekst(zin)).diagnostics]


@pytest.mark.parametrize("zin", ["Een woning is passend als de begeleiding er ook echt gegeven kan worden."])
def test_an_ordinary_word_is_no_municipality(zin: str) -> None:
    """*Echt* is one, and *ook echt* is not."""
    assert "RU103" not in [code for code, _ in _meldingen(zin)]


def test_a_municipality_in_lower_case_is_still_told() -> None:
    """Where a place belongs, the word is the name of one."""
    assert "RU103" in [code for code, _ in _meldingen("De gemeente echt is verantwoordelijk voor de huisvesting.")]


def test_what_is_theirs_is_not_the_client() -> None:
    """*Hun handtekening*: the noun is not known, and no client is meant."""
    zin = "Met regio bedoelen wij de zeven gemeenten die hun handtekening onder dit convenant hebben gezet."
    assert not [hulp for _, hulp in _meldingen(zin) if "`de cliënt`" in hulp]


def test_als_eerste_is_no_place_in_the_text() -> None:
    """Who comes first, is in no *eerste lid*."""
    zin = "Gezinnen met kinderen plaatsen we altijd als eerste, daarna komen jongeren en vervolgens alle anderen."
    assert not [hulp for _, hulp in _meldingen(zin) if "het eerste lid" in hulp]


@pytest.mark.parametrize(
    "zin", ["Dit convenant vervalt met ingang van 1 januari 2030.", "Dit convenant vervalt op 1 januari 2030."]
)
def test_the_end_of_a_text_is_its_day(zin: str) -> None:
    """*Met ingang van* a day and *op* a day are the same end."""
    regeling = parse_regeling(tekst(zin)).regeling
    assert regeling is not None
    [einde] = [regel for regel in regeling.regels if isinstance(regel, Inwerkingtreding)]
    op = parse_regeling(tekst("Dit convenant vervalt op 1 januari 2030.")).regeling
    assert op is not None
    [zelfde] = [regel for regel in op.regels if isinstance(regel, Inwerkingtreding)]
    assert (einde.van, einde.tot) == (zelfde.van, zelfde.tot)
    assert einde.tot is not None


def test_the_hint_is_in_the_words_of_the_text() -> None:
    """It speaks of the rules that go back, and to the day to which they do."""
    zin = (
        "Deze beleidsregels treden in werking op de dag na bekendmaking, werken terug tot en met 1 januari 2025 en "
        "gelden vijf jaar."
    )
    [hulp] = [hulp for code, hulp in _meldingen(zin) if code == "RU224"]
    zelf = "Deze beleidsregels treden in werking op de dag na bekendmaking en werken terug tot en met 1 januari 2025"
    assert f"`{zelf}`" in hulp
    assert "Looptijd: vanaf 1 januari 2025" in hulp


@pytest.mark.parametrize(
    ("zin", "plat"),
    [
        (
            "De cliënt krijgt urgentie, indien hij slachtoffer is van huiselijk geweld.",
            "De cliënt krijgt urgentie, indien hij slachtoffer van huiselijk geweld is.",
        ),
        (
            "Cliënten die slachtoffer zijn van huiselijk geweld, krijgen urgentie.",
            "Cliënten die slachtoffer van huiselijk geweld zijn, krijgen urgentie.",
        ),
    ],
)
def test_van_behind_the_verb_is_part_of_what_somebody_is(zin: str, plat: str) -> None:
    """One kind of client, whether its last words stand before the verb or behind it."""
    assert _feiten(zin) == _feiten(plat) == ["feiten.slachtoffer van huiselijk geweld"]


def test_a_verb_that_is_its_own_participle_stays_whole() -> None:
    """*Heeft doorlopen*: what was done is in the question."""
    zin = "De cliënt krijgt geen urgentie, indien hij schulden heeft, tenzij hij een woontraject heeft doorlopen."
    assert "RU144" not in [code for code, _ in _meldingen(zin)]
    assert "feiten.de cliënt een woontraject heeft doorlopen" in _feiten(zin)


def _feiten(zin: str) -> list[str]:
    regeling = parse_regeling(tekst(zin)).regeling
    assert regeling is not None
    return [feit.gegeven.sleutel for regel, feit in regeling.in_regels.met(FeitIs) if regel.citaat.artikel == "3"]

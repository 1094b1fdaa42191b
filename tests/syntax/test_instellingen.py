"""Who stays in an organisation stays in a facility: any, or of the kinds by which the text describes it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.gemeentebron import GemeenteVanVerblijf
from regio_uitstroom.model.regels import OpenRegel, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import En, Of, Verblijfsduur, Verblijfstest, Voorwaarde
from tests.syntax.zinnen import codes, tekst

ORGANISATIE = "   had;\nc. instelling: organisatie die maatschappelijke opvang, vrouwenopvang of beschermd wonen {}."


def voorwaarde(zin: str, biedt: str = "") -> Voorwaarde | None:
    """Return the condition of a rule, beside a description of *instelling* where ``biedt`` says what it does."""
    bron = tekst(zin)
    if biedt:
        bron = bron.replace("   had.", ORGANISATIE.format(biedt))
    return parse_regeling(bron).of_fout().regels[-1].voorwaarde


def soorten(zin: str, biedt: str = "") -> frozenset[str] | None:
    """Return which kinds of facility a condition asks for; None for any."""
    test = voorwaarde(zin, biedt)
    if isinstance(test, Verblijfsduur):
        waar = getattr(test.verblijf, "voorzieningen", None)
    else:
        assert isinstance(test, Verblijfstest)
        waar = test.voorzieningen
    return None if waar is None else waar.soorten


ZINNEN = [
    ("ten minste zes maanden in de instelling heeft verbleven", "ten minste zes maanden in {} heeft verbleven"),
    ("in een instelling verblijft", "in {} verblijft"),
    ("bij de instelling verblijft", "in {} verblijft"),
    ("een instelling verlaat", "uitstroomt uit {}"),
    ("uitstroomt uit de instelling", "uitstroomt uit {}"),
    ("een voorziening van een instelling verlaat", "uitstroomt uit {}"),
]
URGENTIE = "De cliënt krijgt urgentie, indien hij {}."


@pytest.mark.parametrize(("met", "plat"), ZINNEN)
def test_any_facility(met: str, plat: str) -> None:
    """Where the text does not say what it is, it is any facility."""
    zelf = voorwaarde(URGENTIE.format(met))
    assert type(zelf) is type(voorwaarde(URGENTIE.format(plat.format("een voorziening"))))
    assert soorten(URGENTIE.format(met)) is None


@pytest.mark.parametrize(("met", "plat"), ZINNEN)
@pytest.mark.parametrize("biedt", ["biedt", "aanbiedt"])
def test_of_the_kinds_that_it_offers(met: str, plat: str, biedt: str) -> None:
    """Described by what it offers, a stay in it is a stay of these kinds."""
    opvang = plat.format("maatschappelijke opvang, vrouwenopvang of beschermd wonen")
    gevonden = soorten(URGENTIE.format(met), biedt)
    assert gevonden is not None
    assert gevonden == soorten(URGENTIE.format(opvang))


@pytest.mark.parametrize("wie", ["een zorgaanbieder", "de zorgaanbieder", "een aanbieder", "een zorginstelling"])
def test_no_prison_is_a_carer_s(wie: str) -> None:
    """*Een voorziening van een zorgaanbieder* is every facility but those of the state."""
    gevonden = soorten(URGENTIE.format(f"een voorziening van {wie} verlaat"))
    assert gevonden is not None
    van_het_rijk = {"penitentiaire inrichting", "justitiële jeugdinrichting"}
    assert gevonden == {rij["sleutel"] for rij in lexicon_rows("voorzieningen")} - van_het_rijk


LIGT = "De gemeente {} is verantwoordelijk voor de huisvesting."
WAAR = ["waar de instelling ligt", "waarin de instelling is gevestigd", "waar de instelling zich bevindt"]


@pytest.mark.parametrize("waar", WAAR)
def test_where_it_lies(waar: str) -> None:
    """The municipality of an instelling that the text describes is that of a stay of these kinds; otherwise of any."""
    bron = tekst(LIGT.format(waar))
    zo = bron.replace("   had.", ORGANISATIE.format("biedt"))
    (een, ander) = (parse_regeling(wat).of_fout().regels[-1] for wat in (bron, zo))
    assert isinstance(een, Verantwoordelijkheid)
    assert isinstance(ander, Verantwoordelijkheid)
    assert isinstance(een.gemeente, GemeenteVanVerblijf)
    assert isinstance(ander.gemeente, GemeenteVanVerblijf)
    assert een.gemeente.voorzieningen is None
    assert ander.gemeente.voorzieningen is not None
    assert ander.gemeente.voorzieningen.soorten == {"maatschappelijke opvang", "vrouwenopvang", "beschermd wonen"}


@pytest.mark.parametrize("waar", WAAR)
def test_where_it_lies_of_another_description(waar: str) -> None:
    """Of an instelling described by more, no stay says where it lies: a person is asked which municipality it is."""
    bron = tekst(LIGT.format(waar)).replace("   had.", ORGANISATIE.format("en begeleiding biedt"))
    assert isinstance(parse_regeling(bron).of_fout().regels[-1], OpenRegel)


@pytest.mark.parametrize("rest", [" in opdracht van het college biedt", " en begeleiding biedt"])
def test_more_than_a_stay_tells(rest: str) -> None:
    """Of an organisation that is described by more, no stay says whether it is one: it is not computed."""
    for wat in ("in een instelling verblijft", "de instelling verlaat"):
        bron = tekst(URGENTIE.format(wat)).replace("   had.", ORGANISATIE.format(rest.strip()))
        assert any(een.is_fout for een in parse_regeling(bron).diagnostics)


def test_the_municipality_before_the_stay() -> None:
    """*Voorafgaand aan zijn verblijf in de instelling* is before the stay."""
    zin = "De gemeente van regie is de gemeente waar de cliënt voor zijn verblijf in de instelling woonde."
    assert codes(zin) == []


@pytest.mark.parametrize(
    "ervoor", ["uitstroomgereed is en", "uitstroomgereed is, dagbesteding heeft en", "uitstroomgereed is of"]
)
@pytest.mark.parametrize(("met", "plat"), ZINNEN)
def test_behind_another_condition(met: str, plat: str, ervoor: str) -> None:
    """*Hij uitstroomgereed is en in de instelling verblijft*: she whom the clause before is about stays there."""
    zelf = voorwaarde(URGENTIE.format(f"{ervoor} {met}"))
    anders = voorwaarde(URGENTIE.format(f"{ervoor} {plat.format('een voorziening')}"))
    assert isinstance(zelf, En | Of)
    assert isinstance(anders, En | Of)
    assert type(zelf.delen[-1]) is type(anders.delen[-1])


@pytest.mark.parametrize(
    "voorwaarden",
    [
        "hij een kind heeft en het kind in de instelling verblijft",
        "hij uitstroomgereed is en de zorgaanbieder in de instelling verblijft",
        "zijn partner uitstroomgereed is en in de instelling verblijft",
    ],
)
def test_of_another_behind_another_condition(voorwaarden: str) -> None:
    """Of somebody else no stay is in the record."""
    assert set(codes(f"De cliënt krijgt urgentie, indien {voorwaarden}.")) <= {"RU147", "RU238"}
    assert codes(f"De cliënt krijgt urgentie, indien {voorwaarden}.")


def test_who_acts_stays_an_organisation() -> None:
    """An organisation that does something, or judges, is no facility."""
    for zin in ("De instelling meldt de cliënt aan bij het college.", "De instelling die de cliënt verlaat, belt hem."):
        assert codes(zin) == []
    assert codes(URGENTIE.format("bij de zorgaanbieder verblijft")) == ["RU238"]

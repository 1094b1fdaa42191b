"""*Hij A is, B heeft en C heeft* is *hij A is en B heeft en C heeft*; the last conjunction joins the whole row."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import En, FeitIs, Of, Voorwaarde
from tests.syntax.zinnen import codes, tekst

VORMEN = [
    "De cliënt krijgt urgentie, indien hij {}.",
    "Indien hij {}, krijgt de cliënt urgentie.",
    "De cliënt krijgt geen urgentie, tenzij hij {}.",
    "De cliënt die {}, krijgt urgentie.",
]


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


@pytest.mark.parametrize("vorm", VORMEN)
@pytest.mark.parametrize("woord", ["en", "of"])
@pytest.mark.parametrize(
    "delen",
    [
        ("uitstroomgereed is", "dagbesteding heeft", "dakloos is"),
        ("in Houten of Zeist woont", "meerderjarig is", "dakloos is"),
        (
            "dakloos is",
            "langer dan een jaar in beschermd wonen heeft verbleven",
            "dagbesteding heeft",
            "minderjarig is",
        ),
    ],
)
def test_as_with_the_conjunction(vorm: str, woord: str, delen: tuple[str, ...]) -> None:
    """Each comma is that conjunction."""
    komma = f"{', '.join(delen[:-1])} {woord} {delen[-1]}"
    assert voorwaarde(vorm.format(komma)) == voorwaarde(vorm.format(f" {woord} ".join(delen)))


@pytest.mark.parametrize(
    "rij",
    [
        "dakloos is, meerderjarig is, dagbesteding heeft",
        "dakloos is, meerderjarig is of dagbesteding heeft en uitstroomgereed is",
        "dakloos is, meerderjarig is en krijgt hulp",
    ],
)
def test_no_row(rij: str) -> None:
    """Without a conjunction, with both, or with a verb in front, it is not told what goes together."""
    assert codes(f"De cliënt krijgt urgentie, indien hij {rij}.")


@pytest.mark.parametrize(
    "laatste",
    [
        "geen schulden heeft waarvoor geen regeling is getroffen",
        "een hond heeft die blaft",
        "een schuld heeft die hij niet kan betalen",
        "niet verslaafd is aan middelen die de wet verbiedt",
    ],
)
@pytest.mark.parametrize(
    ("eerste", "soort", "aantal"), [("dakloos is en", En, 2), ("dakloos is, minderjarig is of", Of, 3)]
)
def test_a_clause_in_the_last(eerste: str, soort: type[En | Of], aantal: int, laatste: str) -> None:
    """The last may hold a clause of its own: it is one question, beside what is computed."""
    gevonden = voorwaarde(f"De cliënt krijgt urgentie als hij {eerste} {laatste}.")
    assert isinstance(gevonden, soort)
    assert len(gevonden.delen) == aantal
    vraag = gevonden.delen[-1]
    assert isinstance(vraag, FeitIs)
    assert vraag.gegeven.vraag == f"Is het zo dat de cliënt {laatste}?"


def test_several_clients() -> None:
    """Said of several clients, the question is on one."""
    gevonden = voorwaarde(
        "De cliënten krijgen urgentie als zij dakloos zijn, minderjarig zijn en een hond hebben die blaft."
    )
    assert isinstance(gevonden, En)
    assert isinstance(gevonden.delen[-1], FeitIs)
    assert gevonden.delen[-1].gegeven.vraag == "Is het zo dat de cliënt een hond heeft die blaft?"
    ander = (
        parse_regeling(tekst("Cliënten krijgen urgentie als zij hun huis uit moeten.")).of_fout().regels[-1].voorwaarde
    )
    assert isinstance(ander, FeitIs)
    assert ander.gegeven.vraag == "Is het zo dat de cliënt zijn huis uit moet?"


def test_commas_alone_are_told_as_what_they_are() -> None:
    """A row of commas, or of both conjunctions, is no two rules: the message does not cut it in two."""
    for rij in ("dakloos is, dagbesteding heeft, minderjarig is", "dakloos is, minderjarig is of werkt en woont"):
        gemeld = codes(f"De cliënt krijgt urgentie, indien hij {rij}.")
        assert gemeld
        assert "RU148" not in gemeld


@pytest.mark.parametrize(
    ("rij", "gewoon"),
    [
        (
            "uitstroomt uit beschermd wonen, uitstroomgereed is en dagbesteding heeft",
            "uitstroomt uit beschermd wonen en uitstroomgereed is en dagbesteding heeft",
        ),
        (
            "woont in Houten, dagbesteding heeft of een partner heeft",
            "woont in Houten of dagbesteding heeft of een partner heeft",
        ),
        (
            "uitstroomgereed is, uitstroomt uit beschermd wonen en dagbesteding heeft",
            "uitstroomgereed is en uitstroomt uit beschermd wonen en dagbesteding heeft",
        ),
        ("dakloos is, minderjarig is, en dagbesteding heeft", "dakloos is en minderjarig is en dagbesteding heeft"),
        ("dakloos is, of minderjarig is, of dagbesteding heeft", "dakloos is of minderjarig is of dagbesteding heeft"),
    ],
)
def test_place_behind_and_comma_before(rij: str, gewoon: str) -> None:
    """A clause may end on its place; a comma may stand before the conjunction too."""
    assert voorwaarde(VORMEN[0].format(rij)) == voorwaarde(VORMEN[0].format(gewoon))


@pytest.mark.parametrize("vorm", ["Voor urgentie is vereist dat de cliënt {}.", "Indien blijkt dat hij {}, {kr}."])
def test_behind_dat(vorm: str) -> None:
    """As behind *dat*, where that says what is required or seen."""
    vorm = vorm.replace("{kr}", "krijgt hij urgentie")
    rij = vorm.format("dakloos is, minderjarig is of dagbesteding heeft")
    assert voorwaarde(rij) == voorwaarde(rij.replace(",", " of", 1))


@pytest.mark.parametrize(
    ("rij", "hulp"),
    [
        ("dakloos is, dagbesteding heeft, minderjarig is", "op de plaats van de laatste komma"),
        ("dakloos is, en dagbesteding heeft", "laat de komma voor `en` weg"),
        ("dakloos is, dagbesteding heeft of minderjarig is, en in Houten woont", "maak er een opsomming van"),
        ("dakloos is of dagbesteding heeft, minderjarig is", "maak er een opsomming van"),
        ("een passende woning weigert, verhuist of overlijdt", "`…, hij verhuist …`"),
        ("dagbesteding heeft, werkt en meerderjarig is", "`…, hij werkt …`"),
        ("een woning heeft geweigerd, verlaten of opgezegd", "`…, hij … heeft verlaten …`"),
    ],
)
def test_what_to_write(rij: str, hulp: str) -> None:
    """A row that is not clear is told as one, with what mends it; never cut into two sentences."""
    (melding,) = [d for d in parse_regeling(tekst(VORMEN[0].format(rij))).diagnostics if d.is_fout]
    assert melding.kind.code == "RU177"
    assert hulp in melding.hulp


@pytest.mark.parametrize("rij", ["uitstroomt uit beschermd wonen, uitstroomgereed is", "woont in Houten, dakloos is"])
def test_commas_alone_behind_a_place(rij: str) -> None:
    """What mends it never leaves one of the conditions out."""
    assert codes(VORMEN[0].format(f"{rij}")) == ["RU177"]


@pytest.mark.parametrize("slot", ["en", ", en", ",", "of uitstroomt uit opvang en"])
def test_cut_off(slot: str) -> None:
    """A row that stops behind its conjunction is reported."""
    assert codes(VORMEN[0].format(f"dakloos is, woont in Houten {slot}"))

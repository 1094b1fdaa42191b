"""A row of nouns (*uit X of Y*) is read in every item of a list as in a sentence without one."""

from __future__ import annotations

from itertools import product

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import En, Of, Voorwaarde

KOP = """Convenant "Bedacht"
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Urgentie

"""
RIJEN = (
    "maatschappelijke opvang of beschermd wonen",
    "beschermd wonen of pleegzorg",
    "detentie, vrouwenopvang of jeugdhulp met verblijf",
)
GEZEGDEN = (
    ("uitstroomt uit {}", "uit {} uitstroomt"),
    ("verblijft in {}", "in {} verblijft"),
    ("heeft verbleven in {}", "in {} heeft verbleven"),
    ("ten minste een jaar verblijft in {}", "ten minste een jaar in {} verblijft"),
)
VORMEN = tuple(gezegde.format(rij) for rij in RIJEN for twee in GEZEGDEN for gezegde in twee)
ANDERE = ("uitstroomgereed is", "ouder is dan achttien jaar")


def voorwaarde(zin: str) -> Voorwaarde:
    """Return the condition of the one rule that a sentence makes; nothing is to be told of it."""
    gelezen = parse_regeling(f"{KOP}{zin}\n", name="bedacht")
    assert not [melding.kind.code for melding in gelezen.diagnostics], zin
    (regel,) = gelezen.of_fout().regels
    assert isinstance(regel, Urgentie)
    assert regel.voorwaarde is not None
    return regel.voorwaarde


def los(gezegde: str) -> Voorwaarde:
    """Return the condition as it is read without a list."""
    return voorwaarde(f"De cliënt krijgt urgentie, indien hij {gezegde}.")


def lijst(delen: tuple[str, ...], voegwoord: str, *, voor_de_punt: bool) -> str:
    """Return the sentence with a list of clauses about *hij*, who stands before the colon or in each of them."""
    hij = "" if voor_de_punt else "hij "
    items = [f"{letter}. {hij}{deel}" for letter, deel in zip("abc", delen, strict=False)]
    tussen = ";\n".join(items[:-1]) + f"; {voegwoord}\n{items[-1]}."
    return f"De cliënt krijgt urgentie, indien{' hij' if voor_de_punt else ''}:\n{tussen}"


class TestOnderdelen:
    """Neither the place of the item nor the words around it change what the row joins."""

    @pytest.mark.parametrize("gezegde", VORMEN)
    @pytest.mark.parametrize(("plaats", "voegwoord", "voor_de_punt"), [*product(range(3), ("en", "of"), (True, False))])
    def test_as_without_a_list(self, gezegde: str, plaats: int, voegwoord: str, *, voor_de_punt: bool) -> None:
        """Every item has the meaning that it has by itself."""
        delen = (*ANDERE[:plaats], gezegde, *ANDERE[plaats:])
        gelezen = voorwaarde(lijst(delen, voegwoord, voor_de_punt=voor_de_punt))
        assert isinstance(gelezen, En if voegwoord == "en" else Of)
        assert gelezen.delen == tuple(map(los, delen))

    @pytest.mark.parametrize("gezegde", VORMEN)
    def test_one_beside_the_other(self, gezegde: str) -> None:
        """Two such items in a row, the verb first in one and last in the other."""
        delen = ("uitstroomt uit opvang of pleegzorg", gezegde, "in detentie of beschermd wonen heeft verbleven")
        gelezen = voorwaarde(lijst(delen, "of", voor_de_punt=True))
        assert isinstance(gelezen, Of)
        assert gelezen.delen == tuple(map(los, delen))

    def test_names(self) -> None:
        """A row of municipalities is no other."""
        delen = (
            "woont in Houten of Zeist",
            "ten minste een jaar in Zeist of Houten heeft gewoond",
            "uitstroomgereed is",
        )
        gelezen = voorwaarde(lijst(delen, "en", voor_de_punt=True))
        assert isinstance(gelezen, En)
        assert gelezen.delen == tuple(map(los, delen))

    def test_in_an_inner_list(self) -> None:
        """So it is in the second level of a list."""
        zin = (
            "De cliënt krijgt urgentie, indien:\na. hij uitstroomgereed is; en\nb. hij:\n"
            "1°. verblijft in detentie of beschermd wonen; of\n2°. uit vrouwenopvang of pleegzorg uitstroomt."
        )
        gelezen = voorwaarde(zin)
        assert isinstance(gelezen, En)
        (_, binnen) = gelezen.delen
        assert isinstance(binnen, Of)
        gezegden = ("verblijft in detentie of beschermd wonen", "uit vrouwenopvang of pleegzorg uitstroomt")
        assert binnen.delen == tuple(map(los, gezegden))


class TestTweeVoegwoorden:
    """Where one conjunction can join clauses only, the other joins the nouns beside it."""

    @pytest.mark.parametrize("gezegde", [vorm for vorm in VORMEN if not vorm.startswith("heeft")])
    @pytest.mark.parametrize("vooraan", [True, False])
    def test_with_a_row_in_one_of_them(self, gezegde: str, *, vooraan: bool) -> None:
        """Both clauses are read as they are by themselves; *en heeft …* could begin another rule (RU148)."""
        delen = (gezegde, "uitstroomgereed is") if vooraan else ("uitstroomgereed is", gezegde)
        gelezen = voorwaarde(f"De cliënt krijgt urgentie, indien hij {' en '.join(delen)}.")
        assert isinstance(gelezen, En)
        assert gelezen.delen == tuple(map(los, delen))

    def test_what_either_may_join(self) -> None:
        """Where both may join nouns it is not clear, and refused."""
        zin = "De cliënt krijgt urgentie, indien hij uitstroomt uit detentie of pleegzorg en beschermd wonen verlaat."
        assert [melding.kind.code for melding in parse_regeling(f"{KOP}{zin}\n").diagnostics] == ["RU111"]


class TestHerhaaldVoorzetsel:
    """*Uit X of uit Y* is no other row than *uit X of Y*."""

    @pytest.mark.parametrize(
        ("herhaald", "los_gezegde"),
        [
            ("uit opvang of uit beschermd wonen uitstroomt", "uit opvang of beschermd wonen uitstroomt"),
            ("uitstroomt uit detentie dan wel uit pleegzorg", "uitstroomt uit detentie of pleegzorg"),
            ("in detentie of in pleegzorg verblijft", "in detentie of pleegzorg verblijft"),
        ],
    )
    @pytest.mark.parametrize("vooraan", [True, False])
    def test_as_said_once(self, herhaald: str, los_gezegde: str, *, vooraan: bool) -> None:
        """By itself, and in the first and the last item of a list."""
        delen = (herhaald, "uitstroomgereed is") if vooraan else ("uitstroomgereed is", herhaald)
        gelezen = voorwaarde(lijst(delen, "en", voor_de_punt=True))
        assert isinstance(gelezen, En)
        assert los(los_gezegde) in gelezen.delen
        assert los(herhaald) == los(los_gezegde)

    def test_two_clauses(self) -> None:
        """A conjunction between two verbs joins clauses: the second keeps its preposition."""
        gelezen = los("verblijft in detentie of in pleegzorg verbleef")
        assert isinstance(gelezen, Of)

    def test_with_a_length_of_time(self) -> None:
        """It is not clear then whether both count together: that is refused."""
        zin = "De cliënt krijgt urgentie, indien hij ten minste een jaar in detentie of in pleegzorg verblijft."
        assert [melding.kind.code for melding in parse_regeling(f"{KOP}{zin}\n").diagnostics] == ["RU184"]

"""A place or time before *A of B* is never lost for B: the row stays one question, or it is told."""

from __future__ import annotations

import pytest

from tests.test_benaming import goed
from tests.test_dossierwoorden import ZIN, gevraagd
from tests.test_welk_aanbod import codes

EEN_VRAAG = (
    "hij in de gemeente van voorkeur een opleiding volgt of werk heeft",
    "hij in de regio werkt of een opleiding volgt",
    "hij in de regio een baan heeft of een opleiding volgt",
    "hij in de regio werkt en een opleiding volgt",
    "hij in Houten niet werkt of geen opleiding volgt",
    "hij binnen zes maanden na de uitstroom werk vindt of een opleiding begint",
    "hij op 1 januari 2026 werk had of een opleiding volgde",
    "hij een opleiding volgt of werk heeft in de gemeente van voorkeur",
)
TWEE_VRAGEN = {
    "hij in de regio werkt of hij een opleiding volgt": (
        "de cliënt in de regio werkt",
        "de cliënt een opleiding volgt",
    ),
    "hij in de regio werkt of in Zeist een opleiding volgt": (
        "de cliënt in de regio werkt",
        "de cliënt in Zeist een opleiding volgt",
    ),
    "hij werkt of in de regio een opleiding volgt": (
        "de cliënt werkt",
        "de cliënt in de regio een opleiding volgt",
    ),
    "hij schulden heeft of een opleiding volgt": ("de cliënt schulden heeft", "de cliënt een opleiding volgt"),
}


def vragen(voorwaarde: str) -> set[str]:
    """Return what is asked, without the word before each name."""
    return {vraag.removeprefix("feiten.") for vraag in gevraagd(ZIN.format(voorwaarde=voorwaarde))}


class TestEenVraag:
    """Clauses that are asked, and that may share what stands before the first of them."""

    @pytest.mark.parametrize("voorwaarde", EEN_VRAAG)
    def test_whole(self, voorwaarde: str) -> None:
        """All of it is one question: a person reads it as the writers do."""
        assert vragen(voorwaarde) == {voorwaarde.replace("hij", "de cliënt", 1)}

    @pytest.mark.parametrize("voorwaarde", EEN_VRAAG)
    def test_in_an_example(self, voorwaarde: str) -> None:
        """An example answers it in the same words."""
        assert goed(voorwaarde, voorwaarde.replace("hij", "die", 1))

    def test_relative(self) -> None:
        """In a relative clause too."""
        zin = "De cliënt die in de regio werkt of een opleiding volgt, krijgt urgentie."
        assert gevraagd(zin) == {"feiten.de cliënt in de regio werkt of een opleiding volgt"}

    def test_several(self) -> None:
        """Of several clients each is asked."""
        zin = "Woningzoekenden krijgen urgentie, indien zij in de regio werken of een opleiding volgen."
        assert gevraagd(zin) == {"feiten.de cliënt in de regio werkt of een opleiding volgt"}

    @pytest.mark.parametrize(("voorwaarde", "losse"), TWEE_VRAGEN.items())
    def test_apart(self, voorwaarde: str, losse: tuple[str, ...]) -> None:
        """With a subject or a place of its own, or none before it, a clause is a question by itself."""
        assert vragen(voorwaarde) == set(losse)


class TestMelding:
    """A clause that is computed keeps its place; that the other one has none is told."""

    @pytest.mark.parametrize("voorwaarde", ["hij in de regio woont of een opleiding volgt"])
    def test_told(self, voorwaarde: str) -> None:
        """The question beside it is asked without the place."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) == {"RU183"}

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij in Houten woont of hij in Houten een opleiding volgt",
            "hij een opleiding volgt of in Houten woont",
            "hij in beschermd wonen verblijft of werk heeft",
            "hij in de regio werkt of dakloos is",
        ],
    )
    def test_clear(self, voorwaarde: str) -> None:
        """Nothing is told where nothing is shared, and a kind of stay is no place."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) == set()

"""Sentences about something else that call a municipality the responsible one."""

import pytest

from tests.syntax.zinnen import gemeld


class TestOpVerantwoordelijke:
    """op_verantwoordelijke."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder meldt de cliënt aan bij Zeist als verantwoordelijke gemeente.",
            "De zorgaanbieder draagt de cliënt over aan de verantwoordelijke gemeente Zeist.",
            "De zorgaanbieder informeert de verantwoordelijke gemeente Zeist.",
            "Zeist informeert als verantwoordelijke gemeente de cliënt.",
            "De zorgaanbieder overlegt met de gemeente van herkomst als verantwoordelijke gemeente.",
        ],
    )
    def test_says_who(self, zin: str) -> None:
        """Such a sentence says who is responsible and decides nothing: it is refused."""
        assert gemeld(zin) == ["RU144"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder meldt de cliënt aan bij de verantwoordelijke gemeente.",
            "De zorgaanbieder meldt de cliënt aan bij Zeist.",
            "De verantwoordelijke gemeente informeert de gemeente van herkomst over de cliënt.",
            "De gemeente van herkomst informeert de verantwoordelijke gemeente over de cliënt.",
            "De zorgaanbieder informeert de verantwoordelijke gemeente en de gemeente van herkomst.",
        ],
    )
    def test_only_names_it(self, zin: str) -> None:
        """The responsible municipality may be named; another may stand beside it."""
        assert gemeld(zin) == []

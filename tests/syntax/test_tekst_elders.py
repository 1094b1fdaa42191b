"""*De verordening* in a covenant is another text, and *het convenant* in an ordinance."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid, Toepassingsbereik
from tests.syntax.zinnen import tekst

AFWIJKEN = "Het college kan van {} afwijken, indien toepassing leidt tot een onbillijkheid van overwegende aard."


def soorten(zin: str, soort: str = "convenant", kop: str = "Convenant") -> set[type]:
    """Return the kinds of rules in a text of that kind with the sentence; those of others where it is refused."""
    text = tekst(zin).replace("Soort: convenant", f"Soort: {soort}").replace('Convenant "', f'{kop} "')
    gelezen = parse_regeling(text)
    return set() if gelezen.regeling is None else {type(een) for een in gelezen.regeling.regels}


class TestTekstenElders:
    @pytest.mark.parametrize(
        "zin", [AFWIJKEN.format("de verordening"), AFWIJKEN.format("het bepaalde in de verordening")]
    )
    def test_power(self, zin: str) -> None:
        """Departing from another text is no power to depart from this one."""
        assert Bevoegdheid not in soorten(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Op minderjarigen is de verordening van toepassing.",
            "De verordening is niet van toepassing op minderjarigen.",
            "De verordening geldt niet voor minderjarigen.",
        ],
    )
    def test_scope(self, zin: str) -> None:
        """To whom another text applies says nothing of this one."""
        assert Toepassingsbereik not in soorten(zin)

    @pytest.mark.parametrize("naam", ["de verordening", "deze verordening"])
    def test_own(self, naam: str) -> None:
        """In an ordinance it is this one."""
        assert Bevoegdheid in soorten(AFWIJKEN.format(naam), "verordening", "Verordening")

    def test_covenant(self) -> None:
        """A covenant is *het convenant*; an ordinance never is."""
        assert Bevoegdheid in soorten(AFWIJKEN.format("het convenant"))
        assert Bevoegdheid not in soorten(AFWIJKEN.format("het convenant"), "verordening", "Verordening")

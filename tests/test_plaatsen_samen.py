"""Several municipalities or facilities in one clause: together, each, or one of them is said, or it is refused."""

from __future__ import annotations

import pytest

from tests.test_dossierwoorden import ZIN
from tests.test_welk_aanbod import codes


class TestWoonduur:
    """A length of residence is counted over all places together."""

    @pytest.mark.parametrize(
        "waar", ["in Houten en Zeist", "in de gemeenten Houten en Zeist", "in Houten alsmede Zeist"]
    )
    @pytest.mark.parametrize(
        "clausule",
        [
            "ten minste een jaar {} woonde",
            "ten minste een jaar {} heeft gewoond",
            "ten minste een jaar ingeschreven stond {}",
            "in de laatste vijf jaar ten minste een jaar {} heeft gewoond",
        ],
    )
    def test_and(self, clausule: str, waar: str) -> None:
        """*En* may mean together, or so long in each: refused."""
        assert codes(ZIN.format(voorwaarde=f"hij {clausule.format(waar)}")) & {"RU224"}

    @pytest.mark.parametrize(
        "waar",
        [
            "alle deelnemende gemeenten",
            "elke deelnemende gemeente",
            "iedere regiogemeente",
            "alle gemeenten van de regio",
            "één deelnemende gemeente",
            "één gemeente",
        ],
    )
    def test_each(self, waar: str) -> None:
        """So long in each, or in one and the same, is not what is counted."""
        assert codes(ZIN.format(voorwaarde=f"hij ten minste een jaar in {waar} heeft gewoond")) & {"RU224"}

    @pytest.mark.parametrize(
        "waar", ["Houten of Zeist", "een deelnemende gemeente", "de deelnemende gemeenten", "Houten"]
    )
    def test_together(self, waar: str) -> None:
        """Computed where it says so."""
        assert not codes(ZIN.format(voorwaarde=f"hij ten minste een jaar in {waar} heeft gewoond")) & {"RU224", "RU238"}


class TestElk:
    """An address, a melding or a wish *in alle gemeenten*."""

    @pytest.mark.parametrize(
        "clausule",
        [
            "in alle deelnemende gemeenten woont",
            "in elke deelnemende gemeente woont",
            "zijn woonadres in alle deelnemende gemeenten heeft",
            "zich bij alle deelnemende gemeenten heeft gemeld",
            "in alle deelnemende gemeenten wil wonen",
        ],
    )
    def test_refused(self, clausule: str) -> None:
        """It is not *in een deelnemende gemeente*."""
        assert codes(ZIN.format(voorwaarde=f"hij {clausule}")) & {"RU238"}


class TestVerblijf:
    """Facilities joined with *en*."""

    @pytest.mark.parametrize(
        "zin",
        [
            ZIN.format(voorwaarde="hij ten minste een jaar in beschermd wonen en opvang heeft verbleven"),
            "Na beschermd wonen en opvang is de gemeente Zeist verantwoordelijk voor de huisvesting.",
            "Tijdens beschermd wonen en opvang is de gemeente Zeist verantwoordelijk voor de huisvesting.",
        ],
    )
    def test_both(self, zin: str) -> None:
        """Of one client it is both, or either of them: refused."""
        assert codes(zin) & {"RU224"}

    def test_either(self) -> None:
        """With *of* it is computed."""
        zin = ZIN.format(voorwaarde="hij ten minste een jaar in beschermd wonen of opvang heeft verbleven")
        assert not codes(zin) & {"RU224"}


class TestOnveilig:
    """Return to a group of municipalities."""

    @pytest.mark.parametrize(
        "waar",
        [
            "alle deelnemende gemeenten",
            "elke deelnemende gemeente",
            "iedere gemeente",
            "de regio",
            "de deelnemende gemeenten",
        ],
    )
    def test_refused(self, waar: str) -> None:
        """Unsafe in all, or in one of them: it was true where one is unsafe."""
        assert codes(ZIN.format(voorwaarde=f"terugkeer naar {waar} onveilig is")) & {"RU224"}

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "de gemeente van herkomst alle deelnemende gemeenten is",
            "hij in een voorziening in alle deelnemende gemeenten verblijft",
        ],
    )
    def test_one_is_not_all(self, voorwaarde: str) -> None:
        """One municipality is not all of them."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) & {"RU224"}

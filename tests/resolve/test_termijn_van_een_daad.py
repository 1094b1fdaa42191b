"""By when an act is done is a term of that act, in the words of the text: it says nothing of the terms beside it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from regio_uitstroom.tijd import Duur, Eenheid

KOP = """Convenant "Bedacht"
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Melding

1. """
NAAST = "Het college informeert de cliënt binnen acht weken na de aanvraag."
WIE = ("De gemeente", "Het college", "De zorgaanbieder", "De woningcorporatie")
TWEE_WEKEN = (
    "neemt binnen twee weken na de melding contact op met de zorgaanbieder",
    "neemt uiterlijk twee weken na de melding contact op met de zorgaanbieder",
    "neemt met de zorgaanbieder contact op binnen twee weken na de melding",
    "voert binnen twee weken na de melding een gesprek met de zorgaanbieder",
    "nodigt de zorgaanbieder binnen twee weken na de melding uit voor een gesprek",
    "roept de zorgaanbieder binnen twee weken na de melding op voor een intake",
    "maakt binnen twee weken na de melding een afspraak met de zorgaanbieder",
    "komt binnen twee weken na de melding bijeen met de zorgaanbieder",
)
ANDERS = (
    "Het college heeft nog twee weken extra.",
    "Het college neemt vier weken meer tijd.",
    "Het college heeft na ontvangst van het advies nog twee weken.",
    "Er komen twee weken bij.",
    "De gemeente neemt hooguit binnen twee weken na de melding contact op met de cliënt.",
)


def plichten(zin: str) -> tuple[list[Verplichting], list[str]]:
    """Return the duties of an article with a sentence beside another, and what is told of them."""
    gelezen = parse_regeling(f"{KOP}{NAAST}\n2. {zin}\n", name="bedacht")
    regels = gelezen.of_fout().regels
    eigen = [regel for regel in regels if isinstance(regel, Verplichting)]
    return eigen, [melding.kind.code for melding in gelezen.diagnostics]


class TestDaad:
    """A duty with a computed term, whoever acts."""

    @pytest.mark.parametrize("wie", WIE)
    @pytest.mark.parametrize("daad", TWEE_WEKEN)
    def test_computed(self, wie: str, daad: str) -> None:
        """Both terms are computed, and nothing is told."""
        (naast, eigen), codes = plichten(f"{wie} {daad}.")
        assert not codes
        assert naast.termijn is not None
        assert not naast.termijn.anders
        assert eigen.termijn is not None
        assert eigen.termijn.duur == Duur(2, Eenheid.WEEK)

    @pytest.mark.parametrize("zin", ANDERS)
    def test_what_may_move_the_day(self, zin: str) -> None:
        """Weeks that somebody gets, and a word of which it is not known what it does to the term, are told of."""
        _, codes = plichten(zin)
        assert {"RU335", "RU337"}.intersection(codes)

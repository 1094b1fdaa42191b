"""Clauses that name the term of a duty by its length or its act, or say that it is exceeded."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, TermijnVerstreken
from regio_uitstroom.resolve.termijnclausules import is_zo_lang
from regio_uitstroom.tijd import Duur, Eenheid

KOP = """Convenant "Proef"
Regio: Proefregio

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen
1. Het college beslist binnen acht weken na ontvangst van de aanvraag.
2. De zorgaanbieder informeert de cliënt binnen acht weken na de plaatsing.
3. De cliënt reageert binnen twee weken na het aanbod.
4. De woningcorporatie meldt de cliënt aan binnen drie maanden na de toekenning, doch uiterlijk een jaar na de plaatsing.

Artikel 2. Gevolgen
1. De zorgaanbieder informeert het college binnen acht weken na de plaatsing.
"""
BESLISTERMIJN, AANBOD, HIER = Citaat("1", 1), Citaat("1", 3), Citaat("2", 1)


def regeling(zin: str) -> Regeling:
    """Return an agreement with a sentence after one duty in the last article."""
    geladen = parse_regeling(f"{KOP}2. {zin}\n", name="proef")
    assert geladen.regeling is not None, geladen.diagnostics
    return geladen.regeling


def bedoeld(zin: str) -> list[Citaat]:
    """Return the duties whose term a sentence computes."""
    return [een.plicht for een in van_soort(TermijnVerstreken, regeling(zin).regels)]


class TestLeesTermijnclausule:
    """lees_termijnclausule."""

    @pytest.mark.parametrize(
        ("zin", "plicht"),
        [
            ("Indien de termijn van twee weken is verstreken, vervalt de urgentie.", AANBOD),
            ("Indien de beslistermijn is verstreken, krijgt de cliënt urgentie.", BESLISTERMIJN),
            ("De cliënt krijgt urgentie bij overschrijding van de beslistermijn.", BESLISTERMIJN),
            ("Bij overschrijding van deze termijn vervalt de urgentie.", HIER),
            ("Bij overschrijding van de termijn, bedoeld in artikel 1, derde lid, vervalt de urgentie.", AANBOD),
            ("De urgentie vervalt, indien sprake is van overschrijding van deze termijn.", HIER),
            (
                "De cliënt krijgt urgentie, indien het college de termijn, bedoeld in artikel 1, eerste lid, overschrijdt.",
                BESLISTERMIJN,
            ),
            ("De cliënt krijgt urgentie, indien het college de beslistermijn heeft overschreden.", BESLISTERMIJN),
            ("De urgentie vervalt, indien de termijn van twee weken door de cliënt is overschreden.", AANBOD),
        ],
    )
    def test_computed(self, zin: str, plicht: Citaat) -> None:
        """A term that is named by its length, its act or its place is computed, also where it is *exceeded*."""
        assert bedoeld(zin) == [plicht]
        assert not regeling(zin).gegevens

    def test_first_of_its_article(self) -> None:
        """Of several terms of one length it is that of the same article."""
        assert bedoeld("Indien de termijn van acht weken is verstreken, vervalt de urgentie.") == [HIER]

    @pytest.mark.parametrize(
        "zin",
        [
            "Indien de termijn van zes weken is verstreken, vervalt de urgentie.",
            "Indien de termijn van drie maanden is verstreken, vervalt de urgentie.",
            "Indien de woningcorporatie deze termijn overschrijdt, vervalt de urgentie.",
            "Indien de cliënt de beslistermijn overschrijdt, vervalt de urgentie.",
            "Bij overschrijding van de kosten vervalt de urgentie.",
        ],
    )
    def test_asked(self, zin: str) -> None:
        """A length that no duty has, or that is one of several bounds, and a term of somebody else, is asked."""
        assert bedoeld(zin) == []
        assert list(van_soort(FeitIs, regeling(zin).regels))

    def test_denied(self) -> None:
        """*Niet overschrijdt* is the denial."""
        [ontkend] = van_soort(
            Niet, regeling("De urgentie vervalt, indien het college de beslistermijn niet overschrijdt.").regels
        )
        assert isinstance(ontkend.deel, TermijnVerstreken)
        assert ontkend.deel.plicht == BESLISTERMIJN


class TestIsZoLang:
    """is_zo_lang."""

    @pytest.mark.parametrize(
        ("duur", "woorden"),
        [
            (Duur(8, Eenheid.WEEK), "acht weken"),
            (Duur(8, Eenheid.WEEK), "8 weken"),
            (Duur(1, Eenheid.JAAR), "een jaar"),
            (Duur(1, Eenheid.JAAR), "één jaar"),
        ],
    )
    def test_words(self, duur: Duur, woorden: str) -> None:
        """A length in words or digits."""
        assert is_zo_lang(duur, woorden)

    def test_other(self) -> None:
        """Another length is none."""
        assert not is_zo_lang(Duur(8, Eenheid.WEEK), "acht maanden")

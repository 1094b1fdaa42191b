"""Demands that do not hold for some clients: computed where they name an item, and else left to a person."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import OpenRegel, Regel, Urgentie
from regio_uitstroom.model.voorwaarden import Fictief
from tests.syntax.zinnen import codes, tekst

LIJST = """De cliënt krijgt urgentie, indien hij:
   a. ten minste zes maanden in tijdelijk verblijf heeft verbleven; en
   b. dagbesteding heeft.
2. """
GEWOON = "Het eerste lid, onderdeel a, is niet van toepassing op slachtoffers van huiselijk geweld."


def regels(zin: str) -> list[Regel]:
    """Return the rules of the last article."""
    return [regel for regel in parse_regeling(tekst(zin)).of_fout().regels if regel.citaat.artikel == "3"]


class TestOnderdeel:
    """met_plaats_van_eis."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De voorwaarde, bedoeld in het eerste lid, onderdeel a, geldt niet voor slachtoffers van huiselijk geweld.",
            "De eis, genoemd in het eerste lid, onder a, is niet van toepassing op slachtoffers van huiselijk geweld.",
            "De in het eerste lid, onderdeel a, genoemde eis geldt niet voor slachtoffers van huiselijk geweld.",
            "Voor slachtoffers van huiselijk geweld geldt de voorwaarde, bedoeld in het eerste lid, onderdeel a, niet.",
        ],
    )
    def test_is_the_item(self, zin: str) -> None:
        """A demand that is named by its item is that item."""
        grond, wijkt = regels(LIJST + zin)
        gewoon, gewoon_wijkt = regels(LIJST + GEWOON)
        assert isinstance(grond, Urgentie)
        assert grond.voorwaarde == gewoon.voorwaarde
        assert wijkt.voorwaarde == gewoon_wijkt.voorwaarde
        assert len(list(van_soort(Fictief, grond.voorwaarde))) == 1

    def test_a_whole_lid_is_no_demand(self) -> None:
        """Without its condition a lid is something else than no lid: a person says what is meant."""
        zin = "De voorwaarde, bedoeld in artikel 2, eerste lid, geldt niet voor slachtoffers van huiselijk geweld."
        assert isinstance(regels(zin)[0], OpenRegel)

    def test_a_ground_is_a_rule(self) -> None:
        """A ground to refuse is a rule, also as a whole lid."""
        lid = "De cliënt krijgt geen urgentie, indien hij dagbesteding heeft.\n2. "
        grond = regels(
            lid + "De weigeringsgrond, bedoeld in het eerste lid, geldt niet voor slachtoffers van huiselijk geweld."
        )
        gewoon = regels(lid + "Het eerste lid geldt niet voor slachtoffers van huiselijk geweld.")
        assert [regel.voorwaarde for regel in grond] == [regel.voorwaarde for regel in gewoon]


class TestZonderPlaats:
    """toch_beslissend: a demand that is lifted."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De eis van zes maanden verblijf geldt niet voor slachtoffers van huiselijk geweld.",
            "De voorwaarde van zes maanden verblijf is niet van toepassing op slachtoffers van huiselijk geweld.",
            "De in artikel 2, eerste lid, genoemde eis geldt niet voor slachtoffers van huiselijk geweld.",
            "De termijn van zes maanden geldt niet voor slachtoffers van huiselijk geweld.",
            "De inkomenseis is niet van toepassing op jongeren.",
            "Voor jongeren bedraagt de termijn van verblijf in een instelling drie maanden.",
            "Aan slachtoffers van huiselijk geweld wordt de eis van zes maanden niet gesteld.",
            "Jongeren hoeven niet aan de inkomenseis te voldoen.",
            "Ten aanzien van jongeren wordt de inkomenseis niet toegepast.",
            "Slachtoffers van huiselijk geweld zijn vrijgesteld van de eis van zes maanden verblijf.",
        ],
    )
    def test_a_person_applies_it(self, zin: str) -> None:
        """Nobody gets a *no* by a demand that may not hold for him; what to write names the item."""
        gelezen = parse_regeling(tekst(zin))
        assert [d.hulp for d in gelezen.diagnostics if d.kind.code == "RU154"] == [
            (
                "wilt u dat het programma hem zelf toepast: noem het onderdeel waarin die eis staat, als `Artikel 2, "
                "eerste lid, onderdeel a, is niet van toepassing op cliënten die …`; staat de eis niet in een eigen "
                "onderdeel, maak er dan eerst een (`a. …; en b. …`): wie het hele lid noemt, zet ook de urgentie zelf "
                "opzij"
            )
        ]
        regel = gelezen.of_fout().regels[-1]
        assert isinstance(regel, OpenRegel)
        assert regel.aanspraak is not None

    @pytest.mark.parametrize(
        "zin",
        [
            "De termijn van zes weken geldt niet voor aanvragen van jongeren.",
            "De eisen aan het verslag gelden ook voor de zorgaanbieder.",
        ],
    )
    def test_of_no_client(self, zin: str) -> None:
        """What is demanded of others, and the term of a duty, decide about no client."""
        assert codes(zin) == []
        assert not isinstance(regels(zin)[0], OpenRegel)


class TestLigtBij:
    """toch_beslissend: with which municipality a task is."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De huisvesting van de cliënt berust bij Houten.",
            "De huisvesting van de cliënt berust bij de gemeente van herkomst.",
            "De begeleiding van de cliënt komt toe aan Houten.",
        ],
    )
    def test_task(self, zin: str) -> None:
        """That a task is with a municipality says that it is responsible: it is never kept beside the rules."""
        assert codes(zin) == ["RU144"]

    @pytest.mark.parametrize(
        "zin", ["De regie berust bij Houten.", "De huisvesting van de cliënt vindt plaats bij Houten."]
    )
    def test_other(self, zin: str) -> None:
        """Where it may decide, a person says so."""
        regel = regels(zin)[0]
        assert isinstance(regel, OpenRegel)
        assert regel.gemeenten
        assert regel.aanspraak is None

    def test_who_is_no_municipality(self) -> None:
        """Care that is with whoever provides it decides nothing."""
        assert not isinstance(regels("De begeleiding berust bij de zorgaanbieder.")[0], OpenRegel)

"""Names that a text gives with *(hierna: …)*."""

from __future__ import annotations

import pytest

from regio_uitstroom.model.gemeentebron import Deelnemers
from regio_uitstroom.model.regels import Verantwoordelijkheid
from tests.fouten import DELEN, gelezen, melding, tekst, telt

PARTIJEN = "De gemeenten Houten, Zeist en Utrecht"
CORPORATIES = "De woningcorporaties Viveste en Mitros (hierna: de huizenbouwers)."


def fouten(**delen: str) -> list[str]:
    """Return what is wrong with a text."""
    return [melding(f) for f in gelezen(tekst(delen)).diagnostics if telt(f)]


class TestZonderHierna:
    @pytest.mark.parametrize(
        "partijen",
        [
            f"{PARTIJEN} (hierna: de gemeenten).",
            f"{PARTIJEN} (hierna te noemen: de bondgemeenten).",
            f"{PARTIJEN}, hierna te noemen: de bondgemeenten.",
            f"{PARTIJEN}.\n{CORPORATIES}",
        ],
    )
    def test_parties(self, partijen: str) -> None:
        """The parties can be given a name."""
        assert fouten(partijen=partijen) == []

    def test_name_of_parties_is_used(self) -> None:
        """A rule means the parties by it."""
        lid = "1. Na tijdelijk verblijf zijn de bondgemeenten gezamenlijk verantwoordelijk voor de huisvesting."
        gevonden = gelezen(tekst({"partijen": f"{PARTIJEN} (hierna: de bondgemeenten).", "lid": lid})).of_fout()
        anders = gelezen(tekst({"lid": lid.replace("bondgemeenten", "deelnemende gemeenten")})).of_fout()
        bronnen = [
            type(regel.gemeente)
            for regeling in (gevonden, anders)
            for regel in regeling.regels
            if isinstance(regel, Verantwoordelijkheid)
        ]
        assert bronnen == [Deelnemers, Deelnemers]

    def test_no_name_of_an_organisation(self) -> None:
        """The bracket is no part of the name of the last organisation."""
        regeling = gelezen(tekst({"partijen": f"{PARTIJEN}.\n{CORPORATIES}"})).of_fout()
        assert [naam for _, naam in regeling.partijen.overigen] == ["Viveste", "Mitros"]

    @pytest.mark.parametrize(
        "wie", ["burgemeester en wethouders (hierna: het college)", "burgemeester en wethouders, hierna: het college,"]
    )
    def test_in_a_sentence(self, wie: str) -> None:
        """In a sentence of an article too."""
        lid = f"{DELEN['lid']}\n2. Het college van {wie} verleent de cliënt urgentie, indien hij dagbesteding heeft."
        assert fouten(lid=lid) == []

    def test_known_name_of_organisations(self) -> None:
        """What the language calls others by is no name for these."""
        (fout,) = fouten(partijen=f"{PARTIJEN}.\n{CORPORATIES.replace('huizenbouwers', 'zorgaanbieders')}")
        assert fout.startswith("RU115")

    @pytest.mark.parametrize(
        ("voor", "na"),
        [
            ("de gemeente van herkomst", "de gemeente van herkomst (hierna: het college)"),
            ("de cliënt.", "de cliënt (hierna: de gemeente van voorkeur)."),
        ],
    )
    def test_other_meaning(self, voor: str, na: str) -> None:
        """A name that means something else already is refused."""
        (fout,) = fouten(lid=DELEN["lid"].replace(voor, na))
        assert fout.startswith("RU115")

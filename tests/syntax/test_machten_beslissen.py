"""Powers that decide, in the mouth of a college: they were kept as what it may do, and nobody was asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel, Verplichting
from tests.syntax.test_open_regels import regel_van
from tests.syntax.zinnen import gemeld, tekst

BESLIST = [
    "Het college kan anders beslissen.",
    "Het college kan in het belang van de cliënt anders beslissen.",
    "Het college kan na overleg met Zeist anders beslissen.",
    "De stuurgroep kan anders besluiten.",
    "Het college kan in bijzondere gevallen een ander besluit nemen.",
    "Het college kan besluiten niet in te trekken.",
    "Het college kan besluiten niet te verlengen.",
    "Het college kan groepen uitsluiten.",
    "Het college kan hiervan afzien.",
    "Het college kan besluiten daarvan af te zien.",
    "Het college kan de cliënt verplichten tot begeleiding.",
    "Het college kan de cliënt tot begeleiding verplichten.",
    "Het college kan begeleiding verplicht stellen.",
    "Het college kan het besluit wijzigen, indien de cliënt schulden heeft.",
    "Het college kan het besluit wijzigen na overleg in de stuurgroep.",
    "Het college kan de verklaring wijzigen, indien de cliënt schulden heeft.",
    "Het college kan de verklaring aanpassen.",
    "Het college kan de indicatie bijstellen.",
    "Het college kan de duur bekorten.",
]
NIETS = [
    "De voorzitter kan anders beslissen over de agenda.",
    "De stuurgroep kan anders besluiten over de begroting.",
    "Het college kan besluiten geen advies te vragen.",
    "Het college kan besluiten niet te publiceren.",
    "Het college kan de corporatie uitsluiten van het overleg.",
    "Het college kan afzien van een gesprek.",
    "Het college kan van een hoorzitting afzien.",
    "Het college kan de zorgaanbieder verplichten tot overleg.",
    "Het college kan de cliënt uitnodigen voor een gesprek.",
    "Het college kan het besluit toelichten.",
    "Het college kan de verklaring toesturen.",
    "Het college kan het formulier wijzigen.",
    "Het college kan de werkwijze wijzigen.",
    "De gemeenten kunnen dit convenant wijzigen.",
    "De stuurgroep kan haar besluit over de begroting wijzigen.",
]


class TestMachten:
    """vraag_van_eis, of a power."""

    @pytest.mark.parametrize("zin", BESLIST)
    def test_asked(self, zin: str) -> None:
        """What is decided otherwise, left undone, changed or asked of a client is told by a person."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", NIETS)
    def test_kept(self, zin: str) -> None:
        """What is done with papers and among parties decides nothing."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(een, OpenRegel) for een in regels)

    @pytest.mark.parametrize("zin", NIETS[2:4])
    def test_no_ban(self, zin: str) -> None:
        """That a body may decide not to do something forbids it nothing."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(een, Verplichting) and een.nalaten for een in regels)

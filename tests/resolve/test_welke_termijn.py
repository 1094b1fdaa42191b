"""Which term a sentence puts off or suspends, and what is a day of it."""

from __future__ import annotations

import pytest

from regio_uitstroom import Geladen, parse_regeling
from regio_uitstroom.model.regels import Opschorting, Verdaging

TEKST = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen

1. Het college beslist binnen zes weken na de aanvraag.

2. De commissie adviseert binnen vier weken na de aanvraag.

3. De corporatie informeert de cliënt binnen acht weken na de aanvraag.

4. {zin}
"""
DAGEN = "met ingang van de dag waarop het college om aanvulling vraagt tot de dag waarop de aanvraag is aangevuld"


def geladen(zin: str) -> Geladen:
    """Read an agreement with this sentence behind three duties with a term."""
    return parse_regeling(TEKST.format(zin=zin), name="proef")


def plicht(zin: str) -> str:
    """Return the place of the duty whose term the sentence is about."""
    regeling = geladen(zin).regeling
    assert regeling is not None
    regel = regeling.regels[-1]
    assert isinstance(regel, Verdaging | Opschorting)
    return regel.plicht.tekst


class TestWelkeTermijn:
    """met_plichten."""

    @pytest.mark.parametrize(
        ("wat", "lid"),
        [
            ("Deze termijn", "derde"),
            ("De termijn, bedoeld in het tweede lid,", "tweede"),
            ("De termijn in het tweede lid", "tweede"),
            ("De beslistermijn", "eerste"),
            ("De beslissing", "eerste"),
        ],
    )
    def test_one(self, wat: str, lid: str) -> None:
        """The place that is named, the duty to decide, or the last duty with a term."""
        assert plicht(f"{wat} kan eenmaal met zes weken worden verdaagd.") == f"artikel 1, {lid} lid"
        assert plicht(f"{wat} wordt opgeschort {DAGEN}.") == f"artikel 1, {lid} lid"

    @pytest.mark.parametrize(
        "wat", ["De termijnen", "Deze termijnen", "De termijnen, bedoeld in het eerste en tweede lid,"]
    )
    def test_several(self, wat: str) -> None:
        """One sentence about several terms is refused: which of them was put off, no record would say."""
        gevonden = geladen(f"{wat} kunnen eenmaal met zes weken worden verdaagd.").diagnostics
        assert [melding.kind.code for melding in gevonden] == ["RU236"]

    @pytest.mark.parametrize(
        "staart",
        [
            "tot twee weken na de dag waarop de aanvraag is aangevuld",
            "tot de dag waarop de aanvraag is aangevuld, doch ten hoogste vier dagen",
            "tot de dag waarop de aanvraag is aangevuld, tenzij de cliënt schulden heeft",
            "tot de dag waarop de aanvraag is aangevuld, indien de cliënt schulden heeft",
            "tot de dag waarop de aanvraag is aangevuld, met een maximum van vier weken",
            "tot de dag waarop de aanvraag is aangevuld plus twee weken",
            "tot de dag waarop de aanvraag is aangevuld, behalve in de zomer",
        ],
    )
    def test_more_than_a_day(self, staart: str) -> None:
        """What bounds a suspension is no part of the name of a day, and is refused."""
        zin = f"Deze termijn wordt opgeschort met ingang van de dag waarop het college om aanvulling vraagt {staart}."
        assert [melding.kind.code for melding in geladen(zin).diagnostics] == ["RU152"]

    def test_condition_up_front(self) -> None:
        """A condition before the suspension is one of the sentence."""
        regeling = geladen(f"Indien de cliënt schulden heeft, wordt deze termijn opgeschort {DAGEN}.").regeling
        assert regeling is not None
        assert regeling.regels[-1].voorwaarde is not None

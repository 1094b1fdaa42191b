"""Sentences that were kept as if they decided nothing: how days count, where one goes, who pays, who gets none."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel, Verantwoordelijkheid, Verplichting
from tests.syntax.zinnen import codes, gemeld, tekst

LID = "de termijn, bedoeld in artikel 2, eerste lid,"


def waarschuwing(zin: str) -> list[str]:
    """Return the codes of what is told of a sentence, errors or not, that say whether it is applied."""
    return [d.kind.code for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code in {"RU144", "RU154", "RU157"}]


class TestTeltVerblijf:
    """telt_verblijf."""

    @pytest.mark.parametrize(
        "zin",
        [
            (
                "De periode waarin de cliënt in een instelling verbleef, blijft voor de berekening van "
                f"{LID} buiten beschouwing."
            ),
            f"Bij de berekening van {LID} blijft de periode van verblijf in een instelling buiten beschouwing.",
            "De duur van het verblijf in een instelling wordt bij de vaststelling van de termijn niet meegeteld.",
            "Verblijf in een kliniek wordt niet meegenomen bij het bepalen van de termijn.",
            "Verblijf in een instelling wordt van de termijn afgetrokken.",
            "Op de termijn wordt de duur van het verblijf in een instelling in mindering gebracht.",
            "De termijn wordt verlengd met de duur van het verblijf in een instelling.",
            "De duur van de detentie wordt genegeerd bij de bepaling van de termijn.",
            "De tijd waarin de cliënt elders ingeschreven stond, telt voor de termijn van twee jaar slechts half mee.",
        ],
    )
    def test_a_person_applies_it(self, zin: str) -> None:
        """How a stay or a registration counts, may decide about urgency and about the municipality."""
        assert waarschuwing(zin) == ["RU154"]
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert isinstance(regel, OpenRegel)
        assert regel.gemeenten
        assert regel.aanspraak is not None

    @pytest.mark.parametrize(
        "zin",
        [
            "De maand augustus telt voor de beslistermijn niet mee.",
            "Feestdagen worden bij de berekening van de termijn niet meegeteld.",
        ],
    )
    def test_a_term_alone(self, zin: str) -> None:
        """What does not count for a term of a duty decides nothing of a client."""
        assert waarschuwing(zin) == ["RU157"]

    def test_no_counting(self) -> None:
        """What is written down of a stay does not count for anything."""
        zin = "De zorgaanbieder neemt de duur van het verblijf op in het verslag."
        assert waarschuwing(zin) == []


class TestErgensHeen:
    """_ergens_heen."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Uitstroom naar een andere gemeente vindt slechts plaats met instemming van het college van die gemeente.",
            "De uitstroom kan plaatsvinden naar de gemeente van herkomst.",
            "Uitstroom naar Houten vindt plaats na overleg.",
        ],
    )
    def test_to_a_municipality(self, zin: str) -> None:
        """To which municipality clients go, is no description of how things go."""
        assert waarschuwing(zin)[0] in {"RU144", "RU154"}

    @pytest.mark.parametrize(
        "zin",
        ["De uitstroom vindt plaats in overleg met het wijkteam.", "De zorgaanbieder gaat naar Houten voor overleg."],
    )
    def test_nobody_goes(self, zin: str) -> None:
        """How it takes place, or where somebody has business, decides nothing."""
        assert not {"RU144", "RU154"} & set(waarschuwing(zin))


class TestBetaalt:
    """Who pays for care."""

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("Het college betaalt de kosten van de opvang.", "RU144"),
            ("Het college neemt de kosten van de begeleiding over na drie maanden.", "RU144"),
            ("Het college neemt de kosten van tijdelijke opvang over vanaf de dertigste dag.", "RU154"),
        ],
    )
    def test_some_college(self, zin: str, code: str) -> None:
        """A college that pays for care, is a municipality that is financially responsible."""
        assert gemeld(zin) == [code]

    @pytest.mark.parametrize("wie", ["Het college van de gemeente van herkomst", "Het college van Houten"])
    def test_a_college_that_is_known(self, wie: str) -> None:
        """The college of a municipality pays: that municipality is financially responsible."""
        regel = parse_regeling(tekst(f"{wie} betaalt de kosten van de begeleiding.")).of_fout().regels[-1]
        assert isinstance(regel, Verantwoordelijkheid)
        assert [taak.sleutel for taak in regel.taken] == ["financiering van de begeleiding"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder betaalt de kosten van de opvang.",
            "Het college betaalt de kosten van de tolk.",
        ],
    )
    def test_other_costs(self, zin: str) -> None:
        """What else is paid, or is paid by others, is a duty."""
        assert codes(zin) == []
        assert isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], Verplichting)


class TestVanClienten:
    """What is said of clients."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Een cliënt wordt niet vaker dan eenmaal in de vijf jaar bemiddeld naar een zelfstandige woning.",
            (
                "Een cliënt kan uitstromen wanneer de behandeldoelen zijn bereikt, begeleiding voor zover nodig "
                "beschikbaar is en zelfstandig wonen naar het oordeel van de zorgaanbieder verantwoord is."
            ),
        ],
    )
    def test_a_person_applies_it(self, zin: str) -> None:
        """How often a client may be helped to a home, and when he may leave, may decide."""
        assert gemeld(zin) == ["RU154"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Een woning is passend wanneer zij naar grootte en ligging aansluit bij het huishouden.",
            "Passend is een woning die past bij het huishouden.",
            "Een passende woning is een woning die past bij het huishouden.",
        ],
    )
    def test_what_fits(self, zin: str) -> None:
        """What makes a home a fitting one is for who fills in the record, and that is told."""
        (melding,) = [d for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU157"]
        assert "wie dat invult, houdt zich aan deze zin" in melding.hulp

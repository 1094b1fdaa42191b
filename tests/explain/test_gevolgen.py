"""What the work process calls the consequence of a missed term, from whole agreements."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling, read_client
from regio_uitstroom import werkproces as werkproces_van
from regio_uitstroom.explain.gevolgen import Gevolg, gevolgen_van

TEKST = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2020

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Termijnen
1. Het college beslist binnen acht weken na ontvangst van de aanvraag.
2. De cliënt krijgt geen urgentie, {wanneer}.
3. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""
RECORD = {"sleutel": "c1", "aanvraagdatum": "2026-03-31", "uitstroomgereedVanaf": "2026-01-01"}
LAATSTE_DAG, DAG_ERNA = date(2026, 5, 26), date(2026, 5, 27)


def gevolgen(wanneer: str, peildatum: date = DAG_ERNA, **feiten: object) -> tuple[Gevolg, ...]:
    """Return the consequences of the duty to decide, of which the last day is 26 May 2026."""
    regeling = parse_regeling(TEKST.format(wanneer=wanneer), name="proef").of_fout()
    client, fouten = read_client({**RECORD, "feiten": feiten}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return werkproces_van(regeling, client, peildatum=peildatum).stappen[0].gevolgen


class TestGevolgenVan:
    """gevolgen_van."""

    @pytest.mark.parametrize(
        "wanneer",
        [
            "indien de termijn, bedoeld in het eerste lid, is verstreken",
            "tenzij de termijn, bedoeld in het eerste lid, nog niet is verstreken",
            "indien het college niet binnen acht weken na ontvangst van de aanvraag heeft beslist",
            "indien binnen acht weken na ontvangst van de aanvraag geen besluit is genomen",
            "tenzij het college binnen acht weken na ontvangst van de aanvraag heeft beslist",
        ],
    )
    def test_missed(self, wanneer: str) -> None:
        """What holds because the term was missed is a consequence of it."""
        assert [gevolg.citaat.tekst for gevolg in gevolgen(wanneer)] == ["artikel 1, tweede lid"]

    @pytest.mark.parametrize(
        "wanneer",
        [
            "tenzij de termijn, bedoeld in het eerste lid, is verstreken",
            "tenzij deze termijn is verstreken",
            "indien de termijn, bedoeld in het eerste lid, nog niet is verstreken",
            "zolang de termijn, bedoeld in het eerste lid, loopt",
            "indien het college de termijn, bedoeld in het eerste lid, niet heeft overschreden",
            "indien het college binnen acht weken na ontvangst van de aanvraag heeft beslist",
            "mits het college binnen acht weken na ontvangst van de aanvraag heeft beslist",
        ],
    )
    def test_met(self, wanneer: str) -> None:
        """What missing the term takes away is no consequence of it."""
        assert gevolgen(wanneer) == ()


class TestMetStand:
    """met_stand."""

    @pytest.mark.parametrize(("peildatum", "ingetreden"), [(LAATSTE_DAG, False), (DAG_ERNA, True)])
    def test_not_while_the_term_runs(self, peildatum: date, ingetreden: bool) -> None:  # noqa: FBT001 - a test value
        """A consequence has not come about before the last day has passed, also where the rule holds by other means."""
        wanneer = "indien de termijn, bedoeld in het eerste lid, is verstreken of de cliënt schulden heeft"
        (gevolg,) = gevolgen(wanneer, peildatum, **{"de cliënt schulden heeft": True})
        assert gevolg.ingetreden is ingetreden

    def test_not_before_the_moment(self) -> None:
        """Nor before the day from which the term runs."""
        (gevolg,) = gevolgen("indien de termijn, bedoeld in het eerste lid, is verstreken", date(2026, 3, 1))
        assert gevolg.ingetreden is False


class TestBedoeldeTermijn:
    """A consequence hangs on the duty whose term is meant, and on no other."""

    @pytest.mark.parametrize(
        ("zin", "lid"),
        [
            ("Indien de termijn van acht weken is verstreken, krijgt de cliënt urgentie.", 1),
            ("Indien de beslistermijn is verstreken, krijgt de cliënt urgentie.", 1),
            ("Indien het college de termijn, bedoeld in het eerste lid, overschrijdt, krijgt de cliënt urgentie.", 1),
            ("Bij overschrijding van deze termijn vervalt de urgentie.", 2),
            ("Indien de termijn van zes weken is verstreken, krijgt de cliënt urgentie.", None),
            ("Partijen kunnen dit convenant opzeggen met inachtneming van een termijn van acht weken.", None),
            ("Partijen kunnen dit convenant niet opzeggen binnen de termijn van acht weken.", None),
            ("De huurovereenkomst kan worden beëindigd na een termijn van acht weken.", None),
            ("De huurovereenkomst kan worden beëindigd, indien de termijn voor opzegging is verstreken.", None),
        ],
    )
    def test_duty(self, zin: str, lid: int | None) -> None:
        """By its length, its name or its place; of a length that no duty has, there is none."""
        tekst = TEKST.partition("2. ")[0] + (
            f"2. De zorgaanbieder informeert de cliënt binnen twee weken na de plaatsing.\n3. {zin}\n"
        )
        regeling = parse_regeling(tekst, name="proef").of_fout()
        assert [plicht.lid for plicht in gevolgen_van(regeling)] == ([] if lid is None else [lid])

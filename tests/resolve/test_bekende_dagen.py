"""Days that a text calls by what happened, of which the record holds a known fact."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling, read_client, werkproces
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Verplichting
from tests.syntax.zinnen import tekst

AANBOD = "De woningcorporatie biedt binnen drie maanden na {dag} een passende woning aan."


def regeling(*zinnen: str) -> Regeling:
    """Return a text with these sentences, each a lid."""
    erna = (f"\n{nummer}. {zin}" for nummer, zin in enumerate(zinnen[1:], 2))
    return parse_regeling(tekst("".join((zinnen[0], *erna)))).of_fout()


def moment(*zinnen: str) -> str:
    """Return the key of the moment from which the first duty of a text runs."""
    plicht = next(r for r in regeling(*zinnen).regels if isinstance(r, Verplichting) and r.termijn is not None)
    assert plicht.termijn is not None
    return plicht.termijn.moment.sleutel


class TestMetBekendeDagen:
    """met_bekende_dagen."""

    @pytest.mark.parametrize(
        "dag",
        [
            "het besluit",
            "de beslissing",
            "het besluit op de aanvraag",
            "het besluit over de urgentie",
            "het besluit van het college",
        ],
    )
    def test_the_decision(self, dag: str) -> None:
        """The decision on the application is a day that the record knows; nothing is asked beside it."""
        zin = AANBOD.format(dag=dag)
        assert moment(zin) == "besluit"
        assert [een.sleutel for een in regeling(zin).gegevens] == ["feiten.dagbesteding"]

    @pytest.mark.parametrize("dag", ["het besluit over de woning", "het besluit van de commissie"])
    def test_another_decision(self, dag: str) -> None:
        """A decision of somebody else, or on something else, is asked by its whole name."""
        assert moment(AANBOD.format(dag=dag)) == f"dag van {dag}"

    @pytest.mark.parametrize(
        ("ander", "verwacht"),
        [
            ("De commissie neemt een besluit over de plaatsing.", "dag van het besluit"),
            ("De commissie kan besluiten over de woning.", "dag van het besluit"),
            ("Het college beslist zo spoedig mogelijk.", "besluit"),
            ("Het college neemt passende maatregelen.", "besluit"),
        ],
    )
    def test_beside_another_act(self, ander: str, verwacht: str) -> None:
        """Where the text tells of another decision, *het besluit* may be that one."""
        assert moment(AANBOD.format(dag="het besluit"), ander) == verwacht

    def test_last_day(self) -> None:
        """The last day follows from the day of the decision that the record holds."""
        tekst_ = regeling(AANBOD.format(dag="het besluit"))
        dossier = {"sleutel": "c-1", "feiten": {"datum van het besluit": "2026-04-01"}}
        client, _ = read_client(dossier, gegevens=tekst_.gegevens)
        assert client is not None
        (stap,) = werkproces(tekst_, client, peildatum=date(2026, 5, 1)).stappen
        assert stap.uiterlijk == date(2026, 7, 1)

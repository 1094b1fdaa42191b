"""Offers of something else than a home, refusals that are none, and what is offered or granted to a household."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.model.regels import Verval
from tests.syntax.zinnen import codes, tekst


class TestAnderAanbod:
    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder biedt de cliënt begeleiding aan. Weigert hij het aanbod, dan vervalt de urgentie.",
            "De gemeente biedt de cliënt schuldhulpverlening aan. Het niet reageren op het aanbod geldt als weigering.",
            "Indien de cliënt begeleiding is aangeboden en hij het aanbod weigert, vervalt de urgentie.",
            (
                "De zorgaanbieder doet de cliënt een aanbod van begeleiding.\n"
                "2. De urgentie vervalt, indien de cliënt niet op het aanbod reageert."
            ),
        ],
    )
    def test_reported(self, zin: str) -> None:
        """Behind an offer of guidance *het aanbod* may be that: the record would answer for homes."""
        assert codes(zin) == ["RU188"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De corporatie doet de cliënt een aanbod. De urgentie vervalt, indien de cliënt dit aanbod weigert.",
            "De corporatie biedt de cliënt een kamer aan. De urgentie vervalt, indien hij het aanbod weigert.",
            (
                "De zorgaanbieder biedt de cliënt begeleiding aan. De corporatie biedt de cliënt een woning aan. "
                "De urgentie vervalt, indien de cliënt het aanbod weigert."
            ),
        ],
    )
    def test_home(self, zin: str) -> None:
        """Behind an offer of a home, or of nothing else, it is one."""
        assert isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], Verval)


class TestTeltNietAlsWeigering:
    @pytest.mark.parametrize(
        "wat", ["Het weigeren van begeleiding", "Afwezigheid wegens ziekte", "Een weigering door de begeleider"]
    )
    @pytest.mark.parametrize(("antwoord", "urgent"), [(True, True), (False, False)])
    def test_what_is_asked(self, wat: str, antwoord: bool, urgent: bool) -> None:  # noqa: FBT001 - as pytest gives them
        """It is asked whether the refusal in the record was that: that it happened takes no refusal of a home away."""
        regeling = parse_regeling(tekst(f"{wat} geldt niet als weigering.")).of_fout()
        record = {
            "sleutel": "c",
            "toekenningen": [{"datum": "2026-01-10"}],
            "aanbiedingen": [{"datum": "2026-02-01", "passend": True, "reactie": "geweigerd"}],
        }
        client, fouten = read_client(record)
        assert client is not None, fouten
        (nodig,) = evaluate(regeling, client, peildatum=date(2026, 3, 1)).uitkomst("status").nog_nodig
        assert nodig.gegeven.vraag.startswith("Is een weigering die in het dossier staat, in werkelijkheid ")
        feit = nodig.gegeven.sleutel.removeprefix("feiten.")
        client, fouten = read_client(record | {"feiten": {feit: antwoord}})
        assert client is not None, fouten
        status = evaluate(regeling, client, peildatum=date(2026, 3, 1)).uitkomst("status")
        assert status.waarde is not None
        assert status.waarde.urgent is urgent


@pytest.mark.parametrize(
    "zin",
    [
        "De cliënt krijgt geen urgentie, indien aan zijn gezin urgentie is verleend.",
        "De cliënt krijgt geen urgentie, indien aan zijn huishouden een woning is aangeboden.",
    ],
)
def test_household(zin: str) -> None:
    """What was granted or offered to his household, the record of the client does not hold."""
    assert codes(zin) == ["RU238"]

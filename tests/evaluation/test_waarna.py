"""What follows on a duty (*waarna …*): its term runs from the day on which that duty was carried out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Deadline
from regio_uitstroom.model.regeling import Regeling

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 2. Regels

"""
PEIL = date(2026, 2, 15)
GEMELD = (
    "De zorgaanbieder meldt de cliënt aan bij de gemeente, waarna de gemeente binnen vier weken een gesprek voert "
    "met de cliënt."
)
AANGEBODEN = "De woningcorporatie biedt de cliënt een woning aan, waarna de cliënt binnen twee weken reageert."
PLAN = "De zorgaanbieder stelt een plan op, waarna het college binnen twee weken reageert."
VERBLIJF = {
    "volledigVan": "2015-01-01",
    "volledigTot": "2026-03-01",
    "lijst": [{"voorziening": "beschermd wonen", "gemeente": "Houten", "datumVan": "2025-01-01"}],
}


def lees(artikel: str) -> Regeling:
    """Return the agreement with this article; it must load without a finding."""
    gelezen = parse_regeling(KOP + artikel + "\n")
    assert not gelezen.diagnostics, gelezen.diagnostics
    return gelezen.of_fout()


def deadlines(artikel: str, **record: Any) -> list[Deadline]:
    """Return the deadlines for a client in sheltered housing with this record."""
    regeling = lees(artikel)
    dossier = {"sleutel": "a", "verblijven": VERBLIJF, **record}
    client, fouten = read_client(dossier, peildatum=PEIL, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return list(evaluate(regeling, client, peildatum=PEIL).deadlines)


class TestBegin:
    """From which day the term runs."""

    def test_from_a_melding(self) -> None:
        """The list of meldingen tells that the client was reported, as the work process says."""
        (deadline,) = deadlines(GEMELD, meldingen=[{"datum": "2026-01-05", "gemeente": "Zeist", "soort": "melding"}])
        assert deadline.uiterlijk == date(2026, 2, 2)

    def test_from_an_offer(self) -> None:
        """So does the list of offers of a home."""
        (deadline,) = deadlines(AANGEBODEN, aanbiedingen=[{"datum": "2026-01-20", "passend": True}])
        assert deadline.uiterlijk == date(2026, 2, 3)

    @pytest.mark.parametrize("bepaling", ["artikel 2, eerste zinsdeel", "artikel 2"])
    def test_from_what_the_record_says_of_the_place(self, bepaling: str) -> None:
        """An entry under verrichtingen tells it where it means one duty alone."""
        (deadline,) = deadlines(PLAN, verrichtingen=[{"bepaling": bepaling, "datum": "2026-01-05"}])
        assert (deadline.uiterlijk == date(2026, 1, 19)) is (bepaling != "artikel 2")

    def test_of_another_text(self) -> None:
        """What was done under another text says nothing about this one."""
        gedaan = {"bepaling": "artikel 2, eerste zinsdeel", "datum": "2026-01-05", "regeling": "Andere afspraak"}
        (deadline,) = deadlines(PLAN, verrichtingen=[gedaan])
        assert deadline.uiterlijk is None

    def test_not_done(self) -> None:
        """A list that would hold it and does not: nothing runs yet."""
        (deadline,) = deadlines(GEMELD, meldingen=[])
        assert deadline.uiterlijk is None

    def test_of_a_row(self) -> None:
        """Each step runs from the one before it."""
        rij = (
            "1. De zorgaanbieder meldt de cliënt aan bij de gemeente.\n"
            "2. De commissie adviseert over de urgentie, waarna het college binnen twee weken op de aanvraag beslist."
        )
        (deadline,) = deadlines(rij, feiten={"datum van advies": "2026-01-12"})
        assert deadline.uiterlijk == date(2026, 1, 26)

    def test_at_the_responsible_municipality(self) -> None:
        """A melding at another one does not start it; which one is responsible is an outcome of the same text."""
        tekst = (
            "1. De gemeente waar de cliënt verblijft is verantwoordelijk voor de huisvesting.\n"
            "2. De zorgaanbieder meldt de cliënt aan bij de verantwoordelijke gemeente, waarna de gemeente binnen vier "
            "weken een gesprek voert met de cliënt."
        )
        gemeld = {"datum": "2026-01-05", "soort": "melding"}
        (hier,) = deadlines(tekst, meldingen=[{**gemeld, "gemeente": "Houten"}])
        (elders,) = deadlines(tekst, meldingen=[{**gemeld, "gemeente": "Zeist"}])
        assert (hier.uiterlijk, elders.uiterlijk) == (date(2026, 2, 2), None)

    def test_decided_on(self) -> None:
        """What is decided on is no beginning where *waarna* gives one; a moment that is named is."""
        (beslist,) = deadlines(
            "De commissie adviseert over de urgentie, waarna het college binnen twee weken na de aanvraag beslist.",
            feiten={"datum van advies": "2026-01-12"},
            aanvraagdatum="2026-01-01",
        )
        assert beslist.uiterlijk == date(2026, 1, 15)


class TestVraag:
    """What is asked where nothing in the record tells the day."""

    SLOT = (
        "\n2. De cliënt krijgt geen urgentie, indien deze termijn is verstreken."
        "\n3. De cliënt krijgt urgentie, indien hij uitstroomgereed is."
    )

    @pytest.mark.parametrize("artikel", [PLAN, AANGEBODEN, GEMELD])
    def test_the_day_is_asked(self, artikel: str) -> None:
        """The day on which the first was carried out settles it, whatever else the record holds."""
        regeling = lees(f"1. {artikel}{self.SLOT}")
        los = {"sleutel": "a", "uitstroomgereedVanaf": "2025-01-01"}
        sleutel = "uitvoering van artikel 2, eerste lid, eerste zinsdeel"
        gevonden = []
        for feiten in ({}, {sleutel: "2026-01-05"}):
            client, fouten = read_client({**los, "feiten": feiten}, peildatum=PEIL, gegevens=regeling.gegevens)
            assert client is not None, fouten
            uitkomst = evaluate(regeling, client, peildatum=PEIL).uitkomst("aanspraak")
            gevraagd = {een.gegeven.sleutel for een in uitkomst.nog_nodig}
            gevonden.append((uitkomst.waarde and uitkomst.waarde.urgent, f"feiten.{sleutel}" in gevraagd))
        assert gevonden == [(None, True), (False, False)]

    def test_not_what_the_record_holds(self) -> None:
        """A list that the record holds is not asked again."""
        regeling = lees(f"1. {AANGEBODEN}{self.SLOT}")
        aanbod = [{"datum": "2026-01-20", "passend": True}]
        dossier = {"sleutel": "a", "uitstroomgereedVanaf": "2025-01-01", "aanbiedingen": aanbod}
        client, _ = read_client(dossier, peildatum=PEIL, gegevens=regeling.gegevens)
        assert client is not None
        uitkomst = evaluate(regeling, client, peildatum=PEIL).uitkomst("aanspraak")
        assert "aanbiedingen" not in {een.gegeven.sleutel for een in uitkomst.nog_nodig}

"""A kind of facility that a text defines itself counts wherever its word stands, also inside a longer phrase."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import Uitkomstsoort, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. {begrip}.

Artikel 2. Urgentie

De cliënt krijgt urgentie, indien hij {voorwaarde}.
"""
OPVANG = "opvang: maatschappelijke opvang en vrouwenopvang"
BESCHERMD = "beschermd wonen: begeleid wonen en ggz-instelling"


def krijgt(begrip: str, voorwaarde: str, voorziening: str) -> bool:
    """Return whether who stays in a facility gets urgency."""
    regeling = parse_regeling(KOP.format(begrip=begrip, voorwaarde=voorwaarde)).of_fout()
    lijst = [{"voorziening": voorziening, "gemeente": "Houten", "datumVan": "2024-01-01"}]
    dossier = {
        "sleutel": "d",
        "verblijven": {"volledigVan": "2010-01-01", "volledigTot": "2026-01-01", "lijst": lijst},
    }
    client, bevindingen = read_client(dossier)
    assert client is not None, bevindingen
    uitkomst = evaluate(regeling, client, peildatum=date(2025, 6, 1)).uitkomst(Urgentievraag.AANSPRAAK)
    assert uitkomst.soort is Uitkomstsoort.VASTGESTELD
    assert uitkomst.waarde is not None
    return uitkomst.waarde.urgent is True


class TestEigenVoorziening:
    """The definition of the text goes before longer phrases that are built in."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "verblijft in opvang",
            "verblijft in opvang of beschermd wonen",
            "verblijft in een instelling voor opvang of beschermd wonen",
            "verblijft in beschermd wonen of opvang",
            "verblijft in een voorziening voor opvang",
            "verblijft in een opvangvoorziening",
        ],
    )
    def test_counts_everywhere(self, voorwaarde: str) -> None:
        """Crisisopvang is no *opvang* of this text, however the condition says it."""
        assert krijgt(OPVANG, voorwaarde, "vrouwenopvang")
        assert not krijgt(OPVANG, voorwaarde, "crisisopvang")

    def test_second_of_a_row(self) -> None:
        """The second of a built-in row is the term of the text as well."""
        assert krijgt(BESCHERMD, "verblijft in opvang of beschermd wonen", "crisisopvang")
        assert krijgt(BESCHERMD, "verblijft in opvang of beschermd wonen", "begeleid wonen")
        assert not krijgt(BESCHERMD, "verblijft in opvang of beschermd wonen", "beschermd wonen")

    def test_in_its_own_definition(self) -> None:
        """In its own definition the word keeps the meaning of the language."""
        begrip = "opvang: een voorziening voor opvang als bedoeld in de Wet maatschappelijke ondersteuning 2015"
        assert krijgt(begrip, "verblijft in opvang", "crisisopvang")

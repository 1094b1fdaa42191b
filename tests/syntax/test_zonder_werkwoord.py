"""Verbs that only help another one, and one of them that does not."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import codes, tekst


class TestMeldZonderWerkwoord:
    """meld_zonder_werkwoord."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt kan een woning.",
            "De cliënt behoeft een woning.",
            "De aanvraag behoeft de instemming van de zorgaanbieder.",
            "Wijziging van de gemeente van herkomst behoeft de instemming van beide gemeenten.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What somebody may is not said; what is needed of a client, an application or a municipality decides."""
        assert codes(zin) == ["RU140"]

    def test_needed_of_the_text(self) -> None:
        """What a change of the text needs decides nothing about a client; it is kept, and told."""
        geladen = parse_regeling(tekst("Wijziging van dit convenant behoeft de instemming van alle partijen."))
        assert [d.kind.code for d in geladen.diagnostics if d.is_fout] == []
        assert "RU157" in [d.kind.code for d in geladen.diagnostics]


class TestZonderNoun:
    """A noun behind *zonder* that can be a verb."""

    def test_noun(self) -> None:
        """*Zonder bericht* has no verb."""
        assert codes("De urgentie vervalt, indien de cliënt zonder bericht niet verschijnt op de bezichtiging.") == []

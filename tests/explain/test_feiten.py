"""Facts as sentences that can stand in a letter."""

from __future__ import annotations

import pytest

from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit
from regio_uitstroom.explain.feiten import gebruikte_feiten


class TestGebruikteFeiten:
    """``gebruikte_feiten``."""

    @pytest.mark.parametrize(
        ("sleutel", "waarde", "zin"),
        [
            ("geboortedatum", "9 maart 2004", "De cliënt is geboren op 9 maart 2004."),
            ("geboortedatum", "maart 2004", "De cliënt is geboren in maart 2004."),
            ("geboortedatum", "2004", "De cliënt is geboren in 2004."),
            ("uitstroomdatum", "2026", "De cliënt is uitgestroomd in 2026."),
            ("onveiligeGemeenten", "Houten en Zeist", "Terugkeer naar Houten en Zeist is onveilig."),
            ("onveiligeGemeenten", "geen", "Er is geen gemeente waarnaar terugkeer onveilig is."),
            ("beroepenOp", "artikel 3 op 1 mei 2020", "De cliënt heeft een beroep gedaan op artikel 3 op 1 mei 2020."),
        ],
    )
    def test_sentence(self, sleutel: str, waarde: str, zin: str) -> None:
        """A known fact is a sentence of its own, with the preposition that its value asks for."""
        bekend, aangenomen = gebruikte_feiten([GebruiktFeit(ingebouwde_gegevens()[sleutel], waarde)], "Bekend is:")
        assert (bekend, aangenomen) == (("Bekend is:", zin), ())

"""Words that a lawyer keeps apart are entries of their own."""

import pytest

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.load import parse_regeling
from tests.syntax.zinnen import codes, tekst


def sleutel(lijst: str, frase: str) -> str:
    """Return the entry of a word list that a phrase is of."""
    (gevonden,) = (rij["sleutel"] for rij in lexicon_rows(lijst) if frase in rij["frasen"].split("|"))
    return gevonden


class TestUitElkaar:
    @pytest.mark.parametrize(
        ("lijst", "frasen"),
        [
            ("momenten", ["ondertekening", "bekendmaking", "inwerkingtreding", "dag na bekendmaking"]),
            ("momenten", ["dagtekening van het besluit", "verzending van het besluit", "bekendmaking van het besluit"]),
            ("actoren", ["college", "dagelijks bestuur"]),
            (
                "actoren",
                ["urgentiecommissie", "toetsingscommissie", "adviescommissie", "commissie", "geschillencommissie"],
            ),
            ("clienten", ["kind", "jeugdige"]),
        ],
    )
    def test_apart(self, lijst: str, frasen: list[str]) -> None:
        """No two of them are one entry."""
        assert len({sleutel(lijst, frase) for frase in frasen}) == len(frasen)


class TestKaleVoorziening:
    @pytest.mark.parametrize(
        "clausule", ["in een inrichting verblijft", "de inrichting verlaat", "uitstroomt uit een accommodatie"]
    )
    def test_refused(self, clausule: str) -> None:
        """*Een inrichting* and *een accommodatie* are of several kinds: which, is asked of the writer."""
        assert codes(f"De cliënt krijgt urgentie, indien hij {clausule}.") == ["RU224"]

    @pytest.mark.parametrize(
        "clausule",
        [
            "een penitentiaire inrichting verlaat",
            "een justitiële jeugdinrichting verlaat",
            "een gesloten accommodatie verlaat",
            "een inrichting als bedoeld in artikel 3a van de Beginselenwet justitiële jeugdinrichtingen verlaat",
            "een accommodatie als bedoeld in artikel 1.1 van de Jeugdwet verlaat",
        ],
    )
    def test_said(self, clausule: str) -> None:
        """With the kind, or the statute that says it, the word may stand."""
        zin = f"De cliënt krijgt urgentie, indien hij {clausule}."
        assert not any(d.is_fout for d in parse_regeling(tekst(zin)).diagnostics)

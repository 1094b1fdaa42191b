"""Who goes first of two clients by a chain of criteria that a text gives."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.beoordeel import stel
from regio_uitstroom.evaluation.rangorde import Uitslag, Vergelijking, vergelijk
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Criteriumsoort, Rangorde
from tests.rangschikking.tekst import KOP, keten

KETEN = keten(2)
PEIL = date(2025, 6, 1)


def lees(keten: str = KETEN) -> Regeling:
    """Return the agreement; it must load."""
    return parse_regeling(KOP + keten).of_fout()


def vergeleken(een: dict[str, Any], ander: dict[str, Any], keten: str = KETEN) -> Vergelijking:
    """Return who of two records goes first."""
    regeling = lees(keten)
    (rangorde,) = (r for r in regeling.regels if isinstance(r, Rangorde))
    vragen = []
    for record in (een, ander):
        client, fouten = read_client({"sleutel": "a", **record}, peildatum=PEIL, gegevens=regeling.gegevens)
        assert client is not None, fouten
        vragen.append(stel(regeling, client, PEIL, {}).ctx)
    return vergelijk(vragen[0], vragen[1], rangorde)


def sinds(dag: str, **feiten: object) -> dict[str, Any]:
    """Return a record with a grant of that day."""
    return {"toekenningen": [{"datum": dag}], "feiten": feiten}


class TestVergelijk:
    """Two records on each criterion in turn."""

    @pytest.mark.parametrize(
        ("een", "ander", "uitslag"),
        [
            (sinds("2025-01-01"), sinds("2025-02-01"), Uitslag.EERSTE),
            (sinds("2025-03-01"), sinds("2025-02-01"), Uitslag.TWEEDE),
            (sinds("2025-01-01", punten=3), sinds("2025-01-01", punten=5), Uitslag.TWEEDE),
            (sinds("2025-01-01", punten=5), sinds("2025-01-01", punten=5), Uitslag.LOT),
            (sinds("2025-01-01", punten=5), sinds("2025-01-01"), Uitslag.ONBEKEND),
            (sinds("2025-01", punten=1), sinds("2025-01-15", punten=9), Uitslag.ONBEKEND),
            (sinds("2025-01"), sinds("2025-02-15"), Uitslag.EERSTE),
            ({"feiten": {"punten": 1}}, sinds("2025-01-01", punten=9), Uitslag.ONBEKEND),
        ],
    )
    def test_in_turn(self, een: dict[str, Any], ander: dict[str, Any], uitslag: Uitslag) -> None:
        """Equal passes on, unknown stops, a date known to the month only settles what it settles on every day."""
        assert vergeleken(een, ander).uitslag is uitslag

    def test_what_is_needed(self) -> None:
        """What is missing is named, for whom it is missing."""
        gevonden = vergeleken(sinds("2025-01-01", punten=5), sinds("2025-01-01"))
        assert [[g.sleutel for g in van] for van in gevonden.nodig] == [[], ["feiten.punten"]]

    def test_other_way_round(self) -> None:
        """Turned round the other goes first."""
        een, ander = sinds("2025-01-01"), sinds("2025-02-01")
        assert (vergeleken(een, ander).uitslag, vergeleken(ander, een).uitslag) == (Uitslag.EERSTE, Uitslag.TWEEDE)

    def test_without_a_lot(self) -> None:
        """Then the text decides nothing between equals; the check says so."""
        keten = KETEN.replace(
            "b. degene met de meeste punten; en\n   c. bij gelijke datum beslist het lot.",
            "b. degene met de meeste punten.",
        )
        gelijk = sinds("2025-01-01", punten=5)
        assert vergeleken(gelijk, gelijk, keten).uitslag is Uitslag.GELIJK
        assert "RU319" in {d.kind.code for d in parse_regeling(KOP + keten).diagnostics}


class TestTekst:
    """From the words to the model, and what an outcome tells."""

    @pytest.mark.parametrize(
        ("woorden", "soort", "wat"),
        [
            ("degene met de oudste urgentiedatum", Criteriumsoort.VROEGST, "toekenning"),
            ("degene met de langste inschrijfduur", Criteriumsoort.VROEGST, "inschrijving"),
            ("degene die het langst is ingeschreven", Criteriumsoort.VROEGST, "inschrijving"),
            ("de woningzoekende met de vroegste aanvraag", Criteriumsoort.VROEGST, "aanvraag"),
            ("degene met het laagste inkomen", Criteriumsoort.MINST, "feiten.inkomen"),
            ("degene met de laatste reactiedatum", Criteriumsoort.LAATST, "feiten.reactiedatum"),
            ("het lot", Criteriumsoort.LOT, None),
            ("loting", Criteriumsoort.LOT, None),
        ],
    )
    def test_criteria(self, woorden: str, soort: Criteriumsoort, wat: str | None) -> None:
        """What is compared: a day of the record, or a fact of the region's own."""
        keten = f"2. Bij gelijke urgentie gaat voor:\n   a. {woorden}; en\n   b. het lot.\n"
        (rangorde,) = (r for r in lees(keten).regels if isinstance(r, Rangorde))
        eerste = rangorde.criteria[0]
        assert eerste.soort is soort
        assert wat == (eerste.moment.sleutel if eerste.moment else eerste.gegeven.sleutel if eerste.gegeven else None)

    def test_unclear(self) -> None:
        """An item that says not what is compared is refused."""
        keten = "2. Bij gelijke urgentie gaat voor:\n   a. degene met de oudste urgentie;\n   b. de leukste.\n"
        assert {d.kind.code for d in parse_regeling(KOP + keten).diagnostics if d.is_fout} == {"RU153"}

    def test_told(self) -> None:
        """The outcome on urgency tells the chain."""
        client, fouten = read_client({"sleutel": "a", "uitstroomgereedVanaf": "2025-01-01"}, peildatum=PEIL)
        assert client is not None, fouten
        (rangorde,) = evaluate(lees(), client, peildatum=PEIL).uitkomst("aanspraak").rangordes
        assert [criterium.woorden for criterium in rangorde.criteria][-1] == "bij gelijke datum beslist het lot"

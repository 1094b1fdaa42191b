"""What a program gives beside text and record, refused where it cannot be what is meant."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from regio_uitstroom import Client, Regeling, bundled_regeling, evaluate, parse_regeling, read_client
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.interview import begin
from regio_uitstroom.watals.watals import wat_als

DAG = date(2026, 11, 1)


@pytest.fixture(scope="module")
def regeling() -> Regeling:
    """Return an agreement that comes with the package."""
    return bundled_regeling("amersfoort-uitstroom").of_fout()


class TestKeurArgumenten:
    """Arguments that cannot be what is meant raise at once, with what is needed."""

    @pytest.mark.parametrize("peildatum", ["2026-11-01", None, datetime(2026, 11, 1)])  # noqa: DTZ001 - no zone is meant
    def test_a_peildatum_is_a_date(self, regeling: Regeling, peildatum: Any) -> None:
        """A day as text, none, or a moment of a day is a TypeError that tells the argument."""
        with pytest.raises(TypeError, match=r"^peildatum: a datetime\.date is needed"):
            evaluate(regeling, Client("d1"), peildatum=peildatum)

    def test_a_client_is_read_first(self, regeling: Regeling) -> None:
        """JSON that was not read as a record is a TypeError, without what it holds."""
        geheim: Any = {"sleutel": "geheim-7"}
        with pytest.raises(TypeError, match=r"^client: a Client is needed, such as read_client\(") as fout:
            evaluate(regeling, geheim, peildatum=DAG)
        assert "geheim-7" not in str(fout.value)

    def test_an_agreement_is_read_first(self) -> None:
        """The result of reading a text, or nothing, is no agreement yet."""
        geladen: Any = bundled_regeling("amersfoort-uitstroom")
        with pytest.raises(TypeError, match=r"^regeling: a Regeling or a Register is needed"):
            evaluate(geladen, Client("d1"), peildatum=DAG)

    def test_aannames_are_a_mapping(self, regeling: Regeling) -> None:
        """A list of names presumes nothing."""
        namen: Any = ["dagbesteding"]
        with pytest.raises(TypeError, match=r"^aannames: a mapping"):
            evaluate(regeling, Client("d1"), peildatum=DAG, aannames=namen)

    def test_a_misspelt_fact_is_refused_with_the_one_that_was_meant(self, regeling: Regeling) -> None:
        """A presumption of a fact that does not exist would do nothing without a word."""
        with pytest.raises(ValueError, match=r"^aannames: no fact `uitstroomgereedVanf`.*`uitstroomgereedVanaf`\?$"):
            evaluate(regeling, Client("d1"), peildatum=DAG, aannames={"uitstroomgereedVanf": Datum(1999, 9, 9)})

    def test_the_presumed_value_is_not_told(self, regeling: Regeling) -> None:
        """What is presumed about a client stays out of the text of the error."""
        with pytest.raises(ValueError, match="`xyz`") as fout:
            evaluate(regeling, Client("d1"), peildatum=DAG, aannames={"xyz": "geheim"})
        assert "geheim" not in str(fout.value)

    @pytest.mark.parametrize(
        ("naam", "waarde", "verwacht"),
        [
            ("uitstroomgereedVanaf", "geheim-2026", r"a datetime\.date or a Datum"),
            ("uitstroomgereedVanaf", datetime(2026, 1, 1), r"a datetime\.date or a Datum"),  # noqa: DTZ001 - no zone is meant
            ("voorkeursgemeenten", "geheim", "a tuple of Gemeente values"),
            ("voorkeursgemeenten", ("geheim",), "a tuple of Gemeente values"),
            ("vestigingsgemeente", "geheim", "a Gemeente"),
            ("huishouden", ["geheim"], "a tuple of Gezinslid values"),
            ("zonder vaste woon- of verblijfplaats", "geheim", "True or False"),
            ("zonder vaste woon- of verblijfplaats", 1, "True or False"),
        ],
    )
    def test_a_value_of_another_type(self, regeling: Regeling, naam: str, waarde: Any, verwacht: str) -> None:
        """A presumed value of another type is refused with what the fact needs, and is not told itself."""
        with pytest.raises(ValueError, match=f"^aannames: for `{naam}` .* {verwacht}") as fout:
            evaluate(regeling, Client("d1"), peildatum=DAG, aannames={naam: waarde})
        assert "geheim" not in str(fout.value)

    def test_a_history_cannot_be_presumed(self, regeling: Regeling) -> None:
        """A history is more than a value."""
        with pytest.raises(ValueError, match="`verblijven`"):
            evaluate(regeling, Client("d1"), peildatum=DAG, aannames={"verblijven": True})

    @pytest.mark.parametrize("naam", ["uitstroomgereedVanaf", "hulpvraag.datum"])
    def test_a_fact_of_every_record_can_be_presumed(self, regeling: Regeling, naam: str) -> None:
        """Built-in facts go by their key."""
        assert evaluate(regeling, Client("d1"), peildatum=DAG, aannames={naam: Datum(2026, 9, 1)}).aannames

    @pytest.mark.parametrize("deur", [wat_als, begin])
    def test_the_other_doors_refuse_the_same(self, regeling: Regeling, deur: Any) -> None:
        """What if and the interview refuse a misspelt fact too."""
        vraag = {"vraag": "huisvesting"} if deur is wat_als else {}
        with pytest.raises(ValueError, match="`dagbestedng`"):
            deur(regeling, Client("d1"), peildatum=DAG, aannames={"dagbestedng": True}, **vraag)


class TestParseRegeling:
    """A text is text."""

    @pytest.mark.parametrize("text", [None, 3, ["Convenant"]])
    def test_what_is_no_text_is_a_type_error(self, text: Any) -> None:
        """What is neither str nor bytes is a TypeError that tells the argument."""
        with pytest.raises(TypeError, match=r"^text: a str or bytes is needed"):
            parse_regeling(text)


EIGEN = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
werkplaats: de gemeente waar de cliënt werkt (gemeente)
spaargeld: het spaargeld van de cliënt (bedrag)

Artikel 1. Urgentie

De cliënt krijgt urgentie, indien hij dagbesteding heeft en hij onjuiste gegevens heeft verstrekt.
"""


@pytest.fixture(scope="module")
def eigen() -> Regeling:
    """Return an agreement that declares facts of its own."""
    return parse_regeling(EIGEN).of_fout()


class TestKeurFeiten:
    """Facts of a record that was read without the declarations of the agreement."""

    @pytest.mark.parametrize(
        ("naam", "waarde", "verwacht"),
        [
            ("dagbesteding", "geheim", "`feiten.dagbesteding` True or False"),
            ("dagbesteding", 1, "`feiten.dagbesteding` True or False"),
            ("dagbesteding", {"betwist": [True, "geheim"]}, "`feiten.dagbesteding` True or False"),
            ("spaargeld", "geheim", r"`feiten.spaargeld` a decimal\.Decimal"),
            ("werkplaats", "Zeist", "`feiten.werkplaats` a Gemeente"),
            ("Dagbesteding", True, "the agreement writes `dagbesteding` with other capitals"),
            ("de cliënt onjuiste gegevens heeft verstrekt", "geheim", "True or False"),
        ],
    )
    def test_another_type_is_refused(self, eigen: Regeling, naam: str, waarde: Any, verwacht: str) -> None:
        """A value that no declaration can mean would be passed over without a word; it is not told itself."""
        gelezen, _ = read_client({"sleutel": "d1", "feiten": {naam: waarde}})
        assert gelezen is not None
        with pytest.raises(ValueError, match=rf"^client: .*{verwacht}.*gegevens=regeling\.gegevens") as fout:
            evaluate(eigen, gelezen, peildatum=DAG)
        assert "geheim" not in str(fout.value)

    @pytest.mark.parametrize(
        "feiten",
        [
            {"dagbesteding": True, "spaargeld": 100},
            {"spaargeld": 100.5},
            {"huisdier": "kat"},
            {"werkplaats": {"nietVastTeStellen": "x"}},
        ],
    )
    def test_what_fits_is_taken(self, eigen: Regeling, feiten: dict[str, object]) -> None:
        """Values of the declared types count, and facts of another agreement are left alone."""
        gelezen, _ = read_client({"sleutel": "d1", "feiten": feiten})
        assert gelezen is not None
        assert evaluate(eigen, gelezen, peildatum=DAG).uitkomsten

    def test_with_the_declarations(self, eigen: Regeling) -> None:
        """Read with the declarations, the name of a municipality is that municipality."""
        gelezen, _ = read_client({"sleutel": "d1", "feiten": {"werkplaats": "Zeist"}}, gegevens=eigen.gegevens)
        assert gelezen is not None
        assert evaluate(eigen, gelezen, peildatum=DAG).uitkomsten

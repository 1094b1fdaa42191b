"""Whom a text covers, and sentences about several groups of clients at once."""

from datetime import date

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import NietVanToepassing, Overgang, Regel, Toepassingsbereik, Urgentie
from regio_uitstroom.model.voorwaarden import Niet, Of, Verblijfstest
from tests.syntax.zinnen import codes, tekst

BW = "cliënten die uitstromen uit beschermd wonen"
DETENTIE = "cliënten die uitstromen uit detentie"
PEILDATUM = date(2020, 6, 1)


def regel(zin: str) -> Regel:
    """Return the last rule of a small agreement with the sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def urgentie(zin: str, soort: str | None) -> Uitkomst:
    """Return the outcome on urgency for a client who flows out of such a facility; None: of none that is known."""
    record: dict[str, object] = {"sleutel": "c", "uitstroomgereedVanaf": "2020-01-01"}
    if soort is not None:
        verblijf = {"voorziening": soort, "datumVan": "2019-01-01", "datumTot": "2020-05-01"}
        record["verblijven"] = {"volledigVan": "2000-01-01", "volledigTot": "2020-06-02", "lijst": [verblijf]}
    client, fouten = read_client(record)
    assert client is not None, fouten
    regeling = parse_regeling(tekst(zin)).of_fout()
    return evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("aanspraak")


class TestToepassingsbereik:
    """resolve.regels_toepassing.toepassingsbereik and the gate that it makes."""

    @pytest.mark.parametrize(
        "zin",
        [
            f"Dit convenant is van toepassing op {BW}.",
            f"Dit convenant is uitsluitend van toepassing op {BW}.",
            f"Dit convenant is alleen van toepassing op {BW}.",
            f"Dit convenant geldt alleen voor {BW}.",
            f"Dit convenant ziet op {BW}.",
            f"Dit convenant heeft betrekking op {BW}.",
            "Dit convenant is van toepassing op personen die uitstromen uit beschermd wonen.",
        ],
    )
    def test_covers_these(self, zin: str) -> None:
        """It covers those whom it names; the others fall outside, and what is not known stays unknown."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Toepassingsbereik)
        assert not gevonden.sluit_uit
        assert urgentie(zin, "beschermd wonen").soort is Uitkomstsoort.VASTGESTELD
        assert urgentie(zin, "penitentiaire inrichting").reden is Reden.BUITEN_DOELGROEP
        assert urgentie(zin, None).soort is Uitkomstsoort.ONBEPAALD

    @pytest.mark.parametrize(
        "zin",
        [
            f"Dit convenant is niet van toepassing op {DETENTIE}.",
            f"Dit convenant geldt niet voor {DETENTIE}.",
            f"Voor {DETENTIE} geldt dit convenant niet.",
            f"Op {DETENTIE} is dit convenant niet van toepassing.",
            "Dit convenant is niet van toepassing, indien de cliënt uitstroomt uit detentie.",
            (
                "Dit convenant is niet van toepassing op:\n   a. cliënten die uitstromen uit detentie; en\n"
                "   b. cliënten die uitstromen uit vrouwenopvang."
            ),
        ],
    )
    def test_leaves_these_out(self, zin: str) -> None:
        """It covers all but those whom it names, and says why."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Toepassingsbereik)
        assert gevonden.sluit_uit
        assert urgentie(zin, "beschermd wonen").soort is Uitkomstsoort.VASTGESTELD
        assert urgentie(zin, "penitentiaire inrichting").reden is Reden.BUITEN_DOELGROEP
        assert urgentie(zin, None).soort is Uitkomstsoort.ONBEPAALD

    @pytest.mark.parametrize(
        ("zin", "soort", "reden"),
        [
            (
                f"Dit convenant is niet van toepassing op {DETENTIE}.",
                "penitentiaire inrichting",
                "vast staat dat de cliënt uitstroomt uit een penitentiaire inrichting",
            ),
            (
                f"Dit convenant is van toepassing op {BW}.",
                "vrouwenopvang",
                "het is niet zo dat de cliënt uitstroomt uit beschermd wonen",
            ),
        ],
    )
    def test_told(self, zin: str, soort: str, reden: str) -> None:
        """The explanation says what leaves the client out, and not its opposite."""
        assert reden in urgentie(zin, soort).motivering

    def test_several_widen_each_other(self) -> None:
        """Of two sentences on whom it covers, one is enough; of two on whom it leaves out, too."""
        zin = f"Dit convenant is van toepassing op {BW}.\n2. Dit convenant is van toepassing op {DETENTIE}."
        assert urgentie(zin, "penitentiaire inrichting").soort is Uitkomstsoort.VASTGESTELD
        assert urgentie(zin, "vrouwenopvang").reden is Reden.BUITEN_DOELGROEP

    def test_day_of_coming_in(self) -> None:
        """A day of coming in is a transition clause, also with *uitsluitend*; denied it is refused with the way out."""
        op = "op cliënten die op of na 1 januari 2019 zijn ingestroomd."
        assert isinstance(regel(f"Dit convenant is uitsluitend van toepassing {op}"), Overgang)
        assert codes(f"Dit convenant is niet van toepassing {op}") == ["RU224"]

    @pytest.mark.parametrize("wat", ["Dit convenant", "Artikel 2"])
    def test_nobody(self, wat: str) -> None:
        """A sentence that would leave everybody out, or names no group, is refused."""
        niet = "niet" if wat.startswith("Dit") else "uitsluitend"
        assert codes(f"{wat} is {niet} van toepassing op cliënten.") == ["RU242"]


class TestInstroom:
    """resolve.regels_toepassing.overgang: who came in before, on or after a day."""

    @pytest.mark.parametrize(
        ("wanneer", "vanaf", "tot"),
        [
            ("op of na 1 januari 2019", date(2019, 1, 1), None),
            ("na 1 januari 2019", date(2019, 1, 2), None),
            ("vanaf 1 januari 2019", date(2019, 1, 1), None),
            ("vóór 1 januari 2019", None, date(2019, 1, 1)),
            ("tot en met 1 januari 2019", None, date(2019, 1, 2)),
            ("vanaf de inwerkingtreding van dit convenant", date(2018, 1, 1), None),
            ("vóór de datum van inwerkingtreding", None, date(2018, 1, 1)),
        ],
    )
    @pytest.mark.parametrize("wat", ["is", "blijft"])
    def test_bounds(self, wat: str, wanneer: str, vanaf: date | None, tot: date | None) -> None:
        """*Na* a day begins on the day after it; *op of na* and *vanaf* on that day itself."""
        gevonden = regel(f"Dit convenant {wat} van toepassing op cliënten die {wanneer} zijn ingestroomd.")
        assert isinstance(gevonden, Overgang)
        assert (gevonden.vanaf, gevonden.tot) == (vanaf, tot)

    def test_after_the_words_of_coming_in(self) -> None:
        """The day may stand behind them, and means the same."""
        gevonden = regel("Dit convenant is van toepassing op cliënten die zijn ingestroomd na 1 januari 2019.")
        assert isinstance(gevonden, Overgang)
        assert gevonden.vanaf == date(2019, 1, 2)

    @pytest.mark.parametrize(
        "wanneer", ["na de inwerkingtreding van dit convenant", "na de datum van inwerkingtreding"]
    )
    def test_after_taking_effect(self, wanneer: str) -> None:
        """Whether that day counts is not said: refused, with both ways to say it; each of them is accepted."""
        zin = "Dit convenant is van toepassing op cliënten die {} zijn ingestroomd."
        (fout,) = (d for d in parse_regeling(tekst(zin.format(wanneer))).diagnostics if d.is_fout)
        assert fout.kind.code == "RU224"
        assert [codes(zin.format(dag)) for dag in fout.hulp.split("`")[1::2]] == [[], []]

    def test_text_without_a_first_day(self) -> None:
        """Where the heading names no day, there is none to count from."""
        zin = "Dit convenant is van toepassing op cliënten die vóór de inwerkingtreding zijn ingestroomd."
        zonder = tekst(zin).replace("Looptijd: vanaf 1 januari 2018\n", "")
        assert "RU224" in [d.kind.code for d in parse_regeling(zonder).diagnostics]

    @pytest.mark.parametrize("wanneer", ["na", "vóór"])
    def test_text_that_takes_effect_on_no_day(self, wanneer: str) -> None:
        """A text takes effect on a day, never before or after one."""
        assert codes(f"Dit convenant treedt in werking {wanneer} 1 januari 2018.") == ["RU108"]


class TestNietVanToepassing:
    """resolve.regels_toepassing.niet_van_toepassing."""

    def test_only_to_some(self) -> None:
        """*Uitsluitend van toepassing op* switches the provision off for all others."""
        gevonden = regel(f"Artikel 2 is uitsluitend van toepassing op {BW}.")
        assert isinstance(gevonden, NietVanToepassing)
        assert isinstance(gevonden.voorwaarde, Niet)

    def test_several_groups(self) -> None:
        """Each group that the sentence names, not only the first."""
        gevonden = regel(f"Artikel 2 is niet van toepassing op {BW} en {DETENTIE}.")
        assert isinstance(gevonden.voorwaarde, Of)


class TestGroepen:
    """resolve.voorwaarden: clients named beside each other."""

    @pytest.mark.parametrize(
        "zin",
        [
            f"Het college verleent urgentie aan {BW} en {DETENTIE}.",
            f"C{BW[1:]} en {DETENTIE}, krijgen urgentie.",
            f"De urgentie wordt geweigerd aan {BW} en {DETENTIE}.",
        ],
    )
    def test_each(self, zin: str) -> None:
        """A rule about two groups is about both."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Urgentie)
        assert len(list(van_soort(Verblijfstest, gevonden.voorwaarde))) == len((BW, DETENTIE))

    def test_one_without_bounds(self) -> None:
        """A group of which nothing is said, beside one that is narrowed, would take everybody in."""
        assert codes(f"Het college verleent urgentie aan de aanvrager en {BW}.") == ["RU243"]

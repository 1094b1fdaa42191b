"""What is only looked for where it can be, gives the same as when it is looked for everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.atoms import atoms
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.beslissend import kan_beslissen
from regio_uitstroom.syntax.build.beslist_niets import _anders_gezegd
from regio_uitstroom.syntax.build.trefwoorden import trefwoorden
from regio_uitstroom.syntax.parse import parse
from regio_uitstroom.syntax.patronen import STARTS, lezer_voor
from regio_uitstroom.syntax.tables import grammar, terminals
from tests.syntax.boom import boom
from tests.syntax.test_goldens import FOUT, GOED, KOP, fouten, stages

MODULES = (
    "aanhang", "bedoelde_plaatsen", "gedeeld", "hoofdzinnen", "keuzes", "lezer", "onmogelijk", "ontkenningen",
    "passes", "rangorde", "rijen", "termijnwoorden",
)  # fmt: skip
"""The passes that first ask for the classes of the tokens of a sentence."""
ALLE = set(terminals(grammar())) | {"ONBEKEND", "OPSOMTEKEN", "LID", "AANHANG", "NIET_EERDER", "PUNT", "GROOTHEID"}
"""Classes of tokens: with all of them at hand no pass can be left out."""
BUNDLED = sorted(Path(str(files("regio_uitstroom.regelingen"))).glob("*.convenant"))
STUKKEN = (
    "de cliënt", "cliënten", "hij", "zij", "Wie", "het college", "ouder", "de gemeente", "Houten", "Zeist", "de regio",
    "verblijf", "in", "beschermd wonen", "opvang", "en", "of", ",", "onverminderd", "artikel 2", "het eerste lid",
    "niet meer", "niet", "geen", "niemand", "bedraagt", "500 euro", "dan", "indien", "tenzij", "heeft", "verblijven",
    "woont", "krijgt", "kan", "wordt", "geacht", "te hebben", "geweigerd", "geldt als weigering", "is", "urgentie",
    "gedurende", "de begeleiding", "van 18 jaar of ouder", "jonger dan 23 jaar", "van", "het", "verstrekken", ":",
    "een woning", "regiobinding", "met dien verstande dat", "als bedoeld in artikel 2", "nul dagen", "twee maanden",
    "na", "de aanvraag", "ontvangst", "bij", "wegens", "echtscheiding", "recht op", "a.", ";", "niet eerder dan",
)  # fmt: skip
TELLEND = (
    "in", "gedurende", "over", "van", "binnen", "uit", "voor", "na", "tijdens", "de", "het", "een", "anderhalf",
    "laatste", "afgelopen", "drie", "vijf", "jaar", "jaren", "maanden", "2024", "7", "periode", "eerste", "tweede",
    "kwartaal", "kalenderjaar", "kalenderjaren", "helft", "derde", "half", "maal", "voorafgaand", "tot", "en", "met",
    "tussen", "mei", "€", "huisvesting", "cliënt", "21e",
)  # fmt: skip


def gelezen(text: str) -> tuple[str, tuple[object, ...]]:
    """Return what comes of a text: its tree, and what is told of it."""
    tree, findings = parse(Source("proef.convenant", text))
    return boom(tree) if tree is not None else "", findings


def artikel(zin: str) -> str:
    """Return an agreement with one sentence."""
    return f"{KOP}Partijen\n\nDe gemeenten Houten en Zeist.\n\nArtikel 2. Proef\n\n1. {zin}.\n"


@pytest.fixture
def overal(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every pass look through every sentence."""
    with monkeypatch.context() as anders:
        for naam in MODULES:
            anders.setattr(import_module(f"regio_uitstroom.syntax.{naam}"), "soorten_in", lambda _: ALLE)
        yield


class TestSoortenIn:
    def test_goldens(self, request: pytest.FixtureRequest) -> None:
        """Of every golden sentence."""
        teksten = [KOP + stages(path)["tekst"] + "\n" for path in GOED]
        teksten += [KOP + tekst + "\n" for path in FOUT for tekst, _ in fouten(path)]
        eerst = [gelezen(text) for text in teksten]
        request.getfixturevalue("overal")
        assert [gelezen(text) for text in teksten] == eerst

    def test_bundled(self, request: pytest.FixtureRequest) -> None:
        """Of every agreement that comes along."""
        teksten = [path.read_text(encoding="utf-8") for path in BUNDLED]
        eerst = [gelezen(text) for text in teksten]
        request.getfixturevalue("overal")
        assert [gelezen(text) for text in teksten] == eerst

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(st.lists(st.sampled_from(STUKKEN), min_size=1, max_size=9))
    def test_any_words(self, monkeypatch: pytest.MonkeyPatch, stukken: list[str]) -> None:
        """Of words in any order."""
        text = artikel(" ".join(stukken))
        eerst = gelezen(text)
        with monkeypatch.context() as anders:
            for naam in MODULES:
                anders.setattr(import_module(f"regio_uitstroom.syntax.{naam}"), "soorten_in", lambda _: ALLE)
            assert gelezen(text) == eerst


class TestLezerVoor:
    @given(st.lists(st.sampled_from(TELLEND), min_size=1, max_size=7))
    def test_same_as_every_reader(self, woorden: list[str]) -> None:
        """No time, share or amount is missed for want of a word that counts."""
        rij = atoms(" ".join(woorden))
        klein = [atom.klein for atom in rij]
        for at, woord in enumerate(klein):
            ieder, gekozen = STARTS.get(woord), lezer_voor(klein, at)
            assert (gekozen and gekozen(rij, at)) == (ieder and ieder(rij, at))


def _beslist(tekst: str, vorm: str) -> bool:
    patronen = (row["patroon"] for row in lexicon_rows("beslissend") if row["vorm"] == vorm)
    return re.search("|".join(patronen), tekst) is not None


DELEN = sorted({deel for row in lexicon_rows("beslissend") for deel in re.findall(r"[a-zë]{2,}", row["patroon"])})


class TestKanBeslissen:
    @given(st.lists(st.sampled_from([*DELEN, *(f"{deel}t" for deel in DELEN), "de", "over", ",", "."]), max_size=8))
    def test_same_as_whole_sentence(self, woorden: list[str]) -> None:
        """Word by word as over the whole sentence at once."""
        tekst = " ".join(woorden)
        assert kan_beslissen(tekst) == _beslist(tekst, "woord")
        assert kan_beslissen(tekst, over_zorg=True) == (_beslist(tekst, "woord") or _beslist(tekst, "geld"))


ANDERS = [(row["patroon"], row["schrijf"]) for row in lexicon_rows("beslist_anders")]
WOORDEN = sorted({deel for patroon, _ in ANDERS for deel in re.findall(r"[a-zë]{2,}(?: [a-zë]+)*", patroon)})


class TestTrefwoorden:
    @pytest.mark.parametrize(
        ("patroon", "woorden"),
        [
            (r"\bwoning\b", {"woning"}),
            (r"\b(?:valt|vallen)\b.*\baf\b", {"valt", "vallen"}),
            (r"leeftijds?grens", {"leeftijd"}),
            (r"\bab?c", {"a"}),
            (r"(?:een )?huis|\bhof\w*", {"huis", "hof"}),
            (r"\w+|huis", set()),
            (r"[a-z]{3}", set()),
            (r"(?:recht op|(?:aan|toe)spraak)+", {"recht op", "spraak"}),
        ],
    )
    def test_words(self, patroon: str, woorden: set[str]) -> None:
        """The longest words of which one must be there."""
        assert trefwoorden(patroon) == woorden

    @given(st.lists(st.sampled_from([*WOORDEN, *(w.title() for w in WOORDEN), "de", "is", "een"]), max_size=8))
    def test_same_as_every_pattern(self, woorden: list[str]) -> None:
        """What decides in other words is told as when every pattern is tried."""
        zin = " ".join(woorden)
        wel = next((wel for patroon, wel in ANDERS if re.search(patroon, zin, re.IGNORECASE)), "")
        assert _anders_gezegd(zin) == wel

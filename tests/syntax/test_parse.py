"""From a source to the tree: never an exception, bounded time, and what could be read where something could not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import parse_regeling
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.source import Source
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.parse import parse
from tests.aanroepen import aanroepen

KOP = 'Convenant "Proef"\nRegio: Proef\nSoort: convenant\nLooptijd: vanaf 1 januari 2020\n\n'
ZIN = "De gemeente van voorkeur is verantwoordelijk voor de huisvesting, indien de cliënt uitstroomgereed is."
WOORDEN = sorted(
    {atom for row in lexicon_rows("woorden") for atom in row["frase"].split()}
    | {
        "cliënt",
        "urgentie",
        "Houten",
        "artikel",
        "2",
        "eerste",
        "lid",
        ".",
        ",",
        ";",
        ":",
        "\n",
        "a.",
        "1°.",
        "1.",
        "is",
        "heeft",
    }
    | {
        "krijgt",
        "stelt",
        "vijf",
        "maanden",
        "januari",
        "2020",
        '"',
        "(",
        ")",
        "Artikel 2. X\n",
        "Voorbeeld\n",
        "\n\n",
        "Gegevens\n",
    }
)


def lees(tekst: str) -> tuple[ast.Bestand | None, list[str]]:
    """Parse a text; returns the tree and the codes."""
    tree, findings = parse(Source("proef.convenant", tekst))
    return tree, [finding.kind.code for finding in findings]


def artikel(*zinnen: str) -> str:
    """Put sentences in an article."""
    return KOP + "Artikel 1. Proef\n\n" + "\n".join(f"{n}. {zin}" for n, zin in enumerate(zinnen, 1)) + "\n"


class TestParse:
    @given(st.lists(st.sampled_from(WOORDEN), max_size=60).map(" ".join))
    def test_words_in_any_order(self, tekst: str) -> None:
        """Any row of words gives a tree or findings, never an exception; every place lies in the text."""
        source = Source("proef.convenant", KOP + "Artikel 1. Proef\n\n" + tekst)
        _, findings = parse(source)
        assert all(f.span is not None and 0 <= f.span.start <= f.span.end <= len(source.text) for f in findings)

    @given(st.lists(st.sampled_from(WOORDEN), max_size=40).map(" ".join))
    def test_words_in_an_example(self, tekst: str) -> None:
        """The same in a worked example."""
        lees(KOP + 'Voorbeeld "x"\nGegeven een cliënt\n' + tekst)

    def test_good_sentences_stay(self) -> None:
        """A sentence with a mistake does not take the others with it."""
        tree, codes = lees(artikel(ZIN, "De cliënt krijgt paars.", ZIN))
        assert tree is not None
        assert codes == ["RU101"]
        assert [len(lid.zinnen) for lid in tree.artikelen[0].leden] == [1, 0, 1]

    def test_order_of_findings(self) -> None:
        """Findings come in the order of the text."""
        _, findings = parse(Source("x", artikel("De cliënt is paars.", "De cliënt is groen.")))
        assert [f.span.start for f in findings if f.span] == sorted(f.span.start for f in findings if f.span)

    def test_nothing_to_read(self) -> None:
        """A text without anything that looks like an agreement gives no tree."""
        assert lees("zomaar wat tekst")[0] is None

    def test_places_after_soft_hyphens(self) -> None:
        """A place is one in the original text, also where invisible characters stand before it."""
        source = Source("x", artikel("De cli\u00adënt krijgt ur\u00adgenntie."))
        _, findings = parse(source)
        assert [f.span.text for f in findings if f.span] == ["ur\u00adgenntie"]

    def test_line_breaks(self) -> None:
        """Line breaks and spaces inside a sentence mean nothing."""
        assert lees(artikel(ZIN.replace(" ", "\n   "))) == lees(artikel(ZIN))

    def test_capitals(self) -> None:
        """A sentence in capitals is read as any other."""
        _, codes = lees(artikel("DE CLIËNT KRIJGT URGENTIE."))
        assert codes == []

    def test_names_not_in_force(self) -> None:
        """Two municipalities are two where the one with *en* in its name had gone by then."""
        tree, _ = lees(KOP + "Partijen\n\nDe gemeenten Maasgouw, Roggel en Neer en Leudal.\n")
        assert tree is not None
        deelname = tree.partijen[0]
        assert isinstance(deelname, ast.Deelname)
        assert "Leudal" in [g.naam for g in deelname.gemeenten]

    @pytest.mark.parametrize("row", lexicon_rows("zinsvormen"), ids=lambda row: row["hoofd"])
    def test_sentence_forms(self, row: dict[str, str]) -> None:
        """Every example that a message shows is itself accepted, at the place where it is shown."""
        assert lees(artikel(row["voorbeeld"]))[1] == []
        assert lees(KOP + f"Partijen\n\nDe gemeenten Houten en Zeist.\n{row['onder_partijen']}\n")[1] == []

    def test_hint_after_the_end(self) -> None:
        """Where a sentence is over already, the hint says so, and does not tell of nothing that can stand there."""
        tekst = KOP + (
            'Voorbeeld "af"\nGegeven een cliënt\n  met woonadres in Houten\nen peildatum 1 mei 2020\n'
            "dan is onbepaald wie verantwoordelijk is voor de huisvesting. huisvesting.\n"
        )
        _, (finding,) = parse(Source("proef.convenant", tekst))
        assert finding.kind.code == "RU104"
        assert finding.hulp == "de zin ervoor is al af; haal dit weg, of begin er een eigen zin of regel mee"

    def test_hint_under_partijen(self) -> None:
        """What a hint shows under *Partijen* can stand there."""
        tekst = KOP + "Partijen\n\nDe gemeenten Houten en Zeist.\nDe gemeente Zeist neemt deel op verzoek.\n"
        _, (finding,) = parse(Source("proef.convenant", tekst))
        assert finding.kind.code == "RU108"
        assert finding.hulp == "zo kan het wel: `De gemeente Zeist neemt voor vrouwenopvang deel tot 1 januari 2028.`"


class TestKop:
    def test_fields(self) -> None:
        """Every field of the heading is read."""
        tree, codes = lees(
            'Regionale afspraken "Titel: met teken"\nRegio: Proef\nSoort: regionale afspraken\n'
            "Looptijd: van 1 januari 2020 tot en met 31 december 2024\nOndertekend: 1 december 2019\nPlaats: Houten\n"
            'Bron: "een bron"\nGrondslag: "Auteurswet, artikel 15b"\nVersie: 2\nUittreksel: artikelen 12, 14 en 15\n'
            "Uitvoerende organisatie: Het Vierde Huis\n"
        )
        assert codes == []
        assert tree is not None
        assert tree.kop is not None
        assert (tree.kop.soort, tree.kop.titel) == ("regionale afspraken", "Titel: met teken")
        looptijd, bron = tree.kop.veld("Looptijd"), tree.kop.veld("Bron")
        assert looptijd is not None
        assert looptijd.looptijd is not None
        assert looptijd.looptijd.inclusief
        assert bron is not None
        assert bron.tekst == "een bron"

    @pytest.mark.parametrize(
        "waarde", ["tot 1 januari 2020", "vanaf 1 januari 2020", "van 1 mei 2019 tot 31 februari 2021"]
    )
    def test_looptijd(self, waarde: str) -> None:
        """Every form of the looptijd is read; a day that does not exist is left to a later pass."""
        tree, codes = lees(f'Convenant "X"\nLooptijd: {waarde}\n')
        assert codes == []
        assert tree is not None

    @pytest.mark.parametrize(
        "waarde", ["altijd", "van 1 januari 2020", "2020", "van januari tot maart", "tot 1 mei 2020 en verder"]
    )
    def test_unreadable(self, waarde: str) -> None:
        """Another looptijd is refused with an example."""
        assert lees(f'Convenant "X"\nLooptijd: {waarde}\n')[1] == [kinds.KOPWAARDE.code]

    def test_unknown_field(self) -> None:
        """An unknown field is refused, with the list."""
        _, findings = parse(Source("x", 'Convenant "X"\nKleur: blauw\n'))
        assert [f.kind for f in findings] == [kinds.ONBEKEND_KOPVELD]
        assert "`Looptijd`" in dict(findings[0].waarden)["verwacht"]


HOSTILE = {
    "unknown words": "woordx " * 20_000,
    "known words": "de cliënt " * 20_000,
    "judgments": "De cliënt krijgt urgentie, indien "
    + "naar het oordeel van het college " * 20_000
    + "hij dakloos is.",
    "clauses": "De cliënt krijgt urgentie, indien hij " + "die " * 20_000 + "dakloos is.",
    "commas": "Houten, " * 20_000,
    "brackets": "(" * 20_000,
    "quotes": '"' * 20_000,
    "numbers": "1.1.1.1.1.1 " * 20_000,
    "references": "artikel 2, eerste lid, " * 10_000,
    "parts of parts": "In afwijking van " + "het eerste lid van " * 2_000 + "artikel 2 is",
    "parts of articles": "het eerste lid van artikel 2 en " * 2_000,
    "list": "De cliënt krijgt urgentie, indien:\n"
    + "\n".join(f"{chr(97 + n % 26)}. hij dakloos is;" for n in range(5_000)),
    "leden": "\n".join(f"{n}. De cliënt krijgt urgentie." for n in range(1, 5_000)),
    "articles": "\n\n".join(f"Artikel {n}. X\n\nDe cliënt krijgt urgentie." for n in range(2, 2_000)),
    "definitions": "In dit convenant wordt verstaan onder:\n"
    + "\n".join(f"a. term{n}: verblijf in opvang;" for n in range(3_000)),
    "misspelled": "De cliënt krijgt urgentei. " * 3_000,
    "ranges": "In afwijking van het eerste tot en met vierhonderdste lid is " * 2_000,
    "examples": 'Voorbeeld "x"\nGegeven een cliënt\n' + "  die dakloos is\n" * 10_000,
}


class TestBounds:
    @pytest.mark.parametrize("naam", HOSTILE)
    def test_hostile(self, naam: str) -> None:
        """A hostile text is read or refused with a bounded amount of work for each character of it (at most 115)."""
        source = Source("x", KOP + "Artikel 1. Proef\n\n" + HOSTILE[naam])
        assert aanroepen(lambda: parse(source)) < 300 * len(source.text)

    def test_linear(self) -> None:
        """Eight times the text takes about eight times as many calls, not sixty-four."""

        def calls(times: int) -> int:
            text = artikel(*[ZIN] * 40).replace("Artikel 1.", "Artikel {}.")
            source = Source("x", KOP + "\n".join(text.removeprefix(KOP).format(n) for n in range(times)))
            return aanroepen(lambda: parse(source))

        calls(1)
        assert calls(16) < 9 * calls(2)

    def test_too_many_leden(self) -> None:
        """More than 400 leden are reported once."""
        _, codes = lees(artikel(*["De cliënt krijgt urgentie."] * 405))
        assert codes == [kinds.TE_VEEL.code]

    def test_too_many_items(self) -> None:
        """More than 26 items in a list are reported once."""
        items = ";\n".join(f"   {'abcdefghijklmnopqrstuvwxyz'[n % 26]}. hij dakloos is" for n in range(27))
        _, codes = lees(artikel(f"De cliënt krijgt urgentie, indien:\n{items}."))
        assert codes == [kinds.TE_VEEL.code]

    def test_too_deep(self) -> None:
        """A clause within a clause within a clause … is refused."""
        diep = "die een kind heeft dat " * 6
        _, codes = lees(artikel(f"De cliënt {diep} krijgt urgentie."))
        assert codes != []


class TestUnknownNames:
    @pytest.mark.parametrize("naam", ["Ziest", "Houtten", "Nieuwegijn", "Xyz"])
    def test_among_names(self, naam: str) -> None:
        """A word in capitals among municipalities is one that is not known: a later pass says so."""
        tree, codes = lees(KOP + f"Partijen\n\nDe gemeenten Bunnik, {naam}, Houten en {naam}.\n")
        assert codes == []
        assert tree is not None
        deelname = tree.partijen[0]
        assert isinstance(deelname, ast.Deelname)
        assert [(g.naam, g.bekend) for g in deelname.gemeenten][1] == (naam, False)


class TestNothingVanishes:
    """A sentence that cannot be read is reported, whatever stands at its end."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is bij De Haven.",
            "De cliënt krijgt urgentie, indien hij een passende woning heeft geweigerd door De Haven.",
            "Houten is verantwoordelijk voor de huisvesting van De Haven.",
        ],
    )
    def test_a_name_at_the_end(self, zin: str) -> None:
        """The name of an organisation makes no rule vanish: it is an error, or the rule is there."""
        tekst = f'Convenant "Proef"\nSoort: convenant\n\nPartijen\n\nDe gemeente Houten.\n\nArtikel 1. Regel\n\n{zin}\n'
        geladen = parse_regeling(tekst)
        assert geladen.regeling is None or geladen.regeling.regels
        assert geladen.regeling is not None or any(melding.is_fout for melding in geladen.diagnostics)

    def test_a_provider(self) -> None:
        """A stay with a provider that is named is not tried on that name: the words are refused, not dropped."""
        zin = "De cliënt krijgt urgentie, indien hij verblijft in beschermd wonen bij De Haven."
        tekst = f'Convenant "Proef"\nSoort: convenant\n\nPartijen\n\nDe gemeente Houten.\n\nArtikel 1. Regel\n\n{zin}\n'
        assert "RU230" in {melding.kind.code for melding in parse_regeling(tekst).diagnostics}

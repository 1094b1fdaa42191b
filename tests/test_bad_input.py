"""Bad input: a clear finding each, in bounded time and memory, and nothing silently skipped."""

import json
import tracemalloc
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from regio_uitstroom import (
    Client,
    Geladen,
    Uitkomstsoort,
    bundled_names,
    bundled_regeling,
    evaluate,
    load_regeling,
    parse_regeling,
    read_jsonl,
)

GOED = """Convenant "Bedacht"
Regio: Bedacht
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn
woonadres had.

Artikel 2. Herhuisvesting

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""


def codes(geladen: Geladen, *, fouten: bool = True) -> list[str]:
    """Return the codes of the errors, or of all findings."""
    return [d.kind.code for d in geladen.diagnostics if d.is_fout or not fouten]


def gewijzigd(oud: str, nieuw: str) -> Geladen:
    """Read the good text with one passage replaced."""
    assert oud in GOED
    return parse_regeling(GOED.replace(oud, nieuw))


class TestGood:
    def test_no_findings(self) -> None:
        """The text that the others spoil has no findings itself."""
        assert codes(parse_regeling(GOED), fouten=False) == []

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """The bundled agreements have only open points, but for a trap in a source and a sentence in its own words."""
        geladen = bundled_regeling(naam)
        assert geladen.regeling is not None
        ernstig = {d.kind.code for d in geladen.diagnostics if d.kind.ernst.value != "aanwijzing"}
        assert ernstig == {"leusden-2023": {"RU323", "RU324"}, "holland-rijnland": {"RU157"}}.get(naam, set())


class TestFiles:
    @pytest.mark.parametrize("inhoud", [b"", b"  \n\n \t\n", b"# alleen een opmerking\n"])
    def test_empty(self, tmp_path: Path, inhoud: bytes) -> None:
        """A file without a word is an error, not an empty agreement."""
        bestand = tmp_path / "leeg.convenant"
        bestand.write_bytes(inhoud)
        geladen = load_regeling(bestand)
        assert geladen.regeling is None
        assert len(codes(geladen)) == 1

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there is one error."""
        assert len(codes(load_regeling(tmp_path / "weg.convenant"))) == 1

    def test_folder(self, tmp_path: Path) -> None:
        """A folder is one error."""
        assert len(codes(load_regeling(tmp_path))) == 1

    def test_binary(self, tmp_path: Path) -> None:
        """A picture is refused with one error."""
        bestand = tmp_path / "plaatje.convenant"
        bestand.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8)
        assert len(codes(load_regeling(bestand))) == 1

    def test_ten_megabytes(self, tmp_path: Path) -> None:
        """A file of 10 MB is refused with one error, without reading it whole."""
        bestand = tmp_path / "groot.convenant"
        bestand.write_bytes(GOED.encode() + b"x" * 10_000_000)
        tracemalloc.start()
        try:
            geladen = load_regeling(bestand)
            _, hoogste = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert len(codes(geladen)) == 1
        assert hoogste < 5_000_000

    @pytest.mark.parametrize("codering", ["utf-16", "utf-8-sig", "utf-16-le", "utf-16-be"])
    def test_other_unicode(self, tmp_path: Path, codering: str) -> None:
        """A file in another encoding of Unicode is read as the same agreement."""
        bestand = tmp_path / "regeling.convenant"
        bestand.write_bytes(GOED.encode(codering))
        assert load_regeling(bestand).of_fout() == parse_regeling(GOED).of_fout()

    def test_windows_1252(self, tmp_path: Path) -> None:
        """A file from an old word processor is read as the same agreement, and the reader is told."""
        bestand = tmp_path / "regeling.convenant"
        bestand.write_bytes(GOED.encode("windows-1252"))
        geladen = load_regeling(bestand)
        assert geladen.of_fout() == parse_regeling(GOED).of_fout()
        assert codes(geladen, fouten=False) != []

    @pytest.mark.parametrize("regeleinde", ["\r\n", "\r"])
    def test_line_ends(self, regeleinde: str) -> None:
        """Line ends of other systems mean the same."""
        assert parse_regeling(GOED.replace("\n", regeleinde)).of_fout() == parse_regeling(GOED).of_fout()


class TestTypography:
    def test_word(self) -> None:
        """Curly quotes, non-breaking spaces, soft hyphens and en-dashes of a word processor mean the same."""
        tekst = GOED.replace('"Bedacht"', "\u201cBedacht\u201d").replace(
            "tijdelijk verblijf", "tijdelijk\u00a0ver\u00adblijf"
        )
        assert parse_regeling(tekst).of_fout() == parse_regeling(GOED).of_fout()

    def test_dash_in_name(self) -> None:
        """A municipality with a typographic hyphen in its name is found."""
        partij = (
            gewijzigd("Houten en Zeist", "Houten, Zeist en Bodegraven\u2011Reeuwijk").of_fout().partijen.deelnames[-1]
        )
        assert partij.gemeente.naam == "Bodegraven-Reeuwijk"


class TestNames:
    def test_unknown_municipality(self) -> None:
        """A municipality that never existed is an error with the nearest name."""
        geladen = gewijzigd("Houten en Zeist", "Houtten en Zeist")
        assert codes(geladen) == ["RU201"]
        assert "Houten" in geladen.diagnostics[0].hint
        assert geladen.diagnostics[0].span is not None
        assert geladen.diagnostics[0].span.text == "Houtten"

    def test_not_yet(self) -> None:
        """A municipality that did not exist at the start of the looptijd is an error that says what it was."""
        assert codes(gewijzigd("Houten en Zeist", "Houten en Vijfheerenlanden")) == ["RU202"]

    def test_impossible_date(self) -> None:
        """A date that never existed is an error at its place."""
        geladen = gewijzigd("1 januari 2018", "31 februari 2018")
        assert codes(geladen) == ["RU204"]
        assert geladen.diagnostics[0].span is not None
        assert geladen.diagnostics[0].span.text == "31 februari 2018"

    def test_article_twice(self) -> None:
        """Two articles with one number are one error that shows both places."""
        geladen = gewijzigd("Artikel 2. Herhuisvesting", "Artikel 1. Herhuisvesting")
        assert codes(geladen) == ["RU206"]
        assert len(next(d for d in geladen.diagnostics if d.is_fout).labels) == 1

    def test_circular_definition(self) -> None:
        """A definition that comes back to itself is an error."""
        geladen = gewijzigd(
            "de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn\nwoonadres had.",
            "de gemeente van oorsprong;\nc. gemeente van oorsprong: de gemeente van herkomst.",
        )
        assert codes(geladen) == ["RU302"]

    def test_circular_stay(self) -> None:
        """A term for a stay that comes back to itself is an error."""
        geladen = gewijzigd(
            "a. tijdelijk verblijf: verblijf in beschermd wonen;",
            "a. tijdelijk verblijf: verblijf in kort verblijf;\nc. kort verblijf: verblijf in tijdelijk verblijf;",
        )
        assert codes(geladen)
        assert geladen.regeling is None


class TestRecovery:
    def test_both_sentences(self) -> None:
        """A broken sentence does not hide the error in the next one, and each gives one report."""
        tekst = GOED.replace("verantwoordelijk voor de huisvesting van", "verantwoordlijk voor de huisvesting van")
        geladen = parse_regeling(tekst.replace("uitstroomgereed", "uitstroomgreed"))
        fouten = [d for d in geladen.diagnostics if d.is_fout]
        assert len(fouten) == 2
        assert [d.span.text for d in fouten if d.span] == ["verantwoordlijk", "uitstroomgreed"]

    def test_names_too(self) -> None:
        """A broken sentence does not hide an impossible date elsewhere."""
        tekst = GOED.replace("uitstroomgereed", "uitstroomgreed").replace("1 januari 2018", "31 februari 2018")
        assert len(codes(parse_regeling(tekst))) == 2

    @pytest.mark.parametrize("einde", ["als bedoeld in", "bedoeld in", "genoemd in", "bedoeld onder", "als bedoeld"])
    def test_breaks_off(self, einde: str) -> None:
        """A text that ends where a reference should follow is reported like any other broken sentence."""
        assert codes(parse_regeling(f"{GOED.rstrip().rstrip('.')} {einde}\n"))


class TestBounds:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien "
            + "naar het oordeel van het college " * 20_000
            + "hij uitstroomgereed is.",
            "De cliënt krijgt urgentie, indien " + "niet " * 100_000 + "hij uitstroomgereed is.",
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is" + " en hij uitstroomgereed is" * 20_000 + ".",
            "De cliënt " + "die uitstroomt " * 30_000 + "krijgt urgentie.",
            "De cliënt krijgt urgentie" + ", indien hij uitstroomgereed is" * 20_000 + ".",
            "(" * 100_000,
            "a. " * 100_000,
            '"' * 99_999,
        ],
        ids=["judgments", "negations", "row", "relatives", "tails", "brackets", "items", "quotes"],
    )
    def test_deep(self, zin: str) -> None:
        """A hundred thousand of anything is read or refused, never a crash."""
        geladen = gewijzigd("2. De cliënt krijgt urgentie, indien hij uitstroomgereed is.", f"2. {zin}")
        assert (geladen.regeling is None) == bool(codes(geladen))

    def test_long_chain_of_terms(self) -> None:
        """A long chain of definitions is refused with a finding, or read; never a crash."""
        letters = "abcdefghijklmnopqrstuvwxyz"
        artikelen = []
        for artikel in range(30):
            items = [f"{x}. term {artikel}{x}: verblijf in term {artikel}{y}" for x, y in pairwise(letters)]
            items.append(
                f"z. term {artikel}z: verblijf in " + (f"term {artikel + 1}a" if artikel < 29 else "beschermd wonen")
            )
            artikelen.append(
                f"Artikel {artikel + 3}. Begrippen\n\nIn dit convenant wordt verstaan onder:\n"
                + ";\n".join(items)
                + "."
            )
        geladen = parse_regeling(GOED + "\n" + "\n\n".join(artikelen))
        assert (geladen.regeling is None) == bool(codes(geladen))
        if geladen.regeling is not None:
            assert evaluate(geladen.regeling, Client("dossier-1"), peildatum=date(2018, 3, 1)).uitkomsten

    @pytest.mark.parametrize("lengte", [50, 51, 780])
    def test_long_chain_of_municipalities(self, lengte: int) -> None:
        """Definitions of municipalities lean on one another fifty deep; a longer chain is refused with one finding."""
        letters = "abcdefghijklmnopqrstuvwxyz"
        namen = [f"gemeente n{nummer // 26}-{letters[nummer % 26]}" for nummer in range(lengte)]
        regels = [
            f"{letters[n % 26]}. {naam}: de {volgende}"
            for n, (naam, volgende) in enumerate(pairwise([*namen, "gemeente Zeist"]))
        ]
        blokken = [";\n".join(regels[begin : begin + 26]) for begin in range(0, lengte, 26)]
        artikelen = [
            f"Artikel {n}. Begrippen\n\nIn dit convenant wordt verstaan onder:\n{blok}."
            for n, blok in enumerate(blokken, 3)
        ]
        slot = (
            f"Artikel {len(blokken) + 3}. Zorg\n\nDe {namen[0]} is verantwoordelijk voor de begeleiding van de cliënt."
        )
        geladen = parse_regeling("\n\n".join([GOED, *artikelen, slot]))
        assert codes(geladen) == (["RU316"] if lengte > 50 else [])
        if geladen.regeling is not None:
            beoordeling = evaluate(geladen.regeling, Client("dossier-1"), peildatum=date(2018, 3, 1))
            assert beoordeling.uitkomst("begeleiding").soort is Uitkomstsoort.VASTGESTELD


class TestRecords:
    def test_half_broken(self) -> None:
        """In a file with half of its lines broken each line gives a client or its own errors, in order."""
        goed = json.dumps({"sleutel": "a", "geboortedatum": "2004-03-09"})
        slecht = (
            '{"sleutel": ',
            '{"sleutel": "b", "geboortedatum": "2004-02-31"}',
            "[]",
            '{"sleutel": "c", "onbekend": 1}',
        )
        regels = [regel for paar in zip([goed] * 4, slecht, strict=True) for regel in paar]
        gelezen = list(read_jsonl(regels))
        assert [nummer for nummer, _, _ in gelezen] == list(range(1, 9))
        assert [client is not None for _, client, _ in gelezen] == [True, False] * 4
        assert all(bool(fouten) == (client is None) for _, client, fouten in gelezen)

"""Records as text: JSON, JSON Lines and files."""

from datetime import date
from pathlib import Path

import pytest

from regio_uitstroom.client import ClientFout, RecordFout, load_client, read_jsonl, read_text
from regio_uitstroom.client.record import Client

REGELS = ['\ufeff{"sleutel": "a-1"}\n', "\n", "{kapot\n", '{"sleutel": 3}\n', '{"sleutel": "a-2"}']


class TestReadJsonl:
    """read_jsonl."""

    def test_bytes(self) -> None:
        """Lines of bytes are read as well; one that is no UTF-8 tells so and stops no other."""
        regels = [b'{"sleutel": "\xff"}\n', b"\xef\xbb\xbf\n", '{"sleutel": "é"}'.encode()]
        gelezen = list(read_jsonl(regels))
        assert [(nummer, client) for nummer, client, _ in gelezen] == [(1, None), (3, Client("é"))]
        assert [str(fout) for fout in gelezen[0][2]] == ["$: verwacht een tekst in UTF-8; byte 14 is dat niet"]

    def test_counts_lines_from_one(self) -> None:
        """Each record has its line number; an empty line has none, but counts."""
        assert [nummer for nummer, _, _ in read_jsonl(REGELS)] == [1, 3, 4, 5]

    def test_bad_line_stops_nothing(self) -> None:
        """Good records before and after a bad line are read."""
        clients = [client for _, client, _ in read_jsonl(REGELS)]
        assert clients == [Client("a-1"), None, None, Client("a-2")]

    def test_bad_line_has_its_errors(self) -> None:
        """A bad line tells its own errors, a good one none."""
        assert [[fout.pad for fout in fouten] for _, _, fouten in read_jsonl(REGELS)] == [[], ["$"], ["$.sleutel"], []]

    def test_reads_line_by_line(self) -> None:
        """A file of many is never held as a whole: the first record is there before the second line is asked for."""
        gevraagd: list[int] = []

        def regels() -> object:
            for nummer in range(3):
                gevraagd.append(nummer)
                yield f'{{"sleutel": "a-{nummer}"}}'

        next(read_jsonl(regels()))  # type: ignore[arg-type] # a generator of str
        assert gevraagd == [0]

    def test_own_peildatum_wins(self) -> None:
        """The day of a record goes before the caller's when names are resolved."""
        regel = '{"sleutel": "a-1", "peildatum": "2018-01-01", "voorkeursgemeenten": ["Vijfheerenlanden"]}'
        ((_, client, _),) = read_jsonl([regel], peildatum=date(2020, 1, 1))
        assert client is None


class TestReadText:
    """read_text."""

    @pytest.mark.parametrize(
        ("tekst", "verwacht"),
        [
            ("", "hier staat niets"),
            (" \n", "hier staat niets"),
            ('{"sleutel": "a-1"\n', "de tekst houdt te vroeg op"),
            ('{"sleutel": a-1}\n', "teken 13 is dat niet"),
            ('{"sleutel": "a-1"} nog iets\n', "teken 20 is dat niet"),
            ('{\n"sleutel": a-1}\n', "regel 2, teken 12 is dat niet"),
        ],
    )
    def test_tells_where_it_is_no_json(self, tekst: str, verwacht: str) -> None:
        """The place is told, with a line only where the text has several: one of many lines has its own number."""
        assert read_text(tekst) == (None, (RecordFout("$", f"geldige JSON; {verwacht}"),))

    def test_bytes(self) -> None:
        """Bytes in UTF-8 are text, also behind a byte order mark."""
        assert read_text('\ufeff{"sleutel": "é-1"}'.encode()) == (Client("é-1"), ())

    def test_other_bytes(self) -> None:
        """Bytes that are no UTF-8 are told as that, with their place, and not laid to a field."""
        assert read_text(b'{"sleutel": "caf\xe9"}') == (
            None,
            (RecordFout("$", "een tekst in UTF-8; byte 17 is dat niet"),),
        )

    def test_one_key_within_twice_is_told_with_its_path(self) -> None:
        """A key that stands twice in one object is told, wherever it is; a key in two objects is none."""
        _, fouten = read_text('{"sleutel": "a-1", "feiten": {"a": true, "b": true, "a": false}}')
        assert [str(fout) for fout in fouten] == ["$.feiten[onbekend veld]: verwacht dit veld ten hoogste één keer"]


class TestLoadClient:
    """load_client."""

    def test_reads_a_text(self) -> None:
        """A str is JSON text."""
        assert load_client('{"sleutel": "a-1"}') == Client("a-1")

    def test_reads_a_file(self, tmp_path: Path) -> None:
        """A Path is a file in UTF-8."""
        bestand = tmp_path / "dossier.json"
        bestand.write_text('{"sleutel": "é-1"}', encoding="utf-8")
        assert load_client(bestand) == Client("é-1")

    def test_raises_with_every_error(self) -> None:
        """A bad record raises one exception that holds all of its errors."""
        with pytest.raises(ClientFout) as gevangen:
            load_client('{"sleutel": 1, "peildatum": "x"}')
        assert [fout.pad for fout in gevangen.value.fouten] == ["$.sleutel", "$.peildatum"]

    def test_refuses_other_encodings(self, tmp_path: Path) -> None:
        """A file that is not in UTF-8 is told as such."""
        bestand = tmp_path / "dossier.json"
        bestand.write_bytes(b'{"sleutel": "\xe9"}')
        with pytest.raises(ClientFout, match="UTF-8"):
            load_client(bestand)

    def test_lets_the_file_system_speak(self, tmp_path: Path) -> None:
        """A file that is not there is no error of a record."""
        with pytest.raises(FileNotFoundError):
            load_client(tmp_path / "weg.json")

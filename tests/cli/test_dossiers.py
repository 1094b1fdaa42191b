"""Reading records from files and from the standard input."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from regio_uitstroom.cli.dossiers import Dossier, open_dossiers

DAG = date(2026, 11, 1)
EEN, TWEE = '{"sleutel": "a"}', '{"sleutel": "b"}'


def lees(naam: str | Path) -> tuple[bool, list[Dossier]]:
    """Return whether there are many, and the records."""
    with open_dossiers(str(naam), DAG, ()) as dossiers:
        return dossiers.veel, list(dossiers.dossiers)


def sleutels(dossiers: list[Dossier]) -> list[str | None]:
    """Return the keys of the records; None for one that could not be read."""
    return [dossier.client.sleutel if dossier.client else None for dossier in dossiers]


def invoer(monkeypatch: pytest.MonkeyPatch, tekst: str) -> None:
    """Put a text on the standard input."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(tekst.encode())))


class TestOpenDossiers:
    """``open_dossiers``."""

    def test_one(self, tmp_path: Path) -> None:
        """A JSON file holds one record."""
        (tmp_path / "a.json").write_text(EEN)
        veel, dossiers = lees(tmp_path / "a.json")
        assert (veel, sleutels(dossiers)) == (False, ["a"])
        assert dossiers[0].plaats == str(tmp_path / "a.json")

    def test_many(self, tmp_path: Path) -> None:
        """A file of lines holds many, each with its line number; a bad line stops no other."""
        pad = tmp_path / "a.jsonl"
        pad.write_text(f"{EEN}\n\nonzin\n{TWEE}\n")
        veel, dossiers = lees(pad)
        assert (veel, sleutels(dossiers)) == (True, ["a", None, "b"])
        assert [dossier.plaats for dossier in dossiers] == [f"{pad}:1", f"{pad}:3", f"{pad}:4"]

    def test_bytes_that_are_no_text(self, tmp_path: Path) -> None:
        """Bytes that are no UTF-8 make a bad line that says so, and the rest is read."""
        pad = tmp_path / "a.jsonl"
        pad.write_bytes(b'{"sleutel": "\xff"}\n' + TWEE.encode())
        _, dossiers = lees(pad)
        assert sleutels(dossiers) == [None, "b"]
        assert [str(fout) for fout in dossiers[0].fouten] == ["$: verwacht een tekst in UTF-8; byte 14 is dat niet"]

    def test_same_key_twice(self, tmp_path: Path) -> None:
        """A key that came before is told with its first line; each record stays. A bad line has no key."""
        pad = tmp_path / "a.jsonl"
        pad.write_text(f"{EEN}\nonzin\n{TWEE}\nonzin\n{EEN}\n{EEN}")
        dossiers = lees(pad)[1]
        assert [dossier.eerder for dossier in dossiers] == [None, None, None, None, 1, 1]
        assert sleutels(dossiers) == ["a", None, "b", None, "a", "a"]

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there raises OSError."""
        with pytest.raises(OSError, match="json"):
            lees(tmp_path / "a.json")

    @pytest.mark.parametrize("tekst", [EEN, '{\n"sleutel":\n"a"}\n', f"\n\n{EEN}\n"])
    def test_one_on_the_input(self, monkeypatch: pytest.MonkeyPatch, tekst: str) -> None:
        """The standard input may hold one record, on any number of lines."""
        invoer(monkeypatch, tekst)
        veel, dossiers = lees("-")
        assert (veel, sleutels(dossiers)) == (False, ["a"])

    def test_many_on_the_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Or one on each line, with its number; empty lines count."""
        invoer(monkeypatch, f"\n{EEN}\n\n{TWEE}\n")
        veel, dossiers = lees("-")
        assert (veel, sleutels(dossiers)) == (True, ["a", "b"])
        assert [dossier.plaats for dossier in dossiers] == ["invoer:2", "invoer:4"]

    @pytest.mark.parametrize("eerste", ["onzin", "{", '{"sleutel": ', "3"])
    def test_bad_first_line_on_the_input(self, monkeypatch: pytest.MonkeyPatch, eerste: str) -> None:
        """A bad first line hides no records behind it, unless it can be the beginning of one."""
        invoer(monkeypatch, f"{eerste}\n{TWEE}\n{EEN}\n")
        verwacht = [None] if eerste == "{" else [None, "b", "a"]
        assert sleutels(lees("-")[1]) == verwacht

    def test_empty_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An empty input is one bad record, not nothing."""
        invoer(monkeypatch, "")
        assert sleutels(lees("-")[1]) == [None]

    def test_many_is_not_read_ahead(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of a long input no more lines are read than are asked for."""
        gelezen = 0

        class Lang(io.RawIOBase):
            """A hundred thousand records, that counts what is read of it."""

            def readable(self) -> bool:
                return True

            def readline(self, _: int | None = -1, /) -> bytes:
                nonlocal gelezen
                gelezen += 1
                return f"{EEN}\n".encode() if gelezen < 100_000 else b""

        class Invoer:
            """A standard input over it."""

            buffer = Lang()

        monkeypatch.setattr("sys.stdin", Invoer())
        with open_dossiers("-", DAG, ()) as dossiers:
            next(dossiers.dossiers)
        assert gelezen < 5

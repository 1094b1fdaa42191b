"""Reading files and bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.diagnostics import kinds_reading as kinds
from regio_uitstroom.diagnostics.diagnostic import Kind
from regio_uitstroom.diagnostics.render import render
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.reading import MAX_BYTES, decode, read_source

TEXT = "De cliënt uit ’s-Gravenhage – één – betaalt € 5.\n"  # noqa: RUF001 - typography as word processors write it


def kinds_of(data: bytes) -> list[Kind]:
    """Return the kinds of the findings on these bytes."""
    return [finding.kind for finding in decode(data, "a.convenant")[1]]


def text_of(data: bytes) -> str:
    """Return the text that these bytes give."""
    source, _ = decode(data, "a.convenant")
    assert source is not None
    return source.text


class TestDecode:
    """``decode``."""

    def test_utf8(self) -> None:
        """UTF-8 gives its text without findings."""
        assert decode(TEXT.encode(), "a.convenant") == (Source("a.convenant", TEXT), ())

    def test_byte_order_mark(self) -> None:
        """A mark in front of UTF-8 is left out."""
        assert decode(TEXT.encode("utf-8-sig"), "a") == (Source("a", TEXT), ())

    @pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
    def test_line_ends(self, ending: str) -> None:
        """Line ends of every system become newlines."""
        assert text_of(f"een{ending}twee{ending}".encode()) == "een\ntwee\n"

    @pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_wide(self, codec: str) -> None:
        """UTF-16 is read, with a mark or without, and UTF-32 with one; a finding says so."""
        assert text_of(TEXT.encode(codec)) == TEXT
        assert kinds_of(TEXT.encode(codec)) == [kinds.GELEZEN_ALS_UTF_16]

    def test_windows(self) -> None:
        """Windows-1252 is read where every character fits a Dutch text; a finding says so."""
        assert text_of(TEXT.encode("cp1252")) == TEXT
        assert kinds_of(TEXT.encode("cp1252")) == [kinds.GELEZEN_ALS_WINDOWS]

    def test_windows_place(self) -> None:
        """The finding points at the first character that is not UTF-8, also after other line ends."""
        _, (finding,) = decode("een\r\ntwee\r\ncliënt".encode("cp1252"), "a")
        assert finding.span is not None
        assert (finding.span.line, finding.span.column, finding.span.text) == (3, 4, "ë")

    @pytest.mark.parametrize("codec", ["cp850", "mac_roman"])
    def test_other_encoding(self, codec: str) -> None:
        """Accents in an encoding that leaves doubt are refused, with the place of the first."""
        source, (finding,) = decode("een\nde cliënt".encode(codec), "a")
        assert source is None
        assert finding.kind is kinds.ONBEKENDE_CODERING
        assert finding.span is not None
        assert (finding.span.line, finding.span.column) == (2, 7)

    def test_old_code_page_inside_a_word(self) -> None:
        """A quotation mark inside a word is an *ö* of an older code page: doubt."""
        assert kinds_of("coördinatie".encode("cp850")) == [kinds.ONBEKENDE_CODERING]

    def test_mixed(self) -> None:
        """A file in two encodings at once is refused."""
        assert kinds_of("één ".encode() + "één".encode("cp1252")) == [kinds.ONBEKENDE_CODERING]

    def test_byte_order_mark_and_windows(self) -> None:
        """The place of a bad byte counts without the mark in front of the text."""
        _, (finding,) = decode(b"\xef\xbb\xbfab\xffc", "a")
        assert finding.span is not None
        assert finding.span.column == 3

    @pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", "\xa0\u200b".encode(), b"\xff\xfe"])
    def test_blank(self, data: bytes) -> None:
        """A file with white space only is empty."""
        assert kinds_of(data) == [kinds.LEEG_BESTAND]

    @pytest.mark.parametrize("data", [b"tekst\0tekst", b"\0" * 40, bytes(range(256)), b"\xff\xfe\x00\xd8"])
    def test_binary(self, data: bytes) -> None:
        """Zeros are no text, nor is broken UTF-16."""
        assert kinds_of(data) == [kinds.GEEN_TEKST]

    @pytest.mark.parametrize(
        ("data", "word"),
        [(b"PK\x03\x04\x14", "Word"), (b"%PDF-1.7 tekst", "pdf"), (b"{\\rtf1 tekst}", "rtf")],
    )
    def test_known_formats(self, data: bytes, word: str) -> None:
        """A document of another program is named in the hint."""
        source, (finding,) = decode(data, "a")
        assert source is None
        assert word in finding.hulp

    def test_no_hint_for_unknown_bytes(self) -> None:
        """Bytes of an unknown kind get no guess."""
        assert decode(b"\0\1\2", "a")[1][0].hulp == ""

    def test_too_large(self) -> None:
        """The largest text is read; one byte more is refused."""
        assert kinds_of(b"a" * MAX_BYTES) == []
        assert kinds_of(b"a" * (MAX_BYTES + 1)) == [kinds.TE_GROOT_BESTAND]

    @given(st.binary(max_size=200))
    def test_never_raises(self, data: bytes) -> None:
        """Whatever the bytes: a source or an error, and every finding can be shown."""
        source, findings = decode(data, "a")
        assert (source is None) == any(finding.is_fout for finding in findings)
        assert render(findings) or not findings

    @given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=80))
    def test_utf8_is_kept(self, text: str) -> None:
        """Text in UTF-8 is kept but for its line ends; only blank text and signatures of other formats are refused."""
        source, findings = decode(text.encode(), "a")
        if source is not None:
            assert source.text == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        else:
            assert findings[0].kind in {kinds.LEEG_BESTAND, kinds.GEEN_TEKST}


class TestReadSource:
    """``read_source``."""

    def test_file(self, tmp_path: Path) -> None:
        """A file gives its text, under the path as it was given."""
        path = tmp_path / "u16.convenant"
        path.write_text(TEXT, encoding="utf-8")
        assert read_source(path) == (Source(str(path), TEXT), ())

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there is an error, with the nearest name in its folder."""
        (tmp_path / "amersfoort.convenant").write_text("x")
        source, (finding,) = read_source(tmp_path / "amersfort.convenant")
        assert source is None
        assert finding.kind is kinds.ONTBREKEND_BESTAND
        assert finding.hulp == f"bedoelt u `{tmp_path / 'amersfoort.convenant'}`?"

    def test_missing_folder(self, tmp_path: Path) -> None:
        """Without a folder there is no name to suggest."""
        _, (finding,) = read_source(tmp_path / "weg" / "a.convenant")
        assert (finding.kind, finding.hulp) == (kinds.ONTBREKEND_BESTAND, "")

    def test_folder(self, tmp_path: Path) -> None:
        """A folder is said to be one."""
        assert read_source(tmp_path)[1][0].kind is kinds.MAP

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
    def test_no_permission(self, tmp_path: Path) -> None:
        """A file that may not be read is said to be so."""
        path = tmp_path / "a.convenant"
        path.write_text("x")
        path.chmod(0)
        assert read_source(path)[1][0].kind is kinds.GEEN_LEESRECHT

    def test_permission_error(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The same, as the operating system reports it."""

        def refuse(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(Path, "open", refuse)
        assert read_source(tmp_path / "a")[1][0].kind is kinds.GEEN_LEESRECHT

    def test_zero_in_the_path(self) -> None:
        """A path that no system can have does not exist."""
        assert read_source("a\0b")[1][0].kind is kinds.ONTBREKEND_BESTAND

    def test_name_too_long(self, tmp_path: Path) -> None:
        """Another refusal of the file system is told with its reason."""
        _, (finding,) = read_source(tmp_path / ("a" * 5_000))
        assert finding.kind is kinds.ONLEESBAAR_BESTAND
        assert finding.bericht.endswith("de naam is te lang")

    def test_part_of_the_path_is_a_file(self, tmp_path: Path) -> None:
        """A file where a folder should be is told with its reason."""
        (tmp_path / "a").write_text("x")
        assert read_source(tmp_path / "a" / "b")[1][0].bericht.endswith("een deel van het pad is geen map")

    def test_large_file_is_not_read_whole(self, tmp_path: Path) -> None:
        """A file of a terabyte is refused at once."""
        path = tmp_path / "groot"
        with path.open("wb") as file:
            file.truncate(1 << 40)
        assert read_source(path)[1][0].kind is kinds.TE_GROOT_BESTAND

"""The bundled agreements, read ahead."""

import pickle
from pathlib import Path

import pytest

from regio_uitstroom.bundled import ENDING, read_ahead, regelingen, stamp, write
from regio_uitstroom.load import bundled_names, bundled_regeling, parse_regeling


class TestReadAhead:
    @pytest.mark.parametrize("name", bundled_names())
    def test_same(self, tmp_path: Path, name: str) -> None:
        """What the build keeps is what reading the text gives: the agreement and every finding."""
        write(tmp_path / "gelezen.bin")
        ahead = read_ahead(name, tmp_path / "gelezen.bin")
        read = parse_regeling(regelingen().joinpath(name + ENDING).read_bytes(), name=name)
        assert ahead == (read.regeling, read.diagnostics)

    def test_other_sources(self, tmp_path: Path) -> None:
        """What was made from other sources is not used."""
        path = tmp_path / "gelezen.bin"
        write(path)
        _, texts = pickle.loads(path.read_bytes())  # noqa: S301 - just written
        path.write_bytes(pickle.dumps((("of another build",), texts)))
        assert read_ahead(bundled_names()[0], path) is None

    @pytest.mark.parametrize("data", [b"", b"no pickle", pickle.dumps(1), pickle.dumps((1, 2)), pickle.dumps(((), {}))])
    def test_damaged(self, tmp_path: Path, data: bytes) -> None:
        """A damaged file is not used and does no harm."""
        path = tmp_path / "gelezen.bin"
        path.write_bytes(data)
        assert read_ahead("u16-2017", path) is None

    def test_missing(self, tmp_path: Path) -> None:
        """Without the file the text is read."""
        assert read_ahead("u16-2017", tmp_path / "weg.bin") is None

    def test_unknown_name(self, tmp_path: Path) -> None:
        """A name that is not bundled is not there, and raises at the door."""
        write(tmp_path / "gelezen.bin")
        assert read_ahead("geen-regeling", tmp_path / "gelezen.bin") is None
        with pytest.raises(KeyError):
            bundled_regeling("geen-regeling")

    def test_stamp_is_steady(self) -> None:
        """The same sources give the same stamp."""
        assert stamp() == stamp()

"""The pytest plugin, in a pytest run of its own."""

import subprocess
import sys
from pathlib import Path

REGELING = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Herhuisvesting

Houten is verantwoordelijk voor de huisvesting van de cliënt.

Voorbeeld "altijd Houten"
Gegeven een cliënt
  die uitstroomgereed is
en peildatum 1 maart 2018
dan is Houten verantwoordelijk voor de huisvesting op grond van artikel 1.
"""


def run(folder: Path) -> tuple[int, str]:
    """Run pytest in a folder; return its exit code and what it printed."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-v", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)  # noqa: S603 - our own words
    return done.returncode, done.stdout + done.stderr


class TestPlugin:
    def test_passes(self, tmp_path: Path) -> None:
        """An agreement whose examples hold passes: one test for the text, one per example."""
        (tmp_path / "goed.convenant").write_text(REGELING, encoding="utf-8")
        code, output = run(tmp_path)
        assert code == 0, output
        assert "2 passed" in output
        assert "altijd Houten" in output

    def test_deviates(self, tmp_path: Path) -> None:
        """An example that does not hold fails with what was asserted and what came out."""
        anders = REGELING.replace("dan is Houten", "dan is Zeist")
        (tmp_path / "anders.convenant").write_text(anders, encoding="utf-8")
        code, output = run(tmp_path)
        assert code == 1
        assert "verwacht: Zeist" in output
        assert "gekregen: Houten" in output
        assert "Traceback" not in output

    def test_errors(self, tmp_path: Path) -> None:
        """An agreement with an error fails with the finding at its place."""
        (tmp_path / "fout.convenant").write_text(REGELING.replace("Zeist", "Zeisst"), encoding="utf-8")
        code, output = run(tmp_path)
        assert code == 1
        assert "RU201" in output

"""How much processor time one assessment from the command line takes, beside a Python that does nothing."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from measure import best_process

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def main() -> None:
    """Print the two times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10, help="the best of this many runs counts")
    parser.add_argument("--regeling", default="amersfoort-uitstroom", help="a bundled agreement or a file")
    parser.add_argument("--dossier", type=Path, default=EXAMPLES / "beter-af-in-woudenberg.json")
    parser.add_argument("--peildatum", default="2026-11-01", help="for a record without a peildatum of its own")
    options = parser.parse_args()

    uitstroom = str(Path(sys.executable).with_name("uitstroom"))
    command = [uitstroom, "beoordeel", options.regeling, str(options.dossier), "--peildatum", options.peildatum]
    # Once before the clock runs: it compiles the modules, and shows a mistake in the command itself.
    first = subprocess.run(command, capture_output=True, text=True, check=False)
    if "Traceback" in first.stderr or not first.stdout:
        sys.exit(f"{' '.join(command)} printed no outcome:\n{first.stderr}")
    nothing = best_process([sys.executable, "-c", "pass"], options.runs)
    whole = best_process(command, options.runs)
    print(f"python -c pass          {1000 * nothing:8.0f} ms")
    print(f"uitstroom beoordeel     {1000 * whole:8.0f} ms")
    print(f"ratio                   {whole / nothing:8.1f}")


if __name__ == "__main__":
    main()

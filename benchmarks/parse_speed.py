"""How long it takes to turn a long agreement into a model, beside reading its file, and how that grows."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from measure import best_call, exponent

from regio_uitstroom.load import parse_regeling

HEADING = """\
Convenant "Lang convenant"
Regio: Amersfoort
Soort: convenant
Looptijd: van 1 januari 2024 tot 1 januari 2028
Bron: "geen: gemaakt om te meten"

Partijen

De gemeenten Amersfoort, Baarn, Bunschoten, Eemnes, Leusden, Nijkerk, Soest en Woudenberg.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.
"""

ARTICLE = """\

Artikel {number}. Onderwerp {number}

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien:
   a. terugkeer naar de gemeente van herkomst onveilig is; of
   b. de cliënt naar het oordeel van het college in die gemeente beter vorm kan geven aan een zelfredzaam leven.
3. Kan de gemeente van herkomst niet worden vastgesteld, dan zijn de deelnemende gemeenten daarvoor gezamenlijk
   verantwoordelijk.
4. De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.
"""

SIZES = (125, 250, 500, 1000, 2000)
ASKED = 500


def agreement(lines: int) -> str:
    """Return an agreement of about that many lines: one heading, and articles until it is long enough."""
    number = max(1, (lines - HEADING.count("\n")) // ARTICLE.count("\n"))
    return HEADING + "".join(ARTICLE.format(number=2 + index) for index in range(number))


def load(text: str) -> None:
    """Parse, resolve and check a text; ends the program when the text is refused: then nothing was measured."""
    loaded = parse_regeling(text)
    if loaded.regeling is None:
        sys.exit("\n".join(f"{d.kind.code} {d.bericht}" for d in loaded.diagnostics if d.is_fout))


def main() -> None:
    """Print times, the ratio for 500 lines, and the exponent of growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="the best of this many runs counts")
    runs = parser.parse_args().runs

    load(agreement(SIZES[0]))  # the parser is made once per process
    times = {}
    with TemporaryDirectory() as folder:
        path = Path(folder, "lang.convenant")
        for size in SIZES:
            text = agreement(size)
            path.write_text(text, encoding="utf-8")
            times[size] = best_call(partial(load, text), runs)
            if size == ASKED:
                reading = best_call(lambda: [path.read_bytes() for _ in range(100)], runs) / 100
            print(f"{text.count(chr(10)):6} lines   parse, resolve, check {1000 * times[size]:8.1f} ms")
    print(f"reading {ASKED} lines from a file {1000 * reading:8.3f} ms; ratio {times[ASKED] / reading:8.0f}")
    print(f"lines per second at {ASKED}: {ASKED / times[ASKED]:8.0f}")
    print(f"exponent of growth over these sizes: {exponent(SIZES, list(times.values())):.2f}")


if __name__ == "__main__":
    main()

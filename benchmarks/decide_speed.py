"""What deciding costs beside something that costs the same on every machine, and how it grows with the record.

Three questions: what follows for a client, what is still needed of somebody of whom little is known, and what would
change the outcome. Each as a ratio to one baseline of the same run: reading the small record, so that a busy or slow
machine changes both. Times are processor time, the best of some runs, each on a record that was not seen before.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from measure import exponent

from regio_uitstroom import Regeling, evaluate, load_regeling, read_client
from regio_uitstroom.client.record import Client
from regio_uitstroom.watals import wat_als

AGREEMENT = Path(__file__).resolve().parents[1] / "examples" / "voorbeeldconvenant.convenant"
PEILDATUM = date(2018, 3, 1)
SIZES = (125, 250, 500, 1000)
"""Addresses and stays in a record; there are two offers for every five of them."""


def month(number: int, day: int = 1) -> str:
    """Return a day so many months after the beginning of 1900."""
    return f"{1900 + number // 12}-{number % 12 + 1:02}-{day:02}"


def record(size: int) -> dict[str, object]:
    """Return a record of so many addresses of a month, and stays that each last into the next one."""
    addresses = [
        {"gemeente": "Houten", "datumVan": month(n), "datumTot": month(n + 1), "functieAdres": "woonadres"}
        for n in range(size)
    ]
    stays = [{"voorziening": "beschermd wonen", "datumVan": month(n), "datumTot": month(n + 1, 2)} for n in range(size)]
    return {
        "sleutel": "meting",
        "verblijfplaatsen": {"lijst": addresses},
        "verblijven": {"volledigVan": "1900-01-01", "volledigTot": "2018-03-02", "lijst": stays},
        "aanbiedingen": [{"datum": month(960 + n)[:7]} for n in range(size * 2 // 5)],
    }


def sparse() -> dict[str, object]:
    """Return a record of somebody who is in a stay, and of whom nothing else is known: much is needed."""
    stays = [{"voorziening": "beschermd wonen", "gemeente": "Utrecht", "datumVan": "2017-06-01"}]
    return {
        "sleutel": "meting",
        "verblijven": {"volledigVan": "1990-01-01", "volledigTot": "2018-03-02", "lijst": stays},
    }


def best(raw: dict[str, object], work: Callable[[Client], object], runs: int) -> float:
    """Return the least processor time of some runs; each time a record read anew, of which nothing is kept."""
    times = []
    for _ in range(runs):
        client = read(raw)
        start = time.process_time()
        work(client)
        times.append(time.process_time() - start)
    return min(times)


def read(raw: dict[str, object]) -> Client:
    """Return the record; ends the program when it is refused: then nothing is measured."""
    client, errors = read_client(json.loads(json.dumps(raw)), peildatum=PEILDATUM)
    if client is None:
        raise SystemExit("\n".join(str(error) for error in errors))
    return client


def what_if(agreement: Regeling, client: Client) -> None:
    """Look for the smallest change of every question that is answered for everybody."""
    for question in ("huisvesting", "aanspraak"):
        wat_als(agreement, client, peildatum=PEILDATUM, vraag=question)


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="the best of this many runs counts")
    options = parser.parse_args()
    agreement = load_regeling(AGREEMENT).of_fout()

    def decide(client: Client) -> object:
        return evaluate(agreement, client, peildatum=PEILDATUM)

    few = sparse()
    read(few)
    baseline = best(few, lambda _: [read(few) for _ in range(100)], options.runs) / 100
    print(f"reading a small record       {1000 * baseline:8.2f} ms     1")
    pruning = best(few, decide, options.runs)
    print(f"needed facts of it           {1000 * pruning:8.1f} ms {pruning / baseline:8.0f}")
    searching = best(few, lambda client: what_if(agreement, client), options.runs)
    print(f"what if of it                {1000 * searching:8.1f} ms {searching / baseline:8.0f}")
    for name, work in (("decide", decide), ("what if", lambda client: what_if(agreement, client))):
        times = [best(record(size), work, options.runs) for size in SIZES]
        for size, seconds in zip(SIZES, times, strict=True):
            print(f"{name:8} {size:5} of each      {1000 * seconds:8.1f} ms {seconds / baseline:8.0f}")
        print(f"{name:8} grows with the record to the power {exponent(SIZES, times):.2f}")


if __name__ == "__main__":
    main()

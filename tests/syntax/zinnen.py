"""Findings on one sentence in a small agreement."""

from __future__ import annotations

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.format import format_text

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

{gegeven}

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.

Artikel 3. Proef

1. """
DAGBESTEDING = "dagbesteding: de cliënt heeft dagbesteding (ja of nee)"


def tekst(zin: str, gegeven: str = DAGBESTEDING) -> str:
    """Return the text of an agreement with a sentence as its last lid, beside a declared fact."""
    return KOP.format(gegeven=gegeven) + zin + "\n"


def gemeld(zin: str, gegeven: str = DAGBESTEDING) -> list[str]:
    """Return the codes of the errors that a sentence gives, and RU154 where it is left to a person (decision 033)."""
    gelezen = parse_regeling(tekst(zin, gegeven)).diagnostics
    return [d.kind.code for d in gelezen if d.is_fout or d.kind.code == "RU154"]


def codes(zin: str, gegeven: str = DAGBESTEDING) -> list[str]:
    """Return the codes of the errors that a sentence gives, beside a declared fact."""
    return [d.kind.code for d in parse_regeling(tekst(zin, gegeven)).diagnostics if d.is_fout]


def opgemaakt(zin: str, gegeven: str = DAGBESTEDING) -> str:
    """Return a text with this sentence as the formatter lays it out; it must take it."""
    uit, _ = format_text(Source("proef", tekst(zin, gegeven)))
    assert uit is not None
    return uit

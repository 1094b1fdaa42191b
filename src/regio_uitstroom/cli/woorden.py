"""``uitstroom woorden``: shows the words that the language knows, all of them or those that hold a word."""

from __future__ import annotations

from argparse import Namespace
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.lexicon.words import lexicon

_WERKWOORDEN = "werkwoorden"


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument(
        "zoek", nargs="?", metavar="WOORD", help="alleen wat dit woord bevat; zonder woord: alles"
    )
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show the words by kind; 1 when none holds what was asked for."""
    gevonden = {soort: woorden for soort in _soorten() if (woorden := _passend(_soorten()[soort], opties.zoek))}
    if opties.formaat == JSON:
        scherm.json({"woorden": gevonden})
        return int(not gevonden)
    if not gevonden:
        scherm.opmerking(f"geen woord met `{opties.zoek}`; omschrijf het onder Begrippen of Gegevens")
        return 1
    for soort, woorden in gevonden.items():
        scherm.regel(f"{soort}:")
        for woord in woorden:
            scherm.regel(f"  {woord}")
    return 0


def _passend(woorden: list[str], zoek: str | None) -> list[str]:
    return [woord for woord in woorden if zoek is None or zoek.lower() in woord.lower()]


@cache
def _soorten() -> dict[str, list[str]]:
    """Return the phrases by what kind of words they are, as messages call these, and the verbs."""
    namen = {rij["terminal"]: rij["woorden"] for rij in lexicon_rows("terminals")}
    soorten: dict[str, list[str]] = {}
    for klasse, frasen in lexicon().klassen.items():
        soorten.setdefault(namen.get(klasse, klasse), []).extend(frasen)
    soorten[_WERKWOORDEN] = [rij["infinitief"] for rij in lexicon_rows("werkwoorden")]
    return {soort: sorted(set(woorden)) for soort, woorden in sorted(soorten.items())}

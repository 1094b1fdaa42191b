"""Finds the agreement that a user names: a file, or one that comes with the package."""

from __future__ import annotations

from pathlib import Path

from regio_uitstroom.bundled import ENDING
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.diagnostics import render
from regio_uitstroom.load import Geladen, bundled_names, bundled_regeling, load_regeling, parse_regeling
from regio_uitstroom.model.regeling import Regeling

STANDAARDINVOER = "-"


def laad(naam: str) -> Geladen:
    """Load a file, the standard input (``-``), or a bundled agreement by name; a file of that name goes before."""
    if naam == STANDAARDINVOER:
        import sys  # noqa: PLC0415 - only for reading from a pipe

        return parse_regeling(sys.stdin.buffer.read(), name="invoer")
    if naam in bundled_names() and not Path(naam).exists():
        return bundled_regeling(naam)
    return load_regeling(naam)


def is_bestand(naam: str) -> bool:
    """Whether the user means a file (or the standard input): by its ending, by a path, or because it is there."""
    return naam == STANDAARDINVOER or naam.endswith(ENDING) or Path(naam).name != naam or Path(naam).exists()


def toon_meldingen(naam: str, geladen: Geladen, scherm: Scherm) -> None:
    """Write the findings to the side stream."""
    scherm.opmerking(render(geladen.diagnostics, colour=scherm.kleur, width=scherm.volle_breedte, name=naam))


def nabije_namen(naam: str) -> tuple[str, ...]:
    """Return the bundled agreements whose names look like this one."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a name that is not found pays for the import

    return tuple(get_close_matches(naam.removesuffix(ENDING), bundled_names(), 3, 0.5))


def lees_regeling(naam: str, scherm: Scherm, opdracht: str) -> Regeling | int:
    """Return the agreement, or the exit status when there is none."""
    if not is_bestand(naam) and naam not in bundled_names():
        nabij = nabije_namen(naam)
        bedoelt = f"; bedoelt u {' of '.join(f'`{kandidaat}`' for kandidaat in nabij)}?" if nabij else ""
        scherm.opmerking(f"uitstroom {opdracht}: er is geen regeling of bestand `{naam}`{bedoelt}")
        return 2
    geladen = laad(naam)
    if geladen.regeling is None:
        toon_meldingen(naam, geladen, scherm)
        return 1
    return geladen.regeling

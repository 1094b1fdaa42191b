"""Finds the agreements that a user names together: ``A+B``, or a folder; one agreement as ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from regio_uitstroom.cli.laden import STANDAARDINVOER
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.diagnostics import render
from regio_uitstroom.load import Geladen, bundled_names, samen_gevolgd
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling

TUSSEN = "+"


def lees_samen(
    naam: str, lees: Callable[[str], Regeling | int], scherm: Scherm, opdracht: str
) -> Regeling | Bundel | int:
    """Return the agreement, or several as a register; the exit status, with what is wrong told, when there is none.

    ``lees`` reads one of them. A file of the whole name goes before plus signs in it.
    """
    namen = _namen(naam)
    if not namen:
        scherm.opmerking(
            f"uitstroom {opdracht}: in `{naam}` staat geen regeling (een bestand dat eindigt op .convenant)"
        )
        return 2
    gelezen = [lees(los) for los in namen]
    regelingen = tuple(een for een in gelezen if isinstance(een, Regeling))
    if len(regelingen) < len(gelezen):
        return max(een for een in gelezen if isinstance(een, int))
    if namen == (naam,):
        return regelingen[0]
    fouten = [melding for een in samen_gevolgd([Geladen(los, ()) for los in regelingen]) for melding in een.diagnostics]
    if any(melding.is_fout for melding in fouten):
        scherm.opmerking(render([melding for melding in fouten if melding.is_fout], colour=scherm.kleur))
        return 1
    try:
        return Bundel(regelingen)
    except ValueError as fout:
        scherm.opmerking(f"uitstroom {opdracht}: {fout}")
        return 1


def _namen(naam: str) -> tuple[str, ...]:
    """Return what is named: the files of a folder, the parts between plus signs, or the one name."""
    if naam == STANDAARDINVOER or TUSSEN not in naam or Path(naam).exists():
        return _uit_map(naam)
    return tuple(los for deel in naam.split(TUSSEN) if deel.strip() for los in _uit_map(deel.strip()))


def _uit_map(naam: str) -> tuple[str, ...]:
    if naam in bundled_names() or not Path(naam).is_dir():
        return (naam,)
    from regio_uitstroom.register import bestanden  # noqa: PLC0415 - only a folder pays for the import

    return tuple(map(str, bestanden(Path(naam))))

"""``uitstroom opmaak``: lays out agreements in the house style, or says which ones are not."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from regio_uitstroom.cli.laden import STANDAARDINVOER
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm, Schrijffout
from regio_uitstroom.diagnostics import Diagnostic, render
from regio_uitstroom.syntax.format import format_text
from regio_uitstroom.syntax.reading import decode, read_source


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument(
        "bestanden", nargs="+", metavar="BESTAND", help="een .convenant-bestand, of - (van invoer naar uitvoer)"
    )
    parser.opties.add_argument(
        "--controleer", action="store_true", help="verander niets; meld welke bestanden anders zouden worden"
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Lay out every file; 1 when one has errors or, with ``--controleer``, would change. Raises Schrijffout."""
    return max(_een(naam, scherm, alleen_kijken=opties.controleer) for naam in opties.bestanden)


def _een(naam: str, scherm: Scherm, *, alleen_kijken: bool) -> int:
    source, meldingen = decode(sys.stdin.buffer.read(), "invoer") if naam == STANDAARDINVOER else read_source(naam)
    if source is None:
        return _mislukt(meldingen, scherm)
    tekst, meldingen = format_text(source)
    if tekst is None:
        return _mislukt(meldingen, scherm)
    if alleen_kijken:
        if tekst != source.text:
            scherm.regel(f"{source.name}: kan beter worden opgemaakt")
        return int(tekst != source.text)
    if naam == STANDAARDINVOER:
        scherm.schrijf(tekst)
    elif tekst != source.text:
        try:
            _vervang(Path(naam), tekst)
        except OSError as fout:
            raise Schrijffout(fout, f"`{naam}`") from None
        scherm.regel(f"{naam}: opgemaakt")
    return 0


def _mislukt(meldingen: tuple[Diagnostic, ...], scherm: Scherm) -> int:
    scherm.opmerking(render(meldingen, colour=scherm.kleur))
    return 1


def _vervang(pad: Path, tekst: str) -> None:
    """Replace the file in one go, so that a full disk or a power cut leaves the old one."""
    doel = pad.resolve()
    met, nieuw = tempfile.mkstemp(dir=doel.parent, prefix=f".{doel.name}.")
    try:
        with os.fdopen(met, "w", encoding="utf-8", newline="\n") as bestand:
            bestand.write(tekst)
        Path(nieuw).chmod(doel.stat().st_mode)
        Path(nieuw).replace(doel)
    except BaseException:
        Path(nieuw).unlink(missing_ok=True)
        raise

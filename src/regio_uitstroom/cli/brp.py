"""``uitstroom brp``: makes a record of answers of the BRP."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from regio_uitstroom.cli.dagen import lees_dag
from regio_uitstroom.cli.lezen import Leesfout, leesfout
from regio_uitstroom.cli.parser import Parser, waarde
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.client import from_brp
from regio_uitstroom.tijd import Periode

_INVOER = "-"
_MEESTE_BYTES = 10_000_000
"""An answer about one person is some kilobytes; more is no such answer."""


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument(
        "antwoord",
        nargs="+",
        metavar="ANTWOORD",
        help="een antwoord van BRP bevragen, van BRP historie of van beide: .json-bestanden of - (invoer)",
    )
    parser.opties.add_argument(
        "--sleutel", required=True, metavar="SLEUTEL", help="uw eigen sleutel voor de cliënt; geen burgerservicenummer"
    )
    parser.opties.add_argument(
        "--peildatum", type=waarde(lees_dag), metavar="DATUM", help="de peildatum die in het dossier komt"
    )
    vraag = parser.opties.add_mutually_exclusive_group()
    vraag.add_argument(
        "--gevraagd", metavar="VRAAG", help="de vraag aan BRP historie zoals u die stuurde: een .json-bestand"
    )
    vraag.add_argument(
        "--periode",
        nargs=2,
        type=waarde(lees_dag),
        metavar=("VAN", "TOT"),
        help="de periode waarover u de historie vroeg; de dag TOT hoort er niet bij",
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Write the record; 1 when an answer has errors or cannot be read, 2 for wrong use."""
    try:
        antwoorden = _soort_bij_soort([(naam, _lees(naam)) for naam in opties.antwoord])
        gevraagd = _gevraagd(opties)
    except Leesfout as fout:
        scherm.opmerking(f"uitstroom brp: {fout}")
        return 2
    dossier, fouten = from_brp(
        antwoorden.get("personen"),
        antwoorden.get("historie"),
        sleutel=opties.sleutel,
        peildatum=opties.peildatum,
        gevraagd=gevraagd,
    )
    for gevonden in fouten:
        scherm.opmerking(str(gevonden))
    if fouten:
        return 1
    scherm.json(dossier)
    if "historie" in antwoorden and gevraagd is None:
        scherm.opmerking("let op: zonder --periode of --gevraagd telt een gat in de historie als niet bekend")
    return 0


def _soort_bij_soort(gelezen: list[tuple[str, object]]) -> dict[str, object]:
    """Return the answers by kind: one with ``verblijfplaatsen`` is of the history, any other of persons."""
    per_soort: dict[str, object] = {}
    for naam, antwoord in gelezen:
        soort = "historie" if isinstance(antwoord, dict) and "verblijfplaatsen" in antwoord else "personen"
        if soort in per_soort:
            message = f"`{naam}` is nog een antwoord van BRP {'historie' if soort == 'historie' else 'bevragen'}"
            raise Leesfout(message)
        per_soort[soort] = antwoord
    return per_soort


def _gevraagd(opties: Namespace) -> object | None:
    if opties.periode is not None:
        van, tot = opties.periode
        if tot <= van:
            message = "--periode: de dag TOT ligt niet na de dag VAN"
            raise Leesfout(message)
        return Periode(van, tot)
    return None if opties.gevraagd is None else _lees(opties.gevraagd)


def _lees(naam: str) -> object:
    """Return the JSON of a file or the standard input; raises Leesfout."""
    try:
        if naam == _INVOER:
            data = sys.stdin.buffer.read(_MEESTE_BYTES + 1)
        else:
            with Path(naam).open("rb") as bestand:
                data = bestand.read(_MEESTE_BYTES + 1)
    except OSError as fout:
        raise Leesfout(leesfout(naam, fout)) from None
    if len(data) > _MEESTE_BYTES:
        message = f"`{naam}` is te groot voor een antwoord over één persoon"
        raise Leesfout(message)
    try:
        gelezen: object = json.loads(data)
    except (ValueError, RecursionError):
        message = f"`{naam}` is geen JSON"
        raise Leesfout(message) from None
    return gelezen

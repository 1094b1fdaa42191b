"""``uitstroom gemeente``: looks up a municipality on a day, and what became of it."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from regio_uitstroom.cli.dagen import lees_dag
from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.parser import Parser, waarde
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister, Opvolging, register
from regio_uitstroom.teksten import datum_in_woorden, opsomming


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument("gemeente", metavar="NAAM|CODE", help="bijvoorbeeld Vianen, 0620 of GM0620")
    parser.opties.add_argument(
        "--op", required=True, type=waarde(lees_dag), metavar="DATUM", help="de dag: 2026-11-21 of “21 november 2026”"
    )
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show what the name or code stands for; 1 when nothing is found."""
    gemeenten = register()
    op: date = opties.op
    huidige = gemeenten.op_datum(opties.gemeente, op)
    bedoeld = tuple(g for g in gemeenten.zoek(opties.gemeente) if set(gemeenten.op(g, op)) & set(huidige)) or huidige
    if opties.formaat == JSON:
        scherm.json(_als_json(opties.gemeente, op, huidige, bedoeld, gemeenten))
        return int(not huidige)
    if not huidige:
        _niet_gevonden(opties.gemeente, op, gemeenten, scherm)
        return 1
    for gemeente in bedoeld:
        _toon(gemeente, op, gemeenten, scherm)
    return 0


def _niet_gevonden(naam: str, op: date, gemeenten: GemeenteRegister, scherm: Scherm) -> None:
    later = [g for g in gemeenten.zoek(naam) if g.ingangsdatum and g.ingangsdatum > op]
    for gemeente in later:
        scherm.opmerking(f"{gemeente.naam} bestaat pas sinds {datum_in_woorden(gemeente.ingangsdatum or op)}")
    if not later:
        nabij = opsomming([f"`{kandidaat}`" for kandidaat in gemeenten.nabij(naam)], "of")
        bedoelt = f"; bedoelt u {nabij}?" if nabij else ""
        scherm.opmerking(f"geen gemeente `{naam}` op {datum_in_woorden(op)}{bedoelt}")


def _toon(gemeente: Gemeente, op: date, gemeenten: GemeenteRegister, scherm: Scherm) -> None:
    """Write the municipality, the steps up to the day, and what it is called on it."""
    bestond = [
        f"vanaf {datum_in_woorden(gemeente.ingangsdatum)}" if gemeente.ingangsdatum else "",
        f"tot {datum_in_woorden(gemeente.einddatum)}" if gemeente.einddatum else "",
    ]
    tijd = " ".join(filter(None, bestond))
    scherm.regel(f"{gemeente.naam} ({gemeente.code}), {gemeente.provincie}{f', {tijd}' if tijd else ''}")
    for stap in gemeenten.stappen(gemeente, op):
        scherm.regel(f"  {_stap(stap)}")
    for nu in gemeenten.op(gemeente, op):
        inwoners = gemeenten.inwonertal(nu, op.year)
        aantal = f"; {inwoners} inwoners op 1 januari {op.year}" if inwoners is not None else ""
        scherm.regel(f"  op {datum_in_woorden(op)}: {nu.naam} ({nu.code}){aantal}")


def _stap(stap: Opvolging) -> str:
    namen = opsomming([gemeente.naam for gemeente in stap.naar])
    wat = "gesplitst in" if stap.is_splitsing else "opgegaan in"
    return f"{stap.van.naam} is per {datum_in_woorden(stap.datum)} {wat} {namen}"


def _als_json(
    naam: str, op: date, huidige: tuple[Gemeente, ...], bedoeld: tuple[Gemeente, ...], gemeenten: GemeenteRegister
) -> dict[str, object]:
    stappen = [stap for gemeente in bedoeld for stap in gemeenten.stappen(gemeente, op)]
    return {
        "gevraagd": naam,
        "op": op.isoformat(),
        "gemeenten": [{**_gemeente(g), "inwonertal": gemeenten.inwonertal(g, op.year)} for g in huidige],
        "bedoeld": [_gemeente(gemeente) for gemeente in bedoeld],
        "opvolging": [
            {"datum": s.datum.isoformat(), "van": s.van.code, "naar": [g.code for g in s.naar]} for s in stappen
        ],
    }


def _gemeente(gemeente: Gemeente) -> dict[str, object]:
    return {
        "code": gemeente.code,
        "naam": gemeente.naam,
        "provincie": gemeente.provincie,
        "ingangsdatum": gemeente.ingangsdatum.isoformat() if gemeente.ingangsdatum else None,
        "einddatum": gemeente.einddatum.isoformat() if gemeente.einddatum else None,
    }

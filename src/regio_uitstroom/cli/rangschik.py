"""``uitstroom rangschik``: puts several clients in the order that an agreement gives among urgent clients."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from regio_uitstroom.cli.dagen import voeg_peildatum_toe
from regio_uitstroom.cli.dossiers import open_dossiers
from regio_uitstroom.cli.formaat import JSON, TEKST, voeg_formaat_toe
from regio_uitstroom.cli.laden import lees_regeling
from regio_uitstroom.cli.lezen import leesfout
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.client.record import Client
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.rangschikking import rangschik, rangschikking_to_json
from regio_uitstroom.rangschikking.als_tekst import regels


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument("regeling", metavar="REGELING", help="een bestand of een meegeleverde regeling")
    parser.argumenten.add_argument(
        "dossiers", metavar="DOSSIERS", help="een .jsonl-bestand (een dossier per regel) of - (invoer)"
    )
    voeg_peildatum_toe(parser)
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show the order; 1 when the agreement or a record has errors, 2 for two records of one key."""
    regeling = lees_regeling(opties.regeling, scherm=scherm, opdracht="rangschik")
    if isinstance(regeling, int):
        return regeling
    try:
        clients = _lees(opties.dossiers, opties.peildatum, regeling, scherm)
    except OSError as fout:
        scherm.opmerking(f"uitstroom rangschik: {leesfout(opties.dossiers, fout)}")
        return 1
    if clients is None:
        return 1
    try:
        gevonden = rangschik(regeling, clients, peildatum=opties.peildatum)
    except ValueError as fout:
        scherm.opmerking(f"uitstroom rangschik: {fout}")
        return 2
    if (opties.formaat or TEKST) == JSON:
        scherm.json(rangschikking_to_json(gevonden))
    else:
        for regel in regels(gevonden):
            scherm.regel(regel)
    return 0


def _lees(naam: str, peildatum: date, regeling: Regeling, scherm: Scherm) -> list[Client] | None:
    """Return the records; None when one has errors: an order without somebody would be another order."""
    goed, clients = True, []
    with open_dossiers(naam, peildatum, regeling.gegevens) as dossiers:
        for dossier in dossiers.dossiers:
            if dossier.client is None:
                goed = False
                for fout in dossier.fouten:
                    scherm.opmerking(f"{dossier.plaats}: {fout}")
            else:
                clients.append(dossier.client)
    return clients if goed else None

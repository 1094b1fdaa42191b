"""What the commands share that apply an agreement to records: their arguments, and going through the records."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from regio_uitstroom.cli.aannames import lees_aannames, voeg_aanname_toe
from regio_uitstroom.cli.dagen import voeg_peildatum_toe
from regio_uitstroom.cli.dossiers import Dossier, Dossiers, open_dossiers
from regio_uitstroom.cli.formaat import JSON, TEKST, voeg_formaat_toe
from regio_uitstroom.cli.laden import lees_regeling
from regio_uitstroom.cli.lezen import leesfout
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.samen import lees_samen
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.voortgang import Voortgang
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.opmerkingen import opmerkingen as zonder_gevolg
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen

MEER_REGELINGEN = "een bestand of een meegeleverde regeling; meer samen met een + ertussen, of een map met bestanden"


def voeg_toepassing_toe(parser: Parser, formaten: Sequence[str] = ()) -> None:
    """Add what every such command takes: agreements, records, a day, presumptions and the format.

    ``formaten``: formats that this command knows besides text and JSON.
    """
    parser.argumenten.add_argument("regeling", metavar="REGELING", help=MEER_REGELINGEN)
    parser.argumenten.add_argument(
        "dossier",
        metavar="DOSSIER",
        help="een .json-bestand, een .jsonl-bestand (een dossier per regel) of - (invoer)",
    )
    voeg_peildatum_toe(parser)
    voeg_aanname_toe(parser, "neem dit aan waar een dossier het feit niet noemt")
    voeg_formaat_toe(parser, None, *formaten)


@frozen
class Toepassing:
    """What is the same for every record of a run."""

    opdracht: str
    regeling: Regeling | Bundel
    """The agreement, or several that are applied together."""
    peildatum: date
    aannames: Mapping[str, Any]
    formaat: str
    veel: bool
    scherm: Scherm

    def dag_van(self, client: Client) -> date:
        """Return the day on which a record is judged: its own peildatum if it has one."""
        return client.peildatum or self.peildatum

    def json(self, waarde: object) -> None:
        """Write what came out for one record: on one line where there are many."""
        self.scherm.json(waarde, op_een_regel=self.veel)


Een = Callable[[Client, Toepassing], None]
"""What a command does with one record."""


def pas_toe(opties: Namespace, scherm: Scherm, opdracht: str, een: Een) -> int:
    """Do it for every record; 1 when the agreement or a record has errors, whatever comes out; 2 for wrong use.

    Text for people gets an empty line between records.
    """
    regeling = lees_regelingen(opties.regeling, scherm, opdracht)
    if isinstance(regeling, int):
        return regeling
    try:
        aannames = lees_aannames(opties.aanname, regeling.gegevens)
    except ValueError as fout:
        scherm.opmerking(f"uitstroom {opdracht}: --aanname {fout}")
        return 2
    try:
        with open_dossiers(opties.dossier, opties.peildatum, regeling.gegevens) as dossiers:
            formaat = opties.formaat or (JSON if dossiers.veel else TEKST)
            toepassing = Toepassing(opdracht, regeling, opties.peildatum, aannames, formaat, dossiers.veel, scherm)
            return _alle(dossiers, toepassing, een)
    except OSError as fout:
        scherm.opmerking(f"uitstroom {opdracht}: {leesfout(opties.dossier, fout)}")
        return 1


def lees_regelingen(naam: str, scherm: Scherm, opdracht: str) -> Regeling | Bundel | int:
    """Return the agreement that is named, several (``A+B``, a folder) as a register, or the exit status."""
    return lees_samen(naam, partial(lees_regeling, scherm=scherm, opdracht=opdracht), scherm, opdracht)


def _alle(dossiers: Dossiers, toepassing: Toepassing, een: Een) -> int:
    """Go through the records; a bad one does not stop the rest."""
    voortgang = Voortgang.voor(toepassing.scherm, veel=dossiers.veel)
    goed = True
    for dossier in dossiers.dossiers:
        if dossier.client is None:
            goed = False
            voortgang.wis()
            for fout in dossier.fouten:
                toepassing.scherm.opmerking(f"{dossier.plaats}: {fout}")
        else:
            for opmerking in opmerkingen(dossier, dossier.client, toepassing.regeling):
                voortgang.wis()
                toepassing.scherm.opmerking(f"{dossier.plaats}: waarschuwing: {opmerking}")
            if toepassing.formaat == TEKST and voortgang.aantal:
                toepassing.scherm.regel()
            een(dossier.client, toepassing)
        voortgang.stap()
    voortgang.wis()
    return int(not goed)


def opmerkingen(dossier: Dossier, client: Client, regeling: Regeling | Bundel) -> Iterator[str]:
    """Yield what must be said of a record that can be used: whoever made it may have meant something else."""
    if dossier.eerder is not None:
        yield f"dit dossier heeft dezelfde sleutel als regel {dossier.eerder}; beide zijn beoordeeld"
    yield from map(str, zonder_gevolg(client, regeling))

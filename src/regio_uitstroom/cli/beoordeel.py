"""``uitstroom beoordeel``: applies an agreement, or several together, to records."""

from __future__ import annotations

from argparse import Namespace

from regio_uitstroom.assess import evaluate
from regio_uitstroom.cli.formaat import JSON
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.toepassen import Toepassing, pas_toe, voeg_toepassing_toe
from regio_uitstroom.cli.verslag import toon
from regio_uitstroom.client.record import Client
from regio_uitstroom.explain.json import to_json


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    voeg_toepassing_toe(parser)
    parser.opties.add_argument(
        "--uitgebreid", action="store_true", help="toon ook de redenering, de voornemens en wat de tekst openlaat"
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Apply the agreements to every record; 1 when an agreement or a record has errors, whatever the outcomes are."""

    def een(client: Client, toepassing: Toepassing) -> None:
        dag, aannames = toepassing.dag_van(client), toepassing.aannames
        regeling = toepassing.regeling
        beoordeling = evaluate(regeling, client, peildatum=dag, aannames=aannames)
        if toepassing.formaat == JSON:
            toepassing.json(to_json(beoordeling, regeling))
        else:
            toon(beoordeling, regeling, scherm, uitgebreid=opties.uitgebreid, client=client)

    return pas_toe(opties, scherm, "beoordeel", een)

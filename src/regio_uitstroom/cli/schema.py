"""``uitstroom schema``: prints the JSON Schema of a record, of an outcome, of its reasons or of *wat als*."""

from __future__ import annotations

from argparse import Namespace

from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    keuze = parser.opties.add_mutually_exclusive_group()
    keuze.add_argument("--uitkomst", action="store_true", help="het schema van een uitkomst in plaats van een dossier")
    keuze.add_argument("--werkproces", action="store_true", help="het schema van een werkproces")
    keuze.add_argument("--watals", action="store_true", help="het schema van wat `uitstroom watals` als json geeft")
    keuze.add_argument("--waarom", action="store_true", help="het schema van wat `uitstroom waarom` als json geeft")
    keuze.add_argument(
        "--regeling",
        metavar="REGELING",
        help="met de gegevens die deze regeling zelf vraagt; meer samen met een + ertussen, of een map",
    )
    parser.opties.add_argument(
        "--alleen-bruikbaar",
        action="store_true",
        help="met --regeling: alleen de feiten waar deze regeling iets mee kan (dataminimalisatie)",
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Print the schema; 1 when the agreement that was named has errors."""
    if opties.alleen_bruikbaar and opties.regeling is None:
        scherm.opmerking("uitstroom schema: --alleen-bruikbaar kan alleen samen met --regeling")
        return 2
    if opties.uitkomst:
        from regio_uitstroom.explain.json_schema import outcome_schema  # noqa: PLC0415 - only what is asked for is loaded

        scherm.json(outcome_schema())
        return 0
    if opties.werkproces:
        from regio_uitstroom.explain.werkproces_json import werkproces_schema  # noqa: PLC0415 - the same

        scherm.json(werkproces_schema())
        return 0
    if opties.waarom:
        from regio_uitstroom.explain.waarom_json import waarom_schema  # noqa: PLC0415 - only what is asked for is loaded

        scherm.json(waarom_schema())
        return 0
    if opties.watals:
        from regio_uitstroom.watals.json_schema import watals_schema  # noqa: PLC0415 - only what is asked for is loaded

        scherm.json(watals_schema())
        return 0
    return _van_dossier(opties, scherm)


def _van_dossier(opties: Namespace, scherm: Scherm) -> int:
    """Print the schema of a record; with an agreement, the facts that it asks for or can use."""
    from regio_uitstroom.client import record_schema  # noqa: PLC0415 - only what is asked for is loaded

    if opties.regeling is None:
        scherm.json(record_schema())
        return 0
    from regio_uitstroom.cli.toepassen import lees_regelingen  # noqa: PLC0415 - only what is asked for is loaded

    regeling = lees_regelingen(opties.regeling, scherm, "schema")
    if isinstance(regeling, int):
        return regeling
    schema = record_schema(regeling.gegevens)
    if opties.alleen_bruikbaar:
        from regio_uitstroom.client.versmald import versmald  # noqa: PLC0415 - only what is asked for is loaded
        from regio_uitstroom.model.bruikbaar import bruikbare_sleutels  # noqa: PLC0415 - the same
        from regio_uitstroom.model.bundel import teksten_van  # noqa: PLC0415 - the same

        schema = versmald(schema, bruikbare_sleutels(*teksten_van(regeling)))
    scherm.json(schema)
    return 0

"""``uitstroom werkproces``: who does what by when for a client, and what is overdue."""

from __future__ import annotations

from argparse import Namespace

from regio_uitstroom.assess import werkproces
from regio_uitstroom.cli.formaat import JSON
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.toepassen import Toepassing, pas_toe, voeg_toepassing_toe
from regio_uitstroom.client.record import Client
from regio_uitstroom.explain.werkproces import Stand, Stap, Werkproces
from regio_uitstroom.explain.werkproces_json import werkproces_to_json
from regio_uitstroom.explain.werkproces_tekst import (
    kop_in_woorden,
    urgentie_in_woorden,
    wie_in_woorden,
    zinnen,
    zonder_plicht_in_woorden,
)
from regio_uitstroom.teksten import datum_in_woorden

_OVER_TIJD = frozenset({Stand.TE_LAAT, Stand.MISSCHIEN_TE_LAAT, Stand.VERSTREKEN})


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    voeg_toepassing_toe(parser)
    parser.opties.add_argument(
        "--over-tijd", action="store_true", help="toon alleen de stappen waarvan de termijn is verstreken"
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show the work process for every record; 1 when the agreement or a record has errors."""

    def een(client: Client, toepassing: Toepassing) -> None:
        dag, aannames = toepassing.dag_van(client), toepassing.aannames
        proces = werkproces(toepassing.regeling, client, peildatum=dag, aannames=aannames)
        if toepassing.formaat == JSON:
            toepassing.json(_gekozen(werkproces_to_json(proces), alleen_over_tijd=opties.over_tijd))
        else:
            _toon(proces, scherm, alleen_over_tijd=opties.over_tijd)

    return pas_toe(opties, scherm, "werkproces", een)


def _gekozen(waarde: dict[str, object], *, alleen_over_tijd: bool) -> dict[str, object]:
    """Return the JSON with the steps that were asked for; they keep their numbers."""
    stappen = waarde["stappen"]
    if not alleen_over_tijd or not isinstance(stappen, list):
        return waarde
    return {**waarde, "stappen": [stap for stap in stappen if Stand(stap["stand"]) in _OVER_TIJD]}


def _toon(proces: Werkproces, scherm: Scherm, *, alleen_over_tijd: bool) -> None:
    """Write the heading, then each step: what stands out on one line, its sentences below."""
    scherm.alinea(kop_in_woorden(proces), "")
    scherm.regel(f"dossier {proces.client}")
    getoond = [(n, s) for n, s in enumerate(proces.stappen, 1) if not alleen_over_tijd or s.stand in _OVER_TIJD]
    for nummer, stap in getoond:
        scherm.regel()
        scherm.regel(f"{nummer}. {_in_het_kort(stap)}")
        scherm.alinea(" ".join(zinnen(stap)), "   ")
    if proces.stappen and not getoond:
        scherm.regel()
        scherm.regel("Van geen stap is de termijn verstreken.")
    if proces.urgentie is not None:
        scherm.regel()
        scherm.alinea(urgentie_in_woorden(proces.urgentie), "")
    if proces.zonder_plicht:
        scherm.regel()
        scherm.alinea(zonder_plicht_in_woorden(proces.zonder_plicht, proces.aantal_teksten), "")


_KORT = {
    Stand.GEDAAN: "gedaan",
    Stand.TE_LAAT: "TE LAAT",
    Stand.MISSCHIEN_TE_LAAT: "misschien te laat",
    Stand.TE_DOEN: "te doen",
    Stand.VERSTREKEN: "VERSTREKEN, niet bekend of het is gedaan",
    Stand.ONBEKEND: "niet bekend of het is gedaan",
}


def _in_het_kort(stap: Stap) -> str:
    """Return what stands out of a step: by when, who, how it stands."""
    kort = "gedaan, te laat" if stap.stand is Stand.GEDAAN and stap.op_tijd is False else _KORT[stap.stand]
    dag = f"uiterlijk {datum_in_woorden(stap.uiterlijk)}" if stap.uiterlijk is not None else "zonder dag"
    return f"{dag}: {wie_in_woorden(stap)} ({kort})"

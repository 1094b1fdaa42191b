"""``uitstroom beoordeel``: applies an agreement to records."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from regio_uitstroom.assess import evaluate
from regio_uitstroom.cli.aannames import lees_aannames
from regio_uitstroom.cli.dagen import voeg_peildatum_toe
from regio_uitstroom.cli.dossiers import Dossier, Dossiers, open_dossiers
from regio_uitstroom.cli.formaat import JSON, TEKST, voeg_formaat_toe
from regio_uitstroom.cli.laden import is_bestand, laad, nabije_namen, toon_meldingen
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.verslag import toon
from regio_uitstroom.cli.voortgang import Voortgang
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.gevraagde_oordelen import onbekende_oordelen
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.load import bundled_names
from regio_uitstroom.model.regeling import Regeling


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument("regeling", metavar="REGELING", help="een bestand of een meegeleverde regeling")
    parser.argumenten.add_argument(
        "dossier",
        metavar="DOSSIER",
        help="een .json-bestand, een .jsonl-bestand (een dossier per regel) of - (invoer)",
    )
    voeg_peildatum_toe(parser)
    parser.opties.add_argument(
        "--aanname",
        action="append",
        default=[],
        metavar="FEIT=WAARDE",
        help="neem dit aan waar een dossier het feit niet noemt; mag vaker, zoals --aanname dagbesteding=ja",
    )
    parser.opties.add_argument(
        "--uitgebreid", action="store_true", help="toon ook de redenering, de voornemens en wat de tekst openlaat"
    )
    voeg_formaat_toe(parser, None)


@frozen
class Toepassing:
    """What is the same for every record of a run."""

    regeling: Regeling
    peildatum: date
    aannames: Mapping[str, Any]
    formaat: str
    uitgebreid: bool
    veel: bool
    scherm: Scherm


def run(opties: Namespace, scherm: Scherm) -> int:
    """Apply the agreement to every record; 1 when the agreement or a record has errors, whatever the outcomes are."""
    regeling = _regeling(opties.regeling, scherm)
    if isinstance(regeling, int):
        return regeling
    try:
        aannames = lees_aannames(opties.aanname, regeling.gegevens)
    except ValueError as fout:
        scherm.opmerking(f"uitstroom beoordeel: --aanname {fout}")
        return 2
    try:
        with open_dossiers(opties.dossier, opties.peildatum, regeling.gegevens) as dossiers:
            formaat = opties.formaat or (JSON if dossiers.veel else TEKST)
            toepassing = Toepassing(
                regeling, opties.peildatum, aannames, formaat, opties.uitgebreid, dossiers.veel, scherm
            )
            return _alle(dossiers, toepassing)
    except OSError as fout:
        scherm.opmerking(f"uitstroom beoordeel: {_leesfout(opties.dossier, fout)}")
        return 1


def _regeling(naam: str, scherm: Scherm) -> Regeling | int:
    """Return the agreement, or the exit status when there is none."""
    if not is_bestand(naam) and naam not in bundled_names():
        nabij = nabije_namen(naam)
        bedoelt = f"; bedoelt u {' of '.join(f'`{kandidaat}`' for kandidaat in nabij)}?" if nabij else ""
        scherm.opmerking(f"uitstroom beoordeel: er is geen regeling of bestand `{naam}`{bedoelt}")
        return 2
    geladen = laad(naam)
    if geladen.regeling is None:
        toon_meldingen(naam, geladen, scherm)
        return 1
    return geladen.regeling


def _alle(dossiers: Dossiers, toepassing: Toepassing) -> int:
    """Apply the agreement to one record after the other; a bad one does not stop the rest."""
    voortgang = Voortgang.voor(toepassing.scherm, veel=dossiers.veel)
    goed = True
    for dossier in dossiers.dossiers:
        if dossier.client is None:
            goed = False
            voortgang.wis()
            for fout in dossier.fouten:
                toepassing.scherm.opmerking(f"{dossier.plaats}: {fout}")
        else:
            for opmerking in _opmerkingen(dossier, dossier.client, toepassing.regeling):
                voortgang.wis()
                toepassing.scherm.opmerking(f"{dossier.plaats}: waarschuwing: {opmerking}")
            _een(dossier.client, toepassing, eerste=voortgang.aantal == 0)
        voortgang.stap()
    voortgang.wis()
    return int(not goed)


def _opmerkingen(dossier: Dossier, client: Client, regeling: Regeling) -> Iterator[str]:
    """Yield what must be said of a record that can be used: whoever made it may have meant something else."""
    if dossier.eerder is not None:
        yield f"dit dossier heeft dezelfde sleutel als regel {dossier.eerder}; beide zijn beoordeeld"
    yield from map(str, onbekende_oordelen(client, regeling))


def _een(client: Client, toepassing: Toepassing, *, eerste: bool) -> None:
    """Apply the agreement to one record, on its own peildatum if it has one, and write what comes out."""
    peildatum = client.peildatum or toepassing.peildatum
    beoordeling = evaluate(toepassing.regeling, client, peildatum=peildatum, aannames=toepassing.aannames)
    if toepassing.formaat == JSON:
        toepassing.scherm.json(to_json(beoordeling, toepassing.regeling), op_een_regel=toepassing.veel)
        return
    if not eerste:
        toepassing.scherm.regel()
    toon(beoordeling, toepassing.regeling, toepassing.scherm, uitgebreid=toepassing.uitgebreid)


def _leesfout(naam: str, fout: OSError) -> str:
    if isinstance(fout, FileNotFoundError):
        return f"het bestand `{naam}` bestaat niet"
    if isinstance(fout, IsADirectoryError):
        return f"`{naam}` is een map, geen bestand"
    if isinstance(fout, PermissionError):
        return f"u hebt geen recht om `{naam}` te lezen"
    return f"`{naam}` kan niet worden gelezen"

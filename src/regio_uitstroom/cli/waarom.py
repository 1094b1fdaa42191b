"""``uitstroom waarom``: shows why an outcome is what it is, or why a provision does or does not apply."""

from __future__ import annotations

import json
import textwrap
from argparse import Namespace
from pathlib import Path

from regio_uitstroom.assess import evaluate
from regio_uitstroom.cli.formaat import HTML, JSON
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm, Schrijffout
from regio_uitstroom.cli.toepassen import Toepassing, pas_toe, voeg_toepassing_toe
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.explain.antwoord import sleutel_van_vraag
from regio_uitstroom.explain.boom import OVERIGE
from regio_uitstroom.explain.waarom import Boom, waarom
from regio_uitstroom.explain.waarom_json import waarom_json
from regio_uitstroom.explain.waarom_niet import Verklaring, waarom_niet
from regio_uitstroom.model.juriconnect import juriconnect
from regio_uitstroom.teksten import datum_in_woorden, opsomming

VERKEERD = 2


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    voeg_toepassing_toe(parser, formaten=(HTML,))
    wat = parser.opties.add_mutually_exclusive_group()
    wat.add_argument(
        "--vraag", metavar="VRAAG", help="alleen deze vraag: huisvesting of een andere taak, aanspraak, status, overige"
    )
    wat.add_argument(
        "--artikel", metavar="PLAATS", help='waarom deze bepaling wel of niet geldt, zoals --artikel "2, eerste lid"'
    )
    parser.opties.add_argument(
        "--naar", metavar="BESTAND", help="schrijf naar dit bestand; een bestand dat er al is, wordt vervangen"
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show the reasons for every record; 1 when the agreement or a record has errors, 2 for wrong use.

    Raises Schrijffout.
    """
    klachten: list[str] = []

    def een(client: Client, toepassing: Toepassing) -> None:
        if toepassing.veel and (opties.naar or toepassing.formaat == HTML):
            klachten.append("`--naar` en html zijn voor één dossier")
            return
        beoordeling = evaluate(
            toepassing.regeling, client, peildatum=toepassing.dag_van(client), aannames=toepassing.aannames
        )
        gevraagd = _gevraagd(opties, beoordeling, toepassing)
        if isinstance(gevraagd, str):
            klachten.append(gevraagd)
        else:
            _schrijf(_opgemaakt(toepassing, *gevraagd), opties.naar, scherm)

    status = pas_toe(opties, scherm, "waarom", een)
    for klacht in dict.fromkeys(klachten):
        scherm.opmerking(f"uitstroom waarom: {klacht}")
    return VERKEERD if klachten else status


def _gevraagd(
    opties: Namespace, beoordeling: Beoordeling, toepassing: Toepassing
) -> tuple[Boom, tuple[Verklaring, ...]] | str:
    """Return the tree, and the provisions that were asked for; or what is wrong with the question."""
    try:
        boom = waarom(beoordeling, toepassing.regeling, vraag=opties.vraag)
    except KeyError:
        return f"de vraag `{opties.vraag}` is niet gesteld; kies uit {_vragen(beoordeling)}"
    if opties.artikel is None:
        return boom, ()
    try:
        return boom, waarom_niet(beoordeling, toepassing.regeling, opties.artikel)
    except KeyError:
        return f"deze regeling heeft geen bepaling `{opties.artikel}`"


def _vragen(beoordeling: Beoordeling) -> str:
    sleutels = [sleutel_van_vraag(uitkomst.vraag) for uitkomst in beoordeling.uitkomsten]
    return opsomming([f"`{sleutel}`" for sleutel in (*sleutels, OVERIGE)], "of")


def _opgemaakt(toepassing: Toepassing, boom: Boom, los: tuple[Verklaring, ...]) -> str:
    """Return the reasons as text (folded to the width), JSON or a web page."""
    if toepassing.formaat == HTML:
        from regio_uitstroom.explain.webpagina import waarom_html  # noqa: PLC0415 - only what is asked for is loaded

        return waarom_html(boom, los)
    if toepassing.formaat == JSON:
        return json.dumps(waarom_json(boom, los), ensure_ascii=False, indent=None if toepassing.veel else 2) + "\n"
    breedte = toepassing.scherm.breedte
    dossier = f"dossier {boom.client}, peildatum {datum_in_woorden(boom.peildatum)}"
    titel = textwrap.fill(f"{boom.titel[:1].upper()}{boom.titel[1:]}", breedte)
    kop = f"{titel}\n{dossier}"
    delen = [f"{een.kop}\n{een.als_tekst(breedte)}" for een in los] or [boom.als_tekst(breedte)]
    return "\n\n".join((kop, *delen, *_vindplaatsen(toepassing, boom))) + "\n"


def _vindplaatsen(toepassing: Toepassing, boom: Boom) -> tuple[str, ...]:
    """Return where the provisions of statutes can be found, by their Juriconnect reference; nothing without one."""
    bepalingen = dict.fromkeys(knoop.bepaling for knoop in boom.knopen if knoop.bepaling is not None)
    gevonden = {bepaling.tekst: juriconnect(bepaling, toepassing.regeling) for bepaling in bepalingen}
    regels = [f"  {tekst}: {jci}" for tekst, jci in gevonden.items() if jci is not None]
    return ("\n".join(("Vindplaatsen in de wet", *regels)),) if regels else ()


def _schrijf(tekst: str, naar: str | None, scherm: Scherm) -> None:
    """Write to the screen, or to a file that is replaced where it is there; raises Schrijffout."""
    if naar is None:
        scherm.schrijf(tekst)
        return
    try:
        Path(naar).write_text(tekst, encoding="utf-8", newline="\n")
    except OSError as fout:
        raise Schrijffout(fout, f"`{naar}`") from None

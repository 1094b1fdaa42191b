"""``uitstroom watals``: what would change an outcome, and when it changes by itself."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from regio_uitstroom.cli.dagen import lees_dag
from regio_uitstroom.cli.formaat import JSON
from regio_uitstroom.cli.parser import Parser, waarde
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.toepassen import Toepassing, pas_toe, voeg_toepassing_toe
from regio_uitstroom.client.los_feit import gegeven_van
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag, Vraag, Waarde
from regio_uitstroom.explain.antwoord import antwoord, vraag_in_woorden
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model.bundel import Bundel, teksten_van
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.woorden import HUISVESTING, Taak
from regio_uitstroom.teksten import datum_in_woorden, opsomming
from regio_uitstroom.watals.als_json import watals_to_json
from regio_uitstroom.watals.uitkomst import GeenAntwoord, WatAls
from regio_uitstroom.watals.vraag import sleutel_van_vraag, vragen_van
from regio_uitstroom.watals.watals import wat_als
from regio_uitstroom.watals.zinnen import als_zinnen

_URGENT = {"urgent": True, "niet urgent": False}


class _Gebruik(ValueError):  # noqa: N818 - the Dutch name says that it is an error
    """What was asked cannot be asked of this agreement; the text says so in Dutch."""


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    voeg_toepassing_toe(parser)
    parser.opties.add_argument(
        "--vraag", metavar="VRAAG", help="alleen deze vraag: huisvesting, begeleiding, …, aanspraak of status"
    )
    parser.opties.add_argument(
        "--gewenst",
        metavar="WAARDE",
        help="zoek deze uitkomst: urgent, niet urgent, of een gemeente (meer met een komma ertussen)",
    )
    parser.opties.add_argument(
        "--vast",
        action="append",
        default=[],
        metavar="FEIT",
        help="laat dit feit zoals het is; mag vaker, zoals --vast dagbesteding",
    )
    parser.opties.add_argument(
        "--tot-en-met",
        type=waarde(lees_dag),
        metavar="DATUM",
        help="kijk tot en met deze dag wat vanzelf verandert (standaard: vijf jaar na de peildatum)",
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Say for every record what would change its outcomes; 1 when the agreement or a record has errors."""

    def een(client: Client, toepassing: Toepassing) -> None:
        gevonden = list(_per_vraag(client, toepassing, opties))
        if toepassing.formaat == JSON:
            toepassing.json(_json(client, toepassing, gevonden))
        else:
            _toon(client, toepassing, gevonden)

    try:
        return pas_toe(opties, scherm, "watals", een)
    except _Gebruik as fout:
        scherm.opmerking(f"uitstroom watals: {fout}")
        return 2


def _per_vraag(client: Client, toepassing: Toepassing, opties: Namespace) -> Iterator[WatAls]:
    """Yield the answer for each question asked; the status of an urgency only where one was granted."""
    regeling, dag = toepassing.regeling, toepassing.dag_van(client)
    gewenst = None if opties.gewenst is None else _gewenst(opties.gewenst, dag)
    vast = frozenset(_sleutel(naam, regeling) for naam in opties.vast)
    for vraag in _vragen(regeling, opties.vraag, gewenst):
        try:
            yield wat_als(
                regeling,
                client,
                peildatum=dag,
                vraag=vraag,
                gewenst=gewenst,
                aannames=toepassing.aannames,
                vast=vast,
                horizon=opties.tot_en_met,
            )
        except GeenAntwoord:
            continue


def _vragen(regeling: Regeling | Bundel, naam: str | None, gewenst: Waarde | None) -> tuple[Vraag, ...]:
    """Return the questions that are asked: the one that was named, the one that the value is about, or all."""
    alle = vragen_van(regeling)
    if naam is not None:
        gekozen = tuple(vraag for vraag in alle if sleutel_van_vraag(vraag) == naam)
        if not gekozen:
            keuzes = opsomming([sleutel_van_vraag(vraag) for vraag in alle], "of")
            message = f"de vraag `{naam}` is er niet; kies {keuzes}"
            raise _Gebruik(message)
        if gewenst is not None and isinstance(gekozen[0], Taak) is (gewenst.urgent is not None):
            message = "de gewenste uitkomst past niet bij deze vraag"
            raise _Gebruik(message)
        return gekozen
    if gewenst is None:
        return alle
    return (HUISVESTING,) if gewenst.urgent is None else (Urgentievraag.AANSPRAAK,)


def _gewenst(tekst: str, dag: date) -> Waarde:
    """Return the value that is looked for; municipalities by the name that they have on the day."""
    if tekst in _URGENT:
        return Waarde(urgent=_URGENT[tekst])
    gemeenten: list[Gemeente] = []
    for naam in (deel.strip() for deel in tekst.split(",")):
        gevonden = register().zoek(naam, dag)
        if len(gevonden) != 1:
            message = (
                f"`{naam}` is geen gemeente op {datum_in_woorden(dag)}; schrijf urgent, niet urgent of een gemeente"
            )
            raise _Gebruik(message)
        gemeenten += gevonden
    return Waarde(frozenset(gemeenten))


def _sleutel(naam: str, regeling: Regeling | Bundel) -> str:
    gegeven = gegeven_van(naam, regeling.gegevens)
    if gegeven is None:
        message = f"`{naam}` is geen feit van een dossier of van deze regeling"
        raise _Gebruik(message)
    return gegeven.sleutel


def _toon(client: Client, toepassing: Toepassing, gevonden: list[WatAls]) -> None:
    scherm = toepassing.scherm
    teksten = teksten_van(toepassing.regeling)
    for tekst in teksten:
        scherm.regel(f"{tekst.kop.titel} ({tekst.kop.soort.value})")
    scherm.regel(f"dossier {client.sleutel}, peildatum {datum_in_woorden(toepassing.dag_van(client))}")
    for een in gevonden:
        scherm.regel()
        scherm.regel(f"{vraag_in_woorden(een.uitkomst.vraag)}: {antwoord(een.uitkomst)}")
        for alinea in als_zinnen(een):
            scherm.alinea(" ".join(deel for deel in alinea if deel), "  ")
    if not gevonden:
        scherm.regel()
        wie = "geeft de regeling" if len(teksten) == 1 else "geven de regelingen"
        scherm.regel(f"Op deze vraag {wie} voor dit dossier geen antwoord.")


def _json(client: Client, toepassing: Toepassing, gevonden: list[WatAls]) -> dict[str, object]:
    return {
        "sleutel": client.sleutel,
        "regeling": toepassing.regeling.naam,
        "peildatum": toepassing.dag_van(client).isoformat(),
        "vragen": [watals_to_json(een, toepassing.regeling.naam) for een in gevonden],
    }

"""``uitstroom vraag``: asks what is still needed about a client, one question at a time."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from regio_uitstroom.cli.aannames import lees_aannames, voeg_aanname_toe
from regio_uitstroom.cli.dagen import voeg_peildatum_toe
from regio_uitstroom.cli.dossiers import open_dossiers
from regio_uitstroom.cli.lezen import leesfout
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm, Schrijffout
from regio_uitstroom.cli.toepassen import MEER_REGELINGEN, lees_regelingen, opmerkingen
from regio_uitstroom.cli.verslag import toon
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.writing import write_client
from regio_uitstroom.explain.aanduiding import bepalingen
from regio_uitstroom.explain.zinnen import zin
from regio_uitstroom.interview import Gesprek, Vraagpunt, begin
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling

_ONDERBROKEN = 130

_STOP = frozenset({"stop", "stoppen", "exit", "quit"})
"""Answers that end the interview: what was answered is kept, and the outcome is shown as it stands."""


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument("regeling", metavar="REGELING", help=MEER_REGELINGEN)
    parser.argumenten.add_argument(
        "dossier",
        metavar="DOSSIER",
        nargs="?",
        help="een .json-bestand om mee te beginnen (standaard: een leeg dossier)",
    )
    voeg_peildatum_toe(parser)
    parser.opties.add_argument(
        "--taak",
        action="append",
        default=[],
        metavar="TAAK",
        help="vraag alleen wat hiervoor nodig is, zoals huisvesting of aanspraak; mag vaker (standaard: alles)",
    )
    voeg_aanname_toe(parser, "neem dit aan en vraag er niet naar")
    parser.opties.add_argument("--sleutel", metavar="SLEUTEL", help="de sleutel van een nieuw dossier")
    parser.opties.add_argument(
        "--bewaar", metavar="BESTAND", help="schrijf het aangevulde dossier hierin, ook als u eerder stopt"
    )


def run(opties: Namespace, scherm: Scherm) -> int:
    """Ask until the outcome is settled or there is nothing left to ask, and show it; 130 after Ctrl-C."""
    regeling = lees_regelingen(opties.regeling, scherm, "vraag")
    if isinstance(regeling, int):
        return regeling
    if opties.bewaar is not None and _zou_overschrijven(opties.bewaar, opties.dossier):
        scherm.opmerking(
            f"uitstroom vraag: `{opties.bewaar}` bestaat al; geef het als dossier, of kies een andere naam"
        )
        return 2
    client = _client(opties, regeling, scherm)
    if isinstance(client, int):
        return client
    try:
        aannames = lees_aannames(opties.aanname, regeling.gegevens)
        peildatum = client.peildatum or opties.peildatum
        gesprek = begin(regeling, client, peildatum=peildatum, vragen=opties.taak, aannames=aannames)
    except ValueError as fout:
        scherm.opmerking(f"uitstroom vraag: {fout}")
        return 2
    return _voer(gesprek, opties.bewaar, scherm)


def _zou_overschrijven(bewaar: str, dossier: str | None) -> bool:
    """Whether the answers would go over a file that is not the record that the interview begins with."""
    doel = Path(bewaar)
    if not doel.is_file() or doel.stat().st_size == 0:
        return False
    return dossier is None or not Path(dossier).is_file() or not doel.samefile(dossier)


def _client(opties: Namespace, regeling: Regeling | Bundel, scherm: Scherm) -> Client | int:
    """Return the record to start with, or the exit status when there is none."""
    if opties.dossier is None:
        return Client(opties.sleutel or "nieuw dossier")
    if (bezwaar := _bezwaar(opties)) is not None:
        scherm.opmerking(f"uitstroom vraag: {bezwaar}")
        return 2
    try:
        with open_dossiers(opties.dossier, opties.peildatum, regeling.gegevens) as dossiers:
            dossier = next(dossiers.dossiers, None)
    except OSError as fout:
        scherm.opmerking(f"uitstroom vraag: {leesfout(opties.dossier, fout)}")
        return 1
    if dossier is None or dossiers.veel:
        scherm.opmerking("uitstroom vraag: geef een bestand met één dossier")
        return 2
    for mankement in dossier.fouten:
        scherm.opmerking(f"{dossier.plaats}: {mankement}")
    if dossier.client is None:
        return 1
    for opmerking in opmerkingen(dossier, dossier.client, regeling):
        scherm.opmerking(f"{dossier.plaats}: waarschuwing: {opmerking}")
    return dossier.client


def _bezwaar(opties: Namespace) -> str | None:
    """Return what is wrong with how the record is given, or nothing."""
    if opties.sleutel is not None:
        return "--sleutel is voor een nieuw dossier; dit dossier heeft er al een"
    if opties.dossier == "-":
        return "de invoer is voor uw antwoorden; geef het dossier als bestand"
    return None


def _voer(gesprek: Gesprek, bewaar: str | None, scherm: Scherm) -> int:
    """Ask and keep what was answered, however the interview ends; then show what comes out."""
    status = 0
    laatste = gesprek
    try:
        for stand in _stappen(gesprek, scherm, sys.stdin):
            laatste = stand  # kept when the next answer does not come
    except KeyboardInterrupt:
        status = _ONDERBROKEN
    if bewaar is not None:
        _bewaar(laatste.client, bewaar)
    if status:
        scherm.regel()
        scherm.regel("Gestopt." + (f" Uw antwoorden staan in {bewaar}." if bewaar else ""))
        return status
    _slot(laatste, bewaar, scherm)
    return 0


def _stappen(gesprek: Gesprek, scherm: Scherm, invoer: TextIO) -> Iterator[Gesprek]:
    """Yield the interview after every answer, until it is finished, somebody stops it or the input ends."""
    if gesprek.vraag is not None:
        scherm.alinea("U kunt altijd stoppen: antwoord met stop. U ziet dan de stand met wat nu bekend is.")
    nummer = 1
    while (punt := gesprek.vraag) is not None:
        if not gesprek.klacht:
            _stel(punt, nummer, scherm)
        regel = _lees(scherm, invoer)
        if regel is None or regel.casefold().strip(" .!") in _STOP:
            return
        gesprek = gesprek.antwoord(regel)
        if gesprek.klacht:
            scherm.alinea(zin(f"dat antwoord kan ik niet gebruiken: {gesprek.klacht}"), "  ")
        else:
            nummer += 1
        yield gesprek


def _stel(punt: Vraagpunt, nummer: int, scherm: Scherm) -> None:
    """Write a question: what, why, where the answer is found, and how to write it."""
    scherm.regel()
    scherm.alinea(f"Vraag {nummer}. {punt.vraag}")
    waarom = f"Dit is van belang voor {bepalingen(*punt.artikelen)}." if punt.artikelen else ""
    scherm.alinea(" ".join(filter(None, (punt.toelichting, punt.vindplaats, waarom))), "  ")
    niet_vast = ", of: niet vast te stellen" if punt.kan_niet_vast else ""
    scherm.alinea(f"Antwoord met {punt.invoer}. Mag ook: weet ik niet{niet_vast}.", "  ")


def _lees(scherm: Scherm, invoer: TextIO) -> str | None:
    """Return the next line of the input, None at its end; shown again where nobody typed it on this screen."""
    scherm.schrijf("> ")
    scherm.leeg()
    regel = invoer.readline()
    if not invoer.isatty():
        scherm.regel(regel.rstrip("\r\n"))
    elif not regel:
        scherm.regel()
    return regel.rstrip("\r\n") if regel else None


def _bewaar(client: Client, bestand: str) -> None:
    """Write the record as JSON; raises Schrijffout."""
    tekst = json.dumps(write_client(client), ensure_ascii=False, indent=2)
    try:
        with Path(bestand).open("w", encoding="utf-8", newline="\n") as uit:
            uit.write(tekst + "\n")
    except OSError as fout:
        raise Schrijffout(fout, f"`{bestand}`") from None


def _slot(gesprek: Gesprek, bewaar: str | None, scherm: Scherm) -> None:
    """Write why nothing more is asked, and the outcome."""
    scherm.regel()
    scherm.alinea(_waarom_klaar(gesprek))
    if bewaar is not None:
        scherm.regel(f"Het aangevulde dossier staat in {bewaar}.")
    scherm.regel()
    toon(gesprek.uitleg(), gesprek.regeling, scherm, uitgebreid=False, client=gesprek.client)


def _waarom_klaar(gesprek: Gesprek) -> str:
    if not gesprek.klaar:
        return "Gestopt. Dit is de stand met wat nu bekend is."
    if any(uitkomst.nog_nodig or uitkomst.oordelen_nodig for uitkomst in gesprek.uitkomsten):
        return "Er zijn geen vragen meer, maar niet alles is bekend. Dit is de stand."
    return "Klaar: meer is niet nodig. Dit is de uitkomst."

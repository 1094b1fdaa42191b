"""From the arguments to a command, and from what happens there to an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from traceback import extract_tb

from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm, Schrijffout

GOED, FOUTEN, VERKEERD_GEBRUIK, EIGEN_FOUT, NIET_TE_SCHRIJVEN, ONDERBROKEN, PIJP_DICHT = 0, 1, 2, 3, 4, 130, 141
"""The exit statuses. ONDERBROKEN and PIJP_DICHT are 128 plus the number of the signal, as shells expect."""

OPDRACHTEN = {
    "controleer": "controleer regelingen en toon wat eraan mankeert",
    "toets": "toets de voorbeelden die in een regeling staan",
    "beoordeel": "pas een regeling toe op een dossier",
    "werkproces": "toon wie wat wanneer doet voor een dossier, en wat te laat is",
    "rangschik": "zet de urgente cliënten in de volgorde van een regeling",
    "watals": "toon wat een uitkomst zou veranderen, en wanneer zij vanzelf verandert",
    "vraag": "vraag een voor een wat over een cliënt nog nodig is",
    "herhaal": "maak een uitkomst opnieuw en vergelijk",
    "brp": "maak een dossier van antwoorden van de BRP",
    "waarom": "toon waarom een uitkomst zo is, of waarom een bepaling niet geldt",
    "uitleg": "leg een melding uit, bijvoorbeeld RU201",
    "regelingen": "noem de regelingen die zijn meegeleverd",
    "woorden": "toon de woorden die het programma kent, bijvoorbeeld `woorden urgentie`",
    "gemeente": "zoek een gemeente, en wat ervan geworden is",
    "schema": "toon het JSON Schema van een dossier of een uitkomst",
    "toon": "toon een regeling als webpagina, als Markdown of als schema",
    "opmaak": "maak regelingen op volgens de huisstijl",
    "nieuw": "begin een nieuwe regeling",
}
"""The commands with what each does; each has a module of its name in this room."""

_SLOT = """\
Uitgang: 0 als alles goed is (ook bij waarschuwingen), 1 als er fouten zijn gevonden, 2 bij verkeerd gebruik,
3 bij een fout in uitstroom zelf, 4 als de uitvoer niet kan worden geschreven, 130 na Ctrl-C.

Met `uitstroom OPDRACHT --help` leest u meer over een opdracht."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command with these arguments (default: those of the process); returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    scherm = Scherm.van_het_proces()
    try:
        status = _status(arguments, scherm)
        scherm.leeg()
    except KeyboardInterrupt:
        return ONDERBROKEN
    except Schrijffout as fout:
        return _niet_geschreven(fout, scherm)
    except Exception as fout:  # noqa: BLE001 - a trace helps no policy officer and could show facts of a client
        return _eigen_fout(fout, scherm)
    return status


def _status(arguments: list[str], scherm: Scherm) -> int:
    """Run the command; its status, also where it ends early: help, wrong use."""
    try:
        return _run(arguments, scherm)
    except SystemExit as einde:
        return einde.code if isinstance(einde.code, int) else FOUTEN


def _run(arguments: list[str], scherm: Scherm) -> int:
    """Read the arguments and do what they ask; raises SystemExit for help and for wrong use."""
    parser = _parser()
    opdracht = next((argument for argument in arguments if argument in OPDRACHTEN), None)
    if arguments[:1] == ["--versie"]:
        from importlib.metadata import version  # noqa: PLC0415 - slow to load, and only this option needs it

        scherm.regel(f"uitstroom {version('regio-uitstroom')}")
        return GOED
    if opdracht is None or arguments[0] != opdracht:
        parser.parse_args(arguments)
        scherm.schrijf(parser.format_help())
        return VERKEERD_GEBRUIK
    module = import_module(f"regio_uitstroom.cli.{opdracht}")
    hulp = OPDRACHTEN[opdracht]
    onderdeel = Parser(prog=f"uitstroom {opdracht}", description=f"{hulp[0].upper()}{hulp[1:]}.")
    module.arguments(onderdeel)
    status: int = module.run(onderdeel.parse_args(arguments[1:]), scherm)
    return status


def _parser() -> Parser:
    """Return the parser for what stands before a command; each command has one of its own."""
    opdrachten = "\n".join(f"  {naam:<12}{hulp}" for naam, hulp in OPDRACHTEN.items())
    parser = Parser(
        prog="uitstroom",
        description="Lees, controleer en pas regionale afspraken over uitstroom toe.",
        epilog=f"opdrachten:\n{opdrachten}\n\n{_SLOT}",
    )
    parser.opties.add_argument("--versie", action="store_true", help="toon welke versie dit is")
    parser.argumenten.add_argument(
        "opdracht", nargs="?", choices=tuple(OPDRACHTEN), metavar="OPDRACHT", help="een van de opdrachten hieronder"
    )
    return parser


def _niet_geschreven(fout: Schrijffout, scherm: Scherm) -> int:
    """Stop: quietly when nobody reads on, with a complaint otherwise; no interpreter may complain again at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if fout.pijp_dicht:
        return PIJP_DICHT
    with suppress(Schrijffout):
        scherm.opmerking(f"uitstroom: {fout}")
    return NIET_TE_SCHRIJVEN


def _eigen_fout(fout: Exception, scherm: Scherm) -> int:
    """Report a mistake in this program by its kind and place; its words could hold facts of a client."""
    if os.environ.get("UITSTROOM_SPOOR"):
        raise fout
    plaats = extract_tb(fout.__traceback__)[-1]
    scherm.opmerking(
        f"uitstroom: er ging iets mis in uitstroom zelf ({type(fout).__name__}, "
        f"{os.path.basename(plaats.filename)}, regel {plaats.lineno})"  # noqa: PTH119 - no need to load pathlib for this
    )
    scherm.opmerking("meld dit bij de beheerders; met UITSTROOM_SPOOR=1 ervoor verschijnt het hele spoor")
    return EIGEN_FOUT

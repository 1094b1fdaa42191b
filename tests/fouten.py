"""Wrong texts as golden files: one mistake each (or as many as the file says), in a frame that is right.

A file below ``goldens/fouten/`` holds stages. ``--- lid ---`` and the other parts of :data:`DELEN` are the text with
the mistake; ``--- goed lid ---`` is what a writer makes of it after reading the message; ``--- fouten ---`` is the
number of mistakes where it is not one; ``--- meldingen ---`` is what is said, and is written by ``--update-goldens``.
A character that cannot be seen stands there as ``{U+00AD}``.
"""

from __future__ import annotations

import re
from pathlib import Path

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Ernst
from regio_uitstroom.load import Geladen, parse_regeling

FOLDER = Path(__file__).parent / "goldens" / "fouten"
FOUTEN = sorted(FOLDER.glob("*/*.txt"))

DELEN = {
    "opschrift": 'Convenant "Bedacht"',
    "kop": "Regio: Bedacht\nSoort: convenant\nLooptijd: van 1 januari 2018 tot 1 januari 2030",
    "partijen": "De gemeenten Houten, Zeist en Utrecht.",
    "gegevens": (
        "dagbesteding: de cliënt heeft dagbesteding (ja of nee)\n"
        '  vraag: "Heeft de cliënt dagbesteding?"\n'
        "huurschuld: de huurschuld van de cliënt (bedrag)\n"
        '  vraag: "Hoe hoog is de huurschuld van de cliënt?"'
    ),
    "gegeven": "",
    "begrippen": (
        "In dit convenant wordt verstaan onder:\n"
        "a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;\n"
        "b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn "
        "woonadres\n   had;\n"
        "c. regiobinding: de cliënt stond in de laatste drie jaar ten minste twee jaar ingeschreven in een deelnemende "
        "gemeente,\n   gerekend vanaf de datum van aanmelding."
    ),
    "urgentie": (
        "1. De cliënt krijgt urgentie, indien hij uitstroomt uit tijdelijk verblijf en regiobinding heeft.\n"
        "2. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd en geen dagbesteding heeft.\n"
        "3. De cliënt krijgt geen urgentie, indien de huurschuld van de cliënt hoger is dan 5.000 euro."
    ),
    "lid": "1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.",
    "slot": "",
}
"""The parts of the frame, in order; a part of a golden file takes its place."""

_KOPPEN = {
    "partijen": "Partijen",
    "gegevens": "Gegevens",
    "begrippen": "Artikel 1. Begrippen",
    "urgentie": "Artikel 2. Urgentie",
    "lid": "Artikel 3. Huisvesting",
}
_TEKEN = re.compile(r"\{U\+([0-9A-F]{4,5})\}")


def stappen(path: Path) -> dict[str, str]:
    """Return the stages of a golden file by name."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("--- ") and line.endswith(" ---"):
            lines = found.setdefault(line.strip("- "), [])
        else:
            lines.append(line)
    return {naam: "\n".join(regels) for naam, regels in found.items()}


def tekst(delen: dict[str, str]) -> str:
    """Return the whole text: the frame with these parts in it, or ``bestand`` as it is."""
    heel = delen.get("bestand")
    if heel is None:
        alles = {**DELEN, **delen}
        alles["gegevens"] = "\n".join(filter(None, (alles["gegevens"], alles.pop("gegeven"))))
        stukken = [f"{_KOPPEN[naam]}\n\n{deel}" if naam in _KOPPEN else deel for naam, deel in alles.items()]
        heel = stukken[0] + "\n" + "\n\n".join(filter(None, stukken[1:])) + "\n"
    return _TEKEN.sub(lambda match: chr(int(match.group(1), 16)), heel)


def fout(stages: dict[str, str]) -> str:
    """Return the text with the mistake."""
    return tekst({naam: deel for naam, deel in stages.items() if naam in {*DELEN, "bestand"}})


def goed(stages: dict[str, str]) -> str:
    """Return the text as a writer makes it after reading the messages."""
    delen = {naam: deel for naam, deel in stages.items() if naam in {*DELEN, "bestand"}}
    beter = {naam.removeprefix("goed "): deel for naam, deel in stages.items() if naam.startswith("goed ")}
    if "bestand" in beter:
        return tekst(beter)
    delen.pop("bestand", None)
    return tekst({**delen, **beter})


def gelezen(inhoud: str) -> Geladen:
    """Run all passes on a text."""
    return parse_regeling(inhoud, name="proef")


def melding(finding: Diagnostic) -> str:
    """Write a finding: code, the underlined words, message and hint."""
    woorden = " ".join(finding.span.text.split()) if finding.span is not None else ""
    return f"{finding.kind.code} [{woorden}] {finding.bericht}" + (f" = {finding.hulp}" if finding.hulp else "")


def telt(finding: Diagnostic) -> bool:
    """Whether a finding says that something is wrong; a mere pointer does not."""
    return finding.kind.ernst is not Ernst.AANWIJZING


def geschreven(stages: dict[str, str]) -> str:
    """Return the golden file with its messages as they are now."""
    meldingen = "\n".join(melding(f) for f in gelezen(fout(stages)).diagnostics) or "(geen)"
    alles = {**stages, "meldingen": meldingen}
    return "".join(f"--- {naam} ---\n{deel}\n" for naam, deel in alles.items())

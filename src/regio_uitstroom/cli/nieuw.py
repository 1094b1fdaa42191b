"""``uitstroom nieuw``: begins an agreement, with remarks that say what belongs where."""

from __future__ import annotations

import re
from argparse import Namespace
from pathlib import Path
from string import Template

from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm, Schrijffout

BEGIN = Template("""\
Convenant "$titel"
Regio: $regio
Soort: convenant
Looptijd: van 1 januari 2026 tot 1 januari 2030

# Regels die met # beginnen, zijn opmerkingen: zij beslissen niets.
# Zet hierboven wat uw eigen afspraak zegt. Na Soort: mag ook staan: verordening, beleidsregel, regionale afspraken,
# voorstel, koers of intentieverklaring. De laatste drie binden niemand.
# Noemt uw tekst geen looptijd? Haal die regel dan weg.

Partijen

# Noem hier de gemeenten die meedoen. Doet een gemeente later mee, of stopt zij eerder? Schrijf bijvoorbeeld:
# De gemeente Zeist neemt deel tot 1 januari 2028.

De gemeenten Houten, Nieuwegein en Zeist.

Artikel 1. Begrippen

# Omschrijf elk begrip zoals uw eigen tekst dat doet. Vooral de gemeente van herkomst is niet overal hetzelfde.

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Huisvesting

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. Kan de gemeente van herkomst niet worden vastgesteld, dan zijn de deelnemende gemeenten gezamenlijk verantwoordelijk
   voor de huisvesting van de cliënt.

# Een voorbeeld is een toets: de opdracht uitstroom toets zegt of de regels ook geven wat u bedoelt.

Voorbeeld "terug naar Houten"
Gegeven een cliënt
  met woonadres in Houten van 1 mei 2020 tot 1 juni 2026
  die sinds 1 juni 2026 verblijft in beschermd wonen in Zeist
en peildatum 1 november 2026
dan is Houten verantwoordelijk voor de huisvesting op grond van artikel 2, eerste lid.
""")
"""The text of a new agreement; it passes ``uitstroom controleer`` and ``uitstroom toets`` as it stands."""


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument("naam", metavar="NAAM", help="de naam van de regeling, ook voor het bestand")
    parser.opties.add_argument("--regio", metavar="REGIO", help="de naam van de regio (standaard: de naam)")
    parser.opties.add_argument("--schrijf", action="store_true", help="maak een bestand, en toon de tekst niet")


def run(opties: Namespace, scherm: Scherm) -> int:
    """Show the text, or write it; 2 when a name cannot be used, 1 when the file exists already. Raises Schrijffout."""
    naam, regio = opties.naam.strip(), (opties.regio or opties.naam).strip()
    bestand = bestandsnaam(naam)
    if bestand is None or not _op_een_regel(naam) or not _op_een_regel(regio):
        scherm.opmerking("uitstroom nieuw: gebruik een naam met letters of cijfers, zonder aanhalingstekens")
        return 2
    tekst = BEGIN.substitute(titel=naam, regio=regio)
    if not opties.schrijf:
        scherm.schrijf(tekst)
        return 0
    try:
        with Path(bestand).open("x", encoding="utf-8", newline="\n") as uit:
            uit.write(tekst)
    except FileExistsError:
        scherm.opmerking(f"uitstroom nieuw: `{bestand}` bestaat al en is niet veranderd")
        return 1
    except OSError as fout:
        raise Schrijffout(fout, f"`{bestand}`") from None
    scherm.regel(f"{bestand} is gemaakt; controleer het met: uitstroom controleer {bestand}")
    return 0


def bestandsnaam(naam: str) -> str | None:
    """Return the file name for an agreement: ``Regio Midden-Holland`` becomes ``regio-midden-holland.convenant``."""
    slak = re.sub(r"[^0-9a-zà-ÿ]+", "-", naam.lower()).strip("-")
    return f"{slak}.convenant" if slak else None


def _op_een_regel(tekst: str) -> bool:
    """Whether the text can stand in the heading of an agreement."""
    return bool(tekst) and tekst.isprintable() and '"' not in tekst and "“" not in tekst

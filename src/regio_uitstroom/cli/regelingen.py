"""``uitstroom regelingen``: lists the agreements that come with the package."""

from __future__ import annotations

from argparse import Namespace

from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.load import bundled_names, bundled_regeling
from regio_uitstroom.model.regeling import Kop
from regio_uitstroom.teksten import datum_in_woorden


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """List them by name; 1 when one of them cannot be read, which would be a fault of the package."""
    geladen = {naam: bundled_regeling(naam).regeling for naam in bundled_names()}
    koppen = {naam: regeling.kop for naam, regeling in geladen.items() if regeling is not None}
    if opties.formaat == JSON:
        scherm.json({"regelingen": [_als_json(naam, kop) for naam, kop in koppen.items()]})
    else:
        for naam, kop in koppen.items():
            _toon(naam, kop, scherm)
    for naam in geladen.keys() - koppen.keys():
        scherm.opmerking(f"{naam}: heeft fouten; `uitstroom controleer {naam}` toont ze")
    return int(len(koppen) < len(geladen))


def _toon(naam: str, kop: Kop, scherm: Scherm) -> None:
    scherm.regel(naam)
    scherm.alinea(f"{kop.soort.value}: {kop.titel}", "  ")
    scherm.alinea("; ".join([*([f"regio {kop.regio}"] if kop.regio else []), looptijd_in_woorden(kop)]), "  ")
    if kop.bron:
        scherm.alinea(f"bron: {kop.bron}", "  ")
    if kop.bwb:
        scherm.alinea(f"juriconnect: jci1.3:c:{kop.bwb}", "  ")


def looptijd_in_woorden(kop: Kop) -> str:
    """Return from when until when a text holds, as its heading says."""
    van = f"vanaf {datum_in_woorden(kop.van)}" if kop.van else ""
    tot = f"tot {datum_in_woorden(kop.tot)}" if kop.tot else ""
    return f"geldt {van} {tot}".replace("  ", " ").rstrip() if van or tot else "zonder looptijd in de tekst"


def _als_json(naam: str, kop: Kop) -> dict[str, object]:
    return {
        "naam": naam,
        "soort": kop.soort.value,
        "titel": kop.titel,
        "regio": kop.regio,
        "van": kop.van.isoformat() if kop.van else None,
        "tot": kop.tot.isoformat() if kop.tot else None,
        "bron": kop.bron,
        "bwb": kop.bwb,
    }

"""``uitstroom herhaal``: makes recorded outcomes again and says whether they are the same."""

from __future__ import annotations

import json
from argparse import Namespace

from regio_uitstroom.cli.dossierkast import Dossierkast
from regio_uitstroom.cli.formaat import JSON, voeg_formaat_toe
from regio_uitstroom.cli.lezen import Leesfout
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.toepassen import MEER_REGELINGEN, lees_regelingen
from regio_uitstroom.cli.uitkomsten import lees_uitkomsten
from regio_uitstroom.herhaling.bewijs import HerhaalFout, lees_bewijs
from regio_uitstroom.herhaling.opnieuw import Herhaling, herhaal, regeling_van
from regio_uitstroom.herhaling.verschil import AFWEZIG, Verschil
from regio_uitstroom.herhaling.versies import naam_van
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.regeling import Regeling

GELIJK, VERSCHIL, VERKEERD = 0, 1, 2


def arguments(parser: Parser) -> None:
    """Add the arguments of this command."""
    parser.argumenten.add_argument(
        "uitkomst",
        metavar="UITKOMST",
        help="wat `uitstroom beoordeel --formaat json` schreef: een .json-bestand, een .jsonl-bestand of - (invoer)",
    )
    parser.argumenten.add_argument(
        "dossier", metavar="DOSSIER", help="de dossiers die erbij horen: een .json-bestand of een .jsonl-bestand"
    )
    parser.argumenten.add_argument(
        "regeling",
        metavar="REGELING",
        nargs="?",
        help=f"{MEER_REGELINGEN}; zonder: wat de uitkomst noemt, als dat is meegeleverd",
    )
    voeg_formaat_toe(parser)


def run(opties: Namespace, scherm: Scherm) -> int:
    """Make every outcome again; 0 when all are the same, 1 when one is not, 2 for wrong use."""
    regeling: Regeling | Bundel | None = None
    if opties.regeling is not None:
        gelezen = lees_regelingen(opties.regeling, scherm, "herhaal")
        if isinstance(gelezen, int):
            return VERKEERD
        regeling = gelezen
    kast = Dossierkast(opties.dossier)
    try:
        standen = [
            _een(uitkomst, kast, regeling, scherm, als_json=opties.formaat == JSON)
            for uitkomst in lees_uitkomsten(opties.uitkomst)
        ]
    except (HerhaalFout, Leesfout) as fout:
        scherm.opmerking(f"uitstroom herhaal: {fout}")
        return VERKEERD
    if not standen:
        scherm.opmerking(f"uitstroom herhaal: in `{opties.uitkomst}` staat geen uitkomst")
        return VERKEERD
    return max(standen)


def _een(
    uitkomst: object, kast: Dossierkast, regeling: Regeling | Bundel | None, scherm: Scherm, *, als_json: bool
) -> int:
    """Make one outcome again and tell what came of it."""
    bewijs = lees_bewijs(uitkomst)
    regeling = regeling_van(bewijs) if regeling is None else regeling
    dossier = kast.zoek(bewijs.sleutel, bewijs.peildatum, regeling)
    if dossier is None or dossier.client is None:
        for fout in () if dossier is None else dossier.fouten:
            scherm.opmerking(f"{kast.naam}: {fout}")
        reden = "er is geen dossier met deze sleutel" if dossier is None else "het dossier heeft fouten"
        _toon_zonder(bewijs.sleutel, reden, scherm, als_json=als_json)
        return VERSCHIL
    herhaling = herhaal(uitkomst, dossier.client, regeling)  # type: ignore[arg-type] # lees_bewijs refuses all else
    if als_json:
        scherm.json(_json(herhaling), op_een_regel=True)
    else:
        _toon(herhaling, scherm)
    return GELIJK if herhaling.gelijk else VERSCHIL


def _toon_zonder(sleutel: str, reden: str, scherm: Scherm, *, als_json: bool) -> None:
    if als_json:
        scherm.json({"sleutel": sleutel, "gelijk": False, "reden": reden}, op_een_regel=True)
    else:
        scherm.regel(f"dossier {sleutel}: niet te herhalen, {reden}")


def _toon(herhaling: Herhaling, scherm: Scherm) -> None:
    scherm.regel(f"dossier {herhaling.sleutel}: {'gelijk' if herhaling.gelijk else 'verschil'}")
    for verschil in herhaling.versies:
        scherm.regel(f"  anders is {naam_van(verschil)} ({verschil.pad})")
        _toon_waarden(verschil, scherm)
    if herhaling.uitkomst is not None:
        scherm.regel(f"  eerste verschil in de uitkomst: {herhaling.uitkomst.pad}")
        _toon_waarden(herhaling.uitkomst, scherm)
    elif not herhaling.gelijk:
        scherm.regel("  de uitkomst zelf is gelijk gebleven")


def _toon_waarden(verschil: Verschil, scherm: Scherm) -> None:
    scherm.regel(f"    was: {_in_json(verschil.was)}")
    scherm.regel(f"    nu:  {_in_json(verschil.nu)}")


def _in_json(waarde: object) -> str:
    return f"({AFWEZIG.value})" if waarde is AFWEZIG else json.dumps(waarde, ensure_ascii=False)


def _json(herhaling: Herhaling) -> dict[str, object]:
    """Return what came of it as JSON values."""
    return {
        "sleutel": herhaling.sleutel,
        "gelijk": herhaling.gelijk,
        "verschil": _verschil(herhaling.verschil),
        "verschilInUitkomst": _verschil(herhaling.uitkomst),
        "versies": [{"onderdeel": naam_van(verschil), **_waarden(verschil)} for verschil in herhaling.versies],
    }


def _verschil(verschil: Verschil | None) -> dict[str, object] | None:
    return None if verschil is None else _waarden(verschil)


def _waarden(verschil: Verschil) -> dict[str, object]:
    """Return a difference; a side where nothing stands has no key."""
    kanten = {"was": verschil.was, "nu": verschil.nu}
    return {"pad": verschil.pad, **{naam: deel for naam, deel in kanten.items() if deel is not AFWEZIG}}

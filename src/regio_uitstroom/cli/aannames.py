"""Presumed facts as people type them: ``dagbesteding=ja``, ``onveiligeGemeenten=geen``, ``huurschuld=1.250,50``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from regio_uitstroom.cli.dagen import lees_dag
from regio_uitstroom.cli.parser import Parser
from regio_uitstroom.client import ClientFout
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.client.los_feit import FEITEN, lees_los_feit, mag_worden_aangenomen
from regio_uitstroom.tijd import Eenheid

_GEEN = "geen"
_LIJSTEN = frozenset({"voorkeursgemeenten", "onveiligeGemeenten"})
"""Facts that are several municipalities."""
_EENHEDEN = {f"{eenheid.value}{einde}": eenheid.value for eenheid in Eenheid for einde in ("", "en")}
_EENHEDEN.update({"weken": "week", "maanden": "maand", "jaren": "jaar"})


def voeg_aanname_toe(parser: Parser, hulp: str) -> None:
    """Add the option for presumed facts. ``hulp`` says what the command does with one."""
    parser.opties.add_argument(
        "--aanname",
        action="append",
        default=[],
        metavar="FEIT=WAARDE",
        help=f"{hulp}; mag vaker, zoals --aanname dagbesteding=ja",
    )


def lees_aannames(teksten: Sequence[str], gegevens: Sequence[Gegeven]) -> dict[str, Any]:
    """Return the presumed values by the key of their fact; raises ValueError with what was expected, in Dutch.

    ``gegevens`` are the facts that the agreement asks for itself.
    """
    bekend = dict(ingebouwde_gegevens()) | {gegeven.sleutel: gegeven for gegeven in gegevens}
    return dict(_lees(tekst, bekend, gegevens) for tekst in teksten)


def _lees(tekst: str, bekend: Mapping[str, Gegeven], gegevens: Sequence[Gegeven]) -> tuple[str, Any]:
    naam, teken, waarde = (deel.strip() for deel in tekst.partition("="))
    if not teken or not waarde:
        message = f"`{tekst}`: schrijf een feit en een waarde, zoals dagbesteding=ja"
        raise ValueError(message)
    gegeven = bekend.get(naam) or bekend.get(FEITEN + naam)
    if gegeven is None or not mag_worden_aangenomen(gegeven):
        raise ValueError(_onbekend(naam, bekend))
    try:
        inhoud = _VORMEN[gegeven.type](gegeven, waarde)
    except ValueError as fout:
        message = f"`{naam}`: {fout}"
        raise ValueError(message) from None
    return gegeven.sleutel, _via_dossier(gegeven, inhoud, gegevens)


def _onbekend(naam: str, bekend: Mapping[str, Gegeven]) -> str:
    namen = [s.removeprefix(FEITEN) for s, gegeven in bekend.items() if mag_worden_aangenomen(gegeven)]
    nabij = get_close_matches(naam, namen, 1)
    return f"`{naam}` is geen feit dat kan worden aangenomen" + (f"; bedoelt u `{nabij[0]}`?" if nabij else "")


def _via_dossier(gegeven: Gegeven, inhoud: object, gegevens: Sequence[Gegeven]) -> object:
    """Return the value as it would be read from a record, so that both mean the same."""
    try:
        return lees_los_feit(gegeven.sleutel, inhoud, gegevens)
    except ClientFout as fout:
        message = f"`{gegeven.sleutel.removeprefix(FEITEN)}`: verwacht {fout.fouten[0].verwacht}"
        raise ValueError(message) from None


def _ja_nee(_: Gegeven, tekst: str) -> bool:
    if tekst not in {"ja", "nee"}:
        message = "schrijf ja of nee"
        raise ValueError(message)
    return tekst == "ja"


def _getal(_: Gegeven, tekst: str) -> int | float:
    """Read a number or an amount, with Dutch or English marks: ``1.250,50``, ``1250.5``, ``€ 300``."""
    cijfers = tekst.removeprefix("€").strip()
    if "," in cijfers:
        cijfers = cijfers.replace(".", "").replace(",", ".")
    try:
        return int(cijfers) if cijfers.lstrip("-").isdigit() else float(cijfers)
    except ValueError:
        message = "schrijf een getal, zoals 3 of 1250,50"
        raise ValueError(message) from None


def _duur(_: Gegeven, tekst: str) -> dict[str, object]:
    aantal, _spatie, eenheid = tekst.partition(" ")
    if not aantal.isdigit() or eenheid not in _EENHEDEN:
        message = "schrijf een duur, zoals 6 maanden"
        raise ValueError(message)
    return {"aantal": int(aantal), "eenheid": _EENHEDEN[eenheid]}


def _datum(_: Gegeven, tekst: str) -> str:
    return lees_dag(tekst).isoformat()


def _gemeente(gegeven: Gegeven, tekst: str) -> str | list[str]:
    if gegeven.sleutel not in _LIJSTEN:
        return tekst
    return [] if tekst == _GEEN else [naam.strip() for naam in tekst.split(",")]


def _gebeurtenissen(_: Gegeven, tekst: str) -> list[object]:
    if tekst != _GEEN:
        message = "hier kan alleen `geen` worden aangenomen"
        raise ValueError(message)
    return []


def _tekst(_: Gegeven, tekst: str) -> str:
    return tekst


_VORMEN: Mapping[Feittype, Callable[[Gegeven, str], object]] = {
    Feittype.JA_NEE: _ja_nee,
    Feittype.BEDRAG: _getal,
    Feittype.AANTAL: _getal,
    Feittype.DUUR: _duur,
    Feittype.DATUM: _datum,
    Feittype.GEMEENTE: _gemeente,
    Feittype.KEUZE: _tekst,
    Feittype.GEBEURTENISSEN: _gebeurtenissen,
}
"""How the text of a value becomes what a record would hold."""

"""Texts in a record: the key of the client, names, reasons, facility kinds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NewType

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.errors import Misvorm
from regio_uitstroom.lexicon.benaming import met_client
from regio_uitstroom.teksten import opsomming

Naam = NewType("Naam", str)
"""A short text on one line."""
Verhaal = NewType("Verhaal", str)
"""A longer text."""
Recordsleutel = NewType("Recordsleutel", str)
"""The key by which the caller knows the client."""
Voorzieningsleutel = NewType("Voorzieningsleutel", str)
"""A facility kind of the lexicon."""
Oordeelsleutel = NewType("Oordeelsleutel", str)
"""The key of a judgment; one in the words of a text calls the client *de cliënt*."""
Gezinsrol = NewType("Gezinsrol", str)
"""What a member of the household is to the client, as the lexicon names it."""

LANGSTE_NAAM = 200
LANGSTE_VERHAAL = 10_000

_BSN_LENGTES = (8, 9)
_IN_GROEPEN = re.compile(r"\d{3}-\d{3}-\d{3}|\d{4}-\d{2}-\d{3}|\d{2}-\d{3}-\d{3}")
"""How a burgerservicenummer is split by hyphens; a case number such as ``2026-00017`` is not."""

_ELFPROEF = (9, 8, 7, 6, 5, 4, 3, 2, -1)
"""Weights of the eleven-test of a burgerservicenummer (Besluit burgerservicenummer)."""

GEEN_BSN = (
    "een eigen sleutel; een getal van acht of negen cijfers dat aan de elfproef voldoet kan een burgerservicenummer "
    "zijn en wordt niet bewaard, zet er een letter voor"
)


def lees_naam(waarde: object) -> Naam:
    """Return a text of 1 to 200 printable characters; raises Misvorm."""
    if not isinstance(waarde, str) or not 0 < len(waarde) <= LANGSTE_NAAM or not _op_een_regel(waarde):
        raise Misvorm(verwacht=f"een tekst op één regel, van 1 tot en met {LANGSTE_NAAM} tekens")
    return Naam(waarde)


def lees_oordeelsleutel(waarde: object) -> Oordeelsleutel:
    """Return the key of a judgment, whatever it calls the client; raises Misvorm."""
    return Oordeelsleutel(zelfde_naam(lees_naam(waarde)))


def zelfde_naam(naam: str) -> str:
    """Return what is asked with *de cliënt* for any other word for him; a name that would be too long as it is."""
    zo = met_client(naam)
    return zo if len(zo) <= LANGSTE_NAAM else naam


def lees_verhaal(waarde: object) -> Verhaal:
    """Return a text of at most 10,000 characters, which may be empty; raises Misvorm."""
    if not isinstance(waarde, str) or len(waarde) > LANGSTE_VERHAAL or not _te_schrijven(waarde):
        raise Misvorm(verwacht=f"een tekst van ten hoogste {LANGSTE_VERHAAL} tekens")
    return Verhaal(waarde)


def lees_recordsleutel(waarde: object) -> Recordsleutel:
    """Return the key of the record; raises Misvorm, also for what can be a burgerservicenummer."""
    sleutel = lees_naam(waarde)
    if not sleutel.strip():
        raise Misvorm(verwacht="een eigen sleutel, niet alleen spaties")
    if _kan_bsn_zijn(sleutel):
        raise Misvorm(verwacht=GEEN_BSN)
    return Recordsleutel(sleutel)


def lees_voorziening(waarde: object) -> Voorzieningsleutel:
    """Return the facility kind by its key in the lexicon, whatever its capitals; raises Misvorm.

    A text may have other words for it (*detentie*). An error names all keys, and never the one that is near: that would
    tell what the record holds.
    """
    if not isinstance(waarde, str):
        raise Misvorm(verwacht="een soort voorziening, zoals `beschermd wonen`")
    sleutel = " ".join(waarde.casefold().split())
    if sleutel not in voorzieningen():
        soorten = opsomming([f"`{soort}`" for soort in voorzieningen()], "of")
        raise Misvorm(verwacht=f"een soort voorziening van de woordenlijst: {soorten}")
    return Voorzieningsleutel(sleutel)


def lees_gezinsrol(waarde: object) -> Gezinsrol:
    """Return what a member of the household is to the client, whatever its capitals; raises Misvorm.

    Only words of the lexicon: of any other nobody could tell whether it means a child.
    """
    rol = " ".join(waarde.casefold().split()) if isinstance(waarde, str) else ""
    if rol not in gezinsrollen():
        raise Misvorm(verwacht="een rol in het huishouden van de woordenlijst, zoals `kind`, `partner` of `ouder`")
    return Gezinsrol(rol)


def is_brp(bron: object) -> bool:
    """Whether a source is the BRP, whatever its capitals."""
    return isinstance(bron, str) and bron.strip().casefold() == "brp"


@cache
def voorzieningen() -> tuple[str, ...]:
    """Return the keys of the facility kinds (``lexicon/voorzieningen.csv``)."""
    return tuple(rij["sleutel"] for rij in lexicon_rows("voorzieningen"))


@cache
def gezinsrollen() -> Mapping[str, bool]:
    """Return what members of a household can be, and whether that is a child (``lexicon/gezinsleden.csv``)."""
    return {rij["rol"]: rij["kind"] == "ja" for rij in lexicon_rows("gezinsleden")}


@cache
def partnerrollen() -> frozenset[str]:
    """Return which members of a household are the partner of the client."""
    return frozenset(rij["rol"] for rij in lexicon_rows("gezinsleden") if rij["partner"] == "ja")


def _op_een_regel(tekst: str) -> bool:
    """Whether the text can stand on a line: no control characters or lone surrogates, but no-break spaces may."""
    return tekst.translate({0xA0: " ", 0x202F: " "}).isprintable()


def _te_schrijven(tekst: str) -> bool:
    """Whether the text can be written in UTF-8: a lone surrogate cannot."""
    try:
        tekst.encode()
    except UnicodeEncodeError:
        return False
    return True


def _kan_bsn_zijn(sleutel: str) -> bool:
    kaal = "".join(teken for teken in sleutel if not teken.isspace() and teken != ".")
    cijfers = kaal.replace("-", "") if _IN_GROEPEN.fullmatch(kaal) else kaal
    if not cijfers.isdecimal() or len(cijfers) not in _BSN_LENGTES:
        return False
    getallen = (int(cijfer) for cijfer in cijfers.zfill(len(_ELFPROEF)))
    return sum(gewicht * getal for gewicht, getal in zip(_ELFPROEF, getallen, strict=True)) % 11 == 0

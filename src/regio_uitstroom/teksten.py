"""Dates, durations and enumerations in Dutch words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from regio_uitstroom.tijd import Duur, Eenheid

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip

GETALLEN = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
)  # fmt: skip

RANGTELWOORDEN = (
    "", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende", "twintigste",
)  # fmt: skip

_MEERVOUD = {Eenheid.DAG: "dagen", Eenheid.WERKDAG: "werkdagen", Eenheid.WEEK: "weken", Eenheid.MAAND: "maanden"}
"""Units that have a plural after a number; ``jaar`` has none."""


def datum_in_woorden(dag: date) -> str:
    """Return a day as ``1 januari 2020``."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def getal_in_woorden(getal: int) -> str:
    """Return a number: a word up to twenty, digits above that."""
    return GETALLEN[getal] if 0 <= getal < len(GETALLEN) else str(getal)


def rangtelwoord(getal: int) -> str:
    """Return the Dutch ordinal: a word up to twentieth, digits with ``e`` after that."""
    return RANGTELWOORDEN[getal] if 0 < getal < len(RANGTELWOORDEN) else f"{getal}e"


def duur_in_woorden(duur: Duur) -> str:
    """Return a duration as ``zes maanden`` or ``één jaar``."""
    eenheid = duur.eenheid.value if duur.aantal == 1 else _MEERVOUD.get(duur.eenheid, duur.eenheid.value)
    return f"{getal_in_woorden(duur.aantal)} {eenheid}"


def opsomming(woorden: Sequence[str], voegwoord: str = "en") -> str:
    """Return ``a, b en c``."""
    if not woorden:
        return ""
    *eerste, laatste = woorden
    return f"{', '.join(eerste)} {voegwoord} {laatste}" if eerste else laatste


_LIDWOORDEN = ("De ", "Het ", "Een ", "Elke ", "Iedere ", "Burgemeester en ", "Gedeputeerde staten", "Partijen")
_MEER = re.compile(
    r"^(?:de )?(?:(?:deelnemende|betrokken|andere|regionale|beide) )*(?:burgemeester en wethouders|gedeputeerde staten|"
    r"colleges|(?:gemeente)?raden|gemeenten|partijen|\w*corporaties|\w*aanbieders|\w*instellingen|\w*organisaties|"
    r"\w*partijen|verhuurders|\w*teams)\b|^(?!.* van ).* en (?:de|het) ",
    re.IGNORECASE,
)


def is_meervoud(wie: str) -> bool:
    """Whether who acts takes a plural verb: *burgemeester en wethouders*, *de gemeenten*; not *het college van …*."""
    return _MEER.match(wie) is not None


def midden_in_zin(naam: str) -> str:
    """Return a name as inside a sentence: a text that begins with *Het college* means ``het college``."""
    return naam[0].lower() + naam[1:] if naam.startswith(_LIDWOORDEN) else naam

"""The places that an entry under ``verrichtingen`` names, and in which text.

Read whole or not at all: who leaves out what he cannot read, says of the wrong duty that it was done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import field

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.elders import heet, kan_heten
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.teksten import RANGTELWOORDEN
from regio_uitstroom.waarde import frozen


@frozen
class Aangewezen:
    """What a citation names: its places, and the name of the text if it gives one (in lower case)."""

    plaatsen: tuple[Citaat, ...]
    tekst: str | None = field(default=None)


_RANGEN = {woord: nummer for nummer, woord in enumerate(RANGTELWOORDEN) if woord}
_RANG = rf"(?:{'|'.join(_RANGEN)}|\d+e)"
_EN = r"(?: , en| ,| en)"
_LID = (
    rf"(?:(?P<rangen>{_RANG}(?:(?: lid)?{_EN}(?: het)? {_RANG})*) (?:lid|leden)"
    rf"|(?:lid|leden) (?P<getallen>\d+(?:{_EN}(?: lid)? \d+)*))"
)
_ONDER = r"(?:onderdeel|onderdelen|onder|sub)"
_LETTERS = rf"(?:aanhef(?: ,)?(?: en)? )?{_ONDER} (?P<letters>[a-z]{{1,2}}(?:{_EN}(?: {_ONDER})? [a-z]{{1,2}})*)"
_PLAATS = re.compile(
    r"(?:(?P<voor>[^:]+): )?(?:artikel|art\.?) (?P<artikel>\w[\w.:\-]*)"
    rf"(?:(?: ,)? {_LID})?(?:(?: ,)? {_LETTERS})?(?:(?: ,)? {_ONDER} (?P<sub>\d+) ?°)?"
    rf"(?:(?: ,)? (?P<volzin>{_RANG}) (?:vol)?zin)?(?:(?: ,)? (?P<zinsdeel>{_RANG}) zinsdeel)?"
    r"(?:(?: ,)? van (?:(?:dit|deze) [a-z]+|(?P<achter>.+)))?"
)

_FIJN = ("sub", "volzin", "zinsdeel")


def lees_aangewezen(bepaling: str) -> Aangewezen | None:
    """Return what a citation names; None for one that cannot be read whole."""
    gelezen = _PLAATS.fullmatch(_gewoon(bepaling).replace(",", " , ").replace("  ", " ").strip(" ."))
    if gelezen is None:
        return None
    leden, letters = _leden(gelezen), _letters(gelezen["letters"])
    if len(leden) > 1 and letters != [None]:
        return None
    sub, volzin, zinsdeel = (None if woord is None else _getal(woord) for woord in gelezen.group(*_FIJN))
    if len(leden) * len(letters) > 1 and (sub, volzin, zinsdeel) != (None, None, None):
        return None
    plaatsen = (Citaat(gelezen["artikel"], lid, letter, sub, volzin, zinsdeel) for lid in leden for letter in letters)
    return Aangewezen(tuple(plaatsen), _een_naam(gelezen["voor"], gelezen["achter"]))


def _gewoon(woorden: str) -> str:
    """Return words in lower case, with single spaces and plain quotation marks."""
    return " ".join(re.sub("[“”„]", '"', woorden.lower()).split())


def _een_naam(voor: str | None, achter: str | None) -> str | None:
    naam = voor if achter is None else achter
    return None if naam is None else naam.replace(" ,", ",")


def _leden(gelezen: re.Match[str]) -> list[int | None]:
    gevonden = re.findall(_RANG, gelezen["rangen"] or "") or re.findall(r"\d+", gelezen["getallen"] or "")
    return list(map(_getal, gevonden)) or [None]


def _letters(woorden: str | None) -> list[str | None]:
    zonder = re.sub(rf"\b(?:en|{_ONDER})\b|,", " ", woorden or "").split()
    return list(zonder) or [None]


def _getal(woord: str) -> int:
    return _RANGEN[woord] if woord in _RANGEN else int(woord.removesuffix("e"))


def noemt(naam: str, regeling: Regeling) -> bool:
    """Whether a name, as a citation gives it, means this text: its name, its title, or its kind with its title."""
    los = _zonder_lidwoord(naam)
    uit = next((regel.citaat.uit for regel in regeling.regels), None)
    namen = [regeling.naam, regeling.kop.titel, f'"{regeling.kop.titel}"', regeling.kop.aanduiding]
    namen += [] if uit is None else [uit.naam, uit.aanduiding]
    return los in map(_zonder_lidwoord, namen) or heet(regeling, los)


def is_andere(naam: str, regelingen: Sequence[Regeling]) -> bool:
    """Whether a name is surely that of a text beside these: it holds a title, and none of them is called so."""
    los = _zonder_lidwoord(naam)
    return '"' in los and not any(kan_heten(regeling.kop.titel, los) for regeling in regelingen)


def _zonder_lidwoord(naam: str) -> str:
    return re.sub(r"^(?:de|het) ", "", _gewoon(naam))

"""References as one token.

*artikel 2, eerste lid, onderdeel a*, *het eerste en tweede lid*, *de onderdelen 1° en 2°*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import evolve

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.syntax.numbers import cijfers, rangtelwoorden
from regio_uitstroom.syntax.plek import Plek, Plekken, deel_van, van_beide

_ARTIKEL = re.compile(r"\d{1,4}[a-z]{0,2}(\.\d{1,4}[a-z]{0,2}){0,3}$")
_LETTERS = re.compile(r"([a-z])\1?$")
SOORTEN = (
    "wet",
    "verordening",
    "beleidsregel",
    "convenant",
    "regionale afspraken",
    "voorstel",
    "koers",
    "intentieverklaring",
)
"""Kinds of texts, as the heading names them."""
MAX_REEKS = 400
"""A range has at most so many members; a longer one is read as its two ends."""


def lees_tekstnaam(atoms: Sequence[Atom], at: int) -> tuple[int, str] | None:
    """Read the name of another text: its kind and its title between quotation marks. Return where it ends, and it."""
    for soort in SOORTEN:
        woorden = soort.split()
        eind = at + len(woorden)
        if [atom.klein for atom in atoms[at:eind]] == woorden and eind < len(atoms) and atoms[eind].soort == "tekst":
            titel = " ".join(atoms[eind].tekst.strip('"').split())
            return eind + 1, f'{soort} "{titel}"'
    return None


class _Lezer:
    """Reads a reference from a list of atoms; ``at`` moves on only over what belongs to it."""

    def __init__(self, atoms: Sequence[Atom], at: int) -> None:
        self.atoms = atoms
        self.at = at

    def klein(self, verder: int = 0) -> str:
        positie = self.at + verder
        return self.atoms[positie].klein if positie < len(self.atoms) else ""

    def neem(self, *woorden: str) -> bool:
        einde = self.at + len(woorden)
        if einde > len(self.atoms):
            return False
        for atoom, woord in zip(self.atoms[self.at : einde], woorden, strict=True):
            if atoom.klein != woord:
                return False
        self.at = einde
        return True

    def rijtje(self, item: str) -> list[str]:
        """Read ``a``, ``a en b``, ``a, b of c``, ``a tot en met c`` of one kind of item; ranges stay as ``a..c``."""
        gevonden: list[str] = []
        while (waarde := self._item(item)) is not None:
            gevonden.append(waarde)
            self.at += 1
            bewaar = self.at
            if self.neem("tot", "en", "met") and (tot := self._item(item)) is not None:
                self.at += 1
                gevonden[-1] = f"{waarde}..{tot}"
                bewaar = self.at
            if not (self.neem("en") or self.neem("of") or self.neem(",", "en") or self.neem(",")):
                return gevonden
            if self._item(item) is None or not self._vervolgt(item):
                self.at = bewaar
                return gevonden
        return gevonden

    def _vervolgt(self, item: str) -> bool:
        """Whether an ordinal after a conjunction still belongs to this row: ``eerste lid, en derde …`` may not."""
        return item != "rang" or self.klein(1) in {"lid", "volzin", "en", "of", ",", "tot"}

    def _item(self, item: str) -> str | None:
        woord = self.klein()
        if item == "rang":
            getal = rangtelwoorden().get(woord)
            return None if getal is None else str(getal)
        if item == "artikel":
            return woord if _ARTIKEL.match(woord) else None
        if item == "graad":
            return woord[:-1] if woord.endswith("°") else None
        return woord if _LETTERS.match(woord) else None


def lees_verwijzing(atoms: Sequence[Atom], at: int) -> tuple[int, Plekken] | None:
    """Return where a reference that starts at ``at`` ends, and its places; None when there is none."""
    if at >= len(atoms):
        return None  # *als bedoeld in*, and nothing after it
    if atoms[at].klein in _LIDWOORDEN and (at + 1 == len(atoms) or atoms[at + 1].klein not in NA_LIDWOORD):
        return None  # by far most articles
    lezer = _Lezer(atoms, at)
    plekken = _een(lezer)
    if not plekken:
        return None
    while True:
        bewaar = lezer.at
        if not (
            lezer.neem("en") or lezer.neem("of") or lezer.neem(",", "en") or lezer.neem(",", "of") or lezer.neem(",")
        ):
            break
        meer = _een(lezer) if lezer.klein() in {"artikel", "het", "onderdeel"} else None
        if not meer or van_beide(plekken, meer, atoms[bewaar : lezer.at]):
            lezer.at = bewaar
            break
        plekken = [*plekken, *meer]
    return lezer.at, Plekken(tuple(plekken))


def _een(lezer: _Lezer, diep: int = 0) -> list[Plek]:
    vast = _vaste(lezer)
    if vast:
        return vast
    begin = lezer.at
    if lezer.klein() in _LIDWOORDEN:
        lezer.at += 1
    lees = _BEGIN.get(lezer.klein())
    plekken = [] if lees is None else lees(lezer)
    if not plekken:
        lezer.at = begin
    return _van_waar(lezer, plekken, diep) if plekken and diep < _DIEPST else plekken


_DIEPST = 4
"""So many parts a place can be named within one another: volzin, sub, onderdeel, lid, artikel."""


def _van_waar(lezer: _Lezer, plekken: list[Plek], diep: int) -> list[Plek]:
    """Read what a part is of, behind it: *het eerste lid van artikel 2*, *onderdeel b van het tweede lid*."""
    bewaar = lezer.at
    lezer.neem(",")
    if lezer.neem("van"):
        geheel = _een(lezer, diep + 1)
        gevuld = [deel_van(plek, geheel[0]) for plek in plekken] if len(geheel) == 1 else []
        if gevuld and None not in gevuld:
            return [plek for plek in gevuld if plek is not None]
    lezer.at = bewaar
    return plekken


_VAST = {
    ("dit", "artikel"): Plek(),
    ("dit", "lid"): Plek(),
    ("dat", "artikellid"): Plek(voorgaand="genoemd"),
    ("dat", "lid"): Plek(voorgaand="genoemd"),
    ("dat", "artikel"): Plek(voorgaand="genoemd"),
    ("het", "vorige", "lid"): Plek(voorgaand="lid"),
    ("het", "voorgaande", "lid"): Plek(voorgaand="lid"),
    ("het", "vorige", "artikel"): Plek(voorgaand="artikel"),
}
_LIDWOORDEN = frozenset({"de", "het"})
_VASTE_BEGINNEN = frozenset(woorden[0] for woorden in _VAST)


def _vaste(lezer: _Lezer) -> list[Plek]:
    """Read *dit artikel*, *dat artikellid*, *het vorige lid*."""
    if lezer.klein() not in _VASTE_BEGINNEN:
        return []
    woorden = lezer.klein(), lezer.klein(1), lezer.klein(2)
    for aantal in (2, 3):
        plek = _VAST.get(woorden[:aantal])
        if plek is not None:
            lezer.at += aantal
            return [plek]
    return []


def _artikel(lezer: _Lezer) -> list[Plek]:
    begin = lezer.at
    lezer.at += 1
    nummers = _uitgeschreven(lezer.rijtje("artikel"))
    if not nummers:
        lezer.at = begin
        return []
    plekken = [Plek(artikel=nummer) for nummer in nummers]
    laatste = _delen(lezer, plekken[-1])
    return [*plekken[:-1], *laatste]


def _delen(lezer: _Lezer, plek: Plek) -> list[Plek]:
    """Read what follows an article: lid, onderdeel, volzin."""
    bewaar = lezer.at
    lezer.neem(",")
    if lezer.neem("lid") and (getal := cijfers(lezer.klein())) is not None:
        lezer.at += 1
        return _onderdeel(lezer, [evolve(plek, lid=getal)])
    if plekken := _lid(lezer, plek):
        return plekken
    lezer.at = bewaar
    return _onderdeel(lezer, [plek], komma=True)


def _lid(lezer: _Lezer, plek: Plek) -> list[Plek]:
    begin = lezer.at
    nummers = _uitgeschreven(lezer.rijtje("rang"))
    if not nummers:
        return []
    if lezer.neem("lid"):
        return _onderdeel(lezer, [evolve(plek, lid=int(nummer)) for nummer in nummers], komma=True)
    if lezer.neem("volzin"):
        return [evolve(plek, volzin=int(nummer)) for nummer in nummers]
    lezer.at = begin
    return []


def _onderdeel(lezer: _Lezer, plekken: list[Plek], *, komma: bool = False) -> list[Plek]:
    """Read *onderdeel a*, *onder 2°*, *eerste volzin* after what was read.

    Returns the places, or none where nothing was.
    """
    begin = lezer.at
    if komma:
        lezer.neem(",")
    gevonden = _letters(lezer, plekken[-1]) or _volzin(lezer, plekken[-1])
    if gevonden:
        return [*plekken[:-1], *gevonden]
    lezer.at = begin
    return plekken if plekken != [Plek()] else []


def _volzin(lezer: _Lezer, plek: Plek) -> list[Plek]:
    begin = lezer.at
    nummer = rangtelwoorden().get(lezer.klein())
    if nummer is not None and lezer.klein(1) == "volzin":
        lezer.at += 2
        return [evolve(plek, volzin=nummer)]
    lezer.at = begin
    return []


def _letters(lezer: _Lezer, plek: Plek) -> list[Plek]:
    begin = lezer.at
    if lezer.neem("onderdeel") or lezer.neem("onderdelen") or lezer.neem("onder"):
        if graden := _uitgeschreven(lezer.rijtje("graad")):
            return [evolve(plek, sub=int(graad)) for graad in graden]
        if letters := _uitgeschreven(lezer.rijtje("letter")):
            gevonden = [evolve(plek, onderdeel=letter) for letter in letters]
            bewaar = lezer.at
            lezer.neem(",")
            if lezer.neem("onder") and (graden := _uitgeschreven(lezer.rijtje("graad"))):
                return [*gevonden[:-1], *(evolve(gevonden[-1], sub=int(graad)) for graad in graden)]
            lezer.at = bewaar
            return gevonden
    lezer.at = begin
    return []


def _uitgeschreven(items: list[str]) -> list[str]:
    """Write ranges of numbers and of single letters out."""
    uit: list[str] = []
    for item in items:
        van, punten, tot = item.partition("..")
        if not punten:
            uit.append(item)
        elif van.isdecimal() and tot.isdecimal() and 0 <= int(tot) - int(van) < MAX_REEKS:
            uit += map(str, range(int(van), int(tot) + 1))
        elif len(van) == len(tot) == 1 and van <= tot:
            uit += map(chr, range(ord(van), ord(tot) + 1))
        else:
            uit += [van, tot]
    return uit


def _los_lid(lezer: _Lezer) -> list[Plek]:
    return _lid(lezer, Plek()) or _los_onderdeel(lezer)


def _los_onderdeel(lezer: _Lezer) -> list[Plek]:
    return _onderdeel(lezer, [Plek()])


_BEGIN: dict[str, Callable[[_Lezer], list[Plek]]] = {
    **dict.fromkeys(rangtelwoorden(), _los_lid),
    **dict.fromkeys(("onderdeel", "onderdelen", "onder"), _los_onderdeel),
    **dict.fromkeys(("artikel", "artikelen"), _artikel),
}
"""What reads a reference, by its first word after *de* or *het*."""
NA_LIDWOORD = _BEGIN.keys() | {woorden[1] for woorden in _VAST}
"""The words that *de* and *het* can have after them in a reference."""

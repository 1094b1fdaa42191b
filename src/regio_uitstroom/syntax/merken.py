"""Enumerators: what numbers leden and the items of lists, and marks that this language does not have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.syntax.numbers import in_romeins, uit_romeins
from regio_uitstroom.waarde import frozen


@frozen(eq=False)
class Merk:
    """An enumerator at the start of a line.

    Its class (LID, ONDERDEEL, SUB, OPSOMTEKEN), value, and atoms ``[begin, end)``.
    """

    soort: str
    waarde: str
    begin: int
    end: int


def merken(atoms: Sequence[Atom]) -> list[Merk]:
    """Find the enumerators: *1.*, *a.*, *1°.*, and marks that are none (``-``, ``•``, ``2)``)."""
    found: list[Merk] = []
    romeins = _Romeins()
    for at, atom in enumerate(atoms):
        if atom.first and (merk := romeins.merk(atoms, at, found) or _merk(atoms, at)) is not None:
            found.append(merk)
    return found


@define
class _Romeins:
    """A row of roman numerals: the one that comes next, and whether they number leden or the items of a list."""

    volgende: int = 1
    leden: bool = False
    binnen: bool = False
    """Whether the row stands within an item of another list: then it should have been *1°.*, *2°.*."""

    def merk(self, atoms: Sequence[Atom], at: int, eerder: Sequence[Merk]) -> Merk | None:
        """Return the mark of a roman numeral that begins a row, or goes on with it."""
        if (
            uit_romeins().get(atoms[at].klein) is None
            or not _gevolgd_door(atoms, at, ".", ")")
            or not _staat_los(atoms, at)
        ):
            return None
        if eerder and eerder[-1].soort == "SUB":
            return None  # a list within a list within a list has no form of its own
        if atoms[at].klein == "i" and not (eerder and eerder[-1].waarde == "h"):
            self.volgende = 1
            self.leden = at == 0 or atoms[at - 1].tekst == "."
            self.binnen = bool(eerder) and eerder[-1].soort == "ONDERDEEL" and not self.leden
        elif atoms[at].klein != in_romeins(self.volgende) or self.volgende == 1:
            return None
        nummer, self.volgende = self.volgende, self.volgende + 1
        letter = f"{nummer}°" if self.binnen else chr(ord("a") + (nummer - 1) % 26)
        return Merk("OPSOMTEKEN", str(nummer) if self.leden else letter, at, at + 2)


def _gevolgd_door(atoms: Sequence[Atom], at: int, *tekens: str) -> bool:
    return at + 1 < len(atoms) and atoms[at + 1].tekst in tekens


def _merk(atoms: Sequence[Atom], at: int) -> Merk | None:
    atom = atoms[at]
    volgend = atoms[at + 1].tekst if at + 1 < len(atoms) else ""
    if atom.soort == "graad":
        return Merk("SUB", atom.tekst[:-1], at, at + 2 if volgend == "." else at + 1)
    if volgend in {".", ")"} and not _DECIMAAL.fullmatch(atom.tekst):
        return _genummerd_merk(atoms, at, volgend) if _staat_los(atoms, at) else None
    if atom.tekst in _TEKENS:
        return Merk("OPSOMTEKEN", atom.tekst, at, at + 1)
    return _ander_merk(atoms, at)


def _ander_merk(atoms: Sequence[Atom], at: int) -> Merk | None:
    """Return a number of a kind that this language does not have: *2.1*, *Lid 2*, *(2)*."""
    atom = atoms[at]
    volgend = atoms[at + 1].tekst if at + 1 < len(atoms) else ""
    if atom.soort == "getal" and (merk := _decimaal(atoms, at)) is not None:
        return merk
    if atom.klein == "lid" and atom.tekst[0] == "L" and (merk := _lid_voluit(atoms, at)) is not None:
        return merk
    if atom.tekst == "(" and at + 2 < len(atoms) and atoms[at + 2].tekst == ")" and len(volgend) <= 2:  # noqa: PLR2004 - a letter, or a number
        return Merk("OPSOMTEKEN", volgend, at, at + 3)
    return None


def _decimaal(atoms: Sequence[Atom], at: int) -> Merk | None:
    """Return *2.1* or *2.1.* before a capital: the number of a lid with that of its article."""
    match = _DECIMAAL.fullmatch(atoms[at].tekst)
    eind = at + 2 if at + 1 < len(atoms) and atoms[at + 1].tekst == "." else at + 1
    if match is None or eind >= len(atoms) or not atoms[eind].tekst[:1].isupper() or atoms[eind].first:
        return None
    return Merk("OPSOMTEKEN", match["lid"], at, eind)


def _lid_voluit(atoms: Sequence[Atom], at: int) -> Merk | None:
    """Return *Lid 2* or *Lid 2.* where a sentence can begin: the number of a lid, not a reference to it."""
    los = at == 0 or atoms[at - 1].tekst in {".", ";"}
    if not los or at + 2 >= len(atoms) or not atoms[at + 1].tekst.isdecimal():
        return None
    eind = at + 3 if atoms[at + 2].tekst in {".", ":"} else at + 2
    if eind >= len(atoms) or not atoms[eind].tekst[:1].isupper():
        return None
    return Merk("OPSOMTEKEN", atoms[at + 1].tekst, at, eind)


_DECIMAAL = re.compile(r"\d{1,3}(?:\.\d{1,2})*\.(?P<lid>\d{1,2})")


def _genummerd_merk(atoms: Sequence[Atom], at: int, volgend: str) -> Merk | None:
    """Return *1.* or *a.*; with a bracket it is a mark that is none."""
    atom = atoms[at]
    if atom.soort == "getal" and atom.tekst.isdecimal() and len(atom.tekst) <= 4:  # noqa: PLR2004 - a lid has few digits
        return Merk("LID" if volgend == "." else "OPSOMTEKEN", atom.tekst, at, at + 2)
    letters = atom.klein
    if atom.soort == "woord" and letters.isalpha() and len(letters) <= 2 and len(set(letters)) == 1:  # noqa: PLR2004 - a letter, or a doubled one
        return Merk("ONDERDEEL" if volgend == "." else "OPSOMTEKEN", letters, at, at + 2)
    return None


_TEKENS = frozenset("-•*·▪■●○◦‣➢✓❖\uf0b7\uf0a7\uf0d8")
"""Marks that word processors put before the items of a list; some are characters of their own fonts."""


def _staat_los(atoms: Sequence[Atom], at: int) -> bool:
    """Whether white space follows a number and its mark; at the very end it is a lid in which nothing stands."""
    if at + 2 < len(atoms):
        return atoms[at + 2].start > atoms[at + 1].end
    return at > 0 and atoms[at - 1].tekst == "." and atoms[at + 1].tekst == "."

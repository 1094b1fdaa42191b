"""Words that a word processor broke off at the end of a line: *verant-*, and on the next line *woordelijk*."""

from __future__ import annotations

from operator import attrgetter

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.suggestie import phrases

_tekst = attrgetter("tekst")


def heel(atoms: list[Atom]) -> list[Atom]:
    """Return the atoms with such words made whole, where that gives a known word; *woon-* of *woon- of* stays."""
    if "-\n" not in "\n".join(map(_tekst, atoms)) + "\n":
        return atoms
    if not any(len(atom.tekst) > 1 for atom in atoms if atom.tekst[-1] == "-"):
        return atoms
    out: list[Atom] = []
    for atom in atoms:
        vorig = out[-1] if out else None
        samen = f"{vorig.klein[:-1]}{atom.klein}" if vorig is not None and vorig.tekst.endswith("-") else ""
        if vorig is not None and atom.first and samen and _is_woord(samen):
            tekst = f"{vorig.tekst[:-1]}{atom.tekst}"
            out[-1] = Atom("woord", tekst, samen, vorig.start, atom.end, vorig.first)
        else:
            out.append(atom)
    return out


def _is_woord(woord: str) -> bool:
    return woord in phrases() or woord in lexicon().werkwoorden.vormen

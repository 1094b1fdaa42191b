"""*(hierna: het college)*, *, hierna te noemen: het college,*: another name for what stands before it, from there on.

The name comes into the language with the class and the meaning of the words before it, and the bracket is left out of
the sentence. A name that already means something else, or words before it that are no single thing, are left: then the
bracket is reported as any other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.syntax.eigen import Eigen
from regio_uitstroom.syntax.token import Token

_LIDWOORDEN = frozenset({"de", "het", "een"})
_BENOEMBAAR = frozenset({"ACTOR", "URGENTIE", "WONING", "ZAAK", "VOORZIENING", "TAAK", "CLIENT", "ORGANISATIE"})
"""Classes of words that another name can be given."""
_GEMEENTEN = "deelnemende gemeenten"
_LANGST = 8
"""A name has no more words than this."""

Tokens = Callable[[int, int], Sequence[Token]]


def zonder_hierna(atoms: list[Atom], tokens: Tokens, eigen: Eigen, *, partijen: bool) -> list[Atom]:
    """Return the atoms of a part without the names that it gives, which are brought into the language."""
    uit: list[Atom] = []
    at = 0
    while at < len(atoms):
        eind = _einde(atoms, at)
        if eind is not None and _noem(
            _naam(atoms[at + 2 : eind]), tokens(_begin(atoms, at), at), eigen, partijen=partijen
        ):
            at = eind if atoms[eind].tekst == "." else eind + 1
            continue
        uit.append(atoms[at])
        at += 1
    return uit


def _einde(atoms: Sequence[Atom], at: int) -> int | None:
    """Return where the bracket closes that opens with *(hierna*, or the commas; None where none opens here."""
    slot = {"(": {")"}, ",": {",", "."}}.get(atoms[at].tekst)
    if slot is None or at + 1 >= len(atoms) or atoms[at + 1].klein != "hierna":
        return None
    return next((i for i in range(at + 2, min(at + 6 + _LANGST, len(atoms))) if atoms[i].tekst in slot), None)


def _naam(atoms: Sequence[Atom]) -> str:
    """Return the name, without *te noemen*, marks and its article."""
    woorden = [atom.tekst for atom in atoms if atom.soort == "woord"]
    if [woord.lower() for woord in woorden[:2]] == ["te", "noemen"]:
        woorden = woorden[2:]
    if woorden and woorden[0].lower() in _LIDWOORDEN:
        woorden = woorden[1:]
    return " ".join(woorden)


def _begin(atoms: Sequence[Atom], at: int) -> int:
    """Return where the sentence begins."""
    begin = at
    while begin and atoms[begin - 1].tekst not in {".", ";", ":"}:
        begin -= 1
    return begin


def _noem(naam: str, ervoor: Sequence[Token], eigen: Eigen, *, partijen: bool) -> bool:
    """Give what stands before a bracket another name; return whether that can be."""
    if not naam or not ervoor:
        return False
    laatste = ervoor[-1]
    soort, waarde, extra = laatste.type, laatste.waarde, laatste.extra
    if partijen and soort == "GEMEENTE" and sum(token.type == "GEMEENTE" for token in ervoor) > 1:
        soort, waarde, extra = "ROL_GEMEENTEN", _GEMEENTEN, ""
    elif partijen and soort == "ORGANISATIE" and ervoor[0].type == "ACTOR":
        soort, waarde, extra = "ACTOR", ervoor[0].waarde, ervoor[0].extra
    elif soort not in _BENOEMBAAR:
        return False
    woorden = [atom.lower() for atom in naam.split()]
    bekend_tot, bekend = eigen.frasen.match(woorden, 0)
    if bekend is not None and bekend_tot == len(woorden):
        return bekend.klasse == soort and (bekend.waarde == waarde or soort == "ROL_GEMEENTEN")
    eigen.add_exact(naam, soort, str(waarde), extra)
    return True

"""The parts that hold no rules: preamble, parties, declared facts, examples, signatures and annexes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.syntax.blokken import Blok as Tekstblok
from regio_uitstroom.syntax.blokken import alineas
from regio_uitstroom.weergave.document import Alinea, Blok, Item, Regels, Veld, Voorbeelddeel
from regio_uitstroom.weergave.koppelingen import Koppelaar
from regio_uitstroom.weergave.plaatsen import Ankers, slak
from regio_uitstroom.weergave.woorden import Woorden

_NERGENS = Citaat("")


def inleiding(begin: int, einde: int, woorden: Woorden, koppelaar: Koppelaar) -> tuple[Blok, ...]:
    """Return paragraphs of prose; those with a bullet as items of a list."""
    return tuple(
        _alinea(woorden.atomen(van, tot), woorden, koppelaar) for van, tot in alineas(woorden.plat.plain, begin, einde)
    )


def _alinea(atoms: list[Atom], woorden: Woorden, koppelaar: Koppelaar) -> Item:
    streep = len(atoms) > 1 and atoms[0].tekst in {"-", "•", "*"}
    alinea = koppelaar.alinea(atoms[1:] if streep else atoms, _NERGENS)
    return Item((alinea,), 1 if streep else 0, woorden.van(atoms[0]) if streep else "")


def slot(begin: int, einde: int, woorden: Woorden, koppelaar: Koppelaar, *, per_regel: bool) -> tuple[Blok, ...]:
    """Return the signatures (``per_regel``: every line of the author stays one) or an annex."""
    if not per_regel:
        return inleiding(begin, einde, woorden, koppelaar)
    stukken = alineas(woorden.plat.plain, begin, einde)
    return tuple(Regels(tuple(_regels(van, tot, woorden, koppelaar))) for van, tot in stukken)


def _regels(begin: int, einde: int, woorden: Woorden, koppelaar: Koppelaar) -> Iterator[Alinea]:
    at = begin
    for regel in woorden.plat.plain[begin:einde].split("\n"):
        atoms = woorden.atomen(at, at + len(regel))
        if atoms:
            yield koppelaar.alinea(atoms, _NERGENS)
        at += len(regel) + 1


def partijen(blok: Tekstblok, woorden: Woorden, koppelaar: Koppelaar) -> tuple[Blok, ...]:
    """Return a paragraph for each sentence about those who take part."""
    atoms = woorden.atomen(blok.body, blok.end)
    zinnen: list[list[Atom]] = [[]]
    for atoom in atoms:
        if zinnen[-1] and zinnen[-1][-1].tekst == "." and atoom.first:
            zinnen.append([])
        zinnen[-1].append(atoom)
    return tuple(Item((koppelaar.alinea(zin, _NERGENS),)) for zin in zinnen if zin)


_EIGENSCHAP = re.compile(r"(?:vraag|vindplaats|keuzes|meervoud|bijzin|ontkenning):", re.IGNORECASE)


def gegevens(blok: Tekstblok, woorden: Woorden, ankers: Ankers) -> tuple[Blok, ...]:
    """Return the facts that the text declares, with what it says about each."""
    gevonden: list[list[str]] = []
    at = blok.body
    for regel in woorden.plat.plain[blok.body : blok.end].split("\n"):
        tekst = woorden.kaal(at, at + len(regel))
        at += len(regel) + 1
        if _EIGENSCHAP.match(tekst) and gevonden:
            gevonden[-1].append(tekst)
        elif ":" in tekst or not gevonden:
            gevonden += [[tekst]] if tekst else []
        elif tekst:
            gevonden[-1][-1] += f" {tekst}"
    return tuple(_veld(delen, ankers) for delen in gevonden)


def _veld(delen: Sequence[str], ankers: Ankers) -> Veld:
    naam, _, rest = delen[0].partition(":")
    return Veld(naam.strip(), ankers.neem(f"gegeven-{slak(naam)}"), (rest.strip(), *delen[1:]))


_HOOFD = re.compile(
    r"(?:gegeven|als|dan|maar|en\s+(?:peildatum|is|zijn|krijgt|dat|artikel))\b|peildatum\b", re.IGNORECASE
)
_FEIT = re.compile(
    r"(?:(?:en|maar)\s+)?(?:die|met|zonder|geboren|aan\s+wie|voor\s+wie|over\s+wie|van\s+wie|bij\s+wie|wiens|wier)\b",
    re.IGNORECASE,
)


def voorbeeld(blok: Tekstblok, woorden: Woorden, koppelaar: Koppelaar) -> tuple[Blok, ...]:
    """Return the clauses of an example, each with the facts on the lines below it."""
    uit: list[Voorbeelddeel] = []
    for feit, atoms in _clausules(blok, woorden):
        alinea = koppelaar.alinea(atoms, _NERGENS)
        if feit and uit:
            uit[-1] = Voorbeelddeel(uit[-1].hoofd, (*uit[-1].feiten, alinea))
        else:
            uit.append(Voorbeelddeel(alinea))
    return tuple(uit)


def _clausules(blok: Tekstblok, woorden: Woorden) -> Iterator[tuple[bool, Sequence[Atom]]]:
    """Yield the clauses with whether each is a fact; a line that begins none goes on with the one before it."""
    open_: list[Atom] = []
    feit = verwacht = False
    at = blok.body
    for regel in woorden.plat.plain[blok.body : blok.end].split("\n"):
        atoms = woorden.atomen(at, at + len(regel))
        at += len(regel) + 1
        begint = _begin(regel.strip(), verwacht=verwacht)
        if begint is not None and open_:
            yield feit, open_
            open_ = []
        if begint is not None:
            feit = begint
            verwacht = verwacht or regel.strip().casefold().startswith("dan")
        open_ += atoms
    if open_:
        yield feit, open_


def _begin(regel: str, *, verwacht: bool) -> bool | None:
    """Return whether a line begins a fact; None where it begins nothing."""
    if not verwacht and _FEIT.match(regel):
        return True
    return False if _HOOFD.match(regel) else None

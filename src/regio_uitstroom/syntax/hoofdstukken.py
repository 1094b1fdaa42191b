"""What a chapter says of itself: *In dit hoofdstuk wordt verstaan onder: …*, *van de bepalingen in deze paragraaf*.

The terms of a file mean the same in all of it, so the terms of a chapter are those of the text where no article outside
the chapter uses them; of one that is used outside it, the writer must say what it means there. What departs from a
chapter departs from the text where there is no other chapter.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.blokken import Blok
from regio_uitstroom.syntax.eigen import Definitie, meervouden
from regio_uitstroom.waarde import frozen

_RANG = ("titel", "hoofdstuk", "afdeling", "paragraaf")
"""Parts of a text, the largest first."""
_WIJST = {"hoofdstuk": "dit", "afdeling": "deze", "paragraaf": "deze", "titel": "deze"}
_LANG = 8
"""So many words from its chapter a definition says that it is one."""


@frozen(eq=False)
class Deel:
    """The part of a file that a definition is about: how it is called, and where it begins and ends."""

    woord: str
    begin: int
    eind: int
    vanaf: int
    """The number of the atom with which the definition opens."""


def van_de_tekst(atoms: list[Atom], blok: Blok, blokken: Sequence[Blok]) -> list[Deel]:
    """Return the parts that definitions in an article are about, and put the text in their place (in ``atoms``).

    So is done with the part that a clause departs from, where the file has no parts.
    """
    koppen = [een for een in blokken if een.soort == "hoofdstuk"]
    delen = []
    for at, soort in _genoemd(atoms):
        if _opent_definitie(atoms, at):
            begin, eind = _bereik(blok, koppen, soort)
            delen.append(Deel(f"{atoms[at].tekst} {soort}", begin, eind, at - 1))
        elif koppen or not (_bepaalde(atoms, at) or _wijkt_af(atoms, at)):
            continue
        for plaats, woord in ((at, "deze"), (at + 1, "tekst")):
            atom = atoms[plaats]
            atoms[plaats] = Atom(atom.soort, atom.tekst, woord, atom.start, atom.end, atom.first)
    return delen


def ook_buiten(definitie: Definitie, delen: Sequence[Deel], plain: str, blokken: Sequence[Blok]) -> Deel | None:
    """Return the part that a definition is about, where an article outside it uses its term; None where none does."""
    deel = next((een for een in reversed(delen) if een.vanaf <= definitie.begin), None)
    if deel is None:
        return None
    namen = "|".join(
        r"\s+".join(map(re.escape, naam.split())) for naam in (definitie.naam, *meervouden(definitie.naam))
    )
    patroon = re.compile(rf"(?<!\w)(?:{namen})(?!\w)", re.IGNORECASE)
    buiten = (een for een in blokken if een.soort == "artikel" and not deel.begin <= een.start < deel.eind)
    return deel if any(patroon.search(plain, een.body, een.end) for een in buiten) else None


def buiten_hoofdstuk(naam: str, deel: Deel, span: Span) -> Diagnostic:
    """Return what to say of a term that is used outside the part that it is defined for."""
    reden = f"`{naam}` staat ook in een artikel buiten {deel.woord.lower()}, en daar geldt deze omschrijving niet"
    wel = "schrijf `In dit convenant wordt verstaan onder: …` als het overal hetzelfde is, of noem het daar anders"
    return diagnose(NOG_NIET_HIER, span, tekst=naam, reden=reden, wel=wel)


def _genoemd(atoms: Sequence[Atom]) -> Iterator[tuple[int, str]]:
    for at in range(len(atoms) - 1):
        if _WIJST.get(atoms[at + 1].klein) == atoms[at].klein:
            yield at, atoms[at + 1].klein


def _opent_definitie(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a definition opens here: *In dit hoofdstuk wordt verstaan onder*, *Voor de toepassing van …*."""
    erna = [atom.klein for atom in atoms[at + 2 : at + 2 + _LANG]]
    in_deel = at > 0 and atoms[at - 1].tekst in {"In", "in", "van"} and bool(erna)
    return in_deel and erna[0] in {"wordt", "worden"} and "verstaan" in erna


def _bepaalde(atoms: Sequence[Atom], at: int) -> bool:
    """Whether it is what stands in the part: *de bepalingen in deze paragraaf*, *het bepaalde in dit hoofdstuk*."""
    ervoor = [atom.klein for atom in atoms[max(at - 2, 0) : at]]
    return ervoor[-1:] in (["in"], ["van"]) and ervoor[:1] in (["bepalingen"], ["bepaalde"], ["gestelde"])


def _wijkt_af(atoms: Sequence[Atom], at: int) -> bool:
    """Whether somebody departs from the part: *kan van dit hoofdstuk afwijken*, *te wijken van deze paragraaf*."""
    if atoms[at - 1].klein != "van":
        return False
    begin = next((i for i in range(at, -1, -1) if atoms[i].tekst == "."), -1)
    eind = next((i for i in range(at, len(atoms)) if atoms[i].tekst == "."), len(atoms))
    return any(atom.klein in _AFWIJKEN for atom in atoms[begin + 1 : eind])


_AFWIJKEN = frozenset({"afwijken", "wijken", "afwijkt", "afgeweken"})


def _bereik(blok: Blok, koppen: Sequence[Blok], soort: str) -> tuple[int, int]:
    """Return where the part around an article begins and ends; the whole file where it has no parts."""
    eigen = [een for een in koppen if _soort(een) == soort]
    grenzen = [een for een in koppen if _RANG.index(_soort(een)) <= _RANG.index(soort)] if eigen else koppen
    begin = max((een.start for een in grenzen if een.start <= blok.start), default=0)
    return begin, min((een.start for een in grenzen if een.start > blok.start), default=sys.maxsize)


def _soort(kop: Blok) -> str:
    return next((soort for soort in _RANG if kop.titel.lower().startswith(soort)), _RANG[-1])

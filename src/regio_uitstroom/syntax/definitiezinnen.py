"""Definitions in an ordinary sentence: *Onder ingezetene wordt verstaan degene die …*.

Such a sentence means what the same term means under *Begrippen*, so it becomes the same :class:`Definitie`. With a
condition in front (*Kan die niet worden vastgesteld, dan geldt als gemeente van herkomst …*) it adds a step. A sentence
that may decide by itself (*Verantwoordelijk is de gemeente waar …*) is none: as a definition it would decide nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.definitievormen import (
    ACHTERAF,
    DAARNA,
    DAARNA_ACHTERAF,
    GEMEENTE,
    SLOTWOORD,
    SPRAKE,
    STIL,
    UITLEG,
)
from regio_uitstroom.syntax.eigen import Definitie, Zindelen, klasse_van
from regio_uitstroom.syntax.merken import Merk, merken
from regio_uitstroom.syntax.termen import BEREKEND, is_nieuw, is_term
from regio_uitstroom.waarde import frozen

_KOP_LANG = 24
"""How many words are looked at for who or what is defined."""
_LEGT_UIT = frozenset({"verstaan", "bedoeld", "bedoelen"})
_LANGST = 150
"""A longer sentence is not looked through for a condition before a definition."""
_OPENT = frozenset({"indien", "als", "wanneer", "ingeval"})
"""What begins a condition, beside its verb."""


@frozen(eq=False)
class Kandidaat:
    """A sentence that gives a term a meaning: certainly, or only if the term is used (``zeker`` False)."""

    definitie: Definitie
    zeker: bool = True
    achteraf: bool = False

    def geldt(self, bekend: AbstractSet[str], is_gebruikt: Callable[[str], bool]) -> bool:
        """Whether this is a definition, beside the terms that stand under *Begrippen*.

        Behind its meaning, a term that these hold is what somebody counts as: that is a fiction.
        """
        naam = self.definitie.naam
        if self.achteraf and naam in bekend:
            return False
        return self.zeker or is_gebruikt(naam)


def definitiezinnen(
    atoms: Sequence[Atom], lexicon: Lexicon, onder_begrippen: Sequence[Definitie]
) -> Iterator[Kandidaat]:
    """Yield the sentences of an article that give a term a meaning; what stands under *Begrippen* is found already."""
    begonnen = [een.begin for een in onder_begrippen]
    merk = {een.begin: een for een in merken(atoms)}
    for begin, end in _zinnen(atoms, merk):
        eerder = bisect_left(begonnen, end)
        if not eerder or onder_begrippen[eerder - 1].end <= begin:
            gevonden = _van_zin(_Zin(atoms, begin, end, lexicon), lijst=not merk.keys().isdisjoint(range(begin, end)))
            if gevonden is not None:
                yield gevonden


def _zinnen(atoms: Sequence[Atom], merk: Mapping[int, Merk]) -> Iterator[tuple[int, int]]:
    """Yield where the sentences begin and end, without their full stop; a number before one is no part of it."""
    grenzen = [0]
    for at, atom in enumerate(atoms):
        if at in merk and merk[at].soort == "LID":
            grenzen += [at, merk[at].end]
        elif atom.tekst == "." and at - 1 not in merk:
            grenzen += [at, at + 1]
    yield from ((begin, end) for begin, end in pairwise([*grenzen, len(atoms)]) if end > begin + 3)


class _Zin:
    """The atoms of one sentence, as words with a space between them."""

    def __init__(self, atoms: Sequence[Atom], begin: int, end: int, lexicon: Lexicon) -> None:
        self.atoms = atoms[begin:end]
        self.begin = begin
        self.lexicon = lexicon
        self.klein = [atom.klein for atom in self.atoms]
        self.lang = len(self.atoms)

    def woorden(self, begin: int = 0, end: int | None = None) -> str:
        return " ".join(self.klein[begin:end])

    def naam(self, match: re.Match[str], vanaf: int = 0) -> str:
        """Return the term of a match as it is written, without the capital of the sentence."""
        voor = vanaf + _aantal(match.string[: match.start("term")])
        woorden = [atom.tekst for atom in self.atoms[voor : voor + _aantal(match["term"])]]
        if voor == 0 and woorden[0][1:].islower():
            woorden[0] = woorden[0].lower()
        return " ".join(woorden)

    def past(self, inhoud: tuple[int, int], naam: str) -> str:
        """Return the class of a term that the rules compute with; empty where its description is not of one."""
        klasse = klasse_van(self.atoms[slice(*inhoud)], naam, self.lexicon)
        vorm = BEREKEND.get(klasse)
        past = vorm is not None and vorm.match(self.woorden(*inhoud)) is not None
        return klasse if past and is_term(naam, klasse, self.lexicon) else ""

    def van_deze_tekst(self, match: re.Match[str]) -> bool:
        """Whether a definition holds in the whole text: *voor de toepassing van dit artikel* does not."""
        tekst = match["tekst"]
        entry = self.lexicon.frasen.get(tekst.split()) if tekst is not None else None
        return tekst is None or (entry is not None and entry.klasse == "AFSPRAAK")

    def definitie(
        self,
        naam: str,
        klasse: str,
        term: tuple[int, int],
        inhoud: tuple[int, int],
        voorwaarde: tuple[int, int] | None = None,
    ) -> Definitie:
        """Return the definition with the places of its parts in the article."""
        verschoven = [(van + self.begin, tot + self.begin) for van, tot in (term, inhoud, voorwaarde or (0, 0))]
        delen = Zindelen(verschoven[0], verschoven[1], verschoven[2] if voorwaarde is not None else None)
        return Definitie(self.begin, delen.inhoud[0] - 1, self.begin + self.lang, naam, klasse, delen)


def _van_zin(zin: _Zin, *, lijst: bool) -> Kandidaat | None:
    """Return what a sentence defines; where it holds a list, only what comes after the term can be it."""
    vooraan = _uitleg(zin) or _sprake(zin) or _stil(zin)
    return vooraan if lijst else vooraan or _achteraf(zin) or _daarna(zin)


def _uitleg(zin: _Zin) -> Kandidaat | None:
    """Return a sentence that says that it explains a term."""
    match = next(_passend(UITLEG, zin), None) if not _LEGT_UIT.isdisjoint(zin.klein) else None
    if match is None:
        return None
    kop, naam = _aantal(match.group()), zin.naam(match)
    klasse = klasse_van(zin.atoms[kop:], naam, zin.lexicon)
    return Kandidaat(zin.definitie(naam, klasse, (0, kop), (kop, zin.lang)))


def _sprake(zin: _Zin) -> Kandidaat | None:
    """Return a sentence that says when there is something of a client; not of what the rules themselves give."""
    for match in _passend(SPRAKE, zin):
        kop, naam = _aantal(match.group()), zin.naam(match)
        entry = zin.lexicon.frasen.match(zin.klein[kop:], int(zin.klein[kop] in _LIDWOORD))[1]
        over_client = entry is not None and entry.klasse == "CLIENT"
        if over_client and is_nieuw(naam, zin.lexicon) and is_term(naam, "BEGRIP_FEIT", zin.lexicon):
            return Kandidaat(zin.definitie(naam, "BEGRIP_FEIT", (0, kop), (kop, zin.lang)))
    return None


_LIDWOORD = frozenset({"de", "een", "iedere", "elke"})


def _stil(zin: _Zin) -> Kandidaat | None:
    """Return a sentence that names a term and then says what it is."""
    for match in _passend(STIL, zin):
        kop, naam = _aantal(match.group()), zin.naam(match)
        open_ = match["slot"] is not None  # *als … wordt … aangemerkt*
        slot = zin.lang - 1 if open_ and SLOTWOORD.fullmatch(zin.klein[-1]) else zin.lang
        klasse = zin.past((kop, slot), naam)
        if klasse and not (open_ and slot == zin.lang):
            return Kandidaat(zin.definitie(naam, klasse, (0, kop), (kop, slot)), zeker=klasse == "ROL_GEMEENTE")
    return None


def _achteraf(zin: _Zin) -> Kandidaat | None:
    """Return a sentence that names the term behind what it means."""
    for vorm in ACHTERAF if "als" in zin.klein else ():
        for at in range(zin.lang - 3, max(2, zin.lang - _KOP_LANG), -1):
            match = vorm.fullmatch(zin.woorden(at))
            if match is None or not zin.van_deze_tekst(match):
                continue
            naam = zin.naam(match, at)
            klasse = zin.past((0, at), naam)
            if klasse and klasse != "VOORZIENING":
                zeker = klasse == "ROL_GEMEENTE"
                return Kandidaat(zin.definitie(naam, klasse, (at, zin.lang), (0, at)), zeker, achteraf=not zeker)
    return None


def _daarna(zin: _Zin) -> Kandidaat | None:
    """Return a sentence that says, after a condition, which municipality a term is then."""
    werkwoord = zin.lexicon.werkwoorden.vormen
    if (zin.klein[0] not in _OPENT and zin.klein[0] not in werkwoord) or zin.lang > _LANGST:
        return None
    for komma in (at for at, woord in enumerate(zin.klein) if woord == ","):
        rest = komma + 1
        kop = zin.woorden(rest, rest + _KOP_LANG)
        for vorm in DAARNA:
            match = vorm.match(kop)
            if match is not None and _is_gemeente(zin, naam := zin.naam(match, rest), rest + _aantal(match.group())):
                inhoud = rest + _aantal(match.group())
                delen = ((rest, inhoud), (inhoud, zin.lang), (0, komma))
                return Kandidaat(zin.definitie(naam, "ROL_GEMEENTE", *delen))
        match = DAARNA_ACHTERAF.fullmatch(zin.woorden(rest))
        if match is not None:
            begin = rest + _aantal(match.string[: match.start("inhoud")])
            eind = begin + _aantal(match["inhoud"])
            if _is_gemeente(zin, naam := zin.naam(match, rest), begin):
                return Kandidaat(zin.definitie(naam, "ROL_GEMEENTE", (eind, zin.lang), (begin, eind), (0, komma)))
    return None


def _is_gemeente(zin: _Zin, naam: str, begin: int) -> bool:
    """Whether a term is one for a municipality, and what follows describes one."""
    return is_term(naam, "ROL_GEMEENTE", zin.lexicon) and GEMEENTE.match(zin.woorden(begin)) is not None


def _passend(vormen: Sequence[re.Pattern[str]], zin: _Zin) -> Iterator[re.Match[str]]:
    """Yield how a sentence can begin, by its forms."""
    kop = zin.woorden(end=_KOP_LANG)
    for vorm in vormen:
        match = vorm.match(kop)
        if match is not None and zin.van_deze_tekst(match):
            yield match


def _aantal(woorden: str) -> int:
    return len(woorden.split())

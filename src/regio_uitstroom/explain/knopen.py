"""The nodes of the tree of reasons, and the names that they keep."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from hashlib import sha256

from attrs import define, evolve, field

from regio_uitstroom.evaluation.uitkomst import (
    Bevinding,
    GebruiktFeit,
    GebruiktOordeel,
    Lezing,
    NodigFeit,
    NodigOordeel,
    OordeelTerzijde,
)
from regio_uitstroom.evaluation.vaststelling import BEGRIP, VASTSTAAT
from regio_uitstroom.explain.gelezen import feit_als_blad, oordeel_als_blad
from regio_uitstroom.explain.hoofdzinnen import als_hoofdzin
from regio_uitstroom.explain.verwoording import Woorden
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.waarde import frozen

Gelezen = GebruiktFeit | NodigFeit | GebruiktOordeel | NodigOordeel
Blad = Gelezen | OordeelTerzijde


class Knoopsoort(Enum):
    """What a node of the tree is."""

    VRAAG = "vraag"
    """a question that was put to the agreement, or the rest of its rules"""
    TEKST = "tekst"
    """one of several agreements that were applied together"""
    POORT = "poort"
    """whether the text binds, is in force and covers the client"""
    REGEL = "regel"
    VOORWAARDE = "voorwaarde"
    BEGRIP = "begrip"
    """a term that the text defines"""
    STAP = "stap"
    """a step of a definition"""
    GEMEENTE = "gemeente"
    """a municipality that was looked for"""
    FEIT = "feit"
    """a fact that was read: a leaf"""
    OORDEEL = "oordeel"
    """a judgment that was read: a leaf"""


class Lot(Enum):
    """What became of a rule."""

    BESLIST = "beslist"
    STRIJDIG = "strijdig"
    """applies, and contradicts another rule"""
    GEWEKEN = "geweken"
    """its conditions hold, but it yields to a rule that applies too"""
    BUITEN_TOEPASSING = "buiten_toepassing"
    """switched off by a rule without a value of its own"""
    NIET_VAN_TOEPASSING = "niet_van_toepassing"
    ONBEKEND = "onbekend"
    """not known whether it applies"""
    VAN_TOEPASSING = "van_toepassing"
    """applies, and does not decide"""


@frozen
class Knoop:
    """A node of the tree, in the order of reading.

    ``id``: its name, see :mod:`regio_uitstroom.explain.boom`. ``ouder``: the id of the node that it belongs to.
    ``diepte`` 0 is the question, 1 a rule (or the gate of the text), deeper a condition, a municipality, a fact.
    ``waarheid`` None: not known, or (for a question, a fact and a judgment) not a matter of true or false.
    """

    id: str
    diepte: int
    waarheid: bool | None = field(repr=False)
    tekst: str = field(repr=False)
    toelichting: str = field(default="", repr=False)
    soort: Knoopsoort = Knoopsoort.VOORWAARDE
    ouder: str = ""
    bepaling: Citaat | None = None
    """The place in the text that it stands for."""
    lot: Lot | None = field(default=None, repr=False)
    """For a rule: what became of it."""
    blad: Blad | None = field(default=None, repr=False)
    """For a leaf: the fact or judgment that was read, or that is not known."""
    bijzin: str = field(default="", repr=False)
    """For a finding: its words as a clause that can follow *dat*."""
    woorden: str = field(default="", repr=False)
    """For a rule: how it stands in the text; empty for one that a closed list adds."""


def slak(tekst: str) -> str:
    """Return the text as a part of an id: lower case, hyphens between its words; a long one cut, with a fingerprint."""
    woorden = re.sub(r"[^0-9a-zà-ÿ]+", "-", " ".join(tekst.lower().split()).replace("°", "")).strip("-")
    if len(woorden) <= _LANGSTE:
        return woorden or "zonder-woorden"
    kort = woorden[:_KORT].rsplit("-", 1)[0]
    return f"{kort}-{_vingerafdruk(woorden)}"


def _vingerafdruk(tekst: str) -> str:
    return sha256(tekst.encode()).hexdigest()[:8]


_LANGSTE, _KORT = 60, 48
"""Characters of a part of an id, and how many of a longer one are kept."""

_LANGST_ID = 1_000
"""An id longer than this starts again below its rule, with a fingerprint of the way there."""


_VERMOED = "niet bekend; de tekst gaat hiervan uit zolang het tegendeel niet blijkt"

_Taak = tuple[Bevinding, str, str, int]
"""A finding that is to be told: its part of the id, the id of the node above it, and its depth."""


@define
class Snoeischaar:
    """Turns the findings of one rule into nodes; a term that the text defines is worked out once per rule."""

    woorden: Woorden
    wortel: str
    """The id of the rule: terms are named below it, wherever in the rule they are used."""
    gezien: set[str] = field(factory=set)

    def takken(self, bevinding: Bevinding, ouder: str, diepte: int) -> Iterator[Knoop]:
        """Yield a finding and all under it; one without words of its own gives way to its parts."""
        stapel = self._gestapeld((bevinding,), ouder, diepte)
        while stapel:
            huidige, deel, boven, niveau = stapel.pop()
            is_begrip = huidige.plek.startswith(BEGRIP)
            naam = f"{self.wortel}/{slak(huidige.plek)}" if is_begrip else f"{boven}/{deel}"
            if is_begrip and naam in self.gezien:
                eerder = self._vrij(f"{boven}/{deel}-eerder")
                yield self._knoop(huidige, boven, niveau, eerder, "hierboven uitgewerkt")
                continue
            uitleg = huidige.toelichting or (_VERMOED if huidige.vermoed else "")
            knoop = self._knoop(huidige, boven, niveau, self._vrij(naam), uitleg)
            yield knoop
            yield from self._bladen(huidige, knoop)
            stapel += self._gestapeld((*huidige.delen, *huidige.onderbouwing), knoop.id, niveau + 1)

    def _gestapeld(self, delen: Iterable[Bevinding], ouder: str, diepte: int) -> list[_Taak]:
        """Return what is to be told below a node, the last first, each with its part of the id."""
        plat = _zonder_lege(delen)
        namen = _genummerd([self._naam(deel) for deel in plat], plat)
        return [(deel, naam, ouder, diepte) for deel, naam in zip(plat, namen, strict=True)][::-1]

    def _naam(self, bevinding: Bevinding) -> str:
        """Return the part of the id for a finding; what joins conditions is no words of its own."""
        if bevinding.delen and not bevinding.plek and bevinding.tekst in self.woorden.samengesteld:
            return slak(self.woorden.samengesteld[bevinding.tekst])
        return slak(bevinding.plek or bevinding.tekst)

    def _knoop(self, bevinding: Bevinding, ouder: str, diepte: int, naam: str, uitleg: str) -> Knoop:
        bijzin = self.woorden.van(bevinding).removeprefix(VASTSTAAT)
        return Knoop(
            naam,
            diepte,
            bevinding.waarheid,
            bevinding.hoofdzin or als_hoofdzin(bijzin),
            uitleg,
            _soort(bevinding),
            ouder,
            bevinding.bepaling,
            bijzin=bijzin,
        )

    def _bladen(self, bevinding: Bevinding, onder: Knoop) -> Iterator[Knoop]:
        """Yield the facts and judgments that a finding read itself, not through what lies under it."""
        for soort, blad in _eigen_bladen(bevinding):
            tekst = oordeel_als_blad(blad) if isinstance(blad, GebruiktOordeel | NodigOordeel) else feit_als_blad(blad)
            sleutel = blad.oordeel.sleutel if isinstance(blad, GebruiktOordeel | NodigOordeel) else blad.gegeven.sleutel
            naam = self._vrij(f"{onder.id}/{soort.value}/{slak(sleutel)}")
            yield Knoop(naam, onder.diepte + 1, None, tekst, soort=soort, ouder=onder.id, blad=blad)

    def _vrij(self, naam: str) -> str:
        """Return the name, numbered where it was given before."""
        if len(naam) > _LANGST_ID:
            naam = f"{self.wortel}/diep-{_vingerafdruk(naam)}"
        keuze, nummer = naam, 1
        while keuze in self.gezien:
            nummer += 1
            keuze = f"{naam}-{nummer}"
        self.gezien.add(keuze)
        return keuze


def _zonder_lege(delen: Iterable[Bevinding]) -> list[Bevinding]:
    """Return the findings in their order; one without words of its own gives way to its parts."""
    plat: list[Bevinding] = []
    stapel = list(delen)[::-1]
    while stapel:
        deel = zonder_herhaling(stapel.pop())
        if deel.tekst:
            plat.append(deel)
        else:
            stapel += deel.delen[::-1]
    return plat


def _genummerd(namen: Sequence[str], delen: Sequence[Bevinding]) -> list[str]:
    """Return the names, those that are the same numbered by what they are made of, not by their order."""
    uit = list(namen)
    for naam in {naam for naam in namen if namen.count(naam) > 1}:
        nummers = [i for i, ander in enumerate(namen) if ander == naam]
        nummers.sort(key=lambda i: _bestanddelen(delen[i]))
        for volgnummer, i in enumerate(nummers[1:], 2):
            uit[i] = f"{naam}-{volgnummer}"
    return uit


def _bestanddelen(bevinding: Bevinding) -> list[str]:
    """Return the words of the simplest parts of a finding, in alphabetical order."""
    woorden: set[str] = set()
    gezien: set[int] = set()
    stapel = [bevinding]
    while stapel:
        huidige = stapel.pop()
        if id(huidige) in gezien:
            continue
        gezien.add(id(huidige))
        stapel += huidige.delen
        if not huidige.delen:
            woorden.add(huidige.tekst)
    return sorted(woorden)


def zonder_herhaling(bevinding: Bevinding) -> Bevinding:
    """Return a finding and its one part as one, where the part says the same words again and is no node of its own."""
    while len(bevinding.delen) == 1 and bevinding.delen[0].tekst == bevinding.tekst:
        (deel,) = bevinding.delen
        if bevinding.plek and deel.plek:
            break
        uitleg, plek = bevinding.toelichting or deel.toelichting, bevinding.plek or deel.plek
        bevinding = evolve(deel, waarheid=bevinding.waarheid, toelichting=uitleg, plek=plek)
    return bevinding


def _soort(bevinding: Bevinding) -> Knoopsoort:
    if bevinding.plek == "poort":
        return Knoopsoort.POORT
    if bevinding.plek.startswith(BEGRIP):
        return Knoopsoort.BEGRIP
    if bevinding.plek.startswith("stap "):
        return Knoopsoort.STAP
    return Knoopsoort.GEMEENTE if bevinding.is_gemeente else Knoopsoort.VOORWAARDE


def _eigen_bladen(bevinding: Bevinding) -> Iterator[tuple[Knoopsoort, Gelezen]]:
    lezing = bevinding.lezing
    if lezing is None:
        return
    onder = [deel.lezing for deel in (*bevinding.delen, *bevinding.onderbouwing) if deel.lezing is not None]
    genoemd = {blad for een in onder for blad in _bladen_van(een)}
    for blad in _bladen_van(lezing):
        if blad not in genoemd:
            soort = Knoopsoort.OORDEEL if isinstance(blad, GebruiktOordeel | NodigOordeel) else Knoopsoort.FEIT
            yield soort, blad


def _bladen_van(lezing: Lezing) -> tuple[Gelezen, ...]:
    return (*lezing.gebruikt, *lezing.open, *lezing.oordelen, *lezing.oordelen_open)

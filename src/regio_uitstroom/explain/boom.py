"""The tree of reasons: every rule on a question with its conditions, and whether each holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from regio_uitstroom.evaluation.uitkomst import Bevinding, RegelBevinding, Uitkomst, Waarde
from regio_uitstroom.explain.aanduiding import bepalingen, onderwerp, waarden_in_woorden
from regio_uitstroom.explain.verwoording import verwoord
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.woorden import Taak

_WOORDEN = {True: "ja", False: "nee", None: "?"}
_BREEDTE = 5
"""Columns for the truth value and the space after it."""


@frozen
class Knoop:
    """A node of the tree, in the order of reading.

    ``id`` is the same for the same place in the same text, whatever the client and the order of the rules:
    ``huisvesting/artikel-2-eerste-lid/1.2``.
    ``diepte`` 0 is the question, 1 a rule (or the gate of the text), deeper a condition.
    """

    id: str
    diepte: int
    waarheid: bool | None
    tekst: str
    toelichting: str = ""


def boom(uitkomst: Uitkomst, regeling: Regeling) -> tuple[Knoop, ...]:
    """Return the nodes of the tree of one outcome under an agreement, parents before their parts."""
    uitkomst = verwoord(uitkomst, regeling)
    vraag = uitkomst.vraag.sleutel if isinstance(uitkomst.vraag, Taak) else uitkomst.vraag.value
    wortel = _slak(vraag)
    knopen = [Knoop(wortel, 0, None, onderwerp(uitkomst.vraag))]
    if uitkomst.poort is not None:
        knopen += _takken(uitkomst.poort, f"{wortel}/poort", "", 1)
    for bevinding in uitkomst.redenering:
        lijst = _is_gesloten_lijst(bevinding)
        wie = f"{wortel}/{_slak(bevinding.regel.tekst)}{'-gesloten-lijst' if lijst else ''}"
        tekst = f"{bevinding.regel.tekst}, als gesloten lijst" if lijst else bevinding.regel.tekst
        knopen.append(Knoop(wie, 1, bevinding.geldt, tekst, _lot(bevinding, uitkomst)))
        knopen += _takken(bevinding.bevinding, wie, "1", 2)
    return tuple(knopen)


def als_boomtekst(knopen: Iterable[Knoop]) -> str:
    """Return the tree as lines, each with *ja*, *nee* or a question mark; parts stand below what they belong to."""
    regels = []
    for knoop in knopen:
        if knoop.diepte == 0:
            regels.append(knoop.tekst)
            continue
        inspringing = " " * (_BREEDTE * (knoop.diepte - 1) + 2)
        uitleg = f" ({knoop.toelichting})" if knoop.toelichting else ""
        regels.append(f"{inspringing}{_WOORDEN[knoop.waarheid]:<{_BREEDTE}}{knoop.tekst}{uitleg}")
    return "\n".join(regels)


def _takken(bevinding: Bevinding, wie: str, pad: str, diepte: int) -> Iterator[Knoop]:
    """Yield a condition and its parts; a condition without words of its own gives way to its parts."""
    stapel = [(bevinding, pad, diepte)]
    while stapel:
        huidige, hier, niveau = stapel.pop()
        if huidige.tekst:
            naam = f"{wie}/{hier}" if hier else wie
            yield Knoop(naam, niveau, huidige.waarheid, huidige.tekst, huidige.toelichting)
            niveau += 1
        nummers = [f"{hier}.{nummer}" if hier else f"{nummer}" for nummer in range(1, len(huidige.delen) + 1)]
        stapel += [(deel, plaats, niveau) for deel, plaats in zip(huidige.delen, nummers, strict=True)][::-1]


def _is_gesloten_lijst(bevinding: RegelBevinding) -> bool:
    """Whether this is the rule that a closed list adds: not urgent, without a condition of its own."""
    eigen = bevinding.bevinding
    return bevinding.waarde == Waarde(urgent=False) and not (eigen.tekst or eigen.delen)


def _lot(bevinding: RegelBevinding, uitkomst: Uitkomst) -> str:
    """Say what a rule gives and which rules set it aside."""
    delen = []
    if bevinding.waarde is not None:
        delen.append(waarden_in_woorden(uitkomst.vraag, [bevinding.waarde]))
    elif bevinding.waarde_tekst:
        delen.append(bevinding.waarde_tekst)
    if bevinding.verdrongen_door:
        delen.append(f"wijkt voor {bepalingen(*bevinding.verdrongen_door)}")
    if bevinding.uitgeschakeld_door:
        delen.append(f"buiten toepassing door {bepalingen(*bevinding.uitgeschakeld_door)}")
    return "; ".join(delen)


def _slak(tekst: str) -> str:
    """Return the text as a part of an id: lower case, with hyphens between its words."""
    return re.sub(r"[^0-9a-zà-ÿ]+", "-", tekst.lower().replace("°", "")).strip("-")

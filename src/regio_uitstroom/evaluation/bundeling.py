"""The rules of several texts on one question, pooled (semantics, section 3: a register).

Each rule keeps the gate, the terms and the participants of its own text. An earlier version that a transition clause
keeps in force for a client shuts the gate of the later ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.poort import Poort, blijft_gelden
from regio_uitstroom.evaluation.uitkomst import Bevinding, Reden
from regio_uitstroom.evaluation.waarheid import en, niet
from regio_uitstroom.evaluation.weging import Regelkandidaat, Tekstdeel, Vraagstuk
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.elders import heet
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.versies import voorgangers

Gaat_voor = Callable[[Regel], bool]
"""Whether a rule goes before those that no text spells out (what a closed list adds)."""


def gebundeld(bundel: Bundel, stukken: Sequence[Vraagstuk], gaat_voor: Gaat_voor) -> Vraagstuk:
    """Return the rules of all texts on one question as one."""
    begin = [0, *accumulate(len(stuk.kandidaten) for stuk in stukken)]
    kandidaten = tuple(
        evolve(een, boven=frozenset(begin[tekst] + j for j in een.boven), tekst=tekst)
        for tekst, stuk in enumerate(stukken)
        for een in stuk.kandidaten
    )
    wijkt = _wijkt_over_teksten(bundel, kandidaten)
    kandidaten = tuple(evolve(een, boven=een.boven | wijkt[j]) for j, een in enumerate(kandidaten))
    voor = frozenset(j for j, een in enumerate(kandidaten) if een.regel is not None and gaat_voor(een.regel))
    return Vraagstuk(
        tuple(_onder(een, voor) for een in kandidaten),
        tuple(_tekstdeel(bundel, nummer, stuk.teksten[0]) for nummer, stuk in enumerate(stukken)),
    )


def _wijkt_over_teksten(bundel: Bundel, kandidaten: Sequence[Regelkandidaat]) -> list[frozenset[int]]:
    """Return for each rule the numbers of those in other texts that it yields to, because one of both says so."""
    wijkt: list[set[int]] = [set() for _ in kandidaten]
    for nummer, kandidaat in enumerate(kandidaten):
        for elders in kandidaat.regel.elders if kandidaat.regel is not None else ():
            for ander, doel in enumerate(kandidaten):
                if doel.citaat is None or doel.tekst == kandidaat.tekst:
                    continue
                zelfde = heet(bundel.regelingen[doel.tekst], elders.tekst)
                if zelfde and elders.plaats.omvat(evolve(doel.citaat, uit=None)):
                    wijkt[nummer if elders.wijkt else ander].add(ander if elders.wijkt else nummer)
    return [frozenset(los) for los in wijkt]


def _onder(kandidaat: Regelkandidaat, voor: frozenset[int]) -> Regelkandidaat:
    """Let a rule that no text spells out yield to those of every text that go before it."""
    return kandidaat if kandidaat.regel is not None else evolve(kandidaat, boven=kandidaat.boven | voor)


def _tekstdeel(bundel: Bundel, nummer: int, deel: Tekstdeel) -> Tekstdeel:
    eerder = voorgangers(bundel.regelingen, nummer)
    return evolve(
        deel,
        poort=partial(poort_in_register, eigen=deel.poort, nummer=nummer, eerder=eerder),
        naam=bundel.namen[nummer],
        regio=regio(bundel.regelingen[nummer]),
    )


def regio(regeling: Regeling) -> str | None:
    """Return for which region a text speaks, by name (a text that names none: by its title); None for a wet."""
    return None if regeling.kop.soort is Soort.WET else regeling.kop.regio or regeling.kop.titel


def poort_in_register(ctx: Context, *, eigen: Callable[[Context], Poort], nummer: int, eerder: Sequence[int]) -> Poort:
    """Return the gate of one of the texts; shut where a transition clause keeps an earlier version in force."""
    poort = eigen(ctx.deel(nummer))
    if poort.toets.waarheid is False:
        return poort
    blijvend = [toets for i in eerder if (toets := blijft_gelden(ctx.deel(i))) is not None]
    if not blijvend:
        return poort
    anders = en(niet(toets.waarheid) for toets in blijvend)
    bevinding = Bevinding(
        "geen eerdere versie voor deze cliënt blijft gelden", anders, tuple(toets.bevinding for toets in blijvend)
    )
    waarheid = en((poort.toets.waarheid, anders))
    lezingen = samen(toets.lezingen for toets in blijvend)
    geheel = evolve(poort.toets.bevinding, waarheid=waarheid, delen=(*poort.toets.bevinding.delen, bevinding))
    toets = Toets(waarheid, geheel, samen((poort.toets.lezingen, lezingen)))
    if anders is False:
        return Poort(toets, Reden.NIET_IN_WERKING, lezingen)
    return Poort(toets, None, toets.lezingen)

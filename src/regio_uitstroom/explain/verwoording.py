"""The reasoning of an outcome in words that can stand in a letter."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Bevinding, Uitkomst
from regio_uitstroom.evaluation.vaststelling import UITZONDERING
from regio_uitstroom.explain.bijzinnen import als_bijzin
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import En, Of
from regio_uitstroom.waarde import frozen


def verwoord(uitkomst: Uitkomst, regeling: Regeling) -> Uitkomst:
    """Return the outcome with every condition in its reasoning as a clause that can follow *dat*."""
    woorden = Woorden.van_tekst(regeling)
    return evolve(
        uitkomst,
        redenering=tuple(evolve(b, bevinding=in_bijzinnen(b.bevinding, woorden)) for b in uitkomst.redenering),
        poort=in_bijzinnen(uitkomst.poort, woorden) if uitkomst.poort is not None else None,
    )


_NIET_ZO = "het niet zo is dat"


@frozen
class Woorden:
    """How the conditions of a text are told as clauses."""

    samengesteld: Mapping[str, str]
    """What joins the parts of each composed condition, by its words: those only say the parts once more."""

    @classmethod
    def van_tekst(cls, *regelingen: Regeling) -> Woorden:
        """Return the words for a text, or for several together."""
        return cls({woord: zo for regeling in regelingen for woord, zo in _samengesteld(regeling).items()})

    def van(self, bevinding: Bevinding) -> str:
        """Return a finding as a clause that can follow *dat*."""
        if bevinding.plek.startswith(UITZONDERING):
            # Of several texts together a finding may have been put into a clause before.
            gezegd = bevinding.tekst.startswith(_NIET_ZO)
            return bevinding.tekst if gezegd else f"{_NIET_ZO} {als_bijzin(bevinding.tekst)}"
        if bevinding.delen and bevinding.tekst in self.samengesteld:
            return self.samengesteld[bevinding.tekst]
        los_woord = bool(bevinding.delen) and " " not in bevinding.tekst
        return bevinding.tekst if los_woord else als_bijzin(bevinding.tekst)


def _samengesteld(regeling: Regeling) -> dict[str, str]:
    """Return what joins the parts of each composed condition, by its words: those only say the parts once more."""
    delen = (*regeling.regels, *regeling.begrippen)
    en = {deel.tekst: "dit alles geldt" for deel in van_soort(En, *delen)}
    of = {deel.tekst: "ten minste één hiervan geldt" for deel in van_soort(Of, *delen)}
    return en | of


def in_bijzinnen(bevinding: Bevinding, woorden: Woorden) -> Bevinding:
    """Put a finding and its parts into clauses, the innermost first; without recursion, for it may lie deep.

    A part that is used in many places (a term that others lean on) is put into words once.
    """
    klaar: dict[int, Bevinding] = {}
    stapel: list[Bevinding] = [bevinding]
    while stapel:
        huidige = stapel[-1]
        wacht = [deel for deel in huidige.delen if id(deel) not in klaar]
        if wacht:
            stapel.extend(reversed(wacht))
            continue
        stapel.pop()
        delen = tuple(klaar[id(deel)] for deel in huidige.delen)
        klaar[id(huidige)] = evolve(huidige, tekst=woorden.van(huidige), delen=delen)
    return klaar[id(bevinding)]

"""The reasoning of an outcome in words that can stand in a letter."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Bevinding, Uitkomst
from regio_uitstroom.explain.bijzinnen import als_bijzin
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import En, Of


def verwoord(uitkomst: Uitkomst, regeling: Regeling) -> Uitkomst:
    """Return the outcome with every condition in its reasoning as a clause that can follow *dat*."""
    woorden = _samengesteld(regeling)
    return evolve(
        uitkomst,
        redenering=tuple(evolve(b, bevinding=_in_bijzinnen(b.bevinding, woorden)) for b in uitkomst.redenering),
        poort=_in_bijzinnen(uitkomst.poort, woorden) if uitkomst.poort is not None else None,
    )


def _samengesteld(regeling: Regeling) -> dict[str, str]:
    """Return what joins the parts of each composed condition, by its words: those only say the parts once more."""
    delen = (*regeling.regels, *regeling.begrippen)
    en = {deel.tekst: "dit alles geldt" for deel in van_soort(En, *delen)}
    of = {deel.tekst: "ten minste één hiervan geldt" for deel in van_soort(Of, *delen)}
    return en | of


def _in_bijzinnen(bevinding: Bevinding, woorden: Mapping[str, str]) -> Bevinding:
    """Put a finding and its parts into clauses, the innermost first; without recursion, for it may lie deep."""
    klaar: list[Bevinding] = []
    stapel: list[tuple[Bevinding, bool]] = [(bevinding, False)]
    while stapel:
        huidige, delen_klaar = stapel.pop()
        if huidige.delen and not delen_klaar:
            stapel.append((huidige, True))
            stapel.extend((deel, False) for deel in reversed(huidige.delen))
            continue
        eerste = len(klaar) - len(huidige.delen)
        delen = tuple(klaar[eerste:])
        del klaar[eerste:]
        tekst = woorden.get(huidige.tekst, huidige.tekst) if delen else als_bijzin(huidige.tekst)
        klaar.append(evolve(huidige, tekst=tekst, delen=delen))
    return klaar[0]

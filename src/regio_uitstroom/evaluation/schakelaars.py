"""Rules without a value: they switch other rules off (a power that is used, *is niet van toepassing*).

A power holds a judgment that only its judge supplies. A bare hardship clause, or a bare power to withdraw or extend
(without conditions of fact), is false until it is invoked or used (semantics, section 3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import evolve, field, frozen

from regio_uitstroom.client.record import Beroep
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import NIETS, samen
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarden_tekst import actor_in_woorden
from regio_uitstroom.evaluation.waarheid import en, niet
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Bevoegdheid, Intrekking, NietVanToepassing, Regel, Verlenging
from regio_uitstroom.model.voorwaarden import En, OordeelGeeft, Voorwaarde
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.teksten import RANGTELWOORDEN

ONWAAR = Toets(waarheid=False, bevinding=Bevinding("", waarheid=False))


@frozen
class Schakelaar:
    """A rule without a value, its condition with the judgment that a power needs, and what switches it off itself."""

    regel: Bevoegdheid | NietVanToepassing
    voorwaarde: Voorwaarde | None
    uit: frozenset[int] = field(default=frozenset())


def maak_schakelaars(regels: Sequence[Regel]) -> tuple[Schakelaar, ...]:
    """Return the rules without a value of a text, each after those that switch it off (in a circle: as in the text)."""
    los = [regel for regel in regels if isinstance(regel, Bevoegdheid | NietVanToepassing)]
    geordend: list[Bevoegdheid | NietVanToepassing] = []
    while los:
        klaar = [r for r in los if not any(schakelt_uit(s, r) for s in los)] or los
        geordend += klaar
        los = [r for r in los if r not in klaar]
    return tuple(
        Schakelaar(r, _voorwaarde(r), frozenset(i for i, s in enumerate(geordend[:nummer]) if schakelt_uit(s, r)))
        for nummer, r in enumerate(geordend)
    )


def schakelt_uit(schakelaar: Bevoegdheid | NietVanToepassing, regel: Regel) -> bool:
    """Whether the one switches the other off: the rule yields to it, or lies in a place that it names."""
    if schakelaar.citaat == regel.citaat:
        return False
    return schakelaar.citaat in regel.wijkt_voor or raakt(schakelaar, regel.citaat)


def raakt(schakelaar: Bevoegdheid | NietVanToepassing, plaats: Citaat) -> bool:
    """Whether the place lies within one that the rule without a value names."""
    return schakelaar.citaat != plaats and any(doel.omvat(plaats) for doel in schakelaar.doelen)


def _voorwaarde(regel: Bevoegdheid | NietVanToepassing) -> Voorwaarde | None:
    if isinstance(regel, NietVanToepassing):
        return regel.voorwaarde
    if regel.voorwaarde is not None and any(van_soort(OordeelGeeft, regel.voorwaarde)):
        return regel.voorwaarde
    return met_gebruik(regel, "af te wijken", "afwijkt")


def met_gebruik(regel: Bevoegdheid | Intrekking | Verlenging, doen: str, doet: str) -> Voorwaarde:
    """Return the condition of a power together with the judgment that it is used."""
    actor = actor_in_woorden(regel.actor.naam)
    oordeel = Oordeelsoort(
        f"{regel.citaat.tekst} toepassen",
        f"{actor} op grond van {regel.citaat.tekst} {doet}",
        f"Kiest {actor} ervoor {doen} ({regel.citaat.tekst})?",
    )
    beoordelaar = actor if regel.actor.sleutel is not None else None
    gebruikt = OordeelGeeft(oordeel, beoordelaar, tekst=oordeel.omschrijving)
    return gebruikt if regel.voorwaarde is None else En((regel.voorwaarde, gebruikt))


def weeg_schakelaars(schakelaars: Sequence[Schakelaar], ctx: Context, poort: Toets) -> tuple[Toets, ...]:
    """Return c(s) of every rule without a value."""
    uit: list[Toets] = []
    for schakelaar in schakelaars:
        eigen = toets_macht(ctx, schakelaar)
        af = [uit[i] for i in sorted(schakelaar.uit)]
        waarheid = en((poort.waarheid, eigen.waarheid, *(niet(toets.waarheid) for toets in af)))
        lezingen = samen((eigen.lezingen, *(toets.lezingen for toets in af)))
        uit.append(Toets(waarheid, eigen.bevinding, lezingen.zonder_open if waarheid is False else lezingen))
    return tuple(uit)


def toets_macht(ctx: Context, schakelaar: Schakelaar) -> Toets:
    """Try the condition; a bare hardship clause is false until it is invoked or used."""
    toets = ctx.toets(schakelaar.voorwaarde)
    regel = schakelaar.regel
    if not isinstance(regel, Bevoegdheid) or not regel.hardheid or toets.waarheid is True:
        return toets
    return toets if is_ingeroepen(ctx, regel.citaat) else tot_gebruik_onwaar(toets)


def tot_gebruik_onwaar(toets: Toets) -> Toets:
    """Return a power that nobody used: false, and nobody is asked about it."""
    return Toets(waarheid=False, bevinding=Bevinding(toets.bevinding.tekst, waarheid=False), lezingen=NIETS)


def is_ingeroepen(ctx: Context, citaat: Citaat) -> bool:
    """Whether the client invoked the provision: an appeal not after the peildatum names a place that fits."""
    beroepen = als_lijst(ctx.feit("beroepenOp"), Beroep) or ()
    plaatsen = [lees_citaat(beroep.bepaling) for beroep in beroepen if beroep.datum.eerste <= ctx.peildatum]
    gezocht = evolve(citaat, artikel=citaat.artikel.lower())
    return any(plaats is not None and plaats.omvat(gezocht) for plaats in plaatsen)


_RANGEN: Mapping[str, int] = {woord: nummer for nummer, woord in enumerate(RANGTELWOORDEN) if woord}


def lees_citaat(bepaling: str) -> Citaat | None:
    """Return the place that a citation names: ``artikel 3, vierde lid``; None for what is no citation.

    What follows an unknown part is not read, so that the place is taken wider, never narrower.
    """
    woorden = bepaling.lower().replace(",", " ").split()
    if "artikel" not in woorden[:-1]:
        return None
    nummer = woorden[woorden.index("artikel") + 1].rstrip(".")
    rest = woorden[woorden.index("artikel") + 2 :]
    paren = list(pairwise(rest))
    lid = next((_rang(rang) for rang, soort in paren if soort == "lid"), None)
    if lid is None:
        lid = next((_rang(getal) for soort, getal in paren if soort == "lid"), None)
    onderdeel = next((letter for soort, letter in paren if soort == "onderdeel"), None)
    return Citaat(nummer, lid, onderdeel)


def _rang(woord: str) -> int | None:
    if woord in _RANGEN:
        return _RANGEN[woord]
    cijfers = woord.removesuffix("e").removesuffix(".")
    return int(cijfers) if cijfers.isascii() and cijfers.isdigit() else None

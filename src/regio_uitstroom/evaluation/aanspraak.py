"""The question whether urgency may be granted: grants, refusals, and the closed list (semantics, section 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from regio_uitstroom.evaluation.bevonden import Stand, Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.open_regels import met_open, op_aanspraak
from regio_uitstroom.evaluation.poort import poort
from regio_uitstroom.evaluation.schakelaars import Schakelwijzer, maak_schakelaars
from regio_uitstroom.evaluation.uitkomst import Waarde
from regio_uitstroom.evaluation.weging import ALTIJD, Regelkandidaat, Regelwaarde, Tekstdeel, Vraagstuk
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import Voorwaarde


def vraagstuk_aanspraak(regeling: Regeling) -> Vraagstuk:
    """Return the grants and refusals of the text, and for a closed list the rule that nothing else gives urgency."""
    regels = [regel for regel in regeling.regels if isinstance(regel, Urgentie)]
    schakelaars = maak_schakelaars(regeling.regels)
    wijzer = Schakelwijzer([s.regel for s in schakelaars])
    weigeringen = frozenset(j for j, regel in enumerate(regels) if not regel.urgent)
    nummers = {regel.citaat: j for j, regel in enumerate(regels)}
    kandidaten = [
        Regelkandidaat(
            regel.citaat,
            partial(toets_voorwaarde, voorwaarde=regel.voorwaarde),
            partial(vaste_waarde, urgent=regel.urgent),
            _boven(regel, regels, nummers, weigeringen),
            wijzer.van(regel),
            regel,
        )
        for regel in regels
    ]
    verleningen = frozenset(j for j, regel in enumerate(regels) if regel.urgent)
    for lijst in gesloten_lijsten(regeling):
        nee = partial(vaste_waarde, urgent=False)
        kandidaten.append(Regelkandidaat(lijst, _altijd, nee, verleningen, wijzer.raakt(lijst)))
    return Vraagstuk(met_open(kandidaten, op_aanspraak(regeling, wijzer)), (Tekstdeel(schakelaars, poort),))


def gesloten_lijsten(regeling: Regeling) -> tuple[Citaat, ...]:
    """Return the lists of grounds of a text that grants urgency on these grounds alone; none for an open list."""
    verleningen = [regel for regel in regeling.regels if isinstance(regel, Urgentie) and regel.urgent]
    if any(regel.open_lijst for regel in verleningen):
        return ()
    return tuple(dict.fromkeys(regel.lijst for regel in verleningen))


def _boven(
    regel: Urgentie, regels: Sequence[Urgentie], nummers: Mapping[Citaat, int], weigeringen: frozenset[int]
) -> frozenset[int]:
    """Return the numbers of the rules that it yields to: because it says so, or as a grant to a refusal."""
    genoemd = {nummers[citaat] for citaat in regel.wijkt_voor if citaat in nummers}
    if regel.urgent:
        genoemd |= {j for j in weigeringen if regel.citaat not in regels[j].wijkt_voor}
    return frozenset(genoemd - {nummers[regel.citaat]})


def toets_voorwaarde(ctx: Context, voorwaarde: Voorwaarde | None) -> Toets:
    """Try the condition of a rule."""
    return ctx.toets(voorwaarde)


def _altijd(_ctx: Context) -> Toets:
    """The rule that a closed list adds has its gate as only condition."""
    return ALTIJD


def vaste_waarde(_ctx: Context, *, urgent: bool) -> Regelwaarde:
    """Return the value of a rule on urgency."""
    return Regelwaarde(Stand.BEKEND, Waarde(urgent=urgent), tekst="urgent" if urgent else "niet urgent")

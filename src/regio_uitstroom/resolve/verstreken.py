"""When the term of a duty is over: the first of its bounds is, for whom the duty is there.

What the term of somebody else's duty does, decides nothing: *de termijn, bedoeld in het eerste lid* is no term for a
client for whom the first lid asks nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import NietVanToepassing, Regel, Richting, Termijn, Verplichting
from regio_uitstroom.model.voorwaarden import (
    En,
    Niet,
    Of,
    OpLaatsteDag,
    TermijnVerstreken,
    Voorwaarde,
    is_tijdloos,
)
from regio_uitstroom.source import Span
from regio_uitstroom.teksten import duur_in_woorden


def is_om(plicht: Verplichting, termijn: Termijn, span: Span | None) -> Voorwaarde:
    """Return the condition that the term of a duty has passed, in words of its own, for whom the duty is there.

    Where several terms bound the duty (*binnen acht weken, doch uiterlijk …*) the first to end counts.
    """
    tekst = f"de termijn van {plicht.citaat.midden} is verstreken"
    grenzen = tuple(
        TermijnVerstreken(
            plicht.citaat,
            een.duur,
            een.moment,
            terug=een.richting is Richting.VOOR,
            vanaf=een.vanaf,
            naam=_grens(een) if termijn.ook else "de termijn",
            tekst=f"{_grens(een)} is verstreken" if termijn.ook else tekst,
            span=span,
        )
        for een in (termijn, *termijn.ook)
    )
    return grenzen[0] if len(grenzen) == 1 else Of(grenzen, tekst=tekst, span=span)


def _grens(termijn: Termijn) -> str:
    """Return what one of several bounds is called, in words that tell them apart."""
    if termijn.duur.aantal == 0:
        return f"de termijn tot en met {termijn.moment.naam}"
    richting = "voor" if termijn.richting is Richting.VOOR else "na"
    return f"de termijn van {duur_in_woorden(termijn.duur)} {richting} {termijn.moment.naam}"


def voor_wie(
    plicht: Verplichting, opzij: Iterable[NietVanToepassing], gaat_voor: Iterable[Regel]
) -> Iterator[Voorwaarde]:
    """Yield the conditions under which the duty is there for a client; all must hold.

    ``opzij``: what sets rules aside; ``gaat_voor``: what the duty yields to where that is there (*in afwijking van*).
    """
    opzij = tuple(opzij)
    yield from _op_zichzelf(plicht, opzij)
    for ander in gaat_voor:
        delen = tuple(_op_zichzelf(ander, opzij))
        if not delen:  # that is always there, so the duty never is
            wel = En((), tekst=f"{ander.citaat.midden} voorgaat")
            yield Niet(wel, woord=_BEHALVE, tekst=wel.tekst)
            continue
        wie = delen[0] if len(delen) == 1 else En(delen, tekst=ander.voorwaarde.tekst if ander.voorwaarde else "")
        yield Niet(wie, woord=_BEHALVE, tekst=wie.tekst, span=wie.span)


def toen(wie: Iterable[Voorwaarde], om: Voorwaarde) -> Iterator[Voorwaarde]:
    """Yield the conditions under which a duty is there, as they were on the last day of the term that has passed.

    A term that has passed stays so, whatever becomes of the client. What a record tells of no day is asked as it is.
    """
    wie = tuple(wie)
    yield from (deel for deel in wie if is_tijdloos(deel))
    met_dag = tuple(deel for deel in wie if not is_tijdloos(deel))
    if met_dag:
        deel = met_dag[0] if len(met_dag) == 1 else En(met_dag)
        grenzen = tuple(van_soort(TermijnVerstreken, om))
        yield OpLaatsteDag(deel, grenzen, tekst=deel.tekst, span=deel.span)


_BEHALVE = "met uitzondering van"


def _op_zichzelf(regel: Regel, opzij: Iterable[NietVanToepassing]) -> Iterator[Voorwaarde]:
    """Yield the condition of a rule, and that no other sets it aside."""
    if regel.voorwaarde is not None:
        yield regel.voorwaarde
    for ander in opzij:
        wie = ander.voorwaarde
        if wie is not None and any(doel.omvat(regel.citaat) for doel in ander.doelen):
            yield Niet(wie, woord=_BEHALVE, tekst=wie.tekst, span=wie.span)

"""When the term of a duty is over: the first of its bounds is, for whom the duty is there.

What the term of somebody else's duty does, decides nothing: *de termijn, bedoeld in het eerste lid* is no term for a
client for whom the first lid asks nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regio_uitstroom.model.regels import NietVanToepassing, Richting, Termijn, Verplichting
from regio_uitstroom.model.voorwaarden import En, Niet, Of, TermijnVerstreken, Voorwaarde
from regio_uitstroom.source import Span
from regio_uitstroom.teksten import duur_in_woorden


def is_om(plicht: Verplichting, termijn: Termijn, opzij: Iterable[NietVanToepassing], span: Span | None) -> Voorwaarde:
    """Return the condition that the term of a duty has passed, in words of its own; ``opzij``: what sets duties aside.

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
            tekst=_grens(een) if termijn.ook else tekst,
            span=span,
        )
        for een in (termijn, *termijn.ook)
    )
    om = grenzen[0] if len(grenzen) == 1 else Of(grenzen, tekst=tekst, span=span)
    delen = tuple(_voor_wie(plicht, opzij))
    return En((*delen, om), tekst=tekst, span=span) if delen else om


def _grens(termijn: Termijn) -> str:
    """Return that one of several bounds is over, in words that tell them apart."""
    if termijn.duur.aantal == 0:
        return f"de termijn tot en met {termijn.moment.naam} is verstreken"
    richting = "voor" if termijn.richting is Richting.VOOR else "na"
    return f"de termijn van {duur_in_woorden(termijn.duur)} {richting} {termijn.moment.naam} is verstreken"


def _voor_wie(plicht: Verplichting, opzij: Iterable[NietVanToepassing]) -> Iterator[Voorwaarde]:
    """Yield the conditions under which the duty is there for a client."""
    if plicht.voorwaarde is not None:
        yield plicht.voorwaarde
    for regel in opzij:
        wie = regel.voorwaarde
        if wie is not None and any(doel.omvat(plicht.citaat) for doel in regel.doelen):
            yield Niet(wie, woord="met uitzondering van", tekst=wie.tekst, span=wie.span)

"""A refusal that departs from one ground of a list: *In afwijking van het eerste lid, onder b, krijgt … geen urgentie*.

A refusal goes before all grants of its text. One that names the grounds from which it departs takes those away and no
others: it yields to every other grant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Regel, Urgentie
from regio_uitstroom.resolve.zin import Zin


def andere_gronden(zinnen: Iterable[Zin], regels: Sequence[Regel]) -> Iterator[tuple[Citaat, Citaat]]:
    """Yield each refusal of some grounds of a list with each grant that it leaves as it is."""
    gronden = [regel for regel in regels if isinstance(regel, Urgentie)]
    weigeringen = {regel.citaat for regel in gronden if not regel.urgent}
    for zin in zinnen:
        for weigering in {regel for regel, _, _ in zin.wijkt_af_van} & weigeringen:
            plaatsen = [plaats for regel, plaats, _ in zin.wijkt_af_van if regel == weigering]
            if all(_is_grond(plaats, gronden) for plaats in plaatsen):
                over = (een for een in gronden if een.urgent and not any(p.omvat(een.citaat) for p in plaatsen))
                yield from ((weigering, een.citaat) for een in over)


def _is_grond(plaats: Citaat, gronden: Sequence[Urgentie]) -> bool:
    """Whether a place is an item of a list, and a ground by itself."""
    is_item = plaats.onderdeel is not None or plaats.sub is not None
    return is_item and any(een.urgent and plaats.omvat(een.citaat) for een in gronden)

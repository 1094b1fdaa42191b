"""Which answers to an unknown item no part of a rule tells apart: only one of these needs to be tried."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import product
from math import prod
from typing import Any

from attrs import field

from regio_uitstroom.evaluation.antwoorden import Antwoorden
from regio_uitstroom.evaluation.begrippen import leunen_op_elkaar, werk_begrippen_uit
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.spoor import Spoor
from regio_uitstroom.waarde import frozen

_MEESTE_VERGELIJKINGEN = 600
"""Answers to the other items under which two answers are compared; of more, a part."""

MEESTE_WERK = 10_000
"""Times that parts are worked out to tell the answers to one item apart; above that they are not merged.

On 25 generated clients of each bundled agreement it was 455 at most. Two unknown lists of dates with 600 answers each,
read by a rule that looks at every day since the grant, came to 360 000, which took more than 20 minutes.
"""


def bereid_voor(ctx: Context) -> None:
    """Work definitions that lean on one another out in order, under the answers that are tried now."""
    for deel in ctx.alle:
        if leunen_op_elkaar(deel):
            werk_begrippen_uit(deel)


@frozen
class Vergelijker:
    """Compares answers to one item by what every part that looks it up gives under answers to the others.

    A part made of such parts can tell no more answers apart than they do.
    """

    ctx: Context
    antwoorden: Antwoorden
    spoor: Spoor
    meeste_werk: int | None = None
    _gevonden: dict[Hashable, Any] = field(factory=dict)
    """What was worked out already: which answers stand for all, and what a part gives under each of these."""

    def vergelijkt_alles(self, sleutel: Hashable, nummer: int) -> bool:
        """Whether the answers to an item are compared under all answers to the others."""
        delen = (deel for deel, gezocht in self.spoor.zelf.items() if sleutel in gezocht)
        return not self.te_veel_werk(sleutel, nummer) and all(
            self._aantal(deel, [i for i in self.antwoorden.leest.get(deel, ()) if i != nummer])
            <= _MEESTE_VERGELIJKINGEN
            for deel in delen
        )

    def te_veel_werk(self, sleutel: Hashable, nummer: int) -> bool:
        """Whether telling the answers to an item apart takes more work than is given to it."""
        if self.meeste_werk is None:
            return False
        delen = (deel for deel, gezocht in self.spoor.zelf.items() if sleutel in gezocht)
        return sum(self._werk(deel, nummer) for deel in delen) > self.meeste_werk

    def _werk(self, deel: Hashable, nummer: int) -> int:
        """Return how often a part is worked out to tell the answers to an item apart."""
        gelezen = self.antwoorden.leest.get(deel, ())
        if nummer not in gelezen:
            return 0
        anderen = [i for i in gelezen if i != nummer]
        keuzes = self._aantal(deel, anderen)
        if keuzes > _MEESTE_VERGELIJKINGEN:
            keuzes = 2 * sum(len(set(self._staat_voor(deel, i))) for i in anderen)
        return keuzes * len(set(self._staat_voor(deel, nummer)))

    def _aantal(self, deel: Hashable, anderen: Sequence[int]) -> int:
        return prod(len(set(self._staat_voor(deel, i))) for i in anderen)

    def _staat_voor(self, deel: Hashable, nummer: int) -> Sequence[int]:
        """Return for each answer to an item one that is the same to a part, read off and not tried out.

        That is the answer itself, but for a part that sees only whether there is one (``Context.of_bekend``).
        """
        sleutel = ("staat voor", deel, nummer)
        if sleutel not in self._gevonden:
            self._gevonden[sleutel] = range(len(self.antwoorden.mogelijk[nummer]))
            wat = next(een for een, plaats in self.antwoorden.items.items() if plaats == nummer)
            if isinstance(wat, str) and self.spoor.ziet_alleen_of(deel, wat):
                self._gevonden[sleutel] = self._eerste_bekende(wat, nummer)
        gevonden: Sequence[int] = self._gevonden[sleutel]
        return gevonden

    def _eerste_bekende(self, sleutel: str, nummer: int) -> Sequence[int]:
        """Return for each answer to a fact the first that is known, or not known in the same way."""
        soorten: list[Hashable] = []
        self.antwoorden.keuze[:] = [0] * len(self.antwoorden.mogelijk)
        for antwoord in range(len(self.antwoorden.mogelijk[nummer])):
            self.antwoorden.keuze[nummer] = antwoord
            soorten.append(self.ctx.of_bekend(sleutel))
        return [soorten.index(soort) for soort in soorten]

    def kenmerk(self, nummer: int, antwoord: int, sleutel: Hashable) -> Hashable:
        """Return what tells an answer apart from others; equal for answers that no part tells apart."""
        zoekend = [deel for deel, gezocht in self.spoor.zelf.items() if sleutel in gezocht]
        if any(deel in self.spoor.vermoed for deel in zoekend):
            return antwoord
        delen = [deel for deel in zoekend if nummer in self.antwoorden.leest[deel]]
        return (
            tuple(self._uitkomsten(deel, nummer, self._staat_voor(deel, nummer)[antwoord]) for deel in delen)
            or antwoord
        )

    def _uitkomsten(self, deel: Hashable, nummer: int, antwoord: int) -> Hashable:
        """Return what a part gives under an answer and all answers to the other items that it reads."""
        sleutel = ("uitkomsten", deel, nummer, antwoord)
        if sleutel not in self._gevonden:
            self._gevonden[sleutel] = tuple(self._onder(deel, nummer, antwoord))
        gevonden: Hashable = self._gevonden[sleutel]
        return gevonden

    def _onder(self, deel: Hashable, nummer: int, antwoord: int) -> Iterator[Hashable]:
        anderen = [i for i in self.antwoorden.leest[deel] if i != nummer]
        for keuze in self._keuzes(deel, anderen):
            self.antwoorden.keuze[:] = keuze
            self.antwoorden.keuze[nummer] = antwoord
            bereid_voor(self.ctx)
            yield self.spoor.opnieuw[deel](self.ctx)

    def _keuzes(self, deel: Hashable, anderen: Sequence[int]) -> Iterator[list[int]]:
        """Yield all answers to the other items; where these are too many, all items but one alike."""
        mogelijk = {i: sorted(set(self._staat_voor(deel, i))) for i in anderen}
        open_ = [0] * len(self.antwoorden.mogelijk)
        if self._aantal(deel, anderen) <= _MEESTE_VERGELIJKINGEN:
            for gekozen in product(*mogelijk.values()):
                yield _vervangen(open_, anderen, gekozen)
            return
        for basis in (open_, _vervangen(open_, anderen, [1] * len(anderen))):
            for i in anderen:
                for antwoord in mogelijk[i]:
                    yield _vervangen(basis, [i], [antwoord])


def _vervangen(keuze: Sequence[int], nummers: Sequence[int], antwoorden: Sequence[int]) -> list[int]:
    nieuw = list(keuze)
    for nummer, antwoord in zip(nummers, antwoorden, strict=True):
        nieuw[nummer] = antwoord
    return nieuw

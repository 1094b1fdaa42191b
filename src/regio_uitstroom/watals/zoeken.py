"""The smallest change of facts that changes an outcome: by number of facts, then in the order of the needed facts."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import reduce
from itertools import combinations, product

from attrs import define, field

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.beslis import Afloop, Beslissing
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Waarde
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.waarde import frozen
from regio_uitstroom.watals.aanvullingen import TE_VEEL_AANBIEDINGEN, te_veel_open
from regio_uitstroom.watals.erbij import Erbij, maak_erbij
from regio_uitstroom.watals.keuzen import Keuze, Keuzen, maak_keuzen, pas_toe
from regio_uitstroom.watals.uitkomst import Verandering, Wijziging
from regio_uitstroom.watals.vraag import Gewogen, Vraagsteller, kern

MEESTE_POGINGEN = 20_000
"""Combinations of changed facts that are tried before the search stops."""

MEESTE_STANDEN = 400
"""Records that are made by changing open offers and using powers, before the search stops."""

MEESTE_VERANDERINGEN = 8
"""Changes of the same size that are told."""

AFGEBROKEN = "het zoeken is afgebroken: er zijn te veel combinaties van feiten"


@frozen
class Gezocht:
    """What the search found, up to how many changes it tried all, how many it tried, and what it left out."""

    veranderingen: tuple[Verandering, ...] = ()
    tot_en_met: int = 0
    pogingen: int = 0
    beperkingen: tuple[str, ...] = ()


@frozen
class Zoekvraag:
    """Where the search starts and what it looks for: the wanted value, or any outcome but the one that there is."""

    steller: Vraagsteller
    client: Client = field(repr=False)
    gewogen: Gewogen = field(repr=False)
    uitkomst: Uitkomst = field(repr=False)
    gewenst: Waarde | None = field(default=None, repr=False)
    vast: frozenset[str] = frozenset()

    @property
    def gemeenten(self) -> frozenset[Gemeente]:
        """The municipalities of the wanted value."""
        return frozenset() if self.gewenst is None else self.gewenst.gemeenten

    def past(self, beslissing: Beslissing) -> bool:
        """Whether a decision is one that is looked for."""
        if self.gewenst is not None:
            return beslissing.afloop is Afloop.VASTGESTELD and beslissing.waarde == self.gewenst
        return beslissing.kern != self.gewogen.weging.beslissing.kern


@frozen
class _Stand:
    """A record in which offers were filled in and powers used, and what the rules decide in it."""

    wijzigingen: tuple[Wijziging, ...]
    client: Client = field(repr=False)
    gewogen: Gewogen | None = field(repr=False)

    @property
    def omvang(self) -> int:
        """How many changes made it."""
        return len(self.wijzigingen)


def zoek(vraag: Zoekvraag) -> Gezocht:
    """Return the smallest changes that give what is looked for: sets of growing size, each size in full."""
    zoeker = _Zoeker.van(vraag)
    aantal = 0
    while aantal < zoeker.grootste:
        aantal += 1
        gevonden = tuple(zoeker.van_grootte(aantal))
        if zoeker.op:
            return Gezocht(gevonden, aantal - 1, zoeker.pogingen, (AFGEBROKEN, *zoeker.beperkingen))
        if gevonden:
            return Gezocht(gevonden, aantal, zoeker.pogingen, zoeker.beperkingen)
    return Gezocht((), aantal, zoeker.pogingen, zoeker.beperkingen)


@define
class _Zoeker:
    vraag: Zoekvraag
    begin: _Stand
    erbij: tuple[Erbij, ...] = ()
    pogingen: int = 0
    standen: dict[tuple[Hashable, ...], tuple[_Stand, ...]] = field(factory=dict)
    """The records made by each set of changes."""
    keuzen: dict[tuple[Wijziging, ...], Keuzen | None] = field(factory=dict)
    """What may change in each of them."""

    @classmethod
    def van(cls, vraag: Zoekvraag) -> _Zoeker:
        """Return a search that is to begin."""
        zoeker = cls(vraag, _Stand((), vraag.client, vraag.gewogen))
        keuzen = zoeker.keuzen_in(zoeker.begin)
        gekozen = () if keuzen is None else tuple(item.sleutel for item in keuzen.combinaties.items)
        zoeker.erbij = maak_erbij(vraag.steller, vraag.client, vraag.gewogen, vraag.vast, gekozen)
        return zoeker

    @property
    def op(self) -> bool:
        """Whether the search has used up its tries."""
        return self.pogingen >= MEESTE_POGINGEN or sum(map(len, self.standen.values())) >= MEESTE_STANDEN

    @property
    def grootste(self) -> int:
        """The size of the largest set of changes, as far as is known by now."""
        return len(self.erbij) + max((len(k.keuzes) for k in self.keuzen.values() if k is not None), default=0)

    @property
    def beperkingen(self) -> tuple[str, ...]:
        """What keeps the changes that were tried from being all."""
        los = (reden for keuzen in self.keuzen.values() if keuzen is not None for reden in keuzen.beperkingen)
        te_veel = te_veel_open(self.vraag.client) and any(not een.macht for een in self.erbij)
        return tuple(dict.fromkeys((*((TE_VEEL_AANBIEDINGEN,) if te_veel else ()), *los)))

    def van_grootte(self, aantal: int) -> list[Verandering]:
        """Return changes of so many facts: of the same facts one for each outcome, in the order of the facts."""
        gevonden: list[Verandering] = []
        for erbij in self._sets(aantal):
            for verandering in self._met_erbij(erbij, aantal):
                gevonden.append(verandering)
                if len(gevonden) == MEESTE_VERANDERINGEN:
                    return gevonden
            if self.op:
                break
        return gevonden

    def _sets(self, aantal: int) -> Iterator[tuple[Erbij, ...]]:
        """Yield what may change beside the facts, up to so many at once: offers, nothing, and sets with a power."""
        for met_macht in (False, True):
            for omvang in range(min(aantal, len(self.erbij)), -1, -1):
                for keuze in combinations(self.erbij, omvang):
                    if any(een.macht for een in keuze) is met_macht:
                        yield keuze

    def _met_erbij(self, erbij: tuple[Erbij, ...], aantal: int) -> Iterator[Verandering]:
        """Yield the changes of these together with as many facts as make up the number."""
        gezien: set[Hashable] = set()
        for stand in self._standen(erbij):
            if self.op:
                return
            if erbij and stand.omvang == aantal:
                yield from self._los(stand, gezien)
            elif (keuzen := self.keuzen_in(stand)) is not None:
                for keuzes in combinations(keuzen.keuzes, aantal - stand.omvang):
                    yield from self._met(stand, keuzen, keuzes)

    def _standen(self, erbij: tuple[Erbij, ...]) -> tuple[_Stand, ...]:
        if not erbij:
            return (self.begin,)
        sleutel = tuple(een.sleutel for een in erbij)
        if sleutel not in self.standen:
            self.standen[sleutel] = tuple(self._gemaakt(erbij))
        return self.standen[sleutel]

    def _gemaakt(self, erbij: tuple[Erbij, ...]) -> Iterator[_Stand]:
        """Yield the record for every choice of changes of these, each made after the one before it."""
        paden: list[tuple[tuple[Wijziging, ...], Client]] = [((), self.vraag.client)]
        for een in erbij:
            paden = [((*gedaan, w), pas_toe(client, w)) for gedaan, client in paden for w in een.opties(client)]
        for gedaan, client in paden[:MEESTE_STANDEN]:
            self.pogingen += 1
            yield _Stand(gedaan, client, self.vraag.steller.weeg(client, self.vraag.gewogen.ctx.peildatum))

    def keuzen_in(self, stand: _Stand) -> Keuzen | None:
        """Return what may change in a record, worked out once."""
        if stand.wijzigingen not in self.keuzen:
            self.keuzen[stand.wijzigingen] = (
                None
                if stand.gewogen is None
                else maak_keuzen(self.vraag.steller, stand.client, stand.gewogen, self.vraag.vast, self.vraag.gemeenten)
            )
        return self.keuzen[stand.wijzigingen]

    def _los(self, stand: _Stand, gezien: set[Hashable]) -> Iterator[Verandering]:
        """Yield the change that made a record, when that is one that is looked for."""
        beslissing = None if stand.gewogen is None else stand.gewogen.weging.beslissing
        if beslissing is not None and beslissing.kern not in gezien and self.vraag.past(beslissing):
            gezien.add(beslissing.kern)
            yield from self._verandering(stand.wijzigingen, stand.client)

    def _met(self, stand: _Stand, keuzen: Keuzen, keuzes: tuple[Keuze, ...]) -> Iterator[Verandering]:
        """Yield the changes of exactly these facts, one for each outcome that they can give."""
        gezien: set[Hashable] = set()
        for waarden in product(*(keuze.waarden for keuze in keuzes)):
            if self.op:
                return
            self.pogingen += 1
            gekozen = {keuze.nummer: waarde for keuze, waarde in zip(keuzes, waarden, strict=True)}
            beslissing = keuzen.beslissing(gekozen)
            if beslissing.kern in gezien or not self.vraag.past(beslissing):
                continue
            gezien.add(beslissing.kern)
            feiten = tuple(keuzen.wijziging(k, w) for k, w in zip(keuzes, waarden, strict=True))
            yield from self._verandering((*stand.wijzigingen, *feiten), reduce(pas_toe, feiten, stand.client))

    def _verandering(self, wijzigingen: tuple[Wijziging, ...], client: Client) -> Iterator[Verandering]:
        """Yield the change with the record after it, decided anew; nothing where that is the same outcome after all."""
        uitkomst = self.vraag.steller.uitkomst(client, self.vraag.gewogen.ctx.peildatum)
        if uitkomst is not None and kern(uitkomst) != kern(self.vraag.uitkomst):
            yield Verandering(wijzigingen, client, uitkomst)

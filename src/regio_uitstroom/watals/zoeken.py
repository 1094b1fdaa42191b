"""The smallest change of facts that changes an outcome: by number of facts, then in the order of the needed facts."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import reduce
from itertools import combinations, islice, product

from attrs import define, evolve, field, frozen

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.beslis import Afloop, Beslissing
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Waarde
from regio_uitstroom.watals.aanvullingen import SLEUTEL as AANBIEDINGEN
from regio_uitstroom.watals.aanvullingen import aanvullingen
from regio_uitstroom.watals.keuzen import Keuze, Keuzen, maak_keuzen, pas_toe
from regio_uitstroom.watals.uitkomst import Verandering
from regio_uitstroom.watals.vraag import Gewogen, Vraagsteller, kern

MEESTE_POGINGEN = 20_000
"""Combinations of changed facts that are tried before the search stops."""

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

    def past(self, beslissing: Beslissing) -> bool:
        """Whether a decision is one that is looked for."""
        if self.gewenst is not None:
            return beslissing.afloop is Afloop.VASTGESTELD and beslissing.waarde == self.gewenst
        return beslissing.kern != self.gewogen.weging.beslissing.kern


def zoek(vraag: Zoekvraag) -> Gezocht:
    """Return the smallest changes that give what is looked for; what is still open of an offer is one of them."""
    aangevuld = list(islice(_aangevuld(vraag), MEESTE_VERANDERINGEN))
    gezocht = _zoek_verder(vraag)
    if not aangevuld or (gezocht.tot_en_met == 0 and gezocht.beperkingen):
        return evolve(gezocht, veranderingen=(*aangevuld, *gezocht.veranderingen))
    eerder = gezocht.veranderingen if gezocht.tot_en_met == 1 else ()
    return evolve(gezocht, veranderingen=(*aangevuld, *eerder)[:MEESTE_VERANDERINGEN], tot_en_met=1)


def _aangevuld(vraag: Zoekvraag) -> Iterator[Verandering]:
    """Yield what fills in an open offer, one for each outcome that it can give."""
    if AANBIEDINGEN in vraag.vast:
        return
    gezien: set[Hashable] = set()
    for wijziging in aanvullingen(vraag.client):
        client = pas_toe(vraag.client, wijziging)
        gewogen = vraag.steller.weeg(client, vraag.gewogen.ctx.peildatum)
        if gewogen is None or not vraag.past(gewogen.weging.beslissing):
            continue
        uitkomst = vraag.steller.uitkomst(client, vraag.gewogen.ctx.peildatum)
        if uitkomst is None or kern(uitkomst) == kern(vraag.uitkomst) or gewogen.weging.beslissing.kern in gezien:
            continue
        gezien.add(gewogen.weging.beslissing.kern)
        yield Verandering((wijziging,), client, uitkomst)


def _zoek_verder(vraag: Zoekvraag) -> Gezocht:
    keuzen = maak_keuzen(vraag.steller, vraag.client, vraag.gewogen, vraag.vast)
    if keuzen is None:
        return Gezocht()
    zoeker = _Zoeker(vraag, keuzen)
    for aantal in range(1, len(keuzen.keuzes) + 1):
        gevonden = zoeker.van_grootte(aantal)
        if zoeker.op:
            return Gezocht(tuple(gevonden), aantal - 1, zoeker.pogingen, (AFGEBROKEN, *keuzen.beperkingen))
        if gevonden:
            return Gezocht(tuple(gevonden), aantal, zoeker.pogingen, keuzen.beperkingen)
    return Gezocht((), len(keuzen.keuzes), zoeker.pogingen, keuzen.beperkingen)


@define
class _Zoeker:
    vraag: Zoekvraag
    keuzen: Keuzen
    pogingen: int = 0

    @property
    def op(self) -> bool:
        """Whether the search has used up its tries."""
        return self.pogingen >= MEESTE_POGINGEN

    def van_grootte(self, aantal: int) -> list[Verandering]:
        """Return changes of so many facts: of the same facts one for each outcome, in the order of the facts."""
        gevonden: list[Verandering] = []
        for keuzes in combinations(self.keuzen.keuzes, aantal):
            for verandering in self._met(keuzes):
                gevonden.append(verandering)
                if len(gevonden) == MEESTE_VERANDERINGEN:
                    return gevonden
            if self.op:
                break
        return gevonden

    def _met(self, keuzes: tuple[Keuze, ...]) -> Iterator[Verandering]:
        """Yield the changes of exactly these facts, one for each outcome that they can give."""
        gezien: set[Hashable] = set()
        for waarden in product(*(keuze.waarden for keuze in keuzes)):
            if self.op:
                return
            self.pogingen += 1
            gekozen = {keuze.nummer: waarde for keuze, waarde in zip(keuzes, waarden, strict=True)}
            beslissing = self.keuzen.beslissing(gekozen)
            if beslissing.kern in gezien or not self.vraag.past(beslissing):
                continue
            gezien.add(beslissing.kern)
            verandering = self._verandering(keuzes, waarden)
            if verandering is not None:
                yield verandering

    def _verandering(self, keuzes: tuple[Keuze, ...], waarden: tuple[int, ...]) -> Verandering | None:
        """Return the change with the record after it, decided anew; None where that is the same outcome after all."""
        wijzigingen = tuple(self.keuzen.wijziging(k, w) for k, w in zip(keuzes, waarden, strict=True))
        client = reduce(pas_toe, wijzigingen, self.vraag.client)
        uitkomst = self.vraag.steller.uitkomst(client, self.vraag.gewogen.ctx.peildatum)
        if uitkomst is None or kern(uitkomst) == kern(self.vraag.uitkomst):
            return None
        return Verandering(wijzigingen, client, uitkomst)

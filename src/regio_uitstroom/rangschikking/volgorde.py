"""Several clients put in the order that an agreement gives among urgent clients.

The orders of the text (*gaan voor*, *geldt de volgende volgorde*) come first, then its tie-breaks (*dan gaat voor: …*).
What is not known stays unknown: a client then has a first and a last place that it can take, and the facts that would
settle it are named.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from itertools import combinations

from attrs import field

from regio_uitstroom.assess import evaluate
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.beoordeel import stel
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.rangorde import Uitslag, Vergelijking, vergelijk
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.evaluation.voorrangsklasse import Voorrangsklasse
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bepaling, OpenRegel, Rangorde, Regel
from regio_uitstroom.waarde import frozen


class Voorgang(Enum):
    """How one client stands to another in the order."""

    VOOR = "gaat voor"
    NA = "komt na"
    LOT = "het lot beslist"
    GELIJK = "de tekst beslist niet"
    ONBEKEND = "nog niet bekend"
    TEGENSTRIJDIG = "de tekst spreekt zichzelf tegen"


class Plaatsing(Enum):
    """Whether a client has a place in the order."""

    GEPLAATST = "urgent"
    NIET_URGENT = "niet urgent"
    OPEN = "nog niet bekend of er urgentie is"


@frozen
class Verhouding:
    """How a client stands to another: by which provision, on which criterion, and what is still needed to know it."""

    ander: str
    voorgang: Voorgang = field(repr=False)
    citaat: Citaat | None = None
    criterium: str = ""
    nodig: tuple[str, ...] = ()
    """Questions, of whichever of the two it is."""

    @property
    def omgekeerd(self) -> Voorgang:
        """The same, seen from the other."""
        return _OMGEKEERD.get(self.voorgang, self.voorgang)


_OMGEKEERD = {Voorgang.VOOR: Voorgang.NA, Voorgang.NA: Voorgang.VOOR}


@frozen
class Plaats:
    """The place of one client: the first and the last that it can take among the urgent ones, counted from 1."""

    sleutel: str
    plaatsing: Plaatsing = field(repr=False)
    vanaf: int | None = field(default=None, repr=False)
    tot_en_met: int | None = field(default=None, repr=False)
    verhoudingen: tuple[Verhouding, ...] = field(default=(), repr=False)

    @property
    def vast(self) -> bool:
        """Whether there is one place that it must take."""
        return self.vanaf is not None and self.vanaf == self.tot_en_met


@frozen
class Rangschikking:
    """The clients in order: the urgent ones by their places, then those of whom it is open, then the others."""

    regeling: str
    peildatum: date
    plaatsen: tuple[Plaats, ...]
    open_regels: tuple[Citaat, ...] = ()
    """Sentences that are not applied and may say something about the order: open rules on urgency (decision 033), and
    provisions about an order in words that no form has."""

    @property
    def geplaatst(self) -> tuple[Plaats, ...]:
        """The urgent clients."""
        return tuple(plaats for plaats in self.plaatsen if plaats.plaatsing is Plaatsing.GEPLAATST)


VOLGORDE = "volgorde"
"""What a provision is about that says who of several clients goes first (``toch_beslissend.py``)."""


@frozen
class _Deelnemer:
    sleutel: str
    plaatsing: Plaatsing = field(repr=False)
    klassen: tuple[Voorrangsklasse, ...]
    ctx: Context = field(repr=False)


def rangschik(regeling: Regeling, clients: Iterable[Client], *, peildatum: date) -> Rangschikking:
    """Put clients in the order of an agreement as of a day; raises ValueError when two have the same key."""
    deelnemers = [_deelnemer(regeling, client, peildatum) for client in clients]
    _keur_sleutels([een.sleutel for een in deelnemers])
    urgent = [een for een in deelnemers if een.plaatsing is Plaatsing.GEPLAATST]
    verhoudingen: dict[str, list[Verhouding]] = {een.sleutel: [] for een in urgent}
    for een, ander in combinations(urgent, 2):
        gevonden = _verhouding(regeling, een, ander)
        verhoudingen[een.sleutel].append(gevonden)
        om = Verhouding(een.sleutel, gevonden.omgekeerd, gevonden.citaat, gevonden.criterium, gevonden.nodig)
        verhoudingen[ander.sleutel].append(om)
    plaatsen = _geplaatst(verhoudingen)
    rest = [
        Plaats(een.sleutel, soort)
        for soort in (Plaatsing.OPEN, Plaatsing.NIET_URGENT)
        for een in deelnemers
        if een.plaatsing is soort
    ]
    open_regels = tuple(regel.citaat for regel in regeling.regels if _kan_over_volgorde_gaan(regel))
    return Rangschikking(regeling.kop.titel, peildatum, (*plaatsen, *rest), open_regels)


def _kan_over_volgorde_gaan(regel: Regel) -> bool:
    """Whether a sentence that is not applied may say who goes first: an open rule, or a provision about just that."""
    if isinstance(regel, Bepaling):
        return regel.onderwerp == VOLGORDE
    return isinstance(regel, OpenRegel) and regel.aanspraak is not None


def _keur_sleutels(sleutels: Sequence[str]) -> None:
    if len(set(sleutels)) < len(sleutels):
        message = "twee dossiers hebben dezelfde sleutel"
        raise ValueError(message)


def _deelnemer(regeling: Regeling, client: Client, peildatum: date) -> _Deelnemer:
    uitkomst = _over_urgentie(evaluate(regeling, client, peildatum=peildatum).uitkomsten)
    klassen = () if uitkomst is None else uitkomst.voorrang
    return _Deelnemer(client.sleutel, _plaatsing(uitkomst), klassen, stel(regeling, client, peildatum, {}).ctx)


def _over_urgentie(uitkomsten: Sequence[Uitkomst]) -> Uitkomst | None:
    """Return the outcome that tells whether there is urgency now: its status once granted, else the aanspraak."""
    return next((u for u in reversed(uitkomsten) if isinstance(u.vraag, Urgentievraag)), None)


def _plaatsing(uitkomst: Uitkomst | None) -> Plaatsing:
    if uitkomst is None or uitkomst.soort is Uitkomstsoort.NIET_VAN_TOEPASSING:
        return Plaatsing.NIET_URGENT
    if uitkomst.waarde is None:
        return Plaatsing.OPEN
    return Plaatsing.GEPLAATST if uitkomst.waarde.urgent else Plaatsing.NIET_URGENT


def _verhouding(regeling: Regeling, een: _Deelnemer, ander: _Deelnemer) -> Verhouding:
    """Compare by the orders of the text, then by its tie-breaks."""
    volgens = [v for links in een.klassen if (v := _per_volgorde(links, ander)) is not None]
    beslist = [v for v in volgens if v.voorgang in {Voorgang.VOOR, Voorgang.NA}]
    if len({v.voorgang for v in beslist}) > 1:
        return Verhouding(ander.sleutel, Voorgang.TEGENSTRIJDIG, beslist[0].citaat)
    onbekend = [v for v in volgens if v.voorgang is Voorgang.ONBEKEND]
    if beslist or onbekend:
        return onbekend[0] if onbekend else beslist[0]
    return _per_rangorde(regeling, een, ander)


def _per_volgorde(links: Voorrangsklasse, ander: _Deelnemer) -> Verhouding | None:
    """Return what one order says; None where both are in one group, or it does not speak of one of them."""
    rechts = next((klasse for klasse in ander.klassen if klasse.citaat == links.citaat), None)
    if rechts is None or not links.mogelijk or not rechts.mogelijk:
        return None
    if links.klasse is not None and links.klasse == rechts.klasse:
        return None
    nodig = tuple(dict.fromkeys(vraag for klasse in (links, rechts) for vraag in _vragen(klasse)))
    zeker = not links.geen and not rechts.geen and links.geldt is True and rechts.geldt is True
    if zeker and max(links.mogelijk) < min(rechts.mogelijk):
        return Verhouding(ander.sleutel, Voorgang.VOOR, links.citaat, links.groepen[links.mogelijk[0] - 1])
    if zeker and max(rechts.mogelijk) < min(links.mogelijk):
        return Verhouding(ander.sleutel, Voorgang.NA, links.citaat, links.groepen[rechts.mogelijk[0] - 1])
    return Verhouding(ander.sleutel, Voorgang.ONBEKEND, links.citaat, nodig=nodig)


def _vragen(klasse: Voorrangsklasse) -> Iterable[str]:
    return (*(gegeven.vraag for gegeven in klasse.nodig), *(oordeel.vraag for oordeel in klasse.oordelen))


def _per_rangorde(regeling: Regeling, een: _Deelnemer, ander: _Deelnemer) -> Verhouding:
    """Return what the tie-breaks say; where they differ, the text contradicts itself."""
    gevonden = [
        _uitslag(regel.citaat, ander.sleutel, vergelijk(een.ctx, ander.ctx, regel)) for regel in _rangordes(regeling)
    ]
    if not gevonden:
        return Verhouding(ander.sleutel, Voorgang.GELIJK)
    if len({v.voorgang for v in gevonden}) > 1:
        return Verhouding(ander.sleutel, Voorgang.TEGENSTRIJDIG, gevonden[0].citaat)
    return gevonden[0]


def _rangordes(regeling: Regeling) -> tuple[Rangorde, ...]:
    return tuple(regel for regel in regeling.regels if isinstance(regel, Rangorde))


def _uitslag(citaat: Citaat, ander: str, vergeleken: Vergelijking) -> Verhouding:
    criterium = "" if vergeleken.door is None else vergeleken.door.woorden.rstrip(".")
    nodig = tuple(dict.fromkeys(gegeven.vraag for van in vergeleken.nodig for gegeven in van))
    return Verhouding(ander, _VOORGANG[vergeleken.uitslag], citaat, criterium, nodig)


_VOORGANG = {
    Uitslag.EERSTE: Voorgang.VOOR,
    Uitslag.TWEEDE: Voorgang.NA,
    Uitslag.LOT: Voorgang.LOT,
    Uitslag.GELIJK: Voorgang.GELIJK,
    Uitslag.ONBEKEND: Voorgang.ONBEKEND,
}


def _geplaatst(verhoudingen: dict[str, list[Verhouding]]) -> tuple[Plaats, ...]:
    """Return the places: behind all who surely go before, before all who surely come after.

    Who goes before whom carries over (A before B before C). In a circle nobody goes before anybody.
    """
    erna = {sleutel: _bereikbaar(sleutel, verhoudingen) for sleutel in verhoudingen}
    voor = {sleutel: {ander for ander in erna[sleutel] if sleutel not in erna[ander]} for sleutel in verhoudingen}
    ervoor: dict[str, int] = dict.fromkeys(verhoudingen, 0)
    for anderen in voor.values():
        for ander in anderen:
            ervoor[ander] += 1
    totaal = len(verhoudingen)
    plaatsen = [
        Plaats(sleutel, Plaatsing.GEPLAATST, ervoor[sleutel] + 1, totaal - len(voor[sleutel]), tuple(rij))
        for sleutel, rij in verhoudingen.items()
    ]
    return tuple(sorted(plaatsen, key=lambda plaats: (plaats.vanaf or 0, plaats.tot_en_met or 0)))


def _bereikbaar(sleutel: str, verhoudingen: dict[str, list[Verhouding]]) -> set[str]:
    """Return all who surely come after a client, also by way of others."""
    gezien: set[str] = set()
    wachtrij = [sleutel]
    while wachtrij:
        for verhouding in verhoudingen[wachtrij.pop()]:
            if verhouding.voorgang is Voorgang.VOOR and verhouding.ander not in gezien:
                gezien.add(verhouding.ander)
                wachtrij.append(verhouding.ander)
    return gezien

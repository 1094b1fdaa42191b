"""Which facts and judgments are still needed (semantics, section 5).

Every onbekende fact and unrecorded judgment that live rules or an unknown gate read; facts first, then what most
rules read, then by key. Going backwards, one is dropped when, for all answers to the others, the rules decide the same
whether it is answered (in any way) or left open. A stretch of history is never dropped.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import product

from attrs import evolve

from regio_uitstroom.evaluation.antwoordvorm import antwoordvorm
from regio_uitstroom.evaluation.beslis import Afloop
from regio_uitstroom.evaluation.combinaties import Combinaties, Item, maak_combinaties, sleutel_van
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import samengevoegd
from regio_uitstroom.evaluation.gesplitst import met_splitsing
from regio_uitstroom.evaluation.lezing import Open, OpenFeit, OpenOordeel, OpenTijdvak
from regio_uitstroom.evaluation.uitkomst import NodigFeit, NodigOordeel, Uitkomstsoort, Waarde
from regio_uitstroom.evaluation.weging import Vraagstuk, Weging
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regels import Toepassingsbereik
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from regio_uitstroom.waarde import frozen

Lezers = Mapping[Open, frozenset[int]]
"""The numbers of the rules that read each unknown item."""


@frozen
class Nodig:
    """What is still needed, and whether the list could be pruned."""

    feiten: tuple[NodigFeit, ...] = ()
    oordelen: tuple[NodigOordeel, ...] = ()
    volledig_gesnoeid: bool = True


def nog_nodig(stuk: Vraagstuk, ctx: Context, weging: Weging) -> Nodig:
    """Return the facts and judgments that are still needed for an outcome that is not settled."""
    alle = lezers_van(weging)
    if not alle:
        return Nodig()
    lezers = {open_: nummers for open_, nummers in alle.items() if not _later(open_)}
    combinaties = maak_combinaties(stuk, ctx, sorted(lezers, key=repr))
    volgorde = volgorde_van(lezers)
    weg = set() if combinaties.te_veel else _met_feit(combinaties, volgorde, _weggelaten(combinaties, volgorde))
    over = [open_ for open_ in lezers if sleutel_van(open_) not in weg]
    bereik = tuple(r for een in ctx.alle for r in een.regeling.regels if isinstance(r, Toepassingsbereik))
    gronden = _Gronden(stuk, alle, tuple(begrip for een in ctx.alle for begrip in een.regeling.begrippen), bereik)
    nodig = _feiten(over, gronden) or _feiten(filter(_later, alle), gronden)
    feiten = tuple(_met_antwoorden(feit, ctx) for feit in nodig)
    oordelen = _oordelen(over, gronden, volgorde, combinaties)
    return Nodig(feiten, oordelen, not combinaties.te_veel)


def _later(open_: Open) -> bool:
    """Whether it is a stretch that another fact must tell of first: listed where no fact is left that could."""
    return isinstance(open_, OpenTijdvak) and open_.later


def _met_antwoorden(nodig: NodigFeit, ctx: Context) -> NodigFeit:
    """Return the fact with the answers that are still possible."""
    antwoorden = antwoordvorm(nodig.gegeven, ctx.feit(nodig.gegeven.sleutel))
    return met_splitsing(evolve(nodig, antwoorden=antwoorden), ctx)


def lezers_van(weging: Weging) -> Lezers:
    """Return every unknown item that a live rule, or a gate that is not shut, reads."""
    lezers: dict[Open, set[int]] = {}
    for nummer, gewogen in enumerate(weging.gewogen):
        for open_ in gewogen.open:
            lezers.setdefault(open_, set()).add(nummer)
    return {open_: frozenset(nummers) for open_, nummers in lezers.items()}


def volgorde_van(lezers: Lezers) -> tuple[Hashable, ...]:
    """Return the keys of facts and judgments in the order of the list; histories are not among them."""
    per_sleutel: dict[Hashable, set[int]] = {}
    oordelen: set[Hashable] = set()
    for open_, nummers in lezers.items():
        if isinstance(open_, OpenTijdvak):
            continue
        per_sleutel.setdefault(sleutel_van(open_), set()).update(nummers)
        if isinstance(open_, OpenOordeel):
            oordelen.add(sleutel_van(open_))
    return tuple(sorted(per_sleutel, key=lambda s: (s in oordelen, -len(per_sleutel[s]), str(s))))


def _weggelaten(combinaties: Combinaties, volgorde: Iterable[Hashable]) -> set[Hashable]:
    """Return the items that are dropped, tried from the last to the first; a dropped one stays open."""
    weg: set[Hashable] = set()
    for sleutel in reversed(tuple(volgorde)):
        if not _doet_ertoe(combinaties, sleutel, weg):
            weg.add(sleutel)
    return weg


def _met_feit(combinaties: Combinaties, volgorde: Iterable[Hashable], weg: set[Hashable]) -> set[Hashable]:
    """Return what is dropped without the facts that can make all judgments needless, where only judgments are left.

    With such a fact the outcome is settled without a judge, whatever that judge would say; were it not listed, adding
    it would change *oordeel_nodig* (law 1).
    """
    over = [item for item in combinaties.items if item.sleutel not in weg]
    if not over or not all(item.is_oordeel for item in over):
        return weg
    feiten = [sleutel for sleutel in volgorde if sleutel in weg and not _item(combinaties, sleutel).is_oordeel]
    return weg - {sleutel for sleutel in feiten if _doet_ertoe(combinaties, sleutel, weg, zonder_oordeel=True)}


def _item(combinaties: Combinaties, sleutel: Hashable) -> Item:
    return combinaties.items[combinaties.nummers[sleutel]]


def _doet_ertoe(
    combinaties: Combinaties, sleutel: Hashable, weg: set[Hashable], *, zonder_oordeel: bool = False
) -> bool:
    """Whether, for some answers to the others, it makes a difference how the item is answered or whether it is.

    ``zonder_oordeel``: with all judgments left open.
    """
    nummer = combinaties.nummers[sleutel]
    antwoorden = range(len(combinaties.items[nummer].antwoorden))
    for keuze in _keuzes(combinaties, nummer, weg, zonder_oordeel=zonder_oordeel):
        kernen = set()
        for antwoord in antwoorden:
            keuze[nummer] = antwoord
            kernen.add(combinaties.beslissing(keuze).kern)
            if len(kernen) > 1:
                return True
    return False


def _keuzes(
    combinaties: Combinaties, nummer: int, weg: set[Hashable], *, zonder_oordeel: bool = False
) -> Iterator[list[int]]:
    """Yield all answers to the other items: given ones for facts and judgments, any or none for a history."""
    rijen: list[Iterable[int]] = []
    for i, item in enumerate(combinaties.items):
        if i == nummer or item.sleutel in weg or (zonder_oordeel and item.is_oordeel):
            rijen.append((0,))
        elif item.is_historie:
            rijen.append(range(len(item.antwoorden)))
        else:
            rijen.append(item.als_antwoord)
    for keuze in product(*rijen):
        yield list(keuze)


@frozen
class _Gronden:
    """Where in the text an item is read."""

    stuk: Vraagstuk
    lezers: Lezers
    begrippen: tuple[Begrip, ...] = ()
    bereik: tuple[Toepassingsbereik, ...] = ()
    """The sentences on whom the texts cover."""

    def van(self, open_: Iterable[Open]) -> tuple[Citaat, ...]:
        """Return the citations of the rules that read any of these, in the order of the text."""
        nummers = sorted({nummer for een in open_ for nummer in self.lezers[een]})
        citaten = (self.stuk.kandidaten[nummer].citaat for nummer in nummers)
        return tuple(dict.fromkeys(citaat for citaat in citaten if citaat is not None))

    def norm(self, open_: OpenOordeel) -> tuple[Citaat, ...]:
        """Return where the text asks for a judgment: rules on the question, what switches them off, scope, terms."""
        kandidaten = self.stuk.kandidaten
        raakt = {(kandidaat.tekst, i) for kandidaat in kandidaten for i in kandidaat.schakelaars}
        machten = [self.stuk.teksten[tekst].schakelaars[i] for tekst, i in sorted(raakt)]
        delen = [
            *((kandidaat.citaat, kandidaat.regel) for kandidaat in kandidaten),
            *((macht.regel.citaat, macht.voorwaarde) for macht in machten),
            *((regel.citaat, regel) for regel in self.bereik),
            *((deel.citaat, deel) for begrip in self.begrippen for deel in getattr(begrip, "stappen", (begrip,))),
        ]
        eigen = [citaat for citaat, deel in delen if citaat is not None and _vraagt_om(open_, citaat, deel)]
        return tuple(dict.fromkeys(eigen))

    def aantal(self, open_: Iterable[Open]) -> int:
        """Return how many rules read any of these."""
        return len({nummer for een in open_ for nummer in self.lezers[een]})


def _vraagt_om(open_: OpenOordeel, citaat: Citaat, deel: object) -> bool:
    """Whether a part of the text asks for the judgment: in its words, or as a power that is used or not."""
    if open_.oordeel.sleutel == f"{citaat.sleutel} toepassen":
        return True
    return any(een.oordeel.sleutel == open_.oordeel.sleutel for een in doorloop(deel) if isinstance(een, _OORDELEN))


_OORDELEN = OordeelGeeft | GemeenteUitOordeel


def _feiten(over: Iterable[Open], gronden: _Gronden) -> tuple[NodigFeit, ...]:
    """Return facts and stretches of history: what most rules read first, then by key, then by time."""
    groepen: dict[str, list[Open]] = {}
    for open_ in over:
        if not isinstance(open_, OpenOordeel):
            groepen.setdefault(open_.gegeven.sleutel, []).append(open_)
    uit: list[NodigFeit] = []
    for _, groep in sorted(groepen.items(), key=lambda paar: (-gronden.aantal(paar[1]), paar[0])):
        feiten = [open_ for open_ in groep if isinstance(open_, OpenFeit)]
        if feiten:
            betwist = any(feit.betwist for feit in feiten)
            gegeven = min((feit.gegeven for feit in feiten), key=repr)  # two texts may describe one fact
            uit.append(NodigFeit(gegeven, gronden.van(feiten), betwist))
        tijdvakken = [open_ for open_ in groep if isinstance(open_, OpenTijdvak)]
        uit += _tijdvakken(tijdvakken, gronden)
    return tuple(uit)


def _tijdvakken(tijdvakken: list[OpenTijdvak], gronden: _Gronden) -> list[NodigFeit]:
    """Return the stretches of one history, those that touch taken together."""
    if not tijdvakken:
        return []
    bekend = [t.tijdvak for t in tijdvakken if t.tijdvak is not None]
    grond = gronden.van(tijdvakken)
    gegeven = tijdvakken[0].gegeven
    if not bekend:
        return [NodigFeit(gegeven, grond)]
    return [NodigFeit(gegeven, grond, tijdvak=tijdvak) for tijdvak in samengevoegd(bekend)]


def _oordelen(
    over: Iterable[Open], gronden: _Gronden, volgorde: tuple[Hashable, ...], combinaties: Combinaties
) -> tuple[NodigOordeel, ...]:
    groepen: dict[Hashable, list[OpenOordeel]] = {}
    for open_ in over:
        if isinstance(open_, OpenOordeel):
            groepen.setdefault(sleutel_van(open_), []).append(open_)
    uit = []
    for sleutel in sorted(groepen, key=volgorde.index):
        groep = sorted(groepen[sleutel], key=lambda een: (een.oordeel.vraag, een.plaats))
        met, zonder = _met_en_zonder(combinaties, sleutel)
        plaats = any(een.plaats for een in groep)
        uit.append(
            NodigOordeel(
                groep[0].oordeel,
                groep[0].beoordelaar,
                gronden.van(groep),
                met.waarde,
                zonder.waarde,
                plaats,
                gronden.norm(groep[0]),
                met.soort,
                zonder.soort,
                over=groep[0].over if len({een.over for een in groep}) == 1 else (),
            )
        )
    return tuple(uit)


@frozen
class _Gevolg:
    """What follows from an answer, all else left open; empty where that settles nothing."""

    waarde: Waarde | None = None
    soort: Uitkomstsoort | None = None


_SOORTEN = {Afloop.NIETS_LEVEND: Uitkomstsoort.NIET_VAN_TOEPASSING, Afloop.STRIJDIG: Uitkomstsoort.STRIJDIG}


def _met_en_zonder(combinaties: Combinaties, sleutel: Hashable) -> tuple[_Gevolg, _Gevolg]:
    """Return what follows with the judgment and without it."""
    item = combinaties.items[combinaties.nummers[sleutel]]
    met: set[_Gevolg] = set()
    zonder: set[_Gevolg] = set()
    for antwoord, oordeel in enumerate(item.antwoorden):
        if antwoord:
            (met if oordeel.waarde else zonder).add(_gevolg_bij(combinaties, sleutel, antwoord))
    return _enige(met), _enige(zonder)


def _gevolg_bij(combinaties: Combinaties, sleutel: Hashable, antwoord: int) -> _Gevolg:
    keuze = [0] * len(combinaties.items)
    keuze[combinaties.nummers[sleutel]] = antwoord
    beslissing = combinaties.beslissing(keuze)
    if beslissing.afloop is Afloop.VASTGESTELD and isinstance(beslissing.waarde, Waarde):
        return _Gevolg(beslissing.waarde, Uitkomstsoort.VASTGESTELD)
    return _Gevolg(soort=_SOORTEN.get(beslissing.afloop))


def _enige(gevolgen: set[_Gevolg]) -> _Gevolg:
    return gevolgen.pop() if len(gevolgen) == 1 else _Gevolg()

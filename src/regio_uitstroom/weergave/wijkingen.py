"""Which rule yields to which: the places and the arrows of the diagram, and of the remarks in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from attrs import evolve, field

from regio_uitstroom.lexicon.atoms import atoms
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.machten import zet_alles_opzij
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid, NietVanToepassing, Regel, Urgentie
from regio_uitstroom.model.voorwaarden import En, KanNietVastgesteld
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.verwijzen import lees_verwijzing
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.waarde import frozen
from regio_uitstroom.weergave.plaatsen import verwezen_plaats


class Aard(Enum):
    """Why one place yields to another; the value is how the arrow reads, from the one that yields."""

    UITZONDERING = "wijkt voor de uitzondering in"
    ONVERMINDERD = "laat onverlet en wijkt voor"
    WEIGERING = "wijkt voor de weigering in"
    BEVOEGDHEID = "kan opzij worden gezet door"
    BUITEN_TOEPASSING = "wordt buiten toepassing gezet door"
    STAP = "wijkt voor de stap in"
    TERUGVAL = "gaat voor; geeft het geen gemeente, dan geldt de stap in"


class Vorm(Enum):
    """What a place in the diagram is."""

    REGEL = "regel"
    BEVOEGDHEID = "bevoegdheid"
    BUITEN_TOEPASSING = "zet regels buiten toepassing"
    STAP = "stap van een omschrijving"
    ELDERS = "andere tekst"


@frozen
class Plek:
    """One or more rules that yield alike: where they stand, that in words, and the words of the first.

    ``plaatsen`` holds for each lid its name in words and the citations in it.
    """

    plaatsen: tuple[tuple[str, tuple[Citaat, ...]], ...]
    naam: str
    tekst: str
    vorm: Vorm
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def citaat(self) -> Citaat:
        """The first of its citations."""
        return self.plaatsen[0][1][0]


@frozen
class Pijl:
    """The place with number ``van`` yields to the one with number ``voor``."""

    van: int
    voor: int
    aard: Aard


@frozen
class Wijkingsbeeld:
    """All places that yield or are yielded to, in the order of the text, and the arrows between them."""

    plekken: tuple[Plek, ...] = ()
    pijlen: tuple[Pijl, ...] = ()
    overal: tuple[Citaat, ...] = ()
    """Where powers stand to depart from the whole text: an arrow from every rule would show nothing else."""


_Paar = tuple["_Lid", "_Lid", Aard]


@frozen
class _Lid:
    """A rule, a step or a place in another text, before those that yield alike are joined."""

    citaat: Citaat
    tekst: str
    vorm: Vorm
    elders: str = ""
    soort: str = ""
    span: Span | None = field(default=None, eq=False, repr=False)


def wijkingsbeeld(regeling: Regeling) -> Wijkingsbeeld:
    """Return which rules of an agreement yield to which, those that yield alike joined in one place."""
    paren = tuple(
        dict.fromkeys((*_van_regels(regeling.regels), *_van_elders(regeling.regels), *_van_stappen(regeling)))
    )
    volgorde = _in_volgorde(regeling, paren)
    groepen = _groepen(volgorde, paren)
    nummer = {lid: i for i, groep in enumerate(groepen) for lid in groep}
    pijlen = dict.fromkeys(Pijl(nummer[van], nummer[voor], aard) for van, voor, aard in paren)
    return Wijkingsbeeld(tuple(map(_plek, groepen)), tuple(pijlen), tuple(_overal(regeling.regels)))


def _overal(regels: Sequence[Regel]) -> Iterator[Citaat]:
    """Yield where powers stand to depart from the whole text, where there is more than one rule to depart from."""
    for macht in regels:
        if isinstance(macht, Bevoegdheid) and zet_alles_opzij(macht, regels) and len(regels) > _MEER:
            yield macht.citaat


_MEER = 3
"""Of so few rules the arrows are shown."""


def _van_regels(regels: Sequence[Regel]) -> Iterator[_Paar]:
    """Yield what yields within the text."""
    overal = set(_overal(regels))
    per_plaats = {regel.citaat: regel for regel in regels}
    for regel in regels:
        for citaat in sorted(regel.wijkt_voor - overal, key=lambda plaats: plaats.tekst):
            ander = per_plaats.get(citaat)
            if ander is not None:
                yield _lid(regel), _lid(ander), _aard(regel, ander)


def _aard(regel: Regel, voor: Regel) -> Aard:
    """Return why one rule yields to the other, by the words of the one that says so."""
    if _noemt(regel, _ONVERLET, voor.citaat):
        return Aard.ONVERMINDERD
    match voor:
        case Bevoegdheid():
            return Aard.BEVOEGDHEID
        case NietVanToepassing():
            return Aard.BUITEN_TOEPASSING
        case Urgentie(urgent=False) if not _noemt(voor, _AFWIJKING, regel.citaat):
            return Aard.WEIGERING
        case _:
            return Aard.UITZONDERING


_AFWIJKING = re.compile(r"in\s+afwijking\s+van\b", re.IGNORECASE)
_ONVERLET = re.compile(r"(?:onverminderd|behoudens)\b", re.IGNORECASE)


def _noemt(regel: Regel, opener: re.Pattern[str], doel: Citaat) -> bool:
    """Whether a rule names a place after words that open a departure."""
    for gevonden in opener.finditer(regel.tekst):
        gelezen = lees_verwijzing(atoms(regel.tekst, gevonden.end()), 0)
        plaatsen = (verwezen_plaats(plek, regel.citaat) for plek in gelezen[1].plekken) if gelezen is not None else ()
        if any(plaats is not None and plaats.omvat(doel) for plaats in plaatsen):
            return True
    return False


def _van_elders(regels: Iterable[Regel]) -> Iterator[_Paar]:
    """Yield what yields to another text, and the other way round."""
    for regel in regels:
        for elders in sorted(regel.elders, key=repr):
            ander = _Lid(evolve(elders.plaats, uit=None), "", Vorm.ELDERS, elders.tekst)
            eigen = _lid(regel)
            yield (eigen, ander, Aard.ONVERMINDERD) if elders.wijkt else (ander, eigen, Aard.UITZONDERING)


def _van_stappen(regeling: Regeling) -> Iterator[_Paar]:
    """Yield the steps of a definition that yield to other steps of it."""
    for begrip in regeling.begrippen:
        if isinstance(begrip, GemeenteBegrip):
            per_plaats = {stap.citaat: stap for stap in begrip.stappen}
            for stap in begrip.stappen:
                for citaat in sorted(stap.wijkt_voor & per_plaats.keys(), key=lambda plaats: plaats.tekst):
                    ander = per_plaats[citaat]
                    aard = Aard.TERUGVAL if _is_terugval(ander) else Aard.STAP
                    yield _stap(stap, begrip), _stap(ander, begrip), aard


def _is_terugval(stap: Stap) -> bool:
    """Whether a step holds only when the earlier ones give no municipality: it takes nothing from them."""
    delen = stap.voorwaarde.delen if isinstance(stap.voorwaarde, En) else (stap.voorwaarde,)
    return any(isinstance(deel, KanNietVastgesteld) for deel in delen)


def _lid(regel: Regel) -> _Lid:
    vormen = {Bevoegdheid: Vorm.BEVOEGDHEID, NietVanToepassing: Vorm.BUITEN_TOEPASSING}
    soort = type(regel).__name__ + (str(regel.urgent) if isinstance(regel, Urgentie) else "")
    return _Lid(regel.citaat, regel.tekst, vormen.get(type(regel), Vorm.REGEL), soort=soort, span=regel.span)


def _stap(stap: Stap, begrip: GemeenteBegrip) -> _Lid:
    return _Lid(stap.citaat, begrip.naam, Vorm.STAP, span=begrip.span)


def _in_volgorde(regeling: Regeling, paren: Sequence[_Paar]) -> tuple[_Lid, ...]:
    """Return what stands in a pair in the order of the text; other texts last."""
    regels = {regel.citaat: plaats for plaats, regel in enumerate(regeling.regels, len(regeling.begrippen))}
    leden = dict.fromkeys(lid for van, voor, _ in paren for lid in (van, voor))
    return tuple(sorted(leden, key=lambda lid: (lid.vorm is Vorm.ELDERS, regels.get(lid.citaat, 0))))


def _groepen(leden: Sequence[_Lid], paren: Sequence[_Paar]) -> list[list[_Lid]]:
    """Join what stands in one lid, is of one kind, and yields and is yielded to alike.

    Grounds that yield to refusals alone, and those refusals, are joined wherever they stand: every ground yields to
    every refusal, which would be an arrow for each pair.
    """
    wijkt: Mapping[_Lid, set[tuple[object, object]]] = {lid: set() for lid in leden}
    for van, voor, aard in paren:
        wijkt[van].add((voor, aard))
        wijkt[voor].add((aard, van))
    groepen: dict[object, list[_Lid]] = {}
    for lid in leden:
        los = lid.vorm is Vorm.STAP or lid.vorm is Vorm.ELDERS or lid.citaat.zinsdeel is not None
        weigert = {aard for paar in wijkt[lid] for aard in paar if isinstance(aard, Aard)} == {Aard.WEIGERING}
        waar = () if weigert else (lid.citaat.artikel, lid.citaat.lid)
        samen = (waar, lid.vorm, lid.soort, frozenset(wijkt[lid]))
        groepen.setdefault(lid if los else samen, []).append(lid)
    return list(groepen.values())


def _plek(groep: Sequence[_Lid]) -> Plek:
    eerste = groep[0]
    per_lid: dict[Citaat, list[Citaat]] = {}
    for lid in groep:
        per_lid.setdefault(Citaat(lid.citaat.artikel, lid.citaat.lid), []).append(lid.citaat)
    plaatsen = tuple((_samen(citaten), tuple(citaten)) for citaten in per_lid.values())
    naam = opsomming([naam for naam, _ in plaatsen])
    naam = f"{naam} ({eerste.elders})" if eerste.elders else naam
    return Plek(plaatsen, naam, eerste.tekst, eerste.vorm, eerste.span)


def _samen(citaten: Sequence[Citaat]) -> str:
    """Return several places of one lid in words: ``artikel 2, eerste lid, onderdelen a tot en met f``."""
    if len(citaten) == 1:
        return citaten[0].plaats
    letters = [citaat.onderdeel for citaat in citaten if citaat.onderdeel is not None and citaat.sub is None]
    if len(set(letters)) != len(citaten) or any(citaat.volzin or citaat.zinsdeel for citaat in citaten):
        return opsomming([citaat.plaats for citaat in citaten])
    letters.sort()
    aaneen = "".join(letters) in "abcdefghijklmnopqrstuvwxyz" and len(letters) > _AANEEN
    reeks = f"{letters[0]} tot en met {letters[-1]}" if aaneen else opsomming(letters)
    return f"{Citaat(citaten[0].artikel, citaten[0].lid).plaats}, onderdelen {reeks}"


_AANEEN = 2
"""More letters than this in a row are named by the first and the last."""

__all__ = ["Aard", "Pijl", "Plek", "Vorm", "Wijkingsbeeld", "wijkingsbeeld"]

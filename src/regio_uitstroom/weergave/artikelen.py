"""Articles: leden, onderdelen and paragraphs with their anchors, links, marks and remarks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import Factory, define, evolve

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.syntax.blokken import Blok as Tekstblok
from regio_uitstroom.syntax.blokken import toelichtingen
from regio_uitstroom.syntax.merken import Merk as Teken
from regio_uitstroom.syntax.merken import merken as tekens
from regio_uitstroom.weergave.document import Alinea, Blok, Deel, Deelsoort, Item, Stuk, Toelichting
from regio_uitstroom.weergave.koppelingen import Koppelaar, Merk
from regio_uitstroom.weergave.notities import notities
from regio_uitstroom.weergave.plaatsen import Ankers, anker, ruimer, slak
from regio_uitstroom.weergave.sterkte import merken
from regio_uitstroom.weergave.wijkingen import Wijkingsbeeld
from regio_uitstroom.weergave.woorden import Woorden


@define
class Ruwitem:
    """An item, or a paragraph, before its words get their links; ``toelichting``: it explains and decides nothing."""

    plaats: Citaat
    atoms: list[Atom]
    diepte: int = 0
    teken: str = ""
    anker: str = ""
    omschreven: int = 0
    toelichting: bool = False


@define
class Ruwartikel:
    """An article with its items."""

    nummer: str
    titel: str
    anker: str
    items: list[Ruwitem] = Factory(list)


class Artikelbouwer:
    """Makes articles: first their places (:meth:`ruw`), then, when all places are known, their words (:meth:`deel`)."""

    def __init__(self, regeling: Regeling, woorden: Woorden, ankers: Ankers) -> None:
        """Take the agreement, its words and the anchors of the page."""
        self._regeling = regeling
        self._woorden = woorden
        self._ankers = ankers
        self._omschreven: dict[str, str] = {}
        self._merken = tuple(merken(regeling))
        self._notities: dict[str, list[Alinea]] = {}
        self._koppelaar: Koppelaar | None = None

    def begrippen(self) -> Mapping[str, str]:
        """Return the anchor of each defined term: of its own, or of the place that declares it."""
        return {
            begrip.naam: doel
            for begrip in self._regeling.begrippen
            if (doel := self._omschreven.get(begrip.naam) or self._ankers.naar(begrip.citaat))
        }

    def met(self, koppelaar: Koppelaar, beeld: Wijkingsbeeld) -> Artikelbouwer:
        """Take what links words, and what yields to what; returns itself."""
        self._koppelaar = koppelaar
        for plaats, alinea in notities(beeld, self._ankers):
            daar = self._notities.setdefault(self._ankers.naar(plaats), [])
            daar += [] if alinea in daar else [alinea]
        for punt in self._regeling.open_punten:
            if punt.citaat is not None:
                open_ = (Stuk(re.sub("`([^`]*)`", r"“\1”", f"de tekst laat open: {punt.tekst}")),)
                self._notities.setdefault(self._ankers.naar(punt.citaat), []).append(open_)
        return self

    def ruw(self, blok: Tekstblok) -> Ruwartikel:
        """Return an article with its items at their places."""
        titel = self._woorden.kaal(blok.start, blok.body)
        artikel = Ruwartikel(blok.nummer, titel, self._ankers.neem(anker(Citaat(blok.nummer))))
        lid = onderdeel = False
        plaats = Citaat(blok.nummer)
        for teken, atoms, toelichting in self._stukken(blok):
            if toelichting:
                artikel.items.append(Ruwitem(plaats, atoms, int(lid), toelichting=True))
                continue
            if teken is not None:
                lid = lid or teken.soort == "LID"
                onderdeel = teken.soort == "ONDERDEEL" or (onderdeel and teken.soort == "SUB")
                plaats = _daar(teken, plaats)
            diepte = 0 if teken is None else {"LID": 1, "ONDERDEEL": 1 + lid}.get(teken.soort, 1 + lid + onderdeel)
            for nummer, los in enumerate(self._alineas(atoms)):
                begint = teken is not None and nummer == 0
                item = Ruwitem(plaats, los, diepte, _teken(teken) if begint and teken is not None else "")
                item.anker = self._ankers.neem(anker(plaats)) if begint else ""
                item.omschreven = self._omschrijving(item) if begint else 0
                artikel.items.append(item)
        return artikel

    def _stukken(self, blok: Tekstblok) -> Iterator[tuple[Teken | None, list[Atom], bool]]:
        """Yield the stretches of an article: what follows each mark, and the explanations between them."""
        proza = toelichtingen(self._woorden.plat.plain, blok.body, blok.end)
        atoms = self._woorden.atomen(blok.body, blok.end)
        in_proza = [any(van <= atoom.start < tot for van, tot in proza) for atoom in atoms]
        begint = {teken.begin: teken for teken in tekens(atoms) if not in_proza[teken.begin]}
        grenzen = sorted({0, len(atoms), *begint, *(i for i in range(1, len(atoms)) if in_proza[i] != in_proza[i - 1])})
        grenzen = sorted({*grenzen, *(i for van, _ in proza for i, a in enumerate(atoms) if a.start == van)})
        for van, tot in itertools.pairwise(grenzen):
            teken = begint.get(van)
            stuk = atoms[teken.end if teken is not None else van : tot]
            if stuk:
                yield teken, stuk, in_proza[van]

    def _alineas(self, atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
        """Yield the paragraphs of a stretch, parted by blank lines."""
        open_: list[Atom] = []
        for atoom in atoms:
            if open_ and self._woorden.witregel(open_[-1], atoom):
                yield open_
                open_ = []
            open_.append(atoom)
        if open_:
            yield open_

    def _omschrijving(self, item: Ruwitem) -> int:
        """Return how many words at the start of an item are the term that it defines."""
        begrip = next((b for b in self._regeling.begrippen if _zelfde(b, item)), None)
        dubbelepunt = next((i for i, atoom in enumerate(item.atoms) if atoom.tekst == ":"), 0)
        if begrip is None or begrip.naam in self._omschreven or not dubbelepunt:
            return 0
        self._omschreven[begrip.naam] = self._ankers.neem(f"begrip-{slak(begrip.naam)}")
        return dubbelepunt

    def deel(self, artikel: Ruwartikel, niveau: int) -> Deel:
        """Return the article with its words."""
        blokken = list(self._blokken(artikel))
        kop = tuple(self._notities.get(artikel.anker, ()))
        if kop:
            eerste = next((i for i, blok in enumerate(blokken) if isinstance(blok, Item)), None)
            if eerste is not None and isinstance(item := blokken[eerste], Item):
                blokken[eerste] = evolve(item, notities=(*kop, *item.notities))
        return Deel(Deelsoort.ARTIKEL, artikel.anker, artikel.titel, niveau, tuple(blokken))

    def _blokken(self, artikel: Ruwartikel) -> Iterator[Blok]:
        for item in artikel.items:
            if item.toelichting:
                yield Toelichting(self._alinea(item), item.diepte)
            else:
                notities_ = tuple(self._notities.get(item.anker, ())) if item.anker else ()
                yield Item((self._alinea(item),), item.diepte, item.teken, item.anker, notities_)

    def _alinea(self, item: Ruwitem) -> Alinea:
        assert self._koppelaar is not None  # noqa: S101 - places come before words
        return self._koppelaar.alinea(item.atoms, item.plaats, item.omschreven, list(self._hier(item)))

    def _hier(self, item: Ruwitem) -> Iterator[Merk]:
        """Yield the marks of the sentences that begin in an item; of one that runs on in a list, at its first part."""
        if item.toelichting:
            return
        begin, einde = self._woorden.begin(item.atoms[0]), self._woorden.einde(item.atoms[-1])
        for van, merk in self._merken:
            if begin <= van < einde:
                yield evolve(merk, einde=min(merk.einde, einde))


def _zelfde(begrip: Begrip, item: Ruwitem) -> bool:
    klein = [atoom.tekst for atoom in item.atoms]
    if begrip.citaat.artikel != item.plaats.artikel or ":" not in klein:
        return False
    return " ".join(klein[: klein.index(":")]).casefold() == begrip.naam.casefold()


def _daar(teken: Teken, hier: Citaat) -> Citaat:
    """Return the place of an item by its mark and the item before it."""
    if teken.soort == "LID":
        return Citaat(hier.artikel, int(teken.waarde))
    if teken.soort == "ONDERDEEL":
        return Citaat(hier.artikel, hier.lid, teken.waarde)
    if teken.soort == "SUB":
        return Citaat(hier.artikel, hier.lid, hier.onderdeel, int(teken.waarde))
    return next(iter(ruimer(hier)))


def _teken(teken: Teken) -> str:
    """Return the mark as an author writes it."""
    return {"LID": f"{teken.waarde}.", "ONDERDEEL": f"{teken.waarde}.", "SUB": f"{teken.waarde}°."}.get(
        teken.soort, teken.waarde
    )

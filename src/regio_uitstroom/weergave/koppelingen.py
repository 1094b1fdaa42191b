"""Links within the words of an agreement: references to places, defined terms where they are used."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.atoms import Atom, phrase_atoms
from regio_uitstroom.lexicon.trie import Entry, Trie
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.syntax.eigen import meervouden
from regio_uitstroom.syntax.plek import Plek
from regio_uitstroom.syntax.verwijzen import lees_verwijzing
from regio_uitstroom.waarde import frozen
from regio_uitstroom.weergave.document import Alinea, Stuk, Stuksoort
from regio_uitstroom.weergave.plaatsen import Ankers, verwezen_plaats
from regio_uitstroom.weergave.woorden import Woorden

_VERDER_DAN_HIER = ("convenant", "regioconvenant", "verordening", "besluit", "afspraken", "regeling", "beleidsregel")
"""Words after *van* by which a reference leads to another text."""


@frozen
class Merk:
    """A remark to put after the word that ends at ``einde`` (in the file): how strong the sentence before it is."""

    einde: int
    stuk: Stuk


class Koppelaar:
    """Turns words into stretches with links."""

    def __init__(
        self, woorden: Woorden, ankers: Ankers, begrippen: Mapping[str, str], teksten: Sequence[str] = ()
    ) -> None:
        """Take the words of the file, the anchors of the page, of each defined term, and names of other texts."""
        self._woorden = woorden
        self._ankers = ankers
        self._begrippen = Trie()
        self._wetten = Trie()
        for naam, doel in begrippen.items():
            for vorm in (naam, *meervouden(naam)):
                self._begrippen.add(phrase_atoms(vorm.lower()), Entry("BEGRIP", doel, vorm))
        for naam in (*(rij["naam"] for rij in lexicon_rows("wetten")), *teksten):
            self._wetten.add(phrase_atoms(naam.lower()), Entry("WET", naam, naam))

    def alinea(self, atoms: Sequence[Atom], hier: Citaat, omschreven: int = 0, merken: Sequence[Merk] = ()) -> Alinea:
        """Return the words with their links; ``omschreven``: so many at the start are the term that is defined.

        ``hier`` is the place of these words, for *het eerste lid*.
        """
        stukken: list[Stuk] = []
        klein = [atoom.klein for atoom in atoms]
        plekken = [(self._plek(merk, atoms), merk.stuk) for merk in merken]
        at = 0
        while at < len(atoms):
            einde, soort, doel = self._een(atoms, klein, at, hier, omschreven)
            if at:
                stukken.append(Stuk(self._woorden.spatie(atoms[at - 1], atoms[at])))
            stukken.append(Stuk(self._tekst(atoms[at:einde]), soort, doel))
            for plek, stuk in plekken:
                stukken += [Stuk(" "), stuk] if at <= plek < einde else []
            at = einde
        return _gevouwen(stukken)

    def _een(
        self, atoms: Sequence[Atom], klein: Sequence[str], at: int, hier: Citaat, omschreven: int
    ) -> tuple[int, Stuksoort, str]:
        """Return where the stretch that begins here ends, what it is, and where it leads to."""
        if omschreven and at == 0:
            _, entry = self._begrippen.match(klein, 0)
            return omschreven, Stuksoort.OMSCHREVEN, str(entry.waarde) if entry is not None else ""
        gelezen = lees_verwijzing(atoms, at)
        if gelezen is not None:
            doel = "" if self._elders(klein, gelezen[0]) else self._doel(gelezen[1].plekken, hier)
            return gelezen[0], Stuksoort.VERWIJZING if doel else Stuksoort.TEKST, doel
        einde, entry = self._begrippen.match(klein, at)
        if entry is not None:
            return einde, Stuksoort.BEGRIP, str(entry.waarde)
        return at + 1, Stuksoort.TEKST, ""

    def _doel(self, plekken: Sequence[Plek], hier: Citaat) -> str:
        """Return the anchor of the first place referred to; empty where it cannot be told."""
        plaats = verwezen_plaats(plekken[0], hier)
        return self._ankers.naar(plaats) if plaats is not None else ""

    def _elders(self, klein: Sequence[str], at: int) -> bool:
        """Whether a reference goes on with *van* and another text."""
        begin = at + 1 if list(klein[at : at + 1]) == [","] else at
        if list(klein[begin : begin + 1]) != ["van"]:
            return False
        begin += 2 if list(klein[begin + 1 : begin + 2]) in (["de"], ["het"]) else 1
        return self._wetten.match(klein, begin)[1] is not None or list(klein[begin : begin + 1]) in [
            [woord] for woord in _VERDER_DAN_HIER
        ]

    def _tekst(self, atoms: Sequence[Atom]) -> str:
        delen = [self._woorden.van(atoms[0])]
        for vorige, atoom in itertools.pairwise(atoms):
            delen += [self._woorden.spatie(vorige, atoom), self._woorden.van(atoom)]
        return "".join(delen)

    def _plek(self, merk: Merk, atoms: Sequence[Atom]) -> int:
        """Return the number of the word after which a remark comes: the full stop of the sentence, if it is here."""
        at = next((i for i, atoom in enumerate(atoms) if self._woorden.einde(atoom) >= merk.einde), len(atoms) - 1)
        return next((i for i in range(at, len(atoms)) if atoms[i].tekst == "."), len(atoms) - 1)


def _gevouwen(stukken: Sequence[Stuk]) -> Alinea:
    """Join stretches of plain words that stand side by side."""
    uit: list[Stuk] = []
    for stuk in stukken:
        if uit and stuk.soort is uit[-1].soort is Stuksoort.TEKST:
            uit[-1] = Stuk(uit[-1].tekst + stuk.tekst)
        elif stuk.tekst:
            uit.append(stuk)
    return tuple(uit)

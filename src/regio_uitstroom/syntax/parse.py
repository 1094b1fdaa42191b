"""From a source to the syntax tree: :func:`parse`. Never raises for what a text says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from attrs import define, evolve, field

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.diagnostics import kinds_proza
from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose, een_keer
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.lexicon.atoms import Atom, Tekst, atoms, phrase_atoms, plain
from regio_uitstroom.lexicon.trie import Entry, Trie
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.source import Source, Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.afgebroken import heel
from regio_uitstroom.syntax.artikellezer import Artikellezer
from regio_uitstroom.syntax.bewaarde_begrippen import deelnemers_als_gebied, eigen_klasse, inhoud_van
from regio_uitstroom.syntax.blokken import Blok, alineas, blokken, toelichtingen, without_comments
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.definitiezinnen import definitiezinnen
from regio_uitstroom.syntax.eigen import BEHOREN, NIET_BEREKEND, Definitie, Eigen, definities, groepen
from regio_uitstroom.syntax.gegevens import Gegevenslezer, voeg_toe
from regio_uitstroom.syntax.hierna import zonder_hierna
from regio_uitstroom.syntax.hoofdstukken import Deel, buiten_hoofdstuk, ook_buiten, van_de_tekst
from regio_uitstroom.syntax.instellingen import aanbod
from regio_uitstroom.syntax.kop import Koplezer, periode, plain_span, proza, teksten_elders
from regio_uitstroom.syntax.kopfouten import Kopfout, kopfouten
from regio_uitstroom.syntax.lexer import Lexer, Woordenschat
from regio_uitstroom.syntax.onbekend import Onbekenden
from regio_uitstroom.syntax.partijlezer import Partijlezer, organisaties
from regio_uitstroom.syntax.prozaregels import Prozaregels
from regio_uitstroom.syntax.resten import zonder_resten
from regio_uitstroom.syntax.termen import IN_DOSSIER, is_gebruikt
from regio_uitstroom.syntax.voorbeeldlezer import Voorbeeldlezer
from regio_uitstroom.syntax.zinlezer import Zinlezer
from regio_uitstroom.tijd import Periode


def parse(source: Source) -> tuple[ast.Bestand | None, tuple[Diagnostic, ...]]:
    """Return the syntax tree of a text and the findings.

    Each sentence is read on its own: the tree holds those that could be read, also where others hold mistakes. The
    tree is None
    only where there is nothing that looks like an agreement.
    """
    bestand, context = _Bestandlezer(source).lees()
    return bestand, tuple(sorted(een_keer(context.findings), key=_place))


def _place(finding: Diagnostic) -> tuple[int, int]:
    return (finding.span.start, finding.span.end) if finding.span is not None else (0, 0)


@lru_cache(maxsize=64)
def _namen(tijd: Periode) -> frozenset[str]:
    return frozenset(register().namen(tijd))


def wetten() -> Trie:
    """Return the names of other texts, by lower-case atoms."""
    if not _wetten:
        trie = Trie()
        for row in lexicon_rows("wetten"):
            trie.add(phrase_atoms(row["naam"].lower()), Entry("ZAAK", row["naam"], row["naam"]))
        _wetten.append(trie)
    return _wetten[0]


_wetten: list[Trie] = []
_klein = attrgetter("klein")


def andere_teksten(kop: ast.Kop | None) -> Trie:
    """Return the names of other texts: the built-in ones, and those by which the heading says what it builds on."""
    veld = kop.veld("Bouwt voort op") if kop is not None else None
    if veld is None:
        return wetten()
    trie = Trie(wetten())
    for tekst in veld.teksten:
        zonder_haakjes = tekst.titel if tekst.soort in {"wet", "verordening"} else ""
        for naam in filter(None, (tekst.kort, zonder_haakjes)):
            trie.add(phrase_atoms(naam.lower()), Entry("ZAAK", tekst.naam, naam))
    return trie


@define(eq=False)
class _Deel:
    """A part of a file with its atoms, and the definitions in it."""

    blok: Blok
    atoms: list[Atom]
    definities: list[Definitie] = field(factory=list)
    hoofdstukken: list[Deel] = field(factory=list)


def _zichtbaar(woorden: str) -> str:
    """Return words as they are; characters that nobody can see by their numbers."""
    return woorden if woorden.isprintable() else " ".join(f"U+{ord(teken):04X}" for teken in woorden)


def _vermoed(definitie: Definitie) -> str:
    """Return the class that a term without a meaning seems to have by its name, so that its use is not reported too."""
    leeg = definitie.end <= definitie.colon + 1
    return "" if not leeg else "ROL_GEMEENTE" if "gemeente" in definitie.naam.lower() else "ZAAK"


def _van(delen: list[_Deel], *soorten: str) -> list[_Deel]:
    return [deel for deel in delen if deel.blok.soort in soorten]


class _Bestandlezer:
    """Reads one file: first its words, then its sentences."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._context = Context(source)
        self._tekst, self._comments = self._kaal(source.text)
        self._lexicon = lexicon()
        self._eigen = Eigen(self._lexicon)

    def _kaal(self, text: str) -> tuple[Tekst, tuple[tuple[int, int], ...]]:
        """Return the plain text and its comments; what came along when it was copied is reported and left out."""
        schoon = zonder_resten(text)
        for rest in schoon.resten:
            span = Span(self._context.source, rest.start, rest.end)
            woorden = _zichtbaar(" ".join(span.text.split("\n", 1)[0].split()))
            keer = f" ({rest.aantal} keer in deze tekst)" if rest.aantal > 1 else ""
            melding = diagnose(kinds_proza.REST, span, woorden=woorden, wat=rest.wat, wel=rest.wel, aantal=keer)
            self._context.findings.append(melding)
        kaal = plain(schoon.tekst)
        tekst, comments = without_comments(kaal.plain)
        if schoon.places is None:
            return Tekst(tekst, kaal.places), comments
        places = schoon.places if kaal.places is None else tuple(schoon.places[place] for place in kaal.places)
        return Tekst(tekst, places), comments

    def lees(self) -> tuple[ast.Bestand | None, Context]:
        fouten = tuple(kopfouten(self._tekst.plain))
        delen = [_Deel(blok, self._atoms(blok)) for blok in blokken(self._tekst.plain, fouten)]
        self._verschreven(fouten)
        kop = Koplezer(self._tekst, self._context).lees(delen[0].blok)
        gegevens = self._gegevens(delen)
        for deel in _van(delen, "partijen", "artikel"):
            self._hierna(deel)
        alle = [deel.blok for deel in delen]
        for deel in _van(delen, "artikel"):
            deel.hoofdstukken = van_de_tekst(deel.atoms, deel.blok, alle)
            self._begrippen(deel)
        self._definitiezinnen(_van(delen, "artikel"))
        for deel in _van(delen, "artikel"):
            self._meld_buiten(deel, alle)
        self._namen(kop, [deel.atoms for deel in _van(delen, "partijen")])
        bestand = self._bestand(delen, kop, gegevens)
        leeg = kop is None and len(delen) == 1
        return (None if leeg else bestand), self._context

    def _verschreven(self, fouten: Sequence[Kopfout]) -> None:
        """Report the headings with a slip of the keys; they are read as what was meant."""
        for fout in fouten:
            tekst = fout.match.group().strip()
            begin = fout.match.start() + len(fout.match.group()) - len(fout.match.group().lstrip())
            span = plain_span(self._tekst, self._context, begin, begin + len(tekst))
            self._context.findings.append(diagnose(kinds.KOP_VERSCHREVEN, span, kop=tekst, suggestie=fout.goed))

    def _gegevens(self, delen: list[_Deel]) -> tuple[ast.Gegeven, ...]:
        """Read the declared facts and bring their phrases into the language."""
        lezer = Gegevenslezer(self._tekst, self._context)
        gegevens = tuple(g for deel in _van(delen, "gegevens") for g in lezer.lees(deel.blok))
        for gegeven in gegevens:
            voeg_toe(gegeven, self._eigen, self._lexicon)
            self._context.gegevens[gegeven.naam] = (gegeven.type, " ".join(gegeven.vorm.split()))
        return gegevens

    def _bestand(self, delen: list[_Deel], kop: ast.Kop | None, gegevens: tuple[ast.Gegeven, ...]) -> ast.Bestand:
        """Read the sentences, with the words of the whole file at hand."""
        zinnen = self._zinnen(kop)
        prozaregels = Prozaregels(self._tekst, self._context, self._woorden, zinnen)
        artikelen = Artikellezer(self._tekst, self._context, self._woorden, zinnen, prozaregels)
        partijen = Partijlezer(self._tekst, self._woorden, zinnen, self._context)
        gelezen_artikelen = artikelen.lees(
            [(deel.blok, deel.atoms, deel.definities) for deel in _van(delen, "artikel", "hoofdstuk")]
        )  # before the examples, which may answer what an article asks in its own words
        voorbeelden = Voorbeeldlezer(self._tekst, self._context, self._woorden, zinnen, gelezen_artikelen)
        gelezen = [voorbeelden.voorbeeld(deel.blok, deel.atoms) for deel in _van(delen, "voorbeeld")]
        return ast.Bestand(
            kop,
            tuple(p for deel in _van(delen, "partijen") for p in partijen.lees(deel.atoms)),
            gegevens,
            gelezen_artikelen,
            tuple(voorbeeld for voorbeeld in gelezen if voorbeeld is not None),
            tuple(voorbeelden.achtergrond(deel.blok, deel.atoms) for deel in _van(delen, "achtergrond")),
            tuple(self._proza(deel.blok, prozaregels) for deel in _van(delen, "proza")),
            tuple(self._commentaar()),
            span=plain_span(self._tekst, self._context, 0, len(self._tekst.plain)),
        )

    def _atoms(self, blok: Blok) -> list[Atom]:
        if blok.soort not in {"artikel", "partijen", "voorbeeld", "achtergrond"}:
            return []
        return heel(atoms(self._tekst.plain, blok.body, blok.end))

    def _hierna(self, deel: _Deel) -> None:
        """Bring the names that a part gives with *(hierna: …)* into the language."""
        if "hierna" not in map(_klein, deel.atoms):
            return
        if deel.blok.soort == "partijen":
            for naam in organisaties(deel.atoms, self._lexicon):
                self._eigen.add_naam(naam)
        lexer = Lexer(deel.atoms, self._tekst, self._woordenschat(None))
        partijen = deel.blok.soort == "partijen"
        deel.atoms = zonder_hierna(deel.atoms, lexer.tokens, self._eigen, partijen=partijen)

    def _begrippen(self, deel: _Deel) -> None:
        """Bring the terms that an article defines into the language."""
        proza = toelichtingen(self._tekst.plain, deel.blok.body, deel.blok.end)
        if proza:
            deel.atoms = [a for a in deel.atoms if not any(start <= a.start < end for start, end in proza)]
        woorden = set(map(_klein, deel.atoms))
        deel.definities = definities(deel.atoms, self._lexicon) if "verstaan" in woorden else []
        deel.definities = [self._zonder_gebied(een, deel.atoms) for een in deel.definities]
        for definitie in deel.definities:
            self._neem_op(definitie, deel.atoms)
        for naam in groepen(deel.atoms, self._lexicon) if not woorden.isdisjoint(BEHOREN) else ():
            self._eigen.add(naam, "CLIENT", naam, "begrip")

    def _definitiezinnen(self, delen: list[_Deel]) -> None:
        """Bring the terms into the language that an article defines in a sentence of its own."""
        bekend = {een.naam for deel in delen for een in deel.definities}
        stappen: list[tuple[_Deel, Definitie]] = []
        for deel in delen:
            zinnen = list(definitiezinnen(deel.atoms, self._lexicon, deel.definities))
            for definitie in (een.definitie for een in zinnen if een.geldt(bekend, self._is_gebruikt)):
                definitie = self._zonder_gebied(definitie, deel.atoms)  # noqa: PLW2901 - the one that counts
                if definitie.voegt_toe:
                    stappen.append((deel, definitie))
                else:
                    deel.definities.append(definitie)
                    self._neem_op(definitie, deel.atoms)
        bekend.update(een.naam for deel in delen for een in deel.definities)
        for deel, definitie in stappen:
            rol = self._lexicon.frasen.get(phrase_atoms(definitie.naam))
            if definitie.naam in bekend or (rol is not None and rol.klasse == "ROL_GEMEENTE"):
                deel.definities.append(definitie)

    def _meld_buiten(self, deel: _Deel, alle: Sequence[Blok]) -> None:
        """Report a term that a chapter defines for itself, where an article outside that chapter uses it."""
        for definitie in deel.definities if deel.hoofdstukken else ():
            hoofdstuk = ook_buiten(definitie, deel.hoofdstukken, self._tekst.plain, alle)
            if hoofdstuk is not None:
                atom = deel.atoms[min(definitie.begin, len(deel.atoms) - 1)]
                span = plain_span(self._tekst, self._context, atom.start, atom.end)
                self._context.findings.append(buiten_hoofdstuk(definitie.naam, hoofdstuk, span))

    def _zonder_gebied(self, definitie: Definitie, atoms: Sequence[Atom]) -> Definitie:
        """Return a definition of the region by its parties as one of no class: the region keeps its meaning."""
        gebied = deelnemers_als_gebied(definitie, atoms, self._lexicon)
        return evolve(definitie, klasse="") if gebied else definitie

    def _is_gebruikt(self, naam: str) -> bool:
        """Whether a term stands anywhere else than in the sentence that defines it."""
        return is_gebruikt(naam, self._tekst.plain)

    def _neem_op(self, definitie: Definitie, atoms: Sequence[Atom]) -> None:
        """Bring one term into the language."""
        if definitie.klasse == "ACTOR" and (soorten := aanbod(inhoud_van(definitie, atoms), self._lexicon)):
            self._context.aanbod[definitie.naam.lower()] = soorten
        klasse = definitie.klasse or _vermoed(definitie) or eigen_klasse(definitie, self._lexicon)
        if klasse and not self._blijft_ingebouwd(definitie):
            self._eigen.add(definitie.naam, klasse, definitie.naam, "begrip")

    def _blijft_ingebouwd(self, definitie: Definitie) -> bool:
        """Whether a word that the rules compute with keeps its meaning: its definition is only kept as text."""
        woorden = phrase_atoms(definitie.naam.lower())
        eind, entry = self._lexicon.frasen.match(woorden, 0)
        if entry is None or eind != len(woorden) or definitie.klasse not in NIET_BEREKEND:
            return False
        return entry.klasse in {"URGENTIE", "TAAK", "MOMENT"} or entry.waarde in IN_DOSSIER

    def _namen(self, kop: ast.Kop | None, partijen: list[list[Atom]]) -> None:
        uitvoerder = kop.veld("Uitvoerende organisatie") if kop is not None else None
        if uitvoerder is not None:
            self._eigen.add_naam(uitvoerder.tekst)
        for stuk in partijen:
            for naam in organisaties(stuk, self._lexicon):
                self._eigen.add_naam(naam)
        for naam in teksten_elders(kop):
            self._eigen.add_vorm(naam, "ZAAK", naam, "")

    def _zinnen(self, kop: ast.Kop | None) -> Zinlezer:
        self._woorden = self._woordenschat(kop)
        return Zinlezer(self._context, self._lexicon, Onbekenden(self._context, self._woorden, self._eigen.woorden()))

    def _woordenschat(self, kop: ast.Kop | None) -> Woordenschat:
        """Return the words that hold for this file."""
        tijd = periode(kop)
        geldig = None if tijd is None else _namen(tijd)
        return Woordenschat(self._lexicon, self._eigen.frasen, self._eigen.namen, andere_teksten(kop), geldig)

    def _proza(self, blok: Blok, prozaregels: Prozaregels) -> ast.Prozadeel:
        stukken = alineas(self._tekst.plain, blok.body, blok.end)
        deel = "een bijlage" if blok.titel.lower().startswith("bijlage") else "een deel zonder artikelen"
        for start, end in stukken:
            prozaregels.meld(start, end, deel)
        gevonden = tuple(
            ast.Alinea(proza(self._tekst, start, end), span=plain_span(self._tekst, self._context, start, end))
            for start, end in stukken
        )
        eind = stukken[-1][1] if stukken else blok.body
        return ast.Prozadeel(blok.titel, gevonden, span=plain_span(self._tekst, self._context, blok.start, eind))

    def _commentaar(self) -> Iterator[ast.Commentaar]:
        for start, end in self._comments:
            span = plain_span(self._tekst, self._context, start, end)
            yield ast.Commentaar(span.text.removeprefix("#").strip(), span=span)

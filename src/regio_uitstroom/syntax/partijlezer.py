"""The part *Partijen*: its sentences, and the organisations that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from regio_uitstroom.lexicon.atoms import Atom, Tekst
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.artikelzinnen import zonder_punt
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.lexer import Woordenschat
from regio_uitstroom.syntax.lezer import Lezer, leden
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinlezer import Zinlezer


def organisaties(atoms: Sequence[Atom], lexicon: Lexicon) -> Iterator[str]:
    """Yield the names in *De woningcorporaties A, B en C.*, and a name in capitals before *voert*, *handelt*, *is*."""
    begin = 0
    for at, atom in enumerate(atoms):
        if atom.tekst == "." and (at + 1 == len(atoms) or atoms[at + 1].first or atoms[at + 1].tekst[:1].isupper()):
            yield from _in_zin(atoms[begin:at], lexicon)
            begin = at + 1


def _in_zin(atoms: Sequence[Atom], lexicon: Lexicon) -> Iterator[str]:
    klein = [atom.klein for atom in atoms]
    if not klein or (klein[0] not in {"de", "het"} and not atoms[0].tekst[:1].isupper()):
        return
    start = 1 if klein[0] in {"de", "het"} else 0
    end, entry = lexicon.frasen.match(klein, start)
    if entry is not None and entry.klasse == "ACTOR" and end < len(atoms) and atoms[end].tekst[:1].isupper():
        yield from _namen(atoms[end:])
        return
    werkwoord = next((i for i, a in enumerate(atoms) if a.klein in {"voert", "handelt", "verzorgt"}), 0)
    naam = [a.tekst for a in atoms[:werkwoord]]
    if (
        naam
        and lexicon.namen.get(naam) is None
        and sum(n[:1].isupper() for n in naam) * 2 >= len(naam)
        and entry is None
    ):
        yield " ".join(naam)


def _namen(atoms: Sequence[Atom]) -> Iterator[str]:
    naam: list[str] = []
    for atom in takewhile(lambda atom: atom.tekst != "(", atoms):
        if atom.klein in {",", "en"}:
            if naam:
                yield " ".join(naam)
            naam = []
        else:
            naam.append(atom.tekst)
    if naam:
        yield " ".join(naam)


class Partijlezer:
    """Reads the sentences of *Partijen*."""

    def __init__(self, tekst: Tekst, woorden: Woordenschat, zinnen: Zinlezer, context: Context) -> None:
        """Take the text, the words and the reader of sentences."""
        self._tekst = tekst
        self._woorden = woorden
        self._zinnen = zinnen
        self._context = context

    def lees(self, atoms: Sequence[Atom]) -> tuple[ast.Partijzin, ...]:
        """Return what the sentences say."""
        found = []
        for lid in leden(Lezer(atoms, self._tekst, self._woorden).tokens()):
            for zin in lid.zinnen:
                node = self._zin(list(zin))
                if node is not None:
                    found.append(node)
        return tuple(found)

    def _zin(self, tokens: list[Token]) -> ast.Partijzin | None:
        tokens = zonder_punt(tokens, self._context)
        if not tokens:
            return None
        if len(tokens) > 1 and tokens[0].type == "ACTOR" and tokens[1].type == "ORGANISATIE":
            tokens[0] = tokens[0].as_type("SOORT_ORGANISATIE")
        gelezen: ast.Partijzin | None = self._zinnen.lees(tokens, "partijzin")
        return gelezen

"""The words of one file: terms that it defines, facts that it declares, organisations that it names.

A term gets its class from its genus, the first words of its definition, as jurists write it: *de gemeente waar …*
names a
municipality, *verblijf in …* facilities, *persoon die …* clients.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from attrs import define, field

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.atoms import Atom, phrase_atoms
from regio_uitstroom.lexicon.trie import Entry, Trie
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.verbuiging import verbogen
from regio_uitstroom.waarde import frozen

NIET_BEREKEND = frozenset({"ACTOR", "WONING", "ZAAK", "MOMENT"})
"""Classes of terms whose definition is kept as text."""


@frozen(eq=False)
class Zindelen:
    """Where the parts of a defining sentence stand: the words that name the term, what it means, and when.

    With a condition (None: always) it adds a step to the definition of a municipality.
    """

    term: tuple[int, int]
    inhoud: tuple[int, int]
    voorwaarde: tuple[int, int] | None = None


@frozen(eq=False)
class Definitie:
    """A definition: atoms of the term ``[begin, colon)`` and of what it means ``(colon, end)``.

    ``klasse`` empty: genus unknown. ``zin``: its parts, where it is an ordinary sentence.
    """

    begin: int
    colon: int
    end: int
    naam: str
    klasse: str
    zin: Zindelen | None = None

    @property
    def voegt_toe(self) -> bool:
        """Whether it adds a step to a definition."""
        return self.zin is not None and self.zin.voorwaarde is not None


@define
class Eigen:
    """The own phrases of a file (parent: built-in) and its own names (parent: municipalities)."""

    lexicon: Lexicon
    frasen: Trie = field(init=False)
    namen: Trie = field(init=False)
    _woorden: set[str] = field(init=False, factory=set)

    def __attrs_post_init__(self) -> None:
        """Hang the tries under the built-in ones."""
        self.frasen = Trie(self.lexicon.frasen)
        self.namen = Trie(self.lexicon.namen)

    def woorden(self) -> tuple[str, ...]:
        """Return the words of the phrases that the file itself brings, for suggestions; phrases of more words too."""
        return tuple(sorted(self._woorden))

    def _merk(self, frase: str) -> None:
        klein = frase.lower()
        self._woorden |= {klein, *(atom for atom in phrase_atoms(klein) if len(atom) > 3)}  # noqa: PLR2004 - no articles

    def add(self, frase: str, klasse: str, waarde: str, extra: str) -> None:
        """Add a phrase with its plurals."""
        self._merk(frase)
        for vorm in (frase, *filter(None, [verbogen(frase)]), *meervouden(frase)):
            self.frasen.add(phrase_atoms(vorm.lower()), Entry(klasse, waarde, vorm, extra))
        for lidwoord in ("een", "de", "het"):
            # A longer built-in phrase would go before the term of the text: *een zwervend bestaan*.
            atoms = phrase_atoms(f"{lidwoord} {frase.lower()}")
            if self.lexicon.frasen.match(atoms, 0)[0] == len(atoms):
                self.frasen.add(atoms, Entry(klasse, waarde, frase, extra))
        if klasse == "VOORZIENING":
            self._ook_in_langere(frase, waarde, extra)

    def _ook_in_langere(self, frase: str, waarde: str, extra: str) -> None:
        """Let the term of the text go before longer built-in phrases that name the same: *voorziening voor opvang*.

        A row of kinds with it (*opvang of beschermd wonen*) is read kind by kind.
        """
        for anders in _andere_namen(frase.lower()):
            self.frasen.add(phrase_atoms(anders), Entry("VOORZIENING", waarde, anders, extra))
        eigen = phrase_atoms(frase.lower())
        for rij in _rijen():
            atoms = phrase_atoms(rij)
            staat_erin = any(atoms[at : at + len(eigen)] == eigen for at in range(len(atoms)))
            if staat_erin and (los := next((at for at, atom in enumerate(atoms) if atom in {"of", "en"}), 0)):
                self.frasen.add(atoms, Entry(RIJ, str(los), rij))

    def add_exact(self, frase: str, klasse: str, waarde: str, extra: str) -> None:
        """Add a phrase without plurals."""
        self._merk(frase)
        self.add_vorm(frase, klasse, waarde, extra)

    def add_vorm(self, frase: str, klasse: str, waarde: str, extra: str) -> None:
        """Add another form of a phrase, of whose words none is suggested."""
        self.frasen.add(phrase_atoms(frase.lower()), Entry(klasse, waarde, frase, extra))

    def add_naam(self, naam: str) -> None:
        """Add the name of an organisation."""
        self.namen.add(phrase_atoms(naam), Entry("ORGANISATIE", naam, naam))


RIJ = "RIJ"
"""Class of a row of kinds that is not read as one phrase; its value: how many atoms stand before the conjunction."""


@cache
def _rijen() -> tuple[str, ...]:
    return tuple(frase for row in lexicon_rows("voorzieningen_samen") for frase in row["frasen"].split("|"))


@cache
def _andere_namen(sleutel: str) -> tuple[str, ...]:
    """Return the other phrases for a kind of facility that is built in."""
    rows = (row for row in lexicon_rows("voorzieningen") if row["sleutel"] == sleutel)
    return tuple(frase for row in rows for frase in row["frasen"].split("|") if frase != sleutel)


_KOPPEN = {"gemeente": "n", "instelling": "en", "organisatie": "s", "persoon": "en"}
"""First words of terms whose plural is made there, with its ending."""


def meervouden(frase: str) -> Iterable[str]:
    """Return the plurals that a term can have: of its last word, and of *gemeente* at its start."""
    yield frase + "en"
    yield frase + "n"
    yield frase + "s"
    yield frase + "'s"
    begin, spatie, rest = frase.partition(" ")
    if begin in _KOPPEN and spatie:
        yield f"{begin}{_KOPPEN[begin]} {rest}"


@cache
def genera() -> dict[str, str]:
    """Return class by first word of a definition (``genera.csv``)."""
    return {row["woord"]: row["klasse"] for row in lexicon_rows("genera")}


def definities(atoms: Sequence[Atom], lexicon: Lexicon) -> list[Definitie]:
    """Find the definitions of an article: after *verstaan onder:* every item with a letter, up to the next lid."""
    found: list[Definitie] = []
    begin: int | None = None
    inside = False
    for at, atom in enumerate(atoms):
        if (
            atom.klein == "onder"
            and at + 1 < len(atoms)
            and atoms[at + 1].tekst == ":"
            and at
            and atoms[at - 1].klein == "verstaan"
        ):
            inside, begin = True, None
        elif inside and atom.first and _is_marker(atoms, at):
            if begin is not None:
                _add(found, atoms, begin, at, lexicon)
            begin = at + 2 if atom.soort == "woord" else None
            inside = atom.soort == "woord"
    if begin is not None:
        _add(found, atoms, begin, len(atoms), lexicon)
    return found


BEHOREN = frozenset({"behoren", "behoort"})
"""The verb by which a text declares a group."""


def groepen(atoms: Sequence[Atom], lexicon: Lexicon) -> list[str]:
    """Find the groups that *Tot de doelgroep behoren: …* declares: words that the built-in lists do not know."""
    found = []
    for at, atom in enumerate(atoms):
        if atom.klein != "tot" or at + 1 >= len(atoms) or atoms[at + 1].klein not in {"de", "het"}:
            continue
        end = next((i for i in range(at + 2, min(at + 10, len(atoms))) if atoms[i].klein in BEHOREN), None)
        if end is None or not (any(a.tekst == ":" for a in atoms[end : end + 5]) or _noemt(atoms[end + 1 :], lexicon)):
            continue
        naam = _zonder_tekst([a.klein for a in atoms[at + 2 : end]])
        if naam and "," not in naam and lexicon.frasen.match(naam, 0)[1] is None:
            found.append(" ".join(naam))
    return found


def _zonder_tekst(naam: list[str]) -> list[str]:
    """Return the name of a group without whose it is: *de doelgroep van dit convenant* is that of the text."""
    return naam[:-3] if len(naam) > 3 and naam[-3] == "van" and naam[-2] in {"dit", "deze"} else naam  # noqa: PLR2004


def _noemt(atoms: Sequence[Atom], lexicon: Lexicon) -> bool:
    """Whether a sentence goes on with people of whom a clause says who they are: *personen die …*."""
    woorden = [atom.klein for atom in atoms[:_KORT]]
    woorden = woorden[1:] if woorden[:1] in (["de"], ["een"]) else woorden
    einde, wie = lexicon.frasen.match(woorden, 0)
    return wie is not None and wie.klasse == "CLIENT" and woorden[einde : einde + 1] == ["die"]


_KORT = 5
"""So many words stand for people at most, with the word behind them."""


def _is_marker(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a line starts with *a.* or *2.*."""
    atom = atoms[at]
    dot = at + 1 < len(atoms) and atoms[at + 1].tekst == "."
    letter = atom.soort == "woord" and (len(atom.klein) == 1 or (atom.klein == atom.klein[:1] * 2))
    return dot and (letter or (atom.soort == "getal" and atom.tekst.isdecimal()))


def _add(found: list[Definitie], atoms: Sequence[Atom], begin: int, end: int, lexicon: Lexicon) -> None:
    colon = next((at for at in range(begin, end) if atoms[at].tekst == ":"), None)
    if colon is None or colon == begin:
        return
    while end > colon + 1 and atoms[end - 1].klein in {"en", "of", ";"}:
        end -= 1
    for at in range(colon + 1, end):
        if (
            atoms[at].tekst == "."
            and (at + 1 == end or atoms[at + 1].first)
            and not (at > 0 and atoms[at - 1].soort == "graad")
        ):
            end = at
            break
    naam = " ".join(atom.tekst for atom in atoms[begin:colon])
    found.append(Definitie(begin, colon, end, naam, klasse_van(atoms[colon + 1 : end], naam, lexicon)))


def klasse_van(definitie: Sequence[Atom], naam: str, lexicon: Lexicon) -> str:
    """Return the class of a term by the first words of its definition."""
    klein = [atom.klein for atom in definitie]
    if klein[:1] and definitie[0].soort == "graad":
        klein = klein[2:] if klein[1:2] == ["."] else klein[1:]
    if klein[:3] == ["nader", "te", "bepalen"]:
        return "ROL_GEMEENTE" if naam.lower().startswith("gemeente") or "gemeente" in naam.lower() else "CLIENT"
    start = 1 if klein[:1] and klein[0] in {"de", "het", "een", "iedere", "elke", "die"} else 0
    samen = klein[start + 1 : start + 2] == ["of"] and genera().get("".join(klein[start + 2 : start + 3])) == "ACTOR"
    if samen or klein[start : start + 2] == ["partij", "die"]:
        return "ACTOR"  # *persoon of organisatie die …*: whoever it is, nothing is computed of it
    end, entry = lexicon.frasen.match(klein, start)
    klasse = entry.klasse if entry is not None else ""
    if klasse == "CLIENT" and end < len(klein) and klein[end] in lexicon.werkwoorden.vormen:
        return "BEGRIP_FEIT"
    if klasse == "CLIENT" and klein[0] == "de" and klein[end : end + 1] == [":"] and not klein[end - 1].endswith("en"):
        return "BEGRIP_FEIT"  # *de cliënt: a. ten minste …; of b. …*
    if klasse in _DIRECT and not (klasse == "ZAAK" and klein[start] in genera()):
        return _DIRECT[klasse]
    eerste = next((genera()[woord] for woord in klein[start : start + 2] if woord in genera()), "")
    return eerste or _kern_van(klein, start, lexicon)


_NA_KERN = frozenset(
    {"die", "dat", "waar", "waarin", "waarmee", "waarbij", "van", "voor", "bij", "met", "om", "tot", ","}
)
"""What follows on the noun that a description begins with."""
_VER = 8
"""So many words may stand before that noun: *een door het college erkende aanbieder van …*."""


def _kern_van(klein: Sequence[str], start: int, lexicon: Lexicon) -> str:
    """Return the class by the noun behind its adjectives, where an article stands before them: a doer or a thing."""
    eind = next((at for at in range(start + 1, min(start + _VER, len(klein))) if klein[at] in _NA_KERN), 0)
    if not start or not eind:
        return ""
    genus = genera().get(klein[eind - 1], "")
    entry = lexicon.frasen.get(klein[eind - 1 : eind])
    klasse = genus or (_DIRECT.get(entry.klasse, "") if entry is not None else "")
    return klasse if klasse in {"ACTOR", "ZAAK"} else ""


_DIRECT = {
    "ROL_GEMEENTE": "ROL_GEMEENTE",
    "ROL_GEMEENTEN": "ROL_GEMEENTEN",
    "VERBLIJF_IN": "VOORZIENING",
    "VOORZIENING": "VOORZIENING",
    "CLIENT": "CLIENT",
    "MOMENT": "MOMENT",
    "WONING": "WONING",
    "ACTOR": "ACTOR",
    "URGENTIE": "ZAAK",
    "ZAAK": "ZAAK",
}

"""The words of a file as they stand there, without its comments."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.lexicon.atoms import Atom, Tekst, atoms, plain
from regio_uitstroom.source import Source
from regio_uitstroom.syntax.blokken import Blok, blokken, without_comments
from regio_uitstroom.waarde import frozen


@frozen(eq=False)
class Woorden:
    """A file by its words: found in the plain text, given in the author's own characters."""

    source: Source
    plat: Tekst = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Make the text plain, with spaces for its comments."""
        kaal = plain(self.source.text)
        object.__setattr__(self, "plat", Tekst(without_comments(kaal.plain)[0], kaal.places))

    def delen(self) -> tuple[Blok, ...]:
        """Return the parts of the file."""
        return blokken(self.plat.plain)

    def atomen(self, begin: int, einde: int) -> list[Atom]:
        """Return the words, numbers and marks of a stretch of the plain text."""
        return atoms(self.plat.plain, begin, einde)

    def begin(self, atoom: Atom) -> int:
        """Return where an atom begins in the file itself."""
        return self.plat.original(atoom.start)

    def einde(self, atoom: Atom) -> int:
        """Return where an atom ends in the file itself."""
        return self.plat.original(atoom.end - 1) + 1

    def van(self, atoom: Atom) -> str:
        """Return an atom in the characters of the author, white space folded."""
        return " ".join(self.source.text[self.begin(atoom) : self.einde(atoom)].split())

    def spatie(self, vorige: Atom, atoom: Atom) -> str:
        """Return what stands between two atoms: a space or nothing."""
        return " " if atoom.start > vorige.end else ""

    def witregel(self, vorige: Atom, atoom: Atom) -> bool:
        """Whether a blank line stands between two atoms; a line with a comment alone is none."""
        tussen = self.source.text[self.einde(vorige) : self.begin(atoom)].split("\n")
        return any(not regel.strip() for regel in tussen[1:-1])

    def kaal(self, begin: int, einde: int) -> str:
        """Return a stretch as one line of words."""
        delen: list[str] = []
        vorige: Atom | None = None
        for atoom in self.atomen(begin, einde):
            delen += [self.spatie(vorige, atoom) if vorige is not None else "", self.van(atoom)]
            vorige = atoom
        return "".join(delen)
